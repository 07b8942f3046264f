package org.therex.hint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.therex.check.Issue;
import org.therex.check.Path;

class ReferencesTest {

    private final References references = new References();

    private void define(String id, String path) {
        references.define("exercise", id, Path.parse(path));
    }

    private void refer(String id, String path) {
        references.refer("exercise", id, Path.parse(path));
    }

    @Test
    void findsNothingWhereAllFits() {
        refer("bridge", "/items/0/exercise");
        define("bridge", "/exercises/0/id");
        assertThat(references.report().issues()).isEmpty();
    }

    @Test
    void findsEachFurtherDefinition() {
        define("bridge", "/exercises/0/id");
        define("bridge", "/exercises/1/id");
        define("bridge", "/exercises/2/id");
        assertThat(references.report().issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "error duplicate at /exercises/1/id: 'id' must identify one exercise only, but was \"bridge\""
                                + " also at /exercises/0/id",
                        "error duplicate at /exercises/2/id: 'id' must identify one exercise only, but was \"bridge\""
                                + " also at /exercises/0/id");
    }

    @Test
    void findsADanglingReferenceAndTheNearestDefinition() {
        define("bridge", "/exercises/0/id");
        refer("brigde", "/items/0/requires/1");
        assertThat(references.report().issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "error unknown-reference at /items/0/requires/1: 'requires[1]' must be the id of a known"
                                + " exercise, but was \"brigde\"; did you mean \"bridge\"?");
    }

    @Test
    void hintsOnlyTheIssuesThatAreListedAndKeepsTheBudget() {
        for (int i = 0; i < 500; i++) {
            define(id('a', i), "/exercises/" + i + "/id");
            refer(id('b', i), "/items/" + i + "/exercise");
        }
        SearchBudget few = SearchBudget.ofReport();
        assertThat(references.report(3, few).issues())
                .hasSize(500)
                .filteredOn(issue -> issue.hint().isPresent())
                .extracting(issue -> issue.path().toString())
                .containsExactly("/items/0/exercise", "/items/1/exercise", "/items/2/exercise");
        assertThat(few.distances()).isBetween(3, 3 * 500);

        SearchBudget all = SearchBudget.ofReport();
        assertThat(references.report(Integer.MAX_VALUE, all).issues())
                .hasSize(500)
                .allSatisfy(issue -> assertThat(issue.hint()).isPresent());
        // Of 250,000 pairs, as each comparison of two such words takes some thousand letters.
        assertThat(all.distances()).isBetween(500, 10_000);
        assertThat(all.spent()).isTrue();
    }

    /** Returns ids that only differ in their first letters, so that no distance between them is short. */
    private static String id(char first, int i) {
        return String.valueOf(first).repeat(18) + "-" + i + "-" + "x".repeat(41);
    }

    @Test
    void givesNoHintWhereNothingIsDefined() {
        refer("bridge", "/items/0/exercise");
        assertThat(references.report().issues())
                .extracting(Issue::toString)
                .containsExactly("error unknown-reference at /items/0/exercise: 'exercise' must be the id of a known"
                        + " exercise, but was \"bridge\"");
    }

    @Test
    void keepsKindsApart() {
        references.define("section", "bridge", Path.of("a"));
        references.define("exercise", "bridge", Path.of("b"));
        references.refer("person", "bridge", Path.of("c"));
        assertThat(references.report().issues())
                .extracting(issue -> issue.path().toString())
                .containsExactly("/c");
    }

    @Test
    void callsNothingDanglingWhereADefinitionIsUnknown() {
        references.defineUnknown("exercise");
        define("bridge", "/exercises/0/id");
        define("bridge", "/exercises/1/id");
        refer("plank", "/items/0/exercise");
        assertThat(references.report().issues())
                .extracting(issue -> issue.code().value())
                .containsExactly("duplicate");
    }

    @Test
    void namesTheSubjectOfAPath() {
        assertThat(Path.parse("/items/3/hold").subject()).isEqualTo("hold");
        assertThat(Path.parse("/items/3").subject()).isEqualTo("items[3]");
        assertThat(Path.parse("/grid/3/4").subject()).isEqualTo("grid[3][4]");
        assertThat(Path.root().subject()).isEqualTo("value");
        assertThat(Path.parse("/0").subject()).isEqualTo("value");
    }

    @Test
    void whatIsDefinedElsewhereMayBeReferredToAndDefined() {
        references.resolve("exercise", "bird-dog");
        references.refer("exercise", "bird-dog", Path.of("a"));
        references.define("exercise", "bird-dog", Path.of("b"));
        references.refer("exercise", "bird-dug", Path.of("c"));
        assertThat(references.report().issues()).singleElement().satisfies(issue -> {
            assertThat(issue.path()).isEqualTo(Path.of("c"));
            assertThat(issue.hint()).contains("did you mean \"bird-dog\"?");
        });
    }
}
