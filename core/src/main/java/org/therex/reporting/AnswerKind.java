package org.therex.reporting;

import org.therex.term.Term;

/** How a program answers a question of a checklist. */
public enum AnswerKind implements Term {
    /** All that is asked is stated. */
    PRESENT,
    /** Something that is asked is not stated, though other parts of it may be. */
    ABSENT,
    /** It is not a question to a program, or not to this one. */
    NOT_APPLICABLE
}
