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
 * The person and resources for which a program is reviewed. A check that needs an absent part is skipped and reported.
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
     * Returns the equipment and the time of the person; absent if unknown. Its absent fields are taken from the
     * {@linkplain org.therex.program.Program#resources() resources} of the program.
     */
    public abstract Optional<Resources> resources();

    /** Returns the experience of the person; absent if unknown. */
    public abstract Optional<ExperienceLevel> level();

    /** Returns the person to screen; absent if screening is left out. */
    public abstract Optional<Person> person();

    /** Returns the rules by which the person is screened; present if and only if the person is. */
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

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link ReviewContext}. */
    public static final class Builder extends ReviewContextSetters {

        Builder() {}

        /** Sets the person to screen and the rules. */
        public Builder person(Person person, RuleSet rules) {
            return person(person).rules(rules);
        }

        /**
         * Sets the equipment and the time that the person has.
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
