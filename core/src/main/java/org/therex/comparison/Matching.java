package org.therex.comparison;

import com.google.common.collect.BiMap;
import com.google.common.collect.HashBiMap;
import com.google.common.collect.ImmutableBiMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.therex.check.Path;

/** The pairs of corresponding parts of the program before and the program after, by path. */
final class Matching {

    private final Parts before;
    private final Parts after;
    private final BiMap<Path, Path> pairs = HashBiMap.create();
    private final Set<Path> moved = new HashSet<>();

    private Matching(Parts before, Parts after) {
        this.before = before;
        this.after = after;
    }

    static Matching of(Parts before, Parts after) {
        Matching matching = new Matching(before, after);
        matching.pairs.put(Path.root(), Path.root());
        for (String level : Parts.LEVELS) {
            matching.matchWithinPairs(level);
            matching.matchElsewhere(level);
        }
        return matching;
    }

    /** Returns the pairs of paths, before and after. */
    ImmutableBiMap<Path, Path> pairs() {
        return ImmutableBiMap.copyOf(pairs);
    }

    /** Returns whether the part at a path of the program after was moved. */
    boolean isMoved(Path path) {
        return moved.contains(path);
    }

    /** Pairs parts that keep their parent and their order. */
    private void matchWithinPairs(String level) {
        ImmutableBiMap<Path, Path> parents = pairs();
        parents.forEach((one, other) ->
                pairs.putAll(Alignment.of(before.children(one, level), after.children(other, level), this::likeness)));
    }

    private int likeness(Path one, Path other) {
        return Similarity.of(before.at(one), after.at(other));
    }

    /** Pairs the remaining similar parts, the most similar first. */
    private void matchElsewhere(String level) {
        List<Candidate> candidates = new ArrayList<>();
        List<Path> unpaired = after.paths(level).stream()
                .filter(path -> !pairs.containsValue(path))
                .toList();
        for (Path one : before.paths(level)) {
            if (!pairs.containsKey(one)) {
                unpaired.forEach(other -> candidates.add(new Candidate(one, other, likeness(one, other))));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::likeness).reversed());
        for (Candidate candidate : candidates) {
            if (candidate.likeness() >= Similarity.MUCH
                    && !pairs.containsKey(candidate.before())
                    && !pairs.containsValue(candidate.after())) {
                pairs.put(candidate.before(), candidate.after());
                moved.add(candidate.after());
            }
        }
    }

    /**
     * A possible pair.
     *
     * @param before the path in the program before
     * @param after the path in the program after
     * @param likeness the similarity
     */
    private record Candidate(Path before, Path after, int likeness) {}
}
