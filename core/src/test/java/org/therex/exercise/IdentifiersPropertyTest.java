package org.therex.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.source.Attribution;
import org.therex.source.Citation;

class IdentifiersPropertyTest {

    @Provide
    Arbitrary<Citation> citations() {
        Arbitrary<String> entries = Arbitraries.oneOf(
                Arbitraries.of("0", "1", "2", "9", "10", "01", "1a", "a", "9.1"),
                Arbitraries.strings().withChars("01aZ.-").ofMinLength(1).ofMaxLength(3));
        return Combinators.combine(Arbitraries.of("a", "b"), entries).as(Citation::of);
    }

    @Property
    void parseIsTheInverseOfToString(@ForAll("citations") Citation citation) {
        assertThat(Citation.parse(citation.toString())).isEqualTo(citation);
    }

    @Property
    void theOrderOfCitationsIsTotalAndAgreesWithEquals(
            @ForAll("citations") Citation one, @ForAll("citations") Citation two, @ForAll("citations") Citation three) {
        assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
        assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
        if (one.compareTo(two) <= 0 && two.compareTo(three) <= 0) {
            assertThat(one).isLessThanOrEqualTo(three);
        }
    }

    @Provide
    Arbitrary<Attribution> attributions() {
        return FactArbitraries.attributions();
    }

    @Property
    void attributionsJoinInAnyGroupingAndNobodyAddsNothing(
            @ForAll("attributions") Attribution one,
            @ForAll("attributions") Attribution two,
            @ForAll("attributions") Attribution three) {
        assertThat(one.and(two).and(three)).isEqualTo(one.and(two.and(three)));
        assertThat(one.and(two)).isEqualTo(two.and(one));
        assertThat(one.and(one)).isEqualTo(one);
        assertThat(one.and(Attribution.editorial())).isEqualTo(one);
    }

    @Property
    void anAttributionCitesAllItsEntriesAndNoOther(
            @ForAll("attributions") Attribution attribution, @ForAll("citations") Citation other) {
        assertThat(attribution.all()).allMatch(attribution::cites);
        assertThat(attribution.all()).containsAll(attribution.statedBy()).containsAll(attribution.inferredFrom());
        assertThat(attribution.cites(other)).isEqualTo(attribution.all().contains(other));
        assertThat(attribution.hasSource()).isNotEqualTo(attribution.all().isEmpty());
    }
}
