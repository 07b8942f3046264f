package org.therex.progression;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.therex.check.InvalidValueException;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.prescription.Amount;
import org.therex.prescription.Band;
import org.therex.prescription.Hold;
import org.therex.prescription.Intensity;
import org.therex.prescription.Repetitions;

/** The rules of increments; the types of the dose check the values of a dose. */
final class IncrementCheck {

    private static final int PERCENT_DECIMALS = 3;

    private IncrementCheck() {}

    static void counts(int by, int least, int most) {
        Report.Builder problems = Report.builder()
                .attempt(Path.root(), () -> Require.atLeast("by", by, 1))
                .attempt(Path.of("least"), () -> Repetitions.of(least))
                .attempt(Path.of("most"), () -> Repetitions.of(most));
        order(problems, least, most);
    }

    static void lengths(Duration by, Duration least, Duration most) {
        Report.Builder problems = Report.builder()
                .attempt(Path.of("by"), () -> Hold.of(Amount.exactly(by)))
                .attempt(Path.of("least"), () -> Hold.of(Amount.exactly(least)))
                .attempt(Path.of("most"), () -> Hold.of(Amount.exactly(most)));
        order(problems, least, most);
    }

    static void loads(String step, BigDecimal by, BigDecimal least, BigDecimal most) {
        Report.Builder problems = Report.builder()
                .attempt(Path.of(step), () -> Intensity.kilograms(by))
                .attempt(Path.of("least"), () -> Intensity.kilograms(least))
                .attempt(Path.of("most"), () -> Intensity.kilograms(most));
        order(problems, least, most);
    }

    private static <T extends Comparable<? super T>> void order(Report.Builder problems, T least, T most) {
        problems.build().throwIfErrors();
        if (least.compareTo(most) >= 0) {
            throw Require.invalid(
                    IssueCode.REVERSED_RANGE, "least", "below 'most' " + Amount.exactly(most), Amount.exactly(least));
        }
    }

    /** Returns a load in the form that a dose holds. */
    static BigDecimal load(BigDecimal kilograms) {
        return Intensity.kilograms(kilograms).kilograms().findValue().orElseThrow();
    }

    static BigDecimal percent(BigDecimal percent) {
        BigDecimal normal = percent.stripTrailingZeros();
        if (percent.signum() <= 0
                || percent.compareTo(BigDecimal.valueOf(Increment.LoadPercent.MOST)) > 0
                || normal.scale() > PERCENT_DECIMALS) {
            throw Require.invalid(
                    IssueCode.OUT_OF_RANGE,
                    "percent",
                    "above 0 and at most " + Increment.LoadPercent.MOST + " with at most " + PERCENT_DECIMALS
                            + " decimal places",
                    percent.toPlainString());
        }
        return normal.scale() < 0 ? normal.setScale(0) : normal;
    }

    static void bands(ImmutableList<Band> bands) {
        if (bands.size() < 2 || bands.size() > Increment.BandStep.MOST) {
            throw Require.invalid(
                    IssueCode.OUT_OF_RANGE, "bands", "from 2 to " + Increment.BandStep.MOST, bands.size());
        }
        Set<Band> seen = new HashSet<>();
        for (Band band : bands) {
            if (!seen.add(band)) {
                throw Require.invalid(IssueCode.DUPLICATE, "bands", "each given once", band + " again");
            }
        }
    }

    /**
     * Requires an increment of a number, which a quota can set.
     *
     * @throws InvalidValueException if it is of another kind
     */
    static void numeric(Increment increment) {
        if (increment instanceof Increment.BandStep
                || increment instanceof Increment.LadderMove
                || increment instanceof Increment.LoadPercent) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "increment",
                    "of repetitions, sets, a hold, a time or a load in kilograms",
                    increment);
        }
    }
}
