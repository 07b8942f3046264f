package org.therex.program;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Require;
import org.therex.prescription.Amount;
import org.therex.prescription.Assumption;
import org.therex.prescription.Estimate;
import org.therex.prescription.Pacing;
import org.therex.prescription.RestPlace;
import org.therex.prescription.UnknownTerm;

/**
 * The time of items that are done together: all items of a program, of one phase, or of one alternate day.
 *
 * <p>{@link ProgramWorkload} describes the rules of counting. Immutable and thread-safe, and equal by content.
 */
public final class SessionWorkload {

    private final @Nullable Phase phase;
    private final @Nullable String alternateDay;
    private final ImmutableList<ItemWorkload> items;
    private final Pacing pacing;

    SessionWorkload(
            @Nullable Phase phase, @Nullable String alternateDay, ImmutableList<ItemWorkload> items, Pacing pacing) {
        this.phase = phase;
        this.alternateDay = alternateDay;
        this.items = items;
        this.pacing = pacing;
    }

    /**
     * Restores a stored workload of items that are done together; {@link ProgramWorkload#sessions} returns those of a
     * program.
     *
     * @param items the workload of each item, in order; all of one phase if the program has phases
     * @param pacing the pace of all items
     * @throws org.therex.check.InvalidValueException if there are no items, they are of several phases, or an item has
     *     another pace
     */
    public static SessionWorkload of(Iterable<ItemWorkload> items, Pacing pacing) {
        requireNonNull(items, "items");
        return checked(null, ImmutableList.copyOf(items), pacing);
    }

    /**
     * Restores a stored workload of items that are done together on an alternate day, as {@link #of} does.
     *
     * @param alternateDay the day
     * @param items the workload of each item, in order; none of another alternate day
     * @param pacing the pace of all items
     * @throws org.therex.check.InvalidValueException if {@link #of} would throw, or an item is of another alternate day
     */
    public static SessionWorkload ofDay(String alternateDay, Iterable<ItemWorkload> items, Pacing pacing) {
        requireNonNull(items, "items");
        Require.name("alternateDay", alternateDay);
        return checked(alternateDay, ImmutableList.copyOf(items), pacing);
    }

    private static SessionWorkload checked(
            @Nullable String alternateDay, ImmutableList<ItemWorkload> items, Pacing pacing) {
        ItemWorkload.requireOnePace(items, pacing);
        Phase phase = items.get(0).placed().phase().orElse(null);
        if (items.stream()
                .anyMatch(item -> !Objects.equals(item.placed().phase().orElse(null), phase))) {
            throw Require.invalid(IssueCode.CONFLICT, "items", "of one phase", "of several");
        }
        Optional<String> other = items.stream()
                .flatMap(item -> item.placed().section().alternateDay().stream())
                .filter(day -> !day.equals(alternateDay))
                .findFirst();
        if (other.isPresent()) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "alternateDay",
                    "that of the items, " + Require.quoted(other.get()),
                    alternateDay == null ? "absent" : Require.quoted(alternateDay));
        }
        return new SessionWorkload(phase, alternateDay, items, pacing);
    }

    /** Returns the phase of the items; absent if the program has no phases. */
    public Optional<Phase> phase() {
        return Optional.ofNullable(phase);
    }

    /** Returns the alternate day of the items; absent if days do not alternate. */
    public Optional<String> alternateDay() {
        return Optional.ofNullable(alternateDay);
    }

    /** Returns the workload of each item, in order; a session consists of these and the {@link #changes()}. */
    public ImmutableList<ItemWorkload> items() {
        return items;
    }

    /** Returns the pace. */
    public Pacing pacing() {
        return pacing;
    }

    /**
     * Returns the length of one change between exercises: the stated rest between exercises, else that of the pacing.
     * If the rests of the items differ, it is from the shortest to the longest, since a change may follow any item.
     */
    public Estimate<Duration> change() {
        return allChanges().change();
    }

    /**
     * Returns the length of all changes between the exercises of a session, one less than the number of items. In a
     * superset or circuit there is a change after each set but the last; a stated rest between sets replaces the change
     * after each round.
     */
    public Estimate<Duration> changes() {
        return allChanges().total(SessionChanges.ONCE);
    }

    private SessionChanges allChanges() {
        return new SessionChanges(items, pacing);
    }

    /** Returns the length of a session with every item once. */
    public Estimate<Duration> session() {
        return sum(ItemWorkload::session, changes());
    }

    /** Returns the time of a day on which every item is done, without the time between sessions. */
    public Estimate<Duration> day() {
        return sum(ItemWorkload::day, changes(ItemWorkload::timesPerDay));
    }

    /**
     * Returns the prescribed length of a session; present if all items state the same length with a number. It may
     * differ from the sum of the items.
     */
    public Optional<Estimate<Duration>> findStatedSession() {
        List<Optional<Amount<Duration>>> stated = items.stream()
                .map(item -> item.workload().prescription().sessionLength())
                .distinct()
                .toList();
        return stated.size() == 1 ? stated.get(0).flatMap(SessionWorkload::asTold) : Optional.empty();
    }

    private static Optional<Estimate<Duration>> asTold(Amount<Duration> length) {
        Duration least = length.findLeast().orElse(Duration.ZERO);
        if (length.findMost().isPresent()) {
            return Optional.of(Estimate.between(least, length.findMost().orElseThrow()));
        }
        UnknownTerm noEnd = new UnknownTerm(Path.of("sessionLength"), "session length: " + length);
        return length.findLeast().map(it -> new Estimate.Open<>(it, ImmutableSet.of(noEnd)));
    }

    /**
     * Returns the prescribed length of all sessions of a week; present if the prescribed length of a session is
     * present, all items are equally frequent, and days do not alternate.
     */
    public Optional<Estimate<Duration>> findStatedWeek() {
        ItemWorkload first = items.get(0);
        return alternateDay == null
                        && items.stream()
                                        .map(SessionWorkload::howOften)
                                        .distinct()
                                        .count()
                                == 1
                ? findStatedSession()
                        .map(length ->
                                Estimate.times(Estimate.product(first.daysPerWeek(), first.timesPerDay()), length))
                : Optional.empty();
    }

    /** Returns the length of the changes, given how often each item is done. */
    Estimate<Duration> changes(Function<ItemWorkload, Estimate<Long>> times) {
        return allChanges().total(times);
    }

    private Estimate<Duration> sum(Function<ItemWorkload, Estimate<Duration>> part, Estimate<Duration> changes) {
        return Estimate.sum(ImmutableList.<Estimate<Duration>>builder()
                .addAll(items.stream().map(part).collect(toImmutableList()))
                .add(changes)
                .build());
    }

    /** Returns all assumptions, in order of the vocabulary. */
    public ImmutableSet<Assumption> assumptions() {
        ImmutableSet.Builder<Assumption> all = ImmutableSet.builder();
        items.forEach(item -> all.addAll(item.assumptions()));
        if (items.size() > 1) {
            if (items.stream()
                    .anyMatch(item -> item.findRest(RestPlace.BETWEEN_EXERCISES).isEmpty())) {
                all.add(Assumption.BETWEEN_EXERCISES);
            }
            if (items.stream().map(SessionWorkload::howOften).distinct().count() > 1) {
                all.add(Assumption.JOINED_SESSIONS);
            }
        }
        if (alternateDay != null) {
            all.add(Assumption.ALTERNATE_DAYS);
        }
        if (items.stream().anyMatch(item -> item.placed().isInRounds())) {
            all.add(Assumption.SETS_IN_TURN);
        }
        return all.build().stream().sorted().collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableList<Estimate<Long>> howOften(ItemWorkload item) {
        return ImmutableList.of(item.workload().timesPerDay(), item.workload().daysPerWeek());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionWorkload session
                && Objects.equals(alternateDay, session.alternateDay)
                && items.equals(session.items)
                && pacing.equals(session.pacing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(alternateDay, items, pacing);
    }

    /** Returns a line for each item, the changes, the session and the day. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        phase().flatMap(Phase::title).ifPresent(title -> table.append(title).append('\n'));
        alternateDay().ifPresent(name -> table.append("day ").append(name).append('\n'));
        items.forEach(item -> table.append(item).append('\n'));
        allChanges()
                .lines(SessionChanges.ONCE)
                .forEach(line -> table.append(line).append('\n'));
        return table.append("session: ")
                .append(session())
                .append("\nday: ")
                .append(day())
                .append('\n')
                .toString();
    }
}
