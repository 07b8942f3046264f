package org.therex.prescription;

import com.google.common.collect.ImmutableSet;
import org.therex.term.Term;

/** A place of a rest. */
public enum RestPlace implements Term {
    /** Between the phases of one repetition. */
    WITHIN_REPETITION("within repetition", "within each repetition", "within a repetition", "within reps"),
    /** Between one repetition and the next. */
    BETWEEN_REPETITIONS("between repetitions", "between reps"),
    /** Between one side and the other. */
    BETWEEN_SIDES("between sides"),
    /** Between one spot and the next. */
    BETWEEN_SPOTS("between spots"),
    /** Between one set and the next. */
    BETWEEN_SETS("between sets"),
    /** Between one exercise and the next. */
    BETWEEN_EXERCISES("between exercises"),
    /** Between the bouts of a day. */
    BETWEEN_BOUTS("between bouts");

    private final String label;
    private final ImmutableSet<String> synonyms;

    RestPlace(String label, String... synonyms) {
        this.label = label;
        this.synonyms = ImmutableSet.copyOf(synonyms);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public ImmutableSet<String> synonyms() {
        return synonyms;
    }
}
