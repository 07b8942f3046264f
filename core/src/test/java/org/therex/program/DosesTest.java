package org.therex.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.program.Samples.BRIDGE;
import static org.therex.program.Samples.PLANK;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.therex.check.Issue;
import org.therex.prescription.Prescription;

/** How doses are given to the builders of a program, its phases, sections and items. */
class DosesTest {

    private static final Prescription DOSE =
            Prescription.parse("3 x 10, hold 5 s, each side, rest 60 s between sets, 4 times a day, 3 days a week");

    private static ProgramBuilder program() {
        return Program.builder().id("plan").title("Plan");
    }

    /** Returns the doses of the program, of its phase and section, and of the item. */
    private static List<String> doses(ProgramBuilder builder) {
        Program program = builder.build();
        Phase phase = program.phases().get(0);
        Section section = phase.sections().get(0);
        return List.of(
                program.prescription().orElseThrow().toString(),
                phase.prescription().orElseThrow().toString(),
                section.prescription().orElseThrow().toString(),
                section.items().get(0).prescription().orElseThrow().toString());
    }

    @Test
    void aDoseCanBeGivenAsItsTextEverywhere() {
        ProgramBuilder builder = program()
                .prescription("twice a day")
                .phase(
                        "First",
                        phase -> phase.prescription("3x10 each side")
                                .section(
                                        "Floor",
                                        section -> section.prescription("hold 5s")
                                                .item(BRIDGE, item -> item.prescription("rest 60 s between sets"))));

        assertThat(doses(builder))
                .containsExactly("twice a day", "3 x 10, each side", "hold 5 s", "rest 60 s between sets");
    }

    @Test
    void aTextThatIsNoDoseIsReportedWhereItWasGiven() {
        ProgramBuilder builder = program()
                .prescription("3x")
                .phase(
                        "First",
                        phase -> phase.prescription("hold 10-5 s")
                                .section(
                                        "Floor",
                                        section -> section.prescription("foo")
                                                .item(BRIDGE, item -> item.prescription("0 sets, hold"))));

        assertThat(builder.check().issues())
                .allSatisfy(issue -> assertThat(issue.hint()).isPresent())
                .extracting(Issue::path)
                .map(Object::toString)
                .containsExactlyInAnyOrder(
                        "/prescription",
                        "/phases/0/prescription/hold/length/least",
                        "/phases/0/sections/0/prescription",
                        "/phases/0/sections/0/items/0/prescription/sets");
    }

    @Test
    void aChangeKeepsWhatItDoesNotSet() {
        UnaryOperator<ProgramBuilder> change = builder -> builder.changePrescription(dose -> dose.sets(4))
                .changePhase(
                        0,
                        phase -> phase.changePrescription(dose -> dose.timesPerDay(2))
                                .changeSection(
                                        0,
                                        section -> section.changePrescription(dose -> dose.repetitions(12))
                                                .changeItem(
                                                        0,
                                                        item -> item.changePrescription(dose -> dose.everyDays(2)))));
        ProgramBuilder given = program()
                .prescription(DOSE)
                .phase(
                        "First",
                        phase -> phase.prescription(DOSE)
                                .section(
                                        "Floor",
                                        section -> section.prescription(DOSE)
                                                .item(BRIDGE, item -> item.prescription(DOSE))));
        ProgramBuilder built = given.build().toBuilder();

        String rest = ", hold 5 s, each side, rest 60 s between sets, ";
        List<String> expected = List.of(
                "4 x 10" + rest + "4 times a day, 3 days a week",
                "3 x 10" + rest + "twice a day, 3 days a week",
                "3 x 12" + rest + "4 times a day, 3 days a week",
                "3 x 10" + rest + "4 times a day, every 2 days");
        assertThat(doses(change.apply(given))).isEqualTo(expected);
        assertThat(doses(change.apply(built))).isEqualTo(expected);
    }

    @Test
    void prescriptionReplacesTheWholeDose() {
        assertThat(Item.builder()
                        .exercise(BRIDGE.id())
                        .prescription(DOSE)
                        .prescription(dose -> dose.sets(4))
                        .build()
                        .prescription())
                .contains(Prescription.parse("4 sets"));
    }

    @Test
    void aChangeOfNoDoseMakesOne() {
        Consumer<Prescription.Builder> change = dose -> dose.sets(4);

        assertThat(Item.builder()
                        .exercise(BRIDGE.id())
                        .changePrescription(change)
                        .build()
                        .prescription())
                .contains(Prescription.parse("4 sets"));
        assertThat(Section.builder()
                        .item(PLANK)
                        .changePrescription(change)
                        .build()
                        .prescription())
                .contains(Prescription.parse("4 sets"));
    }

    @Test
    void whatIsWrongWithAChangeIsReportedAndTheRestKept() {
        ProgramBuilder builder = program()
                .prescription(DOSE)
                .item(BRIDGE)
                .changePrescription(dose -> dose.sets(0).restBetweenSets(Duration.ofSeconds(90)));

        assertThat(builder.check().issues())
                .extracting(issue -> issue.code() + " at " + issue.path())
                .containsExactlyInAnyOrder(
                        "out-of-range at /prescription/sets", "duplicate at /prescription/rests/1/place");
    }

    @Test
    void anItemGivenToAPhaseThatIsChangedMakesAFurtherSection() {
        Program changed = program()
                .phase("First", phase -> phase.section("Floor", section -> section.item(BRIDGE)))
                .changePhase(0, phase -> phase.item(PLANK))
                .build();

        assertThat(changed.phases().get(0).sections())
                .extracting(section -> section.title().orElse("none"))
                .containsExactly("Floor", "none");
    }
}
