package org.therex.schedule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.therex.check.Report;
import org.therex.exercise.ExerciseId;
import org.therex.program.Program;
import org.therex.progression.OccurrenceId;

/**
 * A program on the calendar: its occurrences, and the items without one, with the reason.
 *
 * <p>{@linkplain org.therex.schedule The package} describes the expansion. The same program and timetable give the same
 * schedule; more weeks only add occurrences.
 *
 * <p>Immutable and thread-safe, and equal by content.
 */
public final class Schedule {

    /** The most occurrences, including those that are left out: {@value}. */
    public static final int OCCURRENCES_LIMIT = 100_000;

    /** The shortest interval within a day that is scheduled: 5 minutes. */
    public static final Duration SHORTEST_INTERVAL = Duration.ofMinutes(5);

    /** The most times a day that are scheduled: {@value}, which is every 5 minutes around the clock. */
    public static final int TIMES_PER_DAY_LIMIT = 288;

    private final Program program;
    private final Timetable timetable;
    private final ImmutableList<Occurrence> occurrences;
    private final ImmutableListMultimap<LocalDate, Occurrence> byDate;
    private final ImmutableList<Unscheduled> unscheduled;
    private final ImmutableList<AsNeededItem> available;
    private final Report report;

    Schedule(
            Program program,
            Timetable timetable,
            ImmutableList<Occurrence> occurrences,
            ImmutableList<Unscheduled> unscheduled,
            ImmutableList<AsNeededItem> available,
            Report report) {
        this.program = program;
        this.timetable = timetable;
        this.occurrences = occurrences;
        this.byDate = Multimaps.index(occurrences, Occurrence::date);
        this.unscheduled = unscheduled;
        this.available = available;
        this.report = report;
    }

    /**
     * Returns the schedule of a program.
     *
     * @throws org.therex.check.InvalidValueException if neither the program nor the timetable states the number of
     *     weeks; if inherited doses of an item contradict each other; or if there are more than {@value
     *     #OCCURRENCES_LIMIT} occurrences
     */
    public static Schedule of(Program program, Timetable timetable) {
        requireNonNull(timetable, "timetable");
        return new Expansion(program, timetable).expand();
    }

    /** Returns the program. */
    public Program program() {
        return program;
    }

    /** Returns the timetable. */
    public Timetable timetable() {
        return timetable;
    }

    /**
     * Returns the occurrences in order of date, then of clock time, those without one last, then of the program.
     */
    public ImmutableList<Occurrence> occurrences() {
        return occurrences;
    }

    /** Returns the occurrences of a date, in order; empty if there are none. */
    public ImmutableList<Occurrence> on(LocalDate date) {
        return byDate.get(date);
    }

    /** Finds an occurrence. */
    public Optional<Occurrence> find(OccurrenceId id) {
        return occurrences.stream()
                .filter(occurrence -> occurrence.id().equals(id))
                .findFirst();
    }

    /** Returns the occurrences grouped into sittings, in order; each occurrence is in one. */
    public ImmutableList<Session> sessions() {
        // An item that is done twice in the same part of a day belongs to two sittings.
        record Turn(ExerciseId exercise, int ordinal, LocalDate date, Occurrence.Moment moment) {}
        record Sitting(LocalDate date, Occurrence.Moment moment, int turn) {}
        Multiset<Turn> turns = HashMultiset.create();
        ImmutableListMultimap.Builder<Sitting, Occurrence> sittings = ImmutableListMultimap.builder();
        for (Occurrence occurrence : occurrences) {
            Turn turn = new Turn(
                    occurrence.exercise(), occurrence.planned().ordinal(), occurrence.date(), occurrence.moment());
            turns.add(turn);
            sittings.put(new Sitting(turn.date(), turn.moment(), turns.count(turn)), occurrence);
        }
        return sittings.build().asMap().values().stream()
                .map(ImmutableList::copyOf)
                .map(Session::new)
                .collect(toImmutableList());
    }

    /** Returns the items without occurrences, with the reason, in the order of the program. */
    public ImmutableList<Unscheduled> unscheduled() {
        return unscheduled;
    }

    /** Returns the items that are done as needed, in the order of the program. */
    public ImmutableList<AsNeededItem> asNeededItems() {
        return available;
    }

    /**
     * Returns a warning for each occurrence that was moved or left out and each window of unknown time, with a {@linkplain
     * ScheduleCodes code} and the path of the item.
     */
    public Report report() {
        return report;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Schedule schedule
                && program.equals(schedule.program)
                && timetable.equals(schedule.timetable);
    }

    @Override
    public int hashCode() {
        return Objects.hash(program, timetable);
    }

    /** Returns the occurrences, one on each line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        occurrences.forEach(occurrence -> text.append(occurrence).append('\n'));
        return text.toString();
    }
}
