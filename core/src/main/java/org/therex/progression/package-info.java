/**
 * How a dose changes with what becomes of it.
 *
 * <p>An {@link org.therex.progression.Increment} says what changes, by how much, and between which bounds: repetitions,
 * sets, a hold, a load, a band, or the step of a {@link org.therex.progression.Ladder} of exercises or of forms of one. A
 * {@link org.therex.progression.ProgressionRule} says when: double progression, 2-for-2, so much a week, when a criterion
 * is met, by how the session went, by a quota; and when to step back or to hold. A {@link
 * org.therex.progression.Progression} is a list of rules, of which the most cautious wins.
 *
 * <p>{@code progression.next(state, history, day)} is a pure function. The {@link org.therex.progression.History} holds an
 * {@link org.therex.progression.SessionOutcome} for each session; the {@link org.therex.progression.NextStep} says where the step
 * leads and why. Nothing is guessed: what was not recorded counts neither as success nor as failure, and a dose in words
 * ("a few") cannot be stepped.
 */
@NullMarked
package org.therex.progression;

import org.jspecify.annotations.NullMarked;
