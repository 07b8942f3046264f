package org.therex.source;

import org.therex.term.Term;

/** The support for a claim, as its source presents it. */
public enum ClaimStrength implements Term {
    /** A statement without support. */
    STATED,
    /** A belief, an opinion or a statement of unnamed experts. */
    BELIEF,
    /** Experience: a frequent recommendation of the author. */
    PRACTICE,
    /** A study that is mentioned but not cited. */
    STUDY_UNCITED,
    /** A study that can be looked up. */
    STUDY_CITED,
    /** An overstatement. */
    UNSUPPORTED
}
