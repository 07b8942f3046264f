package org.therex.program;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Report;

/** What to do about what the builders of this package report, and why it matters, where the issue does not say it. */
final class Hints {

    private static final ImmutableSet<String> PARTS = ImmutableSet.of("sections", "items");
    private static final ImmutableSet<String> IDS =
            ImmutableSet.of("id", "exercise", "modifications", "alternatives", "first", "then");

    private static final ImmutableMap<IssueCode, String> GENERAL = ImmutableMap.<IssueCode, String>builder()
            .put(IssueCode.MISSING, "set it, since nothing can stand in for it")
            .put(
                    IssueCode.EMPTY,
                    "write it or leave it out, since a blank tells the person who does the program nothing")
            .put(
                    IssueCode.TOO_LONG,
                    "shorten it or split it in two, since people do not read on and documents refuse it")
            .put(
                    IssueCode.OUT_OF_RANGE,
                    "give a number within the limits, or none if it is not known; what lies outside is a slip")
            .put(IssueCode.REVERSED_RANGE, "swap the two, since nothing lies between them as they stand")
            .put(IssueCode.BAD_FORMAT, "write it in that form, since other programs and documents read it")
            .put(IssueCode.DUPLICATE, "take one out or give it an id of its own, since a reference could mean either")
            .put(
                    IssueCode.UNKNOWN_REFERENCE,
                    "give it to the program or correct the id, since nobody could tell what is meant")
            .put(IssueCode.CONFLICT, "change one of the two, since nobody can follow both")
            .buildOrThrow();

    private static final ImmutableMap<IssueCode, String> OF_IDS = ImmutableMap.of(
            IssueCode.MISSING, "set its id, since documents and other parts refer to it",
            IssueCode.BAD_FORMAT, "write the id in that form or use the constant, since it is found by its id alone");

    private Hints() {}

    /** Returns a report of which each issue says what to do, and has the field in its details if it has no others. */
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
            return Optional.of("put an exercise in or take the part out, since there is nothing to do in it");
        }
        String general = GENERAL.get(code);
        return Optional.ofNullable(IDS.contains(field) ? OF_IDS.getOrDefault(code, general) : general);
    }

    /** Returns the name of the field, that of the list for an element of one. */
    private static String field(Issue issue) {
        return issue.path().segments().stream()
                .filter(segment -> !segment.chars().allMatch(Character::isDigit))
                .reduce("program", (before, last) -> last);
    }
}
