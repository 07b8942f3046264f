package org.therex.examples;

import com.google.common.collect.ImmutableMap;
import java.io.PrintStream;
import org.therex.comparison.ProgramDifference;
import org.therex.json.TherexJson;
import org.therex.lowback.LowBackProgram;
import org.therex.program.Program;

/**
 * The complete programs of four articles, built in code; each equals the built-in one.
 *
 * <p>Words, ids and references are constants; only texts for people are strings.
 */
public final class ArticlePrograms {

    private ArticlePrograms() {}

    /** Returns the programs that this example builds. */
    static ImmutableMap<LowBackProgram, Program> built() {
        return ImmutableMap.of(
                LowBackProgram.STRONGER_AT_HOME, StrongerAtHome.program(),
                LowBackProgram.STABLE_AND_SUPPLE, StableAndSupple.program(),
                LowBackProgram.AT_YOUR_OWN_PACE, AtYourOwnPace.program(),
                LowBackProgram.STRETCH_AND_RELAX, StretchAndRelax.program());
    }

    /** Runs the example. */
    public static void main(String... arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        built().forEach((constant, program) -> {
            ProgramDifference difference = ProgramDifference.between(constant.program(), program);
            out.println(program.id() + ": " + program.items().size() + " exercises, "
                    + TherexJson.write(program).lines().count() + " lines of JSON, "
                    + (difference.hasChanges() ? "other than built in" : "as built in"));
            difference.lines().forEach(out::println);
        });
    }
}
