package org.therex.prescription;

import com.google.common.collect.ImmutableSet;
import org.therex.term.Term;

/** A limit that ends repetitions, a hold, a set or a rest in place of a number. */
public enum Limit implements Term {
    /** The muscles are tired. */
    FATIGUE("until fatigue", "to fatigue", "fatigue"),
    /** The movement can no longer be done well. */
    FORM_LOSS("until form loss", "to form loss", "until loss of form", "to loss of form", "form loss"),
    /** As long as the person can. */
    AS_LONG_AS_POSSIBLE("as long as possible", "as long as you can"),
    /** As many as the person can. */
    AS_MANY_AS_POSSIBLE("as many as possible", "as many as you can", "amrap"),
    /** As long, as many or as far as it is comfortable. */
    COMFORT("while comfortable", "to comfort", "within comfort"),
    /** Until it starts to hurt. */
    PAIN("until pain", "to pain", "pain"),
    /** Until the tissue under pressure lets go. */
    RELEASE("until release", "until it releases", "release"),
    /** Until the person has recovered; for a rest. */
    RECOVERY("until recovered", "to recovery", "until recovery", "recovered");

    private final String label;
    private final ImmutableSet<String> synonyms;

    Limit(String label, String... synonyms) {
        this.label = label;
        this.synonyms = ImmutableSet.copyOf(synonyms);
    }

    /** Returns the words at the end of a phrase, such as {@code until fatigue}. */
    @Override
    public String label() {
        return label;
    }

    @Override
    public ImmutableSet<String> synonyms() {
        return synonyms;
    }
}
