package org.therex.monitoring;

import static java.util.Objects.requireNonNull;

import org.therex.check.InvalidValueException;
import org.therex.check.Require;
import org.therex.source.Evidence;

/**
 * A rule that pain in the red, or pain that does not settle, must not persist for days without a professional.
 *
 * <p>Only a settled session with known ratings, none of them in the red, interrupts the days.
 *
 * @param days the number of days from the first such session to the last that is too many, from 1 to {@value
 *     #MOST_DAYS}
 * @param evidence the evidence
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
