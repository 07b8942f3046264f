package org.therex.json.wire;

import org.therex.exercise.Classification;
import org.therex.exercise.Distinction;
import org.therex.exercise.Naming;
import org.therex.exercise.Target;

/** What an exercise is called, of what kind it is and what it does to the body. */
final class NamingShapes {

    static final ObjectShape<Distinction, Distinction.Builder> DISTINCTION = ObjectShape.of(
                    "distinction",
                    "Something that an exercise may be mistaken for because of its name.",
                    Distinction::builder,
                    Distinction.Builder::build)
            .required(
                    "notToBeConfusedWith",
                    "The name of what it is not.",
                    Shapes.name(),
                    Distinction::notToBeConfusedWith,
                    (builder, value) -> builder.notToBeConfusedWith(value))
            .optional(
                    "exercise",
                    "The exercise it is not, if it is one of those known by id.",
                    FactShapes.EXERCISE_ID,
                    Distinction::exercise,
                    (builder, value) -> builder.exercise(value))
            .required(
                    "explanation",
                    "The difference between them.",
                    Shapes.text(),
                    Distinction::explanation,
                    (builder, value) -> builder.explanation(value))
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    Distinction.Builder::attribution)
            .build();

    static final ObjectShape<Naming, Naming.Builder> NAMING = ObjectShape.of(
                    "naming", "What an exercise is called besides its name.", Naming::builder, Naming.Builder::build)
            .set(
                    "aliases",
                    "Other names of the same exercise.",
                    Shapes.name(),
                    Naming::aliases,
                    (builder, values) -> builder.aliases(values))
            .list(
                    "components",
                    "The named parts of a compound exercise, such as a cat stretch and a cow pose.",
                    Shapes.name(),
                    Naming::components,
                    (builder, values) -> builder.components(values))
            .list(
                    "distinctions",
                    "What it must not be confused with.",
                    DISTINCTION,
                    Naming::distinctions,
                    (builder, values) -> builder.distinctions(values))
            .build();

    static final ObjectShape<Classification, Classification.Builder> CLASSIFICATION = ObjectShape.of(
                    "classification",
                    "What kind of exercise it is, what it is for and for whom.",
                    Classification::builder,
                    Classification.Builder::build)
            .set(
                    "categories",
                    "The kinds of work it is.",
                    ExerciseWords.CATEGORY,
                    Classification::categories,
                    (builder, values) -> builder.categories(values))
            .set(
                    "goals",
                    "What it is for.",
                    ExerciseWords.GOAL,
                    Classification::goals,
                    (builder, values) -> builder.goals(values))
            .set(
                    "levels",
                    "The experience it asks for; several levels are a range.",
                    ExerciseWords.EXPERIENCE_LEVEL,
                    Classification::levels,
                    (builder, values) -> builder.levels(values))
            .set(
                    "traditions",
                    "The practices it comes from.",
                    ExerciseWords.TRADITION,
                    Classification::traditions,
                    (builder, values) -> builder.traditions(values))
            .optional(
                    "family",
                    "The family of like exercises it belongs to.",
                    FactShapes.FAMILY,
                    Classification::family,
                    (builder, value) -> builder.family(value))
            .build();

    static final ObjectShape<Target, Target.Builder> TARGET = ObjectShape.of(
                    "target",
                    "A part of the body and what an exercise does to it.",
                    Target::builder,
                    Target.Builder::build)
            .required(
                    "part",
                    "The part of the body.",
                    AnatomyShapes.BODY_PART,
                    Target::part,
                    (builder, value) -> builder.part(value))
            .required(
                    "role",
                    "What is done to it.",
                    ExerciseWords.ROLE,
                    Target::role,
                    (builder, value) -> builder.role(value))
            .optional(
                    "emphasis",
                    "Whether it is a main target.",
                    ExerciseWords.EMPHASIS,
                    Target::emphasis,
                    (builder, value) -> builder.emphasis(value))
            .flag(
                    "anyMuscle",
                    "Whether the same can be done to any muscle.",
                    Target::anyMuscle,
                    Target.Builder::anyMuscle)
            .optional(
                    "note",
                    "What else is said, such as how small a share it takes.",
                    Shapes.text(),
                    Target::note,
                    (builder, value) -> builder.note(value))
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    Target.Builder::attribution)
            .build();

    private NamingShapes() {}
}
