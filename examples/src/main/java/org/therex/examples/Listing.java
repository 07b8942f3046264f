package org.therex.examples;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.therex.check.Issue;
import org.therex.check.Report;
import org.therex.check.Severity;
import org.therex.json.JsonIssueCodes;
import org.therex.json.ReadResult;

/** Passes a limited number of issues of a file to a report, and counts all faults. */
final class Listing {

    private final Path file;
    private final int most;
    private final UnaryOperator<Issue> wording;
    private final ValidationReport report;
    private long faults;
    private long listedFaults;
    private long listedOthers;

    Listing(Path file, int most, UnaryOperator<Issue> wording, ValidationReport report) {
        this.file = file;
        this.most = most;
        this.wording = wording;
        this.report = report;
        report.start(file);
    }

    /** Adds the issues of a read document or record. */
    void add(ReadResult<?> reading) {
        faults += reading.faultCount();
        list(reading.report());
    }

    /** Adds the issues of a check across records. */
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
                report.issue(file, wording.apply(issue));
            }
        }
    }

    /** Returns whether an issue states only a number of further faults, which is reported once at the end. */
    private static boolean isCount(Issue issue) {
        return issue.code().equals(JsonIssueCodes.MORE_FAULTS);
    }

    /** Ends the file, and returns its number of faults. */
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
