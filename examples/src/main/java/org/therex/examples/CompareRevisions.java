package org.therex.examples;

import java.io.PrintStream;
import org.therex.comparison.ProgramDifference;
import org.therex.lowback.LowBack;
import org.therex.program.Program;
import org.therex.program.Revision;

/** An example that compares two revisions of a program, and applies the difference to the first. */
public final class CompareRevisions {

    private CompareRevisions() {}

    /** Returns the plan of the first weeks. */
    static Program first() {
        return Program.builder("back-at-work", "Back at work")
                .revision(Revision.of("1"))
                .section(
                        "Strength",
                        section -> section.item(
                                        LowBack.WALL_SQUAT,
                                        item -> item.prescription(dose -> dose.repetitions(10)
                                                .holdSeconds(5, 10)
                                                .timesPerDay(4)))
                                .item(LowBack.GLUTE_BRIDGE)
                                .item(LowBack.BIRD_DOG))
                .section("Mobility", section -> section.item(LowBack.CAT_COW).item(LowBack.CHILDS_POSE))
                .build();
    }

    /** Returns the plan after a visit: the squat is held longer but done less often, and the bird dog warms up. */
    static Program second() {
        return Program.builder("back-at-work", "Back at work")
                .revision(Revision.of("2"))
                .section(
                        "Strength",
                        section -> section.item(
                                        LowBack.WALL_SQUAT,
                                        item -> item.prescription(dose -> dose.repetitions(10)
                                                        .holdSeconds(10)
                                                        .timesPerDay(2))
                                                .note("Rest between the sets if you need to."))
                                .item(LowBack.GLUTE_BRIDGE)
                                .item(LowBack.SIDE_PLANK_BENT_KNEE))
                .section("Mobility", section -> section.item(LowBack.BIRD_DOG).item(LowBack.CAT_COW))
                .build();
    }

    /** Runs the example. */
    public static void main(String... arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        ProgramDifference difference = ProgramDifference.between(first(), second());
        difference.lines().forEach(out::println);
        boolean same = difference.apply(first()).equals(second());
        out.println(same ? "Applied to the first, it gives the second." : "It does not give the second.");
    }
}
