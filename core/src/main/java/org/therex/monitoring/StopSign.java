package org.therex.monitoring;

import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Evidence;

/**
 * A sign at which to stop.
 *
 * <p>{@link StopSigns} holds those that come with the library; it is data, and people add and drop.
 */
@Value.Immutable
public abstract sealed class StopSign permits ImmutableStopSign {

    StopSign() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what identifies it. */
    public abstract StopSignId id();

    /** Returns the sign, as a person would notice it. */
    public abstract String text();

    /** Returns whom it concerns, if not everyone; absent if it is not stated. */
    public abstract Optional<String> population();

    /** Returns what to do. */
    public abstract StopAction action();

    /** Returns what it rests on. */
    public abstract Evidence evidence();

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.text("text", text()))
                .attempt(Path.root(), () -> population().ifPresent(value -> Require.text("population", value)))
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link StopSign}. */
    public static final class Builder extends StopSignSetters {

        Builder() {}
    }
}
