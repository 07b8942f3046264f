package org.therex.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {

    private static final Issue SETS =
            Issue.error(IssueCode.OUT_OF_RANGE, Path.of("sets"), "'sets' must be at least 1, but was 0");

    @Test
    void theMessageOfOneIssueIsItsOwn() {
        InvalidValueException exception = new InvalidValueException(SETS);

        assertThat(exception)
                .hasMessage("'sets' must be at least 1, but was 0")
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(exception.report()).isEqualTo(Report.of(SETS));
    }

    @Test
    void theMessageTellsThePlaceOfAPartFurtherDownAndTheHint() {
        Issue deep = SETS.withParent(Path.parse("/items/2/prescription")).toBuilder()
                .hint("leave it out")
                .build();

        assertThat(new InvalidValueException(deep))
                .hasMessage("'sets' must be at least 1, but was 0 (at /items/2/prescription/sets); leave it out");
    }

    @Test
    void theMessageOfSeveralIssuesIsALineForEach() {
        Report report = Report.of(SETS, Issue.error(IssueCode.EMPTY, Path.of("title"), "no title"));

        assertThat(new InvalidValueException(report)).hasMessage("""
                        2 problems:
                        error out-of-range at /sets: 'sets' must be at least 1, but was 0
                        error empty at /title: no title""");
    }

    @Test
    void eachMissingValueIsAnIssueOfItsOwn() {
        assertThat(new InvalidValueException("id", "title").report().issues())
                .containsExactly(
                        Issue.error(IssueCode.MISSING, Path.of("id"), "'id' must be given"),
                        Issue.error(IssueCode.MISSING, Path.of("title"), "'title' must be given"));
    }
}
