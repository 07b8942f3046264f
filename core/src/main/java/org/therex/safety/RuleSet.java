package org.therex.safety;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.exercise.Exercise;
import org.therex.source.Source;

/**
 * Screening rules with their conditions and sources; the entry to screening.
 *
 * <pre>{@code
 * Verdict verdict = rules.forPerson(person).screen(exercise, dose);
 * }</pre>
 *
 * <p>Every condition and source that a rule names must be defined, every qualification must suit its condition, and every id
 * must be unique. {@link #check(Iterable)} reports limits that no exercise reaches.
 *
 * <p>Immutable and thread-safe, and equal by content.
 */
@Value.Immutable
public abstract sealed class RuleSet permits ImmutableRuleSet {

    RuleSet() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the edition of the rules, such as "2026.1". */
    public abstract String edition();

    /** Returns the conditions that the rules use. */
    public abstract ImmutableList<Condition> conditions();

    /** Returns the rules; at least one. */
    public abstract ImmutableList<ScreeningRule> rules();

    /** Returns the sources of the rules; empty if none is stated. */
    public abstract ImmutableList<Source> sources();

    /** Finds the condition with the given id. */
    public Optional<Condition> findCondition(ConditionId id) {
        requireNonNull(id, "id");
        return conditions().stream()
                .filter(condition -> condition.id().equals(id))
                .findFirst();
    }

    /** Finds the rule with the given id. */
    public Optional<ScreeningRule> findRule(RuleId id) {
        requireNonNull(id, "id");
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Returns these rules applied to a person, which screens exercises and programs for them. */
    public PersonScreening forPerson(Person person) {
        requireNonNull(person, "person");
        return PersonScreening.of(this, person);
    }

    /**
     * Returns warnings about facts of a person that no rule uses: undefined conditions; sides, qualifiers and weeks that a
     * condition cannot have; decisions about rules that no clinician may override. A defined condition without a rule, or
     * without a rule about its weeks, is information only.
     */
    public Report check(Person person) {
        requireNonNull(person, "person");
        return PersonCheck.of(person, this);
    }

    /**
     * Returns this rule set with a rule, which replaces the one with the same id or is added at the end.
     *
     * @throws org.therex.check.InvalidValueException if the rule refers to an undefined condition or source
     */
    public RuleSet with(ScreeningRule rule) {
        requireNonNull(rule, "rule");
        return toBuilder().rules(replaced(rules(), rule, ScreeningRule::id)).build();
    }

    /**
     * Returns this rule set with a condition, which replaces the one with the same id or is added at the end.
     *
     * @throws org.therex.check.InvalidValueException if a rule uses a part that the new condition lacks
     */
    public RuleSet with(Condition condition) {
        requireNonNull(condition, "condition");
        return toBuilder()
                .conditions(replaced(conditions(), condition, Condition::id))
                .build();
    }

    /**
     * Returns this rule set without a rule.
     *
     * @throws org.therex.check.InvalidValueException if there is no such rule, or it is the only one
     */
    public RuleSet without(RuleId rule) {
        requireNonNull(rule, "rule");
        if (findRule(rule).isEmpty()) {
            throw Require.invalid(IssueCode.UNKNOWN_REFERENCE, "rule", "the id of a rule of this rule set", rule);
        }
        return toBuilder()
                .rules(rules().stream()
                        .filter(other -> !other.id().equals(rule))
                        .toList())
                .build();
    }

    private static <T> ImmutableList<T> replaced(ImmutableList<T> all, T value, Function<T, ?> id) {
        return Stream.concat(
                        all.stream().map(other -> id.apply(other).equals(id.apply(value)) ? value : other),
                        all.stream().map(id).noneMatch(id.apply(value)::equals) ? Stream.of(value) : Stream.empty())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns warnings about limits of several demands that no exercise reaches together, and about rules without any
     * limit that an exercise reaches.
     *
     * @param exercises the exercises for which the rules are meant; those without assessed demands are skipped
     */
    public Report check(Iterable<Exercise> exercises) {
        requireNonNull(exercises, "exercises");
        return RuleSetCheck.reach(this, exercises);
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.name("edition", edition()))
                .attempt(Path.root(), () -> Require.notEmpty("rules", rules()))
                .addAll(RuleSetCheck.of(this))
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Returns the edition and counts, such as {@code 2026.1 (51 rules, 60 conditions, 1 source)}. */
    @Override
    public String toString() {
        return edition() + " (" + Require.counted(rules().size(), "rule") + ", "
                + Require.counted(conditions().size(), "condition") + ", "
                + Require.counted(sources().size(), "source") + ")";
    }

    /** Builds a {@link RuleSet}. */
    public static final class Builder extends RuleSetSetters {

        Builder() {}
    }
}
