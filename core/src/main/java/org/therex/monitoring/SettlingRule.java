package org.therex.monitoring;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import org.therex.check.InvalidValueException;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.prescription.Amount;
import org.therex.source.Evidence;

/**
 * A rule that pain must settle to its rating before the session, in time or by the next morning.
 *
 * <p>The rating of the next morning decides if it is known, else the time. If neither is known, there is a question for both.
 *
 * @param within the longest time, above 0 and at most {@value #MOST_DAYS} days; with a day, it is known as the 24-hour
 *     rule
 * @param tolerance the difference by which the rating of the next morning may exceed that before, from 0 to 9, such as
 *     the {@value PainProfile#MEASUREMENT_ERROR} of the {@linkplain PainProfile#MEASUREMENT_ERROR measurement error}
 * @param evidence the evidence
 */
public record SettlingRule(Duration within, int tolerance, Evidence evidence) {

    /** The longest window in days: {@value}. */
    public static final int MOST_DAYS = 7;

    /**
     * Makes a rule.
     *
     * @throws InvalidValueException if the window or tolerance is out of its range; it has an issue for each
     */
    public SettlingRule {
        requireNonNull(within, "within");
        requireNonNull(evidence, "evidence");
        Report.builder()
                .attempt(Path.root(), () -> requireWindow("within", within))
                .attempt(Path.root(), () -> Require.between("tolerance", tolerance, 0, PainBands.MOST - 1))
                .build()
                .throwIfErrors();
    }

    static Duration requireWindow(String name, Duration window) {
        if (window.isZero() || window.isNegative() || window.compareTo(Duration.ofDays(MOST_DAYS)) > 0) {
            throw Require.invalid(
                    IssueCode.OUT_OF_RANGE,
                    name,
                    "above 0 s and at most " + MOST_DAYS + " days",
                    Amount.exactly(window));
        }
        return window;
    }
}
