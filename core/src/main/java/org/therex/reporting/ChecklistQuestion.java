package org.therex.reporting;

import org.therex.term.Term;

/** A question of a checklist. */
public sealed interface ChecklistQuestion extends Term permits CertQuestion, TidierQuestion {

    /** Returns the number in the checklist, such as {@code 7a}. */
    String number();

    /** Returns the subject of the question in our words, to follow "the program states". */
    String asksFor();
}
