package org.therex.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.therex.schedule.Plans.BRIDGE;
import static org.therex.schedule.Plans.SQUAT;
import static org.therex.schedule.Plans.WEEK;
import static org.therex.schedule.Plans.days;
import static org.therex.schedule.Plans.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.check.InvalidValueException;
import org.therex.prescription.Days;
import org.therex.prescription.Frequency;
import org.therex.program.Program;
import org.therex.program.ProgramBuilder;

/** On which days; 5 October 2026 is a Monday. */
class DaysOfProgramTest {

    private static final Timetable FORTNIGHT = WEEK.toBuilder().weeks(2).build();

    @ParameterizedTest
    @CsvSource({
        "1, 5 12",
        "2, 5 8 12 15",
        "3, 5 7 9 12 14 16",
        "4, 5 6 8 10 12 13 15 17",
        "5, 5 6 7 8 10 12 13 14 15 17",
        "6, 5 6 7 8 9 10 12 13 14 15 16 17",
        "7, 5 6 7 8 9 10 11 12 13 14 15 16 17 18"
    })
    void soManyDaysAWeekAreSpreadEvenly(int perWeek, String expected) {
        assertThat(days(schedule(Frequency.daysPerWeek(perWeek), FORTNIGHT)))
                .isEqualTo(List.of(expected.split(" ")).stream()
                        .map(Integer::valueOf)
                        .toList());
    }

    @Test
    void whatTheWeeksDoNotReachIsSaid() {
        Program phases = Program.builder("p", "P")
                .prescription(dose -> dose.timesPerDay(1))
                .phase("First", phase -> phase.weeks(2).item(SQUAT))
                .phase("Second", phase -> phase.weeks(2).item(BRIDGE))
                .build();
        Program turns = Program.builder("p", "P")
                .prescription(dose -> dose.timesPerDay(1).daysPerWeek(1))
                .section("A", section -> section.alternateDay("A").item(SQUAT))
                .section("B", section -> section.alternateDay("B").item(BRIDGE))
                .build();

        assertThat(Schedule.of(phases, WEEK).occurrences()).hasSize(7);
        assertThat(Schedule.of(phases, WEEK).unscheduled())
                .extracting(Unscheduled::reason, Object::toString)
                .containsExactly(tuple(
                        Unscheduled.Reason.NOT_REACHED,
                        "glute-bridge: its phase begins after the weeks that are scheduled"));
        assertThat(Schedule.of(phases, FORTNIGHT.toBuilder().weeks(3).build()).unscheduled())
                .isEmpty();
        assertThat(Schedule.of(turns, WEEK).unscheduled())
                .extracting(Object::toString)
                .containsExactly("glute-bridge: it has no turn on the days that are scheduled");
        assertThat(Schedule.of(turns, FORTNIGHT).unscheduled()).isEmpty();
    }

    @Test
    void phasesMayLastAsLongAsAScheduleMay() {
        ProgramBuilder ten = Program.builder("p", "P")
                .prescription(dose -> dose.daysPerWeek(1))
                .phase("First", phase -> phase.weeks(260).item(SQUAT))
                .phase("Second", phase -> phase.weeks(260).item(BRIDGE));
        Timetable open = Timetable.builder()
                .start(WEEK.start())
                .zone(WEEK.zone())
                .wakes(WEEK.wakes())
                .sleeps(WEEK.sleeps())
                .build();

        Program longest = ten.build();
        assertThat(Schedule.of(longest, open).occurrences()).hasSize(520);
        assertThat(Schedule.of(longest, open).program()).isEqualTo(longest);
        Program longer =
                ten.phase("Third", phase -> phase.weeks(1).item(BRIDGE)).build();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Schedule.of(longer, open))
                .withMessage("'weeks' must be given where the program does not say how long it lasts, or lasts more"
                        + " than 520 weeks");
    }

    @Test
    void preferredDaysComeFirst() {
        Timetable weekend = WEEK.toBuilder()
                .preferredDay(DayOfWeek.SUNDAY)
                .preferredDay(DayOfWeek.SATURDAY)
                .build();

        assertThat(days(schedule(Frequency.daysPerWeek(1), weekend))).containsExactly(10);
        assertThat(days(schedule(Frequency.daysPerWeek(2), weekend))).containsExactly(10, 11);
        // Saturday and Sunday, and Wednesday, which is furthest from both.
        assertThat(days(schedule(Frequency.daysPerWeek(3), weekend))).containsExactly(7, 10, 11);
    }

    @Test
    void preferredDaysGiveWayToADayBetween() {
        Timetable weekend = WEEK.toBuilder()
                .preferredDays(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
                .build();
        Frequency twice = Frequency.builder()
                .days(Days.perWeek(2))
                .nonConsecutiveDays(true)
                .build();

        // One of the two only; Saturday with Tuesday or Wednesday is as even as any.
        assertThat(days(schedule(twice, weekend))).containsExactly(6, 10);
        // A Sunday is next to the Monday of the week after.
        Timetable around = WEEK.toBuilder()
                .preferredDays(List.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY))
                .build();
        assertThat(days(schedule(twice, around))).containsExactly(5, 8);
    }

    @Test
    void nonConsecutiveDaysAreAtMostThree() {
        Frequency frequency = Frequency.builder()
                .days(Days.perWeek(2, 5))
                .nonConsecutiveDays(true)
                .build();

        assertThat(days(schedule(
                        frequency, FORTNIGHT.toBuilder().rangeEnd(RangeEnd.MOST).build())))
                .containsExactly(5, 7, 9, 12, 14, 16);
        assertThat(days(schedule(frequency, FORTNIGHT))).containsExactly(5, 8, 12, 15);
    }

    @Test
    void everySoManyDaysIsCountedFromTheFirst() {
        assertThat(days(schedule(Frequency.builder().days(Days.every(2)).build(), FORTNIGHT)))
                .containsExactly(5, 7, 9, 11, 13, 15, 17);
        assertThat(days(schedule(Frequency.builder().days(Days.every(3)).build(), FORTNIGHT)))
                .containsExactly(5, 8, 11, 14, 17);
    }

    @Test
    void weekdaysAreThoseWhateverTheFirstDayIs() {
        Timetable thursday = WEEK.toBuilder().start(LocalDate.of(2026, 10, 8)).build();

        assertThat(days(schedule(Frequency.on(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), thursday)))
                .containsExactly(9, 12);
        assertThat(days(schedule(Frequency.daysPerWeek(2), thursday))).containsExactly(8, 11);
    }

    @Test
    void withoutDaysItIsEveryDay() {
        assertThat(days(schedule(Frequency.timesPerDay(1)))).containsExactly(5, 6, 7, 8, 9, 10, 11);
    }

    @Test
    void sectionsTakeTurnsWhereDaysAlternate() {
        Program program = Program.builder("back", "A back")
                .prescription(dose -> dose.daysPerWeek(3))
                .section("Legs", section -> section.alternateDay("A").item(Plans.SQUAT))
                .section("Hips", section -> section.alternateDay("B").item(Plans.BRIDGE))
                .build();
        Schedule schedule = Schedule.of(program, FORTNIGHT);

        assertThat(schedule.occurrences())
                .extracting(occurrence -> occurrence.date().getDayOfMonth() + " " + occurrence.exercise())
                .containsExactly(
                        "5 wall-squat",
                        "7 glute-bridge",
                        "9 wall-squat",
                        "12 glute-bridge",
                        "14 wall-squat",
                        "16 glute-bridge");
    }
}
