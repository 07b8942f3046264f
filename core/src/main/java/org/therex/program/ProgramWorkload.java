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
import org.therex.prescription.Assumption;
import org.therex.prescription.Estimate;
import org.therex.prescription.Pacing;
import org.therex.prescription.Workload;

/**
 * The time that a program, a phase or a section takes in a session, a day and a week, from least to most.
 *
 * <p>It is arithmetic on the prescribed doses, as {@link Workload} does for one dose, and not advice. If an item lacks
 * information, the result is unknown and names the item and the missing information. Rules of counting:
 *
 * <ul>
 *   <li>A session has every item once, with a change between two exercises. A change lasts as long as the stated rest
 *       between exercises, else {@link Pacing#betweenExercises()}.
 *   <li>On a day, each item is done as often as its dose states. A less frequent item joins sessions of the more
 *       frequent ones, so the day has as many sessions as the most frequent item. A {@code Schedule} knows the times,
 *       and may have more sessions.
 *   <li>A week has the days of each item. If days alternate, each has an even share of the days, rounded down to up; a
 *       session and a day are from the shortest to the longest alternate day.
 *   <li>With phases, a session, a day and a week are from the shortest to the longest phase.
 *   <li>A prescribed length of a session does not replace the sum; {@link SessionWorkload#findStatedSession()} returns
 *       it.
 *   <li>In a superset or circuit the items take turns, with a change after each set but the last. A stated rest between
 *       sets replaces the change between two rounds. An item with more sets than another continues with the changes of
 *       the rounds.
 *   <li>Of alternative schedules, the first counts.
 * </ul>
 *
 * <p>An additional item in a section never makes a session, a day or a week shorter, if all changes between its items
 * are equally long. Immutable and thread-safe, and equal by content.
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
     * Restores a stored workload.
     *
     * @param items the workload of each item, in the order of the program
     * @param pacing the pace of all items
     * @throws org.therex.check.InvalidValueException if there are no items, or an item has another pace
     */
    public static ProgramWorkload of(Iterable<ItemWorkload> items, Pacing pacing) {
        requireNonNull(items, "items");
        ImmutableList<ItemWorkload> all = ImmutableList.copyOf(items);
        ItemWorkload.requireOnePace(all, pacing);
        return new ProgramWorkload(all, pacing);
    }

    /** Returns the pace. */
    public Pacing pacing() {
        return pacing;
    }

    /** Returns the workload of each item, in order. */
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

    /** Returns the kinds of sessions: one for each phase and each alternate day in it. */
    public ImmutableList<SessionWorkload> sessions() {
        return spans().stream().flatMap(span -> span.sessionsOfSpan().stream()).collect(toImmutableList());
    }

    /** Returns the length of a session with every item once. */
    public Estimate<Duration> session() {
        return EstimateRange.around(
                sessions().stream().map(SessionWorkload::session).toList());
    }

    /** Returns the time of a day with every item of that day, without the time between sessions. */
    public Estimate<Duration> day() {
        return EstimateRange.around(
                sessions().stream().map(SessionWorkload::day).toList());
    }

    /** Returns the time of a week. */
    public Estimate<Duration> week() {
        return EstimateRange.around(
                spans().stream().map(ProgramWorkload::weekOfSpan).toList());
    }

    /** Returns all assumptions, in order of the vocabulary. */
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

    /** Returns the sessions, then the whole session, day and week, and the assumptions, one on each line. */
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
