package org.therex.source;

import org.therex.term.Term;

/** A kind of gap or error in a source. */
public enum DefectKind implements Term {
    /** The exercise has no heading. */
    MISSING_HEADING,
    /** An entry is lost. */
    MISSING_ENTRY,
    /** The printed number is not the position. */
    NUMBER_GAP,
    /** A step stands under another exercise. */
    DISPLACED_STEP,
    /** The name belongs to another exercise. */
    MISNOMER,
    /** An image or its caption shows something else. */
    CAPTION_MISMATCH,
    /** A caption stands at another entry. */
    MISPLACED_CAPTION,
    /** A statement is loose or wrong. */
    WRONG_FACT,
    /** A statement can be read in more than one way. */
    AMBIGUOUS,
    /** It points to something that is not there. */
    MISLEADING_REFERENCE
}
