package org.therex.schedule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.therex.prescription.DayEvent;
import org.therex.prescription.Exclusion;
import org.therex.prescription.Occasion;

/** The waking day of a date: from waking to sleeping, which may be on the next date. */
final class WakingDay {

    private static final ImmutableSet<DayEvent> MEALS =
            ImmutableSet.of(DayEvent.BREAKFAST, DayEvent.LUNCH, DayEvent.DINNER, DayEvent.MEAL);

    private final Timetable timetable;
    private final LocalDate date;

    WakingDay(Timetable timetable, LocalDate date) {
        this.timetable = timetable;
        this.date = date;
    }

    LocalDate date() {
        return date;
    }

    ZonedDateTime opens() {
        return zoned(date, timetable.wakes());
    }

    ZonedDateTime closes() {
        return at(timetable.sleeps());
    }

    /** Returns a time on this day: after midnight if the day lasts until then, otherwise on the date itself. */
    ZonedDateTime at(LocalTime time) {
        boolean afterMidnight = timetable.sleeps().isBefore(timetable.wakes()) && !time.isAfter(timetable.sleeps());
        return zoned(afterMidnight ? date.plusDays(1) : date, time);
    }

    private ZonedDateTime zoned(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, timetable.zone());
    }

    boolean covers(ZonedDateTime time) {
        return !time.isBefore(opens()) && !time.isAfter(closes());
    }

    /** Returns the periods of an event, in order; empty if they are unknown. */
    ImmutableList<Span> spans(DayEvent event) {
        if (event == DayEvent.WAKING) {
            return ImmutableList.of(new Span(opens(), opens()));
        } else if (event == DayEvent.BED) {
            return ImmutableList.of(new Span(closes(), closes()));
        }
        return timetable.eventTimes().stream()
                .filter(time -> time.event() == event || (event == DayEvent.MEAL && MEALS.contains(time.event())))
                .map(time -> new Span(at(time.begins()), at(time.ends())))
                .sorted(java.util.Comparator.comparing(Span::begins))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the excluded windows that overlap this day. */
    RangeSet<Instant> windows(ImmutableSet<Exclusion> exclusions) {
        RangeSet<Instant> windows = TreeRangeSet.create();
        if (exclusions.isEmpty()) {
            return windows;
        }
        // A window lasts at most a day, so it reaches no further than the day before or after.
        List<WakingDay> days =
                List.of(new WakingDay(timetable, date.minusDays(1)), this, new WakingDay(timetable, date.plusDays(1)));
        for (Exclusion exclusion : exclusions) {
            for (WakingDay day : days) {
                day.spans(exclusion.event()).forEach(span -> windows.add(window(exclusion, span)));
            }
        }
        return windows;
    }

    private static Range<Instant> window(Exclusion exclusion, Span span) {
        Instant begins = span.begins().toInstant();
        Instant ends = span.ends().toInstant();
        return exclusion.relation() == Occasion.Relation.AFTER
                ? Range.closedOpen(begins, ends.plus(exclusion.length()))
                : Range.closedOpen(begins.minus(exclusion.length()), ends);
    }

    /** Returns the waking day without the windows. */
    RangeSet<Instant> free(RangeSet<Instant> windows) {
        RangeSet<Instant> free = TreeRangeSet.create();
        if (opens().isBefore(closes())) {
            free.add(Range.closedOpen(opens().toInstant(), closes().toInstant()));
            free.removeAll(windows);
        }
        return free;
    }

    /** A period. */
    record Span(ZonedDateTime begins, ZonedDateTime ends) {}
}
