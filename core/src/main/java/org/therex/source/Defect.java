package org.therex.source;

import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * What a source lacks or gets wrong, and how we know.
 */
@Value.Immutable
public abstract sealed class Defect permits ImmutableDefect {

    Defect() {}

    /** Returns what a source lacks or gets wrong. */
    public static Defect of(DefectKind kind, String text) {
        return builder().kind(kind).text(text).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what is wrong. */
    public abstract DefectKind kind();

    /** Returns what the source has. */
    public abstract String text();

    /** Returns how we know; absent if it is not stated. */
    public abstract Optional<String> evidence();

    /** Returns how we read it; absent if it is not stated. */
    public abstract Optional<String> resolution();

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.text("text", text()))
                .attempt(Path.root(), () -> evidence().ifPresent(value -> Require.text("evidence", value)))
                .attempt(Path.root(), () -> resolution().ifPresent(value -> Require.text("resolution", value)))
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Defect}. */
    public static final class Builder extends DefectSetters {

        Builder() {}
    }
}
