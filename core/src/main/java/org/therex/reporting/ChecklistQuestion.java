package org.therex.reporting;

import org.therex.term.Term;

/** A question of a checklist. */
public sealed interface ChecklistQuestion extends Term permits CertQuestion, TidierQuestion {

    /** Returns its number in the checklist, such as {@code 7a}. */
    String number();

    /** Returns what it asks for, in words of ours, to follow "the program states". */
    String asksFor();
}
