package org.therex.comparison;

import java.util.Optional;
import org.therex.check.Path;

/** A change between two revisions of a program; its {@code toString} is one line of text. */
public sealed interface Change permits Added, Removed, Moved, DoseChanged, FieldChanged, ExerciseChanged {

    /** Finds the path of the part in the program before; absent if the part was added. */
    Optional<Path> findBefore();

    /** Finds the path of the part in the program after; absent if the part was removed. */
    Optional<Path> findAfter();
}
