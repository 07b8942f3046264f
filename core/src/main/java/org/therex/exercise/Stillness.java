package org.therex.exercise;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.anatomy.BodyPart;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * What must not move while the rest does.
 */
@Value.Immutable
public abstract sealed class Stillness implements Attributed permits ImmutableStillness {

    Stillness() {}

    /** Returns parts that stay still. */
    public static Stillness of(BodyPart... parts) {
        return builder().parts(ImmutableSet.copyOf(parts)).build();
    }

    /** Returns this with what else is said about it. */
    public Stillness with(String detail) {
        return toBuilder().detail(detail).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new ImmutableStillness.Builder();
    }

    /** Returns the parts that stay still; at least one. */
    public abstract ImmutableSet<BodyPart> parts();

    /** Returns what else is said about it; absent if it is not stated. */
    public abstract Optional<String> detail();

    /** Returns who says so; nobody but this exercise's author unless set. */
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

    /** Returns this value with another attribution, in place of the one so far. */
    public Stillness by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new ImmutableStillness.Builder().from(this);
    }

    /**
     * Builds a {@link Stillness}.
     *
     * <ul>
     *   <li>must be set: parts
     *   <li>absent or empty unless set: detail
     *   <li>attribution: nobody
     * </ul>
     */
    public abstract static sealed class Builder permits ImmutableStillness.Builder {

        Builder() {}

        /** Adds a part that stays still. */
        public abstract Builder part(BodyPart part);

        /** Sets the parts that stay still, in place of those so far. */
        public abstract Builder parts(Iterable<? extends BodyPart> parts);

        /** Sets what else is said about it. */
        public abstract Builder detail(String detail);

        /** Sets who says so. */
        public abstract Builder attribution(Attribution attribution);

        abstract Stillness create();

        /**
         * Returns the value.
         *
         * @throws InvalidValueException if mandatory parts are absent, all of which it names, or else if parts break
         *     their rules, all of which it tells
         */
        public final Stillness build() {
            return create();
        }
    }
}
