package org.therex.exercise;

import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * A picture or film of a step.
 */
@Value.Immutable
public abstract sealed class MediaReference permits ImmutableMediaReference {

    MediaReference() {}

    /** Returns a reference to a picture or film. */
    public static MediaReference of(String reference) {
        return builder().reference(reference).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new ImmutableMediaReference.Builder();
    }

    /** Returns what identifies it, such as a file name or "image 2". */
    public abstract String reference();

    /** Returns its caption as the source has it; absent if it is not stated. */
    public abstract Optional<String> caption();

    /** Returns whose it is; absent if it is not stated. */
    public abstract Optional<String> credit();

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.text("reference", reference()))
                .attempt(Path.root(), () -> caption().ifPresent(value -> Require.text("caption", value)))
                .attempt(Path.root(), () -> credit().ifPresent(value -> Require.text("credit", value)))
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new ImmutableMediaReference.Builder().from(this);
    }

    /**
     * Builds a {@link MediaReference}.
     *
     * <ul>
     *   <li>must be set: reference
     *   <li>absent or empty unless set: caption, credit
     * </ul>
     */
    public abstract static sealed class Builder permits ImmutableMediaReference.Builder {

        Builder() {}

        /** Sets what identifies it, such as a file name or "image 2". */
        public abstract Builder reference(String reference);

        /** Sets its caption as the source has it. */
        public abstract Builder caption(String caption);

        /** Sets whose it is. */
        public abstract Builder credit(String credit);

        abstract MediaReference create();

        /**
         * Returns the value.
         *
         * @throws InvalidValueException if mandatory parts are absent, all of which it names, or else if parts break
         *     their rules, all of which it tells
         */
        public final MediaReference build() {
            return create();
        }
    }
}
