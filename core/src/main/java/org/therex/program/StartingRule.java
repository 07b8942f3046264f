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
 * Where somebody starts of whom something holds.
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

    /** Returns what holds of them, such as "you cannot hold a plank for 10 seconds". */
    public abstract String condition();

    /** Returns where they start. */
    public abstract String text();

    /** Returns the exercise they start with; absent if it is not stated. */
    public abstract Optional<ExerciseId> exercise();

    /** Returns the level they start at; absent if it is not stated. */
    public abstract Optional<ExperienceLevel> level();

    /** Returns who says so; nobody but the program's author unless set. */
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

    /** Returns this value with another attribution, in place of the one so far. */
    public StartingRule by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link StartingRule}. */
    public static final class Builder extends StartingRuleSetters {

        Builder() {}
    }
}
