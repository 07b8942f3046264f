package org.therex.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.therex.check.Issue;
import org.therex.check.Report;
import org.therex.check.Severity;
import org.therex.review.ReviewCodes;

/**
 * A writer of reports as plain text, with a paragraph for each issue, and the number of checks without a result at the
 * end.
 */
public final class ReportText {

    private static final String INDENT = "    ";
    private static final String HINT = "  > ";

    private final int width;

    /**
     * Makes a writer.
     *
     * @param width the most characters of a line, except for longer words
     */
    public ReportText(int width) {
        this.width = width;
    }

    /** Returns the text of a report. */
    public String of(Report report) {
        Page page = new Page(width);
        ImmutableList<Issue> found =
                report.issues().stream().filter(issue -> !isUnchecked(issue)).collect(toImmutableList());
        page.paragraph(found.isEmpty() ? "Nothing found." : "Found: " + counts(found) + ".");
        for (Issue issue : found) {
            page.paragraph("");
            page.paragraph(word(issue.severity()) + " " + issue.code() + place(issue)
                    + issue.location().map(location -> " (" + location + ")").orElse(""));
            page.hanging(INDENT, INDENT, issue.message());
            issue.hint().ifPresent(hint -> page.hanging(HINT, INDENT, hint));
        }
        unchecked(report, page);
        return page.text();
    }

    private static void unchecked(Report report, Page page) {
        ImmutableList<Issue> unchecked =
                report.issues().stream().filter(ReportText::isUnchecked).collect(toImmutableList());
        if (!unchecked.isEmpty()) {
            String checks = unchecked.stream()
                    .flatMap(issue -> Stream.ofNullable(issue.details().get("check")))
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            page.paragraph("");
            page.paragraph("Not checked, since facts are missing: " + unchecked.size()
                    + (checks.isEmpty() ? "" : " (" + checks + ")") + ".");
        }
    }

    private static boolean isUnchecked(Issue issue) {
        return issue.code().equals(ReviewCodes.NOT_CHECKED);
    }

    private static String place(Issue issue) {
        return issue.path().segments().isEmpty() ? "" : " at " + issue.path();
    }

    private static String counts(List<Issue> found) {
        return Arrays.stream(Severity.values())
                .map(severity -> count(found, severity))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String count(List<Issue> found, Severity severity) {
        long count =
                found.stream().filter(issue -> issue.severity() == severity).count();
        String plural = severity == Severity.INFORMATION || count == 1 ? "" : "s";
        return count == 0 ? "" : count + " " + word(severity) + plural;
    }

    private static String word(Severity severity) {
        return Ascii.toLowerCase(severity.name());
    }
}
