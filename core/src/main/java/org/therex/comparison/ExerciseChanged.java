package org.therex.comparison;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Require;
import org.therex.exercise.Exercise;

/**
 * An exercise whose description changed.
 *
 * <p>Immutable and thread-safe, and equal by content.
 */
public final class ExerciseChanged implements Change {

    private final Path before;
    private final Path after;
    private final Exercise from;
    private final Exercise to;

    ExerciseChanged(Path before, Path after, Exercise from, Exercise to) {
        this.before = before;
        this.after = after;
        this.from = from;
        this.to = to;
    }

    /**
     * Makes a change from stored parts; {@link ProgramDifference#between} finds changes.
     *
     * @param before the path of the exercise in the program before, such as {@code /exercises/0}
     * @param after its path in the program after
     * @param from the exercise before
     * @param to the exercise after, which has the same id and is not equal
     * @throws org.therex.check.InvalidValueException if the paths are not those of exercises, the ids differ, or the
     *     exercises are equal
     */
    public static ExerciseChanged of(Path before, Path after, Exercise from, Exercise to) {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        PartKind.requireExercise("before", before);
        PartKind.requireExercise("after", after);
        if (!from.id().equals(to.id()) || from.equals(to)) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "to",
                    "exercise " + from.id() + " with another description than 'from'",
                    from.equals(to) ? "the same" : "exercise " + to.id());
        }
        return new ExerciseChanged(before, after, from, to);
    }

    /** Returns the path of the exercise in the program before. */
    public Path before() {
        return before;
    }

    /** Returns the path of the exercise in the program after. */
    public Path after() {
        return after;
    }

    @Override
    public Optional<Path> findBefore() {
        return Optional.of(before);
    }

    @Override
    public Optional<Path> findAfter() {
        return Optional.of(after);
    }

    /** Returns the exercise before. */
    public Exercise from() {
        return from;
    }

    /** Returns the exercise after, which has the same id. */
    public Exercise to() {
        return to;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExerciseChanged changed
                && before.equals(changed.before)
                && after.equals(changed.after)
                && from.equals(changed.from)
                && to.equals(changed.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, after, from, to);
    }

    /** Returns the change on one line, such as {@code exercise bird-dog: described in another way}. */
    @Override
    public String toString() {
        return "exercise " + from.id() + ": described in another way";
    }
}
