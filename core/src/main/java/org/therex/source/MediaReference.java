package org.therex.source;

import java.util.Optional;
import org.immutables.value.Value;
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
        return new Builder();
    }

    /** Returns the identifier, such as a file name or "image 2". */
    public abstract String reference();

    /** Returns the caption of the source; absent if not stated. */
    public abstract Optional<String> caption();

    /** Returns the credit; absent if not stated. */
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

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link MediaReference}. */
    public static final class Builder extends MediaReferenceSetters {

        Builder() {}
    }
}
