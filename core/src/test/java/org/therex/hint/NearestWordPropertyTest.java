package org.therex.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class NearestWordPropertyTest {

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abc-").ofMaxLength(6);
    }

    @Property
    void theDistanceIsZeroOnlyFromAWordToItself(@ForAll("words") String one, @ForAll("words") String other) {
        assertThat(NearestWord.distance(one, other) == 0).isEqualTo(one.equals(other));
        assertThat(NearestWord.distance(one, one)).isZero();
    }

    @Property
    void theDistanceIsTheSameBothWays(@ForAll("words") String one, @ForAll("words") String other) {
        assertThat(NearestWord.distance(one, other)).isEqualTo(NearestWord.distance(other, one));
    }

    @Property
    void theDistanceLiesBetweenTheDifferenceOfLengthsAndTheLongerLength(
            @ForAll("words") String one, @ForAll("words") String other) {
        assertThat(NearestWord.distance(one, other))
                .isBetween(Math.abs(one.length() - other.length()), Math.max(one.length(), other.length()));
    }

    @Property
    void reversingBothWordsKeepsTheDistance(@ForAll("words") String one, @ForAll("words") String other) {
        assertThat(NearestWord.distance(reversed(one), reversed(other))).isEqualTo(NearestWord.distance(one, other));
    }

    @Property
    void theBoundedDistanceIsTheDistanceUpToTheBound(
            @ForAll("words") String one, @ForAll("words") String other, @ForAll @IntRange(max = 7) int most) {
        int whole = table(one, other);
        int bounded = NearestWord.distance(one, other, most, SearchBudget.ofReport());
        if (Math.abs(one.length() - other.length()) <= most) {
            assertThat(bounded).isEqualTo(Math.min(whole, most + 1));
        }
        assertThat(NearestWord.distance(one, other)).isEqualTo(whole);
    }

    /** Fills the whole table, a cell at a time. */
    private static int table(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[one.length()][other.length()];
    }

    @Property
    void theBudgetOnlyCutsTheWordsThatAreLookedAt(
            @ForAll("words") String word,
            @ForAll("lists") List<String> known,
            @ForAll @IntRange(max = 60) int letters) {
        Optional<String> found = NearestWord.find(word, known, SearchBudget.of(letters));
        assertThat(IntStream.rangeClosed(0, known.size())
                        .mapToObj(count -> NearestWord.find(word, known.subList(0, count))))
                .contains(found);
    }

    private static String reversed(String word) {
        return new StringBuilder(word).reverse().toString();
    }

    @Property
    void theFoundWordIsKnownAndDiffersInAQuarterOfItsLettersAtTheMost(
            @ForAll("words") String word, @ForAll("lists") List<String> known) {
        NearestWord.find(word, known)
                .ifPresent(found -> assertThat(known)
                        .filteredOn(other -> other.equals(found)
                                && NearestWord.distance(word, found) * 4 <= Math.max(word.length(), found.length()))
                        .isNotEmpty());
    }

    @Property
    void oneWrongLetterIsCorrected(
            @ForAll @AlphaChars @StringLength(min = 4, max = 20) String word, @ForAll @IntRange(max = 19) int place) {
        String known = word.toLowerCase(Locale.ROOT);
        String wrong = new StringBuilder(known)
                .replace(place % known.length(), place % known.length() + 1, "#")
                .toString();
        assertThat(NearestWord.find(wrong, List.of("?".repeat(known.length()), known)))
                .contains(known);
    }

    @Property
    void aKnownWordIsFoundItself(@ForAll("words") String word, @ForAll("lists") List<String> known) {
        assertThat(NearestWord.find(word, known).filter(word::equals).isPresent())
                .isEqualTo(known.contains(word));
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return words().list().ofMaxSize(5);
    }
}
