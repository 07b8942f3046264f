package org.therex.program;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a program is given: where, with whom, watched by whom and by which way.
 */
@Value.Immutable
public abstract sealed class Delivery permits ImmutableDelivery {

    Delivery() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
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
        return new Builder().from(this);
    }

    /** Builds a {@link Delivery}. */
    public static final class Builder extends DeliverySetters {

        Builder() {}
    }
}
