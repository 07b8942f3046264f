package org.therex.safety;

import org.therex.check.IssueCode;
import org.therex.check.Require;

/**
 * A blood pressure at rest, in millimetres of mercury.
 *
 * @param systolic the upper figure, 40 to 350
 * @param diastolic the lower figure, 20 to 250 and below the upper
 */
public record BloodPressure(int systolic, int diastolic) {

    /** The least upper figure: {@value}. */
    public static final int LEAST_SYSTOLIC = 40;
    /** The greatest upper figure: {@value}. */
    public static final int MOST_SYSTOLIC = 350;
    /** The least lower figure: {@value}. */
    public static final int LEAST_DIASTOLIC = 20;
    /** The greatest lower figure: {@value}. */
    public static final int MOST_DIASTOLIC = 250;

    /**
     * Makes a blood pressure.
     *
     * @throws org.therex.check.InvalidValueException if a figure is outside its limits, which only catch typing errors,
     *     or the lower is not below the upper
     */
    public BloodPressure {
        Require.between("systolic", systolic, LEAST_SYSTOLIC, MOST_SYSTOLIC);
        Require.between("diastolic", diastolic, LEAST_DIASTOLIC, MOST_DIASTOLIC);
        if (diastolic >= systolic) {
            throw Require.invalid(
                    IssueCode.CONFLICT, "diastolic", "below 'systolic' " + systolic, Integer.toString(diastolic));
        }
    }

    /**
     * Returns a blood pressure.
     *
     * @throws org.therex.check.InvalidValueException if a figure is outside its limits, or the lower is not below the
     *     upper
     */
    public static BloodPressure of(int systolic, int diastolic) {
        return new BloodPressure(systolic, diastolic);
    }

    /** Returns whether one of the figures is above that of a limit. */
    public boolean isAbove(BloodPressure limit) {
        return systolic > limit.systolic || diastolic > limit.diastolic;
    }

    /** Returns the figures, such as {@code 120/80 mmHg}. */
    @Override
    public String toString() {
        return systolic + "/" + diastolic + " mmHg";
    }
}
