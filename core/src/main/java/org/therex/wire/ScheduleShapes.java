package org.therex.wire;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import org.therex.check.IssueCode;
import org.therex.check.Require;
import org.therex.progression.OccurrenceId;
import org.therex.schedule.DayPartTime;
import org.therex.schedule.EventTime;
import org.therex.schedule.RangeEnd;
import org.therex.schedule.Timetable;
import org.therex.schedule.fields.DayPartTimeFields;
import org.therex.schedule.fields.EventTimeFields;
import org.therex.schedule.fields.TimetableFields;

/** How it looks in JSON what a schedule is made with. */
final class ScheduleShapes {

    private static final String ZONE_RULE = "a time zone such as Europe/Vienna";

    /** The characters of zones and offsets; which zones there are no schema can state. */
    private static final String ZONE_CHARACTERS = "[A-Za-z][A-Za-z0-9~/._+:-]*|[+-][0-9][0-9:]{0,7}";

    static final TextualShape<OccurrenceId> OCCURRENCE_ID = Shapes.form(
            "program, exercise, number of the item, date and number on the date, joined by dots",
            FactShapes.ID + "\\." + FactShapes.ID + "\\.[1-9][0-9]{0,8}\\.[0-9]{4}-[0-9]{2}-[0-9]{2}\\.[1-9][0-9]{0,8}",
            OccurrenceId::of,
            OccurrenceId::value,
            "back-at-home.wall-squat.1.2026-10-05.2");

    static final TextualShape<ZoneId> ZONE =
            Shapes.form(ZONE_RULE, ZONE_CHARACTERS, ScheduleShapes::zone, ZoneId::getId, "Europe/Vienna", "Z");

    static final Shape<EventTime> EVENT_TIME = FromTable.of(EventTimeFields.TABLE)
            .with("event", FrequencyShapes.DAY_EVENT)
            .with("begins", FrequencyShapes.CLOCK_TIME)
            .with("ends", FrequencyShapes.CLOCK_TIME)
            .build();

    static final Shape<DayPartTime> DAY_PART_TIME = FromTable.of(DayPartTimeFields.TABLE)
            .with("part", FrequencyShapes.DAY_PART)
            .with("time", FrequencyShapes.CLOCK_TIME)
            .build();

    static final ObjectShape<Timetable, Timetable.Builder> TIMETABLE = FromTable.of(TimetableFields.TABLE)
            .with("start", FactShapes.DAY)
            .with("zone", ZONE)
            .with("weeks", Shapes.integer(Limits.of(1, Timetable.WEEKS_LIMIT)))
            .with("wakes", FrequencyShapes.CLOCK_TIME)
            .with("sleeps", FrequencyShapes.CLOCK_TIME)
            .atMost("eventTimes", Timetable.EVENT_TIMES_LIMIT)
            .with("lead", Shapes.seconds(Limits.above(Duration.ZERO, Timetable.LONGEST_LEAD)))
            .with("preferredDays", FrequencyShapes.WEEKDAY)
            .absent("rangeEnd", RangeEnd.LEAST)
            .with("alternative", Shapes.integer(Limits.atLeast(0)))
            .absent("alternative", 0)
            .build();

    private ScheduleShapes() {}

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw Require.invalid(IssueCode.BAD_FORMAT, "zone", ZONE_RULE, Require.quoted(text));
        }
    }
}
