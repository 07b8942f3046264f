package org.therex.lowback;

import org.therex.safety.RuleSet;
import org.therex.safety.ScreeningRule;

/**
 * The built-in screening rules: nine red flags of back pain, and rules for 42 groups of conditions about the demands of
 * exercises.
 *
 * <p>Each rule states its sources, their strength and the date of its last review; each source states how much of it was read.
 * The sources support the direction of the advice. The limits are proposed and were not reviewed by clinicians, as each rule
 * with limits notes. Rules with weak or historic evidence say so.
 *
 * <p>No rule calls an exercise safe. The rules are educational material, not medical advice. Add, replace and drop rules with
 * {@link RuleSet#with(ScreeningRule)} and {@link RuleSet#without}.
 *
 * <p>Thread-safe.
 */
public final class LowBackRules {

    private LowBackRules() {}

    /** Returns the rules, with the conditions and sources they name. */
    public static RuleSet ruleSet() {
        return LowBackPack.PACK.findRuleSet().orElseThrow();
    }
}
