package org.therex.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.therex.program.Samples.BRIDGE;
import static org.therex.program.Samples.CRUNCH;
import static org.therex.program.Samples.PLANK;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.exercise.Goal;
import org.therex.prescription.Amount;
import org.therex.prescription.DoseField;
import org.therex.prescription.Prescription;
import org.therex.prescription.Scope;
import org.therex.progression.Progression;
import org.therex.progression.ProgressionRule;

class PhaseBuilderTest {

    private static ProgramBuilder program() {
        return Program.builder("staged", "Staged");
    }

    private static List<String> problems(ProgramBuilder builder) {
        return builder.check().issues().stream().map(Issue::toString).toList();
    }

    @Test
    void aPhaseHoldsWhatWasGiven() {
        Program program = program()
                .phase(
                        "Weeks 1-4",
                        phase -> phase.weeks(4)
                                .introduction("Breathe normally.")
                                .goal(Goal.STABILITY)
                                .prescription(dose -> dose.repetitions(10).holdSeconds(10))
                                .item(CRUNCH)
                                .item("glute-bridge")
                                .section("On hands and knees", section -> section.item(PLANK))
                                .advanceWhen("Ten times ten seconds without moving the pelvis.")
                                .rule(RuleKind.PACE, "One step at a time."))
                .phase("Later", phase -> phase.weeks(4, 6).item(BRIDGE))
                .build();

        Phase first = program.phases().get(0);
        assertThat(first.title()).contains("Weeks 1-4");
        assertThat(first.weeks()).contains(Amount.exactly(4));
        assertThat(first.introduction()).contains("Breathe normally.");
        assertThat(first.goals()).containsExactly(Goal.STABILITY);
        assertThat(first.prescription())
                .contains(Prescription.builder().repetitions(10).holdSeconds(10).build());
        assertThat(first.sections())
                .extracting(section -> section.title().orElse("untitled"))
                .containsExactly("untitled", "On hands and knees");
        assertThat(first.items()).containsExactly(Item.of(CRUNCH.id()), Item.of(BRIDGE.id()), Item.of(PLANK.id()));
        assertThat(first.advanceCriteria()).containsExactly("Ten times ten seconds without moving the pelvis.");
        assertThat(first.rules()).containsExactly(Rule.of(RuleKind.PACE, "One step at a time."));
        assertThat(program.phases().get(1).weeks()).contains(Amount.between(4, 6));
        assertThat(program.sections()).isEmpty();
        assertThat(program.allSections()).hasSize(3);
        assertThat(program.items()).hasSize(4);
        assertThat(program.exercises()).containsExactly(CRUNCH, BRIDGE, PLANK);
        assertThat(program.toBuilder().build()).isEqualTo(program);
    }

    @Test
    void onlyAnItemMustBeGiven() {
        Phase phase = Phase.builder().item(BRIDGE).build();

        assertThat(phase.title()).isEmpty();
        assertThat(phase.weeks()).isEmpty();
        assertThat(phase.introduction()).isEmpty();
        assertThat(phase.goals()).isEmpty();
        assertThat(phase.prescription()).isEmpty();
        assertThat(phase.advanceCriteria()).isEmpty();
        assertThat(phase.rules()).isEmpty();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Phase.builder().build())
                .withMessage(
                        "'sections' must be given at least once, but was empty; add an exercise or remove the part:"
                                + " it has no exercises");
    }

    @Test
    void everythingWrongInAPhaseIsToldWithItsPlace() {
        ProgramBuilder wrong = program()
                .exercise(BRIDGE)
                .phase("First", phase -> phase.item("glute-bridge"))
                .phase(
                        " ",
                        phase -> phase.weeks(0)
                                .introduction("")
                                .prescription(dose -> dose.sets(0))
                                .advanceWhen("Good.")
                                .advanceWhen(" ")
                                .rule(RuleKind.STOP, "")
                                .item("Bridge")
                                .section("Nothing", section -> {})
                                .section(
                                        "Something",
                                        section -> section.item("glute-bridge")
                                                .item(
                                                        "glute-brige",
                                                        item -> item.name("")
                                                                .prescription(dose -> dose.holdSeconds(10, 5)))))
                .phase("Empty", phase -> phase.weeks(6, 4));

        assertThat(wrong.check().issues())
                .extracting(issue -> issue.path() + " " + issue.code())
                .containsExactly(
                        "/phases/1/advanceCriteria/1 empty",
                        "/phases/1/introduction empty",
                        "/phases/1/prescription/sets out-of-range",
                        "/phases/1/rules/0/text empty",
                        "/phases/1/sections/0/items/0/exercise bad-format",
                        "/phases/1/sections/1/items empty",
                        "/phases/1/sections/2/items/1/exercise unknown-reference",
                        "/phases/1/sections/2/items/1/name empty",
                        "/phases/1/sections/2/items/1/prescription/hold/least reversed-range",
                        "/phases/1/title empty",
                        "/phases/1/weeks out-of-range",
                        "/phases/2/sections empty",
                        "/phases/2/weeks/least reversed-range");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(wrong::build)
                .satisfies(e -> assertThat(e.report()).isEqualTo(wrong.check()));
    }

    @Test
    void weeksHaveALimit() {
        assertThat(problems(program().phase("Long", phase -> phase.weeks(521).item(BRIDGE))))
                .containsExactly("error out-of-range at /phases/0/weeks: 'weeks' must be from 1 to 520, but was 521"
                        + "; give a number within the limits, or leave the field unset if the number is unknown");
        assertThat(program()
                        .phase("Long", phase -> phase.weeks(520).item(BRIDGE))
                        .check()
                        .hasIssues())
                .isFalse();
    }

    @Test
    void sectionsAndPhasesDoNotGoTogether() {
        assertThat(problems(program().item(BRIDGE).phase("First", phase -> phase.item(BRIDGE))))
                .containsExactly("error conflict at /sections: 'sections' must be in the phases where there are phases,"
                        + " but was 1 section beside them"
                        + "; change one of the two: they contradict each other");
    }

    @Test
    void aFieldOfADoseComesFromThePhaseBeforeTheProgram() {
        Program program = program()
                .prescription(dose -> dose.sets(1).repetitions(8).timesPerDay(2))
                .phase(
                        "First",
                        phase -> phase.prescription(dose -> dose.sets(2).repetitions(10))
                                .section(
                                        "A",
                                        section -> section.prescription(dose -> dose.sets(3))
                                                .item(PLANK)))
                .phase("Second", phase -> phase.item(BRIDGE))
                .build();

        assertThat(program.resolve().items().get(0).dose().prescription())
                .isEqualTo(Prescription.builder()
                        .sets(3)
                        .repetitions(10)
                        .timesPerDay(2)
                        .build());
        assertThat(program.resolve().items().get(0).dose().findOrigin(DoseField.REPETITIONS))
                .contains(Scope.PHASE);
        assertThat(program.resolve().items().get(1).dose().prescription())
                .isEqualTo(Prescription.builder()
                        .sets(1)
                        .repetitions(8)
                        .timesPerDay(2)
                        .build());
    }

    @Test
    void theNarrowestProgressionIsFound() {
        Progression two = Progression.of(ProgressionRule.repeat(2));
        Progression three = Progression.of(ProgressionRule.repeat(3));
        Progression four = Progression.of(ProgressionRule.repeat(4));
        Progression five = Progression.of(ProgressionRule.repeat(5));
        Program program = program()
                .progression(two)
                .phase(
                        "First",
                        phase -> phase.progression(three)
                                .item(PLANK)
                                .section(
                                        "S",
                                        section -> section.progression(four)
                                                .item(CRUNCH)
                                                .item(BRIDGE, item -> item.progression(five))))
                .phase("Second", phase -> phase.item(PLANK))
                .build();

        assertThat(program.resolve().items())
                .extracting(placed -> placed.progression().orElseThrow())
                .containsExactly(three, four, five, two);
    }

    @Test
    void anItemInPhasesOfDifferentDosesIsResolvedAtItsPlace() {
        Section section = Section.builder().item(BRIDGE).build();
        Program program = program()
                .exercise(BRIDGE)
                .phase(
                        "First",
                        phase -> phase.prescription(dose -> dose.sets(1)).section(section))
                .phase(
                        "Second",
                        phase -> phase.prescription(dose -> dose.sets(2)).section(section))
                .build();

        assertThat(program.resolve().items())
                .extracting(ResolvedItem::toString)
                .containsExactly(
                        "glute-bridge at /phases/0/sections/0/items/0", "glute-bridge at /phases/1/sections/0/items/0");
        assertThat(program.resolve().items())
                .extracting(placed -> placed.dose().prescription().sets().orElseThrow())
                .containsExactly(Amount.exactly(1), Amount.exactly(2));
    }

    @Test
    void pluralsReplaceAndPositionsChangeWhatWasGiven() {
        ProgramBuilder builder = program()
                .phase("First", phase -> phase.item("glute-brige").section("S", section -> section.item(PLANK)))
                .phase("Second", phase -> phase.item(CRUNCH))
                .exercise(BRIDGE);

        Program changed = builder.changePhase(
                        0,
                        phase -> phase.removeSection(0)
                                .changeSection(
                                        0,
                                        section -> section.changeItem(0, item -> item.name("My plank"))
                                                .item(BRIDGE)))
                .removePhase(1)
                .build();

        assertThat(changed.phases()).hasSize(1);
        assertThat(changed.items())
                .containsExactly(
                        Item.builder().exercise(PLANK.id()).name("My plank").build(), Item.of(BRIDGE.id()));
        assertThat(changed.toBuilder().phases(List.of()).item(BRIDGE).build().sections())
                .containsExactly(Section.builder().item(BRIDGE).build());
    }

    @Test
    void aPositionThatIsNotThereIsReported() {
        assertThat(problems(program()
                        .item(BRIDGE)
                        .removePhase(0)
                        .changeSection(1, section -> {})
                        .changeSection(0, section -> section.removeItem(-1))))
                .containsExactly(
                        "error out-of-range at /phases: 'phases' must be changed at the position of one of its 0"
                                + " elements, but was 0"
                                + "; give a number within the limits, or leave the field unset if the number is"
                                + " unknown",
                        "error out-of-range at /sections: 'sections' must be changed at the position of one of its 1"
                                + " elements, but was 1"
                                + "; give a number within the limits, or leave the field unset if the number is"
                                + " unknown",
                        "error out-of-range at /sections/0/items: 'items' must be changed at the position of one of"
                                + " its 1"
                                + " elements, but was -1"
                                + "; give a number within the limits, or leave the field unset if the number is"
                                + " unknown");
    }

    @Test
    void whatIsReplacedIsNoProblemAnyMore() {
        ProgramBuilder builder = program().exercise(BRIDGE).section("S", section -> section.item("Glute bridge"));
        assertThat(builder.check().hasIssues()).isTrue();

        assertThat(builder.changeSection(0, section -> section.items(List.of(Item.of(BRIDGE.id()))))
                        .check()
                        .hasIssues())
                .isFalse();
    }
}
