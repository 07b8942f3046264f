package org.therex.source;

import org.therex.term.Term;

/** A kind of gap or error in a source. */
public enum DefectKind implements Term {
    /** An exercise without a heading. */
    MISSING_HEADING,
    /** A lost entry. */
    MISSING_ENTRY,
    /** A printed number that differs from the position. */
    NUMBER_GAP,
    /** A step under another exercise. */
    DISPLACED_STEP,
    /** A name that belongs to another exercise. */
    MISNOMER,
    /** An image or caption of something else. */
    CAPTION_MISMATCH,
    /** A caption at another entry. */
    MISPLACED_CAPTION,
    /** A loose or wrong statement. */
    WRONG_FACT,
    /** A statement with more than one meaning. */
    AMBIGUOUS,
    /** A reference to something that does not exist. */
    MISLEADING_REFERENCE
}
