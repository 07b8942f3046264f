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
 * <p>Each result has a least and a most, or states why it is unknown. A value that the prescription does not state is a named
 * {@linkplain #assumptions() assumption}, or makes the result unknown; it is never zero. The figures are arithmetic on the
 * prescription, not advice.
 *
 * <p>Rules of counting:
 *
 * <ul>
 *   <li>A repetition is its movement, and the hold and the rests in it. A hold without repetitions is one repetition,
 *       except where the sides alternate, since one would leave a side out.
 *   <li>On each spot, all repetitions are done; with {@link Sides.Scheme#EACH_SIDE}, all of that on each side; that is a set.
 *   <li>Where the clock ends a set, its length takes the place of the repetitions and holds on each spot and side.
 *   <li>Rests are between: one less than what they separate. Where no rest is stated, changing takes as long as the
 *       {@link Pacing} says; where one is, changing is part of it. Alternating sides rest between repetitions.
 *   <li>A hold for the whole exercise is added to the session once, or once on each side.
 *   <li>A day is its sessions without the time between them, a week the days on which it is done.
 * </ul>
 *
 * <p>The {@linkplain Prescription#sessionLength() length of a session} that a prescription states is that of all its
 * exercises, so it is no part of this sum. Each schedule has its own workload: {@link #alternatives()}.
 *
 * @param prescription the prescription
 * @param pacing the lengths of what it does not time
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

    /** Returns how long one repetition takes, with its holds and the rests within it. */
    public Estimate<Duration> repetition() {
        return sum(lines().repetition());
    }

    /**
     * Returns how long one set takes, on all its spots and sides; where sets differ, from the shortest to the longest. A
     * hold for the whole exercise is in no set, except where the exercise is that hold and nothing else.
     */
    public Estimate<Duration> set() {
        return sum(lines().set());
    }

    /** Returns how long the exercise takes each time that it is done, all its sets with the rests between them. */
    public Estimate<Duration> session() {
        return sum(breakdown());
    }

    /** Returns how long it takes on a day on which it is done, without the time between the sessions. */
    public Estimate<Duration> day() {
        return Estimate.times(timesPerDay(), session());
    }

    /** Returns how long it takes in a week. */
    public Estimate<Duration> week() {
        return Estimate.times(daysPerWeek(), day());
    }

    /** Returns how many times it is done on a day on which it is done; 0 only where it is done as needed. */
    public Estimate<Long> timesPerDay() {
        return recurrence().timesPerDay().estimate();
    }

    /** Returns on how many of seven days it is done; every 2 days are 3 or 4. */
    public Estimate<Long> daysPerWeek() {
        return recurrence().daysPerWeek().estimate();
    }

    /** Returns how many sets a session has; 1 if none are stated. */
    public Estimate<Long> setsPerSession() {
        return lines().setsInSession().estimate();
    }

    /** Returns how many repetitions a session has, both sides counted as {@link Sides} says. */
    public Estimate<Long> repetitionsPerSession() {
        return lines().repetitionsInSession().estimate();
    }

    /** Returns how many repetitions a day has on which it is done. */
    public Estimate<Long> repetitionsPerDay() {
        return Estimate.product(timesPerDay(), repetitionsPerSession());
    }

    /** Returns how many repetitions a week has. */
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

    /** Returns a table of the breakdown, the session, the day, the week and the assumptions, a line each. */
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
