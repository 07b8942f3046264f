package org.therex.source;

import org.therex.term.Term;

/** What a claim rests on, as its source presents it. */
public enum ClaimStrength implements Term {
    /** Said without support. */
    STATED,
    /** Called a belief, an opinion or what experts say, with nobody named. */
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
