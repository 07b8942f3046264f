package org.therex.program;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Report;

/** Hints for the issues that the builders of this package report: an action and its reason. */
final class Hints {

    private static final ImmutableSet<String> PARTS = ImmutableSet.of("sections", "items");
    private static final ImmutableSet<String> IDS =
            ImmutableSet.of("id", "exercise", "modifications", "alternatives", "first", "then");

    private static final ImmutableMap<IssueCode, String> GENERAL = ImmutableMap.<IssueCode, String>builder()
            .put(IssueCode.MISSING, "set this field: it is required and has no default")
            .put(IssueCode.EMPTY, "write a text or leave the field unset: a blank text has no meaning")
            .put(IssueCode.TOO_LONG, "shorten the text or split it in two: documents reject longer texts")
            .put(
                    IssueCode.OUT_OF_RANGE,
                    "give a number within the limits, or leave the field unset if the number is unknown")
            .put(IssueCode.REVERSED_RANGE, "swap the two numbers: the least comes first")
            .put(IssueCode.BAD_FORMAT, "write it in that form: documents and other programs read it")
            .put(IssueCode.DUPLICATE, "remove one of the two or give it another id: a reference could mean either")
            .put(
                    IssueCode.UNKNOWN_REFERENCE,
                    "add the part to the program or correct the id: the reference leads nowhere")
            .put(IssueCode.CONFLICT, "change one of the two: they contradict each other")
            .buildOrThrow();

    private static final ImmutableMap<IssueCode, String> OF_IDS = ImmutableMap.of(
            IssueCode.MISSING, "set the id: documents and other parts refer to it",
            IssueCode.BAD_FORMAT, "write the id in that form or use the constant: it is found only by its id");

    private Hints() {}

    /** Returns a report in which each issue has a hint, and the field in its details if it has no other details. */
    static Report with(Report report) {
        return Report.of(report.issues().stream().map(Hints::with).toList());
    }

    private static Issue with(Issue issue) {
        Issue.Builder all = issue.toBuilder();
        String field = field(issue);
        if (issue.hint().isEmpty()) {
            find(issue.code(), field).ifPresent(all::hint);
        }
        if (issue.details().isEmpty()) {
            all.putDetail("field", field);
        }
        return all.build();
    }

    private static Optional<String> find(IssueCode code, String field) {
        if (code.equals(IssueCode.EMPTY) && PARTS.contains(field)) {
            return Optional.of("add an exercise or remove the part: it has no exercises");
        }
        String general = GENERAL.get(code);
        return Optional.ofNullable(IDS.contains(field) ? OF_IDS.getOrDefault(code, general) : general);
    }

    /** Returns the name of the field; the name of the list for an element of a list. */
    private static String field(Issue issue) {
        return issue.path().segments().stream()
                .filter(segment -> !segment.chars().allMatch(Character::isDigit))
                .reduce("program", (before, last) -> last);
    }
}
