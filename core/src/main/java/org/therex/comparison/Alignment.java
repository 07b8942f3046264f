package org.therex.comparison;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.function.ToIntBiFunction;

/**
 * Pairs elements of two lists in their order, with the greatest total similarity.
 *
 * <p>It is a longest common subsequence whose pairs are weighted by similarity.
 *
 * @param <T> the type of the elements
 */
final class Alignment<T> {

    private final List<T> before;
    private final List<T> after;
    private final ToIntBiFunction<T, T> likeness;
    /** The weight of the best pairing of all elements from these positions on. */
    private final int[][] best;

    private Alignment(List<T> before, List<T> after, ToIntBiFunction<T, T> likeness) {
        this.before = before;
        this.after = after;
        this.likeness = likeness;
        this.best = new int[before.size() + 1][after.size() + 1];
    }

    /**
     * Returns the pairs, in order.
     *
     * @param likeness the similarity of two elements; elements with 0 are never paired
     */
    static <T> ImmutableMap<T, T> of(List<T> before, List<T> after, ToIntBiFunction<T, T> likeness) {
        Alignment<T> alignment = new Alignment<>(before, after, likeness);
        alignment.weigh();
        return alignment.pairs();
    }

    private void weigh() {
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                int alone = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = Math.max(alone, best[i + 1][j + 1] + likeness(i, j));
            }
        }
    }

    private ImmutableMap<T, T> pairs() {
        ImmutableMap.Builder<T, T> pairs = ImmutableMap.builder();
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            int likeness = likeness(i, j);
            if (likeness > 0 && best[i][j] == best[i + 1][j + 1] + likeness) {
                pairs.put(before.get(i++), after.get(j++));
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs.buildOrThrow();
    }

    private int likeness(int i, int j) {
        return likeness.applyAsInt(before.get(i), after.get(j));
    }
}
