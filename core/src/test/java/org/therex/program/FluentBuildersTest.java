package org.therex.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.program.Samples.BRIDGE;
import static org.therex.program.Samples.CRUNCH;
import static org.therex.program.Samples.PLANK;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.therex.check.Path;
import org.therex.exercise.Goal;
import org.therex.exercise.ModificationId;
import org.therex.prescription.Amount;
import org.therex.prescription.Prescription;
import org.therex.progression.Increment;
import org.therex.progression.Progression;
import org.therex.progression.ProgressionRule;
import org.therex.progression.StepPeriod;

/** Each method that sets a part returns its builder. */
class FluentBuildersTest {

    private static final Prescription TEN = Prescription.parse("3 x 10");
    private static final Progression PROGRESSION = Progression.of(
            ProgressionRule.every(StepPeriod.WEEK, Increment.byRepetitions(1).between(5, 12)));
    private static final Item ITEM = Item.of(PLANK.id());
    private static final Section SECTION =
            Section.builder().title("S").item(ITEM).build();
    private static final Phase PHASE =
            Phase.builder().title("P").section(SECTION).build();

    static Stream<UnaryOperator<ItemBuilder>> ofItems() {
        return Stream.of(
                it -> it.exercise(CRUNCH.id()),
                it -> it.name("Curl"),
                it -> it.prescription(TEN),
                it -> it.prescription(dose -> dose.sets(2)),
                it -> it.prescription("3 x 10"),
                it -> it.prescription(TEN).changePrescription(dose -> dose.sets(2)),
                it -> it.progression(PROGRESSION),
                it -> it.follows(Samples.BRIDGE_ENTRY),
                it -> it.modification(ModificationId.of("slow")),
                it -> it.modification("slow"),
                it -> it.modifications(List.of()),
                it -> it.alternative(PLANK.id()),
                it -> it.alternative(PLANK),
                it -> it.alternative(Samples.Mine.PLANK),
                it -> it.alternative("plank"),
                it -> it.alternatives(List.of()),
                it -> it.note("Slowly."),
                it -> it.notes(List.of()));
    }

    @ParameterizedTest
    @MethodSource("ofItems")
    void theBuilderOfAnItem(UnaryOperator<ItemBuilder> set) {
        ItemBuilder item = ITEM.toBuilder();

        assertThat(set.apply(item)).isSameAs(item);
    }

    static Stream<UnaryOperator<SectionBuilder>> ofSections() {
        return Stream.of(
                it -> it.title("T"),
                it -> it.introduction("First."),
                it -> it.progression(PROGRESSION),
                it -> it.delivery(Delivery.builder().build()),
                it -> it.delivery(delivery -> {}),
                it -> it.alternateDay("A"),
                it -> it.arrangement(Arrangement.CIRCUIT),
                it -> it.prescription(TEN),
                it -> it.prescription(dose -> dose.sets(2)),
                it -> it.prescription("3 x 10"),
                it -> it.prescription(TEN).changePrescription(dose -> dose.sets(2)),
                it -> it.item(ITEM),
                it -> it.items(List.of()),
                it -> it.item(BRIDGE),
                it -> it.item(BRIDGE, item -> {}),
                it -> it.item(Samples.Mine.PLANK),
                it -> it.item(Samples.Mine.PLANK, item -> {}),
                it -> it.item(BRIDGE.id().value()),
                it -> it.item(BRIDGE.id().value(), item -> {}),
                it -> it.item("bridge"),
                it -> it.item("bridge", item -> {}),
                it -> it.changeItem(0, item -> {}),
                it -> it.removeItem(0));
    }

    @ParameterizedTest
    @MethodSource("ofSections")
    void theBuilderOfASection(UnaryOperator<SectionBuilder> set) {
        SectionBuilder section = SECTION.toBuilder();

        assertThat(set.apply(section)).isSameAs(section);
    }

    static Stream<UnaryOperator<PhaseBuilder>> ofPhases() {
        return Stream.of(
                it -> it.title("T"),
                it -> it.weeks(Amount.exactly(2)),
                it -> it.weeks(2),
                it -> it.weeks(2, 4),
                it -> it.introduction("First."),
                it -> it.goal(Goal.STRENGTH),
                it -> it.goals(List.of()),
                it -> it.progression(PROGRESSION),
                it -> it.delivery(Delivery.builder().build()),
                it -> it.delivery(delivery -> {}),
                it -> it.advanceWhen("Without pain."),
                it -> it.advanceCriteria(List.of()),
                it -> it.rule(Rule.of(RuleKind.STOP, "Stop.")),
                it -> it.rule(RuleKind.STOP, "Stop."),
                it -> it.rules(List.of()),
                it -> it.section(SECTION),
                it -> it.section("S", section -> {}),
                it -> it.sections(List.of()),
                it -> it.changeSection(0, section -> {}),
                it -> it.removeSection(0),
                it -> it.item(ITEM));
    }

    @ParameterizedTest
    @MethodSource("ofPhases")
    void theBuilderOfAPhase(UnaryOperator<PhaseBuilder> set) {
        PhaseBuilder phase = PHASE.toBuilder();

        assertThat(set.apply(phase)).isSameAs(phase);
    }

    static Stream<UnaryOperator<ProgramBuilder>> ofPrograms() {
        return Stream.of(
                it -> it.id(ProgramId.of("q")),
                it -> it.id("q"),
                it -> it.title("T"),
                it -> it.population("Adults"),
                it -> it.tailoring(tailoring -> {}),
                it -> it.exercise(BRIDGE),
                it -> it.exercises(List.of()),
                it -> it.resolvingFrom(List.of(BRIDGE)),
                it -> it.phase(PHASE),
                it -> it.phase("P", phase -> {}),
                it -> it.phases(List.of()),
                it -> it.changePhase(0, phase -> {}),
                it -> it.changeItem(Path.parse("/phases/0/sections/0/items/0"), item -> {}),
                it -> it.changeItems(PLANK.id(), item -> {}),
                it -> it.removePhase(0));
    }

    @ParameterizedTest
    @MethodSource("ofPrograms")
    void theBuilderOfAProgram(UnaryOperator<ProgramBuilder> set) {
        ProgramBuilder program =
                Program.builder("p", "P").resolvingFrom(List.of(PLANK)).phase(PHASE);

        assertThat(set.apply(program)).isSameAs(program);
    }
}
