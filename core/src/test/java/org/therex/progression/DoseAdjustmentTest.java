package org.therex.progression;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.ModificationId;
import org.therex.prescription.Prescription;

/** Each increment up and down: within its bounds, at them, and where the dose lacks the amount. */
class DoseAdjustmentTest {

    private static final ImmutableMap<String, Increment> INCREMENTS = ImmutableMap.of(
            "repetitions",
            Increment.byRepetitions(2).between(6, 12),
            "sets",
            Increment.bySets(2).between(1, 4),
            "hold",
            new Increment.HoldTime(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(30)),
            "time",
            Increment.byTimeBoxSeconds(15).between(20, 60),
            "load",
            Increment.byKilograms(new BigDecimal("2.5")).between(new BigDecimal("5"), new BigDecimal("20")),
            "percent",
            Increment.byPercent(
                    BigDecimal.TEN, new Loads(new BigDecimal("5"), new BigDecimal("2.5"), new BigDecimal("20"))));

    private static String text(DoseAdjustment adjustment) {
        if (adjustment instanceof DoseAdjustment.Moved moved) {
            return moved.text() + " => " + moved.state().prescription();
        } else if (adjustment instanceof DoseAdjustment.AtBound bound) {
            return bound.text();
        } else if (adjustment instanceof DoseAdjustment.Missing missing) {
            return missing.text();
        }
        DoseAdjustment.Unreadable unreadable = (DoseAdjustment.Unreadable) adjustment;
        return unreadable.path() + " " + unreadable.text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            repetitions | 3 x 8  | from 8 repetitions to 10 repetitions => 3 x 10 | from 8 repetitions to 6 repetitions => 3 x 6
            repetitions | 3 x 11 | from 11 repetitions to 12 repetitions => 3 x 12 | from 11 repetitions to 9 repetitions => 3 x 9
            repetitions | 3 x 7  | from 7 repetitions to 9 repetitions => 3 x 9 | from 7 repetitions to 6 repetitions => 3 x 6
            repetitions | 3 x 12 | 12 repetitions is at the bound | from 12 repetitions to 10 repetitions => 3 x 10
            repetitions | 3 x 6  | from 6 repetitions to 8 repetitions => 3 x 8 | 6 repetitions is at the bound
            sets | 1 x 10   | from 1 set to 3 sets => 3 x 10 | 1 set is at the bound
            sets | 3 x 10   | from 3 sets to 4 sets => 4 x 10 | from 3 sets to 1 set => 1 x 10
            sets | 4 x 10   | 4 sets is at the bound | from 4 sets to 2 sets => 2 x 10
            sets | 2-3 x 10 | from 2-3 sets to 3-4 sets => 3-4 x 10 | from 2-3 sets to 1-2 sets => 1-2 x 10
            hold | hold 12 s | from hold 12 s to hold 17 s => hold 17 s | from hold 12 s to hold 10 s => hold 10 s
            hold | hold 28 s | from hold 28 s to hold 30 s => hold 30 s | from hold 28 s to hold 23 s => hold 23 s
            hold | hold 30 s | hold 30 s is at the bound | from hold 30 s to hold 25 s => hold 25 s
            hold | hold 10 s | from hold 10 s to hold 15 s => hold 15 s | hold 10 s is at the bound
            time | 3 sets, for 40 s | from sets of 40 s to sets of 55 s => 3 sets, for 55 s | from sets of 40 s to sets of 25 s => 3 sets, for 25 s
            time | 3 sets, for 50 s | from sets of 50 s to sets of 60 s => 3 sets, for 60 s | from sets of 50 s to sets of 35 s => 3 sets, for 35 s
            time | 3 sets, for 60 s | sets of 60 s is at the bound | from sets of 60 s to sets of 45 s => 3 sets, for 45 s
            time | 3 sets, for 20 s | from sets of 20 s to sets of 35 s => 3 sets, for 35 s | sets of 20 s is at the bound
            load | load 10 kg | from load 10 kg to load 12.5 kg => load 12.5 kg | from load 10 kg to load 7.5 kg => load 7.5 kg
            load | load 19 kg | from load 19 kg to load 20 kg => load 20 kg | from load 19 kg to load 16.5 kg => load 16.5 kg
            load | load 6 kg  | from load 6 kg to load 8.5 kg => load 8.5 kg | from load 6 kg to load 5 kg => load 5 kg
            load | load 20 kg | load 20 kg is at the bound | from load 20 kg to load 17.5 kg => load 17.5 kg
            load | load 5 kg  | from load 5 kg to load 7.5 kg => load 7.5 kg | load 5 kg is at the bound
            percent | load 10 kg | from load 10 kg to load 12.5 kg => load 12.5 kg | from load 10 kg to load 7.5 kg => load 7.5 kg
            percent | load 20 kg | load 20 kg is at the bound | from load 20 kg to load 17.5 kg => load 17.5 kg
            percent | load 5 kg  | from load 5 kg to load 7.5 kg => load 7.5 kg | load 5 kg is at the bound
            """)
    void anIncrementLeadsUpAndDownBetweenItsBounds(String increment, String dose, String up, String down) {
        DoseState state = DoseState.of(Prescription.parse(dose));

        assertThat(text(DoseAdjustment.up(INCREMENTS.get(increment), state))).isEqualTo(up);
        assertThat(text(DoseAdjustment.down(INCREMENTS.get(increment), state))).isEqualTo(down);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            repetitions | hold 10 s       | The dose states no repetitions
            sets        | 10 repetitions  | The dose states no sets
            hold        | 3 x 10          | The dose states no hold
            time        | 3 x 10          | The dose states no time
            load        | 3 x 10          | The dose states no load
            percent     | 3 x 10          | The dose states no load
            repetitions | 3 x up to 10    | /state/prescription/repetitions Which number can be changed? The dose says: up to 10 repetitions
            sets        | up to 3 sets    | /state/prescription/sets Which number can be changed? The dose says: up to 3 sets
            sets        | 6/4 repetitions | /state/prescription/sets Which number can be changed? The dose says: no sets stated
            hold        | hold up to 9 s  | /state/prescription/hold Which number can be changed? The dose says: hold up to 9 s
            time        | for up to 40 s  | /state/prescription/timeBox Which number can be changed? The dose says: sets of up to 40 s
            load        | load up to 5 kg | /state/prescription/intensities Which number can be changed? The dose says: load up to 5 kg
            """)
    void anAmountThatIsMissingOrNoNumberIsNotStepped(String increment, String dose, String text) {
        DoseState state = DoseState.of(Prescription.parse(dose));

        assertThat(text(DoseAdjustment.up(INCREMENTS.get(increment), state))).isEqualTo(text);
        assertThat(text(DoseAdjustment.down(INCREMENTS.get(increment), state))).isEqualTo(text);
    }

    @Test
    void aStepOfALadderIsNamedWithItsModificationsAndItsStage() {
        LadderStep bridge = LadderStep.of(ExerciseId.of("bridge"));
        Ladder ladder = Ladder.of(
                bridge,
                bridge.toBuilder()
                        .modification(ModificationId.of("arms-crossed"))
                        .modification(ModificationId.of("one-leg"))
                        .build(),
                bridge.toBuilder().stage(2).build());
        Increment along = Increment.along(ladder);
        DoseState first = DoseState.of(Prescription.parse("3 x 10")).on(bridge);

        DoseAdjustment.Moved second = (DoseAdjustment.Moved) DoseAdjustment.up(along, first);
        assertThat(second.text()).isEqualTo("from bridge to bridge with arms-crossed with one-leg");
        assertThat(text(DoseAdjustment.up(along, second.state())))
                .isEqualTo("from bridge with arms-crossed with one-leg to bridge at stage 2 => 3 x 10");
        assertThat(text(DoseAdjustment.down(along, first))).isEqualTo("bridge is at the bound");
        assertThat(text(DoseAdjustment.up(along, DoseState.of(Prescription.parse("3 x 10")))))
                .isEqualTo("/state/exercise Which step of the ladder is it? It was no exercise");
    }
}
