package org.therex.comparison;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.therex.check.Path;

/**
 * An added part, which the program before does not have.
 *
 * <p>An added phase or section is one change, with all its content. Items that moved into it are separate changes.
 *
 * @param after its path in the program after
 * @param part the part
 */
public record Added(Path after, ProgramPart part) implements Change {

    /**
     * Makes a change.
     *
     * @throws org.therex.check.InvalidValueException if the path is not one of a part of this kind
     */
    public Added {
        requireNonNull(after, "after");
        requireNonNull(part, "part");
        PartKind.of(part).require("after", after);
    }

    @Override
    public Optional<Path> findBefore() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> findAfter() {
        return Optional.of(after);
    }

    /** Returns the change on one line, such as {@code added: bird-dog at section 1, item 3}. */
    @Override
    public String toString() {
        return "added: " + part + " at " + Wording.place(after);
    }
}
