package org.therex.monitoring;

import org.therex.check.InvalidValueException;
import org.therex.check.Require;

/**
 * What a rule rests on.
 *
 * @param source who says so, so that it can be found again
 * @param strength how much that weighs
 */
public record Evidence(String source, EvidenceStrength strength) {

    /**
     * Makes evidence.
     *
     * @throws InvalidValueException if the source is not a {@linkplain Require#text text}
     */
    public Evidence {
        Require.text("source", source);
    }

    /** Returns the source, and its strength in brackets. */
    @Override
    public String toString() {
        return source + " (" + strength.label() + ")";
    }
}
