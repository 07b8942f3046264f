package org.therex.progression;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.therex.check.InvalidValueException;

/**
 * The available loads, from the least to the greatest in equal steps.
 *
 * @param least the least in kilograms, above 0, without needless zeros
 * @param step the difference between two loads in kilograms, above 0 and at most 1000, without needless zeros
 * @param most the greatest in kilograms, above the least and at most 1000, without needless zeros; it need not be a whole
 *     number of steps above the least
 */
public record Loads(BigDecimal least, BigDecimal step, BigDecimal most) {

    /**
     * Makes a row of loads.
     *
     * @throws InvalidValueException if a load is out of its range; it has an issue for each
     */
    public Loads {
        requireNonNull(least, "least");
        requireNonNull(step, "step");
        requireNonNull(most, "most");
        IncrementCheck.loads("step", step, least, most);
        least = IncrementCheck.load(least);
        step = IncrementCheck.load(step);
        most = IncrementCheck.load(most);
    }

    /** Returns the loads in words. */
    @Override
    public String toString() {
        return least.toPlainString() + " kg to " + most.toPlainString() + " kg by " + step.toPlainString() + " kg";
    }
}
