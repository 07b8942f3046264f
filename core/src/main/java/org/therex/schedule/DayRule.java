package org.therex.schedule;

import com.google.common.collect.Comparators;
import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.therex.prescription.Days;
import org.therex.prescription.Frequency;

/** The days on which an item is done, counted from the first day of the program or of the phase. */
final class DayRule {

    private static final int WEEK = DayOfWeek.values().length;

    private final Frequency frequency;
    private final Timetable timetable;
    private final LocalDate first;
    private final ImmutableSet<Integer> ofWeek;

    private DayRule(Frequency frequency, Timetable timetable, LocalDate first, int perWeek) {
        this.frequency = frequency;
        this.timetable = timetable;
        this.first = first;
        this.ofWeek = perWeek == WEEK ? ImmutableSet.of() : choose(perWeek);
    }

    /** Returns the rule for a frequency whose days are known; see {@link #problem}. */
    static DayRule of(Frequency frequency, Timetable timetable, LocalDate first) {
        return new DayRule(frequency, timetable, first, daysPerWeek(frequency, timetable));
    }

    private static int daysPerWeek(Frequency frequency, Timetable timetable) {
        if (frequency.days().orElse(null) instanceof Days.PerWeek week) {
            int days = timetable.rangeEnd().find(week.count()).orElse(WEEK);
            return frequency.nonConsecutiveDays() ? Math.min(days, Frequency.MOST_NON_CONSECUTIVE) : days;
        }
        return WEEK;
    }

    /** Returns the reason why the days are unknown; null if they are known. */
    static @Nullable Problem problem(Frequency frequency, Timetable timetable) {
        Days days = frequency.days().orElse(null);
        if (days == null && frequency.nonConsecutiveDays()) {
            return new Problem(Unscheduled.Reason.NOT_STATED, "how many days a week is not stated");
        }
        boolean vague = days instanceof Days.PerWeek week
                && timetable.rangeEnd().find(week.count()).isEmpty();
        return vague ? new Problem(Unscheduled.Reason.VAGUE, "the days a week have no number: " + days) : null;
    }

    /** Returns whether the item is done on the day with this offset from the first day. */
    boolean includes(int offset) {
        Days days = frequency.days().orElse(null);
        if (days instanceof Days.On on) {
            return on.weekdays().contains(first.plusDays(offset).getDayOfWeek());
        } else if (days instanceof Days.Every every) {
            return offset % every.interval() == 0;
        }
        return ofWeek.isEmpty() || ofWeek.contains(offset % WEEK);
    }

    /** Returns a choice of the seven days from the first on. */
    private ImmutableSet<Integer> choose(int number) {
        Comparator<Set<Integer>> best = Comparator.<Set<Integer>, Long>comparing(this::preferred)
                .reversed()
                .thenComparing(DayRule::unevenness)
                .thenComparing(days -> days, Comparators.lexicographical(Comparator.<Integer>naturalOrder()));
        return Sets.combinations(ContiguousSet.create(Range.closedOpen(0, WEEK), DiscreteDomain.integers()), number)
                .stream()
                .filter(days -> !frequency.nonConsecutiveDays() || areApart(days))
                .min(best)
                .map(ImmutableSet::copyOf)
                .orElseThrow();
    }

    private long preferred(Set<Integer> days) {
        return days.stream()
                .filter(day ->
                        timetable.preferredDays().contains(first.plusDays(day).getDayOfWeek()))
                .count();
    }

    private static boolean areApart(Set<Integer> days) {
        return days.stream().noneMatch(day -> days.contains((day + 1) % WEEK));
    }

    /** Returns the sum of the squared gaps between the days around the week, which is least if they are even. */
    private static int unevenness(Set<Integer> days) {
        List<Integer> sorted = days.stream().sorted().toList();
        int sum = 0;
        for (int i = 0; i < sorted.size(); i++) {
            int next = i + 1 < sorted.size() ? sorted.get(i + 1) : sorted.get(0) + WEEK;
            sum += (next - sorted.get(i)) * (next - sorted.get(i));
        }
        return sum;
    }
}
