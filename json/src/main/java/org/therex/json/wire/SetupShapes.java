package org.therex.json.wire;

import org.therex.exercise.Adjustment;
import org.therex.exercise.Definition;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.Placement;
import org.therex.exercise.Setup;
import org.therex.exercise.SetupPosition;

/** How an exercise is set up. */
final class SetupShapes {

    static final ObjectShape<SetupPosition, SetupPosition.Builder> SETUP_POSITION = ObjectShape.of(
                    "setup-position",
                    "A position to start from or to end in.",
                    SetupPosition::builder,
                    SetupPosition.Builder::build)
            .required(
                    "position",
                    "The position.",
                    AnatomyShapes.POSITION,
                    SetupPosition::position,
                    (builder, value) -> builder.position(value))
            .set(
                    "surfaces",
                    "What carries the body; any one of them will do.",
                    ExerciseWords.SURFACE,
                    SetupPosition::surfaces,
                    (builder, values) -> builder.surfaces(values))
            .optional(
                    "detail",
                    "What the position alone does not say, such as how the head lies.",
                    Shapes.text(),
                    SetupPosition::detail,
                    (builder, value) -> builder.detail(value))
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    SetupPosition.Builder::attribution)
            .build();

    static final ObjectShape<Placement, Placement.Builder> PLACEMENT = ObjectShape.of(
                    "placement",
                    "Where a part of the body goes in the starting position.",
                    Placement::builder,
                    Placement.Builder::build)
            .required(
                    "part",
                    "The part that is placed.",
                    AnatomyShapes.BODY_PART,
                    Placement::part,
                    (builder, value) -> builder.part(value))
            .optional(
                    "side",
                    "On which side, seen from the moving limb.",
                    ExerciseWords.SAME_OR_OPPOSITE,
                    Placement::side,
                    (builder, value) -> builder.side(value))
            .required(
                    "where",
                    "The place, such as \"under the shoulder\" or \"hip-width apart\".",
                    Shapes.text(),
                    Placement::where,
                    (builder, value) -> builder.where(value))
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    Placement.Builder::attribution)
            .build();

    static final ObjectShape<EquipmentNeed, EquipmentNeed.Builder> EQUIPMENT_NEED = ObjectShape.of(
                    "equipment-need",
                    "Equipment that an exercise uses, with the things that will do.",
                    EquipmentNeed::builder,
                    EquipmentNeed.Builder::build)
            .required(
                    "use",
                    "How it is used.",
                    ExerciseWords.EQUIPMENT_USE,
                    EquipmentNeed::use,
                    (builder, value) -> builder.use(value))
            .set(
                    "anyOf",
                    "The things of which any one will do.",
                    ExerciseWords.EQUIPMENT,
                    EquipmentNeed::anyOf,
                    (builder, values) -> builder.anyOf(values))
            .optional(
                    "purpose",
                    "What it is for, such as \"under the forehead\".",
                    Shapes.text(),
                    EquipmentNeed::purpose,
                    (builder, value) -> builder.purpose(value))
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    EquipmentNeed.Builder::attribution)
            .build();

    static final ObjectShape<Adjustment, Adjustment.Builder> ADJUSTMENT = ObjectShape.of(
                    "adjustment",
                    "Part of a set-up that is fitted to the person, and what it depends on.",
                    Adjustment::builder,
                    Adjustment.Builder::build)
            .required(
                    "what",
                    "What is fitted, such as the distance to the wall.",
                    Shapes.text(),
                    Adjustment::what,
                    (builder, value) -> builder.what(value))
            .required(
                    "dependsOn",
                    "What it depends on, such as how flexible the hamstrings are.",
                    Shapes.text(),
                    Adjustment::dependsOn,
                    (builder, value) -> builder.dependsOn(value))
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    Adjustment.Builder::attribution)
            .build();

    static final ObjectShape<Definition, Definition.Builder> DEFINITION = ObjectShape.of(
                    "definition",
                    "A word that a source uses and what it means by it, such as neutral spine.",
                    Definition::builder,
                    Definition.Builder::build)
            .required("word", "The word.", Shapes.name(), Definition::word, (builder, value) -> builder.word(value))
            .required(
                    "meaning",
                    "What it means.",
                    Shapes.text(),
                    Definition::meaning,
                    (builder, value) -> builder.meaning(value))
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    Definition.Builder::attribution)
            .build();

    static final ObjectShape<Setup, Setup.Builder> SETUP = ObjectShape.of(
                    "setup",
                    "How an exercise is set up: positions, limbs, equipment.",
                    Setup::builder,
                    Setup.Builder::build)
            .nonEmptyList(
                    "startPositions",
                    "The positions it may start from; the first is the usual one.",
                    SETUP_POSITION,
                    Setup::startPositions,
                    (builder, values) -> builder.startPositions(values))
            .list(
                    "endPositions",
                    "The positions it ends in or passes through, if other than the start.",
                    SETUP_POSITION,
                    Setup::endPositions,
                    (builder, values) -> builder.endPositions(values))
            .list(
                    "placements",
                    "Where limbs and head go.",
                    PLACEMENT,
                    Setup::placements,
                    (builder, values) -> builder.placements(values))
            .list(
                    "equipment",
                    "What equipment is used.",
                    EQUIPMENT_NEED,
                    Setup::equipment,
                    (builder, values) -> builder.equipment(values))
            .list(
                    "adjustments",
                    "What is fitted to the person.",
                    ADJUSTMENT,
                    Setup::adjustments,
                    (builder, values) -> builder.adjustments(values))
            .list(
                    "definitions",
                    "The words of the set-up that need a meaning.",
                    DEFINITION,
                    Setup::definitions,
                    (builder, values) -> builder.definitions(values))
            .build();

    private SetupShapes() {}
}
