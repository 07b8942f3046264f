package org.therex.evidence;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.exercise.SourceId;

/** What a rule rests on. */
@Value.Immutable
public abstract sealed class Evidence permits ImmutableEvidence {

    Evidence() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new ImmutableEvidence.Builder();
    }

    /** Returns how strong it is. */
    public abstract EvidenceStrength strength();

    /** Returns the day on which the rule was last held against its sources. */
    public abstract LocalDate asOf();

    /** Returns the sources; empty if nobody has checked one. */
    public abstract ImmutableSet<SourceId> sources();

    /** Returns what else must be said of it, such as how small a trial was; absent if nothing. */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.date("asOf", asOf()))
                .attempt(Path.root(), () -> note().ifPresent(value -> Require.text("note", value)))
                .build()
                .throwIfErrors();
    }

    /** Returns it in words, such as {@code guideline, s1, as of 2026-11-21: Only the abstract was seen.}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(strength().label());
        sources().forEach(source -> text.append(", ").append(source));
        text.append(", as of ").append(asOf());
        note().ifPresent(note -> text.append(": ").append(note));
        return text.toString();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new ImmutableEvidence.Builder().from(this);
    }

    /**
     * Builds an {@link Evidence}.
     *
     * <ul>
     *   <li>must be set: strength, asOf
     *   <li>absent or empty unless set: sources, note
     * </ul>
     */
    public abstract static sealed class Builder permits ImmutableEvidence.Builder {

        Builder() {}

        /** Sets how strong it is. */
        public abstract Builder strength(EvidenceStrength strength);

        /** Sets the day on which the rule was last held against its sources. */
        public abstract Builder asOf(LocalDate asOf);

        /** Adds a source. */
        public abstract Builder source(SourceId source);

        /** Sets the sources, in place of those so far. */
        public abstract Builder sources(Iterable<? extends SourceId> sources);

        /** Sets what else must be said of it, such as how small a trial was. */
        public abstract Builder note(String note);

        abstract Evidence create();

        /**
         * Returns the value.
         *
         * @throws org.therex.check.InvalidValueException if mandatory parts are absent, all of which it names, or else if parts break their rules, all of which it tells
         */
        public final Evidence build() {
            return create();
        }
    }
}
