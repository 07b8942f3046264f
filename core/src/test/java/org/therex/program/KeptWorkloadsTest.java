package org.therex.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.therex.program.Samples.BRIDGE;
import static org.therex.program.Samples.PLANK;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.therex.check.InvalidValueException;
import org.therex.prescription.Estimate;
import org.therex.prescription.Pacing;

/** What was kept of a workload is made again as it was, and checked. */
class KeptWorkloadsTest {

    private static final Pacing STANDARD = Pacing.standard();
    private static final Pacing SLOW =
            Pacing.builder().movement(Estimate.seconds(5, 9)).build();

    private static final Program PHASES = Program.builder("a", "A")
            .prescription(dose -> dose.sets(2).repetitions(10).timesPerDay(1))
            .phase("Early", phase -> phase.item(BRIDGE))
            .phase("Late", phase -> phase.item(BRIDGE).item(PLANK))
            .build();

    private static final Program DAYS = Program.builder("b", "B")
            .prescription(dose -> dose.sets(2).repetitions(10).timesPerDay(1))
            .section("Legs", section -> section.alternateDay("A").item(BRIDGE))
            .section("Trunk", section -> section.alternateDay("B").item(PLANK))
            .build();

    private static String message(ThrowingCallable made) {
        return catchThrowableOfType(InvalidValueException.class, made).getMessage();
    }

    @Test
    void workloadsAreMadeAgain() {
        for (Program program : List.of(PHASES, DAYS)) {
            ProgramWorkload workload = program.workload();

            assertThat(ProgramWorkload.of(workload.items(), workload.pacing()))
                    .isEqualTo(workload)
                    .hasToString(workload.toString());
            assertThat(workload.sessions())
                    .hasSize(2)
                    .allSatisfy(session -> assertThat(session.alternateDay()
                                    .map(day -> SessionWorkload.ofDay(day, session.items(), session.pacing()))
                                    .orElseGet(() -> SessionWorkload.of(session.items(), session.pacing())))
                            .isEqualTo(session)
                            .hasToString(session.toString()));
        }
    }

    @Test
    void theyAreEqualByContent() {
        new EqualsTester()
                .addEqualityGroup(PHASES.workload(), ProgramWorkload.of(PHASES))
                .addEqualityGroup(DAYS.workload())
                .addEqualityGroup(ProgramWorkload.of(PHASES, SLOW))
                .addEqualityGroup(
                        PHASES.workload().sessions().get(0),
                        PHASES.workload().sessions().get(0))
                .addEqualityGroup(DAYS.workload().sessions().get(0))
                .testEquals();
    }

    @Test
    void theItemsAreCountedAtThePace() {
        ImmutableList<ItemWorkload> items = PHASES.workload().items();

        assertThat(message(() -> ProgramWorkload.of(items, SLOW)))
                .contains("'items' must be counted at the pace of 'pacing', but was at another");
        assertThat(message(() -> SessionWorkload.of(List.of(), STANDARD)))
                .contains("'items' must be given at least once, but was empty");
    }

    @Test
    void aSessionIsOfOnePhaseAndDay() {
        ImmutableList<ItemWorkload> days = DAYS.workload().items();

        assertThat(message(() -> SessionWorkload.of(PHASES.workload().items(), STANDARD)))
                .contains("'items' must be of one phase, but was of several");
        assertThat(message(() -> SessionWorkload.ofDay("A", days, STANDARD)))
                .contains("'alternateDay' must be that of the items, \"B\", but was \"A\"");
        assertThat(message(() -> SessionWorkload.of(days.subList(0, 1), STANDARD)))
                .contains("'alternateDay' must be that of the items, \"A\", but was absent");
    }
}
