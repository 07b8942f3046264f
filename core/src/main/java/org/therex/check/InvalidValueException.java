package org.therex.check;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;

/**
 * Thrown when a value cannot be made; it carries every issue, not only the first.
 *
 * <p>The message is for people: the one issue with its place and hint, or one line for each issue.
 */
public class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Report report;

    /** Makes an exception that carries a report. */
    public InvalidValueException(Report report) {
        super(text(requireNonNull(report, "report")));
        this.report = report;
    }

    /** Makes an exception that carries one issue. */
    public InvalidValueException(Issue issue) {
        this(Report.of(requireNonNull(issue, "issue")));
    }

    /**
     * Makes an exception for required values that are absent; the generated builders call it.
     *
     * @param missing the names of the absent values
     */
    public InvalidValueException(String... missing) {
        this(Report.of(ImmutableList.copyOf(requireNonNull(missing, "missing")).stream()
                .map(name -> Issue.error(IssueCode.MISSING, Path.of(name), "'" + name + "' must be given"))
                .toList()));
    }

    /** Returns the report of all issues. */
    public Report report() {
        return report;
    }

    private static String text(Report report) {
        return report.issues().size() == 1
                ? text(report.issues().get(0))
                : report.issues().size() + " problems:\n" + report;
    }

    /** Returns the text of an issue. It has the path of a deeper part, since the message names only the last field. */
    private static String text(Issue issue) {
        String path = issue.path().segments().size() > 1 ? issue.path().toString() : null;
        String location = issue.location().map(Location::toString).orElse(null);
        String place = Joiner.on(", ").skipNulls().join(path, location);
        return issue.message()
                + (place.isEmpty() ? "" : " (at " + place + ")")
                + issue.hint().map(hint -> "; " + hint).orElse("");
    }
}
