package org.therex.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.term.Term;

class BodyPartPropertyTest {

    @Provide
    Arbitrary<BodyPart> parts() {
        return Arbitraries.of(BodyPart.all());
    }

    @Property
    void withinIsReachabilityOverParents(@ForAll("parts") BodyPart part) {
        Set<BodyPart> reached = new HashSet<>();
        reach(part, reached);

        assertThat(BodyPart.all().stream().filter(part::isWithin)).hasSameElementsAs(reached);
    }

    private static void reach(BodyPart part, Set<BodyPart> reached) {
        if (reached.add(part)) {
            part.parents().forEach(parent -> reach(parent, reached));
        }
    }

    @Property
    void withinIsAntisymmetric(@ForAll("parts") BodyPart one, @ForAll("parts") BodyPart other) {
        assertThat(one.isWithin(other) && other.isWithin(one)).isEqualTo(one == other);
    }

    @Property
    void withinIsTransitive(@ForAll("parts") BodyPart part) {
        for (BodyPart above : part.ancestors()) {
            assertThat(above.ancestors()).allMatch(part::isWithin);
        }
    }

    @Property
    void nothingIsItsOwnAncestor(@ForAll("parts") BodyPart part) {
        assertThat(part.ancestors()).doesNotContain(part);
        assertThat(part.descendants()).doesNotContain(part);
    }

    @Property
    void everythingLiesInTheWholeBodyAndNothingElseIsAtTheTop(@ForAll("parts") BodyPart part) {
        assertThat(part.isWithin(BodyRegion.WHOLE_BODY)).isTrue();
        assertThat(part.parents().isEmpty()).isEqualTo(part == BodyRegion.WHOLE_BODY);
    }

    @Property
    void everyPartReachesARegionBelowTheWholeBody(@ForAll Muscle muscle, @ForAll Joint joint, @ForAll Structure other) {
        for (BodyPart part : new BodyPart[] {muscle, joint, other}) {
            assertThat(part.ancestors())
                    .anyMatch(above -> above instanceof BodyRegion && above != BodyRegion.WHOLE_BODY);
        }
    }

    @Property
    void downIsTheInverseOfUp(@ForAll("parts") BodyPart one, @ForAll("parts") BodyPart other) {
        assertThat(one.parts().contains(other)).isEqualTo(other.parents().contains(one));
        assertThat(one.descendants().contains(other))
                .isEqualTo(other.ancestors().contains(one));
    }

    @Property
    void noParentIsNamedThatFollowsFromAnother(@ForAll("parts") BodyPart part) {
        assertThat(part.parents())
                .allSatisfy(parent ->
                        assertThat(part.parents()).noneMatch(other -> other != parent && other.isWithin(parent)));
    }

    @Property
    void parseIsTheInverseOfId(@ForAll("parts") BodyPart part) {
        assertThat(BodyPart.parse(part.id())).isSameAs(part);
        assertThat(BodyPart.find(part.id())).containsSame(part);
    }

    @Property
    void idsAreLowerCaseWordsJoinedByHyphens(@ForAll("parts") BodyPart part) {
        assertThat(part.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(part.label()).isNotBlank();
        assertThat(part.synonyms()).doesNotContain(part.label());
    }

    @Property
    void idsOfEachVocabularyAreParsedByTerm(@ForAll Joint joint, @ForAll Muscle muscle) {
        assertThat(Term.parse(Joint.class, joint.id())).isSameAs(joint);
        assertThat(Term.parse(Muscle.class, muscle.id())).isSameAs(muscle);
    }
}
