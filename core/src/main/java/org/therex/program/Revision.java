package org.therex.program;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.InvalidValueException;
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
        return new ImmutableRevision.Builder();
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
        return new ImmutableRevision.Builder().from(this);
    }

    /**
     * Builds a {@link Revision}.
     *
     * <ul>
     *   <li>must be set: label
     *   <li>absent or empty unless set: date, note
     * </ul>
     */
    public abstract static sealed class Builder permits ImmutableRevision.Builder {

        Builder() {}

        /** Sets what the version is called, such as "2" or "spring 2026". */
        public abstract Builder label(String label);

        /** Sets its date. */
        public abstract Builder date(LocalDate date);

        /** Sets what is new in it. */
        public abstract Builder note(String note);

        abstract Revision create();

        /**
         * Returns the value.
         *
         * @throws InvalidValueException if mandatory parts are absent, all of which it names, or else if parts break
         *     their rules, all of which it tells
         */
        public final Revision build() {
            return create();
        }
    }
}
