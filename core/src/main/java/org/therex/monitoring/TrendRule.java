package org.therex.monitoring;

import static java.util.Objects.requireNonNull;

import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Evidence;

/**
 * A rule that pain must not climb from session to session.
 *
 * <p>It compares the worst ratings during and after each session, if the latest is above the green. Sessions without
 * reported pain are skipped.
 *
 * <p>A rating that is higher by at most the tolerance is no rise, but does not end a series: 3, 4, 5 is a rise of 2 at
 * a tolerance of 1.
 *
 * @param rises the number of rises in a row that is too many, from 1 to 9
 * @param tolerance the difference by which a rating may exceed an earlier one without being a rise, from 0 to 9, such
 *     as the {@value PainProfile#MEASUREMENT_ERROR} of the {@linkplain PainProfile#MEASUREMENT_ERROR measurement error}
 * @param evidence the evidence
 */
public record TrendRule(int rises, int tolerance, Evidence evidence) {

    /**
     * Makes a rule.
     *
     * @throws InvalidValueException if the number of rises or the tolerance is out of its range; it names both
     */
    public TrendRule {
        requireNonNull(evidence, "evidence");
        Report.builder()
                .attempt(Path.root(), () -> Require.between("rises", rises, 1, PainBands.MOST - 1))
                .attempt(Path.root(), () -> Require.between("tolerance", tolerance, 0, PainBands.MOST - 1))
                .build()
                .throwIfErrors();
    }
}
