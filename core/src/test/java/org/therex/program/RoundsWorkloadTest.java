package org.therex.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.program.Samples.BRIDGE;
import static org.therex.program.Samples.CRUNCH;
import static org.therex.program.Samples.PLANK;

import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.therex.prescription.Assumption;
import org.therex.prescription.Estimate;
import org.therex.prescription.UnknownTerm;

/**
 * Sums of supersets and circuits, each worked out by hand: a movement takes 2-6 s, so a set of 10 takes 20-60 s, and a
 * change between exercises 10-60 s where no rest is stated.
 */
class RoundsWorkloadTest {

    private static ProgramWorkload workload(Arrangement arrangement, Consumer<SectionBuilder> content) {
        return Program.builder("p", "P")
                .section("Rounds", section -> content.accept(section.arrangement(arrangement)))
                .build()
                .workload();
    }

    @ParameterizedTest
    @EnumSource(
            value = Arrangement.class,
            names = {"SUPERSET", "CIRCUIT"})
    void threeExercisesInThreeRoundsChangeEightTimes(Arrangement arrangement) {
        ProgramWorkload sum = workload(
                arrangement,
                section -> section.prescription("3 x 10, rest 300 s between exercises, once a day")
                        .item(BRIDGE)
                        .item(CRUNCH)
                        .item(PLANK));

        // 9 sets, so 8 changes: 8 x 300 = 2400 s = 40 min; the work is 9 x 20-60 = 180-540.
        assertThat(sum.sessions().get(0).changes()).isEqualTo(Estimate.exactly(Duration.ofMinutes(40)));
        assertThat(sum.session()).isEqualTo(Estimate.seconds(2580, 2940));
        assertThat(sum.day()).isEqualTo(Estimate.seconds(2580, 2940));
        // Seven days.
        assertThat(sum.week()).isEqualTo(Estimate.seconds(18_060, 20_580));
        // The sets of an exercise without a rest between them: 3 x 20-60.
        assertThat(sum.items()).extracting(ItemWorkload::session).containsOnly(Estimate.seconds(60, 180));
        assertThat(sum.assumptions())
                .contains(Assumption.SETS_IN_TURN)
                .doesNotContain(Assumption.BETWEEN_SETS, Assumption.BETWEEN_EXERCISES);
        assertThat(sum.toString())
                .contains("between exercises in rounds: 8 x 5 min = 40 min\n")
                .doesNotContain("between exercises: ");
    }

    @ParameterizedTest
    @EnumSource(
            value = Arrangement.class,
            names = {"ANY_ORDER", "FIXED_ORDER"})
    void oneExerciseAfterTheOtherChangesTwice(Arrangement arrangement) {
        ProgramWorkload sum = workload(
                arrangement,
                section -> section.prescription("3 x 10, rest 300 s between exercises")
                        .item(BRIDGE)
                        .item(CRUNCH)
                        .item(PLANK));

        // Each 3 x 20-60 and 2 x 10-60 between sets: 80-300; three of them 240-900; 2 x 300 = 600.
        assertThat(sum.session()).isEqualTo(Estimate.seconds(840, 1500));
        assertThat(sum.assumptions()).contains(Assumption.BETWEEN_SETS).doesNotContain(Assumption.SETS_IN_TURN);
    }

    @Test
    void aRestBetweenSetsComesAfterEachRound() {
        ProgramWorkload sum = workload(
                Arrangement.SUPERSET,
                section -> section.prescription("3 x 10, rest 90 s between sets")
                        .item(BRIDGE)
                        .item(CRUNCH));

        // 6 x 20-60 = 120-360; in each of 3 rounds one change 10-60: 30-180; two rests 180.
        assertThat(sum.session()).isEqualTo(Estimate.seconds(330, 720));
        assertThat(sum.toString())
                .contains("between exercises of a round: 3 x 10-60 s = 30-180 s\nbetween rounds: 2 x 90 s = 3 min\n");
    }

    @Test
    void whatIsDoneOnMoreDaysHasItsOwnRoundsOnTheOthers() {
        ProgramWorkload sum = workload(
                Arrangement.CIRCUIT,
                section -> section.item(
                                BRIDGE, item -> item.prescription("3 x 10, rest 90 s between sets, 2 days a week"))
                        .item(CRUNCH, item -> item.prescription("2 x 10, rest 90 s between sets, 5 days a week")));

        // 2 x 3 and 5 x 2 sets of 20-60: 320-960. On 2 days both: 3 rounds, so 2 rests and 2 changes on each; on 3 days
        // crunches alone: 1 rest on each. 4 changes of 10-60: 40-240; 7 rests of 90: 630.
        assertThat(sum.week()).isEqualTo(Estimate.seconds(990, 1830));
    }

    @Test
    void restsThatTheItemsDisputeAreFromTheShortestToTheLongest() {
        ProgramWorkload sum = workload(
                Arrangement.CIRCUIT,
                section -> section.item(BRIDGE, item -> item.prescription("2 x 10, rest 60 s between sets"))
                        .item(CRUNCH, item -> item.prescription("2 x 10, rest 90 s between sets")));

        // 4 x 20-60 = 80-240; two changes 20-120; one rest 60-90.
        assertThat(sum.session()).isEqualTo(Estimate.seconds(160, 450));
    }

    @Test
    void whatHasMoreSetsGoesOnAlone() {
        ProgramWorkload plain = workload(
                Arrangement.CIRCUIT,
                section -> section.item(BRIDGE, item -> item.prescription("3 x 10"))
                        .item(CRUNCH, item -> item.prescription("1 x 10")));
        ProgramWorkload rested = workload(
                Arrangement.CIRCUIT,
                section -> section.item(BRIDGE, item -> item.prescription("3 x 10, rest 90 s between sets"))
                        .item(CRUNCH, item -> item.prescription("1 x 10")));

        // 4 sets 80-240 and 3 changes 30-180.
        assertThat(plain.session()).isEqualTo(Estimate.seconds(110, 420));
        // 4 sets 80-240; bridge, crunch: one change 10-60; two rounds more: 2 x 90.
        assertThat(rested.session()).isEqualTo(Estimate.seconds(270, 480));
    }

    @Test
    void setsThatAreARangeOrAListAreRounds() {
        ProgramWorkload range = workload(
                Arrangement.CIRCUIT,
                section -> section.prescription("2-3 x 10").item(BRIDGE).item(CRUNCH));
        ProgramWorkload list = workload(
                Arrangement.CIRCUIT,
                section -> section.prescription(
                                dose -> dose.repetitions(org.therex.prescription.Repetitions.perSet(12, 10, 8)))
                        .item(BRIDGE)
                        .item(CRUNCH));

        // 4 sets 80 and 3 changes 30, up to 6 sets 360 and 5 changes 300.
        assertThat(range.session()).isEqualTo(Estimate.seconds(110, 660));
        // Twice 30 repetitions, 60-180 each: 120-360; 5 changes 50-300.
        assertThat(list.session()).isEqualTo(Estimate.seconds(170, 660));
    }

    @Test
    void otherExercisesStandBeforeAndAfterTheRounds() {
        ProgramWorkload sum = Program.builder("p", "P")
                .prescription("2 x 10")
                .item(PLANK)
                .section(
                        "A",
                        section -> section.arrangement(Arrangement.CIRCUIT)
                                .prescription("rest 100 s between exercises")
                                .item(BRIDGE)
                                .item(CRUNCH))
                .section(
                        "B",
                        section -> section.arrangement(Arrangement.SUPERSET)
                                .prescription("rest 100 s between exercises")
                                .item(CRUNCH)
                                .item(PLANK))
                .build()
                .workload();

        // Plank 2 x 20-60 and a pause 10-60: 50-180. Each of A and B: 4 x 20-60 = 80-240 and 3 x 100 = 300: 380-540.
        // Two changes, from plank to A and from A to B, each 10-100: 20-200.
        assertThat(sum.session()).isEqualTo(Estimate.seconds(830, 1460));
        assertThat(sum.sections())
                .extracting(ProgramWorkload::session)
                .containsExactly(Estimate.seconds(50, 180), Estimate.seconds(380, 540), Estimate.seconds(380, 540));
    }

    @Test
    void whatIsDoneLessOftenIsInTheFirstSessionsOfTheDay() {
        ProgramWorkload sum = workload(
                Arrangement.CIRCUIT,
                section -> section.prescription("2 x 10, rest 90 s between sets")
                        .item(BRIDGE, item -> item.prescription(dose -> dose.timesPerDay(2)))
                        .item(CRUNCH, item -> item.prescription(dose -> dose.timesPerDay(1))));

        // Bridge, crunch, bridge, crunch; later bridge, bridge: 6 sets 120-360, 2 changes 20-120, 2 rests 180.
        assertThat(sum.day()).isEqualTo(Estimate.seconds(320, 660));
        // Seven days.
        assertThat(sum.week()).isEqualTo(Estimate.seconds(2240, 4620));
    }

    @Test
    void oneItemHasItsRestsBetweenSets() {
        ProgramWorkload sum = workload(
                Arrangement.SUPERSET,
                section -> section.item(BRIDGE, item -> item.prescription("3 x 10, rest 60 s between sets")));

        // 3 x 20-60 and 2 x 60.
        assertThat(sum.session()).isEqualTo(Estimate.seconds(180, 300));
        assertThat(sum.assumptions()).doesNotContain(Assumption.SETS_IN_TURN);
    }

    @Test
    void aRestWithoutALengthLeavesTheMostOpen() {
        ProgramWorkload sum = workload(
                Arrangement.CIRCUIT,
                section -> section.item(BRIDGE, item -> item.prescription("2 x 10, rest between sets"))
                        .item(CRUNCH, item -> item.prescription("2 x 10")));

        // 4 x 20 and 2 changes of 10.
        assertThat(sum.session().findLeast()).contains(Duration.ofSeconds(100));
        assertThat(sum.session().unknownTerms())
                .containsExactly(new UnknownTerm(
                        org.therex.check.Path.parse("/sections/0/items/0/prescription/rests"),
                        "glute-bridge: rest between sets without a length"));
    }
}
