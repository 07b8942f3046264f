package org.therex.reporting;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.therex.check.Path;

/**
 * The places in a program where facts are stated, and the places where they are missing.
 *
 * @param present the places where a fact is stated
 * @param missing the places where a fact is missing
 * @param exemption the reason why the fact is not required; null if it is required
 */
record Findings(
        ImmutableSet<Path> present,
        ImmutableSet<Path> missing,
        @Nullable String exemption) {

    static Findings none() {
        return new Findings(ImmutableSet.of(), ImmutableSet.of(), null);
    }

    static Findings at(boolean stated, Path path) {
        return stated ? present(path) : missing(path);
    }

    static Findings present(Path path) {
        return new Findings(ImmutableSet.of(path), ImmutableSet.of(), null);
    }

    static Findings missing(Path path) {
        return new Findings(ImmutableSet.of(), ImmutableSet.of(path), null);
    }

    /** Returns the union of both. */
    Findings and(Findings other) {
        return new Findings(union(present, other.present), union(missing, other.missing), null);
    }

    /** Returns these findings with an exemption. */
    Findings exempt(String reason) {
        return new Findings(present, ImmutableSet.of(), reason);
    }

    boolean isComplete() {
        return missing.isEmpty();
    }

    private static ImmutableSet<Path> union(ImmutableSet<Path> one, ImmutableSet<Path> other) {
        return ImmutableSet.<Path>builder().addAll(one).addAll(other).build();
    }
}
