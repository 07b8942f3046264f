package org.therex.program;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.therex.prescription.Estimate;
import org.therex.prescription.Pacing;
import org.therex.prescription.RestPlace;

/**
 * The changes between the exercises of a session.
 *
 * <p>A block is an item, or the items of a section that take turns in rounds. There is a change between two blocks.
 * Within a block, there is a change after each set but the last, and a stated rest between sets is taken after each
 * round.
 */
final class SessionChanges {

    /** Each item is done once. */
    static final Function<ItemWorkload, Estimate<Long>> ONCE = item -> Estimate.exactly(1L);

    private final ImmutableList<ItemWorkload> items;
    private final Pacing pacing;

    SessionChanges(ImmutableList<ItemWorkload> items, Pacing pacing) {
        this.items = items;
        this.pacing = pacing;
    }

    /** The number of changes of one kind, and the length of each. */
    record Line(String name, Estimate<Long> count, Estimate<Duration> each) {

        Estimate<Duration> total() {
            return Estimate.times(count, each);
        }

        @Override
        public String toString() {
            return name + ": " + count + " x " + each + " = " + total();
        }
    }

    /** Counts changes from the numbers of sets and of sessions of each item, in the same order. */
    private interface Count {
        long of(List<Long> sets, List<Long> sessions);
    }

    /** Returns the length of one change between exercises. */
    Estimate<Duration> change() {
        return change(items);
    }

    private Estimate<Duration> change(List<ItemWorkload> among) {
        return EstimateRange.around(among.stream()
                .map(item -> item.findRest(RestPlace.BETWEEN_EXERCISES).orElseGet(pacing::betweenExercises))
                .distinct()
                .toList());
    }

    /** Returns the length of all changes, given how often each item is done. */
    Estimate<Duration> total(Function<ItemWorkload, Estimate<Long>> times) {
        return Estimate.sum(lines(times).stream().map(Line::total).toList());
    }

    /** Returns the changes by kind, given how often each item is done; kinds that do not occur are left out. */
    ImmutableList<Line> lines(Function<ItemWorkload, Estimate<Long>> times) {
        List<ImmutableList<ItemWorkload>> blocks = blocks();
        Stream<Line> between = Stream.of(new Line(
                "between exercises",
                EstimateRange.sumWithoutGreatest(blocks.stream()
                        .map(block ->
                                EstimateRange.greatest(block.stream().map(times).toList()))
                        .toList()),
                change()));
        Stream<Line> within = blocks.stream().filter(SessionChanges::isInRounds).flatMap(block -> lines(block, times));
        return Stream.concat(between, within)
                .filter(line -> !line.count().equals(Estimate.exactly(0L)))
                .collect(ImmutableList.toImmutableList());
    }

    private List<ImmutableList<ItemWorkload>> blocks() {
        List<ImmutableList<ItemWorkload>> blocks = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= items.size(); to++) {
            ItemWorkload first = items.get(from);
            boolean goesOn = to < items.size()
                    && first.placed().isInRounds()
                    && items.get(to).placed().parent().equals(first.placed().parent());
            if (!goesOn) {
                blocks.add(items.subList(from, to));
                from = to;
            }
        }
        return blocks;
    }

    private static boolean isInRounds(List<ItemWorkload> block) {
        return block.get(0).placed().isInRounds();
    }

    private Stream<Line> lines(List<ItemWorkload> block, Function<ItemWorkload, Estimate<Long>> times) {
        List<Estimate<Duration>> rests = block.stream()
                .map(item -> item.findRest(RestPlace.BETWEEN_SETS))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (rests.isEmpty()) {
            return Stream.of(line("between exercises in rounds", block, times, SessionChanges::turns, change(block)));
        }
        return Stream.of(
                line(
                        "between exercises of a round",
                        block,
                        times,
                        (sets, sessions) -> turns(sets, sessions) - roundChanges(sets, sessions),
                        change(block)),
                line("between rounds", block, times, SessionChanges::roundChanges, EstimateRange.around(rests)));
    }

    private static Line line(
            String name,
            List<ItemWorkload> block,
            Function<ItemWorkload, Estimate<Long>> times,
            Count count,
            Estimate<Duration> each) {
        List<Estimate<Long>> numbers = Stream.concat(
                        block.stream().map(ItemWorkload::setsPerSession),
                        block.stream().map(times))
                .toList();
        int size = block.size();
        Function<List<Long>, Long> counted = all -> count.of(all.subList(0, size), all.subList(size, 2 * size));
        return new Line(name, EstimateRange.combined(numbers, counted, counted), each);
    }

    /** Returns the number of changes in all sessions: one after each set but the last of a session. */
    private static long turns(List<Long> sets, List<Long> sessions) {
        long all = IntStream.range(0, sets.size())
                .mapToLong(i -> sets.get(i) * sessions.get(i))
                .sum();
        return all - EstimateRange.greatestOf(sessions);
    }

    /**
     * Returns the number of changes between rounds in all sessions. The first sessions have all items, later ones only
     * the most frequent. Each session has as many rounds as its item with the most sets.
     */
    private static long roundChanges(List<Long> sets, List<Long> sessions) {
        List<Integer> byFrequency = IntStream.range(0, sets.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> sessions.get(i)).reversed())
                .toList();
        long changes = 0;
        long rounds = 0;
        for (int i = 0; i < byFrequency.size(); i++) {
            rounds = Math.max(rounds, sets.get(byFrequency.get(i)));
            long further = i + 1 < byFrequency.size() ? sessions.get(byFrequency.get(i + 1)) : 0;
            changes += (rounds - 1) * (sessions.get(byFrequency.get(i)) - further);
        }
        return changes;
    }
}
