package org.therex.examples;

import static org.therex.anatomy.BodyRegion.TRUNK;
import static org.therex.anatomy.MuscleGroup.HIP_FLEXORS;
import static org.therex.anatomy.Position.KNEELING;
import static org.therex.anatomy.Position.SIDE_LYING;
import static org.therex.anatomy.Position.SUPINE;
import static org.therex.catalog.Query.passesThrough;
import static org.therex.catalog.Query.startsIn;
import static org.therex.catalog.Query.strengthens;
import static org.therex.catalog.Query.stretches;
import static org.therex.catalog.Query.usesOnly;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.util.List;
import org.therex.catalog.Catalog;
import org.therex.catalog.NameMatch;
import org.therex.exercise.Exercise;
import org.therex.lowback.LowBack;

/** Asks the built-in catalog questions, each in one expression. */
public final class AskTheCatalog {

    private static final Catalog CATALOG = LowBack.catalog();

    private AskTheCatalog() {}

    /** Returns the exercises that strengthen any part of the trunk, lying on the back or side, without equipment. */
    static ImmutableList<Exercise> strongTrunkLyingDown() {
        return CATALOG.matching(
                startsIn(SUPINE, SIDE_LYING).and(strengthens(TRUNK)).and(usesOnly()));
    }

    /** Returns the exercises that stretch a hip flexor without kneeling. */
    static ImmutableList<Exercise> hipFlexorsWithoutKneeling() {
        return CATALOG.matching(
                stretches(HIP_FLEXORS).and(passesThrough(KNEELING).not()));
    }

    /** Returns the ladder from the prone hip extension upwards. */
    static ImmutableList<Exercise> ladderFromProneHipExtension() {
        return CATALOG.ladderUp(LowBack.PRONE_HIP_EXTENSION.exerciseId());
    }

    /** Returns the exercises that "piriformis stretch" may mean. */
    static ImmutableList<NameMatch> piriformisStretch() {
        return CATALOG.named("piriformis stretch");
    }

    /** Runs the example. */
    public static void main(String... arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        print(out, "Strengthens the trunk, lying on the back or side, without equipment:", strongTrunkLyingDown());
        print(out, "Stretches a hip flexor without kneeling:", hipFlexorsWithoutKneeling());
        print(out, "From the prone hip extension upwards:", ladderFromProneHipExtension());
        out.println("\"Piriformis stretch\" may mean:");
        piriformisStretch().forEach(match -> out.println("  " + match));
    }

    private static void print(PrintStream out, String question, List<Exercise> answers) {
        out.println(question);
        answers.forEach(exercise -> out.println("  " + exercise.name()));
        out.println();
    }
}
