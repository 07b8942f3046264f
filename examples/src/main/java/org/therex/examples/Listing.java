package org.therex.examples;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.therex.check.Issue;
import org.therex.check.Report;
import org.therex.check.Severity;
import org.therex.json.JsonIssueCodes;
import org.therex.json.ReadResult;

/** Tells a report what is found in a file, of faults and of other things only so many, and counts the faults. */
final class Listing {

    private final Path file;
    private final int most;
    private final UnaryOperator<Issue> onProgress;
    private final ValidationReport report;
    private long faults;
    private long listedFaults;
    private long listedOthers;

    Listing(Path file, int most, UnaryOperator<Issue> onProgress, ValidationReport report) {
        this.file = file;
        this.most = most;
        this.onProgress = onProgress;
        this.report = report;
        report.start(file);
    }

    /** Tells what reading found. */
    void add(ReadResult<?> reading) {
        faults += reading.faultCount();
        list(reading.report());
    }

    /** Tells what was found when records were compared. */
    void add(Report found) {
        for (Issue issue : found.errors()) {
            faults += isCount(issue) ? Long.parseLong(issue.details().getOrDefault("count", "1")) : 1;
        }
        list(found);
    }

    private void list(Report found) {
        for (Issue issue : found.issues()) {
            boolean fault = issue.severity() == Severity.ERROR;
            if (!isCount(issue) && (fault ? listedFaults++ : listedOthers++) < most) {
                report.issue(file, onProgress.apply(issue));
            }
        }
    }

    /** Returns whether an issue tells only how many more there are, which is told once, at the end. */
    private static boolean isCount(Issue issue) {
        return issue.code().equals(JsonIssueCodes.MORE_FAULTS);
    }

    /** Ends the file, and returns how many faults it has. */
    long end() {
        long more = faults - Math.min(listedFaults, most);
        if (more > 0) {
            report.issue(
                    file,
                    Issue.builder()
                            .code(JsonIssueCodes.MORE_FAULTS)
                            .message(more + " more faults were found and are not listed")
                            .putDetail("count", Long.toString(more))
                            .build());
        }
        report.end(file, faults);
        return faults;
    }
}
