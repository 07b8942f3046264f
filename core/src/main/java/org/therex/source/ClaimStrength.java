package org.therex.source;

import org.therex.term.Term;

/** The support for a claim, as its source presents it. */
public enum ClaimStrength implements Term {
    /** Said without support. */
    STATED,
    /** A belief, an opinion or a saying of unnamed experts. */
    BELIEF,
    /** Experience: what the author often recommends. */
    PRACTICE,
    /** A study that is mentioned but not cited. */
    STUDY_UNCITED,
    /** A study that can be looked up. */
    STUDY_CITED,
    /** More than can be true in general. */
    UNSUPPORTED
}
