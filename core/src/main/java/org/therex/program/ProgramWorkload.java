package org.therex.program;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.therex.check.IssueCode;
import org.therex.check.Require;
import org.therex.prescription.Assumption;
import org.therex.prescription.Estimate;
import org.therex.prescription.Pacing;
import org.therex.prescription.Workload;

/**
 * How much time a program takes, or a phase or section of it: a session, a day and a week, from least to most.
 *
 * <p>It is arithmetic on what was prescribed, as {@link Workload} does it for one dose, and says nothing about what is good
 * for a person. Where an item lacks something, the result is unknown and says which item lacks what. How it is counted:
 *
 * <ul>
 *   <li>A session has every item once, with changes between exercises, one less than items except in a superset or circuit. A change takes what is stated as
 *       rest between exercises, else {@link Pacing#betweenExercises()}.
 *   <li>On a day, each item is done as often as its dose says. An item that is done less often than another is done in
 *       sessions of the other, so that there are as many sessions as the most frequent item has. A {@code Schedule} knows
 *       the times, and may have more.
 *   <li>A week has the days of each item. Where days alternate, each has an even share of them, rounded down to up, and a
 *       session and a day are from the shorter to the longer of them.
 *   <li>Where there are phases, a session, day and week are from the shortest to the longest of the phases.
 *   <li>A length of a session that is prescribed is told beside the sum, not in its place: {@link
 *       SessionWorkload#findStatedSession()}.
 *   <li>In a superset or circuit the items take turns: there is a change after each set but the last, and in place of the
 *       change between two rounds a rest that is stated between sets. An item with more sets than another goes on with
 *       the changes of the rounds.
 *   <li>Of alternative schedules the first counts.
 * </ul>
 *
 * <p>To add an item to a section never makes a session, a day or a week shorter, if every change between its items takes
 * equally long. Immutable, and equal by content.
 */
public final class ProgramWorkload {

    private final ImmutableList<ItemWorkload> items;
    private final Pacing pacing;

    private ProgramWorkload(ImmutableList<ItemWorkload> items, Pacing pacing) {
        this.items = items;
        this.pacing = pacing;
    }

    /**
     * Returns the workload of a program at a pace of your own.
     *
     * @throws IllegalArgumentException if doses that an item inherits contradict each other
     */
    public static ProgramWorkload of(Program program, Pacing pacing) {
        requireNonNull(program, "program");
        return new ProgramWorkload(
                program.resolve().items().stream()
                        .map(item -> new ItemWorkload(
                                item.placed(), Workload.of(item.dose().prescription(), pacing)))
                        .collect(toImmutableList()),
                pacing);
    }

    /**
     * Returns the workload of a program at the {@linkplain Pacing#standard() standard} pace.
     *
     * @throws IllegalArgumentException if doses that an item inherits contradict each other
     */
    public static ProgramWorkload of(Program program) {
        requireNonNull(program, "program");
        return of(program, Pacing.standard());
    }

    /**
     * Returns the workload of items as it was, for reading back what was kept.
     *
     * @param items what each item takes, in the order of the program
     * @param pacing the pace at which they are counted
     * @throws org.therex.check.InvalidValueException if there are none, or they are counted at another pace
     */
    public static ProgramWorkload of(Iterable<ItemWorkload> items, Pacing pacing) {
        requireNonNull(items, "items");
        ImmutableList<ItemWorkload> all = ImmutableList.copyOf(items);
        require(all, pacing);
        return new ProgramWorkload(all, pacing);
    }

    /** Requires items that are counted at one pace. */
    static void require(ImmutableList<ItemWorkload> items, Pacing pacing) {
        Require.notEmpty("items", items);
        if (items.stream().anyMatch(item -> !item.workload().pacing().equals(pacing))) {
            throw Require.invalid(IssueCode.CONFLICT, "items", "counted at the pace of 'pacing'", "at another");
        }
    }

    /** Returns the pace at which they are counted. */
    public Pacing pacing() {
        return pacing;
    }

    /** Returns what each item takes, in order. */
    public ImmutableList<ItemWorkload> items() {
        return items;
    }

    /** Returns the workload of each phase in order; empty if the program has no phases. */
    public ImmutableList<ProgramWorkload> phases() {
        return items.stream().anyMatch(item -> item.placed().phase().isPresent())
                ? groups(items.stream()
                        .map(item -> item.placed().path().segments().get(1))
                        .toList())
                : ImmutableList.of();
    }

    /** Returns the workload of each section in order. */
    public ImmutableList<ProgramWorkload> sections() {
        return groups(items.stream().map(item -> item.placed().parent()).toList());
    }

    private ImmutableList<ProgramWorkload> groups(List<?> keys) {
        ImmutableList.Builder<ProgramWorkload> groups = ImmutableList.builder();
        int from = 0;
        for (int to = 1; to <= items.size(); to++) {
            if (to == items.size() || !keys.get(to).equals(keys.get(from))) {
                groups.add(new ProgramWorkload(items.subList(from, to), pacing));
                from = to;
            }
        }
        return groups.build();
    }

    /** Returns the sessions that differ in what is done: one for each phase and each alternate day in it. */
    public ImmutableList<SessionWorkload> sessions() {
        return spans().stream().flatMap(span -> span.sessionsOfSpan().stream()).collect(toImmutableList());
    }

    /** Returns how long a session takes with every item in it once. */
    public Estimate<Duration> session() {
        return EstimateRange.around(
                sessions().stream().map(SessionWorkload::session).toList());
    }

    /** Returns how long a day takes on which every item is done that can be, without the time between sessions. */
    public Estimate<Duration> day() {
        return EstimateRange.around(
                sessions().stream().map(SessionWorkload::day).toList());
    }

    /** Returns how long a week takes. */
    public Estimate<Duration> week() {
        return EstimateRange.around(
                spans().stream().map(ProgramWorkload::weekOfSpan).toList());
    }

    /** Returns all that was assumed, in order of the vocabulary. */
    public ImmutableSet<Assumption> assumptions() {
        return sessions().stream()
                .flatMap(session -> session.assumptions().stream())
                .sorted()
                .collect(ImmutableSet.toImmutableSet());
    }

    private ImmutableList<ProgramWorkload> spans() {
        return phases().isEmpty() ? ImmutableList.of(this) : phases();
    }

    /** Returns the names of the alternate days; empty if days do not alternate. */
    private ImmutableSet<String> days() {
        return items.stream().flatMap(item -> alternateDay(item).stream()).collect(ImmutableSet.toImmutableSet());
    }

    private ImmutableList<SessionWorkload> sessionsOfSpan() {
        return days().isEmpty()
                ? ImmutableList.of(on(null))
                : days().stream().map(this::on).collect(toImmutableList());
    }

    private static Optional<String> alternateDay(ItemWorkload item) {
        return item.placed().section().alternateDay();
    }

    private SessionWorkload on(@Nullable String day) {
        return new SessionWorkload(
                items.get(0).placed().phase().orElse(null),
                day,
                items.stream()
                        .filter(item ->
                                alternateDay(item).map(name -> name.equals(day)).orElse(true))
                        .collect(toImmutableList()),
                pacing);
    }

    private Estimate<Duration> weekOfSpan() {
        int days = Math.max(1, days().size());
        Stream<Estimate<Duration>> work = items.stream().map(item -> Estimate.times(days(item, days), item.day()));
        Stream<Estimate<Duration>> changes = sessionsOfSpan().stream()
                .map(session -> session.changes(
                        item -> Estimate.product(EstimateRange.share(item.daysPerWeek(), days), item.timesPerDay())));
        return Estimate.sum(Stream.concat(work, changes).toList());
    }

    private static Estimate<Long> days(ItemWorkload item, int days) {
        return alternateDay(item).isPresent() ? EstimateRange.share(item.daysPerWeek(), days) : item.daysPerWeek();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProgramWorkload workload
                && items.equals(workload.items)
                && pacing.equals(workload.pacing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(items, pacing);
    }

    /** Returns the sessions, and after them the whole session, day and week, and what was assumed, a line each. */
    @Override
    public String toString() {
        String assumed = assumptions().stream()
                .map(it -> it.label()
                        + it.findValue(pacing).map(value -> " " + value).orElse(""))
                .collect(Collectors.joining("; "));
        return sessions().stream().map(SessionWorkload::toString).collect(Collectors.joining("\n")) + "week: " + week()
                + "\nassumed: " + (assumed.isEmpty() ? "nothing" : assumed) + "\n";
    }
}
