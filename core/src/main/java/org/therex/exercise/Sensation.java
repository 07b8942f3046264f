package org.therex.exercise;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.therex.anatomy.BodyPart;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * A feeling to expect, or a limit to feel for.
 */
@Value.Immutable
public abstract sealed class Sensation implements Attributed permits ImmutableSensation {

    Sensation() {}

    /** Returns a sensation with the parts in which it is felt. */
    public static Sensation of(SensationKind kind, String text, BodyPart... parts) {
        requireNonNull(parts, "parts");
        return builder().kind(kind).text(text).parts(ImmutableSet.copyOf(parts)).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the kind of sensation. */
    public abstract SensationKind kind();

    /** Returns the parts in which it is felt; empty if none is stated. */
    public abstract ImmutableSet<BodyPart> parts();

    /** Returns the feeling in words. */
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
    public Sensation by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Sensation}. */
    public static final class Builder extends SensationSetters {

        Builder() {}
    }
}
