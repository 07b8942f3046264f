package org.therex.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
    void noKnownWordIsNearerThanTheOneFound(@ForAll("words") String word, @ForAll("lists") List<String> known) {
        NearestWord.find(word, known)
                .ifPresent(found -> assertThat(known)
                        .contains(found)
                        .allMatch(other -> NearestWord.distance(word, found) <= NearestWord.distance(word, other)));
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
