package org.therex.term;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.therex.check.Require;

/** Finds the word that was probably meant by a misspelt one. */
public final class NearestWord {

    private static final int FEW = 12;
    private static final int LONGEST = 64;
    private static final int SHORTEST = 3;
    private static final Splitter HYPHEN = Splitter.on('-');

    private NearestWord() {}

    /**
     * Finds the word of a vocabulary that is nearest to the given one: the same but for letter case and separators,
     * else the fewest letters inserted, removed, replaced or swapped with a neighbour. Of two equally near the first in
     * order is taken.
     *
     * <p>A word is not near if its opposite is as near ({@code hip-abductors} to {@code hip-adductors}), or if it has
     * another number ({@code grade-3} to {@code grade-2}).
     *
     * @return the word, or nothing if every word differs in more than a quarter of its letters, or in more than a third
     *     of the letters of one of several words joined by hyphens
     */
    public static Optional<String> find(String word, Iterable<String> words) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        ImmutableList<String> known = ImmutableList.copyOf(words);
        if (known.contains(word)) {
            return Optional.of(word);
        }
        String meant = folded(word);
        return known.stream()
                .filter(one -> one.length() <= LONGEST && isNear(meant, folded(one)))
                .min(Comparator.comparingInt(one -> distance(meant, folded(one))));
    }

    /** Returns a word in lower case, with a hyphen for each white space, underscore and hump within it. */
    static String folded(String word) {
        StringBuilder folded = new StringBuilder(word.length() + 4);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '_' || Character.isWhitespace(c)) {
                folded.append('-');
                continue;
            }
            if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(word.charAt(i - 1))) {
                folded.append('-');
            }
            folded.append(c);
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isNear(String word, String known) {
        if (word.equals(known)) {
            return true;
        }
        int most = Math.max(word.length(), known.length()) / 4;
        if (Math.abs(word.length() - known.length()) > most) {
            return false;
        }
        int distance = distance(word, known);
        return distance <= most
                && partsAreNear(HYPHEN.splitToList(word), HYPHEN.splitToList(known))
                && !Opposites.numbersDiffer(word, known)
                && Opposites.of(known).stream().allMatch(opposite -> distance(word, opposite) > distance);
    }

    /** Returns whether no word of a phrase is another one; a hyphen too many or too few makes no difference. */
    private static boolean partsAreNear(List<String> parts, List<String> known) {
        return parts.size() != known.size()
                || Streams.zip(parts.stream(), known.stream(), NearestWord::partIsNear)
                        .allMatch(near -> near);
    }

    private static boolean partIsNear(String part, String known) {
        return part.equals(known) || distance(part, known) <= Math.max(part.length(), known.length()) / 3;
    }

    /**
     * Finds the only word of a vocabulary that begins with the given one, such as {@code repetitions} for {@code rep} or
     * {@code reps}.
     *
     * @return the word, or nothing if several or none begin so, if its opposite would ({@code tibialis-anterior} for
     *     {@code tibialis}), or if the given one has less than three letters
     */
    public static Optional<String> findShortened(String word, Iterable<String> words) {
        String meant = folded(word);
        String singular = meant.endsWith("s") ? meant.substring(0, meant.length() - 1) : meant;
        ImmutableList<String> longer = singular.length() < SHORTEST
                ? ImmutableList.of()
                : ImmutableList.copyOf(words).stream()
                        .filter(known -> folded(known).startsWith(singular))
                        .distinct()
                        .collect(ImmutableList.toImmutableList());
        return longer.size() == 1
                        && Opposites.of(folded(longer.get(0))).stream().noneMatch(other -> other.startsWith(singular))
                ? Optional.of(longer.get(0))
                : Optional.empty();
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
