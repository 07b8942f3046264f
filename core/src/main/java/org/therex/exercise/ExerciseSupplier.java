package org.therex.exercise;

/**
 * A constant that stands for an exercise and makes it on demand, such as those of a built-in collection.
 *
 * <p>Implement it in an enum of your own to have your exercises complete in an editor and load one by one.
 */
public interface ExerciseSupplier {

    /** Returns the identifier, without making the exercise. */
    ExerciseId exerciseId();

    /** Returns the exercise; the same value at every call, with the id that {@link #exerciseId()} returns. */
    Exercise exercise();
}
