package org.therex.prescription;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.stream.Collectors;

/**
 * The time and the repetitions of a prescription, for a repetition, a set, a session, a day and a week.
 *
 * <p>Each result has a least and a most, or states why it is unknown. A value that the prescription does not state is a
 * named {@linkplain #assumptions() assumption}, or makes the result unknown; it is never zero. The figures are
 * arithmetic on the prescription, not advice. Immutable and thread-safe; the same prescription and pacing give the same
 * figures.
 *
 * <p>Rules of counting:
 *
 * <ul>
 *   <li>A repetition is its movement, and the hold and the rests in it. A hold without repetitions is one repetition,
 *       except with alternating sides, where one repetition would leave out a side.
 *   <li>A set has all repetitions on each spot; with {@link Sides.Scheme#EACH_SIDE}, on each spot of each side.
 *   <li>The length of a timed set replaces the repetitions and holds on each spot and side.
 *   <li>There is one rest less than the parts that rests separate. Without a stated rest, a change takes the time of
 *       the {@link Pacing}; a stated rest includes the change. Alternating sides rest between repetitions.
 *   <li>A hold for the whole exercise is added to the session once, or once on each side.
 *   <li>A day has its sessions without the time between them. A week has the days on which the exercise is done.
 * </ul>
 *
 * <p>A stated {@linkplain Prescription#sessionLength() length of a session} covers all its exercises, so it is not part
 * of this sum. Each schedule has its own workload: {@link #alternatives()}.
 *
 * @param prescription the prescription
 * @param pacing the assumed lengths
 */
public record Workload(Prescription prescription, Pacing pacing) {

    /** Checks that nothing is null. */
    public Workload {
        requireNonNull(prescription, "prescription");
        requireNonNull(pacing, "pacing");
    }

    /** Returns the workload of a prescription at a pace. */
    public static Workload of(Prescription prescription, Pacing pacing) {
        return new Workload(prescription, pacing);
    }

    /** Returns the workload of a prescription at the {@linkplain Pacing#standard() standard} pace. */
    public static Workload of(Prescription prescription) {
        return new Workload(prescription, Pacing.standard());
    }

    /** Returns the time of one repetition, with its holds and the rests within it. */
    public Estimate<Duration> repetition() {
        return sum(lines().repetition());
    }

    /**
     * Returns the time of one set, on all its spots and sides; from the shortest to the longest if sets differ. A hold
     * for the whole exercise is not part of a set, unless the exercise consists only of that hold.
     */
    public Estimate<Duration> set() {
        return sum(lines().set());
    }

    /** Returns the time of one session: all sets with the rests between them. */
    public Estimate<Duration> session() {
        return sum(breakdown());
    }

    /** Returns the time of a day on which it is done, without the time between the sessions. */
    public Estimate<Duration> day() {
        return Estimate.times(timesPerDay(), session());
    }

    /** Returns the time of a week. */
    public Estimate<Duration> week() {
        return Estimate.times(daysPerWeek(), day());
    }

    /** Returns the number of times on a day on which it is done; the least may be 0 only if it is done as needed. */
    public Estimate<Long> timesPerDay() {
        return recurrence().timesPerDay().estimate();
    }

    /** Returns the number of days in a week on which it is done; an interval of 2 days gives 3 to 4. */
    public Estimate<Long> daysPerWeek() {
        return recurrence().daysPerWeek().estimate();
    }

    /** Returns the number of sets in a session; 1 if none are stated. */
    public Estimate<Long> setsPerSession() {
        return lines().setsInSession().estimate();
    }

    /** Returns the number of repetitions in a session; {@link Sides} defines how both sides count. */
    public Estimate<Long> repetitionsPerSession() {
        return lines().repetitionsInSession().estimate();
    }

    /** Returns the number of repetitions on a day on which it is done. */
    public Estimate<Long> repetitionsPerDay() {
        return Estimate.product(timesPerDay(), repetitionsPerSession());
    }

    /** Returns the number of repetitions in a week. */
    public Estimate<Long> repetitionsPerWeek() {
        return Estimate.product(daysPerWeek(), repetitionsPerDay());
    }

    /** Returns the time under tension of a session: moving, holding and sets by the clock, without rests and changes. */
    public Estimate<Duration> timeUnderTension() {
        return sum(breakdown().stream()
                .filter(line -> line.part().countsAsWork())
                .collect(ImmutableList.toImmutableList()));
    }

    /** Returns the time under tension of a day on which it is done. */
    public Estimate<Duration> timeUnderTensionPerDay() {
        return Estimate.times(timesPerDay(), timeUnderTension());
    }

    /** Returns the time under tension of a week. */
    public Estimate<Duration> timeUnderTensionPerWeek() {
        return Estimate.times(daysPerWeek(), timeUnderTensionPerDay());
    }

    /** Returns the lines of a session, whose totals add up to its length. */
    public ImmutableList<WorkloadLine> breakdown() {
        return lines().session();
    }

    /** Returns the assumptions of the week, in order of the vocabulary. */
    public ImmutableSet<Assumption> assumptions() {
        ImmutableSet.Builder<Assumption> all = ImmutableSet.builder();
        breakdown().forEach(line -> all.addAll(line.assumptions()));
        all.addAll(lines().repetitionsInSession().assumptions());
        all.addAll(recurrence().timesPerDay().assumptions());
        all.addAll(recurrence().daysPerWeek().assumptions());
        if (prescription.sessionLength().isPresent()) {
            all.add(Assumption.SESSION_LENGTH);
        }
        return all.build().stream().sorted().collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the workloads of the alternative schedules, in order and at the same pace; empty if there are none. */
    public ImmutableList<Workload> alternatives() {
        return prescription.alternatives().stream()
                .map(schedule -> of(schedule, pacing))
                .collect(ImmutableList.toImmutableList());
    }

    private static Estimate<Duration> sum(ImmutableList<WorkloadLine> lines) {
        return lines.isEmpty()
                ? new Estimate.Unknown<>(SessionLines.NOTHING_STATED)
                : Estimate.sum(lines.stream().map(WorkloadLine::total).toList());
    }

    private SessionLines lines() {
        return new SessionLines(prescription, pacing);
    }

    private Recurrence recurrence() {
        return new Recurrence(prescription, pacing);
    }

    /** Returns a table of the breakdown, the session, the day, the week and the assumptions, one on each line. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        for (WorkloadLine line : breakdown()) {
            row(table, line.part().label(), line.count() + " x " + line.each() + " = " + line.total());
        }
        row(table, "session", session().toString());
        row(table, "day", timesPerDay() + " x session = " + day());
        row(table, "week", daysPerWeek() + " x day = " + week());
        String assumed = assumptions().stream()
                .map(it -> it.label()
                        + it.findValue(pacing).map(value -> " " + value).orElse(""))
                .collect(Collectors.joining("; "));
        row(table, "assumed", assumed.isEmpty() ? "nothing" : assumed);
        return table.toString();
    }

    private static void row(StringBuilder table, String name, String text) {
        int width = WorkloadLine.Part.BETWEEN_REPETITIONS.label().length() + 2;
        table.append(Strings.padEnd(name, width, ' ')).append(text).append('\n');
    }
}
