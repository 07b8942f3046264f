package org.therex.schedule;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.therex.prescription.Amount;
import org.therex.prescription.Days;
import org.therex.prescription.Frequency;
import org.therex.prescription.PrescriptionArbitraries;
import org.therex.program.Program;

/** The laws of schedules. */
class SchedulePropertyTest {

    @Provide
    Arbitrary<Timetable> timetables() {
        return TimetableArbitraries.timetables()
                .map(timetable -> timetable.toBuilder()
                        .weeks(Math.min(3, timetable.weeks().orElse(2)))
                        .alternative(0)
                        .build());
    }

    /** Any frequency, but none that is so often that it fills a schedule. */
    @Provide
    Arbitrary<Frequency> frequencies() {
        return PrescriptionArbitraries.frequencies();
    }

    /** Times a day without windows, on days of every kind but those that go on from week to week. */
    @Provide
    Arbitrary<Frequency> exact() {
        Arbitrary<Days> days = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 7).map(Days::perWeek),
                Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).map(some -> new Days.On(ImmutableSet.copyOf(some))),
                Arbitraries.just(Days.daily()));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 30), days.injectNull(0.2), Arbitraries.of(true, false))
                .as((times, some, apart) -> {
                    Frequency.Builder frequency = Frequency.builder().timesPerDay(Amount.exactly(times));
                    if (some != null) {
                        frequency.days(some).nonConsecutiveDays(apart && leavesRoom(some));
                    }
                    return frequency.build();
                });
    }

    private static boolean leavesRoom(Days days) {
        return days instanceof Days.PerWeek week && week.count().findMost().orElseThrow() <= 3;
    }

    private static int perWeek(Frequency frequency) {
        int times = frequency.timesPerDay().flatMap(Amount::findValue).orElseThrow();
        Days days = frequency.days().orElse(Days.daily());
        if (days instanceof Days.PerWeek week) {
            return times * week.count().findValue().orElseThrow();
        }
        return times * (days instanceof Days.On on ? on.weekdays().size() : 7);
    }

    @Property
    void eachWeekHasAsManyAsTheFrequencySays(
            @ForAll("exact") Frequency frequency, @ForAll("timetables") Timetable timetable) {
        Schedule schedule = Plans.schedule(frequency, timetable);
        Map<Integer, Long> counts =
                schedule.occurrences().stream().collect(Collectors.groupingBy(Occurrence::week, Collectors.counting()));

        assertThat(counts).hasSize(timetable.weeks().orElseThrow());
        assertThat(counts.values()).containsOnly((long) perWeek(frequency));
    }

    @Property
    void everySoManyDaysLeavesSoManyBetween(
            @ForAll @IntRange(min = 1, max = 20) int interval, @ForAll("timetables") Timetable timetable) {
        List<LocalDate> dates =
                Plans.schedule(Frequency.builder().days(Days.every(interval)).build(), timetable).occurrences().stream()
                        .map(Occurrence::date)
                        .toList();

        // Counted by hand from the first day on.
        int days = timetable.weeks().orElseThrow() * 7;
        assertThat(dates).hasSize((days + interval - 1) / interval).startsWith(timetable.start());
        for (int i = 1; i < dates.size(); i++) {
            assertThat(dates.get(i)).isEqualTo(dates.get(i - 1).plusDays(interval));
        }
    }

    @Property
    void noTwoDaysFollowEachOtherThatMustNot(
            @ForAll @IntRange(min = 1, max = 3) int perWeek, @ForAll("timetables") Timetable timetable) {
        Frequency frequency = Frequency.builder()
                .days(Days.perWeek(perWeek))
                .nonConsecutiveDays(true)
                .build();
        ImmutableSet<LocalDate> dates = Plans.schedule(frequency, timetable).occurrences().stream()
                .map(Occurrence::date)
                .collect(toImmutableSet());

        assertThat(dates).noneMatch(date -> dates.contains(date.plusDays(1)));
    }

    @Property
    void idsAreUniqueAndDatesInTheWeeks(
            @ForAll("frequencies") Frequency frequency, @ForAll("timetables") Timetable timetable) {
        Schedule schedule = Plans.schedule(frequency, timetable);

        assertThat(schedule.occurrences()).extracting(Occurrence::id).doesNotHaveDuplicates();
        assertThat(schedule.occurrences()).allSatisfy(occurrence -> {
            LocalDate first = timetable.start().plusWeeks(occurrence.week() - 1L);
            assertThat(occurrence.date()).isBetween(first, first.plusDays(6));
            assertThat(schedule.on(occurrence.date())).contains(occurrence);
        });
        assertThat(schedule.sessions().stream()
                        .flatMap(session -> session.occurrences().stream())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(schedule.occurrences());
    }

    @Property
    void whatIsNotSaidByTheClockOrAroundItIsInTheWakingDay(
            @ForAll("frequencies") Frequency frequency, @ForAll("timetables") Timetable timetable) {
        boolean isSaid = !frequency.clockTimes().isEmpty()
                || frequency.every().filter(every -> !every.whileAwake()).isPresent();

        assertThat(Plans.schedule(frequency, timetable).occurrences())
                .allSatisfy(occurrence -> occurrence
                        .start()
                        .filter(start -> !isSaid)
                        .ifPresent(start -> {
                            boolean overnight = timetable.sleeps().isBefore(timetable.wakes());
                            ZonedDateTime wakes =
                                    occurrence.date().atTime(timetable.wakes()).atZone(timetable.zone());
                            ZonedDateTime sleeps = occurrence
                                    .date()
                                    .plusDays(overnight ? 1 : 0)
                                    .atTime(timetable.sleeps())
                                    .atZone(timetable.zone());
                            assertThat(start).isBetween(wakes, sleeps);
                        }));
    }

    @Property
    void everyItemIsInOneListAtLeast(
            @ForAll("frequencies") Frequency frequency, @ForAll("timetables") Timetable timetable) {
        Schedule schedule =
                Plans.schedule(frequency, timetable.toBuilder().weeks(1).build());
        // A week has no day of a longer interval but the first, which it always has.
        boolean isSomewhere = !schedule.occurrences().isEmpty()
                || !schedule.unscheduled().isEmpty()
                || !schedule.asNeededItems().isEmpty()
                || schedule.report().issues().stream()
                        .anyMatch(issue -> issue.code().equals(ScheduleCodes.LEFT_OUT));

        assertThat(isSomewhere).isTrue();
        assertThat(schedule.report().hasErrors()).isFalse();
    }

    @Property
    void moreWeeksOnlyAdd(
            @ForAll("frequencies") Frequency frequency,
            @ForAll("timetables") Timetable timetable,
            @ForAll @IntRange(min = 1, max = 3) int weeks) {
        List<Occurrence> fewer = Plans.schedule(
                        frequency, timetable.toBuilder().weeks(weeks).build())
                .occurrences();
        List<Occurrence> more = Plans.schedule(
                        frequency, timetable.toBuilder().weeks(weeks + 1).build())
                .occurrences();

        assertThat(more.subList(0, fewer.size())).isEqualTo(fewer);
        assertThat(more.subList(fewer.size(), more.size()))
                .allSatisfy(occurrence -> assertThat(occurrence.week()).isEqualTo(weeks + 1));
    }

    @Property
    void theSameProgramAndTimetableMakeTheSame(
            @ForAll("frequencies") Frequency frequency, @ForAll("timetables") Timetable timetable) {
        Schedule one = Plans.schedule(frequency, timetable);
        Schedule other = Plans.schedule(
                frequency.toBuilder().build(), timetable.toBuilder().build());

        assertThat(other.occurrences()).isEqualTo(one.occurrences());
        assertThat(other.unscheduled()).isEqualTo(one.unscheduled());
        assertThat(other.asNeededItems()).isEqualTo(one.asNeededItems());
        assertThat(other.report()).isEqualTo(one.report());
        assertThat(other.sessions()).isEqualTo(one.sessions());
    }

    @Property
    void anotherExerciseChangesNoId(
            @ForAll("frequencies") Frequency frequency, @ForAll("timetables") Timetable timetable) {
        Program one = Plans.program(dose -> dose.frequency(frequency));
        Program two = one.toBuilder()
                .sections(List.of(one.sections().get(0).toBuilder()
                        .items(List.of())
                        .item(Plans.BRIDGE)
                        .item(Plans.SQUAT)
                        .build()))
                .exercise(Plans.BRIDGE)
                .build();

        assertThat(Schedule.of(two, timetable).occurrences().stream()
                        .filter(occurrence -> occurrence.exercise().equals(Plans.SQUAT.id()))
                        .map(occurrence -> occurrence.id() + " " + occurrence.moment()))
                .isEqualTo(Schedule.of(one, timetable).occurrences().stream()
                        .map(occurrence -> occurrence.id() + " " + occurrence.moment())
                        .toList());
    }

    @Property
    void timesThatAreSpreadAreEquallyFarApart(
            @ForAll @IntRange(min = 2, max = 12) int times, @ForAll("timetables") Timetable timetable) {
        List<ZonedDateTime> starts =
                Plans.schedule(Frequency.timesPerDay(times), timetable).on(timetable.start()).stream()
                        .map(occurrence -> occurrence.start().orElseThrow())
                        .toList();
        List<Long> gaps = java.util.stream.IntStream.range(1, times)
                .mapToObj(
                        i -> Duration.between(starts.get(i - 1), starts.get(i)).toMinutes())
                .sorted()
                .toList();

        // To the minute below.
        assertThat(gaps.get(gaps.size() - 1) - gaps.get(0)).isBetween(0L, 1L);
    }
}
