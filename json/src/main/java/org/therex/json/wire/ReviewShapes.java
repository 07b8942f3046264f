package org.therex.json.wire;

import org.therex.review.ReviewContext;

/** The wire forms of the context of a review. */
final class ReviewShapes {

    static final ObjectShape<ReviewContext, ReviewContext.Builder> CIRCUMSTANCES = ObjectShape.of(
                    "review-context",
                    "For whom and with what a program is reviewed.",
                    ReviewContext::builder,
                    ReviewContext.Builder::build)
            .optional(
                    "resources",
                    "The things and the time that the person has.",
                    ProgramPartShapes.RESOURCES,
                    ReviewContext::resources,
                    ReviewContext.Builder::resources)
            .optional(
                    "level",
                    "How much experience the person has.",
                    ExerciseWords.EXPERIENCE_LEVEL,
                    ReviewContext::level,
                    ReviewContext.Builder::level)
            .optional(
                    "person",
                    "What is known of the health of the person.",
                    SafetyShapes.PERSON,
                    ReviewContext::person,
                    ReviewContext.Builder::person)
            .optional(
                    "rules",
                    "The rules by which the person is screened.",
                    SafetyShapes.RULE_SET,
                    ReviewContext::rules,
                    ReviewContext.Builder::rules)
            .build();

    private ReviewShapes() {}
}
