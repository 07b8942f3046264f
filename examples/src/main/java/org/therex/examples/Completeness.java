package org.therex.examples;

import com.google.common.collect.ImmutableSet;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.therex.check.Path;
import org.therex.lowback.LowBackProgram;
import org.therex.program.Program;
import org.therex.reporting.CertReport;
import org.therex.reporting.ChecklistAnswer;
import org.therex.reporting.FittVp;
import org.therex.reporting.TidierReport;
import org.therex.term.Term;

/** An example that prints the gaps of a program by the checklists for reports of trials. */
public final class Completeness {

    /** The number of places printed for an answer. */
    private static final int SHOWN = 3;

    private Completeness() {}

    /** Runs the example. */
    public static void main(String... arguments) {
        run(System.out, LowBackProgram.STRONGER_AT_HOME.program());
    }

    static void run(PrintStream out, Program program) {
        out.println(program.title());
        checklist(out, "CERT", CertReport.of(program).answers());
        checklist(out, "TIDieR", TidierReport.of(program).answers());
        out.println();
        out.println("FITT-VP");
        FittVp.of(program).forEach(view -> item(out, view));
    }

    private static void checklist(PrintStream out, String name, List<ChecklistAnswer> answers) {
        out.println();
        out.println(name);
        for (ChecklistAnswer answer : answers) {
            out.printf(
                    "%4s %-14s  %s%n", answer.question().number(), answer.kind().label(), answer.reason());
            places(out, "stated at", answer.present());
            places(out, "missing at", answer.missing());
        }
    }

    private static void places(PrintStream out, String what, ImmutableSet<Path> places) {
        if (!places.isEmpty()) {
            String shown = places.stream().limit(SHOWN).map(Path::toString).collect(Collectors.joining(" "));
            int more = Math.max(0, places.size() - SHOWN);
            out.println(" ".repeat(21) + what + " " + shown + (more == 0 ? "" : " and " + more + " more"));
        }
    }

    private static void item(PrintStream out, FittVp view) {
        out.println("  " + view.placed().item().exercise());
        line(out, "frequency", view.frequency().map(Object::toString).orElse("not stated"));
        line(
                out,
                "intensity",
                view.intensities().isEmpty()
                        ? "not stated"
                        : view.intensities().stream().map(Object::toString).collect(Collectors.joining(", ")));
        line(out, "time", view.time() + " a session");
        line(out, "type", view.types().stream().map(Term::label).collect(Collectors.joining(", ")));
        line(out, "volume", view.repetitionsPerWeek() + " repetitions and " + view.timePerWeek() + " a week");
        line(out, "progression", view.progression().isPresent() ? "by rules" : "not stated");
    }

    private static void line(PrintStream out, String what, String text) {
        out.printf("    %-12s %s%n", what, text);
    }
}
