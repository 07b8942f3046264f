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
 * Where a movement ends, other than by an angle.
 */
@Value.Immutable
public abstract sealed class EndPoint implements Attributed permits ImmutableEndPoint {

    EndPoint() {}

    /** Returns where a movement ends. */
    public static EndPoint of(String where) {
        return builder().where(where).build();
    }

    /** Returns where a part of the body ends. */
    public static EndPoint of(BodyPart part, String where) {
        return builder().part(part).where(where).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what moves; absent if it is not stated. */
    public abstract Optional<BodyPart> part();

    /** Returns where it ends, such as "near waist height". */
    public abstract String where();

    /** Returns who says so; nobody but this exercise's author unless set. */
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

    /** Returns this value with another attribution, in place of the one so far. */
    public EndPoint by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds an {@link EndPoint}. */
    public static final class Builder extends EndPointSetters {

        Builder() {}
    }
}
