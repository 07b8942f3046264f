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
 * What a person should feel, or should not go beyond.
 */
@Value.Immutable
public abstract sealed class Sensation implements Attributed permits ImmutableSensation {

    Sensation() {}

    /** Returns a sensation and where it is felt. */
    public static Sensation of(SensationKind kind, String text, BodyPart... parts) {
        requireNonNull(parts, "parts");
        return builder().kind(kind).text(text).parts(ImmutableSet.copyOf(parts)).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what it tells. */
    public abstract SensationKind kind();

    /** Returns where it is felt; empty if none is stated. */
    public abstract ImmutableSet<BodyPart> parts();

    /** Returns what it feels like. */
    public abstract String text();

    /** Returns who says so; nobody but this exercise's author unless set. */
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

    /** Returns this value with another attribution, in place of the one so far. */
    public Sensation by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Sensation}. */
    public static final class Builder extends SensationSetters {

        Builder() {}
    }
}
