package org.therex.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.term.Term;

class JointActionTest {

    @Test
    void whatIsNotSetIsAbsent() {
        JointAction action = JointAction.of(Joint.HIP, MovementDirection.EXTENSION);

        assertThat(action.joint()).isEqualTo(Joint.HIP);
        assertThat(action.direction()).isEqualTo(MovementDirection.EXTENSION);
        assertThat(action.side()).isEmpty();
        assertThat(action.contraction()).isEmpty();
        assertThat(action.range()).isEmpty();
    }

    @Test
    void whatIsSetIsKept() {
        JointAction action = full();

        assertThat(action.side()).contains(Side.LEFT);
        assertThat(action.contraction()).contains(Contraction.ECCENTRIC);
        assertThat(action.range()).contains(RangeBand.END_RANGE);
        assertThat(action.toBuilder().build()).isEqualTo(action);
        assertThat(action.toBuilder().side(Side.RIGHT).build().side()).contains(Side.RIGHT);
    }

    @Test
    void equalByContent() {
        new EqualsTester()
                .addEqualityGroup(full(), full())
                .addEqualityGroup(full().toBuilder().side(Side.RIGHT).build())
                .addEqualityGroup(full().toBuilder().joint(Joint.KNEE).build())
                .addEqualityGroup(full().toBuilder()
                        .direction(MovementDirection.EXTENSION)
                        .build())
                .addEqualityGroup(
                        full().toBuilder().contraction(Contraction.PASSIVE).build())
                .addEqualityGroup(full().toBuilder().range(RangeBand.MID).build())
                .addEqualityGroup(JointAction.of(Joint.HIP, MovementDirection.FLEXION))
                .testEquals();
    }

    private static JointAction full() {
        return JointAction.builder()
                .joint(Joint.HIP)
                .direction(MovementDirection.FLEXION)
                .side(Side.LEFT)
                .contraction(Contraction.ECCENTRIC)
                .range(RangeBand.END_RANGE)
                .build();
    }

    @Test
    void missingValuesAreNamed() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> JointAction.builder().build())
                .satisfies(e -> assertThat(e.report().issues())
                        .extracting(Issue::message)
                        .containsExactlyInAnyOrder("'joint' must be given", "'direction' must be given"));
    }

    @Test
    void impossibleDirectionIsRefusedWithThePossibleOnes() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> JointAction.of(Joint.ELBOW, MovementDirection.PRONATION))
                .withMessage("'direction' must be possible at the elbow joint, but was pronation;"
                        + " use one of: flexion, extension")
                .satisfies(e -> {
                    Issue issue = e.report().issues().get(0);
                    assertThat(issue.code()).isEqualTo(IssueCode.CONFLICT);
                    assertThat(issue.path()).isEqualTo(Path.of("direction"));
                    assertThat(issue.hint()).contains("use one of: flexion, extension");
                    assertThat(issue.details()).containsEntry("joint", "elbow-joint");
                    assertThat(issue.details()).containsEntry("value", "pronation");
                });
    }

    @Test
    void jointWithoutDirectionsSaysWhatToDo() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> JointAction.of(Joint.SACROILIAC, MovementDirection.ROTATION))
                .withMessage("'direction' must be possible at the sacroiliac joint, but was rotation;"
                        + " name the region instead; this joint has no direction to exercise in");
    }

    @Test
    void spineHasASideOnlyForMovementsToOneSide() {
        JointAction.Builder toTheLeft =
                JointAction.builder().joint(Joint.LUMBAR_SPINE).side(Side.LEFT);

        assertThat(toTheLeft.direction(MovementDirection.ROTATION).build().side())
                .contains(Side.LEFT);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> toTheLeft.direction(MovementDirection.FLEXION).build())
                .withMessage(
                        "'side' must be absent for flexion of the lumbar spine, but was left; only a movement to one"
                                + " side has one: lateral-flexion, rotation, anti-lateral-flexion, anti-rotation")
                .satisfies(e -> {
                    Issue issue = e.report().issues().get(0);
                    assertThat(issue.path()).isEqualTo(Path.of("side"));
                    assertThat(issue.code()).isEqualTo(IssueCode.CONFLICT);
                    assertThat(issue.hint())
                            .contains("only a movement to one side has one: "
                                    + "lateral-flexion, rotation, anti-lateral-flexion, anti-rotation");
                });
    }

    @Test
    void everythingWrongIsReportedAtOnce() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> JointAction.builder()
                        .joint(Joint.PELVIS)
                        .direction(MovementDirection.DORSIFLEXION)
                        .side(Side.RIGHT)
                        .build())
                .satisfies(e -> assertThat(e.report().issues())
                        .extracting(Issue::path)
                        .containsExactly(Path.of("direction"), Path.of("side")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "hip-joint, pronation, false",
        "hip-joint, hip-hinge, true",
        "hip-joint, internal-rotation, true",
        "knee-joint, abduction, false",
        "knee-joint, extension, true",
        "ankle-joint, dorsiflexion, true",
        "ankle-joint, flexion, false",
        "pelvis-joint, posterior-pelvic-tilt, true",
        "pelvis-joint, pelvic-hitch, true",
        "pelvis-joint, flexion, false",
        "lumbar-spine, anti-extension, true",
        "lumbar-spine, abduction, false",
        "thoracolumbar-spine, rotation, true",
        "cervical-spine, chin-tuck, true",
        "thoracic-spine, chin-tuck, false",
        "scapulothoracic-joint, upward-rotation, true",
        "shoulder-joint, horizontal-adduction, true",
        "forearm-joint, pronation, true",
        "elbow-joint, pronation, false",
        "wrist-joint, ulnar-deviation, true",
        "hand-joint, opposition, true",
        "foot-joint, eversion, true",
        "hip-joint, anti-rotation, false",
    })
    void directionsAreThoseOfTheJoint(String joint, String direction, boolean possible) {
        assertThat(Term.parse(Joint.class, joint).directions().contains(Term.parse(MovementDirection.class, direction)))
                .isEqualTo(possible);
    }

    @Property
    void jointGoesBackWhereItCameFrom(@ForAll Joint joint) {
        assertThat(joint.directions()).allSatisfy(direction -> {
            assertThat(direction.opposite().stream()).allMatch(joint.directions()::contains);
            assertThat(direction.resists().stream()).allMatch(joint.directions()::contains);
        });
        assertThat(joint.directions().isEmpty()).isEqualTo(joint == Joint.SACROILIAC);
    }

    @Property
    void everyDirectionBelongsToAJoint(@ForAll MovementDirection direction) {
        assertThat(Joint.values()).anyMatch(joint -> joint.directions().contains(direction));
    }

    @Property
    void actionIsMadeExactlyIfTheJointHasTheDirection(@ForAll Joint joint, @ForAll MovementDirection direction) {
        if (joint.directions().contains(direction)) {
            assertThat(JointAction.of(joint, direction).direction()).isEqualTo(direction);
        } else {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> JointAction.of(joint, direction))
                    .withMessageContaining(direction.id());
        }
    }
}
