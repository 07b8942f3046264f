package org.therex.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.prescription.Prescription;
import org.therex.program.Item;
import org.therex.program.Phase;
import org.therex.program.Program;
import org.therex.program.Section;

/** Checks that changes fit a program: their parts exist, and the result is a valid program. */
final class Fitting {

    private static final Path CHANGES = Path.of("changes");

    private final Program before;
    private final Parts parts;
    private final ImmutableList<Change> changes;
    private final Report.Builder report = Report.builder();
    private final Set<ImmutableList<Object>> taken = new HashSet<>();

    private Fitting(Program before, ImmutableList<Change> changes) {
        this.before = before;
        this.parts = Parts.of(before);
        this.changes = changes;
    }

    /**
     * Requires that changes fit.
     *
     * @param joining the exercises that only the changed program carries
     * @param leaving the exercises that lose their last item and that the changed program does not carry
     * @throws InvalidValueException with an issue for each that does not
     */
    static void require(
            Program before,
            ImmutableList<Change> changes,
            ImmutableList<Exercise> joining,
            ImmutableSet<ExerciseId> leaving) {
        Fitting fitting = new Fitting(before, changes);
        fitting.each(fitting::requireBefore);
        Rebuilding rebuilding = new Rebuilding(before, changes);
        Program after = fitting.rebuilt(rebuilding, joining, leaving);
        Parts partsAfter = Parts.of(after);
        fitting.each(change -> fitting.requireAfter(change, after, partsAfter, rebuilding));
        fitting.requireExercises(after, joining, leaving);
    }

    private void each(Consumer<Change> rule) {
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            report.attempt(CHANGES.resolve(i), () -> rule.accept(change));
        }
        report.build().throwIfErrors();
    }

    /**
     * Requires that the subject of a change exists in the program before, and that no other change has the same
     * subject.
     */
    private void requireBefore(Change change) {
        if (change instanceof Added it) {
            requireOnce("after", Added.class, it.after());
        } else if (change instanceof Removed it) {
            requireOnce("before", Removed.class, it.before());
            requireThere("part", it.before(), parts.find(it.before()), Rebuilding.value(it.part()));
        } else if (change instanceof Moved it) {
            requireOnce("before", Removed.class, it.before());
            requireOnce("after", Added.class, it.after());
            requireThere("part", it.before(), parts.find(it.before()), Rebuilding.value(it.part()));
        } else if (change instanceof DoseChanged it) {
            requireOnce("field", DoseChanged.class, it.after(), it.field());
            requireThere(
                    "from",
                    it.before(),
                    parts.find(it.before()).map(part -> stated(part).orElse(Prescription.empty())),
                    it.from());
        } else if (change instanceof FieldChanged it) {
            requireOnce("field", FieldChanged.class, it.after(), it.field());
            if (!it.isOfExercises()) {
                requireThere("from", it.before(), values(it, parts, it.before()), it.values(it.from()));
            }
        } else if (change instanceof ExerciseChanged it) {
            requireOnce("to", ExerciseChanged.class, it.to().id());
            requireThere("from", it.before(), exercise(before, it.before()), it.from());
        }
    }

    private void requireOnce(String name, Object... what) {
        if (!taken.add(ImmutableList.copyOf(what))) {
            throw Require.invalid(
                    IssueCode.DUPLICATE, name, "one that no other change has", Require.quoted(what[1].toString()));
        }
    }

    private static void requireThere(String name, Path place, Optional<?> found, Object stated) {
        if (found.isEmpty()) {
            throw Require.invalid(
                    IssueCode.UNKNOWN_REFERENCE,
                    "before",
                    "the path of a part of the program before",
                    Require.quoted(place.toString()));
        } else if (!found.get().equals(stated)) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    name,
                    "the value of the program before at " + Wording.at(place),
                    "something" + " else");
        }
    }

    private Program rebuilt(Rebuilding rebuilding, List<Exercise> joining, Set<ExerciseId> leaving) {
        try {
            return rebuilding.program(joining, leaving);
        } catch (InvalidValueException e) {
            throw new InvalidValueException(Report.of(
                    e.report().issues().stream().map(Fitting::inChanges).collect(ImmutableList.toImmutableList())));
        }
    }

    /** Returns an issue of the changed program as an issue of the changes. */
    private static Issue inChanges(Issue issue) {
        return issue.toBuilder()
                .path(CHANGES)
                .message("'changes' must make a program, but at " + Wording.at(issue.path()) + " " + issue.message())
                .build();
    }

    /** Requires that the program after shows a change, at the changed part. */
    private void requireAfter(Change change, Program after, Parts partsAfter, Rebuilding rebuilding) {
        Path place = change.findAfter().orElse(null);
        if (place == null) {
            return;
        } else if (change instanceof ExerciseChanged it) {
            requirePlaced(place, exercise(after, place).filter(it.to()::equals).isPresent());
            return;
        }
        Optional<Object> part = partsAfter.find(place);
        requirePlaced(place, part.isPresent() && rebuilding.isAt(place, change));
        if (change instanceof Added it) {
            requirePlaced(place, part.equals(Optional.of(Rebuilding.value(it.part()))));
        } else if (change instanceof DoseChanged it) {
            requireTrue("to", place, part.map(Fitting::dose).equals(Optional.of(it.to())));
        } else if (change instanceof FieldChanged it && it.isOfExercises()) {
            ImmutableSet<ExerciseId> gone = ProgramExercises.leaving(before, after);
            requireTrue(
                    "from", place, it.from().equals(ProgramExercises.spare(before.exercises(), after.items(), gone)));
            requireTrue(
                    "to",
                    place,
                    it.to().equals(ProgramExercises.spare(after.exercises(), after.items(), ImmutableSet.of())));
        } else if (change instanceof FieldChanged it) {
            requireTrue("to", place, values(it, partsAfter, place).equals(Optional.of(it.values(it.to()))));
        }
    }

    private static void requirePlaced(Path place, boolean placed) {
        if (!placed) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "after",
                    "the path of the part in the program after",
                    Require.quoted(place.toString()));
        }
    }

    private static void requireTrue(String name, Path place, boolean comesTrue) {
        if (!comesTrue) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    name,
                    "the value of the program after at " + Wording.at(place),
                    "something else");
        }
    }

    private void requireExercises(Program after, List<Exercise> joining, Set<ExerciseId> leaving) {
        report.attempt(
                Path.root(),
                () -> requireExercises("addedExercises", joining, ProgramExercises.joining(before, after)));
        report.attempt(
                Path.root(),
                () -> requireExercises("removedExercises", leaving, ProgramExercises.leaving(before, after)));
        report.build().throwIfErrors();
    }

    private static void requireExercises(String name, Object stated, Object found) {
        if (!stated.equals(found)) {
            throw Require.invalid(IssueCode.CONFLICT, name, "the exercises that the changes add or remove", "others");
        }
    }

    private static Optional<Exercise> exercise(Program program, Path place) {
        int position = Integer.parseInt(place.segments().get(1));
        return position < program.exercises().size()
                ? Optional.of(program.exercises().get(position))
                : Optional.empty();
    }

    /** Returns the dose that a part states; an empty one if it states none. */
    private static Prescription dose(Object part) {
        return stated(part).orElse(Prescription.empty());
    }

    private static Optional<Prescription> stated(Object part) {
        if (part instanceof Program program) {
            return program.prescription();
        } else if (part instanceof Phase phase) {
            return phase.prescription();
        }
        return part instanceof Section section ? section.prescription() : ((Item) part).prescription();
    }

    /** Finds the values that a field has; absent if there is no such part. */
    private static Optional<Object> values(FieldChanged change, Parts parts, Path place) {
        return parts.find(place)
                .map(part -> change.values(
                        change.field().equals(PartFields.PRESCRIPTION)
                                ? stated(part).stream().collect(ImmutableList.toImmutableList())
                                : PartFields.values(part, change.field())));
    }
}
