package org.therex.examples;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Optional;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.therex.schedule.Occurrence;
import org.therex.schedule.Schedule;

/** The offsets of a Java time zone as an iCalendar component, for the time of a schedule. */
final class CalendarZone {

    private CalendarZone() {}

    /** Returns whether iCalendar knows the zone by a name; times of a mere offset are written in universal time. */
    static boolean isNamed(ZoneId zone) {
        return !(zone.normalized() instanceof ZoneOffset);
    }

    static Optional<VTimeZone> find(Schedule schedule) {
        return Optional.of(schedule)
                .filter(some -> isNamed(some.timetable().zone()))
                .map(CalendarZone::of);
    }

    private static VTimeZone of(Schedule schedule) {
        ZoneId zone = schedule.timetable().zone();
        ZoneRules rules = zone.getRules();
        Instant first = schedule.timetable().start().atStartOfDay(zone).toInstant();
        Instant last = schedule.occurrences().stream()
                .map(Occurrence::start)
                .flatMap(Optional::stream)
                .map(ZonedDateTime::toInstant)
                .max(Instant::compareTo)
                .orElse(first);
        VTimeZone definition = new VTimeZone();
        definition.add(new TzId(zone.getId()));
        definition.add(before(rules, first));
        changes(rules, first, last).forEach(change -> definition.add(observance(rules, change)));
        return definition;
    }

    /** Returns the first offset: since the last change before the schedule, or since 1970 without one. */
    private static Observance before(ZoneRules rules, Instant first) {
        ZoneOffsetTransition change = rules.previousTransition(first.plusNanos(1));
        if (change != null) {
            return observance(rules, change);
        }
        ZoneOffset offset = rules.getOffset(first);
        return observance(new Standard(), LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset);
    }

    private static ImmutableList<ZoneOffsetTransition> changes(ZoneRules rules, Instant first, Instant last) {
        ImmutableList.Builder<ZoneOffsetTransition> changes = ImmutableList.builder();
        ZoneOffsetTransition change = rules.nextTransition(first);
        while (change != null && !change.getInstant().isAfter(last)) {
            changes.add(change);
            change = rules.nextTransition(change.getInstant());
        }
        return changes.build();
    }

    private static Observance observance(ZoneRules rules, ZoneOffsetTransition change) {
        return observance(
                rules.isDaylightSavings(change.getInstant()) ? new Daylight() : new Standard(),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter());
    }

    private static Observance observance(Observance observance, LocalDateTime onset, ZoneOffset from, ZoneOffset to) {
        observance.add(new DtStart<>(onset));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        return observance;
    }
}
