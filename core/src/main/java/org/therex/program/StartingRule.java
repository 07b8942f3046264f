package org.therex.program;

import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.ExperienceLevel;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * A rule that states where people start a program if a condition holds.
 */
@Value.Immutable
public abstract sealed class StartingRule implements Attributed permits ImmutableStartingRule {

    StartingRule() {}

    /** Returns a rule in words. */
    public static StartingRule of(String condition, String text) {
        return builder().condition(condition).text(text).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the condition, such as "you cannot hold a plank for 10 seconds". */
    public abstract String condition();

    /** Returns the start in words. */
    public abstract String text();

    /** Returns the exercise to start with; absent if not stated. */
    public abstract Optional<ExerciseId> exercise();

    /** Returns the level to start at; absent if not stated. */
    public abstract Optional<ExperienceLevel> level();

    /** Returns the sources of this fact; the author of the program alone unless set. */
    @Override
    @Value.Default
    public Attribution attribution() {
        return Attribution.editorial();
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.text("condition", condition()))
                .attempt(Path.root(), () -> Require.text("text", text()))
                .build()
                .throwIfErrors();
    }

    /** Returns this value with another attribution. */
    public StartingRule by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link StartingRule}. */
    public static final class Builder extends StartingRuleSetters {

        Builder() {}
    }
}
