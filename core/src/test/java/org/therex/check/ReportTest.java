package org.therex.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Issue TITLE = Issue.error(IssueCode.EMPTY, Path.of("title"), "no title");
    private static final Issue SECOND = Issue.error(IssueCode.EMPTY, Path.parse("/items/2"), "second");
    private static final Issue TENTH = Issue.error(IssueCode.EMPTY, Path.parse("/items/10"), "tenth");
    private static final Issue LONG = Issue.error(IssueCode.TOO_LONG, Path.of("title"), "too long");
    private static final Issue WARNING = Issue.warning(IssueCode.CONFLICT, Path.of("title"), "odd");

    @Test
    void anEmptyReportFoundNothing() {
        assertThat(Report.empty().hasIssues()).isFalse();
        assertThat(Report.empty().hasErrors()).isFalse();
        assertThat(Report.empty().issues()).isEmpty();
        assertThat(Report.empty()).hasToString("nothing found");
        assertThatCode(() -> Report.empty().throwIfErrors()).doesNotThrowAnyException();
    }

    @Test
    void issuesStandByPathThenSeverityThenCode() {
        assertThat(Report.of(WARNING, LONG, TITLE, TENTH, SECOND).issues())
                .containsExactly(SECOND, TENTH, TITLE, LONG, WARNING);
    }

    @Test
    void issuesOfOneKindAtOnePlaceKeepTheirOrder() {
        Issue other = Issue.error(IssueCode.EMPTY, Path.of("title"), "another");

        assertThat(Report.of(TITLE, other).issues()).containsExactly(TITLE, other);
        assertThat(Report.of(other, TITLE).issues()).containsExactly(other, TITLE);
    }

    @Test
    void warningsAreNoErrors() {
        Report report = Report.of(WARNING);

        assertThat(report.hasIssues()).isTrue();
        assertThat(report.hasErrors()).isFalse();
        assertThat(report.errors()).isEmpty();
        assertThatCode(report::throwIfErrors).doesNotThrowAnyException();
    }

    @Test
    void anErrorIsThrownWithAllThatWasFound() {
        Report report = Report.of(WARNING, TITLE);

        assertThat(report.hasErrors()).isTrue();
        assertThat(report.errors()).containsExactly(TITLE);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(report::throwIfErrors)
                .satisfies(e -> assertThat(e.report()).isEqualTo(report));
    }

    @Test
    void theTextIsALineForEachIssue() {
        assertThat(Report.of(WARNING, TITLE))
                .hasToString("error empty at /title: no title\nwarning conflict at /title: odd");
    }

    @Test
    void bothTogetherKeepTheOrder() {
        assertThat(Report.of(TITLE).plus(Report.of(SECOND)).issues()).containsExactly(SECOND, TITLE);
        assertThat(Report.of(TITLE).plus(Report.empty())).isEqualTo(Report.of(TITLE));
    }

    @Test
    void seenFromAWholeEachPathChanges() {
        assertThat(Report.of(TITLE, SECOND).withParent(Path.of("program")).issues())
                .extracting(issue -> issue.path().toString())
                .containsExactly("/program/items/2", "/program/title");
    }

    @Test
    void anAttemptGoesOnAfterAFailure() {
        Report report = Report.builder()
                .attempt(Path.of("a"), () -> Require.atLeast("sets", 0, 1))
                .attempt(Path.of("b"), () -> Require.atLeast("sets", 1, 1))
                .attempt(Path.of("c"), () -> {
                    throw new InvalidValueException(Report.of(TITLE, WARNING));
                })
                .build();

        assertThat(report.issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "error out-of-range at /a/sets: 'sets' must be at least 1, but was 0",
                        "error empty at /c/title: no title",
                        "warning conflict at /c/title: odd");
    }

    @Test
    void anAttemptLetsOtherExceptionsPass() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Report.builder().attempt(Path.root(), () -> {
                    throw new IllegalStateException("not ours");
                }));
        assertThatIllegalStateException()
                .isThrownBy(() -> Report.builder().compute(Path.root(), () -> {
                    throw new IllegalStateException("not ours");
                }));
    }

    @Test
    void anAttemptToMakeAValueReturnsItOrNothing() {
        Report.Builder problems = Report.builder();

        assertThat(problems.compute(Path.of("a"), () -> Require.atLeast("sets", 3, 1)))
                .contains(3);
        assertThat(problems.hasIssues()).isFalse();
        assertThat(problems.compute(Path.of("a"), () -> Require.atLeast("sets", 0, 1)))
                .isEmpty();
        assertThat(problems.hasIssues()).isTrue();
        assertThat(problems.build().issues())
                .extracting(issue -> issue.path().toString())
                .containsExactly("/a/sets");
    }

    @Test
    void reportsAreEqualByContent() {
        new EqualsTester()
                .addEqualityGroup(Report.empty(), Report.of(), Report.builder().build())
                .addEqualityGroup(
                        Report.of(TITLE, SECOND),
                        Report.of(SECOND, TITLE),
                        Report.builder().add(TITLE).addAll(Report.of(SECOND)).build())
                .addEqualityGroup(Report.of(TITLE))
                .addEqualityGroup(Report.of(TITLE, TITLE))
                .testEquals();
    }

    @Test
    void informationAboutTheWholeComesLast() {
        Issue note = Issue.builder()
                .code(IssueCode.EMPTY)
                .severity(Severity.INFORMATION)
                .message("Not checked.")
                .build();
        Issue part = Issue.error(IssueCode.EMPTY, Path.of("items"), "Empty.");
        Issue whole = Issue.error(IssueCode.EMPTY, Path.root(), "Empty.");
        assertThat(Report.of(note, part, whole).issues()).containsExactly(whole, part, note);
    }
}
