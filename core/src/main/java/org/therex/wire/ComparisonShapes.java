package org.therex.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import org.therex.check.InvalidValueException;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.comparison.Added;
import org.therex.comparison.Change;
import org.therex.comparison.DoseChanged;
import org.therex.comparison.ExerciseChanged;
import org.therex.comparison.FieldChanged;
import org.therex.comparison.Moved;
import org.therex.comparison.ProgramDifference;
import org.therex.comparison.ProgramPart.OfItem;
import org.therex.comparison.ProgramPart.OfPhase;
import org.therex.comparison.ProgramPart.OfSection;
import org.therex.comparison.Removed;
import org.therex.comparison.fields.AddedFields;
import org.therex.comparison.fields.DoseChangedFields;
import org.therex.comparison.fields.ExerciseChangedFields;
import org.therex.comparison.fields.MovedFields;
import org.therex.comparison.fields.ProgramPartOfItemFields;
import org.therex.comparison.fields.ProgramPartOfPhaseFields;
import org.therex.comparison.fields.ProgramPartOfSectionFields;
import org.therex.comparison.fields.RemovedFields;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.program.Program;
import org.therex.wire.StatedShape.Stated;

/** The difference of two programs, and each change in it. */
final class ComparisonShapes {

    private static final String BEFORE = "before";
    private static final String BEFORE_DOC = "The way to it in the program before.";
    private static final String AFTER = "after";
    private static final String AFTER_DOC = "The way to it in the program after.";
    private static final String SUBJECT = "subject";
    private static final String SUBJECT_DOC = "What a line of text calls the part.";
    private static final String CHANGES = "changes";
    private static final int CHANGE_DEPTH = 2;
    private static final String FROM = "from";
    private static final String TO = "to";

    static final ChoiceShape<org.therex.comparison.ProgramPart> PART =
            ChoiceShape.<org.therex.comparison.ProgramPart>of(
                            "program-part", "A part of a program, with all that is in it.")
                    .when(
                            OfPhase.class,
                            FromTable.of(ProgramPartOfPhaseFields.TABLE)
                                    .called("phase-part")
                                    .with("phase", ProgramShapes.PHASE.apart())
                                    .build())
                    .when(
                            OfSection.class,
                            FromTable.of(ProgramPartOfSectionFields.TABLE)
                                    .called("section-part")
                                    .with("section", ProgramShapes.SECTION.apart())
                                    .build())
                    .when(
                            OfItem.class,
                            FromTable.of(ProgramPartOfItemFields.TABLE)
                                    .called("item-part")
                                    .with("item", ProgramShapes.ITEM.apart())
                                    .build())
                    .build();

    private static final Shape<Added> ADDED =
            FromTable.of(AddedFields.TABLE).called("part-added").build();

    private static final Shape<Removed> REMOVED =
            FromTable.of(RemovedFields.TABLE).called("part-removed").build();

    private static final Shape<Moved> MOVED =
            FromTable.of(MovedFields.TABLE).called("part-moved").build();

    private static final Shape<DoseChanged> DOSE_CHANGED =
            FromTable.of(DoseChangedFields.TABLE).with("subject", Shapes.name()).build();

    private static final Shape<FieldChanged> FIELD_CHANGED = fieldChanged(
            Part.of(BEFORE, BEFORE_DOC, CheckShapes.PATH, FieldChanged::before),
            Part.of(AFTER, AFTER_DOC, CheckShapes.PATH, FieldChanged::after),
            Part.of(SUBJECT, SUBJECT_DOC, Shapes.name(), FieldChanged::subject),
            Part.of(
                    FROM,
                    "What the field stated before.",
                    StatedShape.STATED,
                    change -> new Stated(change.field(), change.from())),
            Part.of(
                    TO,
                    "What the field states after.",
                    StatedShape.STATED,
                    change -> new Stated(change.field(), change.to())));

    private static final Shape<ExerciseChanged> EXERCISE_CHANGED = FromTable.of(ExerciseChangedFields.TABLE)
            .with("from", ExerciseShapes.EXERCISE.apart())
            .with("to", ExerciseShapes.EXERCISE.apart())
            .build();

    private static final ImmutableMap<Class<? extends Change>, String> KINDS = ImmutableMap.of(
            Added.class, "added",
            Removed.class, "removed",
            Moved.class, "moved",
            DoseChanged.class, "doseChanged",
            FieldChanged.class, "fieldChanged",
            ExerciseChanged.class, "exerciseChanged");

    static final ChoiceShape<Change> CHANGE = ChoiceShape.<Change>of(
                    "change", "One thing that is different between two revisions of a program.")
            .when(Added.class, alone(Added.class, ADDED))
            .when(Removed.class, alone(Removed.class, REMOVED))
            .when(Moved.class, alone(Moved.class, MOVED))
            .when(DoseChanged.class, alone(DoseChanged.class, DOSE_CHANGED))
            .when(FieldChanged.class, alone(FieldChanged.class, FIELD_CHANGED))
            .when(ExerciseChanged.class, alone(ExerciseChanged.class, EXERCISE_CHANGED))
            .build();

    static final Shape<ProgramDifference> DIFFERENCE = difference(
            Part.of("before", "The program before.", ProgramShapes.PROGRAM, ProgramDifference::before),
            Part.of(
                    CHANGES,
                    "What is different; nothing if the programs are equal.",
                    Shapes.list(CHANGE),
                    ProgramDifference::changes,
                    ImmutableList.of()),
            Part.of(
                    "addedExercises",
                    "The exercises that items of the program after name and that the program before does not carry.",
                    Shapes.list(ExerciseShapes.EXERCISE.apart()),
                    ProgramDifference::addedExercises,
                    ImmutableList.of()),
            Part.of(
                    "removedExercises",
                    "The exercises that items of the program before name and that the program after does not carry.",
                    Shapes.set(FactShapes.EXERCISE_ID),
                    ProgramDifference::removedExercises,
                    ImmutableSet.of()));

    private ComparisonShapes() {}

    private static <C extends Change> Shape<C> alone(Class<C> type, Shape<C> change) {
        String kind = kind(type);
        return ObjectShape.record(
                kind, change.description(), Part.of(kind, change.description(), change, it -> it), it -> it);
    }

    private static String kind(Class<? extends Change> type) {
        return Objects.requireNonNull(KINDS.get(type));
    }

    private static Shape<FieldChanged> fieldChanged(
            Part<FieldChanged, Path> before,
            Part<FieldChanged, Path> after,
            Part<FieldChanged, String> subject,
            Part<FieldChanged, Stated> from,
            Part<FieldChanged, Stated> to) {
        return ObjectShape.parts(
                "field-changed",
                "One field of the program or of a part of it was changed, other than a dose.",
                values -> fieldChanged(
                        before.of(values, 0),
                        after.of(values, 1),
                        subject.of(values, 2),
                        from.of(values, 3),
                        to.of(values, 4)),
                before,
                after,
                subject,
                from,
                to);
    }

    private static FieldChanged fieldChanged(Path before, Path after, String subject, Stated from, Stated to) {
        String field = from.values().isEmpty() ? to.field() : from.field();
        if (!to.values().isEmpty() && !to.field().equals(field)) {
            throw Require.invalid(
                    IssueCode.CONFLICT, TO, "what '" + field + "' states, as 'from' is", Require.quoted(to.field()));
        } else if (field.isEmpty()) {
            throw Require.invalid(IssueCode.CONFLICT, TO, "other values than 'from'", "the same");
        }
        return FieldChanged.of(before, after, subject, field, from.values(), to.values());
    }

    private static Shape<ProgramDifference> difference(
            Part<ProgramDifference, Program> before,
            Part<ProgramDifference, ImmutableList<Change>> changes,
            Part<ProgramDifference, ImmutableList<Exercise>> joining,
            Part<ProgramDifference, ImmutableSet<ExerciseId>> leaving) {
        return ObjectShape.parts(
                "program-difference",
                "What is different between two programs. It carries the program before, which it can be applied to.",
                values -> difference(
                        before.of(values, 0), changes.of(values, 1), joining.of(values, 2), leaving.of(values, 3)),
                before,
                changes,
                joining,
                leaving);
    }

    private static ProgramDifference difference(
            Program before,
            ImmutableList<Change> changes,
            ImmutableList<Exercise> joining,
            ImmutableSet<ExerciseId> leaving) {
        try {
            return ProgramDifference.of(before, changes, joining, leaving);
        } catch (InvalidValueException e) {
            throw new InvalidValueException(Report.of(e.report().issues().stream()
                    .map(issue -> issue.toBuilder()
                            .path(inDocument(issue.path(), changes))
                            .build())
                    .collect(ImmutableList.toImmutableList())));
        }
    }

    /** Returns the way to a part of a change in a document, where its kind stands before it. */
    private static Path inDocument(Path path, ImmutableList<Change> changes) {
        ImmutableList<String> way = path.segments();
        if (way.size() <= CHANGE_DEPTH || !way.get(0).equals(CHANGES)) {
            return path;
        }
        int position = Integer.parseInt(way.get(1));
        Path inDocument = Path.of(CHANGES)
                .resolve(position)
                .resolve(kind(changes.get(position).getClass()));
        for (String segment : way.subList(CHANGE_DEPTH, way.size())) {
            inDocument = inDocument.resolve(segment);
        }
        return inDocument;
    }
}
