package org.therex.reporting;

import org.therex.term.Term;

/** A kind of answer to a question of a checklist. */
public enum AnswerKind implements Term {
    /** The program states everything that the question asks for. */
    PRESENT,
    /** The program does not state everything that the question asks for. */
    ABSENT,
    /** The question does not apply to programs, or not to this one. */
    NOT_APPLICABLE
}
