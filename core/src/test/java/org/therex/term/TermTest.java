package org.therex.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;

class TermTest {

    private enum StartingPosition implements Term {
        HOOK_LYING,
        PRONE,
        SIDE_LYING
    }

    @Test
    void theIdIsTheNameInLowerCaseWithHyphens() {
        assertThat(StartingPosition.HOOK_LYING.id()).isEqualTo("hook-lying");
        assertThat(StartingPosition.PRONE.id()).isEqualTo("prone");
    }

    @Test
    void theLabelIsTheIdWithSpacesAndTheRestIsEmpty() {
        assertThat(StartingPosition.HOOK_LYING.label()).isEqualTo("hook lying");
        assertThat(StartingPosition.HOOK_LYING.synonyms()).isEmpty();
        assertThat(StartingPosition.HOOK_LYING.codes()).isEmpty();
    }

    @Test
    void theIdLeadsToTheConstant() {
        assertThat(Term.find(StartingPosition.class, "side-lying")).contains(StartingPosition.SIDE_LYING);
        assertThat(Term.parse(StartingPosition.class, "side-lying")).isEqualTo(StartingPosition.SIDE_LYING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SIDE_LYING", "side lying", "Side-lying", "SIDE LYING", "SideLying"})
    void letterCaseAndSeparatorsMakeNoDifference(String word) {
        assertThat(Term.find(StartingPosition.class, word)).contains(StartingPosition.SIDE_LYING);
        assertThat(Term.parse(StartingPosition.class, word)).isEqualTo(StartingPosition.SIDE_LYING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "side", "sidelying", "side-lying "})
    void anotherWordIsNotFound(String word) {
        assertThat(Term.find(StartingPosition.class, word)).isEmpty();
    }

    @Test
    void anUnknownWordIsToldWithTheNearestOne() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Term.parse(StartingPosition.class, "hook-lyin"))
                .withMessage("'startingPosition' must be a known word, but was \"hook-lyin\";"
                        + " did you mean \"hook-lying\"?")
                .satisfies(e -> assertThat(e.report().issues())
                        .containsExactly(Issue.builder()
                                .code(IssueCode.UNKNOWN_WORD)
                                .path(Path.of("startingPosition"))
                                .message("'startingPosition' must be a known word, but was \"hook-lyin\"")
                                .putDetail("value", "hook-lyin")
                                .hint("did you mean \"hook-lying\"?")
                                .build()));
    }

    @Test
    void anUnknownWordLikeNoneIsToldWithAllOfFew() {
        assertThat(Term.unknown(Path.parse("/a/b"), "b", "sitting", List.of("prone", "supine")))
                .hasToString("error unknown-word at /a/b: 'b' must be a known word, but was \"sitting\";"
                        + " use one of: prone, supine");
    }
}
