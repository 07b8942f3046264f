package org.therex.monitoring;

import static java.util.Objects.requireNonNull;

import org.therex.check.InvalidValueException;
import org.therex.check.Require;
import org.therex.source.Evidence;

/**
 * Pain in the red or pain that does not settle must not go on for days: a professional is to be asked.
 *
 * <p>Only a session of which all ratings are known, none in the red, and that settled breaks a row.
 *
 * @param days how many days from the first such session of an unbroken row to the last are too many, from 1 to {@value
 *     #MOST_DAYS}
 * @param evidence what the rule rests on
 */
public record PersistenceRule(int days, Evidence evidence) {

    /** The most days: {@value}. */
    public static final int MOST_DAYS = 365;

    /**
     * Makes a rule.
     *
     * @throws InvalidValueException if the number of days is out of its range
     */
    public PersistenceRule {
        requireNonNull(evidence, "evidence");
        Require.between("days", days, 1, MOST_DAYS);
    }
}
