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
 * A warning that a source gives, in words; rules that a machine can check are in the safety package.
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
        return new ImmutableCaution.Builder();
    }

    /** Returns what it warns of. */
    public abstract CautionKind kind();

    /** Returns the warning. */
    public abstract String text();

    /** Returns whom it concerns; absent if it is not stated. */
    public abstract Optional<String> population();

    /** Returns the parts of the body it concerns; empty if none is stated. */
    public abstract ImmutableSet<BodyPart> parts();

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
                .attempt(Path.root(), () -> population().ifPresent(value -> Require.text("population", value)))
                .build()
                .throwIfErrors();
    }

    /** Returns this value with another attribution, in place of the one so far. */
    public Caution by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new ImmutableCaution.Builder().from(this);
    }

    /**
     * Builds a {@link Caution}.
     *
     * <ul>
     *   <li>must be set: kind, text
     *   <li>absent or empty unless set: population, parts
     *   <li>attribution: nobody
     * </ul>
     */
    public abstract static sealed class Builder permits ImmutableCaution.Builder {

        Builder() {}

        /** Sets what it warns of. */
        public abstract Builder kind(CautionKind kind);

        /** Sets the warning. */
        public abstract Builder text(String text);

        /** Sets whom it concerns. */
        public abstract Builder population(String population);

        /** Adds a part it concerns. */
        public abstract Builder part(BodyPart part);

        /** Sets the parts of the body it concerns, in place of those so far. */
        public abstract Builder parts(Iterable<? extends BodyPart> parts);

        /** Sets who says so. */
        public abstract Builder attribution(Attribution attribution);

        abstract Caution create();

        /**
         * Returns the value.
         *
         * @throws InvalidValueException if mandatory parts are absent, all of which it names, or else if parts break
         *     their rules, all of which it tells
         */
        public final Caution build() {
            return create();
        }
    }
}
