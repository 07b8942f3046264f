package org.therex.exercise;

import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * A hint that helps to do an exercise well, in words to say.
 */
@Value.Immutable
public abstract sealed class Cue implements Attributed permits ImmutableCue {

    Cue() {}

    /** Returns a cue to say to the person, of no special kind. */
    public static Cue of(String text) {
        return of(CueKind.VERBAL, text);
    }

    /** Returns a cue. */
    public static Cue of(CueKind kind, String text) {
        return builder().kind(kind).text(text).build();
    }

    /** Returns this cue with a reason. */
    public Cue with(String reason) {
        return toBuilder().reason(reason).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the kind of cue. */
    public abstract CueKind kind();

    /** Returns the words to say. */
    public abstract String text();

    /** Returns the reason, such as what it protects; absent if not stated. */
    public abstract Optional<String> reason();

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
                .attempt(Path.root(), () -> reason().ifPresent(value -> Require.text("reason", value)))
                .build()
                .throwIfErrors();
    }

    /** Returns this value with another attribution. */
    public Cue by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Cue}. */
    public static final class Builder extends CueSetters {

        Builder() {}
    }
}
