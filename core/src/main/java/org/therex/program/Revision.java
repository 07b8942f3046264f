package org.therex.program;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * Which version of a program it is.
 */
@Value.Immutable
public abstract sealed class Revision permits ImmutableRevision {

    Revision() {}

    /** Returns a revision of which the label is known and no more. */
    public static Revision of(String label) {
        return builder().label(label).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what the version is called, such as "2" or "spring 2026". */
    public abstract String label();

    /** Returns its date; absent if it is not stated. */
    public abstract Optional<LocalDate> date();

    /** Returns what is new in it; absent if it is not stated. */
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

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Revision}. */
    public static final class Builder extends RevisionSetters {

        Builder() {}
    }
}
