package org.therex.safety;

import org.therex.term.Term;

/**
 * A kind of condition.
 *
 * <p>A new word needs a new major version of the format: its field is required and cannot be left out.
 */
public enum ConditionKind implements Term {
    /** A sign of possible serious disease, called a red flag. */
    WARNING_SIGN,
    /** A disease or injury. */
    DISEASE,
    /** An operation. */
    SURGERY,
    /** A pregnancy, or the time after a birth. */
    PREGNANCY,
    /** A symptom, such as dizziness. */
    SYMPTOM,
    /** A response of symptoms to movement. */
    SYMPTOM_RESPONSE,
    /** A treatment, such as a medicine that thins the blood. */
    TREATMENT,
    /** Something that the person cannot do, such as getting down to the floor. */
    FUNCTIONAL_LIMIT
}
