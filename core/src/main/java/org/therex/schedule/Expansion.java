package org.therex.schedule;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.exercise.ExerciseId;
import org.therex.prescription.DayEvent;
import org.therex.prescription.Exclusion;
import org.therex.prescription.Frequency;
import org.therex.prescription.ResolvedPrescription;
import org.therex.program.Program;
import org.therex.program.ResolvedItem;
import org.therex.progression.OccurrenceId;
import org.therex.schedule.Occurrence.Moment;

/** The expansion of a program, item by item. */
final class Expansion {

    /** The order by date, then by clock time, with occurrences without one last, then of the program. */
    private static final Comparator<Occurrence> IN_ORDER = Comparator.comparing(Occurrence::date)
            .thenComparing(
                    occurrence -> occurrence.moment().start(),
                    Comparator.nullsLast(Comparator.comparing(start -> start.toInstant())));

    private final Program program;
    private final Timetable timetable;
    private final List<Occurrence> occurrences = new ArrayList<>();
    private final ImmutableList.Builder<Unscheduled> unscheduled = ImmutableList.builder();
    private final ImmutableList.Builder<AsNeededItem> available = ImmutableList.builder();
    private final Report.Builder report = Report.builder();
    private int moments;

    Expansion(Program program, Timetable timetable) {
        this.program = program;
        this.timetable = timetable;
    }

    Schedule expand() {
        ImmutableList<ProgramSpan> stretches = ProgramSpan.of(program, timetable);
        ImmutableListMultimap.Builder<ProgramSpan, PlannedItem> items = ImmutableListMultimap.builder();
        Report.Builder contradictions = Report.builder();
        for (ProgramSpan stretch : stretches) {
            items.putAll(stretch, items(stretch, contradictions));
        }
        contradictions.build().throwIfErrors();
        items.build().forEach(this::plan);
        occurrences.sort(IN_ORDER);
        return new Schedule(
                program,
                timetable,
                ImmutableList.copyOf(occurrences),
                unscheduled.build(),
                available.build(),
                report.build());
    }

    private ImmutableList<PlannedItem> items(ProgramSpan stretch, Report.Builder contradictions) {
        Multiset<ExerciseId> ordinals = HashMultiset.create();
        ImmutableList.Builder<PlannedItem> items = ImmutableList.builder();
        for (ResolvedItem placed : stretch.items()) {
            ordinals.add(placed.item().exercise());
            int ordinal = ordinals.count(placed.item().exercise());
            contradictions.addAll(placed.problems());
            placed.findDose().ifPresent(dose -> items.add(new PlannedItem(placed.placed(), ordinal, dose)));
        }
        return items.build();
    }

    private void plan(ProgramSpan stretch, PlannedItem stated) {
        ImmutableList<ResolvedPrescription> alternatives = stated.dose().alternatives();
        if (!alternatives.isEmpty() && timetable.alternative() > alternatives.size()) {
            unscheduled(
                    stated,
                    Unscheduled.Reason.NO_SUCH_ALTERNATIVE,
                    "alternative " + timetable.alternative() + " is asked for, and there are " + alternatives.size());
            return;
        }
        PlannedItem planned = alternatives.isEmpty() || timetable.alternative() == 0
                ? stated
                : stated.with(alternatives.get(timetable.alternative() - 1));
        Frequency frequency = planned.prescription().frequency().orElse(null);
        if (frequency == null) {
            unscheduled(planned, Unscheduled.Reason.NOT_STATED, "how often is not stated");
        } else if (frequency.asNeeded()) {
            available.add(new AsNeededItem(planned));
        } else if (stretch.dated()) {
            plan(stretch, planned, frequency);
        } else {
            unscheduled(
                    planned,
                    Unscheduled.Reason.PHASE_NOT_DATED,
                    "how long the phases before it last is not stated as a number of weeks");
        }
    }

    private void plan(ProgramSpan stretch, PlannedItem planned, Frequency frequency) {
        Rhythm rhythm = Rhythm.of(frequency, timetable);
        Problem problem = rhythm instanceof Rhythm.None none ? none.problem() : DayRule.problem(frequency, timetable);
        if (problem != null) {
            unscheduled(planned, problem.reason(), problem.text());
            return;
        }
        checkWindows(planned, frequency);
        DayRule days = DayRule.of(frequency, timetable, stretch.first(timetable));
        int chosen = 0;
        int turns = 0;
        for (int day = 0; day < stretch.days(); day++) {
            if (days.includes(day)) {
                if (stretch.hasTurn(planned.place().section(), chosen)) {
                    plan(stretch, planned, frequency, rhythm, day);
                    turns++;
                }
                chosen++;
            }
        }
        if (turns == 0) {
            unscheduled(
                    planned,
                    Unscheduled.Reason.NOT_REACHED,
                    stretch.days() == 0
                            ? "its phase begins after the weeks that are scheduled"
                            : "it has no turn on the days that are scheduled");
        }
    }

    private void unscheduled(PlannedItem planned, Unscheduled.Reason reason, String text) {
        unscheduled.add(new Unscheduled(planned, reason, text));
    }

    private void checkWindows(PlannedItem planned, Frequency frequency) {
        WakingDay any = new WakingDay(timetable, timetable.start());
        for (Exclusion exclusion : frequency.exclusions()) {
            DayEvent event = exclusion.event();
            if (any.spans(event).isEmpty()) {
                report.add(Issue.warning(
                        ScheduleCodes.WINDOW_NOT_PLACED,
                        planned.place().path(),
                        "'eventTimes' must say when " + event.id() + " is for '" + exclusion + "', but did not"));
            }
        }
    }

    private void plan(ProgramSpan stretch, PlannedItem planned, Frequency frequency, Rhythm rhythm, int day) {
        LocalDate date = stretch.first(timetable).plusDays(day);
        if (!date.atStartOfDay(timetable.zone()).toLocalDate().equals(date)) {
            leftOut(planned, date + " is left out, as there is no such date in " + timetable.zone());
            return;
        }
        DayPlan plan = new DayPlan(timetable, frequency, date);
        ImmutableList<Moment> onDay = plan.moments(rhythm, stretch.first(timetable));
        int missing = Rhythm.wanted(rhythm) - onDay.size();
        if (missing > 0) {
            count(missing);
            leftOut(planned, date + " has no time for " + missing + " of " + Rhythm.wanted(rhythm));
        }
        int week = (stretch.offset() + day) / ProgramSpan.WEEK + 1;
        Moment before = null;
        for (int i = 0; i < onDay.size(); i++) {
            count(1);
            Moment moment = onDay.get(i);
            if (rhythm instanceof Rhythm.Clock && moment.equals(before)) {
                sameMoment(planned, date, moment);
            }
            before = moment;
            OccurrenceId id = OccurrenceId.of(
                    program.id() + "." + planned.exercise() + "." + planned.ordinal() + "." + date + "." + (i + 1));
            if (plan.isExcluded(moment)) {
                moment = plan.findLater(moment).orElse(null);
                reportExcluded(planned, id, onDay.get(i), moment);
            } else if (rhythm instanceof Rhythm.Clock && !plan.isAwake(moment)) {
                report.add(Issue.warning(
                        ScheduleCodes.OUTSIDE_WAKING_DAY,
                        planned.place().path(),
                        id + " must be within the waking day, but was at " + moment));
            }
            if (moment != null) {
                occurrences.add(new Occurrence(id, planned, week, date, moment));
            }
        }
    }

    private void reportExcluded(PlannedItem planned, OccurrenceId id, Moment moment, @Nullable Moment later) {
        if (later == null) {
            leftOut(planned, id + " at " + moment + " is left out, as it is not to be done then");
        } else {
            report.add(Issue.warning(
                    ScheduleCodes.MOVED,
                    planned.place().path(),
                    id + " at " + moment + " is moved to " + later + ", as it is not to be done before"));
        }
    }

    private void sameMoment(PlannedItem planned, LocalDate date, Moment moment) {
        report.add(Issue.warning(
                ScheduleCodes.SAME_MOMENT,
                planned.place().path(),
                "times of one day must differ, but two of them are " + moment + " on " + date
                        + ", as the clock is put forward"));
    }

    private void leftOut(PlannedItem planned, String message) {
        report.add(Issue.warning(ScheduleCodes.LEFT_OUT, planned.place().path(), message));
    }

    /** Counts occurrences and reported omissions, since both take memory. */
    private void count(int number) {
        moments += number;
        if (moments > Schedule.OCCURRENCES_LIMIT) {
            throw Require.invalid(IssueCode.TOO_LONG, "occurrences", "at most " + Schedule.OCCURRENCES_LIMIT, "more");
        }
    }
}
