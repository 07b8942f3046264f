/**
 * Rules that progress or regress a dose from recorded outcomes.
 *
 * <p>An {@link org.therex.progression.Increment} says what changes, by how much, and between which bounds: repetitions,
 * sets, a hold, a load, a band, or the step of a {@link org.therex.progression.Ladder} of exercises or of forms of one. A
 * {@link org.therex.progression.ProgressionRule} says when: double progression, 2-for-2, a step each week, when a criterion
 * is met, by the report of the session, by a quota; and when to step back or to hold. A {@link
 * org.therex.progression.Progression} is a list of rules, of which the most cautious wins.
 *
 * <p>{@code progression.next(state, history, day)} is a pure function. The {@link org.therex.progression.History} holds an
 * {@link org.therex.progression.SessionOutcome} for each session; the {@link org.therex.progression.NextStep} has the state
 * after the step and the reasons. Nothing is guessed: an unrecorded part is neither a success nor a failure, and a dose in
 * words ("a few") cannot be stepped.
 */
@NullMarked
package org.therex.progression;

import org.jspecify.annotations.NullMarked;
