package org.therex.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequireTest {

    private static final String ONE_LINE = "'n' must be one line of text without spaces at its ends, but was ";
    private static final String ID = "'n' must be lower-case words joined by hyphens, at most 64 characters, but was ";

    private static void refuses(Runnable rule, IssueCode code, String message) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(rule::run)
                .withMessage(message)
                .satisfies(e -> assertThat(e.report().issues()).singleElement().satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo(code);
                    assertThat(issue.path()).isEqualTo(Path.of("n"));
                    assertThat(issue.severity()).isEqualTo(Severity.ERROR);
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200e",
                "Bridge\u200e",
                "\u202eBridge",
                "\u2067Bridge\u2069",
                "Br\u200bidge",
                "Br\u200cidge",
                "Br\u200didge",
                "Br\u00adidge",
                "\u3164",
                "\u2800",
                "a \u2800 b",
                "\ufeffBridge",
                "Bridge\u2060",
                "\ufe0f",
                "a \ufe0f",
                "a\ufe0f\ufe0f",
                "\u062c\u061c",
                "\u0645\u06cc\u200c",
                "\u200c\u0645\u06cc",
                "👩\u200d",
                "👩\u200da",
                "Flag \udb40\udc67"
            })
    void aCharacterThatHidesOrTurnsTextIsRefused(String text) {
        refuses(
                () -> Require.name("n", text),
                IssueCode.BAD_FORMAT,
                "'n' must be text without invisible or direction-changing characters, but was " + Require.quoted(text));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Require.text("n", text));
    }

    @Test
    void aRefusedCharacterIsNamed() {
        refuses(
                () -> Require.text("n", "Bri\u200bdge\u202e!"),
                IssueCode.BAD_FORMAT,
                "'n' must be text without invisible or direction-changing characters, but was"
                        + " \"BriU+200BdgeU+202E!\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0645\u06cc\u200c\u0646\u0634\u06cc\u0646\u0645", // Persian
                "\u0915\u094d\u200d\u0937", // Devanagari
                "\u0d28\u0d4d\u200d", // an older spelling of Malayalam ends so
                "\u0dc1\u0dca\u200d\u0dbb\u0dd3", // Sinhala
                "👩\u200d⚕\ufe0f stands",
                "🏋🏽\u200d♀\ufe0f",
                "❤\ufe0f\u200d🔥",
                "🫸🏽\u200d🫷🏽",
                "1\ufe0f\u20e3",
                "葛\udb40\udd00",
                "גשר",
                "שלום, world"
            })
    void joinersAndSelectorsStayWhereTheWritingNeedsThem(String text) {
        assertThat(Require.name("n", text)).isEqualTo(text);
        assertThat(Require.text("n", text)).isEqualTo(text);
    }

    @Test
    void atLeast() {
        assertThat(Require.atLeast("n", 3, 3)).isEqualTo(3);
        assertThat(Require.atLeast("n", Integer.MAX_VALUE, 3)).isEqualTo(Integer.MAX_VALUE);
        refuses(() -> Require.atLeast("n", 2, 3), IssueCode.OUT_OF_RANGE, "'n' must be at least 3, but was 2");
    }

    @Test
    void between() {
        assertThat(Require.between("n", 0, 0, 180)).isZero();
        assertThat(Require.between("n", 180, 0, 180)).isEqualTo(180);
        refuses(
                () -> Require.between("n", -1, 0, 180),
                IssueCode.OUT_OF_RANGE,
                "'n' must be from 0 to 180, but was -1");
        refuses(
                () -> Require.between("n", 181, 0, 180),
                IssueCode.OUT_OF_RANGE,
                "'n' must be from 0 to 180, but was 181");
    }

    @Test
    void day() {
        LocalDate first = LocalDate.of(1900, 1, 1);
        LocalDate last = LocalDate.of(2999, 12, 31);
        assertThat(Require.day("n", first)).isEqualTo(first);
        assertThat(Require.day("n", last)).isEqualTo(last);
        refuses(
                () -> Require.day("n", first.minusDays(1)),
                IssueCode.OUT_OF_RANGE,
                "'n' must be from 1900 to 2999, but was 1899-12-31");
        refuses(
                () -> Require.day("n", last.plusDays(1)),
                IssueCode.OUT_OF_RANGE,
                "'n' must be from 1900 to 2999, but was 3000-01-01");
    }

    @Test
    void date() {
        LocalDate first = LocalDate.of(1, 1, 1);
        LocalDate last = LocalDate.of(9999, 12, 31);
        assertThat(Require.date("n", first)).isEqualTo(first);
        assertThat(Require.date("n", last)).isEqualTo(last);
        refuses(
                () -> Require.date("n", first.minusDays(1)),
                IssueCode.OUT_OF_RANGE,
                "'n' must be of a year from 1 to 9999, but was 0000-12-31");
        refuses(
                () -> Require.date("n", last.plusDays(1)),
                IssueCode.OUT_OF_RANGE,
                "'n' must be of a year from 1 to 9999, but was +10000-01-01");
    }

    @Test
    void lengthCountsCodePoints() {
        String emoji = "\ud83e\uddd8";
        assertThat(Require.name("n", emoji.repeat(200))).hasSize(400);
        assertThat(Require.text("n", emoji.repeat(4000))).hasSize(8000);
        Require.texts("n", List.of(emoji.repeat(3)), 3);
        refuses(
                () -> Require.name("n", emoji.repeat(201)),
                IssueCode.TOO_LONG,
                "'n' must be at most 200 characters, but was 201 characters");
        refuses(
                () -> Require.text("n", "x" + emoji.repeat(4000)),
                IssueCode.TOO_LONG,
                "'n' must be at most 4000 characters, but was 4001 characters");
        refuses(
                () -> Require.name("n", emoji.repeat(150) + "\ud83e"),
                IssueCode.BAD_FORMAT,
                ONE_LINE + "\"" + emoji.repeat(80) + "\u2026\"");
    }

    @Test
    void namesAndTextsDifferInLength() {
        assertThat(Require.name("n", "x".repeat(200))).hasSize(200);
        assertThat(Require.text("n", "x".repeat(4000))).hasSize(4000);
        refuses(
                () -> Require.name("n", "x".repeat(201)),
                IssueCode.TOO_LONG,
                "'n' must be at most 200 characters, but was 201 characters");
        refuses(
                () -> Require.text("n", "x".repeat(4001)),
                IssueCode.TOO_LONG,
                "'n' must be at most 4000 characters, but was 4001 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a b", "Straighten — slowly.", "\"quoted\"", "背中", "\ud83d\ude00", "a\u00a0b"})
    void oneLineOfTextIsAccepted(String text) {
        assertThat(Require.text("n", text)).isEqualTo(text);
        assertThat(Require.name("n", text)).isEqualTo(text);
    }

    @Test
    void blankTextIsRefused() {
        refuses(() -> Require.text("n", ""), IssueCode.EMPTY, "'n' must be a text that is not blank, but was \"\"");
        refuses(
                () -> Require.name("n", " \t"),
                IssueCode.EMPTY,
                "'n' must be a text that is not blank, but was \" U+0009\"");
        refuses(
                () -> Require.text("n", "\u00a0\u2007\u202f"),
                IssueCode.EMPTY,
                "'n' must be a text that is not blank, but was \"U+00A0U+2007U+202F\"");
    }

    @Test
    void whiteSpaceAtTheEndsIsRefused() {
        refuses(() -> Require.text("n", " a"), IssueCode.BAD_FORMAT, ONE_LINE + "\" a\"");
        refuses(() -> Require.text("n", "a "), IssueCode.BAD_FORMAT, ONE_LINE + "\"a \"");
        refuses(() -> Require.name("n", "\u00a0a"), IssueCode.BAD_FORMAT, ONE_LINE + "\"U+00A0a\"");
        refuses(() -> Require.name("n", "a\u3000"), IssueCode.BAD_FORMAT, ONE_LINE + "\"aU+3000\"");
    }

    @Test
    void lineBreaksAndControlCharactersAreRefused() {
        refuses(() -> Require.text("n", "a\nb"), IssueCode.BAD_FORMAT, ONE_LINE + "\"aU+000Ab\"");
        refuses(() -> Require.text("n", "a\u0000b"), IssueCode.BAD_FORMAT, ONE_LINE + "\"aU+0000b\"");
        refuses(() -> Require.text("n", "a\u0085b"), IssueCode.BAD_FORMAT, ONE_LINE + "\"aU+0085b\"");
        refuses(() -> Require.text("n", "a\u2028b"), IssueCode.BAD_FORMAT, ONE_LINE + "\"aU+2028b\"");
        refuses(() -> Require.name("n", "a\u2029b"), IssueCode.BAD_FORMAT, ONE_LINE + "\"aU+2029b\"");
    }

    @Test
    void halfACharacterIsRefused() {
        refuses(() -> Require.text("n", "a\ud83d"), IssueCode.BAD_FORMAT, ONE_LINE + "\"aU+D83D\"");
        refuses(() -> Require.text("n", "\ude00a"), IssueCode.BAD_FORMAT, ONE_LINE + "\"U+DE00a\"");
        refuses(() -> Require.text("n", "\ude00\ud83d"), IssueCode.BAD_FORMAT, ONE_LINE + "\"U+DE00U+D83D\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "bird-dog", "article-000", "a-b-c"})
    void wordsJoinedByHyphensAreIdentifiers(String id) {
        assertThat(Require.id("n", id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A", "-a", "a-", "a--b", "-", "a_b", "a b", "a.b", "ä", "٣"})
    void otherTextsAreNoIdentifiers(String id) {
        refuses(() -> Require.id("n", id), IssueCode.BAD_FORMAT, ID + "\"" + id + "\"");
    }

    @Test
    void identifiersHaveAtMost64Characters() {
        assertThat(Require.id("n", "x".repeat(64))).hasSize(64);
        refuses(() -> Require.id("n", "x".repeat(65)), IssueCode.BAD_FORMAT, ID + "\"" + "x".repeat(65) + "\"");
    }

    @Test
    void eachOfSeveralTextsIsToldWithItsPlace() {
        assertThatCode(() -> Require.texts("n", List.of())).doesNotThrowAnyException();
        assertThatCode(() -> Require.names("n", List.of("a", "b"))).doesNotThrowAnyException();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Require.names("n", List.of("a", " ", "b", "x".repeat(201))))
                .satisfies(e -> assertThat(e.report().issues())
                        .extracting(Issue::toString)
                        .containsExactly(
                                "error empty at /n/1: 'n[1]' must be a text that is not blank, but was \" \"",
                                "error too-long at /n/3: 'n[3]' must be at most 200 characters, but was 201"
                                        + " characters"));
        assertThatCode(() -> Require.texts("n", List.of("x".repeat(201)))).doesNotThrowAnyException();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Require.texts("n", List.of("x".repeat(4001))))
                .withMessage("'n[0]' must be at most 4000 characters, but was 4001 characters (at /n/0)");
    }

    @Test
    void severalTextsMayHaveALengthOfTheirOwn() {
        assertThatCode(() -> Require.texts("n", List.of("abc"), 3)).doesNotThrowAnyException();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Require.texts("n", List.of("abc", "abcd"), 3))
                .withMessage("'n[1]' must be at most 3 characters, but was 4 characters (at /n/1)");
    }

    @Test
    void notEmpty() {
        assertThatCode(() -> Require.notEmpty("n", List.of(1))).doesNotThrowAnyException();
        refuses(
                () -> Require.notEmpty("n", List.of()),
                IssueCode.EMPTY,
                "'n' must be given at least once, but was empty");
    }

    @Test
    void matches() {
        assertThat(Require.matches("n", "x", true, "an x")).isEqualTo("x");
        refuses(
                () -> Require.matches("n", "y", false, "an x"),
                IssueCode.BAD_FORMAT,
                "'n' must be an x, but was \"y\"");
    }

    @Test
    void aBrokenRuleKeepsRuleAndValueForPrograms() {
        assertThat(Require.invalid(IssueCode.CONFLICT, "n", "even", 3).report().issues())
                .containsExactly(Issue.builder()
                        .code(IssueCode.CONFLICT)
                        .path(Path.of("n"))
                        .message("'n' must be even, but was 3")
                        .putDetail("rule", "even")
                        .putDetail("value", "3")
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0000, 0x0009, 0x007F, 0x00A0, 0x00AD, 0x034F, 0x061C, 0x115F, 0x180E, 0x2007, 0x200B, 0x200D, 0x200E,
                0x2028, 0x202E, 0x202F, 0x2060, 0x2066, 0x2800, 0x3000, 0x3164, 0xD800, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9,
                0xE0041
            })
    void quotedTextShowsTheCodePointOfACharacterThatCannotBeSeen(int codePoint) {
        assertThat(Require.quoted("a" + Character.toString(codePoint) + "b"))
                .isEqualTo("\"aU+" + String.format("%04X", codePoint) + "b\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "~é背", "\u0600", "e\u0301", "\ud83d\ude00", "\u094d"})
    void quotedTextShowsOtherCharactersAsTheyAre(String text) {
        assertThat(Require.quoted(text)).isEqualTo("\"" + text + "\"");
    }

    @Test
    void quotedTextIsCutAfter80Characters() {
        assertThat(Require.quoted("x".repeat(80))).isEqualTo("\"" + "x".repeat(80) + "\"");
        assertThat(Require.quoted("x".repeat(81))).isEqualTo("\"" + "x".repeat(80) + "…\"");
        assertThat(Require.quoted("\ud83d\ude00".repeat(81))).isEqualTo("\"" + "\ud83d\ude00".repeat(80) + "…\"");
    }
}
