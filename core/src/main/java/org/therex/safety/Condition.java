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
 * A condition of a person on which rules depend: a disease, a symptom, an operation, a functional limit.
 */
@Value.Immutable
public abstract sealed class Condition permits ImmutableCondition {

    Condition() {}

    /**
     * Returns a builder of a condition.
     *
     * @param id the id, such as {@code osteoporosis}
     * @param name the name
     * @throws org.therex.check.InvalidValueException if the id is invalid
     */
    public static Builder builder(String id, String name) {
        requireNonNull(id, "id");
        return builder().id(ConditionId.of(id)).name(name);
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the id. */
    public abstract ConditionId id();

    /** Returns the name, such as "Osteoporosis". */
    public abstract String name();

    /** Returns the kind. */
    public abstract ConditionKind kind();

    /** Returns the question that asks a person whether they have it. */
    public abstract String question();

    /**
     * Returns the verified codes of the same concept in foreign vocabularies, such as ICD-10; empty if there are none.
     */
    public abstract ImmutableSet<Code> codes();

    /** Returns whether the condition has a left and a right side; false unless set. */
    @Value.Default
    public boolean lateral() {
        return false;
    }

    /** Returns the meaning of its weeks, such as "since the operation"; absent if weeks do not matter. */
    public abstract Optional<String> weeksOf();

    /** Returns the qualifiers that matter for it; empty if there are none. */
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

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Returns the id and the name, such as {@code osteoporosis "Osteoporosis"}. */
    @Override
    public String toString() {
        return id() + " \"" + name() + "\"";
    }

    /** Builds a {@link Condition}. */
    public static final class Builder extends ConditionSetters {

        Builder() {}
    }
}
