package org.therex.prescription;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.stream.Collectors;

/**
 * How much time and how many repetitions a prescription comes to: in a repetition, a set, a session, a day and a week.
 *
 * <p>Each result has a least and a most, or says why it has none. What the prescription does not say is either one of
 * the {@linkplain #assumptions() assumptions}, which are named, or makes the result unknown; it is never zero. The
 * figures are arithmetic on what was prescribed, and say nothing about what is good for a person.
 *
 * <p>How it is counted:
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
 * exercises, so that it is no part of this sum. Each schedule is counted by itself: {@link #alternatives()}.
 *
 * @param prescription what is counted
 * @param pacing how long the things take that it does not time
 */
public record Workload(Prescription prescription, Pacing pacing) {

    /** Checks that nothing is null. */
    public Workload {
        requireNonNull(prescription, "prescription");
        requireNonNull(pacing, "pacing");
    }

    /** Returns the workload of a prescription at a pace of your own. */
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

    /** Returns how much of a session is moving and holding, or sets by the clock, without rests and changes. */
    public Estimate<Duration> timeUnderTension() {
        return sum(breakdown().stream()
                .filter(line -> line.part().countsAsWork())
                .collect(ImmutableList.toImmutableList()));
    }

    /** Returns how much of a day on which it is done is moving and holding. */
    public Estimate<Duration> timeUnderTensionPerDay() {
        return Estimate.times(timesPerDay(), timeUnderTension());
    }

    /** Returns how much of a week is moving and holding. */
    public Estimate<Duration> timeUnderTensionPerWeek() {
        return Estimate.times(daysPerWeek(), timeUnderTensionPerDay());
    }

    /** Returns what a session is made of; the totals of the lines add up to it. */
    public ImmutableList<WorkloadLine> breakdown() {
        return lines().session();
    }

    /** Returns all that was assumed for the week and what is in it, in order of the vocabulary. */
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

    /** Returns a table: the lines of the breakdown, the session, day and week, and what was assumed, a line each. */
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
