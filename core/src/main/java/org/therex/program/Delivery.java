package org.therex.program;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.InvalidValueException;

/**
 * How a program is given: where, with whom, watched by whom and by which way.
 */
@Value.Immutable
public abstract sealed class Delivery permits ImmutableDelivery {

    Delivery() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new ImmutableDelivery.Builder();
    }

    /** Returns where it is done; empty if none is stated. */
    public abstract ImmutableSet<Setting> settings();

    /** Returns with how many others it is done; absent if it is not stated. */
    public abstract Optional<Grouping> grouping();

    /** Returns how far somebody watches; absent if it is not stated. */
    public abstract Optional<Supervision> supervision();

    /** Returns how it reaches the person; empty if none is stated. */
    public abstract ImmutableSet<DeliveryMode> modes();

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new ImmutableDelivery.Builder().from(this);
    }

    /**
     * Builds a {@link Delivery}.
     *
     * <ul>
     *   <li>absent or empty unless set: settings, grouping, supervision, modes
     * </ul>
     */
    public abstract static sealed class Builder permits ImmutableDelivery.Builder {

        Builder() {}

        /** Adds a place where it is done. */
        public abstract Builder setting(Setting setting);

        /** Sets where it is done, in place of those so far. */
        public abstract Builder settings(Iterable<Setting> settings);

        /** Sets with how many others it is done. */
        public abstract Builder grouping(Grouping grouping);

        /** Sets how far somebody watches. */
        public abstract Builder supervision(Supervision supervision);

        /** Adds a way in which it reaches the person. */
        public abstract Builder mode(DeliveryMode mode);

        /** Sets how it reaches the person, in place of those so far. */
        public abstract Builder modes(Iterable<DeliveryMode> modes);

        abstract Delivery create();

        /**
         * Returns the value.
         *
         * @throws InvalidValueException if mandatory parts are absent, all of which it names, or else if parts break
         *     their rules, all of which it tells
         */
        public final Delivery build() {
            return create();
        }
    }
}
