package org.therex.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.therex.schedule.Plans.BRIDGE;
import static org.therex.schedule.Plans.SQUAT;
import static org.therex.schedule.Plans.WEEK;
import static org.therex.schedule.Plans.firstDay;
import static org.therex.schedule.Plans.program;
import static org.therex.schedule.Plans.schedule;
import static org.therex.schedule.Plans.times;

import com.google.common.testing.EqualsTester;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.prescription.Amount;
import org.therex.prescription.DayEvent;
import org.therex.prescription.DayPart;
import org.therex.prescription.Days;
import org.therex.prescription.Estimate;
import org.therex.prescription.Exclusion;
import org.therex.prescription.Frequency;
import org.therex.prescription.Interval;
import org.therex.prescription.Occasion;
import org.therex.prescription.Prescription;
import org.therex.program.Arrangement;
import org.therex.program.Program;
import org.therex.progression.OccurrenceId;

class ScheduleTest {

    private static final Program TWO = Program.builder("back", "A back")
            .prescription(dose -> dose.repetitions(10).timesPerDay(2))
            .item(SQUAT)
            .item(BRIDGE)
            .item(SQUAT, item -> item.prescription(dose -> dose.sets(2)))
            .build();

    private static List<String> ids(Schedule schedule, int day) {
        return schedule.on(WEEK.start().plusDays(day)).stream()
                .map(occurrence -> occurrence.id().value())
                .toList();
    }

    @Test
    void anOccurrenceInACircuitLeavesTheRestsBetweenItsSetsToTheOthers() {
        Program program = Program.builder("c", "C")
                .section(
                        "Circuit",
                        section -> section.arrangement(Arrangement.CIRCUIT)
                                .prescription("3 x 10, rest 90 s between sets, once a day")
                                .item(SQUAT)
                                .item(SQUAT))
                .build();

        // 3 sets of 10 movements of 2 to 6 s each.
        assertThat(Schedule.of(program, WEEK).occurrences())
                .extracting(Occurrence::duration)
                .containsOnly(Estimate.seconds(60, 180));
    }

    @Test
    void anOccurrenceSaysWhatWhenAndHowMuch() {
        Program program = program(dose -> dose.repetitions(10).holdSeconds(5).timesPerDay(1));
        Schedule schedule = Schedule.of(program, WEEK.toBuilder().weeks(2).build());
        Occurrence last = schedule.occurrences().get(13);

        assertThat(schedule.occurrences()).hasSize(14);
        assertThat(last.id()).isEqualTo(OccurrenceId.of("back.wall-squat.1.2026-10-18.1"));
        assertThat(last.exercise()).isEqualTo(SQUAT.id());
        assertThat(last.planned().item()).isEqualTo(program.items().get(0));
        assertThat(last.planned().place().path()).hasToString("/sections/0/items/0");
        assertThat(last.planned().dose())
                .isEqualTo(program.resolve().items().get(0).dose());
        assertThat(last.prescription()).hasToString("10 repetitions, hold 5 s, once a day");
        assertThat(last.phase()).isEmpty();
        assertThat(last.week()).isEqualTo(2);
        assertThat(last.date()).isEqualTo(LocalDate.of(2026, 10, 18));
        // The middle of 07:00 to 22:30.
        assertThat(last.start().orElseThrow()).hasToString("2026-10-18T14:45+03:00[Africa/Nairobi]");
        assertThat(last.occasion()).isEmpty();
        assertThat(last.dayPart()).isEmpty();
        // 10 times 5 s, and 10 movements of 2 to 6 s each.
        assertThat(last.duration()).isEqualTo(Estimate.seconds(70, 110));
        assertThat(last).hasToString("2026-10-18 14:45 wall-squat: 10 repetitions, hold 5 s, once a day");
        assertThat(schedule.find(last.id())).contains(last);
        assertThat(schedule.find(OccurrenceId.of("back.wall-squat.1.2026-10-19.1")))
                .isEmpty();
        assertThat(schedule.on(LocalDate.of(2026, 10, 19))).isEmpty();
    }

    @Test
    void occurrencesComeByTheClockAndThenAsTheProgramHasThem() {
        // 15 h 30 min in two halves; the middle of each is 3 h 52 min 30 s after its beginning.
        assertThat(Schedule.of(TWO, WEEK).on(WEEK.start()))
                .extracting(occurrence -> occurrence.moment() + " " + occurrence.id())
                .containsExactly(
                        "10:52 back.wall-squat.1.2026-10-05.1",
                        "10:52 back.glute-bridge.1.2026-10-05.1",
                        "10:52 back.wall-squat.2.2026-10-05.1",
                        "18:37 back.wall-squat.1.2026-10-05.2",
                        "18:37 back.glute-bridge.1.2026-10-05.2",
                        "18:37 back.wall-squat.2.2026-10-05.2");
    }

    @Test
    void idsDoNotChangeWithOtherExercisesOrTimes() {
        Program only = program(dose -> dose.repetitions(10).timesPerDay(2));
        Timetable later = WEEK.toBuilder().wakes(LocalTime.of(9, 0)).build();

        assertThat(ids(Schedule.of(TWO, WEEK), 3)).containsAll(ids(Schedule.of(only, WEEK), 3));
        assertThat(ids(Schedule.of(TWO, later), 3)).isEqualTo(ids(Schedule.of(TWO, WEEK), 3));
    }

    @Test
    void aSessionHoldsWhatBeginsTogether() {
        List<Session> sessions = Schedule.of(TWO, WEEK).sessions();

        assertThat(sessions)
                .hasSize(14)
                .allSatisfy(session -> assertThat(session.occurrences()).hasSize(3));
        assertThat(sessions.get(0).date()).isEqualTo(WEEK.start());
        assertThat(sessions.get(0).start().orElseThrow()).hasToString("2026-10-05T10:52+03:00[Africa/Nairobi]");
        assertThat(sessions.get(0).occasion()).isEmpty();
        assertThat(sessions.get(0).dayPart()).isEmpty();
    }

    @Test
    void whatIsDoneTwiceInAPartOfTheDayBelongsToTwoSessions() {
        Schedule schedule = schedule(Frequency.builder()
                .timesPerDay(Amount.exactly(2))
                .dayPart(DayPart.MORNING)
                .days(Days.on(DayOfWeek.MONDAY))
                .build());

        assertThat(times(schedule)).containsExactly("2026-10-05 morning", "2026-10-05 morning");
        assertThat(schedule.sessions()).hasSize(2).allSatisfy(session -> {
            assertThat(session.dayPart()).contains(DayPart.MORNING);
            assertThat(session.start()).isEmpty();
        });
    }

    @Test
    void phasesFollowEachOther() {
        Program program = Program.builder("back", "A back")
                .prescription(dose -> dose.timesPerDay(1))
                .phase("First", phase -> phase.weeks(Amount.between(1, 2)).item(SQUAT))
                .phase(
                        "Then",
                        phase -> phase.weeks(1)
                                .prescription(dose -> dose.daysPerWeek(1))
                                .item(SQUAT)
                                .item(BRIDGE))
                .build();
        Timetable open = WEEK.toBuilder().build();
        Timetable.Builder whole = Timetable.builder()
                .start(open.start())
                .zone(open.zone())
                .wakes(open.wakes())
                .sleeps(open.sleeps());

        Schedule least = Schedule.of(program, whole.build());
        assertThat(least.occurrences()).hasSize(7 + 2);
        assertThat(least.occurrences().get(7)).satisfies(occurrence -> {
            assertThat(occurrence.id()).hasToString("back.wall-squat.1.2026-10-12.1");
            assertThat(occurrence.week()).isEqualTo(2);
            assertThat(occurrence.phase()).contains(program.phases().get(1));
            assertThat(occurrence.planned().place().path()).hasToString("/phases/1/sections/0/items/0");
        });
        assertThat(Schedule.of(program, whole.rangeEnd(RangeEnd.MOST).build()).occurrences())
                .hasSize(14 + 2);
        assertThat(Schedule.of(program, open).occurrences()).hasSize(7);
        // Nothing comes after the last phase.
        assertThat(Schedule.of(program, WEEK.toBuilder().weeks(9).build()).occurrences())
                .hasSize(7 + 2);
    }

    @Test
    void aPhaseOfUnknownLengthGoesOnAndTheNextHasNoDates() {
        Program program = Program.builder("back", "A back")
                .prescription(dose -> dose.timesPerDay(1))
                .phase("First", phase -> phase.weeks(1).item(SQUAT))
                .phase("Until you are ready", phase -> phase.item(BRIDGE))
                .phase("Then", phase -> phase.weeks(1).item(SQUAT))
                .build();
        Schedule schedule = Schedule.of(program, WEEK.toBuilder().weeks(4).build());

        assertThat(schedule.occurrences()).hasSize(28);
        assertThat(schedule.occurrences().get(27).exercise()).isEqualTo(BRIDGE.id());
        assertThat(schedule.unscheduled()).singleElement().satisfies(missing -> {
            assertThat(missing.reason()).isEqualTo(Unscheduled.Reason.PHASE_NOT_DATED);
            assertThat(missing.planned().place().path()).hasToString("/phases/2/sections/0/items/0");
            assertThat(missing)
                    .hasToString(
                            "wall-squat: how long the phases before it last is not stated as a number of" + " weeks");
        });
    }

    @Test
    void somebodyMustSayForHowManyWeeks() {
        Timetable.Builder endless = Timetable.builder()
                .start(WEEK.start())
                .zone(WEEK.zone())
                .wakes(WEEK.wakes())
                .sleeps(WEEK.sleeps());
        Program open = Program.builder("back", "A back")
                .phase("First", phase -> phase.item(SQUAT))
                .build();
        Program long520 = Program.builder("back", "A back")
                .phase("First", phase -> phase.weeks(520).item(SQUAT))
                .phase("Second", phase -> phase.weeks(1).item(SQUAT))
                .build();

        for (Program program : List.of(TWO, open, long520)) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> Schedule.of(program, endless.build()))
                    .extracting(thrown -> thrown.report().toString())
                    .isEqualTo("error missing at /weeks: 'weeks' must be given where the program does not say how long"
                            + " it lasts, or lasts more than 520 weeks");
        }
    }

    @Test
    void alternativesAreChosenByNumber() {
        Program program = Program.builder("back", "A back")
                .item(
                        SQUAT,
                        item -> item.prescription(dose -> dose.timesPerDay(1)
                                .alternative(Prescription.parse("twice a day"))
                                .alternative(Prescription.parse("3 times a day"))))
                .item(BRIDGE, item -> item.prescription(dose -> dose.timesPerDay(1)))
                .build();

        assertThat(Schedule.of(program, WEEK).occurrences()).hasSize(7 + 7);
        Schedule third = Schedule.of(program, WEEK.toBuilder().alternative(2).build());
        assertThat(third.occurrences()).hasSize(21 + 7);
        assertThat(third.occurrences().get(0).prescription()).hasToString("3 times a day");
        Schedule none = Schedule.of(program, WEEK.toBuilder().alternative(3).build());
        assertThat(none.occurrences()).hasSize(7);
        assertThat(none.unscheduled())
                .extracting(Unscheduled::reason, Unscheduled::toString)
                .containsExactly(tuple(
                        Unscheduled.Reason.NO_SUCH_ALTERNATIVE,
                        "wall-squat: alternative 3 is asked for, and there are 2"));
    }

    @Test
    void whatIsDoneWhenNeededIsListedApart() {
        Schedule capped = schedule(
                Frequency.builder().asNeeded(true).timesPerDay(Amount.atMost(4)).build());

        assertThat(capped.occurrences()).isEmpty();
        assertThat(capped.unscheduled()).isEmpty();
        assertThat(capped.asNeededItems()).singleElement().satisfies(available -> {
            assertThat(available.findCap()).contains(4);
            assertThat(available).hasToString("wall-squat: as needed, at most 4 times a day");
        });
        assertThat(schedule(Frequency.whenNeeded()).asNeededItems())
                .singleElement()
                .hasToString("wall-squat: as needed");
    }

    @Test
    void whatCannotBeScheduledSaysWhy() {
        assertThat(Schedule.of(program(dose -> dose.repetitions(10)), WEEK).unscheduled())
                .extracting(Unscheduled::reason, Unscheduled::text)
                .containsExactly(tuple(Unscheduled.Reason.NOT_STATED, "how often is not stated"));
        assertReason(
                Frequency.builder().timesPerDay(Amount.vague("several")).build(),
                "VAGUE: the times a day have no number: several");
        assertReason(Frequency.smallBouts(3, 5), "VAGUE: the times a day have no number: \"very often\"");
        assertReason(
                Frequency.builder().boutSize(Amount.exactly(5)).build(), "NOT_STATED: how often a day is not stated");
        assertReason(
                Frequency.builder().days(new Days.PerWeek(Amount.vague("most"))).build(),
                "VAGUE: the days a week have no number: \"most\" days a week");
        assertReason(
                Frequency.builder()
                        .nonConsecutiveDays(true)
                        .timesPerDay(Amount.exactly(1))
                        .build(),
                "NOT_STATED: how many days a week is not stated");
        assertReason(
                Frequency.builder()
                        .every(new Interval(Amount.vague("a few hours"), true))
                        .build(),
                "VAGUE: the interval has no number: every a few hours while awake");
        assertReason(
                Frequency.builder()
                        .every(new Interval(Amount.exactly(Duration.ofSeconds(299)), true))
                        .build(),
                "TOO_OFTEN: every 299 s while awake is more often than every 5 min");
        assertReason(Frequency.timesPerDay(289), "TOO_OFTEN: 289 times a day are more than 288");
        assertReason(
                Frequency.builder()
                        .timesPerDay(Amount.exactly(4))
                        .occasion(Occasion.at(DayEvent.WAKING))
                        .build(),
                "NUMBERS_DIFFER: the times or events that are named are not 4 times a day");
        assertReason(
                Frequency.builder()
                        .timesPerDay(Amount.exactly(13))
                        .every(Interval.hoursWhileAwake(2))
                        .build(),
                "NUMBERS_DIFFER: 13 times every 2 h while awake are longer than a day");
    }

    private static void assertReason(Frequency frequency, String expected) {
        Schedule schedule = schedule(frequency);

        assertThat(schedule.occurrences()).isEmpty();
        assertThat(schedule.unscheduled())
                .extracting(missing -> missing.reason() + ": " + missing.text())
                .containsExactly(expected);
    }

    @Test
    void dosesThatContradictEachOtherAreToldWithTheirPlaces() {
        Program program = Program.builder("back", "A back")
                .prescription(dose -> dose.sets(3).timesPerDay(1))
                .item(BRIDGE)
                .item(SQUAT, item -> item.prescription(dose -> dose.repetitionsPerSet(6, 4, 2, 1)))
                .build();

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Schedule.of(program, WEEK))
                .satisfies(thrown -> assertThat(thrown.report().issues())
                        .extracting(issue -> issue.path().toString())
                        .allMatch(path -> path.startsWith("/sections/0/items/1"))
                        .isNotEmpty());
    }

    @Test
    void aScheduleIsOfBoundedSize() {
        Frequency often = Frequency.builder()
                .timesPerDay(Amount.exactly(200))
                .days(Days.perWeek(5))
                .build();

        // 100 weeks of 5 days, 200 times each.
        assertThat(schedule(often, WEEK.toBuilder().weeks(100).build()).occurrences())
                .hasSize(100_000);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> schedule(often, WEEK.toBuilder().weeks(101).build()))
                .extracting(thrown -> thrown.report().toString())
                .isEqualTo("error too-long at /occurrences: 'occurrences' must be at most 100000, but was more");
    }

    @Test
    void occurrencesThatAreLeftOutCountForTheSize() {
        Frequency often = Frequency.builder()
                .timesPerDay(Amount.exactly(200))
                .days(Days.perWeek(5))
                .exclusion(Exclusion.after(DayEvent.WAKING, Duration.ofHours(16)))
                .build();
        Schedule largest = schedule(often, WEEK.toBuilder().weeks(100).build());

        // No time of the waking day is allowed: 500 days of 200 occurrences, which are left out.
        assertThat(largest.occurrences()).isEmpty();
        assertThat(largest.report().issues()).hasSize(500);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> schedule(often, WEEK.toBuilder().weeks(101).build()))
                .withMessage("'occurrences' must be at most 100000, but was more");
    }

    @Test
    void equalByContent() {
        Schedule one = Schedule.of(TWO, WEEK);
        Schedule same = Schedule.of(TWO.toBuilder().build(), WEEK.toBuilder().build());
        Schedule other = schedule(Frequency.timesPerDay(1));

        new EqualsTester()
                .addEqualityGroup(one, same)
                .addEqualityGroup(other)
                .addEqualityGroup(Schedule.of(TWO, WEEK.toBuilder().weeks(2).build()))
                .testEquals();
        EqualsTester parts = new EqualsTester()
                .addEqualityGroup(one.occurrences().get(0), same.occurrences().get(0));
        one.occurrences().stream().skip(1).forEach(parts::addEqualityGroup);
        parts.addEqualityGroup(other.occurrences().get(0)).testEquals();
        new EqualsTester()
                .addEqualityGroup(
                        one.occurrences().get(0).planned(),
                        same.occurrences().get(0).planned())
                .addEqualityGroup(one.occurrences().get(1).planned())
                .addEqualityGroup(one.occurrences().get(2).planned())
                .addEqualityGroup(other.occurrences().get(0).planned())
                .testEquals();
        assertThat(same.sessions()).isEqualTo(one.sessions());
        assertThat(one)
                .hasToString(String.join(
                                "\n",
                                one.occurrences().stream()
                                        .map(Occurrence::toString)
                                        .toList())
                        + "\n");
    }

    @Test
    void occurrenceIdsHaveAForm() {
        for (String wrong :
                List.of("", "a.b.1.2026-10-05", "a.b.0.2026-10-05.1", "A.b.1.2026-10-05.1", "a..1.2026-10-05.1")) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> OccurrenceId.of(wrong))
                    .extracting(thrown -> thrown.report().issues().get(0))
                    .extracting(Issue::message)
                    .isEqualTo("'id' must be program, exercise, number of the item, date and number on the date, joined"
                            + " by dots, but was \"" + wrong + "\"");
        }
        assertThat(OccurrenceId.of("a.b.1.2026-10-05.1")).isLessThan(OccurrenceId.of("a.b.1.2026-10-05.2"));
    }

    @Test
    void aSpreadOfOneIsTheMiddleOfTheDay() {
        assertThat(firstDay(schedule(Frequency.daysPerWeek(7)))).containsExactly("14:45");
    }
}
