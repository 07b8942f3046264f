package org.therex.exercise;

import java.util.Optional;
import org.immutables.value.Value;
import org.therex.anatomy.BodyPart;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * The end of a movement in words.
 */
@Value.Immutable
public abstract sealed class EndPoint implements Attributed permits ImmutableEndPoint {

    EndPoint() {}

    /** Returns the end of a movement. */
    public static EndPoint of(String where) {
        return builder().where(where).build();
    }

    /** Returns the place at which a part of the body ends. */
    public static EndPoint of(BodyPart part, String where) {
        return builder().part(part).where(where).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the part that moves; absent if not stated. */
    public abstract Optional<BodyPart> part();

    /** Returns the place, such as "near waist height". */
    public abstract String where();

    /** Returns the sources of this fact; the author of the exercise alone unless set. */
    @Override
    @Value.Default
    public Attribution attribution() {
        return Attribution.editorial();
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.text("where", where()))
                .build()
                .throwIfErrors();
    }

    /** Returns this value with another attribution. */
    public EndPoint by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds an {@link EndPoint}. */
    public static final class Builder extends EndPointSetters {

        Builder() {}
    }
}
