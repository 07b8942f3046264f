package org.therex.lowback;

import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.ExerciseSupplier;
import org.therex.term.Term;

/** The exercises for the lower back; each is made when it is first asked for. */
public enum LowBack implements ExerciseSupplier, Term {
    /** A half squat with the back on a wall. */
    WALL_SQUAT,
    /** Straightening one knee in sitting. */
    SEATED_KNEE_EXTENSION,
    /** Lifting the hips while lying on the back. */
    GLUTE_BRIDGE,
    /** Letting both bent knees sink to one side while lying on the back. */
    LOWER_TRUNK_ROTATION;

    @Override
    public ExerciseId exerciseId() {
        return ExerciseId.of(id());
    }

    @Override
    public Exercise exercise() {
        return switch (this) {
            case WALL_SQUAT -> WallSquat.EXERCISE;
            case SEATED_KNEE_EXTENSION -> SeatedKneeExtension.EXERCISE;
            case GLUTE_BRIDGE -> GluteBridge.EXERCISE;
            case LOWER_TRUNK_ROTATION -> LowerTrunkRotation.EXERCISE;
        };
    }
}
