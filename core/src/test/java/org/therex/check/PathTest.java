package org.therex.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTest {

    @Test
    void theRootHasNoSegments() {
        assertThat(Path.root().segments()).isEmpty();
        assertThat(Path.root().segments().isEmpty()).isTrue();
        assertThat(Path.root()).hasToString("");
        assertThat(Path.of("id").segments().isEmpty()).isFalse();
    }

    @Test
    void namesAndPositionsFollowEachOther() {
        Path path = Path.of("sections").resolve(0).resolve("items").resolve(12);

        assertThat(path.segments()).containsExactly("sections", "0", "items", "12");
        assertThat(path).hasToString("/sections/0/items/12");
    }

    @Test
    void slashesAndTildesAreEscaped() {
        assertThat(Path.of("a/b").resolve("m~n").resolve("~1")).hasToString("/a~1b/m~0n/~01");
        assertThat(Path.parse("/a~1b/m~0n/~01").segments()).containsExactly("a/b", "m~n", "~1");
    }

    @Test
    void anEmptyNameIsASegment() {
        assertThat(Path.of("")).hasToString("/").isNotEqualTo(Path.root());
        assertThat(Path.parse("/").segments()).containsExactly("");
        assertThat(Path.parse("/a//b/").segments()).containsExactly("a", "", "b", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " ", "#/a", "~0", "/~", "/a~", "/a~2", "/~~0", "/a/~/b"})
    void textThatIsNoPointerIsRefused(String pointer) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Path.parse(pointer))
                .withMessage("'pointer' must be a JSON Pointer such as /items/0/id, but was \"" + pointer + "\"")
                .satisfies(e -> assertThat(e.report().issues())
                        .extracting(Issue::code, issue -> issue.path().toString())
                        .containsExactly(org.assertj.core.api.Assertions.tuple(IssueCode.BAD_FORMAT, "/pointer")));
    }

    @Test
    void aLongPointerIsParsedInLittleStack() {
        String name = "n".repeat(200_000);

        assertThat(Path.parse("/" + name).segments()).containsExactly(name);
        assertThat(Path.parse("/a".repeat(100_000)).segments()).hasSize(100_000);
    }

    @Test
    void aNegativePositionIsRefused() {
        assertThat(Path.root().resolve(0)).hasToString("/0");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Path.root().resolve(-1))
                .withMessage("'index' must be at least 0, but was -1");
    }

    @ParameterizedTest
    @CsvSource({
        "'', value",
        "/hold, hold",
        "/items/3/hold, hold",
        "/items/3, items[3]",
        "/grid/3/14, grid[3][14]",
        "/7, value",
        "/7/8, value",
        "/steps/-1, -1",
        "/steps/01, 01",
        "/99999999999, value",
        "/steps/99999999999, steps[99999999999]"
    })
    void theSubjectIsTheLastNameWithItsPositions(String pointer, String subject) {
        assertThat(Path.parse(pointer).subject()).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "'', /a",
        "/a, /a",
        "/a, /a/0/b",
    })
    void aPathContainsItselfAndWhatLiesBelow(String outer, String inner) {
        assertThat(Path.parse(outer).contains(Path.parse(inner))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"/a, ''", "/a, /b", "/a, /ab", "/a/0, /a", "/a/1, /a/10"})
    void aPathContainsNothingElse(String outer, String inner) {
        assertThat(Path.parse(outer).contains(Path.parse(inner))).isFalse();
    }

    @Test
    void theOrderIsThatOfReading() {
        String[] inOrder = {
            "",
            "/2",
            "/10",
            "/99999999999",
            "/items",
            "/items/0",
            "/items/2",
            "/items/2/a",
            "/items/2/b",
            "/items/10",
            "/items/01",
            "/items/1a",
            "/items/a",
            "/title"
        };

        assertThat(Stream.of(inOrder).map(Path::parse)).isSorted();
        assertThat(Stream.of(inOrder).map(Path::parse).sorted().map(Path::toString))
                .containsExactly(inOrder);
    }

    @Test
    void pathsAreEqualByContent() {
        new EqualsTester()
                .addEqualityGroup(Path.root(), Path.parse(""))
                .addEqualityGroup(Path.of("a"), Path.parse("/a"), Path.root().resolve("a"))
                .addEqualityGroup(Path.of("a").resolve("b"), Path.of("a").resolve(Path.of("b")))
                .addEqualityGroup(Path.of("a/b"))
                .addEqualityGroup(Path.of("a").resolve(1), Path.parse("/a/1"))
                .addEqualityGroup(Path.of("a").resolve("01"))
                .testEquals();
    }
}
