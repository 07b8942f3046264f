package org.therex.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
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
