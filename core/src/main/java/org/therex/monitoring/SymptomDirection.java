package org.therex.monitoring;

import com.google.common.collect.ImmutableSet;
import org.therex.term.Term;

/** The direction in which symptoms from the back into a leg moved during and after exercise. */
public enum SymptomDirection implements Term {
    /** There are no symptoms in the leg. */
    NONE,
    /** The symptoms moved back towards the spine. */
    TOWARDS_SPINE("centralising", "centralizing"),
    /** The symptoms did not move. */
    UNCHANGED,
    /** The symptoms moved further down the leg. */
    DOWN_THE_LEG("peripheralising", "peripheralizing");

    private final ImmutableSet<String> synonyms;

    SymptomDirection(String... synonyms) {
        this.synonyms = ImmutableSet.copyOf(synonyms);
    }

    @Override
    public ImmutableSet<String> synonyms() {
        return synonyms;
    }
}
