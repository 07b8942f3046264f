package org.therex.safety;

import org.therex.check.Report;
import org.therex.exercise.Exercise;
import org.therex.exercise.ModificationId;
import org.therex.prescription.Prescription;

/** Screens exercises by a rule set. Immutable. */
public final class Screener {

    private final RuleSet rules;

    private Screener(RuleSet rules) {
        this.rules = rules;
    }

    /** Returns a screener by a rule set. */
    public static Screener of(RuleSet rules) {
        return new Screener(rules);
    }

    /** Returns the rule set. */
    public RuleSet rules() {
        return rules;
    }

    /** Returns what the rules mean for a person; with it many exercises are screened quickly. */
    public PersonScreening forPerson(Person person) {
        return PersonScreening.of(rules, person);
    }

    /**
     * Returns what follows for a person who does an exercise at a dose.
     *
     * @param dose the dose with all that it inherits; what it leaves open counts at its most demanding
     * @param modifications the modifications of the exercise that were chosen
     * @throws org.therex.check.InvalidValueException if the exercise has no such modification
     */
    public Verdict screen(Exercise exercise, Prescription dose, Iterable<ModificationId> modifications, Person person) {
        return forPerson(person).screen(exercise, dose, modifications);
    }

    /**
     * Returns warnings about what is known of a person and no rule takes notice of: findings that the rule set does not
     * define; sides and qualifiers that a condition cannot have; weeks at which no rule looks, which does not say that they do not
     * matter; decisions about rules that nobody may override. That no rule speaks of a condition that the rule set defines, or
     * of its weeks, is said as information, as somebody may have dropped the rule.
     */
    public Report check(Person person) {
        return PersonCheck.of(person, rules);
    }
}
