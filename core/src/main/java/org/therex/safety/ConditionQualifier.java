package org.therex.safety;

import org.therex.term.Term;

/**
 * A quality of a present finding, such as acute. The label follows "it is"; the {@linkplain #opposite() opposite}
 * states that the quality is known to be absent.
 */
public enum ConditionQualifier implements Term {
    /** It is recent and has not settled. */
    ACUTE("acute", "has it come up recently and not settled yet?"),
    /** It hurts. */
    PAINFUL("painful", "does it hurt?"),
    /** It is severe. */
    SEVERE("severe", "is it severe?"),
    /** It is unstable, or of a high grade. */
    UNSTABLE("unstable or of a high grade", "was it found to be unstable or of a high grade?"),
    /** It is not under control. */
    UNCONTROLLED(
            "not under control",
            "under control",
            "does it stay too high or out of control, with treatment or without?"),
    /** It is not treated. */
    UNTREATED("not treated", "treated", "has it been left without treatment?"),
    /** Little sets it off, and it takes long to settle. */
    IRRITABLE("easily set off and slow to settle", "is it easily set off and slow to settle?"),
    /** The joint or the spine has stiffened for good. */
    FUSED("stiffened for good", "has the joint or the spine stiffened for good?"),
    /** The surgeon's limits still apply. */
    WITHIN_SURGEONS_LIMITS("still under limits set by the surgeon", "is it still under limits set by the surgeon?"),
    /** Bending forward sends the symptoms further down the leg. */
    FLEXION_PERIPHERALISES(
            "sent further down the leg by bending forward",
            "does bending forward send the symptoms further down the leg?"),
    /** Bending forward draws the symptoms towards the spine. */
    FLEXION_CENTRALISES(
            "drawn towards the spine by bending forward", "does bending forward draw the symptoms towards the spine?"),
    /** Arching back sends the symptoms further down the leg. */
    EXTENSION_PERIPHERALISES(
            "sent further down the leg by arching back", "does arching back send the symptoms further down the leg?"),
    /** Arching back draws the symptoms towards the spine. */
    EXTENSION_CENTRALISES(
            "drawn towards the spine by arching back", "does arching back draw the symptoms towards the spine?"),
    /** The midline of the belly bulges on effort. */
    MIDLINE_DOMES("bulging along the midline on effort", "does the midline of the belly bulge on effort?"),
    /** The person exercises without a professional. */
    UNSUPERVISED("unsupervised", "supervised", "would you exercise without a professional watching?");

    private final String label;
    private final String opposite;
    private final String question;

    ConditionQualifier(String label, String question) {
        this(label, "not " + label, question);
    }

    ConditionQualifier(String label, String opposite, String question) {
        this.label = label;
        this.opposite = opposite;
        this.question = question;
    }

    @Override
    public String label() {
        return label;
    }

    /** Returns the words for the known absence of the quality, such as "not acute" or "under control". */
    public String opposite() {
        return opposite;
    }

    /**
     * Returns the question about the quality, such as "does it hurt?". It follows the name of the condition and a
     * colon. The answer yes always means that the quality is present.
     */
    public String question() {
        return question;
    }
}
