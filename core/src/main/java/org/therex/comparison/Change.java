package org.therex.comparison;

import java.util.Optional;
import org.therex.check.Path;

/** One thing that is different between two revisions of a program; its {@code toString} tells it on one line. */
public sealed interface Change permits Added, Removed, Moved, DoseChanged, FieldChanged, ExerciseChanged {

    /** Finds the way to the part in the program before; absent if the part was added. */
    Optional<Path> findBefore();

    /** Finds the way to the part in the program after; absent if the part was removed. */
    Optional<Path> findAfter();
}
