package org.therex.program;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * How keeping to a program is recorded, judged and encouraged.
 */
@Value.Immutable
public abstract sealed class Adherence permits ImmutableAdherence {

    Adherence() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what is recorded, such as the sessions done; empty if none is stated. */
    public abstract ImmutableList<String> records();

    /** Returns how often it is recorded; absent if it is not stated. */
    public abstract Optional<String> howOften();

    /** Returns how it is judged from the records whether the program was kept to; absent if it is not stated. */
    public abstract Optional<String> assessment();

    /** Returns what is done so that people keep to it; empty if none is stated. */
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

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds an {@link Adherence}. */
    public static final class Builder extends AdherenceSetters {

        Builder() {}
    }
}
