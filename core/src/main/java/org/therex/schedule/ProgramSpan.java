package org.therex.schedule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.program.Program;
import org.therex.program.ResolvedItem;
import org.therex.program.Section;

/**
 * A period of a program: a phase, or the whole of a program without phases.
 *
 * @param items its items
 * @param offset the days from the first day of the program to its start
 * @param days the number of scheduled days
 * @param dated whether its start is known
 */
record ProgramSpan(ImmutableList<ResolvedItem> items, int offset, int days, boolean dated) {

    /** The days of a week. */
    static final int WEEK = DayOfWeek.values().length;

    static ImmutableList<ProgramSpan> of(Program program, Timetable timetable) {
        Integer limit = timetable.weeks().orElse(null);
        if (program.phases().isEmpty()) {
            int weeks = limit == null ? weeksMissing() : limit;
            return ImmutableList.of(new ProgramSpan(program.resolve().items(), 0, weeks * WEEK, true));
        }
        ImmutableListMultimap<String, ResolvedItem> byPhase = Multimaps.index(
                program.resolve().items(), item -> item.path().segments().get(1));
        ImmutableList.Builder<ProgramSpan> stretches = ImmutableList.builder();
        int end = limit == null ? Timetable.WEEKS_LIMIT : limit;
        int begins = 0;
        boolean dated = true;
        for (int i = 0; i < program.phases().size(); i++) {
            Integer weeks = program.phases()
                    .get(i)
                    .weeks()
                    .flatMap(timetable.rangeEnd()::find)
                    .orElse(null);
            if (limit == null && (weeks == null || weeks > end - begins)) {
                weeksMissing();
            }
            // A phase of unknown length lasts to the end.
            int lasts = weeks == null ? end : weeks;
            int scheduled = dated ? Math.max(0, Math.min(lasts, end - begins)) : 0;
            stretches.add(new ProgramSpan(byPhase.get(Integer.toString(i)), begins * WEEK, scheduled * WEEK, dated));
            begins = Math.min(begins + lasts, end);
            dated &= weeks != null;
        }
        return stretches.build();
    }

    private static int weeksMissing() {
        throw new InvalidValueException(Issue.error(
                IssueCode.MISSING,
                Path.of("weeks"),
                "'weeks' must be given where the program does not say how long it lasts, or lasts more than "
                        + Timetable.WEEKS_LIMIT + " weeks"));
    }

    /** Returns whether a section has its turn on a day, where days alternate between sections. */
    boolean hasTurn(Section section, int day) {
        String name = section.alternateDay().orElse(null);
        if (name == null) {
            return true;
        }
        ImmutableList<String> names = items.stream()
                .flatMap(placed -> placed.section().alternateDay().stream())
                .distinct()
                .collect(toImmutableList());
        return names.get(day % names.size()).equals(name);
    }

    LocalDate first(Timetable timetable) {
        return timetable.start().plusDays(offset);
    }
}
