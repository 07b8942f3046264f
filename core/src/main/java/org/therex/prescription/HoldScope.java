package org.therex.prescription;

import com.google.common.collect.ImmutableSet;
import org.therex.term.Term;

/** The scope of a hold in an exercise, which determines the number of holds. */
public enum HoldScope implements Term {
    /** Once in each repetition, or once if no repetitions are prescribed. */
    REPETITION("each repetition", "per repetition", "each rep", "per rep"),
    /** Once in each phase of a repetition, such as at both ends of a movement back and forth. */
    PHASE("each phase", "per phase"),
    /** In each repetition at its top. */
    TOP("at the top", "at top"),
    /** In each repetition at its bottom. */
    BOTTOM("at the bottom", "at bottom"),
    /** Once on each spot. */
    SPOT("each spot", "per spot"),
    /** Once for the whole exercise, however many repetitions it has. */
    EXERCISE("in all", "for the whole exercise");

    private final String label;
    private final ImmutableSet<String> synonyms;

    HoldScope(String label, String... synonyms) {
        this.label = label;
        this.synonyms = ImmutableSet.copyOf(synonyms);
    }

    /** Returns the words at the end of a phrase, such as {@code each phase}. */
    @Override
    public String label() {
        return label;
    }

    @Override
    public ImmutableSet<String> synonyms() {
        return synonyms;
    }
}
