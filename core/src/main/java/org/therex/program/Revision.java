package org.therex.program;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * A revision of a program.
 */
@Value.Immutable
public abstract sealed class Revision permits ImmutableRevision {

    Revision() {}

    /** Returns a revision with a label and no further details. */
    public static Revision of(String label) {
        return builder().label(label).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the label, such as "2" or "spring 2026". */
    public abstract String label();

    /** Returns the date; absent if not stated. */
    public abstract Optional<LocalDate> date();

    /** Returns the changes in it; absent if not stated. */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.name("label", label()))
                .attempt(Path.root(), () -> date().ifPresent(value -> Require.date("date", value)))
                .attempt(Path.root(), () -> note().ifPresent(value -> Require.text("note", value)))
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Revision}. */
    public static final class Builder extends RevisionSetters {

        Builder() {}
    }
}
