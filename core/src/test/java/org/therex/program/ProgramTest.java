package org.therex.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.therex.prescription.DoseField.FREQUENCY;
import static org.therex.prescription.DoseField.HOLD;
import static org.therex.prescription.DoseField.REPETITIONS;
import static org.therex.prescription.DoseField.SETS;
import static org.therex.program.Samples.BRIDGE;
import static org.therex.program.Samples.BRIDGE_ENTRY;
import static org.therex.program.Samples.PLANK;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.therex.check.InvalidValueException;
import org.therex.prescription.Prescription;
import org.therex.prescription.ResolvedPrescription;
import org.therex.prescription.Scope;

class ProgramTest {

    private static final Item HELD = Item.builder()
            .exercise(BRIDGE.id())
            .follows(BRIDGE_ENTRY)
            .prescription(dose -> dose.holdSeconds(20))
            .build();

    private static final Item PLAIN = Item.of(PLANK.id());

    private static final Program PROGRAM = Program.builder("back-at-home", "Back at home")
            .exercise(BRIDGE)
            .exercise(PLANK)
            .prescription(dose -> dose.timesPerDay(4).holdSeconds(1).repetitions(10))
            .section(
                    "First",
                    section -> section.prescription(dose -> dose.repetitions(12).holdSeconds(5))
                            .item(HELD))
            .section("Second", section -> section.item(PLAIN))
            .build();

    @Test
    void itemsAreThoseOfAllSectionsInOrder() {
        assertThat(PROGRAM.items()).containsExactly(HELD, PLAIN);
    }

    @Test
    void anExerciseIsFoundByItsIdAndByItsItem() {
        assertThat(PROGRAM.findExercise(PLANK.id())).contains(PLANK);
        assertThat(PROGRAM.findExercise(Samples.CRUNCH.id())).isEmpty();
        assertThat(PROGRAM.exercise(HELD)).isEqualTo(BRIDGE);
    }

    @Test
    void eachFieldOfADoseComesFromTheNarrowestThatStatesIt() {
        ResolvedPrescription resolved = PROGRAM.resolve(HELD);

        assertThat(resolved.prescription())
                .isEqualTo(Prescription.builder()
                        .sets(2)
                        .repetitions(12)
                        .holdSeconds(20)
                        .timesPerDay(4)
                        .build());
        assertThat(resolved.origins())
                .isEqualTo(ImmutableMap.of(
                        SETS, Scope.SOURCE, REPETITIONS, Scope.SECTION, HOLD, Scope.ITEM, FREQUENCY, Scope.PROGRAM));
    }

    @Test
    void whatNobodyStatesStaysAbsent() {
        assertThat(PROGRAM.resolve(PLAIN).prescription().sets()).isEmpty();
        assertThat(PROGRAM.resolve(PLAIN).findOrigin(SETS)).isEmpty();
        assertThat(Program.builder("a", "A").item(PLANK).build().resolve(PLAIN).prescription())
                .isEqualTo(Prescription.empty());
    }

    @Test
    void anEntryThatIsNotFollowedStatesNothing() {
        Item free = Item.of(BRIDGE.id());

        assertThat(Program.builder("a", "A").item(BRIDGE).build().resolve(free).prescription())
                .isEqualTo(Prescription.empty());
    }

    @Test
    void anItemOfAnotherProgramIsRefused() {
        Item other = Item.builder().exercise(BRIDGE.id()).name("Other").build();
        String message = "'item' must be an item of program back-at-home, but was an item of exercise glute-bridge";

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PROGRAM.exercise(other))
                .withMessage(message);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PROGRAM.resolve(other))
                .withMessage(message);
    }

    @Test
    void anItemInSeveralSectionsIsResolvedWithinOne() {
        Program twice = Program.builder("twice", "Twice")
                .section(
                        "Warm-up",
                        section -> section.prescription(dose -> dose.sets(1)).item(PLANK))
                .section(
                        "Main",
                        section -> section.prescription(dose -> dose.sets(3)).item(PLANK))
                .build();

        assertThat(twice.resolve(twice.sections().get(0), PLAIN).prescription())
                .isEqualTo(Prescription.builder().sets(1).build());
        assertThat(twice.resolve(twice.sections().get(1), PLAIN).prescription())
                .isEqualTo(Prescription.builder().sets(3).build());
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> twice.resolve(PLAIN))
                .withMessage("'item' must be resolved within its section where sections with different doses hold it,"
                        + " but was an item of 2 sections");
    }

    @Test
    void anItemInSeveralSectionsOfOneDoseIsResolvedByItself() {
        Program twice = Program.builder("twice", "Twice")
                .prescription(dose -> dose.sets(2))
                .section("Morning", section -> section.item(PLANK))
                .section("Evening", section -> section.item(PLANK))
                .build();

        assertThat(twice.resolve(PLAIN).prescription())
                .isEqualTo(Prescription.builder().sets(2).build());
    }

    @Test
    void aSectionThatDoesNotHoldTheItemIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PROGRAM.resolve(PROGRAM.sections().get(1), HELD))
                .withMessage("'item' must be an item of that section of program back-at-home, but was an item of"
                        + " exercise glute-bridge");
        Section foreign = Section.builder().item(HELD).build();
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> PROGRAM.resolve(foreign, HELD));
    }

    @Test
    void aBuilderOfAProgramAddsToIt() {
        Program more = PROGRAM.toBuilder().item(BRIDGE).build();

        assertThat(more.sections()).hasSize(3).startsWith(PROGRAM.sections().toArray(Section[]::new));
        assertThat(more.toBuilder().build()).isEqualTo(more);
    }
}
