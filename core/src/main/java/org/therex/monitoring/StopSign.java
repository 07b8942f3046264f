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
 * <p>{@link StopSigns} has the built-in signs; you can add and remove signs.
 */
@Value.Immutable
public abstract sealed class StopSign permits ImmutableStopSign {

    StopSign() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the id. */
    public abstract StopSignId id();

    /** Returns the sign in words, as a person notices it. */
    public abstract String text();

    /** Returns the people whom it concerns; absent if it concerns everyone. */
    public abstract Optional<String> population();

    /** Returns the action. */
    public abstract StopAction action();

    /** Returns the evidence. */
    public abstract Evidence evidence();

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.text("text", text()))
                .attempt(Path.root(), () -> population().ifPresent(value -> Require.text("population", value)))
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link StopSign}. */
    public static final class Builder extends StopSignSetters {

        Builder() {}
    }
}
