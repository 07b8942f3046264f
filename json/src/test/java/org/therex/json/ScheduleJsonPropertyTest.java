package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.check.Issue;
import org.therex.prescription.DayEvent;
import org.therex.prescription.DayPart;
import org.therex.progression.OccurrenceId;
import org.therex.schedule.DayPartTime;
import org.therex.schedule.EventTime;
import org.therex.schedule.RangeEnd;
import org.therex.schedule.Timetable;
import org.therex.schedule.TimetableArbitraries;
import tools.jackson.databind.json.JsonMapper;

/** Every timetable reads as it was written. */
class ScheduleJsonPropertyTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TherexModule()).build();

    private static <T> void roundTrip(Class<T> type, T value) {
        BothJacksons.readBackEqual(type, value);
    }

    @Provide
    Arbitrary<Timetable> timetables() {
        return TimetableArbitraries.timetables();
    }

    @Provide
    Arbitrary<EventTime> eventTimes() {
        return TimetableArbitraries.eventTimes();
    }

    @Provide
    Arbitrary<DayPartTime> dayPartTimes() {
        return TimetableArbitraries.dayPartTimes();
    }

    @Property
    void timetablesReadAsWritten(@ForAll("timetables") Timetable value) {
        roundTrip(Timetable.class, value);
    }

    @Property
    void eventTimesReadAsWritten(@ForAll("eventTimes") EventTime value) {
        roundTrip(EventTime.class, value);
    }

    @Property
    void dayPartTimesReadAsWritten(@ForAll("dayPartTimes") DayPartTime value) {
        roundTrip(DayPartTime.class, value);
    }

    @Example
    void occurrenceIdsReadAsWritten() {
        roundTrip(OccurrenceId.class, OccurrenceId.of("back.wall-squat.1.2026-10-05.2"));
    }

    @Example
    void aTimetableInJson() {
        Timetable timetable = Timetable.builder()
                .start(LocalDate.of(2026, 10, 5))
                .zone(ZoneId.of("Europe/Vienna"))
                .weeks(4)
                .wakes(LocalTime.of(7, 0))
                .sleeps(LocalTime.of(22, 30))
                .at(DayEvent.LUNCH, LocalTime.NOON)
                .at(DayPart.EVENING, LocalTime.of(20, 0))
                .lead(Duration.ofMinutes(10))
                .preferredDay(DayOfWeek.MONDAY)
                .rangeEnd(RangeEnd.MOST)
                .alternative(1)
                .build();

        assertThat(MAPPER.writeValueAsString(timetable))
                .isEqualTo(
                        "{\"start\":\"2026-10-05\",\"zone\":\"Europe/Vienna\",\"weeks\":4,\"wakes\":\"07:00\","
                                + "\"sleeps\":\"22:30\",\"eventTimes\":[{\"event\":\"lunch\",\"begins\":\"12:00\","
                                + "\"ends\":\"12:00\"}],\"dayPartTimes\":[{\"part\":\"evening\",\"time\":\"20:00\"}],"
                                + "\"leadSeconds\":600,\"preferredDays\":[\"monday\"],\"rangeEnd\":\"most\",\"alternative\":1}");
    }

    @Example
    void everythingWrongWithATimetableIsTold() {
        InvalidJsonException thrown =
                catchThrowableOfType(InvalidJsonException.class, () -> MAPPER.readValue("""
                        {"start": "2026-10-5", "zone": "Europe/Wien", "weeks": 0, "wakes": "7:00", "sleeps": "22:30",
                         "leadSeconds": 0}""", Timetable.class));

        assertThat(thrown.report().issues())
                .extracting(Issue::path)
                .extracting(Object::toString)
                .containsExactly("/start", "/zone", "/wakes");
        assertThat(thrown.report().issues().get(1).message())
                .isEqualTo("'zone' must be a time zone such as Europe/Vienna, but was \"Europe/Wien\"");
        InvalidJsonException second =
                catchThrowableOfType(InvalidJsonException.class, () -> MAPPER.readValue("""
                        {"start": "2026-10-05", "zone": "Europe/Vienna", "weeks": 0, "wakes": "07:00",
                         "sleeps": "22:30", "leadSeconds": 0, "alternative": -1}""", Timetable.class));
        assertThat(second.report().issues())
                .extracting(Issue::path)
                .extracting(Object::toString)
                .containsExactly("/weeks", "/leadSeconds", "/alternative");
    }
}
