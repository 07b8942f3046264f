package org.therex.program;

import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * Advice that goes with a program but is not an exercise.
 */
@Value.Immutable
public abstract sealed class Advice implements Attributed permits ImmutableAdvice {

    Advice() {}

    /** Returns a piece of advice. */
    public static Advice of(AdviceTopic topic, String text) {
        return builder().topic(topic).text(text).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the topic. */
    public abstract AdviceTopic topic();

    /** Returns the advice. */
    public abstract String text();

    /** Returns the sources of this fact; the author of the program alone unless set. */
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
    public Advice by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds an {@link Advice}. */
    public static final class Builder extends AdviceSetters {

        Builder() {}
    }
}
