package org.therex.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;

class IssueTest {

    private static final Issue ALL = Issue.builder()
            .code(IssueCode.OUT_OF_RANGE)
            .severity(Severity.WARNING)
            .path(Path.parse("/items/2/sets"))
            .message("'sets' must be at least 1, but was 0")
            .hint("leave it out")
            .putDetail("least", "1")
            .putDetail("value", "0")
            .location(new Location(3, 14))
            .build();

    @Test
    void onlyCodeAndMessageMustBeSet() {
        Issue issue = Issue.builder().code(IssueCode.EMPTY).message("nothing").build();

        assertThat(issue.severity()).isEqualTo(Severity.ERROR);
        assertThat(issue.path()).isEqualTo(Path.root());
        assertThat(issue.hint()).isEmpty();
        assertThat(issue.details()).isEmpty();
        assertThat(issue.location()).isEmpty();
    }

    @Test
    void whatIsMissingIsNamedAllAtOnce() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Issue.builder().build())
                .satisfies(e -> assertThat(e.report().issues())
                        .extracting(Issue::toString)
                        .containsExactly(
                                "error missing at /code: 'code' must be given",
                                "error missing at /message: 'message' must be given"));
    }

    @Test
    void theShortFormsDifferInSeverity() {
        Issue error = Issue.error(IssueCode.EMPTY, Path.of("a"), "nothing");
        Issue warning = Issue.warning(IssueCode.EMPTY, Path.of("a"), "nothing");

        assertThat(error.severity()).isEqualTo(Severity.ERROR);
        assertThat(warning.severity()).isEqualTo(Severity.WARNING);
        assertThat(error.toBuilder().severity(Severity.WARNING).build()).isEqualTo(warning);
        assertThat(error.code()).isEqualTo(IssueCode.EMPTY);
        assertThat(error.path()).isEqualTo(Path.of("a"));
        assertThat(error.message()).isEqualTo("nothing");
    }

    @Test
    void theTextHoldsWhatAPersonNeeds() {
        assertThat(ALL)
                .hasToString("warning out-of-range at /items/2/sets (3:14): 'sets' must be at least 1, but was 0;"
                        + " leave it out");
        assertThat(Issue.error(IssueCode.EMPTY, Path.root(), "nothing")).hasToString("error empty: nothing");
    }

    @Test
    void seenFromAWholeOnlyThePathChanges() {
        assertThat(ALL.withParent(Path.parse("/sections/0")))
                .isEqualTo(ALL.toBuilder()
                        .path(Path.parse("/sections/0/items/2/sets"))
                        .build());
        assertThat(ALL.withParent(Path.root())).isEqualTo(ALL);
    }

    @Test
    void severitiesAreOrderedWorstFirst() {
        assertThat(Severity.values()).containsExactly(Severity.ERROR, Severity.WARNING, Severity.INFORMATION);
    }

    @Test
    void noFieldIsLeftOutOfEquality() {
        new EqualsTester()
                .addEqualityGroup(ALL, ALL.toBuilder().build())
                .addEqualityGroup(ALL.toBuilder().code(IssueCode.EMPTY).build())
                .addEqualityGroup(ALL.toBuilder().severity(Severity.ERROR).build())
                .addEqualityGroup(ALL.toBuilder().path(Path.root()).build())
                .addEqualityGroup(ALL.toBuilder().message("other").build())
                .addEqualityGroup(ALL.toBuilder().hint("other").build())
                .addEqualityGroup(ALL.toBuilder().putDetail("most", "2").build())
                .addEqualityGroup(ALL.toBuilder().location(new Location(1, 1)).build())
                .testEquals();
    }
}
