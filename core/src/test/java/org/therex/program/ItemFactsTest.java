package org.therex.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.therex.anatomy.Position;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.exercise.Caution;
import org.therex.exercise.CautionKind;
import org.therex.exercise.Cue;
import org.therex.exercise.CueKind;
import org.therex.exercise.Equipment;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Link;
import org.therex.exercise.Relation;
import org.therex.exercise.SetupPosition;
import org.therex.exercise.Step;
import org.therex.exercise.Technique;
import org.therex.exercise.Variation;
import org.therex.source.Attribution;
import org.therex.source.Citation;

class ItemFactsTest {

    private static final Citation ATLAS = Citation.of("atlas", "1");
    private static final Citation BOOK = Citation.of("book", "2");
    private static final Citation LEAFLET = Citation.of("leaflet", "3");
    private static final Attribution BY_ATLAS = Attribution.statedBy(ATLAS);
    private static final Attribution BY_BOOK = Attribution.statedBy(BOOK);

    /** A squat that the atlas does on a wall and the book on a chair, and of which the leaflet gives but a position. */
    private static final Exercise SQUAT = Exercise.builder("squat", "Squat")
            .setup(setup -> setup.startPosition(
                            SetupPosition.of(Position.STANDING).by(Attribution.statedBy(ATLAS, LEAFLET)))
                    .startPosition(SetupPosition.of(Position.SHORT_SITTING).by(BY_BOOK))
                    .equipment(EquipmentNeed.required(Equipment.WALL).by(BY_ATLAS))
                    .equipment(EquipmentNeed.required(Equipment.CHAIR).by(Attribution.inferredFrom(BOOK)))
                    .equipment(EquipmentNeed.optional(Equipment.MAT).by(BY_BOOK))
                    .equipment(EquipmentNeed.required(Equipment.POLE)))
            .technique(technique -> technique
                    .step(Step.of("Lean on the wall.").by(BY_ATLAS))
                    .step(Step.of("Go down.").by(Attribution.statedBy(ATLAS, BOOK)))
                    .cue(Cue.of(CueKind.PACE, "Slowly.").by(Attribution.statedBy(ATLAS, BOOK)))
                    .cue(Cue.of(CueKind.PACE, "Gently.").by(BY_ATLAS)))
            .variation(Variation.builder()
                    .name("From a chair")
                    .technique(Technique.builder()
                            .step(Step.of("Stand up.").by(BY_BOOK))
                            .step(Step.of("Go down.").by(BY_BOOK))
                            .cue(Cue.of(CueKind.KEY_POINT, "Do not drop.").by(BY_BOOK))
                            .build())
                    .attribution(BY_BOOK)
                    .build())
            .caution(Caution.of(CautionKind.LIMIT, "Stop above a right angle.").by(BY_ATLAS))
            .link(Link.of(Relation.PREREQUISITE, ExerciseId.of("balance")).by(BY_ATLAS))
            .link(Link.of(Relation.PREREQUISITE, ExerciseId.of("warm-up")))
            .link(Link.of(Relation.VARIANT, ExerciseId.of("lunge")))
            .build();

    private static ItemFacts following(Citation entry) {
        return ItemFacts.of(
                SQUAT, Item.builder().exercise(SQUAT.id()).follows(entry).build());
    }

    @Test
    void anItemThatFollowsAnEntryHasWhatTheEntryTellsAndWhatNoSourceSays() {
        assertThat(following(ATLAS).requiredEquipment())
                .flatExtracting(EquipmentNeed::anyOf)
                .containsExactly(Equipment.WALL, Equipment.POLE);
        assertThat(following(BOOK).requiredEquipment())
                .flatExtracting(EquipmentNeed::anyOf)
                .containsExactly(Equipment.CHAIR, Equipment.POLE);
        assertThat(following(BOOK).equipment())
                .flatExtracting(EquipmentNeed::anyOf)
                .containsExactly(Equipment.CHAIR, Equipment.MAT, Equipment.POLE);
        assertThat(following(LEAFLET).startPositions())
                .extracting(SetupPosition::position)
                .containsExactly(Position.STANDING);
        assertThat(following(BOOK).linked(Relation.PREREQUISITE)).containsExactly(ExerciseId.of("warm-up"));
    }

    @Test
    void anItemThatFollowsNoneHasAllOfIt() {
        ItemFacts facts = ItemFacts.of(SQUAT, Item.of(SQUAT.id()));

        assertThat(facts.all()).isEqualTo(SQUAT.facts());
        assertThat(facts.statedFacts()).isEqualTo(SQUAT.facts());
        assertThat(facts.requiredEquipment())
                .flatExtracting(EquipmentNeed::anyOf)
                .containsExactly(Equipment.WALL, Equipment.CHAIR, Equipment.POLE);
        assertThat(facts.linked(Relation.PREREQUISITE))
                .containsExactly(ExerciseId.of("balance"), ExerciseId.of("warm-up"));
        assertThat(facts.findVariation()).isEmpty();
        assertThat(facts.steps()).extracting(Step::text).containsExactly("Lean on the wall.", "Go down.");
        assertThat(facts).isEqualTo(ItemFacts.of(SQUAT)).hasToString("squat");
    }

    @Test
    void aWayWithoutStepsIsNoVariationOfItsEntry() {
        Exercise squat = SQUAT.toBuilder()
                .variation(Variation.builder()
                        .name("From the floor")
                        .technique(Technique.builder()
                                .cue(Cue.of(CueKind.PACE, "Fast.").by(Attribution.statedBy(LEAFLET)))
                                .build())
                        .attribution(Attribution.statedBy(LEAFLET))
                        .build())
                .build();
        ItemFacts facts = ItemFacts.of(
                squat, Item.builder().exercise(squat.id()).follows(LEAFLET).build());

        assertThat(facts.findVariation()).isEmpty();
        assertThat(facts.steps()).isEmpty();
    }

    @Test
    void theStepsAreThoseOfTheWayThatTheEntryTells() {
        assertThat(following(ATLAS).steps()).extracting(Step::text).containsExactly("Lean on the wall.", "Go down.");
        assertThat(following(BOOK).steps()).extracting(Step::text).containsExactly("Stand up.", "Go down.");
        assertThat(following(BOOK).findVariation()).map(Variation::name).contains("From a chair");
        assertThat(following(BOOK).cues()).extracting(Cue::text).containsExactly("Slowly.", "Do not drop.");
        assertThat(following(LEAFLET).steps()).isEmpty();
    }

    @Test
    void whatIsToldLeavesOutWhatNoSourceSays() {
        Path pole = Path.parse("/setup/equipment/3");

        assertThat(following(BOOK).statedFacts()).doesNotContainKey(pole);
        assertThat(following(BOOK).all())
                .containsKey(pole)
                .containsAllEntriesOf(following(BOOK).statedFacts());
        assertThat(following(LEAFLET).statedFacts().keySet()).containsExactly(Path.parse("/setup/startPositions/0"));
    }

    @Test
    void theItemMustBeOfTheExercise() {
        Program program = Program.builder("a", "A").item(SQUAT).build();

        assertThat(program.resolve().items().get(0).facts()).isEqualTo(ItemFacts.of(SQUAT));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ItemFacts.of(SQUAT, Item.of(ExerciseId.of("bridge"))))
                .withMessage("'item' must be an item of exercise squat, but was bridge");
    }

    @Test
    void equalByExerciseAndEntry() {
        new EqualsTester()
                .addEqualityGroup(following(BOOK), following(BOOK))
                .addEqualityGroup(following(ATLAS))
                .addEqualityGroup(ItemFacts.of(SQUAT), ItemFacts.of(SQUAT))
                .addEqualityGroup(ItemFacts.of(Samples.PLANK))
                .testEquals();
        assertThat(following(BOOK)).hasToString("squat by book/2");
    }
}
