package org.therex.review;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.therex.exercise.ExperienceLevel;
import org.therex.program.ProgramPartArbitraries;
import org.therex.safety.SafetyArbitraries;

/** Makes what a review is told. */
public final class ReviewArbitraries {

    private ReviewArbitraries() {}

    /** Returns context of which any part may be absent. */
    public static Arbitrary<ReviewContext> contexts() {
        Arbitrary<ReviewContext> plain = Builders.withBuilder(ReviewContext::builder)
                .use(ProgramPartArbitraries.resources())
                .withProbability(0.5)
                .in((builder, resources) -> builder.resources(resources))
                .use(Arbitraries.of(ExperienceLevel.class))
                .withProbability(0.5)
                .in(ReviewContext.Builder::level)
                .build(ReviewContext.Builder::build);
        Arbitrary<ReviewContext> screened = plain.flatMap(context -> SafetyArbitraries.persons()
                .flatMap(person -> SafetyArbitraries.ruleSets()
                        .map(rules -> context.toBuilder().person(person, rules).build())));
        return Arbitraries.oneOf(plain, screened);
    }
}
