package org.therex.hint;

/**
 * The work that {@link NearestWord} may spend on all hints of one report, so that no document can make a report slow.
 *
 * <p>Work is counted in letters compared, and does not depend on the machine: equal values give equal hints. Words
 * beyond the budget are skipped. Not thread-safe.
 */
public final class SearchBudget {

    /** Letters compared in about 10 milliseconds. */
    private static final int LETTERS = 1 << 22;

    private int left;
    private int distances;

    private SearchBudget(int letters) {
        this.left = letters;
    }

    /** Returns the budget for one report: {@code 4,194,304} letters compared. */
    public static SearchBudget ofReport() {
        return new SearchBudget(LETTERS);
    }

    /** Returns a budget of the given number of compared letters. */
    static SearchBudget of(int letters) {
        return new SearchBudget(letters);
    }

    /** Returns whether the budget is used up. */
    public boolean spent() {
        return left <= 0;
    }

    /** Returns the number of distances computed so far. */
    public int distances() {
        return distances;
    }

    /** Returns how many letters may still be compared. */
    int left() {
        return left;
    }

    void spend(int letters) {
        left -= letters;
    }

    void countDistance() {
        distances++;
    }
}
