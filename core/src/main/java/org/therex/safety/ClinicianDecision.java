package org.therex.safety;

import java.time.LocalDate;
import org.therex.check.Require;

/**
 * That a clinician decided that a person may exercise in spite of a rule.
 *
 * @param rule the rule, which must be one that a clinician may {@linkplain ScreeningRule#clinicianOverridable() override}
 * @param by who decided
 * @param on when
 */
public record ClinicianDecision(RuleId rule, String by, LocalDate on) {

    /**
     * Makes a decision.
     *
     * @throws org.therex.check.InvalidValueException if the name is none
     */
    public ClinicianDecision {
        Require.name("by", by);
    }

    /** Returns who decided and when. */
    @Override
    public String toString() {
        return by + " on " + on + " about " + rule;
    }
}
