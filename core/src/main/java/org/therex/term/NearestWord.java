package org.therex.term;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.therex.check.Require;

/** Finds the word that was probably meant by a misspelt one. */
public final class NearestWord {

    private static final int FEW = 12;
    private static final int LONGEST = 64;
    private static final int SHORTEST = 3;

    private NearestWord() {}

    /**
     * Finds the word of a vocabulary that is nearest to the given one: the fewest letters inserted, removed, replaced
     * or swapped with a neighbour. Of two equally near the first in order is taken.
     *
     * @return the word, or nothing if every word differs in more than a third of its letters (and in more than one)
     */
    public static Optional<String> find(String word, Iterable<String> words) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        return ImmutableList.copyOf(words).stream()
                .filter(known -> distance(word, known) <= Math.max(1, Math.max(word.length(), known.length()) / 3))
                .min(Comparator.comparingInt(known -> distance(word, known)));
    }

    /**
     * Finds the only word of a vocabulary that begins with the given one, such as {@code repetitions} for {@code rep} or
     * {@code reps}.
     *
     * @return the word, or nothing if several or none begin so, or the given one has less than three letters
     */
    public static Optional<String> findShortened(String word, Iterable<String> words) {
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        ImmutableList<String> longer = singular.length() < SHORTEST
                ? ImmutableList.of()
                : ImmutableList.copyOf(words).stream()
                        .filter(known -> known.startsWith(singular))
                        .distinct()
                        .collect(ImmutableList.toImmutableList());
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    /**
     * Returns advice on a word that is not in a vocabulary: the nearest word, or the only one that it shortens, else all of
     * them if few, else how many.
     */
    public static String hint(String word, Iterable<String> words) {
        ImmutableList<String> known = ImmutableList.copyOf(words);
        if (known.isEmpty()) {
            return "no word is known";
        }
        return find(word, known)
                .or(() -> findShortened(word, known))
                .map(nearest -> "did you mean " + Require.quoted(nearest) + "?")
                .orElseGet(() -> known.size() <= FEW
                        ? "use one of: " + String.join(", ", known)
                        : "use one of the " + known.size() + " known words, such as " + Require.quoted(known.get(0)));
    }

    /**
     * The optimal string alignment distance: each letter is edited once at the most. It is no metric: by way of a third
     * word it may be shorter.
     */
    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int best = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
            }
        }
        return cost[one.length()][other.length()];
    }
}
