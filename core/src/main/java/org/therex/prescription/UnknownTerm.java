package org.therex.prescription;

import static java.util.Objects.requireNonNull;

import org.therex.check.Path;
import org.therex.check.Require;

/**
 * What keeps an {@link Estimate} from having a number: the field and, in words, what is not known about it.
 *
 * @param path the field of the {@link Prescription} as its accessors name it, such as {@code /hold/length}; the root if
 *     no field is to blame
 * @param reason what is not known, such as {@code hold until fatigue}
 */
public record UnknownTerm(Path path, String reason) {

    /**
     * Makes a gap.
     *
     * @throws org.therex.check.InvalidValueException if the reason is not a {@linkplain Require#text text}
     */
    public UnknownTerm {
        requireNonNull(path, "path");
        requireNonNull(reason, "reason");
        Require.text("reason", reason);
    }

    /** Returns the reason. */
    @Override
    public String toString() {
        return reason;
    }
}
