package org.therex.monitoring;

import org.therex.check.InvalidValueException;
import org.therex.check.Require;
import org.therex.evidence.Evidence;

/**
 * Pain must not climb from session to session.
 *
 * <p>What is compared is the worst rating during and after each session. It is judged where that of the
 * latest is above the green; a session whose pain was not reported is passed over.
 *
 * @param rises how many rises in a row are too many, from 1 to 9
 * @param evidence what the rule rests on
 */
public record TrendRule(int rises, Evidence evidence) {

    /**
     * Makes a rule.
     *
     * @throws InvalidValueException if the number of rises is outside 1 to 9
     */
    public TrendRule {
        Require.between("rises", rises, 1, PainBands.MOST - 1);
    }
}
