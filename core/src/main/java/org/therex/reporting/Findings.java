package org.therex.reporting;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.therex.check.Path;

/**
 * What was found in a program, and what was not.
 *
 * @param present where something is stated that was looked for
 * @param missing where something is not stated that was looked for
 * @param exemption why it need not be stated; null if it must be
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

    /** Returns both together. */
    Findings and(Findings other) {
        return new Findings(union(present, other.present), union(missing, other.missing), null);
    }

    /** Returns these, of which nothing need be stated for a reason. */
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
