package org.therex.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.therex.check.Issue;

/** A line for each issue: {@code file:line:column severity code message}, without line and column if it has no place. */
final class ValidationReportText implements ValidationReport {

    private final PrintStream out;

    ValidationReportText(PrintStream out) {
        this.out = out;
    }

    @Override
    public void start(Path file) {
        // A file without issues has no line.
    }

    @Override
    public void issue(Path file, Issue issue) {
        out.println(Plain.line(file
                + issue.location().map(place -> ":" + place).orElse("")
                + " " + issue.severity().name().toLowerCase(Locale.ROOT)
                + " " + issue.code()
                + " " + issue.message()
                + issue.hint().map(hint -> "; " + hint).orElse("")));
    }

    @Override
    public void end(Path file, long faults) {
        out.flush();
    }

    @Override
    public void summary(int files, long faults, List<String> notRead) {
        out.println("files " + files + ", faults " + faults + ", not read " + notRead.size());
    }

    @Override
    public void close() {
        out.flush();
    }
}
