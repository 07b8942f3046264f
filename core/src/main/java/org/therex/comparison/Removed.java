package org.therex.comparison;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.therex.check.Path;

/**
 * A removed part, which the program after does not have.
 *
 * <p>A phase or a section that was removed is one change, with all that was in it; items that moved out of it are changes of
 * their own.
 *
 * @param before its path in the program before
 * @param part the part
 */
public record Removed(Path before, ProgramPart part) implements Change {

    /**
     * Makes a change.
     *
     * @throws org.therex.check.InvalidValueException if the path is not one of such a part
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
