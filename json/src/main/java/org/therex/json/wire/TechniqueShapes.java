package org.therex.json.wire;

import org.therex.exercise.Cue;
import org.therex.exercise.Mistake;
import org.therex.exercise.Sensation;
import org.therex.exercise.Stage;
import org.therex.exercise.Step;
import org.therex.exercise.Technique;
import org.therex.exercise.Variation;
import org.therex.source.MediaReference;

/** How an exercise is done. */
final class TechniqueShapes {

    static final ObjectShape<MediaReference, MediaReference.Builder> MEDIA_REFERENCE = ObjectShape.of(
                    "media-reference",
                    "A picture or film of a step.",
                    MediaReference::builder,
                    MediaReference.Builder::build)
            .required(
                    "reference",
                    "What identifies it, such as a file name or \"image 2\".",
                    Shapes.text(),
                    MediaReference::reference,
                    (builder, value) -> builder.reference(value))
            .optional(
                    "caption",
                    "Its caption as the source has it.",
                    Shapes.text(),
                    MediaReference::caption,
                    (builder, value) -> builder.caption(value))
            .optional(
                    "credit",
                    "Whose it is.",
                    Shapes.text(),
                    MediaReference::credit,
                    (builder, value) -> builder.credit(value))
            .build();

    static final ObjectShape<Step, Step.Builder> STEP = ObjectShape.of(
                    "step",
                    "One step of an exercise, in words for the person who does it.",
                    Step::builder,
                    Step.Builder::build)
            .required("text", "What to do.", Shapes.text(), Step::text, (builder, value) -> builder.text(value))
            .optional(
                    "phase",
                    "Where in the exercise it stands.",
                    ExerciseWords.STEP_PHASE,
                    Step::phase,
                    (builder, value) -> builder.phase(value))
            .optional(
                    "breath",
                    "How to breathe.",
                    ExerciseWords.BREATH,
                    Step::breath,
                    (builder, value) -> builder.breath(value))
            .optional(
                    "side",
                    "The side it names.",
                    AnatomyShapes.SIDE,
                    Step::side,
                    (builder, value) -> builder.side(value))
            .set(
                    "equipment",
                    "The equipment it uses.",
                    ExerciseWords.EQUIPMENT,
                    Step::equipment,
                    (builder, values) -> builder.equipment(values))
            .list("media", "Pictures of it.", MEDIA_REFERENCE, Step::media, (builder, values) -> builder.media(values))
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    Step.Builder::attribution)
            .build();

    static final ObjectShape<Cue, Cue.Builder> CUE = ObjectShape.of(
                    "cue", "A hint that helps to do an exercise well.", Cue::builder, Cue.Builder::build)
            .required(
                    "kind",
                    "What it works with.",
                    ExerciseWords.CUE_KIND,
                    Cue::kind,
                    (builder, value) -> builder.kind(value))
            .required("text", "The hint.", Shapes.text(), Cue::text, (builder, value) -> builder.text(value))
            .optional(
                    "reason",
                    "Why, such as what it protects.",
                    Shapes.text(),
                    Cue::reason,
                    (builder, value) -> builder.reason(value))
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    Cue.Builder::attribution)
            .build();

    static final ObjectShape<Mistake, Mistake.Builder> MISTAKE = ObjectShape.of(
                    "mistake", "An error to avoid.", Mistake::builder, Mistake.Builder::build)
            .required("text", "What goes wrong.", Shapes.text(), Mistake::text, (builder, value) -> builder.text(value))
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    Mistake.Builder::attribution)
            .build();

    static final ObjectShape<Sensation, Sensation.Builder> SENSATION = ObjectShape.of(
                    "sensation",
                    "What a person should feel, or should not go beyond.",
                    Sensation::builder,
                    Sensation.Builder::build)
            .required(
                    "kind",
                    "Its meaning.",
                    ExerciseWords.SENSATION_KIND,
                    Sensation::kind,
                    (builder, value) -> builder.kind(value))
            .set(
                    "parts",
                    "Where it is felt.",
                    AnatomyShapes.BODY_PART,
                    Sensation::parts,
                    (builder, values) -> builder.parts(values))
            .required(
                    "text",
                    "What it feels like.",
                    Shapes.text(),
                    Sensation::text,
                    (builder, value) -> builder.text(value))
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    Sensation.Builder::attribution)
            .build();

    static final ObjectShape<Stage, Stage.Builder> STAGE = ObjectShape.of(
                    "stage",
                    "A stage of an exercise that is built up, such as the leg alone before leg and arm.",
                    Stage::builder,
                    Stage.Builder::build)
            .required(
                    "text", "What is done in it.", Shapes.text(), Stage::text, (builder, value) -> builder.text(value))
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    Stage.Builder::attribution)
            .build();

    static final ObjectShape<Technique, Technique.Builder> TECHNIQUE = ObjectShape.of(
                    "technique",
                    "How an exercise is done, step by step, with what helps and what goes wrong.",
                    Technique::builder,
                    Technique.Builder::build)
            .list("steps", "The steps in order.", STEP, Technique::steps, (builder, values) -> builder.steps(values))
            .list("cues", "Hints.", CUE, Technique::cues, (builder, values) -> builder.cues(values))
            .list(
                    "mistakes",
                    "Errors to avoid.",
                    MISTAKE,
                    Technique::mistakes,
                    (builder, values) -> builder.mistakes(values))
            .list(
                    "sensations",
                    "What it feels like.",
                    SENSATION,
                    Technique::sensations,
                    (builder, values) -> builder.sensations(values))
            .set(
                    "qualities",
                    "How it is done in a word.",
                    ExerciseWords.MOVEMENT_QUALITY,
                    Technique::qualities,
                    (builder, values) -> builder.qualities(values))
            .list(
                    "stages",
                    "The stages in which it is built up, easiest first.",
                    STAGE,
                    Technique::stages,
                    (builder, values) -> builder.stages(values))
            .build();

    static final ObjectShape<Variation, Variation.Builder> VARIATION = ObjectShape.of(
                    "variation",
                    "Another way that a source does the same exercise.",
                    Variation::builder,
                    Variation.Builder::build)
            .required(
                    "name",
                    "The way in a few words.",
                    Shapes.name(),
                    Variation::name,
                    (builder, value) -> builder.name(value))
            .required(
                    "technique",
                    "How it is done.",
                    TECHNIQUE,
                    Variation::technique,
                    (builder, value) -> builder.technique(value))
            .optional(
                    "laterality",
                    "How it deals with left and right, if differently.",
                    MovementShapes.LATERALITY,
                    Variation::laterality,
                    (builder, value) -> builder.laterality(value))
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    Variation.Builder::attribution)
            .build();

    private TechniqueShapes() {}
}
