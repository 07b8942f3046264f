package org.therex.prescription;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.therex.check.Path;
import org.therex.check.Require;

/**
 * A term of an {@link Estimate} that has no number: its field and the reason.
 *
 * @param path the field of the {@link Prescription} as its accessors name it, such as {@code /hold/length}; the root if there
 *     is no such field
 * @param reason the unknown amount, such as {@code hold until fatigue}
 */
public record UnknownTerm(Path path, String reason) implements Comparable<UnknownTerm> {

    private static final Comparator<UnknownTerm> ORDER =
            Comparator.comparing(UnknownTerm::path).thenComparing(UnknownTerm::reason);

    /**
     * Makes an unknown term.
     *
     * @throws org.therex.check.InvalidValueException if the reason is not a {@linkplain Require#text text}
     */
    public UnknownTerm {
        requireNonNull(path, "path");
        requireNonNull(reason, "reason");
        Require.text("reason", reason);
    }

    /** Compares by path, then by reason. */
    @Override
    public int compareTo(UnknownTerm other) {
        requireNonNull(other, "other");
        return ORDER.compare(this, other);
    }

    /** Returns the reason. */
    @Override
    public String toString() {
        return reason;
    }
}
