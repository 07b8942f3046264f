package org.therex.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.program.Samples.BRIDGE;
import static org.therex.program.Samples.CRUNCH;
import static org.therex.program.Samples.PLANK;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.therex.prescription.Amount;
import org.therex.prescription.Assumption;
import org.therex.prescription.Estimate;
import org.therex.prescription.Pacing;
import org.therex.prescription.RestPlace;
import org.therex.prescription.UnknownTerm;

/** Sums of programs, each worked out by hand; a movement takes 2-6 s, a change between exercises 10-60 s. */
class ProgramWorkloadTest {

    private static ProgramBuilder program() {
        return Program.builder("p", "P");
    }

    @Test
    void aSessionIsItsItemsAndTheChangesBetweenThem() {
        ProgramWorkload sum = program()
                .prescription(dose -> dose.repetitions(10).timesPerDay(2).daysPerWeek(5))
                .item(BRIDGE, item -> item.prescription(dose -> dose.holdSeconds(5)))
                .item(CRUNCH)
                .build()
                .workload();

        // Bridge: 10 x (2-6 + 5) = 70-110; crunch: 10 x 2-6 = 20-60; one change 10-60.
        assertThat(sum.session()).isEqualTo(Estimate.seconds(100, 230));
        // Twice.
        assertThat(sum.day()).isEqualTo(Estimate.seconds(200, 460));
        // Five days.
        assertThat(sum.week()).isEqualTo(Estimate.seconds(1000, 2300));
        assertThat(sum.assumptions())
                .containsExactly(
                        Assumption.MOVEMENT, Assumption.BETWEEN_EXERCISES, Assumption.ONE_SET, Assumption.ONE_TURN);
        assertThat(sum.toString()).isEqualTo("""
                glute-bridge: 70-110 s
                partial-crunch: 20-60 s
                between exercises: 1 x 10-60 s = 10-60 s
                session: 100-230 s
                day: 200-460 s
                week: 1000-2300 s
                assumed: a movement without a stated tempo 2-6 s; the change between exercises 10-60 s; no sets stated: one\
                 set; no sides stated: done once, not on each side
                """);
    }

    @Test
    void aStatedLengthOfASessionIsToldBesideTheSum() {
        SessionWorkload hour = program()
                .prescription(dose -> dose.daysPerWeek(2).sessionLength(Amount.between(minutes(45), minutes(60))))
                .item(BRIDGE)
                .item(CRUNCH)
                .build()
                .workload()
                .sessions()
                .get(0);

        assertThat(hour.session().findLeast()).isEmpty();
        assertThat(hour.findStatedSession()).contains(Estimate.between(minutes(45), minutes(60)));
        assertThat(hour.findStatedWeek()).contains(Estimate.between(minutes(90), minutes(120)));
    }

    @Test
    void aLengthWithoutAnEndStaysOpenAndOneThatItemsDisputeIsNone() {
        ProgramBuilder open = program()
                .prescription(dose -> dose.sessionLength(Amount.atLeast(minutes(20))))
                .item(BRIDGE);

        assertThat(open.build().workload().sessions().get(0).findStatedSession())
                .hasValueSatisfying(length -> {
                    assertThat(length.findLeast()).contains(minutes(20));
                    assertThat(length.unknownTerms())
                            .extracting(UnknownTerm::reason)
                            .containsExactly("session length: at least 20 min");
                });
        assertThat(open.item(CRUNCH, item -> item.prescription(dose -> dose.sessionLength(Amount.exactly(minutes(30)))))
                        .build()
                        .workload()
                        .sessions()
                        .get(0)
                        .findStatedSession())
                .isEmpty();
    }

    @Test
    void alternateDaysHaveNoStatedWeekEach() {
        ProgramWorkload sum = program()
                .prescription(dose -> dose.daysPerWeek(4).sessionLength(Amount.exactly(minutes(60))))
                .section("A", section -> section.alternateDay("A").item(BRIDGE))
                .section("B", section -> section.alternateDay("B").item(CRUNCH))
                .build()
                .workload();

        assertThat(sum.sessions()).hasSize(2).allSatisfy(session -> {
            assertThat(session.findStatedSession()).contains(Estimate.exactly(minutes(60)));
            assertThat(session.findStatedWeek()).isEmpty();
        });
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    @Test
    void aStatedRestBetweenExercisesTakesThePlaceOfThePacing() {
        ProgramWorkload sum = program()
                .prescription(dose -> dose.repetitions(10)
                        .timesPerDay(1)
                        .rest(org.therex.prescription.Rest.of(RestPlace.BETWEEN_EXERCISES, Duration.ofSeconds(30))))
                .item(BRIDGE)
                .item(CRUNCH)
                .item(PLANK)
                .build()
                .workload();

        // 3 x 20-60 and 2 x 30.
        assertThat(sum.session()).isEqualTo(Estimate.seconds(120, 240));
        assertThat(sum.assumptions()).doesNotContain(Assumption.BETWEEN_EXERCISES);
    }

    @Test
    void whatIsDoneLessOftenJoinsTheSessionsOfTheMostFrequent() {
        ProgramWorkload sum = program()
                .prescription(dose -> dose.repetitions(10))
                .item(BRIDGE, item -> item.prescription(dose -> dose.timesPerDay(4)))
                .item(
                        CRUNCH,
                        item -> item.prescription(dose -> dose.timesPerDay(1).daysPerWeek(2)))
                .build()
                .workload();

        // Bridge 4 x 20-60 = 80-240, crunch 20-60; five times in all and four sessions, so one change: 10-60.
        assertThat(sum.day()).isEqualTo(Estimate.seconds(110, 360));
        // Bridge 7 x 80-240 = 560-1680, crunch 2 x 20-60 = 40-120; 30 times in 28 sessions, so two changes: 20-120.
        assertThat(sum.week()).isEqualTo(Estimate.seconds(620, 1920));
        assertThat(sum.assumptions()).contains(Assumption.JOINED_SESSIONS);
    }

    @Test
    void alternateDaysShareTheDaysOfAWeek() {
        ProgramWorkload sum = program()
                .prescription(dose -> dose.repetitions(10).timesPerDay(1).daysPerWeek(5))
                .item(PLANK)
                .section("A", section -> section.alternateDay("A").item(BRIDGE))
                .section(
                        "B",
                        section -> section.alternateDay("B")
                                .prescription(dose -> dose.repetitions(20))
                                .item(CRUNCH))
                .build()
                .workload();

        // Day A: plank 20-60, bridge 20-60, change 10-60: 50-180. Day B: 20-60, 40-120, 10-60: 70-240.
        assertThat(sum.sessions())
                .extracting(SessionWorkload::session)
                .containsExactly(Estimate.seconds(50, 180), Estimate.seconds(70, 240));
        assertThat(sum.sessions())
                .extracting(session -> session.alternateDay().orElseThrow())
                .containsExactly("A", "B");
        assertThat(sum.session()).isEqualTo(Estimate.seconds(50, 240));
        assertThat(sum.day()).isEqualTo(Estimate.seconds(50, 240));
        // Plank 5 x 20-60 = 100-300; bridge 2-3 x 20-60 = 40-180; crunch 2-3 x 40-120 = 80-360;
        // changes on A: 2-3 x 10-60 = 20-180, on B the same: 40-360.
        assertThat(sum.week()).isEqualTo(Estimate.seconds(260, 1200));
        assertThat(sum.assumptions()).contains(Assumption.ALTERNATE_DAYS);
    }

    @Test
    void phasesAreSummedEachAndTheWholeIsFromTheShortestToTheLongest() {
        ProgramWorkload sum = program()
                .prescription(dose -> dose.repetitions(10).timesPerDay(1).daysPerWeek(3))
                .phase("First", phase -> phase.item(BRIDGE))
                .phase("Second", phase -> phase.item(BRIDGE).item(CRUNCH))
                .build()
                .workload();

        assertThat(sum.phases())
                .extracting(ProgramWorkload::week)
                .containsExactly(Estimate.seconds(60, 180), Estimate.seconds(150, 540));
        assertThat(sum.session()).isEqualTo(Estimate.seconds(20, 180));
        assertThat(sum.week()).isEqualTo(Estimate.seconds(60, 540));
        assertThat(sum.sessions())
                .extracting(session -> session.phase().orElseThrow().title().orElseThrow())
                .containsExactly("First", "Second");
        assertThat(sum.sections())
                .extracting(ProgramWorkload::session)
                .containsExactly(Estimate.seconds(20, 60), Estimate.seconds(50, 180));
    }

    @Test
    void unknownStaysUnknownAndSaysWhichItemLacksWhat() {
        ProgramWorkload sum = program()
                .item(
                        BRIDGE,
                        item -> item.prescription(dose -> dose.repetitions(10).timesPerDay(1)))
                .item(PLANK, item -> item.prescription(dose -> dose.repetitions(10)))
                .build()
                .workload();

        assertThat(sum.session()).isEqualTo(Estimate.seconds(50, 180));
        assertThat(sum.day().findLeast()).isEmpty();
        assertThat(sum.day().unknownTerms())
                .extracting(UnknownTerm::path)
                .extracting(Object::toString)
                .containsExactly("/sections/0/items/1/prescription/frequency");
        assertThat(sum.week()).hasToString("unknown (forearm-plank: how often is not stated)");
    }

    @Test
    void aLimitLeavesTheMostOpen() {
        ProgramWorkload sum = program()
                .item(
                        PLANK,
                        item -> item.prescription(dose -> dose.repetitions(1)
                                .hold(org.therex.prescription.Hold.asLongAsPossible())
                                .timesPerDay(1)))
                .item(
                        BRIDGE,
                        item -> item.prescription(dose -> dose.repetitions(10).timesPerDay(1)))
                .build()
                .workload();

        // Plank at least 2, bridge 20, change 10.
        assertThat(sum.session().findLeast()).contains(Duration.ofSeconds(32));
        assertThat(sum.session().findMost()).isEmpty();
        assertThat(sum.session().unknownTerms())
                .extracting(UnknownTerm::reason)
                .allSatisfy(reason -> assertThat(reason).startsWith("forearm-plank: hold"));
    }

    @Test
    void aPaceOfYourOwnIsUsed() {
        Program program = program()
                .section(
                        "C",
                        section -> section.arrangement(Arrangement.CIRCUIT)
                                .prescription(dose -> dose.repetitions(10).timesPerDay(1))
                                .item(BRIDGE)
                                .item(CRUNCH))
                .build();
        ProgramWorkload sum = ProgramWorkload.of(
                program,
                Pacing.builder()
                        .movement(Estimate.seconds(3, 3))
                        .betweenExercises(Estimate.seconds(5, 5))
                        .build());

        assertThat(sum.session()).isEqualTo(Estimate.seconds(65, 65));
    }

    @Test
    void oneItemHasNoChange() {
        ProgramWorkload sum = program()
                .item(BRIDGE, item -> item.prescription(dose -> dose.repetitions(10)))
                .build()
                .workload();

        assertThat(sum.session()).isEqualTo(Estimate.seconds(20, 60));
        assertThat(sum.items()).hasSize(1);
        assertThat(sum.assumptions()).doesNotContain(Assumption.BETWEEN_EXERCISES, Assumption.JOINED_SESSIONS);
    }
}
