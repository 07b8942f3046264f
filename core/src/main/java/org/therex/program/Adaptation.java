package org.therex.program;

import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * A change of a program for certain people.
 */
@Value.Immutable
public abstract sealed class Adaptation implements Attributed permits ImmutableAdaptation {

    Adaptation() {}

    /** Returns an adaptation. */
    public static Adaptation of(String forWhom, String text) {
        return builder().forWhom(forWhom).text(text).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the people or the situation that it is for, such as "if kneeling hurts". */
    public abstract String forWhom();

    /** Returns the change in words. */
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
                .attempt(Path.root(), () -> Require.text("forWhom", forWhom()))
                .attempt(Path.root(), () -> Require.text("text", text()))
                .build()
                .throwIfErrors();
    }

    /** Returns this value with another attribution. */
    public Adaptation by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds an {@link Adaptation}. */
    public static final class Builder extends AdaptationSetters {

        Builder() {}
    }
}
