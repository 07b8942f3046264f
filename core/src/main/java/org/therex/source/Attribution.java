package org.therex.source;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.stream.Collectors;
import org.therex.check.IssueCode;
import org.therex.check.Require;

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

    private static final String EDITORIAL_TEXT = "editorial";
    private static final String INFERRED_FROM = "inferred from ";
    private static final String AND = ", ";
    private static final String THEN = "; ";

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

    /**
     * Parses the text form of an attribution, the inverse of {@link #toString()}: {@code article-001/4}, {@code article-001/4,
     * article-002/7}, {@code inferred from article-001/4}, or {@code article-001/4; inferred from article-002/7}.
     *
     * @throws org.therex.check.InvalidValueException if the text has another form or names an entry twice
     */
    public static Attribution parse(String text) {
        requireNonNull(text, "text");
        if (text.equals(EDITORIAL_TEXT)) {
            return EDITORIAL;
        }
        if (text.startsWith(INFERRED_FROM)) {
            return new Attribution(ImmutableSet.of(), entries(text.substring(INFERRED_FROM.length())));
        }
        int then = text.indexOf(THEN + INFERRED_FROM);
        return then < 0
                ? new Attribution(entries(text), ImmutableSet.of())
                : new Attribution(
                        entries(text.substring(0, then)),
                        entries(text.substring(then + THEN.length() + INFERRED_FROM.length())));
    }

    private static ImmutableSet<Citation> entries(String list) {
        ImmutableSet.Builder<Citation> entries = ImmutableSet.builder();
        List<String> texts = Splitter.on(AND).splitToList(list);
        texts.forEach(text -> entries.add(Citation.parse(text)));
        ImmutableSet<Citation> distinct = entries.build();
        if (distinct.size() < texts.size()) {
            throw Require.invalid(IssueCode.DUPLICATE, "attribution", "entries that differ", Require.quoted(list));
        }
        return distinct;
    }

    /** Returns the text form, in which entries are sorted; {@code editorial} without a source. */
    @Override
    public String toString() {
        if (!hasSource()) {
            return EDITORIAL_TEXT;
        }
        String inferred = inferredFrom.isEmpty() ? "" : INFERRED_FROM + texts(inferredFrom);
        return statedBy.isEmpty() ? inferred : texts(statedBy) + (inferred.isEmpty() ? "" : THEN + inferred);
    }

    private static String texts(ImmutableSet<Citation> entries) {
        // Most facts have one source.
        return entries.size() == 1
                ? entries.iterator().next().toString()
                : entries.stream().sorted().map(Citation::toString).collect(Collectors.joining(AND));
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
