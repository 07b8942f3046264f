package org.therex.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.therex.prescription.Amount;
import org.therex.prescription.Hold;
import org.therex.prescription.Prescription;

/** More of a dose never asks less, and what is not told never less than what could be told. */
class ExerciseDemandPropertyTest {

    private static final DemandProfile HELD = DemandProfile.builder()
            .demandByHold(Demand.SUSTAINED_ISOMETRIC, 1)
            .demandByHold(Demand.SUPINE_LYING, 1)
            .demandByHold(Demand.PRONE_LYING, 1)
            .build();

    private static Prescription held(int repetitions, int seconds) {
        return Prescription.builder()
                .repetitions(repetitions)
                .holdSeconds(seconds)
                .build();
    }

    @Property
    void longerHoldsAndMoreRepetitionsNeverAskLess(
            @ForAll @IntRange(min = 1, max = 50) int repetitions,
            @ForAll @IntRange(min = 1, max = 200) int seconds,
            @ForAll @IntRange(max = 20) int moreRepetitions,
            @ForAll @IntRange(max = 100) int moreSeconds) {
        Prescription more = held(repetitions + moreRepetitions, seconds + moreSeconds);

        assertThat(HELD.demands())
                .allSatisfy(imposed -> assertThat(imposed.level(more))
                        .isGreaterThanOrEqualTo(imposed.level(held(repetitions, seconds))));
    }

    @Property
    void whatIsNotToldAsksNoLessThanAnyLength(@ForAll @IntRange(min = 1, max = 1000) int seconds) {
        Prescription told = held(1, seconds);
        Prescription unsaid = told.toBuilder().hold(Hold.unsaid()).build();
        Prescription vague = told.toBuilder()
                .hold(Hold.of(Amount.<Duration>vague("a while")))
                .build();

        assertThat(HELD.demands()).allSatisfy(imposed -> {
            assertThat(imposed.level(unsaid)).isEqualTo(imposed.level()).isGreaterThanOrEqualTo(imposed.level(told));
            assertThat(imposed.level(vague)).isEqualTo(imposed.level());
            assertThat(imposed.isAssumed(unsaid)).isTrue();
            assertThat(imposed.isAssumed(vague)).isTrue();
            assertThat(imposed.isAssumed(told)).isFalse();
        });
    }
}
