package org.therex.comparison;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.therex.check.Path;

/**
 * A moved part: in another section or phase, or in another order.
 *
 * @param before its path in the program before
 * @param after its path in the program after
 * @param part the part before; its other differences are separate changes
 */
public record Moved(Path before, Path after, ProgramPart part) implements Change {

    /**
     * Makes a change.
     *
     * @throws org.therex.check.InvalidValueException if the paths are not those of parts of this kind
     */
    public Moved {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(part, "part");
        PartKind.of(part).require("before", before);
        PartKind.of(part).require("after", after);
    }

    @Override
    public Optional<Path> findBefore() {
        return Optional.of(before);
    }

    @Override
    public Optional<Path> findAfter() {
        return Optional.of(after);
    }

    /** Returns the change on one line, such as {@code moved: bird-dog from section 1, item 3 to section 2, item 1}. */
    @Override
    public String toString() {
        return "moved: " + part + " from " + Wording.place(before) + " to " + Wording.place(after);
    }
}
