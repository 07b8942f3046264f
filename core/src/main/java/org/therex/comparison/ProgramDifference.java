package org.therex.comparison;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import org.therex.check.InvalidValueException;
import org.therex.check.IssueCode;
import org.therex.check.Require;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.program.Program;

/**
 * The difference between two programs, such as two revisions of one.
 *
 * <p>It can be read as {@linkplain #changes() data} or as {@linkplain #lines() text}, stored, sent and {@linkplain
 * #apply applied}. It carries the program before, so a recipient can check it.
 *
 * <p>Immutable and thread-safe, and equal by content. The same programs give the same difference.
 */
public final class ProgramDifference {

    private final Program before;
    private final ImmutableList<Change> changes;
    private final ImmutableList<Exercise> addedExercises;
    private final ImmutableSet<ExerciseId> removedExercises;

    private ProgramDifference(
            Program before,
            ImmutableList<Change> changes,
            ImmutableList<Exercise> addedExercises,
            ImmutableSet<ExerciseId> removedExercises) {
        this.before = before;
        this.changes = changes;
        this.addedExercises = addedExercises;
        this.removedExercises = removedExercises;
    }

    /** Returns the difference; empty if and only if the programs are equal. */
    public static ProgramDifference between(Program before, Program after) {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        return new ProgramDifference(
                before,
                DifferenceFinder.changes(before, after),
                ProgramExercises.joining(before, after),
                ProgramExercises.leaving(before, after));
    }

    /**
     * Returns a difference from stored parts. The changes may differ from those that {@link #between} finds today. They must
     * fit the program before and each other: their parts exist, and the program after shows each change.
     *
     * @param before the program before
     * @param changes the changes
     * @param addedExercises the exercises that the changed program carries and the program before does not
     * @param removedExercises the exercises that lose their last item and that the changed program does not carry
     * @throws InvalidValueException with an issue for each change that does not fit or gives no valid program
     */
    public static ProgramDifference of(
            Program before,
            Iterable<? extends Change> changes,
            Iterable<Exercise> addedExercises,
            Iterable<ExerciseId> removedExercises) {
        requireNonNull(before, "before");
        requireNonNull(changes, "changes");
        requireNonNull(addedExercises, "addedExercises");
        requireNonNull(removedExercises, "removedExercises");
        ProgramDifference difference = new ProgramDifference(
                before,
                ImmutableList.copyOf(changes),
                ImmutableList.copyOf(addedExercises),
                ImmutableSet.copyOf(removedExercises));
        Fitting.require(before, difference.changes, difference.addedExercises, difference.removedExercises);
        return difference;
    }

    /** Returns the program before. */
    public Program before() {
        return before;
    }

    /**
     * Returns the changes: of the program itself, then removed parts, then all others in the order of the program after.
     * Empty if the programs are equal.
     */
    public ImmutableList<Change> changes() {
        return changes;
    }

    /** Returns the exercises that items of the program after name but the program before does not carry. */
    public ImmutableList<Exercise> addedExercises() {
        return addedExercises;
    }

    /** Returns the exercises that items of the program before name but the program after does not carry. */
    public ImmutableSet<ExerciseId> removedExercises() {
        return removedExercises;
    }

    /** Returns whether the programs differ. */
    public boolean hasChanges() {
        return !changes.isEmpty();
    }

    /**
     * Returns the program after: {@code between(a, b).apply(a)} equals {@code b}.
     *
     * @param program the program before
     * @throws InvalidValueException if it is another program or another revision than the program before
     */
    public Program apply(Program program) {
        requireNonNull(program, "program");
        if (!program.equals(before)) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "program",
                    "the compared revision of program " + before.id(),
                    program.id().equals(before.id()) ? "another revision of it" : "program " + program.id());
        }
        return Rebuilding.rebuild(program, changes, addedExercises, removedExercises);
    }

    /** Returns the changes as text, one a line; a single line if there are none. */
    public ImmutableList<String> lines() {
        return changes.isEmpty()
                ? ImmutableList.of("no change")
                : changes.stream().map(Change::toString).collect(ImmutableList.toImmutableList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProgramDifference difference
                && before.equals(difference.before)
                && changes.equals(difference.changes)
                && addedExercises.equals(difference.addedExercises)
                && removedExercises.equals(difference.removedExercises);
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, changes, addedExercises, removedExercises);
    }

    /** Returns the {@link #lines()}, with a line break between them. */
    @Override
    public String toString() {
        return Joiner.on('\n').join(lines());
    }
}
