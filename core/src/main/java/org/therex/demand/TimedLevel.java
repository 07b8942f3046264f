package org.therex.demand;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import org.therex.check.IssueCode;
import org.therex.check.Require;

/**
 * The level of a demand up to a time: that of a hold, or of a set for a cumulative demand.
 *
 * @param upTo the longest time that has this level, above zero
 * @param level the level, 0 to {@value Demand#HIGHEST} - 1
 */
public record TimedLevel(Duration upTo, int level) {

    /**
     * Makes a step.
     *
     * @throws org.therex.check.InvalidValueException if the length is zero or negative, or the level is none or the
     *     highest
     */
    public TimedLevel {
        requireNonNull(upTo, "upTo");
        if (upTo.isZero() || upTo.isNegative()) {
            throw Require.invalid(IssueCode.OUT_OF_RANGE, "upTo", "above 0 s", upTo);
        }
        Require.between("level", level, 0, Demand.HIGHEST - 1);
    }

    /**
     * Returns a step.
     *
     * @param seconds the longest time that has this level
     * @throws org.therex.check.InvalidValueException if the seconds are below 1, or the level is none or the highest
     */
    public static TimedLevel upToSeconds(int seconds, int level) {
        return new TimedLevel(Duration.ofSeconds(seconds), level);
    }
}
