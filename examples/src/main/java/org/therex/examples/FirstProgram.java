package org.therex.examples;

import java.io.PrintStream;
import org.therex.exercise.ExperienceLevel;
import org.therex.exercise.Goal;
import org.therex.json.TherexJson;
import org.therex.lowback.LowBack;
import org.therex.program.Program;
import org.therex.program.ResolvedItem;

/**
 * An example that builds a program in code, writes it as JSON, reads it back and prints it for the person who does it.
 */
public final class FirstProgram {

    private FirstProgram() {}

    /** Runs the example. */
    public static void main(String... arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        Program program = Program.builder("stronger-at-home", "A stronger back at home")
                .purpose("Getting back to the activities of your day")
                .goal(Goal.STRENGTH)
                .level(ExperienceLevel.BEGINNER)
                .prescription(dose -> dose.repetitions(10).holdSeconds(5, 10).timesPerDay(4))
                .item(LowBack.WALL_SQUAT)
                .item(LowBack.SEATED_KNEE_EXTENSION)
                .item(LowBack.GLUTE_BRIDGE, item -> item.prescription(dose -> dose.sets(2)))
                .item(LowBack.LOWER_TRUNK_ROTATION)
                .build();

        String json = TherexJson.write(program);
        Program readBack = TherexJson.readProgram(json);

        if (!readBack.equals(program)) {
            throw new IllegalStateException("The read program differs from the written one.");
        }
        out.print(new PatientText(78).of(readBack));
        out.println();
        out.println("(" + json.lines().count() + " lines of JSON, read back equal)");
        out.println();
        for (ResolvedItem item : program.resolve().items()) {
            out.println(item.exercise().name() + ": " + item.dose().prescription());
        }
    }
}
