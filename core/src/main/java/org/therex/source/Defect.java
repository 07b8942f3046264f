package org.therex.source;

import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * A gap or error of a source, and the evidence for it.
 */
@Value.Immutable
public abstract sealed class Defect permits ImmutableDefect {

    Defect() {}

    /** Returns a defect. */
    public static Defect of(DefectKind kind, String text) {
        return builder().kind(kind).text(text).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the kind of defect. */
    public abstract DefectKind kind();

    /** Returns the defect in words. */
    public abstract String text();

    /** Returns the evidence for it; absent if not stated. */
    public abstract Optional<String> evidence();

    /** Returns the reading that we chose; absent if not stated. */
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

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Defect}. */
    public static final class Builder extends DefectSetters {

        Builder() {}
    }
}
