/**
 * PersonScreening: what a person's health says about an exercise at its dose, and why.
 *
 * <p>A {@link org.therex.safety.Person} is what is known of somebody: {@linkplain org.therex.safety.Finding findings},
 * each of which is known to be present, known to be absent, or unknown. A {@link org.therex.safety.ScreeningRule} says
 * what follows from findings for which {@linkplain org.therex.demand.Demand demands}, with advice, sources and date. Rules
 * and the {@linkplain org.therex.safety.Condition conditions} they speak of make a {@link org.therex.safety.RuleSet}, to
 * which people add, and in which they replace and drop. A {@link org.therex.safety.RuleSet} brings all together:
 *
 * <pre>{@code
 * RuleSet screener = rules;
 * Verdict verdict = screener.forPerson(person).screen(exercise, dose, modifications);
 * verdict.recommendation();  // what to do
 * verdict.matches();        // every rule that fired, with its facts, demands, advice and source
 * verdict.questions();   // what must be asked before more can be said
 * }</pre>
 *
 * <p>What is screened is an exercise at a dose with the modifications that were chosen, not its name. The logic has three
 * values: an answer that is unknown is never taken for a no, it is asked. The most severe rule decides, and none is
 * hidden. No verdict says that an exercise does no harm; the best is that nothing was found by these rules. It is
 * educational software: a clinician decides.
 */
@NullMarked
package org.therex.safety;

import org.jspecify.annotations.NullMarked;
