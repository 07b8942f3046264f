package org.therex.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.check.Issue;
import org.therex.check.IssueCode;

/** What the exception for a text says was found, and which suggestions it has. */
class RefusalsTest {

    private static Issue at(int position, String text, List<String> suggestions) {
        return new Refusals(text, any -> true)
                .at(position, IssueCode.BAD_FORMAT, "a number", suggestions)
                .report()
                .issues()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            10 reps      | 3 | "reps"
            10 reps      | 0 | "10"
            10 reps      | 2 | " "
            2.5 kg       | 0 | "2.5"
            2,5 kg       | 0 | "2,5"
            10/10        | 0 | "10/10"
            10.          | 0 | "10"
            10.x         | 0 | "10"
            a.5          | 0 | "a"
            3:4          | 0 | "3"
            -- x         | 0 | "-"
            ab           | 2 | the end
            abcdefghijklmnopqrstuvwxyz | 0 | "abcdefghijklmnopqrst"
            """)
    void theWordOrNumberAtThePositionIsShown(String text, int position, String found) {
        assertThat(at(position, text, List.of()).message())
                .isEqualTo("'prescription' must have a number at character " + (position + 1) + ", but was " + found
                        + " in \"" + text + "\"");
    }

    @Test
    void theSuggestionsAreDetailsOfTheIssue() {
        Issue issue = at(1, "ab", List.of("3 sets", "3 reps"));

        assertThat(issue.code()).isEqualTo(IssueCode.BAD_FORMAT);
        assertThat(issue.details())
                .containsEntry("expected", "a number")
                .containsEntry("position", "2")
                .containsEntry("text", "\"ab\"")
                .containsEntry("suggestion-1", "3 sets")
                .containsEntry("suggestion-2", "3 reps")
                .hasSize(5);
    }

    @Test
    void onlyWhatCanBeReadIsSuggestedOnce() {
        Refusals refusals = new Refusals("x", text -> !text.startsWith("no"));

        assertThat(refusals.suggestions("", Stream.of("yes", "no", "yes", "a\u200b")))
                .containsExactly("yes");
        assertThat(refusals.suggestions("more", Stream.of("yes", "no"))).containsExactly("yes more");
    }

    @Test
    void aSuggestionHasAtMostEightyCharacters() {
        Refusals refusals = new Refusals("x", any -> true);
        String eighty = "a".repeat(80);

        assertThat(refusals.suggestions("", Stream.of(eighty))).containsExactly(eighty);
        assertThat(refusals.suggestions("", Stream.of(eighty + "a"))).isEmpty();
        assertThat(refusals.suggestions("a".repeat(78), Stream.of("b"))).containsExactly("b " + "a".repeat(78));
        assertThat(refusals.suggestions(eighty, Stream.of("b"))).isEmpty();
        assertThat(refusals.suggestions(eighty + "a", Stream.of("b"))).isEmpty();
    }

    @Test
    void suggestionsAreJoinedByOr() {
        assertThat(Refusals.either(List.of("a"))).isEqualTo("\"a\"");
        assertThat(Refusals.either(List.of("a", "b"))).isEqualTo("\"a\" or \"b\"");
        assertThat(Refusals.either(List.of("a", "b", "c"))).isEqualTo("\"a\", \"b\" or \"c\"");
        assertThat(Refusals.asIn(List.of())).isEmpty();
        assertThat(Refusals.asIn(List.of("a"))).isEqualTo(", as in \"a\"");
        assertThat(Refusals.orForOneSet(List.of())).isEmpty();
        assertThat(Refusals.orForOneSet(List.of("a", "b"))).isEqualTo(", or \"a\" or \"b\" for one set");
    }
}
