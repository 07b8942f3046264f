package org.therex.hint;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.therex.check.Require;

/** Finds the vocabulary word that a misspelt word probably means. */
public final class NearestWord {

    private static final int FEW = 20;
    private static final int LONGEST = 64;
    private static final int SHORTEST = 3;
    /** The distance of a word that is not near. */
    private static final int FAR = Integer.MAX_VALUE;
    /** The cost of the search for opposites of a word, for each of its letters. */
    private static final int OPPOSITES = 32;

    private static final Splitter HYPHEN = Splitter.on('-');

    private NearestWord() {}

    /**
     * Finds the word of a vocabulary that is nearest to the given one. It is the same word but for letter case and
     * separators, or else the word that takes the fewest inserted, removed, replaced or swapped letters. Of equally
     * near words, the first in order is taken.
     *
     * <p>A word is not near if its opposite is as near ({@code hip-abductors} to {@code hip-adductors}), or if its
     * number differs ({@code grade-3} to {@code grade-2}).
     *
     * @return the word; empty if every word differs in more than a quarter of its letters, or in more than a third
     *     of the letters of one of several words joined by hyphens
     */
    public static Optional<String> find(String word, Iterable<String> words) {
        requireNonNull(word, "word");
        requireNonNull(words, "words");
        return find(word, words, SearchBudget.ofReport());
    }

    /**
     * Finds the word of a vocabulary that is nearest to the given one, as {@link #find(String, Iterable)} does, among the
     * words that the budget allows.
     */
    public static Optional<String> find(String word, Iterable<String> words, SearchBudget budget) {
        requireNonNull(word, "word");
        requireNonNull(words, "words");
        requireNonNull(budget, "budget");
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String meant = folded(word);
        String nearest = null;
        int least = LONGEST;
        for (String one : words) {
            if (budget.spent()) {
                break;
            }
            budget.spend(1 + Math.min(one.length(), LONGEST));
            if (one.equals(word)) {
                return Optional.of(word);
            }
            if (one.length() > LONGEST) {
                continue;
            }
            // Only a word that is nearer than the best so far is of interest.
            int distance = distanceIfNear(meant, folded(one), least - 1, budget);
            if (distance < least) {
                nearest = one;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Returns a word in lower case, with a hyphen for each space, underscore and camel-case boundary. */
    public static String folded(String word) {
        requireNonNull(word, "word");
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

    /** Returns the distance of a known word if it is near and no farther than the limit, else {@link #FAR}. */
    private static int distanceIfNear(String word, String known, int farthest, SearchBudget budget) {
        if (word.equals(known)) {
            return farthest >= 0 ? 0 : FAR;
        }
        int most = Math.min(farthest, Math.max(word.length(), known.length()) / 4);
        if (Math.abs(word.length() - known.length()) > most) {
            return FAR;
        }
        int distance = distance(word, known, most, budget);
        if (distance > most) {
            return FAR;
        }
        budget.spend(OPPOSITES * known.length());
        boolean near = partsAreNear(HYPHEN.splitToList(word), HYPHEN.splitToList(known), budget)
                && !Opposites.numbersDiffer(word, known)
                && Opposites.of(known).stream()
                        .allMatch(opposite -> distance(word, opposite, distance, budget) > distance);
        return near ? distance : FAR;
    }

    /**
     * Returns whether each word of a phrase is near its counterpart; an extra or missing hyphen makes no difference.
     */
    private static boolean partsAreNear(List<String> parts, List<String> known, SearchBudget budget) {
        if (parts.size() != known.size()) {
            return true;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!partIsNear(parts.get(i), known.get(i), budget)) {
                return false;
            }
        }
        return true;
    }

    private static boolean partIsNear(String part, String known, SearchBudget budget) {
        int most = Math.max(part.length(), known.length()) / 3;
        return part.equals(known) || distance(part, known, most, budget) <= most;
    }

    /**
     * Finds the only word of a vocabulary that begins with the given one, such as {@code repetitions} for {@code rep} or
     * {@code reps}.
     *
     * @return the word; empty if none or several words begin with the given one, if the opposite of the word does too
     *     ({@code tibialis-anterior} for {@code tibialis}), or if the given one has fewer than three letters
     */
    public static Optional<String> findShortened(String word, Iterable<String> words) {
        requireNonNull(word, "word");
        requireNonNull(words, "words");
        return findShortened(word, words, SearchBudget.ofReport());
    }

    /** Finds the only word that begins with the given one; empty if the budget runs out. */
    private static Optional<String> findShortened(String word, Iterable<String> words, SearchBudget budget) {
        String meant = folded(word);
        String singular = meant.endsWith("s") ? meant.substring(0, meant.length() - 1) : meant;
        if (singular.length() < SHORTEST || singular.length() > LONGEST) {
            return Optional.empty();
        }
        String longer = null;
        for (String known : words) {
            if (budget.spent()) {
                return Optional.empty();
            }
            budget.spend(1 + known.length());
            if (!known.equals(longer) && folded(known).startsWith(singular)) {
                if (longer != null) {
                    return Optional.empty();
                }
                longer = known;
            }
        }
        return Optional.ofNullable(longer)
                .filter(only -> Opposites.of(folded(only)).stream().noneMatch(other -> other.startsWith(singular)));
    }

    /**
     * Returns a hint for a word that is not in a vocabulary: the nearest word, or the only word that it abbreviates,
     * else the list of words if it is short, else their number.
     */
    public static String hint(String word, Iterable<String> words) {
        requireNonNull(word, "word");
        requireNonNull(words, "words");
        return hint(word, words, SearchBudget.ofReport());
    }

    /**
     * Returns a hint for a word that is not in a vocabulary, as {@link #hint(String, Iterable)} does, within a budget.
     */
    public static String hint(String word, Iterable<String> words, SearchBudget budget) {
        requireNonNull(word, "word");
        requireNonNull(words, "words");
        requireNonNull(budget, "budget");
        ImmutableList<String> known = ImmutableList.copyOf(words);
        if (known.isEmpty()) {
            return "the vocabulary is empty";
        }
        return find(word, known, budget)
                .or(() -> findShortened(word, known, budget))
                .map(nearest -> "did you mean " + Require.quoted(nearest) + "?")
                .orElseGet(() -> known.size() <= FEW
                        ? "use one of: " + String.join(", ", known)
                        : "use one of the " + known.size() + " known words, such as " + Require.quoted(known.get(0)));
    }

    /**
     * Returns the optimal string alignment distance, in which each letter is edited at most once. It is not a metric:
     * the way over a third word may be shorter.
     */
    static int distance(String one, String other) {
        return distance(one, other, Math.max(one.length(), other.length()), SearchBudget.of(Integer.MAX_VALUE));
    }

    /**
     * Returns the same distance if it is at most the given one, else any number above that. It fills only the cells of
     * the table that can lie on so short a way, in two rows and a third row for swaps.
     */
    static int distance(String one, String other, int most, SearchBudget budget) {
        budget.countDistance();
        int width = other.length();
        int tooFar = most + 1;
        int[] beforeLast = new int[width + 1];
        int[] last = new int[width + 1];
        int[] row = new int[width + 1];
        for (int j = 0; j <= width; j++) {
            last[j] = Math.min(j, tooFar);
        }
        int leastBefore = 0;
        for (int i = 1; i <= one.length(); i++) {
            int from = Math.max(1, i - most);
            int to = Math.min(width, i + most);
            // Outside of the band every way is too long.
            row[from - 1] = from == 1 ? Math.min(i, tooFar) : tooFar;
            int least = row[from - 1];
            for (int j = from; j <= to; j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int above = j < i + most ? last[j] : tooFar;
                int best = Math.min(last[j - 1] + change, 1 + Math.min(above, row[j - 1]));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    best = Math.min(best, beforeLast[j - 2] + 1);
                }
                row[j] = Math.min(best, tooFar);
                least = Math.min(least, row[j]);
            }
            budget.spend(to - from + 1);
            // A swap continues from the row before the last, at a cost of 1.
            if (least > most && leastBefore >= most) {
                return tooFar;
            }
            leastBefore = least;
            int[] oldest = beforeLast;
            beforeLast = last;
            last = row;
            row = oldest;
        }
        return last[width];
    }
}
