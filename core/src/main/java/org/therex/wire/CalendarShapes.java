package org.therex.wire;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.program.Program;
import org.therex.schedule.Schedule;
import org.therex.schedule.Timetable;
import org.therex.schedule.Unscheduled;
import org.therex.wire.OccurrenceParts.Entry;

/**
 * A program on the calendar.
 *
 * <p>The program and the timetable make the schedule. What follows from them is written for those who cannot make it, and
 * reading reports it if it is not what follows.
 */
final class CalendarShapes {

    private static final String OCCURRENCES = "occurrences";
    private static final String UNSCHEDULED = "unscheduled";
    private static final String AVAILABLE = "asNeeded";
    private static final String REPORT = "report";

    /** What the checks call what follows, which is not what the accessor of the name in JSON returns. */
    private static final String ENTRIES = "entries";

    private static final String NOT_PLANNED = "notPlanned";
    private static final String AS_NEEDED = "asNeeded";

    private static final String FOLLOWS =
            " It follows from the program and the timetable; if it is given, it is checked.";

    static final ObjectShape<Entry, OccurrenceParts> ENTRY = ObjectShape.of(
                    "scheduled", "An occurrence in a schedule.", OccurrenceParts::new, OccurrenceParts::entry)
            .required("id", OccurrenceParts.ID_DOC, ScheduleShapes.OCCURRENCE_ID, Entry::id, OccurrenceParts::id)
            .required(
                    "item", "The way to its item in the program.", CheckShapes.PATH, Entry::item, OccurrenceParts::item)
            .required(
                    "week",
                    OccurrenceParts.WEEK_DOC,
                    Shapes.integer(Limits.atLeast(1)),
                    Entry::week,
                    OccurrenceParts::week)
            .required("date", OccurrenceParts.DATE_DOC, FactShapes.LOCAL_DATE, Entry::date, OccurrenceParts::date)
            .optional(
                    "start",
                    OccurrenceParts.START_DOC,
                    OccurrenceShapes.ZONED_TIME,
                    entry -> Optional.ofNullable(entry.start()),
                    OccurrenceParts::start)
            .optional(
                    "occasion",
                    OccurrenceParts.OCCASION_DOC,
                    FrequencyShapes.OCCASION,
                    entry -> Optional.ofNullable(entry.occasion()),
                    OccurrenceParts::occasion)
            .optional(
                    "dayPart",
                    OccurrenceParts.DAY_PART_DOC,
                    FrequencyShapes.DAY_PART,
                    entry -> Optional.ofNullable(entry.dayPart()),
                    OccurrenceParts::dayPart)
            .build();

    /**
     * An item without occurrences in a schedule.
     *
     * @param item the way to it in the program
     * @param reason why, for programs
     * @param text why, for people
     */
    record Missed(Path item, Unscheduled.Reason reason, String text) {

        static Missed of(Unscheduled unscheduled) {
            return new Missed(unscheduled.planned().place().path(), unscheduled.reason(), unscheduled.text());
        }
    }

    private static final Shape<Missed> MISSED = ObjectShape.record(
            "not-scheduled",
            "An item in a schedule that has no occurrences, and why.",
            Part.of("item", "The way to it in the program.", CheckShapes.PATH, Missed::item),
            Part.of("reason", "Why, for programs.", OccurrenceShapes.REASON, Missed::reason),
            Part.of("text", "Why, for people.", Shapes.text(), Missed::text),
            Missed::new);

    static final Shape<Schedule> SCHEDULE = schedule(
            Part.of("program", "The program.", ProgramShapes.PROGRAM, Schedule::program),
            Part.of("timetable", "What it is scheduled by.", ScheduleShapes.TIMETABLE, Schedule::timetable),
            Part.of(
                            OCCURRENCES,
                            "What is done, by date." + FOLLOWS,
                            Shapes.list(ENTRY),
                            CalendarShapes::entries,
                            ImmutableList.<Entry>of())
                    .checkedAs(ENTRIES),
            Part.of(
                            UNSCHEDULED,
                            "The items that have no occurrences." + FOLLOWS,
                            Shapes.list(MISSED),
                            CalendarShapes::missed,
                            ImmutableList.<Missed>of())
                    .checkedAs(NOT_PLANNED),
            Part.of(
                            AVAILABLE,
                            "The ways to the items that are done only when needed." + FOLLOWS,
                            Shapes.list(CheckShapes.PATH),
                            CalendarShapes::available,
                            ImmutableList.<Path>of())
                    .checkedAs(AS_NEEDED),
            Part.of(
                    REPORT,
                    "What was moved or left out, and which windows could not be heeded." + FOLLOWS,
                    CheckShapes.REPORT,
                    Schedule::report,
                    Report.empty()));

    private CalendarShapes() {}

    private static ImmutableList<Entry> entries(Schedule schedule) {
        return schedule.occurrences().stream().map(Entry::of).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Missed> missed(Schedule schedule) {
        return schedule.unscheduled().stream().map(Missed::of).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Path> available(Schedule schedule) {
        return schedule.asNeededItems().stream()
                .map(available -> available.planned().place().path())
                .collect(ImmutableList.toImmutableList());
    }

    private static Shape<Schedule> schedule(
            Part<Schedule, Program> program,
            Part<Schedule, Timetable> timetable,
            Part<Schedule, ImmutableList<Entry>> occurrences,
            Part<Schedule, ImmutableList<Missed>> unscheduled,
            Part<Schedule, ImmutableList<Path>> available,
            Part<Schedule, Report> report) {
        return ObjectShape.parts(
                "schedule",
                "A program on the calendar. The program and the timetable make it; what follows from them is written for"
                        + " those who cannot make it.",
                values -> {
                    Schedule schedule = made(program.of(values, 0), timetable.of(values, 1));
                    Report.Builder faults = Report.builder();
                    checkAll(faults, OCCURRENCES, ENTRIES, occurrences.of(values, 2), entries(schedule));
                    checkAll(
                            faults,
                            UNSCHEDULED,
                            NOT_PLANNED,
                            withoutTexts(unscheduled.of(values, 3)),
                            withoutTexts(missed(schedule)));
                    checkAll(faults, AVAILABLE, AS_NEEDED, available.of(values, 4), available(schedule));
                    checkAll(
                            faults,
                            REPORT,
                            REPORT,
                            withoutTexts(report.of(values, 5)),
                            withoutTexts(schedule.report()));
                    faults.build().throwIfErrors();
                    return schedule;
                },
                program,
                timetable,
                occurrences,
                unscheduled,
                available,
                report);
    }

    /** Returns what does not depend on how a version words its messages. */
    private static ImmutableList<String> withoutTexts(Report report) {
        return report.issues().stream()
                .map(issue -> issue.severity() + " " + issue.code() + " " + issue.path())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> withoutTexts(ImmutableList<Missed> missed) {
        return missed.stream().map(item -> item.reason() + " " + item.item()).collect(ImmutableList.toImmutableList());
    }

    /** Makes the schedule; its faults are reported at their places in the program or the timetable. */
    private static Schedule made(Program program, Timetable timetable) {
        try {
            return Schedule.of(program, timetable);
        } catch (InvalidValueException e) {
            Report.Builder issues = Report.builder();
            for (Issue issue : e.report().issues()) {
                boolean ofTimetable = issue.path().segments().equals(ImmutableList.of("weeks"));
                issues.add(issue.withParent(Path.of(ofTimetable ? "timetable" : "program")));
            }
            throw new InvalidValueException(issues.build());
        }
    }

    /**
     * Notes what is given and is not what follows; what is left out is no fault.
     *
     * @param field what it is called in JSON
     * @param name what the fault calls it
     */
    private static void checkAll(
            Report.Builder faults, String field, String name, ImmutableList<?> given, ImmutableList<?> found) {
        if (!given.isEmpty() && !given.equals(found)) {
            int same = 0;
            while (same < Math.min(given.size(), found.size())
                    && given.get(same).equals(found.get(same))) {
                same++;
            }
            faults.add(Issue.error(
                    IssueCode.CONFLICT,
                    Path.of(name),
                    "'" + field + "' must be the " + found.size()
                            + " that the program and the timetable give, but were " + given.size()
                            + " that differ at position " + same + ", counted from 0"));
        }
    }
}
