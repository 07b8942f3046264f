package org.therex.exercise;

/**
 * A constant for an exercise that is made on demand, such as a constant of a built-in collection.
 *
 * <p>Implement it in your own enum: an editor can then complete the names of your exercises, and each is loaded
 * separately.
 */
public interface ExerciseSupplier {

    /** Returns the identifier, without making the exercise. */
    ExerciseId exerciseId();

    /** Returns the exercise; the same value at every call, with the id that {@link #exerciseId()} returns. */
    Exercise exercise();
}
