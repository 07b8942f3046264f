package org.therex.monitoring;

import org.therex.check.InvalidValueException;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * The limits of the zones on the numeric rating scale from 0 (no pain) to {@value #MOST} (the worst imaginable).
 *
 * <p>Green begins at 0, and red ends at {@value #MOST}; each zone holds at least one rating. The limits are a convention
 * that differs from clinic to clinic, so they are data.
 *
 * @param mostGreen the highest rating in the green
 * @param mostAmber the highest rating in the amber
 */
public record PainBands(int mostGreen, int mostAmber) {

    /** The highest rating: {@value}. */
    public static final int MOST = 10;

    /**
     * Makes bands.
     *
     * @throws InvalidValueException if a limit is outside 0 to 9, or green does not end below amber
     */
    public PainBands {
        Report.builder()
                .attempt(Path.root(), () -> Require.between("mostGreen", mostGreen, 0, MOST - 1))
                .attempt(Path.root(), () -> Require.between("mostAmber", mostAmber, 0, MOST - 1))
                .build()
                .throwIfErrors();
        if (mostGreen >= mostAmber) {
            throw Require.invalid(IssueCode.CONFLICT, "mostGreen", "below 'mostAmber' " + mostAmber, mostGreen);
        }
    }

    /**
     * Returns bands.
     *
     * @throws InvalidValueException if a limit is outside 0 to 9, or green does not end below amber
     */
    public static PainBands of(int mostGreen, int mostAmber) {
        return new PainBands(mostGreen, mostAmber);
    }

    /**
     * Returns the zone of a rating.
     *
     * @throws InvalidValueException if it is outside 0 to {@value #MOST}
     */
    public PainZone zone(int rating) {
        Require.between("rating", rating, 0, MOST);
        if (rating <= mostGreen) {
            return PainZone.GREEN;
        }
        return rating <= mostAmber ? PainZone.AMBER : PainZone.RED;
    }

    /** Returns the bands in words, such as {@code green 0-3, amber 4-5, red 6-10}. */
    @Override
    public String toString() {
        return "green 0-" + mostGreen + ", amber " + (mostGreen + 1) + "-" + mostAmber + ", red " + (mostAmber + 1)
                + "-" + MOST;
    }
}
