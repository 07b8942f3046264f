package org.therex.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.testing.EqualsTester;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;

class FrequencyTest {

    private static void refused(Frequency.Builder frequency, String... issues) {
        InvalidValueException refused = catchThrowableOfType(InvalidValueException.class, frequency::build);
        assertThat(refused.report().issues()).extracting(Issue::toString).containsExactly(issues);
    }

    @Test
    void thePartsCombine() {
        Frequency frequency = Frequency.builder()
                .timesPerDay(Amount.exactly(4))
                .days(Days.perWeek(3))
                .nonConsecutiveDays(true)
                .exclusion(Exclusion.after(DayEvent.WAKING, Duration.ofHours(2)))
                .occasion(Occasion.after(DayEvent.SITTING))
                .build();

        assertThat(frequency)
                .hasToString("4 times a day, 3 days a week, on non-consecutive days, after sitting, "
                        + "not within 2 h after waking");
        assertThat(frequency.toBuilder().build()).isEqualTo(frequency);
    }

    @Test
    void theShortFormsSayOneThingEach() {
        assertThat(Frequency.timesPerDay(4).timesPerDay()).contains(Amount.exactly(4));
        assertThat(Frequency.everyHours(2).every()).contains(new Interval(Amount.exactly(Duration.ofHours(2)), true));
        assertThat(Frequency.daysPerWeek(3).days()).contains(Days.perWeek(3));
        assertThat(Frequency.on(DayOfWeek.MONDAY).days()).contains(Days.on(DayOfWeek.MONDAY));
        assertThat(Frequency.smallBouts(1, 5).boutSize()).contains(Amount.between(1, 5));
        assertThat(Frequency.whenNeeded().asNeeded()).isTrue();
        assertThat(Frequency.timesPerDay(4).asNeeded()).isFalse();
    }

    @Test
    void whatIsInSetsIsInOrder() {
        Frequency frequency = Frequency.builder()
                .dayPart(DayPart.EVENING)
                .dayPart(DayPart.MORNING)
                .clockTime(LocalTime.of(20, 0))
                .clockTime(LocalTime.of(8, 0))
                .build();

        assertThat(frequency.dayParts()).containsExactly(DayPart.MORNING, DayPart.EVENING);
        assertThat(frequency.clockTimes()).containsExactly(LocalTime.of(8, 0), LocalTime.of(20, 0));
    }

    @Test
    void somethingMustBeSaid() {
        refused(Frequency.builder(), "error empty: 'frequency' must say something, but was empty");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        refused(
                Frequency.builder()
                        .timesPerDay(Amount.exactly(0))
                        .boutSize(Amount.between(0, 5))
                        .clockTime(LocalTime.of(8, 0, 1))
                        .days(Days.daily())
                        .nonConsecutiveDays(true)
                        .occasion(Occasion.at(DayEvent.WAKING))
                        .exclusion(Exclusion.after(DayEvent.WAKING, Duration.ofHours(2))),
                "error out-of-range at /boutSize: 'boutSize' must be from 1 to 9999, but was 0",
                "error out-of-range at /clockTimes: 'clockTimes' must be whole minutes, but was 08:00:01",
                "error conflict at /days: 'days' must leave a day between, but was every day",
                "error conflict at /occasions: 'occasions' must be outside the windows of 'exclusions', "
                        + "but was on waking with not within 2 h after waking",
                "error out-of-range at /timesPerDay: 'timesPerDay' must be from 1 to 9999, but was 0");
    }

    @Test
    void exclusionsAreFew() {
        Frequency.Builder frequency = Frequency.builder();
        for (int minutes = 1; minutes <= Frequency.EXCLUSIONS_LIMIT; minutes++) {
            frequency.exclusion(Exclusion.after(DayEvent.MEAL, Duration.ofMinutes(minutes)));
        }

        assertThat(frequency.build().exclusions()).hasSize(20);
        refused(
                frequency.exclusion(Exclusion.after(DayEvent.MEAL, Duration.ofMinutes(21))),
                "error too-long at /exclusions: 'exclusions' must be at most 20, but was 21");
    }

    @Test
    void nonConsecutiveDaysNeedRoom() {
        Frequency.Builder three = Frequency.builder().nonConsecutiveDays(true).days(Days.perWeek(3, 4));
        assertThat(three.build().nonConsecutiveDays()).isTrue();
        for (Days apart : List.of(Days.every(2), Days.on(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY))) {
            assertThat(Frequency.builder()
                            .nonConsecutiveDays(true)
                            .days(apart)
                            .build()
                            .days())
                    .contains(apart);
        }
        refused(
                Frequency.builder().nonConsecutiveDays(true).days(Days.perWeek(4)),
                "error conflict at /days: 'days' must leave a day between, but was 4 days a week");
        refused(
                Frequency.builder().nonConsecutiveDays(true).days(Days.on(DayOfWeek.SUNDAY, DayOfWeek.MONDAY)),
                "error conflict at /days: 'days' must leave a day between, but was on Monday and Sunday");
    }

    @Test
    void theNumbersOfTheShortFormsAreChecked() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Frequency.timesPerDay(0))
                .withMessage("'timesPerDay' must be from 1 to 9999, but was 0");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Frequency.smallBouts(5, 1))
                .withMessage("'least' must be at most 'most' 1, but was 5");
    }

    @Test
    void equalByContent() {
        new EqualsTester()
                .addEqualityGroup(
                        Frequency.timesPerDay(4),
                        Frequency.builder().timesPerDay(Amount.exactly(4)).build())
                .addEqualityGroup(Frequency.daysPerWeek(4))
                .addEqualityGroup(Frequency.everyHours(4))
                .addEqualityGroup(Frequency.whenNeeded())
                .addEqualityGroup(
                        Frequency.timesPerDay(4).toBuilder().asNeeded(true).build())
                .testEquals();
    }
}
