package org.therex.comparison;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multisets;
import java.util.List;
import java.util.Optional;
import org.therex.exercise.ExerciseId;
import org.therex.program.Item;
import org.therex.program.Phase;
import org.therex.program.Section;

/** The similarity of two parts of two programs, from {@value #NONE} to {@value #EQUAL}. */
final class Similarity {

    static final int NONE = 0;
    /** They share an exercise. */
    static final int LITTLE = 1;
    /** They share half of their exercises, so one may be the other after a move. */
    static final int MUCH = 2;
    /** They have the same title, or the same exercise. */
    static final int NAMED = 3;
    /** They are equal. */
    static final int EQUAL = 4;

    private Similarity() {}

    /** Returns the similarity of two parts; {@value #NONE} for different kinds. */
    static int of(Object before, Object after) {
        if (before.equals(after)) {
            return EQUAL;
        }
        if (before instanceof Item one && after instanceof Item other) {
            return one.exercise().equals(other.exercise()) ? NAMED : NONE;
        }
        if (before instanceof Section one && after instanceof Section other) {
            return of(one.title(), other.title(), one.items(), other.items());
        }
        if (before instanceof Phase one && after instanceof Phase other) {
            return of(one.title(), other.title(), one.items(), other.items());
        }
        return NONE;
    }

    private static int of(Optional<String> title, Optional<String> other, List<Item> before, List<Item> after) {
        if (title.isPresent() && title.equals(other)) {
            return NAMED;
        }
        int shared = Multisets.intersection(exercises(before), exercises(after)).size();
        if (shared == 0) {
            return NONE;
        }
        return shared * 2 >= Math.max(before.size(), after.size()) ? MUCH : LITTLE;
    }

    private static ImmutableMultiset<ExerciseId> exercises(List<Item> items) {
        ImmutableMultiset.Builder<ExerciseId> exercises = ImmutableMultiset.builder();
        items.forEach(item -> exercises.add(item.exercise()));
        return exercises.build();
    }
}
