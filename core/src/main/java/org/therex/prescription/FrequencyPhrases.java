package org.therex.prescription;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;

/** The phrases for frequencies, for {@link FrequencyReader}. */
final class FrequencyPhrases {

    /** Events of the day, after "before" and "after". */
    static final Phrases<DayEvent> EVENTS = Phrases.of(DayEvent.class);

    /** Parts of the day. */
    static final Phrases<DayPart> DAY_PARTS = Phrases.of(DayPart.class);

    /** Phrases for moments at events of the day. */
    static final Phrases<DayEvent> DURING = Phrases.of(during());

    /** Weekdays and their short names. */
    static final Phrases<DayOfWeek> WEEKDAYS = Phrases.of(weekdays());

    /** Phrases for a number of times a day. */
    static final Phrases<Integer> LATIN = Phrases.of(ImmutableMap.of(
            "once a day", 1, "once daily", 1, "twice a day", 2, "twice daily", 2, "BID", 2, "TID", 3, "QID", 4));

    /** Phrases for a number of days a week. */
    static final Phrases<Integer> WEEKLY =
            Phrases.of(ImmutableMap.of("once a week", 1, "once weekly", 1, "twice a week", 2, "twice weekly", 2));

    /** The phrases after a number of times a day. */
    static final Phrases<String> A_DAY = Phrases.of(combined(
            List.of("times ", "time ", "x "),
            List.of("a day", "per day", "daily"),
            List.of("x day", "x/day", "x / day", "x/d", "times/day", "/day")));

    /** The phrases after a number of days a week. */
    static final Phrases<String> A_WEEK = Phrases.of(combined(
            List.of("days ", "day ", "times ", "time ", "x "),
            List.of("a week", "per week", "weekly"),
            List.of(
                    "x week",
                    "x/week",
                    "x / week",
                    "x/wk",
                    "days/week",
                    "days/wk",
                    "d/wk",
                    "times/week",
                    "/week",
                    "/wk")));

    private FrequencyPhrases() {}

    private static ImmutableMap<String, DayEvent> during() {
        ImmutableMap.Builder<String, DayEvent> phrases = ImmutableMap.builder();
        for (DayEvent event : DayEvent.values()) {
            phrases.put(event.during(), event);
        }
        return phrases.put("with meals", DayEvent.MEAL)
                .put("on rising", DayEvent.WAKING)
                .buildOrThrow();
    }

    /** Returns the combinations of beginnings and ends, and further phrases; each phrase is its own value. */
    private static ImmutableMap<String, String> combined(
            List<String> beginnings, List<String> ends, List<String> others) {
        return Stream.concat(beginnings.stream().flatMap(begin -> ends.stream().map(begin::concat)), others.stream())
                .collect(ImmutableMap.toImmutableMap(phrase -> phrase, phrase -> phrase));
    }

    private static ImmutableMap<String, DayOfWeek> weekdays() {
        ImmutableMap.Builder<String, DayOfWeek> names = ImmutableMap.builder();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = Ascii.toLowerCase(day.name());
            names.put(name, day).put(name.substring(0, 3), day);
        }
        return names.buildOrThrow();
    }
}
