package org.therex.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;

/** The scanner by itself: where it stands after each phrase, and what it refuses. */
class TextScannerTest {

    private static TextScanner scanner(String text) {
        return new TextScanner(text, any -> true);
    }

    private static void refused(String text, String message, Consumer<TextScanner> reading) {
        TextScanner scanner = scanner(text);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> reading.accept(scanner))
                .withMessage("'prescription' must have " + message);
    }

    @Test
    void whiteSpaceIsSkippedBeforeAndAfterPhrases() {
        TextScanner scanner = scanner("\u00a0 3\tsets ");

        assertThat(scanner.position()).isEqualTo(2);
        assertThat(scanner.atDigit()).isTrue();
        assertThat(scanner.integer("a number")).isEqualTo(3);
        assertThat(scanner.position()).isEqualTo(4);
        assertThat(scanner.atDigit()).isFalse();
        assertThat(scanner.accept("sets")).isTrue();
        assertThat(scanner.atEnd()).isTrue();
        assertThat(scanner.atDigit()).isFalse();
        assertThat(scanner.atQuote()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            each side      | each side | true  | 9
            EACH \u2003side, | each side | true | 10
            eachside       | each side | false | 0
            each           | each side | false | 0
            sides          | side      | false | 0
            side2          | side      | true  | 4
            side-          | side      | true  | 4
            24             | 2         | false | 0
            2x             | 2         | true  | 1
            2\u20133       | 2-        | true  | 2
            3\u00d7        | 3x        | true  | 2
            3*             | 3x        | true  | 2
            """)
    void aPhraseEndsWhereItsWordOrNumberEnds(String text, String phrase, boolean accepted, int position) {
        TextScanner scanner = scanner(text);

        assertThat(scanner.accept(phrase)).isEqualTo(accepted);
        assertThat(scanner.position()).isEqualTo(position);
    }

    @Test
    void theFirstOfSeveralPhrasesIsRead() {
        TextScanner scanner = scanner("between sets");

        assertThat(scanner.acceptAny("within", "beside")).isFalse();
        assertThat(scanner.position()).isZero();
        assertThat(scanner.acceptAny("within", "between sets", "between")).isTrue();
        assertThat(scanner.atEnd()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7            | 7           | 1
            007 x        | 007         | 4
            2.50 kg      | 2.50        | 5
            10.          | 10          | 2
            10.kg        | 10          | 2
            999999999    | 999999999   | 9
            1.123456789  | 1.123456789 | 11
            """)
    void aNumberHasDecimalsOnlyWithDigitsAfterThePoint(String text, String number, int position) {
        TextScanner scanner = scanner(text);

        assertThat(scanner.number("a number")).isEqualTo(new BigDecimal(number));
        assertThat(scanner.position()).isEqualTo(position);
    }

    @Test
    void whatIsNoNumberIsRefusedWhereItStands() {
        refused("x", "a number at character 1, but was \"x\" in \"x\"", scanner -> scanner.number("a number"));
        refused("", "a number at character 1, but was the end in \"\"", scanner -> scanner.number("a number"));
        refused(
                "1234567890",
                "a number of at most 9 digits at character 1, but was \"1234567890\" in \"1234567890\"",
                scanner -> scanner.number("a number"));
        refused(
                "1.1234567890",
                "a number of at most 9 digits at character 1, but was \"1.1234567890\" in \"1.1234567890\"",
                scanner -> scanner.number("a number"));
        refused(
                " 2.5 sets",
                "a whole number at character 2, but was \"2.5\" in \" 2.5 sets\"",
                scanner -> scanner.integer("a whole number"));
    }

    @Test
    void aWordEndsBeforeTheFirstSignThatIsNoLetter() {
        TextScanner scanner = scanner("Slow2 9");

        assertThat(scanner.findWord()).contains("slow");
        assertThat(scanner.position()).isEqualTo(4);
        assertThat(scanner.findWord()).isEmpty();
        assertThat(scanner.position()).isEqualTo(4);
        assertThat(scanner("red").findWord()).contains("red");
    }

    @Test
    void aQuotedTextEndsAtTheQuotationMarkWithoutABackslash() {
        TextScanner scanner = scanner("\"a \\\"b\\\" \\\\\" c");

        assertThat(scanner.atQuote()).isTrue();
        assertThat(scanner.quoted("a text")).isEqualTo("a \"b\" \\");
        assertThat(scanner.position()).isEqualTo(13);
        assertThat(scanner("\"Red\"").wordOrQuoted("a word")).isEqualTo("Red");
        assertThat(scanner("Red").wordOrQuoted("a word")).isEqualTo("red");
        assertThat(scanner("\"Thera Band\"").nameOrQuoted("a name")).isEqualTo("Thera Band");
    }

    @Test
    void aQuotedTextThatDoesNotEndIsRefused() {
        refused("red", "a text at character 1, but was \"red\" in \"red\"", scanner -> scanner.quoted("a text"));
        refused("2", "a word at character 1, but was \"2\" in \"2\"", scanner -> scanner.wordOrQuoted("a word"));
        refused(
                "\"a",
                "a quotation mark that ends this text at character 1, but was \"\"\" in \"\"a\"",
                scanner -> scanner.quoted("a text"));
        refused(
                "\"a\\",
                "a quotation mark or backslash after the backslash at character 4, but was the end in \"\"a\\\"",
                scanner -> scanner.quoted("a text"));
        refused(
                "\"a\\n\"",
                "a quotation mark or backslash after the backslash at character 4, but was \"n\" in \"\"a\\n\"\"",
                scanner -> scanner.quoted("a text"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Thera-Band at 2 | Thera-Band | 11
            O'Neil          | O'Neil     | 6
            O\u2019Neil     | O\u2019Neil | 6
            A&B, 3          | A&B        | 3
            T.E.            | T.E        | 3
            3M              | 3M         | 2
            Acme-           | Acme       | 4
            Acme- x         | Acme       | 4
            A--B            | A          | 1
            A/B             | A          | 1
            """)
    void aNameMayHaveSignsBetweenItsLetters(String text, String name, int position) {
        TextScanner scanner = scanner(text);

        assertThat(scanner.nameOrQuoted("a name")).isEqualTo(name);
        assertThat(scanner.position()).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-Band", "&", "300", "3.5", ", x"})
    void aNameHasALetterAndBeginsWithALetterOrDigit(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> scanner(text).nameOrQuoted("a name"))
                .withMessageStartingWith("'prescription' must have a name at character 1, but was ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            10 reps, hold   | 7
            10 reps; or     | 7
            2,5 kg, hold    | 6
            10, hold        | 2
            x,5             | 1
            5,x             | 1
            3 x 10,         | 6
            note "a, b;", c | 12
            note "a\\", b", c | 13
            note "a         | 7
            note "a\\       | 8
            ,5              | 0
            """)
    void aClauseEndsAtACommaOrSemicolonOutsideNumbersAndQuotationMarks(String text, int end) {
        TextScanner scanner = scanner(text);

        scanner.skipClause();

        assertThat(scanner.position()).isEqualTo(end);
        assertThat(scanner.atClauseEnd()).isTrue();
        assertThat(scanner.atEnd()).isEqualTo(end == text.length());
    }

    @Test
    void theCommaInANumberIsFoundInItsClauseOnly() {
        TextScanner scanner = scanner("load 12,5 kg");
        assertThat(scanner.skipToCommaInNumber()).isTrue();
        assertThat(scanner.position()).isEqualTo(7);
        scanner.backToNumber();
        assertThat(scanner.position()).isEqualTo(5);

        TextScanner later = scanner("load, 2,5 kg");
        assertThat(later.skipToCommaInNumber()).isFalse();
        assertThat(later.position()).isEqualTo(4);

        TextScanner first = scanner("12,5");
        assertThat(first.skipToCommaInNumber()).isTrue();
        first.backToNumber();
        assertThat(first.position()).isZero();
    }

    @Test
    void theTextBetweenTwoPositionsHasNoSpaceAtItsEnd() {
        TextScanner scanner = scanner("10 reps \u00a0, x");

        assertThat(scanner.between(0, 9)).isEqualTo("10 reps");
        assertThat(scanner.between(3, 7)).isEqualTo("reps");
        assertThat(scanner.between(7, 9)).isEmpty();
        assertThat(scanner.between(2, 2)).isEmpty();
    }

    @Test
    void whatStandsInQuotationMarksIsNotFound() {
        assertThat(scanner("note \"80 kg\", 5 kg").hasOutsideQuotes(text -> text.contains("80")))
                .isFalse();
        assertThat(scanner("note \"80 kg\", 5 kg").hasOutsideQuotes(text -> text.contains("5 kg")))
                .isTrue();
        assertThat(scanner("note \"a\\\" 80\", 5 kg").hasOutsideQuotes(text -> text.contains("80")))
                .isFalse();
    }

    @Test
    void aSuggestionGoesOnWithTheRestOfTheClause() {
        TextScanner scanner = scanner("10 each side , x");
        scanner.reset(3);

        assertThat(scanner.suggestions(Stream.of("10 reps"))).containsExactly("10 reps each side");
        assertThat(scanner.position()).isEqualTo(3);
        assertThat(scanner.readable(Stream.of("10 reps"))).containsExactly("10 reps");
    }

    @Test
    void aRefusedValueHasItsPlaceInTheText() {
        TextScanner scanner = scanner("hold 0 s");
        scanner.reset(7);
        Issue issue = Issue.error(IssueCode.OUT_OF_RANGE, Path.of("length"), "'hold' must be above 0, but was 0");

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> scanner.make(5, Path.of("hold"), () -> {
                    throw new InvalidValueException(issue);
                }))
                .satisfies(e -> assertThat(e.report().issues()).singleElement().satisfies(found -> {
                    assertThat(found.path()).hasToString("/hold/length");
                    assertThat(found.message())
                            .isEqualTo("'hold' must be above 0, but was 0, at character 6 in \"hold 0 s\"");
                    assertThat(found.details()).containsEntry("position", "6").containsEntry("text", "\"hold 0 s\"");
                }));
        assertThat(scanner.position()).isEqualTo(5);
        assertThat(scanner.<String>make(0, Path.root(), () -> "made")).isEqualTo("made");
    }

    @Test
    void whatIsStatedTwiceIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> {
                    throw scanner("hold 5 s").repeated("hold");
                })
                .withMessage("'prescription' must have 'hold' stated once at character 1, but was \"hold\" in"
                        + " \"hold 5 s\"")
                .satisfies(e -> assertThat(e.report().issues().get(0).code()).isEqualTo(IssueCode.DUPLICATE));
    }
}
