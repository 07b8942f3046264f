package org.therex.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.therex.schedule.Plans.WEEK;

import com.google.common.testing.EqualsTester;
import java.lang.reflect.Method;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.house.ValueType;
import org.therex.prescription.Amount;
import org.therex.prescription.DayEvent;
import org.therex.prescription.DayPart;

class TimetableTest {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    private static List<String> problems(ThrowingCallable code) {
        return assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(code)
                .actual()
                .report()
                .issues()
                .stream()
                .map(Issue::toString)
                .toList();
    }

    @Test
    void theOnlyValueTypeWithABuilder() {
        assertThat(ValueType.in("org.therex.schedule"))
                .extracting(ValueType::type)
                .containsExactly(Timetable.class);
        assertThat(ValueType.of(Timetable.class).parts())
                .extracting(Method::getName)
                .containsExactlyInAnyOrder(
                        "start",
                        "zone",
                        "weeks",
                        "wakes",
                        "sleeps",
                        "eventTimes",
                        "dayPartTimes",
                        "lead",
                        "preferredDays",
                        "rangeEnd",
                        "alternative");
    }

    @Test
    void defaults() {
        assertThat(WEEK.rangeEnd()).isEqualTo(RangeEnd.LEAST);
        assertThat(WEEK.alternative()).isZero();
        assertThat(WEEK.lead()).isEmpty();
        assertThat(WEEK.eventTimes()).isEmpty();
        assertThat(WEEK.dayPartTimes()).isEmpty();
        assertThat(WEEK.preferredDays()).isEmpty();
    }

    @Test
    void noPartIsLeftOutOfEquality() {
        new EqualsTester()
                .addEqualityGroup(WEEK, WEEK.toBuilder().build())
                .addEqualityGroup(
                        WEEK.toBuilder().start(LocalDate.of(2026, 10, 6)).build())
                .addEqualityGroup(
                        WEEK.toBuilder().zone(ZoneId.of("Europe/Vienna")).build())
                .addEqualityGroup(WEEK.toBuilder().weeks(2).build())
                .addEqualityGroup(WEEK.toBuilder().wakes(EIGHT).build())
                .addEqualityGroup(WEEK.toBuilder().sleeps(LocalTime.of(23, 0)).build())
                .addEqualityGroup(WEEK.toBuilder().at(DayEvent.BREAKFAST, EIGHT).build())
                .addEqualityGroup(WEEK.toBuilder().at(DayPart.MORNING, EIGHT).build())
                .addEqualityGroup(WEEK.toBuilder().lead(Duration.ofMinutes(5)).build())
                .addEqualityGroup(
                        WEEK.toBuilder().preferredDay(DayOfWeek.MONDAY).build())
                .addEqualityGroup(WEEK.toBuilder().rangeEnd(RangeEnd.MOST).build())
                .addEqualityGroup(WEEK.toBuilder().alternative(1).build())
                .testEquals();
    }

    @Test
    void setsAreInOrderWhateverTheyWereGivenIn() {
        EventTime lunch = EventTime.of(DayEvent.LUNCH, LocalTime.NOON);
        EventTime early = EventTime.of(DayEvent.SITTING, EIGHT);
        EventTime late = EventTime.of(DayEvent.SITTING, LocalTime.of(20, 0));
        Timetable timetable = WEEK.toBuilder()
                .eventTimes(List.of(late, early, lunch))
                .at(DayPart.EVENING, LocalTime.of(20, 0))
                .at(DayPart.MORNING, EIGHT)
                .preferredDays(List.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY))
                .build();

        assertThat(timetable.eventTimes()).containsExactly(lunch, early, late);
        assertThat(timetable.dayPartTimes())
                .extracting(DayPartTime::toString)
                .containsExactly("morning 08:00", "evening 20:00");
        assertThat(timetable.preferredDays()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
        assertThat(timetable.toBuilder().eventTimes(List.of(early, lunch, late)).build())
                .isEqualTo(timetable);
    }

    @Test
    void whatMustBeSet() {
        assertThat(problems(() -> Timetable.builder().build()))
                .containsExactly(
                        "error missing at /sleeps: 'sleeps' must be given",
                        "error missing at /start: 'start' must be given",
                        "error missing at /wakes: 'wakes' must be given",
                        "error missing at /zone: 'zone' must be given");
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        assertThat(problems(() -> WEEK.toBuilder()
                        .start(LocalDate.of(1899, 12, 31))
                        .weeks(521)
                        .wakes(LocalTime.of(7, 0, 1))
                        .lead(Duration.ofHours(13))
                        .alternative(-1)
                        .build()))
                .containsExactly(
                        "error out-of-range at /alternative: 'alternative' must be at least 0, but was -1",
                        "error out-of-range at /lead: 'lead' must be above 0 and at most 12 h, but was 13 h",
                        "error out-of-range at /start: 'start' must be from 1900 to 2999, but was 1899-12-31",
                        "error out-of-range at /wakes: 'wakes' must be whole minutes, but was 07:00:01",
                        "error out-of-range at /weeks: 'weeks' must be from 1 to 520, but was 521");
        assertThat(problems(() -> WEEK.toBuilder().sleeps(WEEK.wakes()).build()))
                .containsExactly(
                        "error conflict at /sleeps: 'sleeps' must be another time than 'wakes', but was 07:00");
        assertThat(problems(() -> WEEK.toBuilder().lead(Duration.ZERO).build()))
                .containsExactly("error out-of-range at /lead: 'lead' must be above 0 and at most 12 h, but was 0 s");
    }

    @Test
    void timesAtTheEndsOfTheirRangesAreAllowed() {
        assertThat(WEEK.toBuilder().lead(Duration.ofHours(12)).build().lead()).contains(Duration.ofHours(12));
        assertThat(problems(
                        () -> WEEK.toBuilder().sleeps(LocalTime.of(22, 30, 1)).build()))
                .containsExactly("error out-of-range at /sleeps: 'sleeps' must be whole minutes, but was 22:30:01");
        Timetable.Builder many = WEEK.toBuilder().at(DayEvent.BREAKFAST, LocalTime.of(7, 0));
        for (int i = 2; i < Timetable.EVENT_TIMES_LIMIT; i++) {
            many.at(DayEvent.MEAL, LocalTime.of(8, i));
        }
        EventTime evening = new EventTime(DayEvent.WORK, LocalTime.of(20, 0), LocalTime.of(22, 30));
        assertThat(many.eventTime(evening).build().eventTimes()).hasSize(20).contains(evening);
        assertThat(WEEK.toBuilder()
                        .at(DayPart.MORNING, LocalTime.of(7, 0))
                        .at(DayPart.NIGHT, LocalTime.of(22, 30))
                        .build()
                        .dayPartTimes())
                .extracting(DayPartTime::toString)
                .containsExactly("morning 07:00", "night 22:30");
    }

    @Test
    void eventsAreWithinTheWakingDay() {
        assertThat(problems(() -> WEEK.toBuilder()
                        .at(DayEvent.BREAKFAST, LocalTime.of(6, 59))
                        .build()))
                .containsExactly("error out-of-range at /eventTimes: 'eventTimes' must be within the waking day,"
                        + " 07:00-22:30, but was breakfast 06:59");
        assertThat(problems(() -> WEEK.toBuilder()
                        .eventTime(new EventTime(DayEvent.WORK, LocalTime.of(17, 0), LocalTime.of(9, 0)))
                        .build()))
                .containsExactly("error out-of-range at /eventTimes: 'eventTimes' must be within the waking day,"
                        + " 07:00-22:30, but was work 17:00-09:00");
        assertThat(problems(() ->
                        WEEK.toBuilder().at(DayPart.NIGHT, LocalTime.of(23, 0)).build()))
                .containsExactly("error out-of-range at /dayPartTimes: 'dayPartTimes' must be within the waking day,"
                        + " 07:00-22:30, but was night 23:00");
        Timetable.Builder night = WEEK.toBuilder().wakes(LocalTime.of(20, 0)).sleeps(LocalTime.of(10, 0));
        assertThat(night.at(DayEvent.DINNER, LocalTime.of(2, 0)).build().eventTimes())
                .hasSize(1);
    }

    @Test
    void whatComesOnceADayHasOneTime() {
        assertThat(problems(() -> WEEK.toBuilder()
                        .at(DayEvent.LUNCH, LocalTime.of(12, 0))
                        .at(DayEvent.LUNCH, LocalTime.of(13, 0))
                        .build()))
                .containsExactly("error duplicate at /eventTimes: 'eventTimes' must be one time for an event that"
                        + " occurs once a day, but was lunch");
        assertThat(problems(() -> WEEK.toBuilder()
                        .at(DayPart.MIDDAY, LocalTime.of(12, 0))
                        .at(DayPart.MIDDAY, LocalTime.of(13, 0))
                        .build()))
                .containsExactly(
                        "error duplicate at /dayPartTimes: 'dayPartTimes' must be one time for each part, but was"
                                + " midday");
        Timetable.Builder many = WEEK.toBuilder();
        for (int i = 0; i <= Timetable.EVENT_TIMES_LIMIT; i++) {
            many.at(DayEvent.MEAL, LocalTime.of(8, i));
        }
        assertThat(problems(many::build))
                .containsExactly("error too-long at /eventTimes: 'eventTimes' must be at most 20, but was 21");
    }

    @Test
    void wakingAndBedAreNoEventTimes() {
        assertThat(problems(() -> EventTime.of(DayEvent.WAKING, EIGHT)))
                .containsExactly("error conflict at /event: 'event' must be other than waking and bed, which are given"
                        + " as 'wakes' and 'sleeps', but was waking");
        assertThat(problems(() -> EventTime.of(DayEvent.MEAL, LocalTime.of(8, 0, 1))))
                .containsExactly("error out-of-range at /begins: 'begins' must be whole minutes, but was 08:00:01");
        assertThat(problems(() -> new EventTime(DayEvent.MEAL, EIGHT, LocalTime.of(8, 0, 1))))
                .containsExactly("error out-of-range at /ends: 'ends' must be whole minutes, but was 08:00:01");
        assertThat(problems(() -> new DayPartTime(DayPart.NIGHT, LocalTime.of(8, 0, 1))))
                .containsExactly("error out-of-range at /time: 'time' must be whole minutes, but was 08:00:01");
    }

    @Test
    void anExtentFindsItsEnd() {
        assertThat(RangeEnd.LEAST.find(Amount.between(2, 4))).contains(2);
        assertThat(RangeEnd.MOST.find(Amount.between(2, 4))).contains(4);
        assertThat(RangeEnd.LEAST.find(Amount.atMost(4))).contains(4);
        assertThat(RangeEnd.MOST.find(Amount.atLeast(2))).contains(2);
        assertThat(RangeEnd.MOST.find(Amount.<Integer>vague("many"))).isEmpty();
    }
}
