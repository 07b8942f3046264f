package org.therex.prescription;

import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Require;

/**
 * The resistance of an elastic band: its colour, and where known its maker and how far it is stretched.
 *
 * <p>Colours are not standardised: red of one maker is not red of another, so a colour without a brand is no force.
 */
@Value.Immutable
public abstract sealed class Band implements Intensity permits ImmutableBand {

    /** The most that a band is stretched beyond its length, in percent: {@value}. */
    public static final int MOST_ELONGATION = 500;

    Band() {}

    /**
     * Returns a band of a colour.
     *
     * @throws org.therex.check.InvalidValueException if the colour is not a {@linkplain Require#name name}
     */
    public static Band of(String colour) {
        return new ImmutableBand.Builder().colour(colour).create();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new ImmutableBand.Builder();
    }

    /** Returns the colour, as said. */
    public abstract String colour();

    /** Returns the maker; absent if it was not said. */
    public abstract Optional<String> brand();

    /** Returns how far the band is stretched, in percent of its length: 100 is twice as long; absent if not said. */
    public abstract Optional<Integer> elongation();

    /** Returns this band by a maker. */
    public Band withBrand(String brand) {
        return new ImmutableBand.Builder().from(this).brand(brand).create();
    }

    /** Returns this band stretched so far, in percent of its length. */
    public Band withElongation(int percent) {
        return new ImmutableBand.Builder().from(this).elongation(percent).create();
    }

    @Value.Check
    void check() {
        Require.name("colour", colour());
        brand().ifPresent(brand -> Require.name("brand", brand));
        elongation().ifPresent(percent -> Require.between("elongation", percent, 1, MOST_ELONGATION));
    }

    /** Returns the band as a prescription says it, such as {@code band red}. */
    @Override
    public String toString() {
        return DoseText.of(this);
    }

    /**
     * Builds a {@link Band}.
     *
     * <ul>
     *   <li>colour must be set
     *   <li>brand, elongation: absent
     * </ul>
     */
    public abstract static sealed class Builder permits ImmutableBand.Builder {

        Builder() {}

        /** Sets the colour. */
        public abstract Builder colour(String colour);

        /** Sets the maker. */
        public abstract Builder brand(String brand);

        /** Sets how far the band is stretched, in percent of its length, from 1 to {@value Band#MOST_ELONGATION}. */
        public abstract Builder elongation(int percent);

        abstract Band create();

        /**
         * Returns the band.
         *
         * @throws org.therex.check.InvalidValueException if the colour was not set, a text is not a name, or the elongation is out of its range
         */
        public final Band build() {
            return create();
        }
    }
}
