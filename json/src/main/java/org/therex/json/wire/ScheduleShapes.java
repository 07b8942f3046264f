package org.therex.json.wire;

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

/** How it looks in JSON what a schedule is made with. */
final class ScheduleShapes {

    private static final String ZONE_RULE = "a time zone such as Europe/Vienna";

    /** The characters of zones and offsets; which zones there are no schema can state. */
    private static final String ZONE_CHARACTERS = "[A-Za-z][A-Za-z0-9~/._+:-]*|[+-][0-9][0-9:]{0,7}";

    static final TextualShape<RangeEnd> EXTENT =
            Shapes.words(RangeEnd.class, "range-end", "Which end of a range is scheduled.");

    static final TextualShape<OccurrenceId> OCCURRENCE_ID = Shapes.form(
            "program, exercise, number of the item, date and number on the date, joined by dots",
            FactShapes.ID + "\\." + FactShapes.ID + "\\.[1-9][0-9]{0,8}\\.[0-9]{4}-[0-9]{2}-[0-9]{2}\\.[1-9][0-9]{0,8}",
            OccurrenceId::of,
            OccurrenceId::value,
            "back-at-home.wall-squat.1.2026-10-05.2");

    static final TextualShape<ZoneId> ZONE =
            Shapes.form(ZONE_RULE, ZONE_CHARACTERS, ScheduleShapes::zone, ZoneId::getId, "Europe/Vienna", "Z");

    static final Shape<EventTime> EVENT_TIME = ObjectShape.record(
            "event-time",
            "When something in a person's day begins and ends.",
            Part.of("event", "The event.", FrequencyShapes.DAY_EVENT, EventTime::event),
            Part.of("begins", "When it begins.", FrequencyShapes.CLOCK_TIME, EventTime::begins),
            Part.of(
                    "ends",
                    "When it ends, the same if only a moment is known.",
                    FrequencyShapes.CLOCK_TIME,
                    EventTime::ends),
            EventTime::new);

    static final Shape<DayPartTime> DAY_PART_TIME = ObjectShape.record(
            "day-part-time",
            "When what is to be done in a part of the day is done.",
            Part.of("part", "The part of the day.", FrequencyShapes.DAY_PART, DayPartTime::part),
            Part.of("time", "The time.", FrequencyShapes.CLOCK_TIME, DayPartTime::time),
            DayPartTime::new);

    static final ObjectShape<Timetable, Timetable.Builder> TIMETABLE = ObjectShape.of(
                    "timetable",
                    "What a program does not know of the person who does it.",
                    Timetable::builder,
                    Timetable.Builder::build)
            .required(
                    "start",
                    "The first day of the program.",
                    FactShapes.DAY,
                    Timetable::start,
                    Timetable.Builder::start)
            .required("zone", "The zone whose clock they live by.", ZONE, Timetable::zone, Timetable.Builder::zone)
            .optional(
                    "weeks",
                    "How many weeks are scheduled.",
                    Shapes.integer(Limits.of(1, Timetable.WEEKS_LIMIT)),
                    Timetable::weeks,
                    (builder, weeks) -> builder.weeks(weeks))
            .required(
                    "wakes",
                    "When the waking day begins.",
                    FrequencyShapes.CLOCK_TIME,
                    Timetable::wakes,
                    Timetable.Builder::wakes)
            .required(
                    "sleeps",
                    "When the waking day ends.",
                    FrequencyShapes.CLOCK_TIME,
                    Timetable::sleeps,
                    Timetable.Builder::sleeps)
            .set(
                    "eventTimes",
                    "When events of the day are.",
                    EVENT_TIME,
                    Timetable::eventTimes,
                    Timetable.Builder::eventTimes)
            .atMost(Timetable.EVENT_TIMES_LIMIT)
            .set(
                    "dayPartTimes",
                    "When what is to be done in parts of the day is done.",
                    DAY_PART_TIME,
                    Timetable::dayPartTimes,
                    Timetable.Builder::dayPartTimes)
            .optional(
                    "leadSeconds",
                    "How long before an event is begun what is to be done before it.",
                    Shapes.seconds(Limits.above(Duration.ZERO, Timetable.LONGEST_LEAD)),
                    Timetable::lead,
                    Timetable.Builder::lead)
            .checkedAs("lead")
            .set(
                    "preferredDays",
                    "The weekdays that are taken first for so many days a week.",
                    FrequencyShapes.WEEKDAY,
                    Timetable::preferredDays,
                    Timetable.Builder::preferredDays)
            .defaulted(
                    "extent",
                    "Which end of a range is scheduled.",
                    EXTENT,
                    RangeEnd.LEAST,
                    Timetable::extent,
                    Timetable.Builder::extent)
            .defaulted(
                    "alternative",
                    "Which schedule is taken where a dose has alternatives; 1 is the first of them.",
                    Shapes.integer(Limits.atLeast(0)),
                    0,
                    Timetable::alternative,
                    (builder, alternative) -> builder.alternative(alternative))
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
