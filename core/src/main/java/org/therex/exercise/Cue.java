package org.therex.exercise;

import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * A hint that helps to do an exercise well.
 */
@Value.Immutable
public abstract sealed class Cue implements Attributed permits ImmutableCue {

    Cue() {}

    /** Returns a cue. */
    public static Cue of(CueKind kind, String text) {
        return builder().kind(kind).text(text).build();
    }

    /** Returns this cue with the reason for it. */
    public Cue because(String reason) {
        return toBuilder().reason(reason).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new ImmutableCue.Builder();
    }

    /** Returns what it works with. */
    public abstract CueKind kind();

    /** Returns the hint. */
    public abstract String text();

    /** Returns why, such as what it protects; absent if it is not stated. */
    public abstract Optional<String> reason();

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
                .attempt(Path.root(), () -> reason().ifPresent(value -> Require.text("reason", value)))
                .build()
                .throwIfErrors();
    }

    /** Returns this value with another attribution, in place of the one so far. */
    public Cue by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new ImmutableCue.Builder().from(this);
    }

    /**
     * Builds a {@link Cue}.
     *
     * <ul>
     *   <li>must be set: kind, text
     *   <li>absent or empty unless set: reason
     *   <li>attribution: nobody
     * </ul>
     */
    public abstract static sealed class Builder permits ImmutableCue.Builder {

        Builder() {}

        /** Sets what it works with. */
        public abstract Builder kind(CueKind kind);

        /** Sets the hint. */
        public abstract Builder text(String text);

        /** Sets why, such as what it protects. */
        public abstract Builder reason(String reason);

        /** Sets who says so. */
        public abstract Builder attribution(Attribution attribution);

        abstract Cue create();

        /**
         * Returns the value.
         *
         * @throws InvalidValueException if mandatory parts are absent, all of which it names, or else if parts break
         *     their rules, all of which it tells
         */
        public final Cue build() {
            return create();
        }
    }
}
