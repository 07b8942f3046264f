package org.therex.schedule;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.program.Program;
import org.therex.program.Section;

/**
 * A part of a program that is done over so many days: a phase, or all of it.
 *
 * @param path where it stands in the program
 * @param sections its sections
 * @param offset how many days after the first day of the program it begins
 * @param days how many days it lasts within what is scheduled
 * @param isDated whether it is known when it begins
 */
record Stretch(Path path, ImmutableList<Section> sections, int offset, int days, boolean isDated) {

    /** The days of a week. */
    static final int WEEK = DayOfWeek.values().length;

    static ImmutableList<Stretch> of(Program program, Timetable timetable) {
        int weeks = timetable
                .weeks()
                .orElseThrow(() -> new InvalidValueException(Issue.error(
                        IssueCode.MISSING,
                        Path.of("weeks"),
                        "'weeks' must be given where the program does not say how long it lasts")));
        return ImmutableList.of(new Stretch(Path.root(), program.sections(), 0, weeks * WEEK, true));
    }

    LocalDate first(Timetable timetable) {
        return timetable.start().plusDays(offset);
    }
}
