package org.therex.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.program.Samples.BRIDGE;

import java.util.List;
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
    void prescriptionReplacesTheWholeDose() {
        assertThat(Item.builder()
                        .exercise(BRIDGE.id())
                        .prescription(DOSE)
                        .prescription(dose -> dose.sets(4))
                        .build()
                        .prescription())
                .contains(Prescription.parse("4 sets"));
    }
}
