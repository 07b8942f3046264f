package org.therex.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.program.ProgramId;
import org.therex.source.Citation;
import org.therex.source.SourceId;

class IdentifiersTest {

    static Stream<Arguments> kinds() {
        return Stream.of(
                kind("id", ExerciseId::of),
                kind("id", SourceId::of),
                kind("id", ModificationId::of),
                kind("id", ProgramId::of),
                kind("family", Family::of));
    }

    private static <T extends Comparable<T>> Arguments kind(String name, Function<String, T> of) {
        return Arguments.of(name, of);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T extends Comparable<T>> void anIdentifierIsItsText(String name, Function<String, T> of) {
        assertThat(of.apply("bird-dog")).hasToString("bird-dog");
        assertThat(of.apply("7")).hasToString("7");
        assertThat(of.apply("a")).isLessThan(of.apply("b")).isLessThan(of.apply("a-b"));
        new EqualsTester()
                .addEqualityGroup(of.apply("a"), of.apply("a"))
                .addEqualityGroup(of.apply("b"))
                .testEquals();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T> void anIdentifierIsWordsJoinedByHyphens(String name, Function<String, T> of) {
        assertThat(of.apply("x".repeat(64)).toString()).hasSize(64);
        for (String text : new String[] {"", "Bird-dog", "bird dog", "bird--dog", "-bird", "x".repeat(65)}) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> of.apply(text))
                    .withMessage(
                            "'%s' must be lower-case words joined by hyphens, at most 64 characters, but was \"%s\"",
                            name, text);
        }
    }

    @ParameterizedTest
    @CsvSource({"article-000/3, article-000, 3", "book/A.1-b, book, A.1-b"})
    void aCitationIsReadFromItsText(String text, String source, String entry) {
        assertThat(Citation.parse(text)).isEqualTo(Citation.of(source, entry)).hasToString(text);
        assertThat(Citation.parse(text).source()).isEqualTo(SourceId.of(source));
        assertThat(Citation.parse(text).entry()).isEqualTo(entry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "book", "/3"})
    void aCitationHasASourceAndASlash(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Citation.parse(text))
                .withMessage("'citation' must be a source, a slash and an entry, such as article-000/3, but was \""
                        + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b", "ä", "a_b"})
    void anEntryIsLettersDigitsDotsAndHyphens(String entry) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Citation.parse("book/" + entry))
                .withMessage("'entry' must be at most 32 letters, digits, dots and hyphens, but was \"" + entry + "\"");
    }

    @Test
    void anEntryHasAtMost32Characters() {
        assertThat(Citation.of("book", "x".repeat(32)).entry()).hasSize(32);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Citation.of("book", "x".repeat(33)));
    }

    @Test
    void bothPartsOfAWrongCitationAreTold() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Citation.parse("The book/page 3"))
                .satisfies(e -> assertThat(e.report().issues())
                        .extracting(Issue::toString)
                        .containsExactly(
                                "error bad-format at /entry: 'entry' must be at most 32 letters, digits, dots and"
                                        + " hyphens, but was \"page 3\"",
                                "error bad-format at /source: 'source' must be lower-case words joined by hyphens, at"
                                        + " most 64 characters, but was \"The book\""));
    }

    @Test
    void citationsStandBySourceThenByEntryNumbersFirst() {
        String[] inOrder = {"a/2", "a/9", "a/10", "a/0", "a/01", "a/1a", "a/A", "a/a", "b/1"};

        assertThat(Stream.of(inOrder).map(Citation::parse)).isSorted();
        assertThat(Stream.of(inOrder).map(Citation::parse).sorted().map(Citation::toString))
                .containsExactly(inOrder);
    }

    @Test
    void citationsAreEqualByContent() {
        new EqualsTester()
                .addEqualityGroup(Citation.of("a", "1"), Citation.parse("a/1"))
                .addEqualityGroup(Citation.of("a", "01"))
                .addEqualityGroup(Citation.of("b", "1"))
                .testEquals();
    }
}
