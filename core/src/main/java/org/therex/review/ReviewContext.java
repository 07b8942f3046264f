package org.therex.review;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.therex.check.InvalidValueException;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.exercise.ExperienceLevel;
import org.therex.program.Resources;
import org.therex.safety.Person;
import org.therex.safety.RuleSet;

/**
 * For whom and with what a program is reviewed. What is absent is not known, and what depends on it is not checked.
 */
@Value.Immutable
public abstract sealed class ReviewContext permits ImmutableReviewContext {

    ReviewContext() {}

    /** Returns an empty context. */
    public static ReviewContext unknown() {
        return builder().build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the things and the time that the person has; absent if not known. A field that is absent in it is taken from
     * what the {@linkplain org.therex.program.Program#resources() program} says people have for it.
     */
    public abstract Optional<Resources> resources();

    /** Returns how much experience the person has; absent if not known. */
    public abstract Optional<ExperienceLevel> level();

    /** Returns the person to screen; absent if screening is left out. */
    public abstract Optional<Person> person();

    /** Returns the rules by which the person is screened; there if and only if there is a person. */
    public abstract Optional<RuleSet> rules();

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> {
                    if (person().isPresent() != rules().isPresent()) {
                        throw Require.invalid(
                                IssueCode.CONFLICT,
                                "person",
                                "given together with 'rules'",
                                person().isPresent() ? "given alone" : "absent");
                    }
                })
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link ReviewContext}. */
    public static final class Builder extends ReviewContextSetters {

        Builder() {}

        /** Sets who is screened by which rules. */
        public Builder person(Person person, RuleSet rules) {
            return person(person).rules(rules);
        }

        /**
         * Sets the things and the time that the person has.
         *
         * @throws InvalidValueException if a time is not above 0 and at most a day
         */
        public Builder resources(Consumer<Resources.Builder> parts) {
            requireNonNull(parts, "parts");
            Resources.Builder builder = Resources.builder();
            parts.accept(builder);
            return resources(builder.build());
        }
    }
}
