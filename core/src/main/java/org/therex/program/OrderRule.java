package org.therex.program;

import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.InvalidValueException;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.exercise.ExerciseId;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * A rule that one exercise comes before another, in any order of the others.
 */
@Value.Immutable
public abstract sealed class OrderRule implements Attributed permits ImmutableOrderRule {

    OrderRule() {}

    /** Returns the rule that one exercise comes before the other. */
    public static OrderRule of(ExerciseId first, ExerciseId then) {
        return builder().first(first).then(then).build();
    }

    /**
     * Returns the rule that the exercise with the first id comes before the exercise with the second.
     *
     * @throws InvalidValueException if an id is invalid, or both are the same
     */
    public static OrderRule of(String first, String then) {
        Report.Builder problems = Report.builder();
        Optional<ExerciseId> one = problems.compute(Path.root(), () -> ExerciseId.of(Require.id("first", first)));
        Optional<ExerciseId> other = problems.compute(Path.root(), () -> ExerciseId.of(Require.id("then", then)));
        problems.build().throwIfErrors();
        return of(one.orElseThrow(), other.orElseThrow());
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the exercise that comes first. */
    public abstract ExerciseId first();

    /** Returns the exercise that comes later, not necessarily next. */
    public abstract ExerciseId then();

    /** Returns the reason; absent if not stated. */
    public abstract Optional<String> reason();

    /** Returns the sources of this fact; the author of the program alone unless set. */
    @Override
    @Value.Default
    public Attribution attribution() {
        return Attribution.editorial();
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> reason().ifPresent(value -> Require.text("reason", value)))
                .attempt(Path.root(), () -> {
                    if (first().equals(then())) {
                        throw Require.invalid(IssueCode.CONFLICT, "then", "another exercise than 'first'", then());
                    }
                })
                .build()
                .throwIfErrors();
    }

    /** Returns this value with another attribution. */
    public OrderRule by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds an {@link OrderRule}. */
    public static final class Builder extends OrderRuleSetters {

        Builder() {}
    }
}
