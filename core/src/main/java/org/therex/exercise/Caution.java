package org.therex.exercise;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.anatomy.BodyPart;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * A warning in words. Rules that a machine can check are in the safety package.
 */
@Value.Immutable
public abstract sealed class Caution implements Attributed permits ImmutableCaution {

    Caution() {}

    /** Returns a warning. */
    public static Caution of(CautionKind kind, String text) {
        return builder().kind(kind).text(text).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the kind of warning. */
    public abstract CautionKind kind();

    /** Returns the text of the warning. */
    public abstract String text();

    /** Returns the people whom it concerns; absent if not stated. */
    public abstract Optional<String> population();

    /** Returns the parts of the body it concerns; empty if none is stated. */
    public abstract ImmutableSet<BodyPart> parts();

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
                .attempt(Path.root(), () -> population().ifPresent(value -> Require.text("population", value)))
                .build()
                .throwIfErrors();
    }

    /** Returns this value with another attribution. */
    public Caution by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Caution}. */
    public static final class Builder extends CautionSetters {

        Builder() {}
    }
}
