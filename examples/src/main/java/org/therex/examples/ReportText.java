package org.therex.examples;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.therex.check.Issue;
import org.therex.check.Report;
import org.therex.check.Severity;

/** Writes a report as plain text for a terminal, an issue a paragraph. */
public final class ReportText {

    private static final String INDENT = "    ";
    private static final String HINT = "  > ";

    private final int width;

    /**
     * Makes a writer.
     *
     * @param width the most characters of a line, but for words that are longer
     */
    public ReportText(int width) {
        this.width = width;
    }

    /** Returns the text of a report. */
    public String of(Report report) {
        Page page = new Page(width);
        page.paragraph(report.hasIssues() ? "Found: " + counts(report) + "." : "Nothing found.");
        for (Issue issue : report.issues()) {
            page.paragraph("");
            page.paragraph(word(issue.severity()) + " " + issue.code() + place(issue)
                    + issue.location().map(location -> " (" + location + ")").orElse(""));
            page.hanging(INDENT, INDENT, issue.message());
            issue.hint().ifPresent(hint -> page.hanging(HINT, INDENT, hint));
        }
        return page.text();
    }

    private static String place(Issue issue) {
        return issue.path().segments().isEmpty() ? "" : " at " + issue.path();
    }

    private static String counts(Report report) {
        return Arrays.stream(Severity.values())
                .map(severity -> count(report, severity))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String count(Report report, Severity severity) {
        long count = report.issues().stream()
                .filter(issue -> issue.severity() == severity)
                .count();
        String plural = severity == Severity.INFORMATION || count == 1 ? "" : "s";
        return count == 0 ? "" : count + " " + word(severity) + plural;
    }

    private static String word(Severity severity) {
        return Ascii.toLowerCase(severity.name());
    }
}
