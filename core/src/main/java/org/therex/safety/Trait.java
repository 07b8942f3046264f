package org.therex.safety;

import org.therex.term.Term;

/** What a finding can be beside being there, in words that follow "it is". */
public enum Trait implements Term {
    /** It is recent and has not settled. */
    ACUTE("acute"),
    /** It hurts. */
    PAINFUL("painful"),
    /** It is severe. */
    SEVERE("severe"),
    /** It is unstable, or of a high grade. */
    UNSTABLE("unstable or of a high grade"),
    /** It is not under control. */
    UNCONTROLLED("not under control"),
    /** It is not treated. */
    UNTREATED("not treated"),
    /** Little sets it off, and it takes long to settle. */
    IRRITABLE("easily set off and slow to settle"),
    /** The joint or the spine has stiffened for good. */
    FUSED("stiffened for good"),
    /** The time is not over for which the surgeon set limits. */
    WITHIN_SURGEONS_LIMITS("still under limits set by the surgeon"),
    /** Bending forward sends the symptoms further down the leg. */
    FLEXION_PERIPHERALISES("sent further down the leg by bending forward"),
    /** Bending forward draws the symptoms towards the spine. */
    FLEXION_CENTRALISES("drawn towards the spine by bending forward"),
    /** Arching back sends the symptoms further down the leg. */
    EXTENSION_PERIPHERALISES("sent further down the leg by arching back"),
    /** Arching back draws the symptoms towards the spine. */
    EXTENSION_CENTRALISES("drawn towards the spine by arching back"),
    /** The midline of the belly bulges on effort. */
    MIDLINE_DOMES("bulging along the midline on effort"),
    /** The person exercises without a professional. */
    UNSUPERVISED("unsupervised");

    private final String label;

    Trait(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
