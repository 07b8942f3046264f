package org.therex.prescription;

import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Require;

/**
 * An elastic band: its colour, its maker and its stretch, where known.
 *
 * <p>Colours are not standardised: makers differ, so a colour without a brand determines no force.
 */
@Value.Immutable
public abstract sealed class Band implements Intensity permits ImmutableBand {

    /** The greatest stretch of a band, in percent: {@value}. */
    public static final int MOST_ELONGATION = 500;

    Band() {}

    /**
     * Returns a band of a colour.
     *
     * @throws org.therex.check.InvalidValueException if the colour is not a {@linkplain Require#name name}
     */
    public static Band of(String colour) {
        return new Builder().colour(colour).create();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the colour. */
    public abstract String colour();

    /** Returns the maker; absent if not stated. */
    public abstract Optional<String> brand();

    /** Returns the stretch in percent of the length of the band, where 100 is twice as long; absent if not stated. */
    public abstract Optional<Integer> elongation();

    /** Returns this band by a maker. */
    public Band withBrand(String brand) {
        return new Builder().from(this).brand(brand).create();
    }

    /** Returns this band stretched so far, in percent of its length. */
    public Band withElongation(int percent) {
        return new Builder().from(this).elongation(percent).create();
    }

    @Value.Check
    void check() {
        Require.name("colour", colour());
        brand().ifPresent(brand -> Require.name("brand", brand));
        elongation().ifPresent(percent -> Require.between("elongation", percent, 1, MOST_ELONGATION));
    }

    /** Returns the text of the band in a prescription, such as {@code band red}. */
    @Override
    public String toString() {
        return "band "
                + Words.bareOrQuoted(colour())
                + brand().map(brand -> " by " + Words.quote(brand)).orElse("")
                + elongation().map(percent -> " at " + percent + "%").orElse("");
    }

    /** Builds a {@link Band}. */
    public static final class Builder extends BandSetters {

        Builder() {}
    }
}
