package org.therex.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.term.Term;

class PositionTest {

    /** The reference's table of positions: id, parent, where the load is taken. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "lying, , ",
        "supine, lying, back sacrum heels head",
        "hook-lying, supine, back feet",
        "supine-legs-elevated, supine, back",
        "supine-90-90, supine-legs-elevated, back",
        "prone, lying, chest abdomen thighs",
        "prone-on-elbows, prone, forearms pelvis",
        "prone-on-hands, prone, palms pelvis",
        "side-lying, lying, side",
        "side-propped-elbow, side-lying, forearms leg",
        "kneeling, , ",
        "quadruped, kneeling, palms knees shins",
        "quadruped-on-forearms, quadruped, forearms knees",
        "childs-pose, quadruped, shins",
        "tall-kneeling, kneeling, knees shins",
        "half-kneeling, kneeling, knees feet",
        "heel-sitting, kneeling, shins",
        "knee-chest, kneeling, knees chest",
        "sitting, , ischia",
        "short-sitting, sitting, ischia feet",
        "back-supported-sitting, short-sitting, ischia feet back",
        "long-sitting, sitting, ischia",
        "cross-sitting, sitting, ischia",
        "side-sitting, sitting, ischia",
        "ring-sitting, sitting, ischia",
        "ball-sitting, sitting, ischia feet",
        "roller-sitting, sitting, ischia palms feet",
        "upright, , ",
        "standing, upright, feet",
        "wall-supported-standing, standing, feet back",
        "split-stance, standing, feet",
        "staggered-stance, standing, feet",
        "tandem-stance, standing, feet",
        "single-leg-stance, standing, feet",
        "squat, standing, feet",
        "partial-squat, squat, feet",
        "half-squat, squat, feet",
        "deep-squat, squat, feet",
        "lunge, standing, feet",
        "hip-hinge, standing, feet",
        "plank, , ",
        "forearm-plank, plank, forearms toes",
        "forearm-plank-on-knees, forearm-plank, forearms knees",
        "high-plank, plank, palms toes",
        "high-plank-on-knees, high-plank, palms knees",
        "side-plank, plank, forearms feet",
        "side-plank-on-knees, side-plank, forearms knees",
        "head-down, , ",
    })
    void parentAndSupportsAreThoseOfTheReference(String id, String parent, String supports) {
        Position position = Position.vocabulary().parse(id);

        assertThat(position.parent().map(Term::id).orElse(null)).isEqualTo(parent);
        assertThat(position.supports())
                .extracting(Term::id)
                .containsExactlyInAnyOrderElementsOf(
                        Splitter.on(' ').omitEmptyStrings().split(Strings.nullToEmpty(supports)));
    }

    /** The level follows from the floor and head demands that the reference proposes for the exercises. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "wall-supported-standing, STANDING, ABOVE",
        "short-sitting, CHAIR, ABOVE",
        "supine, BED_POSSIBLE, LEVEL",
        "hook-lying, BED_POSSIBLE, LEVEL",
        "supine-legs-elevated, FLOOR, LEVEL",
        "prone, FLOOR, LEVEL",
        "prone-on-elbows, FLOOR, ABOVE",
        "prone-on-hands, FLOOR, ABOVE",
        "side-lying, BED_POSSIBLE, LEVEL",
        "side-propped-elbow, FLOOR, ABOVE",
        "quadruped, FLOOR, LEVEL",
        "childs-pose, FLOOR, BELOW",
        "half-kneeling, FLOOR, ABOVE",
        "long-sitting, FLOOR, ABOVE",
        "roller-sitting, FLOOR, ABOVE",
        "split-stance, STANDING, ABOVE",
        "single-leg-stance, STANDING, ABOVE",
        "hip-hinge, STANDING, LEVEL",
        "forearm-plank, FLOOR, LEVEL",
        "side-plank-on-knees, FLOOR, LEVEL",
        "head-down, BED_POSSIBLE, BELOW",
        "ball-sitting, CHAIR, ABOVE",
    })
    void levels(String id, FloorLevel floor, HeadLevel head) {
        Position position = Position.vocabulary().parse(id);

        assertThat(position.floorLevel()).contains(floor);
        assertThat(position.headLevel()).contains(head);
    }

    @Test
    void kneelingHoldsAllFoursAndItsKinds() {
        assertThat(Position.KNEELING.descendants())
                .containsExactly(
                        Position.QUADRUPED,
                        Position.QUADRUPED_ON_FOREARMS,
                        Position.CHILDS_POSE,
                        Position.TALL_KNEELING,
                        Position.HALF_KNEELING,
                        Position.HEEL_SITTING,
                        Position.KNEE_CHEST);
        assertThat(Position.HOOK_LYING.isWithin(Position.LYING)).isTrue();
        assertThat(Position.LYING.isWithin(Position.HOOK_LYING)).isFalse();
        assertThat(Position.HOOK_LYING.isWithin(Position.PRONE)).isFalse();
        assertThat(Position.HOOK_LYING.descendants()).isEmpty();
    }

    @Test
    void handsAreFreeWhereTheyBearNothing() {
        assertThat(Stream.of(Position.HOOK_LYING, Position.CHILDS_POSE, Position.HALF_KNEELING, Position.STANDING))
                .allMatch(Position::handsFree);
        assertThat(Stream.of(
                        Position.QUADRUPED,
                        Position.PRONE_ON_ELBOWS,
                        Position.SIDE_PLANK,
                        Position.ROLLER_SITTING,
                        Position.PLANK))
                .noneMatch(Position::handsFree);
    }

    @Test
    void sidedPositionsHaveALeftAndARightForm() {
        assertThat(Stream.of(Position.SIDE_LYING, Position.HALF_KNEELING, Position.SINGLE_LEG_STANCE, Position.LUNGE))
                .allMatch(Position::sided);
        assertThat(Stream.of(Position.SUPINE, Position.QUADRUPED, Position.STANDING, Position.FOREARM_PLANK))
                .noneMatch(Position::sided);
    }

    @Test
    void synonymsAreThoseOfTheReference() {
        assertThat(Position.HOOK_LYING.synonyms()).contains("crook lying", "hook lying");
        assertThat(Position.QUADRUPED.synonyms()).contains("all fours", "tabletop", "four-point kneeling");
        assertThat(Position.LYING.synonyms()).contains("recumbent");
        assertThat(Position.PRONE_ON_ELBOWS.synonyms()).contains("sphinx");
        assertThat(Position.HEAD_DOWN.synonyms()).contains("inverted");
        assertThat(Position.vocabulary().words().stream().flatMap(position -> position.synonyms().stream()))
                .doesNotHaveDuplicates();
        assertThat(Position.CHILDS_POSE.label()).isEqualTo("child's pose");
        assertThat(Position.SUPINE_90_90.label()).isEqualTo("supine 90/90");
    }

    @Property
    void withinIsAPartialOrder(@ForAll Position one, @ForAll Position other, @ForAll Position third) {
        assertThat(one.isWithin(one)).isTrue();
        assertThat(one.isWithin(other) && other.isWithin(one)).isEqualTo(one.equals(other));
        assertThat(!(one.isWithin(other) && other.isWithin(third)) || one.isWithin(third))
                .isTrue();
    }

    @Property
    void descendantsAreWhatIsWithinAndNotItself(@ForAll Position one, @ForAll Position other) {
        assertThat(one.descendants().contains(other)).isEqualTo(!one.equals(other) && other.isWithin(one));
        one.parent().ifPresent(parent -> assertThat(one.isWithin(parent)).isTrue());
    }

    @Property
    void onlyFamiliesWithoutParentLeaveTheirSupportsOpen(@ForAll Position position) {
        if (position.supports().isEmpty()) {
            assertThat(position.parent()).isEmpty();
            assertThat(position.handsFree()).isFalse();
        }
    }

    @Property
    void familyNamesTheLevelOfItsEasiestMember(@ForAll Position position) {
        assertThat(position.descendants())
                .allSatisfy(member -> assertThat(member.floorLevel().orElseThrow())
                        .isLessThanOrEqualTo(position.floorLevel().orElseThrow()));
    }
}
