package org.therex.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.schedule.Plans.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.therex.check.Issue;
import org.therex.prescription.Amount;
import org.therex.prescription.Days;
import org.therex.prescription.Frequency;
import org.therex.prescription.Interval;

/**
 * Across changes of the clock: in Vienna back from 03:00 to 02:00 on 25 October 2026, and forward from 02:00 to 03:00 on
 * 28 March 2027; in New York back from 02:00 to 01:00 on 1 November 2026.
 */
class DaylightSavingTest {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    private static Timetable timetable(LocalDate start, String zone, int weeks) {
        return Timetable.builder()
                .start(start)
                .zone(ZoneId.of(zone))
                .wakes(LocalTime.of(7, 0))
                .sleeps(LocalTime.of(22, 30))
                .weeks(weeks)
                .build();
    }

    private static List<String> starts(Schedule schedule) {
        return schedule.occurrences().stream()
                .map(occurrence ->
                        occurrence.start().orElseThrow().toOffsetDateTime().toString())
                .toList();
    }

    @Test
    void fourWeeksInVienna() {
        Frequency frequency = Frequency.builder()
                .timesPerDay(Amount.exactly(2))
                .days(Days.perWeek(2))
                .build();

        // Mondays and Thursdays, in the middle of each half of 07:00 to 22:30.
        assertThat(starts(schedule(frequency, timetable(LocalDate.of(2026, 10, 5), "Europe/Vienna", 4))))
                .containsExactly(
                        "2026-10-05T10:52+02:00",
                        "2026-10-05T18:37+02:00",
                        "2026-10-08T10:52+02:00",
                        "2026-10-08T18:37+02:00",
                        "2026-10-12T10:52+02:00",
                        "2026-10-12T18:37+02:00",
                        "2026-10-15T10:52+02:00",
                        "2026-10-15T18:37+02:00",
                        "2026-10-19T10:52+02:00",
                        "2026-10-19T18:37+02:00",
                        "2026-10-22T10:52+02:00",
                        "2026-10-22T18:37+02:00",
                        "2026-10-26T10:52+01:00",
                        "2026-10-26T18:37+01:00",
                        "2026-10-29T10:52+01:00",
                        "2026-10-29T18:37+01:00");
    }

    @Test
    void timesThatTheChangeBringsTogetherAreReported() {
        Schedule schedule = schedule(
                Frequency.builder()
                        .clockTime(LocalTime.of(2, 30))
                        .clockTime(LocalTime.of(3, 30))
                        .build(),
                timetable(LocalDate.of(2027, 3, 27), "Europe/Vienna", 1));

        assertThat(schedule.on(LocalDate.of(2027, 3, 28)).stream()
                        .map(it -> it.start().orElseThrow().toString()))
                .containsExactly("2027-03-28T03:30+02:00[Europe/Vienna]", "2027-03-28T03:30+02:00[Europe/Vienna]");
        assertThat(schedule.report().issues().stream()
                        .filter(issue -> issue.code().equals(ScheduleCodes.SAME_MOMENT)))
                .extracting(Issue::message)
                .containsExactly("times of one day must differ, but two of them are 03:30 on 2027-03-28, "
                        + "as the clock is put forward");
    }

    @Test
    void aDateThatTheZoneSkipsIsLeftOutAndReported() {
        Schedule schedule =
                schedule(Frequency.timesPerDay(2), timetable(LocalDate.of(2011, 12, 29), "Pacific/Apia", 1));

        assertThat(schedule.on(LocalDate.of(2011, 12, 30))).isEmpty();
        assertThat(schedule.occurrences()).hasSize(6 * 2);
        assertThat(schedule.report().issues())
                .extracting(Issue::message)
                .containsExactly("2011-12-30 is left out, as there is no such date in Pacific/Apia");
    }

    @Test
    void fourWeeksInNewYork() {
        Frequency frequency = Frequency.builder()
                .every(Interval.hoursWhileAwake(8))
                .days(Days.every(4))
                .build();

        assertThat(starts(schedule(frequency, timetable(LocalDate.of(2026, 10, 12), "America/New_York", 4))))
                .containsExactly(
                        "2026-10-12T07:00-04:00",
                        "2026-10-12T15:00-04:00",
                        "2026-10-16T07:00-04:00",
                        "2026-10-16T15:00-04:00",
                        "2026-10-20T07:00-04:00",
                        "2026-10-20T15:00-04:00",
                        "2026-10-24T07:00-04:00",
                        "2026-10-24T15:00-04:00",
                        "2026-10-28T07:00-04:00",
                        "2026-10-28T15:00-04:00",
                        "2026-11-01T07:00-05:00",
                        "2026-11-01T15:00-05:00",
                        "2026-11-05T07:00-05:00",
                        "2026-11-05T15:00-05:00");
    }

    @Test
    void anIntervalIsTimeThatPasses() {
        Frequency frequency = Frequency.builder()
                .every(new Interval(Amount.exactly(Duration.ofHours(12)), false))
                .build();

        assertThat(starts(schedule(frequency, timetable(LocalDate.of(2026, 10, 24), "Europe/Vienna", 1)))
                        .subList(0, 4))
                .containsExactly(
                        "2026-10-24T07:00+02:00",
                        "2026-10-24T19:00+02:00",
                        "2026-10-25T06:00+01:00",
                        "2026-10-25T18:00+01:00");
    }

    @Test
    void aNightIsAsLongAsItIs() {
        Timetable night = timetable(LocalDate.of(2026, 10, 24), "Europe/Vienna", 1).toBuilder()
                .wakes(LocalTime.of(22, 0))
                .sleeps(LocalTime.of(6, 0))
                .build();

        // 9 hours from 22:00 to 06:00, with 02:00 twice.
        assertThat(starts(schedule(Frequency.everyHours(2), night)).subList(0, 6))
                .containsExactly(
                        "2026-10-24T22:00+02:00",
                        "2026-10-25T00:00+02:00",
                        "2026-10-25T02:00+02:00",
                        "2026-10-25T03:00+01:00",
                        "2026-10-25T05:00+01:00",
                        "2026-10-25T22:00+01:00");
        assertThat(starts(schedule(Frequency.timesPerDay(1), night)).subList(0, 2))
                .containsExactly("2026-10-25T02:30+02:00", "2026-10-26T02:00+01:00");
    }

    @Test
    void aTimeThatIsSkippedIsLaterAndOneThatComesTwiceIsTheFirst() {
        Frequency atHalfPastTwo =
                Frequency.builder().clockTime(LocalTime.of(2, 30)).build();

        assertThat(starts(schedule(atHalfPastTwo, timetable(LocalDate.of(2027, 3, 27), "Europe/Vienna", 1)))
                        .subList(0, 3))
                .containsExactly("2027-03-27T02:30+01:00", "2027-03-28T03:30+02:00", "2027-03-29T02:30+02:00");
        assertThat(starts(schedule(atHalfPastTwo, timetable(LocalDate.of(2026, 10, 24), "Europe/Vienna", 1)))
                        .subList(0, 3))
                .containsExactly("2026-10-24T02:30+02:00", "2026-10-25T02:30+02:00", "2026-10-26T02:30+01:00");
        assertThat(VIENNA.getRules().getValidOffsets(LocalDate.of(2026, 10, 25).atTime(2, 30)))
                .hasSize(2);
    }
}
