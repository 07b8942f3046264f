package org.therex.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import java.time.Duration;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.check.InvalidValueException;

class PacingTest {

    @Test
    void theDefaults() {
        Pacing pacing = Pacing.standard();

        assertThat(pacing.movement()).hasToString("2-6 s");
        assertThat(pacing.slowMovement()).hasToString("4-10 s");
        assertThat(pacing.quickMovement()).hasToString("1-2 s");
        assertThat(pacing.fastPhase()).hasToString("0.5-1 s");
        assertThat(pacing.count()).hasToString("1-2 s");
        assertThat(pacing.breath()).hasToString("3-5 s");
        assertThat(pacing.phases()).hasToString("2");
        assertThat(pacing.betweenSides()).hasToString("2-10 s");
        assertThat(pacing.betweenSpots()).hasToString("5-15 s");
        assertThat(pacing.betweenSets()).hasToString("10-60 s");
        assertThat(pacing.betweenExercises()).hasToString("10-60 s");
        assertThat(pacing.wakingDay()).hasToString("16 h");
    }

    @Test
    void refusesWhatCannotBe() {
        Pacing.Builder pacing =
                Pacing.builder().phases(Estimate.exactly(0L)).wakingDay(Estimate.exactly(Duration.ofHours(25)));

        assertThatThrownBy(pacing::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("'phases' must be at least 1, but was 0")
                .hasMessageContaining("'wakingDay' must be above 0 s and at most 24 h, but was 25 h");
    }

    @Test
    void theEndsOfItsRangesAreAllowed() {
        Pacing pacing = Pacing.builder()
                .phases(Estimate.between(1L, 3L))
                .wakingDay(Estimate.between(Duration.ofSeconds(1), Duration.ofHours(24)))
                .build();

        assertThat(pacing.phases()).hasToString("1-3");
        assertThat(pacing.wakingDay().most()).isEqualTo(Duration.ofDays(1));
        assertThatThrownBy(() -> Pacing.builder()
                        .wakingDay(Estimate.between(Duration.ZERO, Duration.ofHours(1)))
                        .build())
                .hasMessageStartingWith("'wakingDay' must be above 0 s and at most 24 h, but was ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MOVEMENT          | 2-6 s
            SLOW_MOVEMENT     | 4-10 s
            QUICK_MOVEMENT    | 1-2 s
            FAST_PHASE        | 0.5-1 s
            COUNT             | 1-3 s
            BREATH            | 3-5 s
            PHASES            | 2
            BETWEEN_SIDES     | 2-10 s
            BETWEEN_SPOTS     | 5-15 s
            BETWEEN_SETS      | 10-60 s
            BETWEEN_EXERCISES | 10-90 s
            WAKING_DAY        | 16 h
            """)
    void anAssumptionHasItsValueInThePacing(Assumption assumption, String value) {
        Pacing pacing = Pacing.builder()
                .count(Estimate.seconds(1, 3))
                .betweenExercises(Estimate.seconds(10, 90))
                .build();

        assertThat(assumption.findValue(pacing)).map(Object::toString).contains(value);
    }

    @Test
    void aRuleOfInterpretationHasNoValue() {
        assertThat(EnumSet.range(Assumption.ONE_SET, Assumption.SETS_IN_TURN))
                .hasSize(16)
                .allSatisfy(
                        rule -> assertThat(rule.findValue(Pacing.standard())).isEmpty());
    }

    @Test
    void isEqualByContent() {
        Pacing quick = Pacing.builder().movement(Estimate.seconds(1, 2)).build();
        new EqualsTester()
                .addEqualityGroup(Pacing.standard(), Pacing.builder().build())
                .addEqualityGroup(quick, quick.toBuilder().build())
                .testEquals();
    }
}
