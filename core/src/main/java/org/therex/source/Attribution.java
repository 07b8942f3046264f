package org.therex.source;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

/**
 * The sources of a fact: the entries that state it, and those from which it was inferred.
 *
 * <p>A fact without a source is the work of the exercise's author; its attribution is {@link #editorial()}.
 *
 * @param statedBy the entries that state or show it
 * @param inferredFrom the entries from whose description it is evident
 */
public record Attribution(ImmutableSet<Citation> statedBy, ImmutableSet<Citation> inferredFrom) {

    /** Checks that nothing is null. */
    public Attribution {
        requireNonNull(statedBy, "statedBy");
        requireNonNull(inferredFrom, "inferredFrom");
    }

    private static final Attribution EDITORIAL = new Attribution(ImmutableSet.of(), ImmutableSet.of());

    /** Returns the attribution of a fact without a source. */
    public static Attribution editorial() {
        return EDITORIAL;
    }

    /** Returns the attribution of a fact that the given entries state. */
    public static Attribution statedBy(Citation... entries) {
        requireNonNull(entries, "entries");
        return new Attribution(ImmutableSet.copyOf(entries), ImmutableSet.of());
    }

    /** Returns the attribution of a fact that is evident from the given entries, which do not state it. */
    public static Attribution inferredFrom(Citation... entries) {
        requireNonNull(entries, "entries");
        return new Attribution(ImmutableSet.of(), ImmutableSet.copyOf(entries));
    }

    /** Returns the union of this attribution and the other. */
    public Attribution and(Attribution other) {
        requireNonNull(other, "other");
        return new Attribution(
                Sets.union(statedBy, other.statedBy).immutableCopy(),
                Sets.union(inferredFrom, other.inferredFrom).immutableCopy());
    }

    /** Returns all entries, those that state the fact first. */
    public ImmutableSet<Citation> all() {
        return Sets.union(statedBy, inferredFrom).immutableCopy();
    }

    /** Returns whether a source states or implies the fact. */
    public boolean hasSource() {
        return !statedBy.isEmpty() || !inferredFrom.isEmpty();
    }

    /** Returns whether the given entry states or implies the fact. */
    public boolean cites(Citation entry) {
        requireNonNull(entry, "entry");
        return statedBy.contains(entry) || inferredFrom.contains(entry);
    }
}
