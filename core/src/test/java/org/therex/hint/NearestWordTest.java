package org.therex.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "'', abc, 3",
        "bridge, bridge, 0",
        "brige, bridge, 1",
        "bridgee, bridge, 1",
        "bridga, bridge, 1",
        "birdge, bridge, 1",
        "kitten, sitting, 3",
        "ca, ac, 1",
        "ca, abc, 3"
    })
    void theDistanceCountsInsertionsRemovalsReplacementsAndSwaps(String one, String other, int distance) {
        assertThat(NearestWord.distance(one, other)).isEqualTo(distance);
    }

    @Test
    void theDistanceIsNoMetric() {
        assertThat(NearestWord.distance("ca", "abc"))
                .isGreaterThan(NearestWord.distance("ca", "ac") + NearestWord.distance("ac", "abc"));
    }

    @Test
    void theNearestWordIsFoundAndTheFirstOfTwoAsNear() {
        assertThat(NearestWord.find("glute-brige", List.of("glute-kick", "glute-bridge")))
                .contains("glute-bridge");
        assertThat(NearestWord.find("bats", List.of("dogs", "cats", "rats"))).contains("cats");
        assertThat(NearestWord.find("bats", List.of("dogs", "rats", "cats"))).contains("rats");
    }

    @ParameterizedTest
    @CsvSource({
        "a, b, false",
        "bat, cat, false",
        "abcd, abcx, true",
        "abcdefg, abcdefx, true",
        "abcdefg, abcdexy, false",
        "abcdefgh, abcdefxy, true",
        "abcdefgh, abcdexyz, false"
    })
    void aWordMayDifferInAQuarterOfItsLetters(String word, String known, boolean found) {
        assertThat(NearestWord.find(word, List.of(known)).isPresent()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "hip-adductors, hip-abductors",
        "hip-adductrs, hip-abductors",
        "hip adductors, hip-abductors",
        "tibialis-posterior, tibialis-anterior",
        "brachialis, gracilis",
        "wrist-flexors, hip-flexors",
        "hip-flexors, hip-extensors",
        "knee-flexion, knee-extension",
        "pectoralis-minor, pectoralis-major",
        "gluteus-minimus, gluteus-medius",
        "external-oblique, internal-oblique",
        "left-arm, right-arm",
        "leg-raise, arm-raise",
        "leastReps, mostReps",
        "hypertension, hypotension",
        "grade-3, grade-2"
    })
    void anotherMuscleOrTheOppositeIsNoMisspelling(String word, String known) {
        assertThat(NearestWord.find(word, List.of(known))).isEmpty();
        assertThat(NearestWord.find(known, List.of(word))).isEmpty();
    }

    @Test
    void aWordBetweenTwoOppositesIsNotGuessed() {
        assertThat(NearestWord.find("hip-aductors", List.of("hip-abductors", "hip-adductors")))
                .isEmpty();
        assertThat(NearestWord.find("hip-adducters", List.of("hip-abductors", "hip-adductors")))
                .contains("hip-adductors");
        assertThat(NearestWord.find("tibialis-anterio", List.of("tibialis-anterior")))
                .contains("tibialis-anterior");
    }

    @ParameterizedTest
    @CsvSource({
        "STRENGTH, strength",
        "Hook lying, hook-lying",
        "HOOK_LYING, hook-lying",
        "startposition, startPosition",
        "start_position, startPosition"
    })
    void letterCaseAndSeparatorsMakeNoDifference(String word, String known) {
        assertThat(NearestWord.find(word, List.of("other-" + known, known))).contains(known);
    }

    @Test
    void veryLongWordsAreNotCompared() {
        assertThat(NearestWord.find("x".repeat(64), List.of("x".repeat(63)))).isPresent();
        assertThat(NearestWord.find("x".repeat(65), List.of("x".repeat(65)))).isEmpty();
    }

    @Test
    void aShortenedWordIsFoundIfOnlyOneBeginsSo() {
        List<String> words = List.of("repetitions", "rests", "restful", "sets");

        assertThat(NearestWord.findShortened("reps", words)).contains("repetitions");
        assertThat(NearestWord.findShortened("rep", words)).contains("repetitions");
        assertThat(NearestWord.findShortened("re", words)).isEmpty();
        assertThat(NearestWord.findShortened("rest", words)).isEmpty();
        assertThat(NearestWord.findShortened("load", words)).isEmpty();
        assertThat(NearestWord.findShortened("REPS", words)).contains("repetitions");
        assertThat(NearestWord.hint("reps", words)).isEqualTo("did you mean \"repetitions\"?");
    }

    @Test
    void aShortenedWordIsNotGuessedIfItsOppositeBeginsSo() {
        assertThat(NearestWord.findShortened("tibialis", List.of("tibialis-anterior")))
                .isEmpty();
        assertThat(NearestWord.findShortened("tibialis-ant", List.of("tibialis-anterior")))
                .contains("tibialis-anterior");
    }

    @Test
    void theHintIsTheNearestWord() {
        assertThat(NearestWord.hint("pron", List.of("supine", "prone"))).isEqualTo("did you mean \"prone\"?");
    }

    @Test
    void theHintIsAllWordsIfNoneIsNearAndTheyAreFew() {
        List<String> words = IntStream.range(0, 21).mapToObj(i -> "word-" + i).toList();

        assertThat(NearestWord.hint("?????", words.subList(0, 20)))
                .isEqualTo("use one of: word-0, word-1, word-2, word-3, word-4, word-5, word-6, word-7, word-8, word-9,"
                        + " word-10, word-11, word-12, word-13, word-14, word-15, word-16, word-17, word-18, word-19");
        assertThat(NearestWord.hint("?????", words)).isEqualTo("use one of the 21 known words, such as \"word-0\"");
        assertThat(NearestWord.hint("?????", List.of())).isEqualTo("the vocabulary is empty");
    }

    @Test
    void wordsOfAnotherLengthAreNotCompared() {
        SearchBudget budget = SearchBudget.ofReport();
        assertThat(NearestWord.find("bridge", List.of("bri", "bridges-and-planks"), budget))
                .isEmpty();
        assertThat(budget.distances()).isZero();
    }

    @Test
    void eachDistanceIsComputedOnceAndNoneAfterTheWordItself() {
        SearchBudget budget = SearchBudget.ofReport();
        assertThat(NearestWord.find("bridge", List.of("bridle", "brigde", "bridge", "bridle"), budget))
                .contains("bridge");
        assertThat(budget.distances()).isEqualTo(3);
    }

    @Test
    void aDistanceStopsWhereEveryWayIsTooLong() {
        SearchBudget budget = SearchBudget.of(100_000);
        assertThat(NearestWord.distance("a".repeat(60), "b".repeat(60), 2, budget))
                .isEqualTo(3);
        // Three rows, each at most five letters wide.
        assertThat(100_000 - budget.left()).isLessThanOrEqualTo(4 * 5);
    }

    @Test
    void withoutBudgetThereIsOnlyGeneralAdvice() {
        SearchBudget spent = SearchBudget.of(0);
        assertThat(NearestWord.find("bridge", List.of("bridge"), spent)).isEmpty();
        assertThat(NearestWord.hint("brigde", List.of("bridge", "plank"), spent))
                .isEqualTo("use one of: bridge, plank");
        assertThat(spent.distances()).isZero();
    }
}
