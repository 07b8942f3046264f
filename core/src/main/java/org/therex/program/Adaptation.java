package org.therex.program;

import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * What of a program is changed for whom.
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

    /** Returns for whom, such as "if kneeling hurts". */
    public abstract String forWhom();

    /** Returns what is changed. */
    public abstract String text();

    /** Returns who says so; nobody but the program's author unless set. */
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

    /** Returns this value with another attribution, in place of the one so far. */
    public Adaptation by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds an {@link Adaptation}. */
    public static final class Builder extends AdaptationSetters {

        Builder() {}
    }
}
