package org.therex.program;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * The recording, assessment and encouragement of adherence to a program.
 */
@Value.Immutable
public abstract sealed class Adherence permits ImmutableAdherence {

    Adherence() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the records that are kept, such as the sessions done; empty if none is stated. */
    public abstract ImmutableList<String> records();

    /** Returns the frequency of recording; absent if not stated. */
    public abstract Optional<String> howOften();

    /** Returns the way to judge adherence from the records; absent if not stated. */
    public abstract Optional<String> assessment();

    /** Returns the means to encourage adherence; empty if none is stated. */
    public abstract ImmutableList<String> motivations();

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.texts("records", records()))
                .attempt(Path.root(), () -> howOften().ifPresent(value -> Require.text("howOften", value)))
                .attempt(Path.root(), () -> assessment().ifPresent(value -> Require.text("assessment", value)))
                .attempt(Path.root(), () -> Require.texts("motivations", motivations()))
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds an {@link Adherence}. */
    public static final class Builder extends AdherenceSetters {

        Builder() {}
    }
}
