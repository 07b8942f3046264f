package org.therex.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Position;
import org.therex.anatomy.RelativeSide;
import org.therex.check.InvalidValueException;

class ExerciseBuilderTest {

    private static Exercise.Builder bridge() {
        return Exercise.builder("bridge", "Bridge").setup(setup -> setup.startPosition(Position.HOOK_LYING));
    }

    @Test
    void anEndPositionIsAddedLikeAStartPosition() {
        Setup setup = Setup.builder()
                .startPosition(Position.QUADRUPED, Surface.FLOOR)
                .endPosition(Position.CHILDS_POSE, Surface.FLOOR, Surface.BED)
                .build();

        assertThat(setup.endPositions())
                .containsExactly(SetupPosition.of(Position.CHILDS_POSE, Surface.FLOOR, Surface.BED));
    }

    @Test
    void aModificationIsBuiltInPlace() {
        Exercise exercise = bridge().modification(change -> change.id(ModificationId.of("one-leg"))
                        .direction(ModificationDirection.HARDER)
                        .text("Lift one leg."))
                .build();

        assertThat(exercise.findModification(ModificationId.of("one-leg")))
                .map(Modification::text)
                .contains("Lift one leg.");
    }

    @Test
    void aLinkNamesAnExerciseByIdByValueOrByConstant() {
        Exercise other = bridge().id(ExerciseId.of("shoulder-bridge")).build();
        ExerciseSupplier constant = new ExerciseSupplier() {
            @Override
            public ExerciseId exerciseId() {
                return ExerciseId.of("clam");
            }

            @Override
            public Exercise exercise() {
                throw new AssertionError("a link does not load the exercise");
            }
        };

        Exercise exercise = bridge().link(Relation.PROGRESSION, ExerciseId.of("one-leg-bridge"))
                .link(Relation.PROGRESSION, other)
                .link(Relation.PROGRESSION, constant)
                .build();

        assertThat(exercise.linked(Relation.PROGRESSION))
                .extracting(ExerciseId::value)
                .containsExactly("one-leg-bridge", "shoulder-bridge", "clam");
    }

    @Test
    void aCueMayBeJustWordsToSay() {
        Technique technique = Technique.builder().cue("Push the floor away.").build();

        assertThat(technique.cues()).containsExactly(Cue.of(CueKind.VERBAL, "Push the floor away."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pairing", "target", "hand"})
    void aSideSeenFromALimbIsSameOrOpposite(String field) {
        Laterality.Builder laterality = Laterality.builder().scheme(LateralityScheme.EACH_SIDE);
        switch (field) {
            case "pairing" -> laterality.pairing(RelativeSide.BOTH);
            case "target" -> laterality.target(RelativeSide.BOTH);
            default -> laterality.hand(RelativeSide.BOTH);
        }

        assertThatThrownBy(laterality::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("'" + field + "' must be same or opposite, but was both");
    }

    @Test
    void aPlacementIsOnOneSide() {
        assertThatThrownBy(() -> Placement.of(BodyRegion.KNEE, RelativeSide.BOTH, "on the floor"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("'side' must be same or opposite, but was both");
    }
}
