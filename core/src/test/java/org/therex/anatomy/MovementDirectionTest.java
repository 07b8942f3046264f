package org.therex.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.term.Term;

class MovementDirectionTest {

    @ParameterizedTest
    @CsvSource({
        "flexion, sagittal, extension",
        "abduction, frontal, adduction",
        "internal-rotation, transverse, external-rotation",
        "horizontal-abduction, transverse, horizontal-adduction",
        "anterior-pelvic-tilt, sagittal, posterior-pelvic-tilt",
        "pelvic-hitch, frontal, pelvic-drop",
        "elevation, frontal, depression",
        "upward-rotation, frontal, downward-rotation",
        "dorsiflexion, sagittal, plantarflexion",
        "inversion, frontal, eversion",
        "radial-deviation, frontal, ulnar-deviation",
        "anti-extension, sagittal, anti-flexion",
        "pronation, , supination",
        "protraction, , retraction",
        "rotation, transverse, ",
        "lateral-flexion, frontal, ",
        "pelvic-rotation, transverse, ",
        "lateral-pelvic-tilt, frontal, ",
        "hip-hinge, sagittal, ",
        "chin-tuck, sagittal, ",
        "anti-rotation, transverse, ",
        "anti-lateral-flexion, frontal, ",
        "circumduction, , ",
        "opposition, , ",
    })
    void planeAndOpposite(String id, String plane, String opposite) {
        MovementDirection direction = Term.parse(MovementDirection.class, id);

        assertThat(direction.plane().map(Term::id).orElse(null)).isEqualTo(plane);
        assertThat(direction.opposite().map(Term::id).orElse(null)).isEqualTo(opposite);
    }

    @Property
    void oppositeOfTheOppositeIsTheDirectionItself(@ForAll MovementDirection direction) {
        direction.opposite().ifPresent(other -> {
            assertThat(other).isNotEqualTo(direction);
            assertThat(other.opposite()).contains(direction);
            assertThat(other.plane()).isEqualTo(direction.plane());
        });
    }

    @Property
    void antiDirectionGoesInThePlaneThatItResists(@ForAll MovementDirection direction) {
        assertThat(direction.resists().isPresent()).isEqualTo(direction.id().startsWith("anti-"));
        direction.resists().ifPresent(resisted -> {
            assertThat(direction.id()).isEqualTo("anti-" + resisted.id());
            assertThat(direction.label()).isEqualTo("anti-" + resisted.label());
            assertThat(direction.plane()).isEqualTo(resisted.plane());
        });
    }

    @Test
    void onlyMovementsOfTheMidlineGoToOneSide() {
        assertThat(Stream.of(MovementDirection.values()).filter(MovementDirection::goesToOneSide))
                .extracting(Term::id)
                .containsExactlyInAnyOrder(
                        "lateral-flexion",
                        "rotation",
                        "lateral-pelvic-tilt",
                        "pelvic-hitch",
                        "pelvic-drop",
                        "pelvic-rotation",
                        "anti-rotation",
                        "anti-lateral-flexion");
    }

    @Property
    void otherSideOfTheOtherSideIsTheSideItself(@ForAll Side side) {
        assertThat(side.opposite()).isNotEqualTo(side);
        assertThat(side.opposite().opposite()).isEqualTo(side);
    }

    @Test
    void smallVocabulariesHoldTheWordsOfTheReference() {
        assertThat(Contraction.values())
                .extracting(Term::id)
                .containsExactly("concentric", "eccentric", "isometric", "passive", "assisted");
        assertThat(RangeBand.values()).extracting(Term::id).containsExactly("inner", "mid", "outer", "end-range");
        assertThat(Side.values()).extracting(Term::id).containsExactly("left", "right");
        assertThat(Plane.values()).extracting(Term::id).containsExactly("sagittal", "frontal", "transverse");
        assertThat(Plane.FRONTAL.synonyms()).containsExactly("coronal");
    }
}
