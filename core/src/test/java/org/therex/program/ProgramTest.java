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

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.prescription.Amount;
import org.therex.prescription.Prescription;
import org.therex.prescription.ResolvedPrescription;
import org.therex.prescription.Scope;
import org.therex.progression.DoseState;
import org.therex.progression.NextStep;
import org.therex.progression.ProgressionRule;
import org.therex.progression.StepReason;

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
        assertThat(PROGRAM.resolve().items().get(0).exercise()).isEqualTo(BRIDGE);
    }

    @Test
    void eachFieldOfADoseComesFromTheNarrowestThatStatesIt() {
        ResolvedPrescription resolved = dose(PROGRAM, 0);

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
        assertThat(dose(PROGRAM, 1).prescription().sets()).isEmpty();
        assertThat(dose(PROGRAM, 1).findOrigin(SETS)).isEmpty();
        assertThat(dose(Program.builder("a", "A").item(PLANK).build(), 0).prescription())
                .isEqualTo(Prescription.empty());
    }

    @Test
    void anEntryThatIsNotFollowedStatesNothing() {
        assertThat(dose(Program.builder("a", "A").item(BRIDGE).build(), 0).prescription())
                .isEqualTo(Prescription.empty());
    }

    @Test
    void contradictionsOfInheritedDosesAreAllNamedWithTheirPlaces() {
        Program program = Program.builder("a", "A")
                .prescription(dose -> dose.sets(3))
                .section("Fine", section -> section.item(PLANK))
                .section(
                        "Steps",
                        section -> section.item(
                                        PLANK, item -> item.prescription(dose -> dose.repetitionsPerSet(12, 10)))
                                .item(BRIDGE, item -> item.prescription(dose -> dose.repetitionsPerSet(8, 6))))
                .build();
        ResolvedProgram resolved = program.resolve();

        assertThat(resolved.problems().issues())
                .extracting(issue -> issue.path().toString())
                .containsExactly(
                        "/sections/1/items/0/prescription/repetitions", "/sections/1/items/1/prescription/repetitions");
        assertThat(resolved.items())
                .extracting(item -> item.findDose().isPresent())
                .containsExactly(true, false, false);
        assertThat(resolved.items().get(0).dose().prescription().sets()).contains(Amount.exactly(3));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(resolved.items().get(1)::dose)
                .satisfies(thrown -> assertThat(thrown.report())
                        .isEqualTo(resolved.items().get(1).problems()));
    }

    @Test
    void itIsResolvedOnceAndKnowsItsParts() {
        ResolvedProgram resolved = PROGRAM.resolve();

        assertThat(PROGRAM.resolve()).isSameAs(resolved);
        assertThat(resolved.program()).isSameAs(PROGRAM);
        assertThat(resolved).hasToString("back-at-home, 2 items");
        assertThat(resolved.problems().hasIssues()).isFalse();
        assertThat(resolved.findItem(Path.parse("/sections/1/items/0")))
                .map(ResolvedItem::item)
                .contains(PLAIN);
        assertThat(resolved.findItem(Path.parse("/sections/1/items/1"))).isEmpty();
        assertThat(resolved.findExercise(PLANK.id())).containsSame(PLANK);
        assertThat(resolved.findExercise(Samples.CRUNCH.id())).isEmpty();
    }

    @Test
    void resolvedProgramsAndItemsAreEqualByContent() {
        Program same = PROGRAM.toBuilder().build();
        Program other = PROGRAM.toBuilder().prescription(dose -> dose.sets(4)).build();

        new EqualsTester()
                .addEqualityGroup(PROGRAM.resolve(), same.resolve())
                .addEqualityGroup(other.resolve())
                .addEqualityGroup(
                        PROGRAM.resolve().items().get(0), same.resolve().items().get(0))
                .addEqualityGroup(other.resolve().items().get(0))
                .addEqualityGroup(
                        PROGRAM.resolve().items().get(0).placed(),
                        other.resolve().items().get(0).placed())
                .testEquals();
    }

    @Test
    void anItemInSeveralSectionsHasTheDoseOfEach() {
        Program twice = Program.builder("twice", "Twice")
                .section(
                        "Warm-up",
                        section -> section.prescription(dose -> dose.sets(1)).item(PLANK))
                .section(
                        "Main",
                        section -> section.prescription(dose -> dose.sets(3)).item(PLANK))
                .build();

        assertThat(dose(twice, 0).prescription())
                .isEqualTo(Prescription.builder().sets(1).build());
        assertThat(dose(twice, 1).prescription())
                .isEqualTo(Prescription.builder().sets(3).build());
    }

    private static ResolvedPrescription dose(Program program, int item) {
        return program.resolve().items().get(item).dose();
    }

    @Test
    void aBuilderOfAProgramAddsToIt() {
        Program more = PROGRAM.toBuilder().item(BRIDGE).build();

        assertThat(more.sections()).hasSize(3).startsWith(PROGRAM.sections().toArray(Section[]::new));
        assertThat(more.toBuilder().build()).isEqualTo(more);
    }

    @Test
    void anItemIsChangedByItsPathOrItsExercise() {
        Path second = Path.parse("/sections/1/items/0");

        assertThat(PROGRAM.toBuilder()
                        .changeItem(second, item -> item.name("Mine"))
                        .build()
                        .items()
                        .get(1)
                        .name())
                .contains("Mine");
        assertThat(PROGRAM.toBuilder()
                        .changeItems(PLANK.id(), item -> item.name("Mine"))
                        .build()
                        .items())
                .extracting(item -> item.name().orElse("none"))
                .containsExactly("none", "Mine");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PROGRAM.toBuilder()
                        .changeItem(Path.parse("/items/0"), item -> {})
                        .build())
                .withMessageStartingWith(
                        "'path' must be the path of an item, such as /sections/0/items/1, but was \"/items/0\"; ");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PROGRAM.toBuilder()
                        .changeItems(Samples.CRUNCH.id(), item -> {})
                        .build())
                .withMessageStartingWith("'exercise' must be the exercise of an item of the program, but was ");
    }

    @Test
    void aStepIsTakenForOneItem() {
        Path second = Path.parse("/sections/1/items/0");
        Prescription more =
                dose(PROGRAM, 1).prescription().toBuilder().repetitions(12).build();

        Program forward = PROGRAM.apply(second, step(DoseState.of(PLANK.id(), more)));
        assertThat(dose(forward, 1).prescription()).isEqualTo(more);
        assertThat(forward.sections().get(0)).isSameAs(PROGRAM.sections().get(0));
        assertThat(PROGRAM.apply(second, step(DoseState.of(dose(PROGRAM, 1).prescription()))))
                .isEqualTo(PROGRAM);
        Item other = PROGRAM.apply(second, step(DoseState.of(BRIDGE.id(), more)))
                .items()
                .get(1);
        assertThat(other.exercise()).isEqualTo(BRIDGE.id());
        assertThat(other.name()).isEmpty();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PROGRAM.apply(Path.parse("/sections/7/items/0"), step(DoseState.of(more))))
                .withMessage("'item' must be the path of an item of program back-at-home, but was /sections/7/items/0");
    }

    @Test
    void aStepToAnotherExerciseKeepsTheDoseOfTheEntryThatTheItemFollowed() {
        Program program = Program.builder("p", "P")
                .exercise(PLANK)
                .item(BRIDGE, item -> item.follows(Samples.BRIDGE_ENTRY))
                .build();
        Path first = Path.parse("/sections/0/items/0");
        Prescription ofEntry = dose(program, 0).prescription();
        assertThat(ofEntry).hasToString("2 x 8, hold 3 s, once a day");

        Item same = program.apply(first, step(DoseState.of(BRIDGE.id(), ofEntry)))
                .items()
                .get(0);
        Item other = program.apply(first, step(DoseState.of(PLANK.id(), ofEntry)))
                .items()
                .get(0);
        assertThat(same).isEqualTo(program.items().get(0));
        assertThat(other.follows()).isEmpty();
        assertThat(other.prescription()).contains(ofEntry);
    }

    private static NextStep step(DoseState state) {
        return new NextStep.Progressed(
                state,
                ImmutableList.of(new StepReason(ProgressionRule.repeat(1), "as planned", ImmutableList.of())),
                ImmutableList.of());
    }
}
