package org.therex.review;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Severity;

/** A collector of the findings of a check, which get the code and severity of the check. Not thread-safe. */
public final class ReviewFindings {

    private final IssueCode code;
    private final Severity severity;
    private final Report.Builder found = Report.builder();

    ReviewFindings(IssueCode code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /**
     * Adds a finding.
     *
     * @param path the place in the program
     * @param message the rule and the value, such as {@code 'hold' must be 10-30 s for a stretch, but was 120 s}
     * @param hint an action and its reason
     */
    public void add(Path path, String message, String hint) {
        add(path, message, hint, ImmutableMap.of());
    }

    /**
     * Adds a finding.
     *
     * @param path the place in the program
     * @param message the rule and the value
     * @param hint an action and its reason
     * @param details the values behind the message by name
     */
    public void add(Path path, String message, String hint, Map<String, String> details) {
        Issue.Builder issue = Issue.builder()
                .code(code)
                .severity(severity)
                .path(path)
                .message(message)
                .hint(hint);
        details.forEach(issue::putDetail);
        found.add(issue.build());
    }

    /**
     * Adds an {@linkplain Severity#INFORMATION information} with the code {@link ReviewCodes#NOT_CHECKED}: the check
     * lacks a fact.
     *
     * @param path the place in the program
     * @param message the skipped check and the unknown fact, such as {@code 'equipment' was not checked, since ...}
     */
    public void addNotChecked(Path path, String message) {
        found.add(Issue.builder()
                .code(ReviewCodes.NOT_CHECKED)
                .severity(Severity.INFORMATION)
                .path(path)
                .message(message)
                .putDetail("check", code.value())
                .build());
    }

    Report report() {
        return found.build();
    }
}
