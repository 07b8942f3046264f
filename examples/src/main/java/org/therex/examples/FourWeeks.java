package org.therex.examples;

import java.io.PrintStream;
import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Position;
import org.therex.exercise.Category;
import org.therex.exercise.Exercise;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Role;
import org.therex.lowback.LowBack;
import org.therex.prescription.Prescription;
import org.therex.program.Program;
import org.therex.review.Review;

/** An example of a program of two phases with its own exercise, and with doses as text. */
public final class FourWeeks {

    static final Exercise HEEL_SLIDE = Exercise.builder("heel-slide", "Heel slide")
            .setup(setup -> setup.startPosition(Position.HOOK_LYING))
            .classification(it -> it.category(Category.STABILISE))
            .target(Role.ACTIVATES, BodyRegion.TRUNK)
            .laterality(LateralityScheme.EACH_SIDE)
            .technique(how -> how.step("Keep your back as it is.").step("Slide one heel away and back."))
            .build();

    private FourWeeks() {}

    static Program program() {
        return Program.builder("four-weeks", "Four weeks for your back")
                .phase(
                        "Find control",
                        phase -> phase.weeks(2)
                                .advanceWhen("Ten slow slides on each side without more pain than before")
                                .prescription(Prescription.parse("2 x 8-12, each side, every other day"))
                                .item(HEEL_SLIDE)
                                .item(LowBack.BIRD_DOG))
                .phase(
                        "Hold it",
                        phase -> phase.weeks(2)
                                .prescription(Prescription.parse(
                                        "3 sets of 8-12, hold 5 s, each side, rest 60 s between sets, every other day"))
                                .item(LowBack.BIRD_DOG)
                                .item(LowBack.SIDE_PLANK_BENT_KNEE))
                .build();
    }

    /** Runs the example. */
    public static void main(String... arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        out.println(new ClinicianTable(100).of(program()));
        out.print(new ReportText(88).of(Review.standard().check(program())));
    }
}
