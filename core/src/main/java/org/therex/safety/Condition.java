package org.therex.safety;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.term.Code;

/**
 * Something that a person can have or lack and on which rules depend: a disease, a symptom, an operation, something they
 * cannot do.
 */
@Value.Immutable
public abstract sealed class Condition permits ImmutableCondition {

    Condition() {}

    /**
     * Returns a builder of a condition.
     *
     * @param id what identifies it, such as {@code osteoporosis}
     * @param name its name
     * @throws org.therex.check.InvalidValueException if the id is none
     */
    public static Builder builder(String id, String name) {
        requireNonNull(id, "id");
        return builder().id(ConditionId.of(id)).name(name);
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what identifies it. */
    public abstract ConditionId id();

    /** Returns its name, such as "Osteoporosis". */
    public abstract String name();

    /** Returns what kind it is. */
    public abstract ConditionKind kind();

    /** Returns how to ask a person whether they have it. */
    public abstract String question();

    /** Returns codes of the same concept in foreign vocabularies, such as ICD-10; empty if none was verified. */
    public abstract ImmutableSet<Code> codes();

    /** Returns whether it is on the left or right; not unless set. */
    @Value.Default
    public boolean lateral() {
        return false;
    }

    /** Returns what weeks are counted of or from, such as "since the operation"; absent if they do not matter. */
    public abstract Optional<String> weeksOf();

    /** Returns what else must be known of it; empty if nothing. */
    public abstract ImmutableSet<ConditionQualifier> qualifiers();

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.name("name", name()))
                .attempt(Path.root(), () -> Require.text("question", question()))
                .attempt(Path.root(), () -> weeksOf().ifPresent(value -> Require.name("weeksOf", value)))
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Condition}. */
    public static final class Builder extends ConditionSetters {

        Builder() {}
    }
}
