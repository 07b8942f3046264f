package org.therex.json.wire;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.therex.check.Require;
import org.therex.prescription.DayEvent;
import org.therex.prescription.DayPart;
import org.therex.prescription.Days;
import org.therex.prescription.Exclusion;
import org.therex.prescription.Frequency;
import org.therex.prescription.Interval;
import org.therex.prescription.Occasion;

/** How it looks in JSON how often something is done. */
final class FrequencyShapes {

    private static final Pattern CLOCK = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final String CLOCK_RULE = "an hour from 00 to 23, a colon and a minute";

    static final TextualShape<DayOfWeek> WEEKDAY = Shapes.words(
            "weekday",
            "A day of the week.",
            ImmutableList.copyOf(DayOfWeek.values()),
            FrequencyShapes::weekday,
            FrequencyShapes::weekday);

    static final TextualShape<DayPart> DAY_PART = Shapes.words(DayPart.class, "day-part", "A part of the day.");

    static final TextualShape<DayEvent> DAY_EVENT =
            Shapes.words(DayEvent.class, "day-event", "Something that happens in a day.");

    static final TextualShape<Occasion.Relation> RELATION =
            Shapes.words(Occasion.Relation.class, "occasion-relation", "The time relative to an event.");

    static final TextualShape<LocalTime> CLOCK_TIME =
            Shapes.form(CLOCK_RULE, CLOCK.pattern(), FrequencyShapes::clockTime, LocalTime::toString, "07:30");

    static final Shape<Occasion> OCCASION = ObjectShape.record(
            "occasion",
            "A time of the day that an event sets.",
            Part.of("relation", "Before, at or after it.", RELATION, Occasion::relation),
            Part.of("event", "The event.", DAY_EVENT, Occasion::event),
            Occasion::new);

    static final Shape<Exclusion> EXCLUSION = ObjectShape.record(
            "exclusion",
            "A time before or after an event in which it is not to be done.",
            Part.of("seconds", "How long the time is.", Shapes.seconds(Limits.LENGTH), Exclusion::length)
                    .checkedAs("length"),
            Part.of("relation", "Before or after.", RELATION, Exclusion::relation),
            Part.of("event", "The event.", DAY_EVENT, Exclusion::event),
            Exclusion::new);

    static final Shape<Interval> INTERVAL = ObjectShape.record(
            "interval",
            "The time from one bout to the next.",
            Part.of("seconds", "Its length.", AmountShapes.SECONDS, Interval::length)
                    .checkedAs("length"),
            Part.of("whileAwake", "Whether only while awake.", Shapes.truth(), Interval::whileAwake, false),
            Interval::new);

    static final Shape<Days> DAYS = ChoiceShape.<Days>of("days", "The days.")
            .when(
                    Days.PerWeek.class,
                    ObjectShape.record(
                            "days-per-week",
                            "On so many days of a week.",
                            Part.of(
                                    "perWeek",
                                    "How many.",
                                    AmountShapes.count("days-of-week", Limits.of(1, DayOfWeek.values().length)),
                                    Days.PerWeek::count),
                            Days.PerWeek::new))
            .when(
                    Days.On.class,
                    ObjectShape.record(
                            "weekdays",
                            "On certain days of the week.",
                            Part.of("on", "Which days.", ElementsShape.set(WEEKDAY, 1), Days.On::weekdays)
                                    .checkedAs("weekdays"),
                            Days.On::new))
            .when(
                    Days.Every.class,
                    ObjectShape.record(
                            "every-days",
                            "Each day, or each second, third and so on.",
                            Part.of(
                                            "every",
                                            "1 for each day, 2 for each second.",
                                            Shapes.integer(Limits.of(1, Days.MOST_INTERVAL)),
                                            Days.Every::interval)
                                    .checkedAs("days"),
                            Days.Every::new))
            .example(() -> Days.perWeek(3))
            .example(() -> Days.on(DayOfWeek.MONDAY, DayOfWeek.THURSDAY))
            .build();

    static final ObjectShape<Frequency, Frequency.Builder> FREQUENCY = ObjectShape.of(
                    "frequency", "How often and when it is done.", Frequency::builder, Frequency.Builder::build)
            .optional(
                    "timesPerDay",
                    "The number of times a day.",
                    AmountShapes.COUNT,
                    Frequency::timesPerDay,
                    Frequency.Builder::timesPerDay)
            .optional("every", "The time between bouts.", INTERVAL, Frequency::every, Frequency.Builder::every)
            .optional(
                    "boutSize",
                    "How many repetitions at a time.",
                    AmountShapes.COUNT,
                    Frequency::boutSize,
                    Frequency.Builder::boutSize)
            .optional("days", "The days.", DAYS, Frequency::days, Frequency.Builder::days)
            .flag(
                    "nonConsecutiveDays",
                    "Whether a day must lie between.",
                    Frequency::nonConsecutiveDays,
                    Frequency.Builder::nonConsecutiveDays)
            .set("occasions", "The events.", OCCASION, Frequency::occasions, Frequency.Builder::occasions)
            .set("dayParts", "The parts of the day.", DAY_PART, Frequency::dayParts, Frequency.Builder::dayParts)
            .set("clockTimes", "The times.", CLOCK_TIME, Frequency::clockTimes, Frequency.Builder::clockTimes)
            .set("exclusions", "When not.", EXCLUSION, Frequency::exclusions, Frequency.Builder::exclusions)
            .atMost(Frequency.EXCLUSIONS_LIMIT)
            .flag("asNeeded", "Whether as needed.", Frequency::asNeeded, Frequency.Builder::asNeeded)
            .rule(FieldRule.atLeastOne(
                    "timesPerDay",
                    "every",
                    "boutSize",
                    "days",
                    "nonConsecutiveDays",
                    "occasions",
                    "dayParts",
                    "clockTimes",
                    "exclusions",
                    "asNeeded"))
            .example(() -> Frequency.timesPerDay(2))
            .example(() -> Frequency.daysPerWeek(3))
            .build();

    private FrequencyShapes() {}

    private static String weekday(DayOfWeek day) {
        return Ascii.toLowerCase(day.name());
    }

    private static LocalTime clockTime(String text) {
        return LocalTime.parse(
                Require.matches("clockTimes", text, CLOCK.matcher(text).matches(), CLOCK_RULE));
    }
}
