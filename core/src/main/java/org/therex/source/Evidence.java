package org.therex.source;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/** The evidence for a rule. */
@Value.Immutable
public abstract sealed class Evidence permits ImmutableEvidence {

    Evidence() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the strength. */
    public abstract EvidenceStrength strength();

    /** Returns the day on which the rule was last checked against its sources. */
    public abstract LocalDate asOf();

    /** Returns the sources; empty if none was checked. */
    public abstract ImmutableSet<SourceId> sources();

    /** Returns a note, such as how small a trial was; absent if there is none. */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.date("asOf", asOf()))
                .attempt(Path.root(), () -> note().ifPresent(value -> Require.text("note", value)))
                .build()
                .throwIfErrors();
    }

    /** Returns the evidence in words, such as {@code guideline, s1, as of 2026-11-21: Only the abstract was seen.}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(strength().label());
        sources().forEach(source -> text.append(", ").append(source));
        text.append(", as of ").append(asOf());
        note().ifPresent(note -> text.append(": ").append(note));
        return text.toString();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds an {@link Evidence}. */
    public static final class Builder extends EvidenceSetters {

        Builder() {}
    }
}
