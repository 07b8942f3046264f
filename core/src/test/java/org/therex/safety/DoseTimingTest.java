package org.therex.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.prescription.DayEvent;
import org.therex.prescription.Exclusion;
import org.therex.prescription.Occasion;
import org.therex.prescription.Prescription;

/** Whether a dose falls in the time of the day of a rule. */
class DoseTimingTest {

    private static ScreeningRule rule(Occasion.Relation relation, DayEvent event, long minutes) {
        return Rules.MORNING.toBuilder()
                .window(new Exclusion(Duration.ofMinutes(minutes), relation, event))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "AFTER,  MEAL,      after breakfast,     TRUE",
        "AFTER,  MEAL,      after lunch,         TRUE",
        "AFTER,  MEAL,      after dinner,        TRUE",
        "AFTER,  MEAL,      with breakfast,      TRUE",
        "AFTER,  BREAKFAST, after a meal,        TRUE",
        "AFTER,  BREAKFAST, after breakfast,     TRUE",
        "BEFORE, MEAL,      before lunch,        TRUE",
        // Another meal, another side of it, and what is no meal.
        "AFTER,  BREAKFAST, after dinner,        UNKNOWN",
        "AFTER,  DINNER,    after lunch,         UNKNOWN",
        "AFTER,  MEAL,      before breakfast,    UNKNOWN",
        "BEFORE, MEAL,      after lunch,         UNKNOWN",
        "AFTER,  MEAL,      after work,          UNKNOWN",
        "AFTER,  WORK,      after a meal,        UNKNOWN",
        "AFTER,  WAKING,    after a meal,        UNKNOWN",
        "AFTER,  WAKING,    after exercise,      UNKNOWN"
    })
    void anOccasionFallsInAWindowOfTheSameEvent(
            Occasion.Relation relation, DayEvent event, String occasion, Truth within) {
        ScreeningRule rule = rule(relation, event, 120);
        Prescription dose = Prescription.parse("3 x 10, " + occasion);

        assertThat(DoseTiming.isWithin(rule, dose)).isEqualTo(within);
        assertThat(DoseTiming.occasions(rule, dose)).hasSize(within == Truth.TRUE ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "AFTER,  BREAKFAST, not within 2 h after breakfast,  FALSE",
        "AFTER,  BREAKFAST, not within 3 h after a meal,     FALSE",
        "AFTER,  DINNER,    not within 2 h after a meal,     FALSE",
        "AFTER,  MEAL,      not within 2 h after a meal,     FALSE",
        "AFTER,  WAKING,    not within 2 h after waking,     FALSE",
        "BEFORE, BED,       not within 2 h before bed,       FALSE",
        // One meal is not every meal, and no meal is waking.
        "AFTER,  MEAL,      not within 3 h after breakfast,  UNKNOWN",
        "AFTER,  LUNCH,     not within 3 h after breakfast,  UNKNOWN",
        "AFTER,  WAKING,    not within 3 h after a meal,     UNKNOWN",
        "AFTER,  WAKING,    not within 3 h after breakfast,  UNKNOWN",
        "AFTER,  WORK,      not within 3 h after a meal,     UNKNOWN",
        // Too short, and the other side of the event.
        "AFTER,  WAKING,    not within 1 h after waking,     UNKNOWN",
        "AFTER,  BREAKFAST, not within 119 min after a meal, UNKNOWN",
        "BEFORE, BREAKFAST, not within 3 h after breakfast,  UNKNOWN"
    })
    void anExclusionRulesAWindowOutIfItHoldsIt(
            Occasion.Relation relation, DayEvent event, String exclusion, Truth within) {
        assertThat(DoseTiming.isWithin(rule(relation, event, 120), Prescription.parse("3 x 10, " + exclusion)))
                .isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({
        "AFTER,  WAKING, 240, at bedtime,         FALSE",
        "AFTER,  WAKING, 240, after dinner,       FALSE",
        "AFTER,  WAKING, 240, in the evening,     FALSE",
        "AFTER,  WAKING, 240, at 18:00,           FALSE",
        "AFTER,  WAKING, 240, at 17:59,           UNKNOWN",
        "AFTER,  WAKING, 241, at bedtime,         UNKNOWN",
        "BEFORE, WAKING, 120, at bedtime,         UNKNOWN",
        "AFTER,  LUNCH,  120, at bedtime,         UNKNOWN",
        "AFTER,  WAKING, 240, after breakfast,    UNKNOWN",
        "AFTER,  WAKING, 240, in the morning,     UNKNOWN",
        "AFTER,  WAKING, 240, once a day,         UNKNOWN",
        "AFTER,  WAKING, 240, twice a day at bedtime, UNKNOWN"
    })
    void theEveningIsNotSoonAfterWaking(
            Occasion.Relation relation, DayEvent event, long minutes, String when, Truth within) {
        assertThat(DoseTiming.isWithin(rule(relation, event, minutes), Prescription.parse("3 x 10, " + when)))
                .isEqualTo(within);
    }
}
