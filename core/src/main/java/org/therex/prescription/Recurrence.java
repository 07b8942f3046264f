package org.therex.prescription;

import com.google.common.collect.ImmutableSet;
import com.google.common.math.LongMath;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.therex.check.Path;

/** Counts the occurrences of a frequency in a day and a week. */
final class Recurrence {

    private static final int WEEK = DayOfWeek.values().length;

    private final @Nullable Frequency frequency;
    private final Pacing pacing;

    Recurrence(Prescription dose, Pacing pacing) {
        this.frequency = dose.frequency().orElse(null);
        this.pacing = pacing;
    }

    /** Returns the number of times on a day on which it is done. */
    Quantity<Long> timesPerDay() {
        if (frequency == null) {
            return notStated();
        }
        Quantity<Long> times = stated(frequency);
        return frequency.asNeeded() ? fromZero(times).assuming(Assumption.AS_NEEDED) : times;
    }

    private Quantity<Long> stated(Frequency often) {
        if (often.timesPerDay().isPresent()) {
            return Quantity.count(
                    path("timesPerDay"), "times a day", often.timesPerDay().get());
        } else if (often.every().isPresent()) {
            return bouts(often.every().get());
        } else if (!often.clockTimes().isEmpty()) {
            return onceEach(often.clockTimes().size());
        } else if (!often.occasions().isEmpty()) {
            return often.occasions().stream().map(Occasion::event).allMatch(DayEvent::onceADay)
                    ? onceEach(often.occasions().size())
                    : Quantity.unknown(path("occasions"), "how often its occasions come in a day is not stated");
        } else if (!often.dayParts().isEmpty()) {
            return onceEach(often.dayParts().size());
        } else if (often.asNeeded()) {
            return Quantity.of(
                    new Estimate.Open<>(0L, ImmutableSet.of(new UnknownTerm(path("asNeeded"), "as needed"))));
        }
        boolean onlyDays = often.days().isPresent() || often.nonConsecutiveDays();
        return onlyDays && often.boutSize().isEmpty()
                ? Quantity.ONE.assuming(Assumption.ONCE_A_DAY)
                : Quantity.unknown(path("timesPerDay"), "times a day are not stated");
    }

    /**
     * Returns the number of bouts in a day: at least the whole intervals in it, at most one for each interval begun.
     */
    private Quantity<Long> bouts(Interval interval) {
        Quantity<Duration> length = Quantity.time(path("every"), "every", interval.length());
        Estimate.Known<Duration> day =
                interval.whileAwake() ? pacing.wakingDay() : Estimate.exactly(Duration.ofDays(1));
        Quantity<Long> bouts = length.map(estimate -> {
            if (estimate instanceof Estimate.Unknown<Duration> unknown) {
                return new Estimate.Unknown<>(unknown.missing());
            }
            long least = estimate.findMost()
                    .map(longest -> Math.max(1, divide(day.least(), longest, RoundingMode.FLOOR)))
                    .orElse(1L);
            return interval.length()
                    .findLeast()
                    .<Estimate<Long>>map(
                            shortest -> Estimate.between(least, divide(day.most(), shortest, RoundingMode.CEILING)))
                    .orElseGet(() -> new Estimate.Open<>(
                            least, ImmutableSet.of(new UnknownTerm(path("every"), interval.toString()))));
        });
        return interval.whileAwake() ? bouts.assuming(Assumption.WAKING_DAY) : bouts;
    }

    private static long divide(Duration day, Duration interval, RoundingMode rounding) {
        return LongMath.divide(day.toNanos(), interval.toNanos(), rounding);
    }

    private static Quantity<Long> onceEach(long number) {
        return Quantity.of(Estimate.exactly(number), Assumption.ONCE_EACH);
    }

    private static Quantity<Long> fromZero(Quantity<Long> times) {
        return times.map(estimate -> {
            if (estimate instanceof Estimate.Known<Long> known) {
                return Estimate.between(0L, known.most());
            }
            return estimate instanceof Estimate.Open<Long> open ? new Estimate.Open<>(0L, open.reasons()) : estimate;
        });
    }

    /** Returns the number of days a week. */
    Quantity<Long> daysPerWeek() {
        if (frequency == null) {
            return notStated();
        }
        Days days = frequency.days().orElse(null);
        if (days instanceof Days.On on) {
            return Quantity.of(Estimate.exactly((long) on.weekdays().size()));
        } else if (days instanceof Days.Every every) {
            return Quantity.of(Estimate.between(
                    LongMath.divide(WEEK, every.interval(), RoundingMode.FLOOR),
                    LongMath.divide(WEEK, every.interval(), RoundingMode.CEILING)));
        } else if (days instanceof Days.PerWeek week) {
            long limit = frequency.nonConsecutiveDays() ? Frequency.MOST_NON_CONSECUTIVE : WEEK;
            return atMost(limit, Quantity.count(path("days"), "days a week", week.count()));
        }
        return frequency.nonConsecutiveDays()
                ? Quantity.unknown(path("days"), "days a week are not stated")
                : Quantity.of(Estimate.exactly((long) WEEK), Assumption.EVERY_DAY);
    }

    private static Quantity<Long> atMost(long limit, Quantity<Long> days) {
        return days.map(estimate -> estimate.findLeast()
                .<Estimate<Long>>map(least -> Estimate.between(
                        least, Math.min(limit, estimate.findMost().orElse(limit))))
                .orElse(estimate));
    }

    private static Quantity<Long> notStated() {
        return Quantity.unknown(DoseField.FREQUENCY.path(), "how often is not stated");
    }

    private static Path path(String part) {
        return DoseField.FREQUENCY.path().resolve(part);
    }
}
