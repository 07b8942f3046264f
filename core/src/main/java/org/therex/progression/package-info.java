/**
 * Rules that progress or regress a dose from recorded outcomes.
 *
 * <p>An {@link org.therex.progression.Increment} is a change of one amount between bounds: repetitions, sets, a hold, a
 * load, a band, or the step of a {@link org.therex.progression.Ladder} of exercises or their forms. A {@link
 * org.therex.progression.ProgressionRule} decides when: double progression, 2-for-2, a step each week, after a
 * criterion is met, by the report of the session, by a quota. Other rules step back or hold. A {@link
 * org.therex.progression.Progression} is a list of rules; the most cautious decision wins.
 *
 * <p>{@code progression.next(state, history, day)} is a pure function. The {@link org.therex.progression.History} holds an
 * {@link org.therex.progression.SessionOutcome} for each session; the {@link org.therex.progression.NextStep} has the state
 * after the step and the reasons. Nothing is guessed: an unrecorded part is neither a success nor a failure, and a dose in
 * words ("a few") cannot be stepped.
 */
@NullMarked
package org.therex.progression;

import org.jspecify.annotations.NullMarked;
