package org.therex.exercise;

import static java.util.Objects.requireNonNull;

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
 * Parts of the body that must not move while others do.
 */
@Value.Immutable
public abstract sealed class StabilisedPart implements Attributed permits ImmutableStabilisedPart {

    StabilisedPart() {}

    /** Returns parts that stay still. */
    public static StabilisedPart of(BodyPart... parts) {
        requireNonNull(parts, "parts");
        return builder().parts(ImmutableSet.copyOf(parts)).build();
    }

    /** Returns these parts with a detail. */
    public StabilisedPart with(String detail) {
        return toBuilder().detail(detail).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the parts that stay still; at least one. */
    public abstract ImmutableSet<BodyPart> parts();

    /** Returns a detail; absent if not stated. */
    public abstract Optional<String> detail();

    /** Returns the sources of this fact; the author of the exercise alone unless set. */
    @Override
    @Value.Default
    public Attribution attribution() {
        return Attribution.editorial();
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.notEmpty("parts", parts()))
                .attempt(Path.root(), () -> detail().ifPresent(value -> Require.text("detail", value)))
                .build()
                .throwIfErrors();
    }

    /** Returns this value with another attribution. */
    public StabilisedPart by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link StabilisedPart}. */
    public static final class Builder extends StabilisedPartSetters {

        Builder() {}
    }
}
