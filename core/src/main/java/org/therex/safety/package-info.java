/**
 * Screening of a person for exercises and programs, with reasons.
 *
 * <p>A {@link org.therex.safety.Person} has {@linkplain org.therex.safety.Finding findings}, each present, absent or unknown. A
 * {@link org.therex.safety.ScreeningRule} limits {@linkplain org.therex.demand.Demand demands} for persons with certain
 * findings, with advice, sources and date. Rules and their {@linkplain org.therex.safety.Condition conditions} make a {@link
 * org.therex.safety.RuleSet}, which you can extend and change:
 *
 * <pre>{@code
 * Verdict verdict = rules.forPerson(person).screen(exercise, dose);
 * verdict.recommendation(); // what to do
 * verdict.matches();        // every rule that fired, with its facts, demands, advice and sources
 * verdict.questions();      // open questions that can change the verdict
 * }</pre>
 *
 * <p>An exercise is screened at its dose and with its chosen modifications. An unknown answer leads to a question and
 * never counts as no. The most severe rule decides, and every rule that fired is listed. No verdict states that an
 * exercise is safe; the mildest states that these rules found nothing. This is educational software: a clinician
 * decides.
 */
@NullMarked
package org.therex.safety;

import org.jspecify.annotations.NullMarked;
