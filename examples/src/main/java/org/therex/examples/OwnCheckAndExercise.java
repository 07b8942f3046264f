package org.therex.examples;

import java.util.List;
import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Position;
import org.therex.check.Report;
import org.therex.check.Severity;
import org.therex.demand.Demand;
import org.therex.exercise.Category;
import org.therex.exercise.Equipment;
import org.therex.exercise.Exercise;
import org.therex.exercise.Relation;
import org.therex.exercise.Role;
import org.therex.lowback.LowBack;
import org.therex.program.Program;
import org.therex.program.ResolvedItem;
import org.therex.review.ProgramCheck;
import org.therex.review.Review;
import org.therex.review.ReviewCodes;
import org.therex.review.ReviewContext;
import org.therex.review.ReviewFindings;
import org.therex.review.ReviewedProgram;

/** An example of a review with your own check and exercise, which work like the built-in ones. */
public final class OwnCheckAndExercise {

    /** An exercise with equipment and a built-in exercise as its prerequisite. */
    static final Exercise PALLOF_PRESS = Exercise.builder("pallof-press", "Pallof press")
            .setup(it -> it.startPosition(Position.STANDING).equipment(Equipment.RESISTANCE_BAND))
            .classification(it -> it.category(Category.STABILISE))
            .target(Role.STABILISES, BodyRegion.TRUNK)
            .link(Relation.PREREQUISITE, LowBack.CORE_ACTIVATION.exerciseId())
            .demands(it -> it.demand(Demand.INTRA_ABDOMINAL_PRESSURE, 1))
            .build();

    /** A check that every dose with a hold states how to breathe. */
    static final ProgramCheck BREATHING =
            ProgramCheck.of("no-breathing", Severity.WARNING, OwnCheckAndExercise::lookForBreathing);

    private OwnCheckAndExercise() {}

    private static void lookForBreathing(ReviewedProgram program, ReviewFindings findings) {
        for (ResolvedItem item : program.items()) {
            program.findDose(item)
                    .filter(dose -> dose.hold().isPresent() && dose.breathing().isEmpty())
                    .ifPresent(dose -> findings.add(
                            item.path().resolve("prescription"),
                            "'breathing' must be given for a dose with a hold, but "
                                    + item.item().exercise() + " has none",
                            "state how to breathe: people hold their breath"));
        }
    }

    /** Returns the report of the review, with the check above among the others. */
    static Report report() {
        Program program = Program.builder("standing-firm", "Standing firm")
                .prescription(dose -> dose.sets(2).repetitions(10).daysPerWeek(3))
                .item(PALLOF_PRESS)
                .item(LowBack.WALL_SQUAT, item -> item.prescription(dose -> dose.holdSeconds(20)))
                .build();
        ReviewContext atHome = ReviewContext.builder()
                .resources(it -> it.equipment(List.of(Equipment.WALL)).minutesPerSession(30))
                .build();
        return Review.standard()
                .with(BREATHING)
                .severity(ReviewCodes.EQUIPMENT_MISSING, Severity.ERROR)
                .without(ReviewCodes.DAY_TOO_LONG)
                .check(program, atHome);
    }

    /** Runs the example. */
    public static void main(String... arguments) {
        System.out.print(new ReportText(88).of(report()));
    }
}
