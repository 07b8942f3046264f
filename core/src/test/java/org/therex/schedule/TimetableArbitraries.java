package org.therex.schedule;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.therex.prescription.DayEvent;
import org.therex.prescription.DayPart;

/** Generators of timetables and their parts; the tests of other modules use them too. */
public final class TimetableArbitraries {

    private static final int DAY = 24 * 60;

    /** With changes of the clock on either half of the earth, by half an hour, and with none. */
    private static final ImmutableList<ZoneId> ZONES = ImmutableList.of(
            ZoneId.of("Europe/Vienna"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("America/Santiago"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneOffset.UTC,
            ZoneId.of("UTC+01:30"),
            ZoneId.of("-03:00"));

    private TimetableArbitraries() {}

    private static Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, DAY - 1).map(minute -> LocalTime.MIN.plusMinutes(minute));
    }

    /** Generates every {@link EventTime}. */
    public static Arbitrary<EventTime> eventTimes() {
        return Combinators.combine(events(), times(), times()).as(EventTime::new);
    }

    private static Arbitrary<DayEvent> events() {
        return Arbitraries.of(DayEvent.class).filter(event -> event != DayEvent.WAKING && event != DayEvent.BED);
    }

    /** Generates every {@link DayPartTime}. */
    public static Arbitrary<DayPartTime> dayPartTimes() {
        return Combinators.combine(Arbitraries.of(DayPart.class), times()).as(DayPartTime::new);
    }

    /** Generates timetables whose waking day is 8 to 20 hours long. */
    public static Arbitrary<Timetable> timetables() {
        return Combinators.combine(times(), Arbitraries.integers().between(8 * 60, 20 * 60))
                .flatAs(TimetableArbitraries::timetables);
    }

    private static Arbitrary<Timetable> timetables(LocalTime wakes, int length) {
        Arbitrary<LocalTime> awake = Arbitraries.integers().between(0, length).map(wakes::plusMinutes);
        Arbitrary<Set<DayEvent>> events = events().set().ofMaxSize(4);
        Arbitrary<List<EventTime>> eventTimes =
                events.flatMap(some -> each(some, event -> awake.map(time -> EventTime.of(event, time))));
        Arbitrary<List<DayPartTime>> partTimes = Arbitraries.of(DayPart.class)
                .set()
                .ofMaxSize(3)
                .flatMap(some -> each(some, part -> awake.map(time -> new DayPartTime(part, time))));
        return Builders.withBuilder(() -> Timetable.builder().wakes(wakes).sleeps(wakes.plusMinutes(length)))
                .use(Arbitraries.integers().between(0, 400))
                .in((builder, day) -> builder.start(LocalDate.of(2026, 1, 1).plusDays(day)))
                .use(Arbitraries.of(ZONES))
                .in((builder, zone) -> builder.zone(zone))
                .use(Arbitraries.integers().between(1, Timetable.WEEKS_LIMIT))
                .withProbability(0.7)
                .in((builder, weeks) -> builder.weeks(weeks))
                .use(eventTimes)
                .in((builder, times) -> builder.eventTimes(times))
                .use(partTimes)
                .in((builder, times) -> builder.dayPartTimes(times))
                .use(Arbitraries.integers().between(1, 12 * 60))
                .withProbability(0.5)
                .in((builder, minutes) -> builder.lead(Duration.ofMinutes(minutes)))
                .use(Arbitraries.of(DayOfWeek.class).set().ofMaxSize(4))
                .in((builder, days) -> builder.preferredDays(days))
                .use(Arbitraries.of(RangeEnd.class))
                .in((builder, extent) -> builder.rangeEnd(extent))
                .use(Arbitraries.integers().between(0, 3))
                .in((builder, alternative) -> builder.alternative(alternative))
                .build(Timetable.Builder::build)
                .withoutEdgeCases();
    }

    private interface Maker<T, R> {

        Arbitrary<R> make(T value);
    }

    private static <T, R> Arbitrary<List<R>> each(Set<T> values, Maker<T, R> maker) {
        return Combinators.combine(values.stream().map(maker::make).toList()).as(list -> list);
    }
}
