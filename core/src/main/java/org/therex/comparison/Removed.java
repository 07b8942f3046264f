package org.therex.comparison;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.therex.check.Path;

/**
 * A removed part, which the program after does not have.
 *
 * <p>A removed phase or section is one change, with all its content. Items that moved out of it are separate changes.
 *
 * @param before its path in the program before
 * @param part the part
 */
public record Removed(Path before, ProgramPart part) implements Change {

    /**
     * Makes a change.
     *
     * @throws org.therex.check.InvalidValueException if the path is not one of a part of this kind
     */
    public Removed {
        requireNonNull(before, "before");
        requireNonNull(part, "part");
        PartKind.of(part).require("before", before);
    }

    @Override
    public Optional<Path> findBefore() {
        return Optional.of(before);
    }

    @Override
    public Optional<Path> findAfter() {
        return Optional.empty();
    }

    /** Returns the change on one line, such as {@code removed: bird-dog from section 1, item 3}. */
    @Override
    public String toString() {
        return "removed: " + part + " from " + Wording.place(before);
    }
}
