package org.therex.term;

/**
 * The work that {@link NearestWord} may take for all the hints of one report together, so that no document can make a report
 * that takes long.
 *
 * <p>Work is counted in letters compared, and does not depend on the machine: equal values give equal hints. What lies
 * beyond the budget is not looked at. Not for use by several threads.
 */
public final class SearchBudget {

    /** Letters compared in about 10 milliseconds. */
    private static final int LETTERS = 1 << 22;

    private int left;
    private int distances;

    private SearchBudget(int letters) {
        this.left = letters;
    }

    /** Returns the budget of one report: {@code 4,194,304} letters compared. */
    public static SearchBudget ofReport() {
        return new SearchBudget(LETTERS);
    }

    /** Returns a budget of so many letters compared. */
    static SearchBudget of(int letters) {
        return new SearchBudget(letters);
    }

    /** Returns whether nothing is left. */
    public boolean spent() {
        return left <= 0;
    }

    /** Returns how many distances between two words were computed. */
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
