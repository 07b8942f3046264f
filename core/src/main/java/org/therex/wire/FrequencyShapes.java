package org.therex.wire;

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
import org.therex.prescription.fields.DaysEveryFields;
import org.therex.prescription.fields.DaysOnFields;
import org.therex.prescription.fields.DaysPerWeekFields;
import org.therex.prescription.fields.ExclusionFields;
import org.therex.prescription.fields.FrequencyFields;
import org.therex.prescription.fields.IntervalFields;
import org.therex.prescription.fields.OccasionFields;

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

    static final Shape<Occasion> OCCASION = FromTable.of(OccasionFields.TABLE)
            .with("relation", RELATION)
            .with("event", DAY_EVENT)
            .build();

    static final Shape<Exclusion> EXCLUSION = FromTable.of(ExclusionFields.TABLE)
            .as("length", "seconds")
            .with("relation", RELATION)
            .with("event", DAY_EVENT)
            .build();

    static final Shape<Interval> INTERVAL = FromTable.of(IntervalFields.TABLE)
            .as("length", "seconds")
            .absent("whileAwake", false)
            .build();

    static final Shape<Days> DAYS = ChoiceShape.<Days>of("days", "The days.")
            .when(
                    Days.PerWeek.class,
                    FromTable.of(DaysPerWeekFields.TABLE)
                            .called("days-per-week")
                            .as("count", "perWeek")
                            .with("count", AmountShapes.count("days-of-week", Limits.of(1, DayOfWeek.values().length)))
                            .build())
            .when(
                    Days.On.class,
                    FromTable.of(DaysOnFields.TABLE)
                            .called("weekdays")
                            .as("weekdays", "on")
                            .with("weekdays", WEEKDAY)
                            .filled("weekdays")
                            .build())
            .when(
                    Days.Every.class,
                    FromTable.of(DaysEveryFields.TABLE)
                            .called("every-days")
                            .as("interval", "every")
                            .with("interval", Shapes.integer(Limits.of(1, Days.MOST_INTERVAL)))
                            .build())
            .example(() -> Days.perWeek(3))
            .example(() -> Days.on(DayOfWeek.MONDAY, DayOfWeek.THURSDAY))
            .build();

    static final ObjectShape<Frequency, Frequency.Builder> FREQUENCY = FromTable.of(FrequencyFields.TABLE)
            .with("dayParts", DAY_PART)
            .with("clockTimes", CLOCK_TIME)
            .atMost("exclusions", Frequency.EXCLUSIONS_LIMIT)
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
