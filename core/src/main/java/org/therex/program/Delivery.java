package org.therex.program;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The delivery of a program: setting, grouping, supervision and mode.
 */
@Value.Immutable
public abstract sealed class Delivery permits ImmutableDelivery {

    Delivery() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the settings in which it is done; empty if none is stated. */
    public abstract ImmutableSet<Setting> settings();

    /** Returns the number of people who do it together; absent if not stated. */
    public abstract Optional<Grouping> grouping();

    /** Returns the extent of supervision; absent if not stated. */
    public abstract Optional<Supervision> supervision();

    /** Returns the modes of delivery; empty if none is stated. */
    public abstract ImmutableSet<DeliveryMode> modes();

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Delivery}. */
    public static final class Builder extends DeliverySetters {

        Builder() {}
    }
}
