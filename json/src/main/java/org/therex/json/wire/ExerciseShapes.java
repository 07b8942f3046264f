package org.therex.json.wire;

import org.therex.exercise.Caution;
import org.therex.exercise.Classification;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Link;
import org.therex.exercise.Modification;
import org.therex.exercise.Naming;
import org.therex.exercise.Technique;

/** The exercise, its changes, links and warnings. */
final class ExerciseShapes {

    static final ObjectShape<Modification, Modification.Builder> MODIFICATION = ObjectShape.of(
                    "modification",
                    "A change that makes an exercise easier, harder or more comfortable.",
                    Modification::builder,
                    Modification.Builder::build)
            .required(
                    "id",
                    "Its id within its exercise.",
                    FactShapes.MODIFICATION_ID,
                    Modification::id,
                    (builder, value) -> builder.id(value))
            .required(
                    "direction",
                    "What it does.",
                    ExerciseWords.MODIFICATION_DIRECTION,
                    Modification::direction,
                    (builder, value) -> builder.direction(value))
            .required(
                    "text",
                    "What to change.",
                    Shapes.text(),
                    Modification::text,
                    (builder, value) -> builder.text(value))
            .optional(
                    "trigger",
                    "The occasion, such as \"your forehead does not reach the floor\".",
                    Shapes.text(),
                    Modification::trigger,
                    (builder, value) -> builder.trigger(value))
            .optional(
                    "axis",
                    "The property that changes.",
                    ExerciseWords.PROGRESSION_AXIS,
                    Modification::axis,
                    (builder, value) -> builder.axis(value))
            .set(
                    "equipment",
                    "Any one of these will do for it.",
                    ExerciseWords.EQUIPMENT,
                    Modification::equipment,
                    (builder, values) -> builder.equipment(values))
            .optional(
                    "position",
                    "The position it moves to.",
                    AnatomyShapes.POSITION,
                    Modification::position,
                    (builder, value) -> builder.position(value))
            .list(
                    "reliefs",
                    "What it takes off the demands of the exercise.",
                    DemandShapes.RELIEF,
                    Modification::reliefs,
                    (builder, values) -> builder.reliefs(values))
            .optional(
                    "addedDemands",
                    "The demands that it adds to those of the exercise; a profile without demands states that it adds nothing.",
                    DemandShapes.DEMAND_PROFILE,
                    Modification::addedDemands,
                    (builder, value) -> builder.addedDemands(value))
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    Modification.Builder::attribution)
            .build();

    static final ObjectShape<Link, Link.Builder> LINK = ObjectShape.of(
                    "link", "The relation of an exercise to another.", Link::builder, Link.Builder::build)
            .required(
                    "relation",
                    "The relation.",
                    ExerciseWords.RELATION,
                    Link::relation,
                    (builder, value) -> builder.relation(value))
            .required(
                    "exercise",
                    "The other exercise.",
                    FactShapes.EXERCISE_ID,
                    Link::exercise,
                    (builder, value) -> builder.exercise(value))
            .optional(
                    "condition",
                    "When that holds, such as \"lying on the floor is uncomfortable\".",
                    Shapes.text(),
                    Link::condition,
                    (builder, value) -> builder.condition(value))
            .optional("note", "A note.", Shapes.text(), Link::note, (builder, value) -> builder.note(value))
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    Link.Builder::attribution)
            .build();

    static final ObjectShape<Caution, Caution.Builder> CAUTION = ObjectShape.of(
                    "caution",
                    "A warning that a source gives, in words; rules that a machine can check are in the safety package.",
                    Caution::builder,
                    Caution.Builder::build)
            .required(
                    "kind",
                    "What it warns of.",
                    ExerciseWords.CAUTION_KIND,
                    Caution::kind,
                    (builder, value) -> builder.kind(value))
            .required("text", "The warning.", Shapes.text(), Caution::text, (builder, value) -> builder.text(value))
            .optional(
                    "population",
                    "Whom it concerns.",
                    Shapes.text(),
                    Caution::population,
                    (builder, value) -> builder.population(value))
            .set(
                    "parts",
                    "The parts of the body it concerns.",
                    AnatomyShapes.BODY_PART,
                    Caution::parts,
                    (builder, values) -> builder.parts(values))
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    Caution.Builder::attribution)
            .build();

    private static final Naming NO_NAMING = Naming.builder().build();
    private static final Classification NO_CLASSIFICATION =
            Classification.builder().build();
    private static final Technique NO_TECHNIQUE = Technique.builder().build();

    static final ObjectShape<Exercise, Exercise.Builder> EXERCISE = ObjectShape.of(
                    "exercise",
                    "A therapeutic exercise: what it is, how it is set up and done, what it is for, how it changes, and who says so.",
                    Exercise::builder,
                    Exercise.Builder::build)
            .required(
                    "id",
                    "Its id.",
                    FactShapes.EXERCISE_ID.asKey(ExerciseId.KIND),
                    Exercise::id,
                    (builder, value) -> builder.id(value))
            .required("name", "Its name.", Shapes.name(), Exercise::name, (builder, value) -> builder.name(value))
            .optional(
                    "summary",
                    "What it is in a sentence.",
                    Shapes.text(),
                    Exercise::summary,
                    (builder, value) -> builder.summary(value))
            .optional(
                    "naming",
                    "What else it is called.",
                    NamingShapes.NAMING,
                    value -> FactShapes.unless(NO_NAMING, value.naming()),
                    (builder, value) -> builder.naming(value))
            .optional(
                    "classification",
                    "What kind of exercise it is.",
                    NamingShapes.CLASSIFICATION,
                    value -> FactShapes.unless(NO_CLASSIFICATION, value.classification()),
                    (builder, value) -> builder.classification(value))
            .required(
                    "setup",
                    "How it is set up.",
                    SetupShapes.SETUP,
                    Exercise::setup,
                    (builder, value) -> builder.setup(value))
            .list(
                    "targets",
                    "What it does to which parts of the body.",
                    NamingShapes.TARGET,
                    Exercise::targets,
                    (builder, values) -> builder.targets(values))
            .optional(
                    "movement",
                    "How the body moves.",
                    MovementShapes.MOVEMENT,
                    Exercise::movement,
                    (builder, value) -> builder.movement(value))
            .optional(
                    "laterality",
                    "How it deals with left and right.",
                    MovementShapes.LATERALITY,
                    Exercise::laterality,
                    (builder, value) -> builder.laterality(value))
            .optional(
                    "technique",
                    "How it is done.",
                    TechniqueShapes.TECHNIQUE,
                    value -> FactShapes.unless(NO_TECHNIQUE, value.technique()),
                    (builder, value) -> builder.technique(value))
            .list(
                    "variations",
                    "Other ways in which sources do it.",
                    TechniqueShapes.VARIATION,
                    Exercise::variations,
                    (builder, values) -> builder.variations(values))
            .list(
                    "modifications",
                    "How it is made easier, harder or more comfortable.",
                    MODIFICATION,
                    Exercise::modifications,
                    (builder, values) -> builder.modifications(values))
            .list(
                    "links",
                    "Its relations to other exercises.",
                    LINK,
                    Exercise::links,
                    (builder, values) -> builder.links(values))
            .optional(
                    "demands",
                    "The demands on the body; left out if they were not assessed.",
                    DemandShapes.DEMAND_PROFILE,
                    Exercise::demands,
                    (builder, value) -> builder.demands(value))
            .list("cautions", "Warnings.", CAUTION, Exercise::cautions, (builder, values) -> builder.cautions(values))
            .list(
                    "claims",
                    "What sources claim of it.",
                    SourceShapes.CLAIM,
                    Exercise::claims,
                    (builder, values) -> builder.claims(values))
            .list(
                    "entries",
                    "What each entry of a source says.",
                    SourceShapes.SOURCE_ENTRY,
                    Exercise::entries,
                    (builder, values) -> builder.entries(values))
            .build();

    private ExerciseShapes() {}
}
