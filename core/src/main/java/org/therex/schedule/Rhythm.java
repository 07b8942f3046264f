package org.therex.schedule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalTime;
import org.therex.prescription.DayEvent;
import org.therex.prescription.DayPart;
import org.therex.prescription.Frequency;
import org.therex.prescription.Interval;
import org.therex.prescription.Occasion;

/** The pattern of a frequency on a day. */
sealed interface Rhythm {

    /** A number of times without an end. */
    int WITHOUT_END = Integer.MAX_VALUE;

    /** A number of times, spread over the waking day. */
    record Spread(int times) implements Rhythm {}

    /**
     * A chain of at most a number of times, one interval apart, from the beginning of the waking day; to its end, or
     * beyond it.
     */
    record Chain(Duration interval, int times, boolean whileAwake) implements Rhythm {}

    /** An endless chain, one interval apart, from the first waking on. */
    record AroundTheClock(Duration interval) implements Rhythm {}

    /** Clock times. */
    record Clock(ImmutableSet<LocalTime> times) implements Rhythm {}

    /** Events, whatever their times. */
    record Events(ImmutableSet<Occasion> occasions) implements Rhythm {}

    /** Parts of the day. */
    record Parts(ImmutableSet<DayPart> parts) implements Rhythm {}

    /** A number of times at each of several events or parts of the day, without clock times. */
    record Untimed(ImmutableList<Occurrence.Moment> moments, int each) implements Rhythm {}

    /** No pattern, with the problem. */
    record None(Problem problem) implements Rhythm {}

    /** Returns the pattern of a frequency that is not as needed. */
    static Rhythm of(Frequency frequency, Timetable timetable) {
        Rhythm rhythm;
        if (frequency.timesPerDay().isPresent()) {
            Integer times = timetable
                    .rangeEnd()
                    .find(frequency.timesPerDay().orElseThrow())
                    .orElse(null);
            rhythm = times == null
                    ? none(
                            Unscheduled.Reason.VAGUE,
                            "the times a day have no number: "
                                    + frequency.timesPerDay().orElseThrow())
                    : often(times, frequency, timetable);
        } else if (frequency.every().isPresent()) {
            rhythm = every(frequency.every().orElseThrow(), WITHOUT_END, timetable);
        } else {
            rhythm = named(frequency);
        }
        return rhythm;
    }

    private static Rhythm often(int times, Frequency frequency, Timetable timetable) {
        if (times > Schedule.TIMES_PER_DAY_LIMIT) {
            return none(
                    Unscheduled.Reason.TOO_OFTEN, times + " times a day are more than " + Schedule.TIMES_PER_DAY_LIMIT);
        } else if (frequency.every().isPresent()) {
            return every(frequency.every().orElseThrow(), times, timetable);
        }
        if (namesNothing(frequency)) {
            return new Spread(times);
        }
        Rhythm named = named(frequency);
        return count(named, timetable) == times ? named : shared(named, times);
    }

    private static boolean namesNothing(Frequency frequency) {
        return frequency.clockTimes().isEmpty()
                && frequency.occasions().isEmpty()
                && frequency.dayParts().isEmpty();
    }

    private static int count(Rhythm named, Timetable timetable) {
        if (named instanceof Clock clock) {
            return clock.times().size();
        } else if (named instanceof Events events) {
            WakingDay any = new WakingDay(timetable, timetable.start());
            return events.occasions().stream()
                    .mapToInt(
                            occasion -> Math.max(1, any.spans(occasion.event()).size()))
                    .sum();
        }
        return ((Parts) named).parts().size();
    }

    private static Rhythm shared(Rhythm named, int times) {
        ImmutableList<Occurrence.Moment> moments = ImmutableList.of();
        if (named instanceof Parts parts) {
            moments = parts.parts().stream()
                    .map(part -> Occurrence.Moment.in(part, null))
                    .collect(ImmutableList.toImmutableList());
        } else if (named instanceof Events events
                && events.occasions().stream().map(Occasion::event).noneMatch(DayEvent::onceADay)) {
            moments = events.occasions().stream()
                    .map(occasion -> Occurrence.Moment.at(null, occasion))
                    .collect(ImmutableList.toImmutableList());
        }
        return moments.isEmpty() || times % moments.size() != 0
                ? none(
                        Unscheduled.Reason.NUMBERS_DIFFER,
                        "the times or events that are named are not " + times + " times a day")
                : new Untimed(moments, times / moments.size());
    }

    private static Rhythm every(Interval every, int times, Timetable timetable) {
        Duration interval = timetable.rangeEnd().opposite().find(every.length()).orElse(null);
        if (interval == null) {
            return none(Unscheduled.Reason.VAGUE, "the interval has no number: " + every);
        } else if (interval.compareTo(Schedule.SHORTEST_INTERVAL) < 0) {
            return none(
                    Unscheduled.Reason.TOO_OFTEN,
                    every + " is more often than every " + Schedule.SHORTEST_INTERVAL.toMinutes() + " min");
        }
        boolean bounded = times != WITHOUT_END;
        if (bounded && interval.multipliedBy(times - 1L).compareTo(Duration.ofDays(1)) >= 0) {
            return none(Unscheduled.Reason.NUMBERS_DIFFER, times + " times " + every + " are longer than a day");
        }
        return bounded || every.whileAwake()
                ? new Chain(interval, times, every.whileAwake())
                : new AroundTheClock(interval);
    }

    /** Returns the named times of the most exact kind; the other kinds name the same times. */
    private static Rhythm named(Frequency frequency) {
        if (!frequency.clockTimes().isEmpty()) {
            return new Clock(frequency.clockTimes());
        } else if (!frequency.occasions().isEmpty()) {
            return new Events(frequency.occasions());
        } else if (!frequency.dayParts().isEmpty()) {
            return new Parts(frequency.dayParts());
        }
        return frequency.days().isPresent() && frequency.boutSize().isEmpty()
                ? new Spread(1)
                : none(Unscheduled.Reason.NOT_STATED, "how often a day is not stated");
    }

    /** Returns the number of times a day, which may not all fit. */
    static int wanted(Rhythm rhythm) {
        if (rhythm instanceof Spread spread) {
            return spread.times();
        } else if (rhythm instanceof Chain chain) {
            return chain.times() == WITHOUT_END ? 1 : chain.times();
        }
        return 0;
    }

    private static None none(Unscheduled.Reason reason, String text) {
        return new None(new Problem(reason, text));
    }
}
