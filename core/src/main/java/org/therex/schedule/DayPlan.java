package org.therex.schedule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.math.LongMath;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.therex.prescription.Frequency;
import org.therex.prescription.Occasion;
import org.therex.schedule.Occurrence.Moment;

/** The moments of one day on which an item is done. */
final class DayPlan {

    private final Timetable timetable;
    private final WakingDay day;
    private final RangeSet<Instant> windows;

    DayPlan(Timetable timetable, Frequency frequency, LocalDate date) {
        this.timetable = timetable;
        this.day = new WakingDay(timetable, date);
        this.windows = day.windows(frequency.exclusions());
    }

    /**
     * Returns the moments in order, before those in a window are moved or left out.
     *
     * @param first the first day of the program or phase
     */
    ImmutableList<Moment> moments(Rhythm rhythm, LocalDate first) {
        if (rhythm instanceof Rhythm.Spread spread) {
            return spread(spread.times());
        } else if (rhythm instanceof Rhythm.Chain chain) {
            return chain(chain);
        } else if (rhythm instanceof Rhythm.AroundTheClock clock) {
            return aroundTheClock(clock.interval(), new WakingDay(timetable, first).opens());
        } else if (rhythm instanceof Rhythm.Clock clock) {
            return list(clock.times().stream().map(day::at).sorted().map(Moment::at));
        } else if (rhythm instanceof Rhythm.Events events) {
            return list(events.occasions().stream().flatMap(occasion -> at(occasion).stream()));
        } else if (rhythm instanceof Rhythm.Parts parts) {
            return list(parts.parts().stream()
                    .map(part -> Moment.in(
                            part, timetable.findDayPartTime(part).map(day::at).orElse(null))));
        } else if (rhythm instanceof Rhythm.Untimed untimed) {
            return list(
                    untimed.moments().stream().flatMap(moment -> Collections.nCopies(untimed.each(), moment).stream()));
        }
        return ImmutableList.of();
    }

    private static ImmutableList<Moment> list(Stream<Moment> moments) {
        return moments.collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Moment> spread(int times) {
        ImmutableList<Range<Instant>> free =
                ImmutableList.copyOf(day.free(windows).asRanges());
        Duration length = free.stream().map(DayPlan::length).reduce(Duration.ZERO, Duration::plus);
        ImmutableList.Builder<Moment> moments = ImmutableList.builder();
        for (int i = 0; i < times && !length.isZero(); i++) {
            moments.add(Moment.at(after(free, length.multipliedBy(2L * i + 1).dividedBy(2L * times))));
        }
        return moments.build();
    }

    /** Returns the minute after a part of the free time has passed, not before the start of its free period. */
    private ZonedDateTime after(ImmutableList<Range<Instant>> free, Duration passed) {
        Duration left = passed;
        for (Range<Instant> range : free) {
            if (left.compareTo(length(range)) < 0) {
                ZonedDateTime minute = zoned(range.lowerEndpoint().plus(left)).truncatedTo(ChronoUnit.MINUTES);
                return minute.toInstant().isBefore(range.lowerEndpoint()) ? zoned(range.lowerEndpoint()) : minute;
            }
            left = left.minus(length(range));
        }
        throw new IllegalArgumentException("'passed' must be less than the free time, but was " + passed);
    }

    private static Duration length(Range<Instant> range) {
        return Duration.between(range.lowerEndpoint(), range.upperEndpoint());
    }

    private ImmutableList<Moment> chain(Rhythm.Chain chain) {
        Range<Instant> free = day.free(windows).asRanges().stream().findFirst().orElse(null);
        if (free == null) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Moment> moments = ImmutableList.builder();
        Instant end = day.closes().toInstant();
        Instant time = free.lowerEndpoint();
        for (int i = 0; i < chain.times() && (!chain.whileAwake() || time.isBefore(end)); i++) {
            moments.add(Moment.at(zoned(time)));
            time = time.plus(chain.interval());
        }
        return moments.build();
    }

    private ImmutableList<Moment> aroundTheClock(Duration interval, ZonedDateTime origin) {
        Instant end = midnight(day.date().plusDays(1));
        Duration since = Duration.between(origin.toInstant(), midnight(day.date()));
        long passed =
                since.isNegative() ? 0 : LongMath.divide(since.toNanos(), interval.toNanos(), RoundingMode.CEILING);
        ImmutableList.Builder<Moment> moments = ImmutableList.builder();
        for (Instant time = origin.toInstant().plus(interval.multipliedBy(passed));
                time.isBefore(end);
                time = time.plus(interval)) {
            moments.add(Moment.at(zoned(time)));
        }
        return moments.build();
    }

    private Instant midnight(LocalDate date) {
        return date.atStartOfDay(timetable.zone()).toInstant();
    }

    private ZonedDateTime zoned(Instant time) {
        return time.atZone(timetable.zone());
    }

    private ImmutableList<Moment> at(Occasion occasion) {
        ImmutableList<WakingDay.Span> spans = day.spans(occasion.event());
        return spans.isEmpty()
                ? ImmutableList.of(Moment.at(null, occasion))
                : list(spans.stream().map(span -> Moment.at(start(occasion, span), occasion)));
    }

    private @Nullable ZonedDateTime start(Occasion occasion, WakingDay.Span span) {
        return switch (occasion.relation()) {
            case AT -> span.begins();
            case AFTER -> span.ends();
            case BEFORE -> {
                ZonedDateTime before = timetable
                        .lead()
                        .map(lead -> zoned(span.begins().toInstant().minus(lead)))
                        .orElse(null);
                yield before != null && day.covers(before) ? before : null;
            }
        };
    }

    /** Returns whether a moment falls within an excluded window. */
    boolean isExcluded(Moment moment) {
        return moment.start() != null && windows.contains(moment.start().toInstant());
    }

    /** Finds the end of the excluded window of a moment after an event, if the person is awake then. */
    Optional<Moment> findLater(Moment moment) {
        Occasion occasion = moment.occasion();
        if (occasion == null || occasion.relation() != Occasion.Relation.AFTER || moment.start() == null) {
            return Optional.empty();
        }
        Range<Instant> window = windows.rangeContaining(moment.start().toInstant());
        if (window == null) {
            return Optional.empty();
        }
        ZonedDateTime end = zoned(window.upperEndpoint());
        return end.isBefore(day.closes()) ? Optional.of(Moment.at(end, occasion)) : Optional.empty();
    }

    /** Returns whether the person is awake at a moment, as far as is known. */
    boolean isAwake(Moment moment) {
        return moment.start() == null || day.covers(moment.start());
    }
}
