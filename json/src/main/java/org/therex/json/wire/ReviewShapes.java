package org.therex.json.wire;

import org.therex.review.Circumstances;

/** The wire forms of what a review is told. */
final class ReviewShapes {

    static final ObjectShape<Circumstances, Circumstances.Builder> CIRCUMSTANCES = ObjectShape.of(
                    "circumstances",
                    "For whom and with what a program is reviewed.",
                    Circumstances::builder,
                    Circumstances.Builder::build)
            .optional(
                    "resources",
                    "The things and the time that the person has.",
                    ProgramPartShapes.RESOURCES,
                    Circumstances::resources,
                    Circumstances.Builder::resources)
            .optional(
                    "level",
                    "How much experience the person has.",
                    ExerciseWords.LEVEL,
                    Circumstances::level,
                    Circumstances.Builder::level)
            .optional(
                    "person",
                    "What is known of the health of the person.",
                    SafetyShapes.PERSON,
                    Circumstances::person,
                    Circumstances.Builder::person)
            .optional(
                    "rules",
                    "The rules by which the person is screened.",
                    SafetyShapes.RULE_SET,
                    Circumstances::rules,
                    Circumstances.Builder::rules)
            .build();

    private ReviewShapes() {}
}
