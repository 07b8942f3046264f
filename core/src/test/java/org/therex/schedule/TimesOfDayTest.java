package org.therex.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.schedule.Plans.WEEK;
import static org.therex.schedule.Plans.firstDay;
import static org.therex.schedule.Plans.schedule;
import static org.therex.schedule.Plans.times;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.therex.prescription.Amount;
import org.therex.prescription.DayEvent;
import org.therex.prescription.DayPart;
import org.therex.prescription.Days;
import org.therex.prescription.Exclusion;
import org.therex.prescription.Frequency;
import org.therex.prescription.Interval;
import org.therex.prescription.Occasion;

/** When on a day; the times were worked out by hand from 07:00 to 22:30, which is 15 h 30 min. */
class TimesOfDayTest {

    private static final Timetable MEALS = WEEK.toBuilder()
            .eventTime(new EventTime(DayEvent.BREAKFAST, LocalTime.of(7, 30), LocalTime.of(8, 0)))
            .at(DayEvent.LUNCH, LocalTime.of(12, 0))
            .at(DayEvent.DINNER, LocalTime.of(19, 0))
            .lead(Duration.ofMinutes(20))
            .build();

    private static Frequency at(Occasion... occasions) {
        return Frequency.builder().occasions(List.of(occasions)).build();
    }

    private static Frequency.Builder monday() {
        return Frequency.builder().days(Days.on(DayOfWeek.MONDAY));
    }

    private static List<String> report(Schedule schedule) {
        return schedule.report().issues().stream().map(Object::toString).toList();
    }

    @Test
    void timesADayAreTheMiddlesOfEqualPartsToTheMinute() {
        // Four parts of 3:52:30; their middles are 1:56:15 after their beginnings.
        assertThat(firstDay(schedule(Frequency.timesPerDay(4)))).containsExactly("08:56", "12:48", "16:41", "20:33");
        assertThat(firstDay(schedule(
                        Frequency.builder().timesPerDay(Amount.between(2, 4)).build())))
                .containsExactly("10:52", "18:37");
        assertThat(firstDay(schedule(
                        Frequency.builder().timesPerDay(Amount.between(2, 4)).build(),
                        WEEK.toBuilder().rangeEnd(RangeEnd.MOST).build())))
                .hasSize(4);
    }

    @Test
    void aBoundAndAnEstimateAreTheirNumber() {
        for (Amount<Integer> two : List.of(Amount.atLeast(2), Amount.atMost(2), Amount.about(2))) {
            for (RangeEnd extent : RangeEnd.values()) {
                assertThat(firstDay(schedule(
                                Frequency.builder().timesPerDay(two).build(),
                                WEEK.toBuilder().rangeEnd(extent).build())))
                        .hasSize(2);
            }
        }
    }

    @Test
    void timesADayAreSpreadOverWhatTheWindowsLeave() {
        Frequency.Builder twice = monday().timesPerDay(Amount.exactly(2));
        Frequency later = twice.exclusion(Exclusion.after(DayEvent.WAKING, Duration.ofHours(2)))
                .build();
        // 09:00 to 22:30 are 13:30; quarters of it are 3:22:30.
        assertThat(times(schedule(later))).containsExactly("2026-10-05 12:22", "2026-10-05 19:07");

        Frequency notByMeals = monday().timesPerDay(Amount.exactly(2))
                .exclusion(Exclusion.after(DayEvent.MEAL, Duration.ofHours(2)))
                .build();
        // Free are 07:00-07:30, 10:00-12:00, 14:00-19:00 and 21:00-22:30: 9 h, with quarters of 2:15.
        assertThat(times(schedule(notByMeals, MEALS))).containsExactly("2026-10-05 11:45", "2026-10-05 18:15");
        assertThat(schedule(notByMeals, MEALS).report().hasIssues()).isFalse();
    }

    @Test
    void aDayWithoutRoomIsReported() {
        Frequency frequency = monday().timesPerDay(Amount.exactly(2))
                .exclusion(Exclusion.after(DayEvent.WAKING, Duration.ofHours(16)))
                .build();

        assertThat(schedule(frequency).occurrences()).isEmpty();
        assertThat(report(schedule(frequency)))
                .containsExactly(
                        "warning occurrence-left-out at /sections/0/items/0: 2026-10-05 has no time for 2 of 2");
        assertThat(report(schedule(frequency.toBuilder()
                        .timesPerDay(Amount.exactly(2))
                        .every(Interval.hoursWhileAwake(2))
                        .build())))
                .containsExactly(
                        "warning occurrence-left-out at /sections/0/items/0: 2026-10-05 has no time for 2 of 2");
    }

    @Test
    void aWindowByAnEventOfUnknownTimeIsReported() {
        Frequency frequency = Frequency.builder()
                .timesPerDay(Amount.exactly(1))
                .exclusion(Exclusion.after(DayEvent.MEAL, Duration.ofHours(1)))
                .build();

        assertThat(firstDay(schedule(frequency))).containsExactly("14:45");
        assertThat(report(schedule(frequency)))
                .containsExactly("warning window-not-placed at /sections/0/items/0: 'eventTimes' must say when meal is"
                        + " for 'not within 60 min after a meal', but did not");
    }

    @Test
    void everySoManyHoursBeginsOnWaking() {
        assertThat(firstDay(schedule(Frequency.everyHours(2))))
                .containsExactly("07:00", "09:00", "11:00", "13:00", "15:00", "17:00", "19:00", "21:00");
        Frequency range = Frequency.builder()
                .every(new Interval(Amount.between(Duration.ofHours(4), Duration.ofHours(6)), true))
                .build();
        assertThat(firstDay(schedule(range))).containsExactly("07:00", "13:00", "19:00");
        assertThat(firstDay(
                        schedule(range, WEEK.toBuilder().rangeEnd(RangeEnd.MOST).build())))
                .containsExactly("07:00", "11:00", "15:00", "19:00");
    }

    @Test
    void everySoManyHoursBeginsAfterAWindowAndLeavesOutTheOthers() {
        Frequency frequency = monday().every(Interval.hoursWhileAwake(4))
                .exclusion(Exclusion.after(DayEvent.WAKING, Duration.ofHours(1)))
                .exclusion(Exclusion.after(DayEvent.LUNCH, Duration.ofHours(1)))
                .build();
        Schedule schedule = schedule(frequency, MEALS);

        assertThat(times(schedule)).containsExactly("2026-10-05 08:00", "2026-10-05 16:00", "2026-10-05 20:00");
        assertThat(schedule.occurrences())
                .extracting(occurrence -> occurrence.id().value())
                .containsExactly(
                        "back.wall-squat.1.2026-10-05.1",
                        "back.wall-squat.1.2026-10-05.3",
                        "back.wall-squat.1.2026-10-05.4");
        assertThat(report(schedule))
                .containsExactly("warning occurrence-left-out at /sections/0/items/0: back.wall-squat.1.2026-10-05.2 at"
                        + " 12:00 is left out, as it is not to be done then");
    }

    @Test
    void soManyTimesEverySoManyHours() {
        assertThat(firstDay(schedule(Frequency.builder()
                        .timesPerDay(Amount.exactly(3))
                        .every(Interval.hoursWhileAwake(2))
                        .build())))
                .containsExactly("07:00", "09:00", "11:00");
        Frequency tooMany = monday().timesPerDay(Amount.exactly(5))
                .every(Interval.hoursWhileAwake(4))
                .build();
        assertThat(times(schedule(tooMany)))
                .containsExactly("2026-10-05 07:00", "2026-10-05 11:00", "2026-10-05 15:00", "2026-10-05 19:00");
        assertThat(report(schedule(tooMany)))
                .containsExactly(
                        "warning occurrence-left-out at /sections/0/items/0: 2026-10-05 has no time for 1 of 5");
    }

    @Test
    void aroundTheClockGoesOnThroughTheNights() {
        Frequency frequency = Frequency.builder()
                .every(new Interval(Amount.exactly(Duration.ofHours(10)), false))
                .build();

        assertThat(times(schedule(frequency)).subList(0, 6))
                .containsExactly(
                        "2026-10-05 07:00",
                        "2026-10-05 17:00",
                        "2026-10-06 03:00",
                        "2026-10-06 13:00",
                        "2026-10-06 23:00",
                        "2026-10-07 09:00");
        // Every second day of the same.
        assertThat(times(schedule(frequency.toBuilder().days(Days.every(2)).build()))
                        .subList(0, 4))
                .containsExactly("2026-10-05 07:00", "2026-10-05 17:00", "2026-10-07 09:00", "2026-10-07 19:00");
    }

    @Test
    void eventsAreWhenTheTimetableSays() {
        Frequency frequency = monday().occasions(List.of(
                        Occasion.at(DayEvent.WAKING),
                        Occasion.before(DayEvent.BREAKFAST),
                        Occasion.after(DayEvent.BREAKFAST),
                        Occasion.at(DayEvent.LUNCH),
                        Occasion.before(DayEvent.BED),
                        Occasion.at(DayEvent.BED)))
                .build();

        assertThat(schedule(frequency, MEALS).occurrences())
                .extracting(occurrence -> occurrence.moment().toString() + " "
                        + occurrence.occasion().orElseThrow())
                .containsExactly(
                        "07:00 on waking",
                        "07:10 before breakfast",
                        "08:00 after breakfast",
                        "12:00 with lunch",
                        "22:10 before bed",
                        "22:30 at bedtime");
        assertThat(times(schedule(frequency)))
                .containsExactly(
                        "2026-10-05 07:00",
                        "2026-10-05 22:30",
                        "2026-10-05 before breakfast",
                        "2026-10-05 after breakfast",
                        "2026-10-05 with lunch",
                        "2026-10-05 before bed");
    }

    @Test
    void aLeadThatReachesBackBeforeWakingGivesNoTime() {
        Timetable early = MEALS.toBuilder().lead(Duration.ofMinutes(31)).build();

        assertThat(firstDay(schedule(at(Occasion.before(DayEvent.BREAKFAST)), early)))
                .containsExactly("before breakfast");
        assertThat(firstDay(schedule(at(Occasion.before(DayEvent.WAKING)), early)))
                .containsExactly("before waking");
    }

    @Test
    void anEventThatComesSeveralTimesIsAsOftenAsItsTimesAreKnown() {
        assertThat(firstDay(schedule(at(Occasion.after(DayEvent.MEAL)), MEALS)))
                .containsExactly("08:00", "12:00", "19:00");
        assertThat(firstDay(schedule(at(Occasion.after(DayEvent.MEAL))))).containsExactly("after a meal");
        assertThat(firstDay(schedule(at(Occasion.after(DayEvent.SITTING)), MEALS)))
                .containsExactly("after sitting");
    }

    @Test
    void timesADayAndEventsMustFit() {
        Frequency.Builder often = Frequency.builder().timesPerDay(Amount.exactly(2));

        assertThat(firstDay(
                        schedule(often.occasion(Occasion.after(DayEvent.MEAL)).build(), MEALS)))
                .containsExactly("after a meal", "after a meal");
        assertThat(firstDay(schedule(often.occasions(List.of(Occasion.at(DayEvent.WAKING), Occasion.at(DayEvent.BED)))
                        .build())))
                .containsExactly("07:00", "22:30");
    }

    @Test
    void timesADayThatAreAsManyAsAreNamedAreThose() {
        Frequency.Builder twice = Frequency.builder().timesPerDay(Amount.exactly(2));
        Timetable parts = WEEK.toBuilder()
                .at(DayPart.MORNING, LocalTime.of(9, 0))
                .at(DayPart.EVENING, LocalTime.of(20, 0))
                .build();

        assertThat(firstDay(schedule(twice.clockTime(LocalTime.of(8, 0))
                        .clockTime(LocalTime.of(17, 45))
                        .build())))
                .containsExactly("08:00", "17:45");
        assertThat(firstDay(schedule(
                        Frequency.builder()
                                .timesPerDay(Amount.exactly(2))
                                .dayPart(DayPart.MORNING)
                                .dayPart(DayPart.EVENING)
                                .build(),
                        parts)))
                .containsExactly("09:00", "20:00");
    }

    @Test
    void theMostOftenAndTheShortestIntervalAreScheduled() {
        assertThat(firstDay(schedule(Frequency.timesPerDay(288)))).hasSize(288);
        // 15 h 30 min are 186 times 5 min, the first on waking.
        assertThat(firstDay(schedule(Frequency.builder()
                        .every(new Interval(Amount.exactly(Duration.ofMinutes(5)), true))
                        .build())))
                .hasSize(186)
                .startsWith("07:00", "07:05")
                .endsWith("22:25");
    }

    @Test
    void aMomentAtTheBeginningOfAWindowIsAtItsEnd() {
        Timetable lunch =
                WEEK.toBuilder().at(DayEvent.LUNCH, LocalTime.of(13, 45)).build();
        Frequency once = monday().timesPerDay(Amount.exactly(1))
                .exclusion(Exclusion.after(DayEvent.LUNCH, Duration.ofHours(2)))
                .build();

        // 07:00 to 13:45 and 15:45 to 22:30 are 6:45 each.
        assertThat(times(schedule(once, lunch))).containsExactly("2026-10-05 15:45");
    }

    @Test
    void partsOfTheDayAreWhenTheTimetableSays() {
        Frequency frequency = Frequency.builder()
                .dayPart(DayPart.MORNING)
                .dayPart(DayPart.EVENING)
                .build();

        assertThat(firstDay(schedule(frequency))).containsExactly("morning", "evening");
        assertThat(firstDay(schedule(
                        frequency,
                        WEEK.toBuilder()
                                .at(DayPart.EVENING, LocalTime.of(20, 0))
                                .build())))
                .containsExactly("20:00", "morning");
        assertThat(firstDay(schedule(
                        frequency.toBuilder().timesPerDay(Amount.exactly(4)).build())))
                .containsExactly("morning", "morning", "evening", "evening");
    }

    @Test
    void theMostExactKindOfTimesCounts() {
        Frequency frequency = Frequency.builder()
                .clockTime(LocalTime.of(8, 15))
                .occasion(Occasion.at(DayEvent.BREAKFAST))
                .dayPart(DayPart.MORNING)
                .build();

        assertThat(firstDay(schedule(frequency, MEALS))).containsExactly("08:15");
    }

    @Test
    void timesByTheClockStayAsTheyAreSaid() {
        Frequency frequency = monday().clockTime(LocalTime.of(23, 0))
                .clockTime(LocalTime.of(6, 30))
                .clockTime(LocalTime.of(12, 30))
                .exclusion(Exclusion.after(DayEvent.LUNCH, Duration.ofHours(1)))
                .build();
        Schedule schedule = schedule(frequency, MEALS);

        assertThat(times(schedule)).containsExactly("2026-10-05 06:30", "2026-10-05 23:00");
        assertThat(report(schedule))
                .containsExactly(
                        "warning occurrence-left-out at /sections/0/items/0: back.wall-squat.1.2026-10-05.2 at 12:30 is"
                                + " left out, as it is not to be done then",
                        "warning outside-waking-day at /sections/0/items/0: back.wall-squat.1.2026-10-05.1 must be"
                                + " within the waking day, but was at 06:30",
                        "warning outside-waking-day at /sections/0/items/0: back.wall-squat.1.2026-10-05.3 must be"
                                + " within the waking day, but was at 23:00");
    }

    @Test
    void whatFollowsAnEventIsMovedToTheEndOfTheWindow() {
        Frequency frequency = monday().occasion(Occasion.after(DayEvent.BREAKFAST))
                .occasion(Occasion.after(DayEvent.DINNER))
                .exclusion(Exclusion.after(DayEvent.WAKING, Duration.ofMinutes(90)))
                .exclusion(Exclusion.before(DayEvent.BED, Duration.ofHours(4)))
                .build();
        Schedule schedule = schedule(frequency, MEALS);

        assertThat(times(schedule)).containsExactly("2026-10-05 08:30");
        assertThat(schedule.occurrences().get(0).occasion()).contains(Occasion.after(DayEvent.BREAKFAST));
        assertThat(schedule.sessions().get(0).occasion()).contains(Occasion.after(DayEvent.BREAKFAST));
        assertThat(report(schedule))
                .containsExactly(
                        "warning occurrence-left-out at /sections/0/items/0: back.wall-squat.1.2026-10-05.2 at 19:00 is"
                                + " left out, as it is not to be done then",
                        "warning occurrence-moved at /sections/0/items/0: back.wall-squat.1.2026-10-05.1 at 08:00 is"
                                + " moved to 08:30, as it is not to be done before");
    }

    @Test
    void aWindowReachesIntoTheNextDay() {
        Timetable lateDinner =
                WEEK.toBuilder().at(DayEvent.DINNER, LocalTime.of(22, 0)).build();
        Frequency frequency = Frequency.builder()
                .every(Interval.hoursWhileAwake(12))
                .exclusion(Exclusion.after(DayEvent.DINNER, Duration.ofHours(10)))
                .build();

        // Also on the first day: who starts the program had dinner the evening before.
        assertThat(times(schedule(frequency, lateDinner)).subList(0, 3))
                .containsExactly("2026-10-05 08:00", "2026-10-05 20:00", "2026-10-06 08:00");
    }

    @Test
    void whoSleepsByDayHasTheDateOnWhichTheyWoke() {
        Timetable night = WEEK.toBuilder()
                .wakes(LocalTime.of(18, 0))
                .sleeps(LocalTime.of(8, 0))
                .at(DayEvent.MEAL, LocalTime.of(1, 0))
                .build();

        assertThat(schedule(Frequency.everyHours(5), night).on(WEEK.start()))
                .extracting(occurrence ->
                        occurrence.start().orElseThrow().toLocalDateTime().toString())
                .containsExactly("2026-10-05T18:00", "2026-10-05T23:00", "2026-10-06T04:00");
        assertThat(schedule(at(Occasion.after(DayEvent.MEAL)), night).on(WEEK.start()))
                .extracting(occurrence ->
                        occurrence.start().orElseThrow().toLocalDateTime().toString())
                .containsExactly("2026-10-06T01:00");
    }
}
