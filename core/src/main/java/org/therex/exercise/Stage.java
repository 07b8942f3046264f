package org.therex.exercise;

import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * A stage of an exercise that is built up, such as the leg alone before leg and arm.
 */
@Value.Immutable
public abstract sealed class Stage implements Attributed permits ImmutableStage {

    Stage() {}

    /** Returns a stage. */
    public static Stage of(String text) {
        return builder().text(text).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the instruction. */
    public abstract String text();

    /** Returns the sources of this fact; the author of the exercise alone unless set. */
    @Override
    @Value.Default
    public Attribution attribution() {
        return Attribution.editorial();
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.text("text", text()))
                .build()
                .throwIfErrors();
    }

    /** Returns this value with another attribution. */
    public Stage by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Stage}. */
    public static final class Builder extends StageSetters {

        Builder() {}
    }
}
