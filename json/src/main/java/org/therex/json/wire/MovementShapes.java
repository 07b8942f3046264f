package org.therex.json.wire;

import org.therex.exercise.Angle;
import org.therex.exercise.EndPoint;
import org.therex.exercise.Laterality;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.Sequence;
import org.therex.exercise.StabilisedPart;

/** How the body moves in an exercise. */
final class MovementShapes {

    static final ObjectShape<MovementPhase, MovementPhase.Builder> MOVEMENT_PHASE = ObjectShape.of(
                    "movement-phase",
                    "A phase of a movement, such as lifting or lowering, and what the joints do in it.",
                    MovementPhase::builder,
                    MovementPhase.Builder::build)
            .required(
                    "name",
                    "The phase in a word or two.",
                    Shapes.name(),
                    MovementPhase::name,
                    (builder, value) -> builder.name(value))
            .list(
                    "actions",
                    "What the joints do.",
                    AnatomyShapes.JOINT_ACTION,
                    MovementPhase::actions,
                    (builder, values) -> builder.actions(values))
            .flag(
                    "simultaneous",
                    "Whether all of it happens at once.",
                    MovementPhase::simultaneous,
                    MovementPhase.Builder::simultaneous)
            .optional(
                    "breath",
                    "How to breathe in it.",
                    ExerciseWords.BREATH,
                    MovementPhase::breath,
                    (builder, value) -> builder.breath(value))
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    MovementPhase.Builder::attribution)
            .build();

    static final ObjectShape<Sequence, Sequence.Builder> SEQUENCE = ObjectShape.of(
                    "sequence",
                    "An order in which parts of the body are used or laid down.",
                    Sequence::builder,
                    Sequence.Builder::build)
            .required(
                    "kind",
                    "What happens in this order.",
                    ExerciseWords.SEQUENCE_KIND,
                    Sequence::kind,
                    (builder, value) -> builder.kind(value))
            .nonEmptyList(
                    "parts",
                    "The parts, first to last.",
                    AnatomyShapes.BODY_PART,
                    Sequence::parts,
                    (builder, values) -> builder.parts(values))
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    Sequence.Builder::attribution)
            .build();

    static final ObjectShape<StabilisedPart, StabilisedPart.Builder> STILLNESS = ObjectShape.of(
                    "stabilised-part",
                    "What must not move while the rest does.",
                    StabilisedPart::builder,
                    StabilisedPart.Builder::build)
            .nonEmptySet(
                    "parts",
                    "The parts that stay still.",
                    AnatomyShapes.BODY_PART,
                    StabilisedPart::parts,
                    (builder, values) -> builder.parts(values))
            .optional(
                    "detail",
                    "A note on it.",
                    Shapes.text(),
                    StabilisedPart::detail,
                    (builder, value) -> builder.detail(value))
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    StabilisedPart.Builder::attribution)
            .build();

    static final ObjectShape<Angle, Angle.Builder> ANGLE = ObjectShape.of(
                    "angle", "An angle of a joint, with what it means.", Angle::builder, Angle.Builder::build)
            .required(
                    "joint", "The joint.", AnatomyShapes.JOINT, Angle::joint, (builder, value) -> builder.joint(value))
            .required(
                    "degrees",
                    "The figure in degrees, 0 to 180.",
                    Shapes.integer(0, Angle.DEGREES_LIMIT),
                    Angle::degrees,
                    (builder, value) -> builder.degrees(value))
            .required(
                    "bound",
                    "How the figure is meant.",
                    ExerciseWords.FIGURE_BOUND,
                    Angle::bound,
                    (builder, value) -> builder.bound(value))
            .required(
                    "convention",
                    "How the angle is measured.",
                    ExerciseWords.ANGLE_CONVENTION,
                    Angle::convention,
                    (builder, value) -> builder.convention(value))
            .optional(
                    "when",
                    "When it holds, such as \"at the lowest point\".",
                    Shapes.text(),
                    Angle::when,
                    (builder, value) -> builder.when(value))
            .optional(
                    "ambiguity",
                    "Other readings of the source.",
                    Shapes.text(),
                    Angle::ambiguity,
                    (builder, value) -> builder.ambiguity(value))
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    Angle.Builder::attribution)
            .build();

    static final ObjectShape<EndPoint, EndPoint.Builder> END_POINT = ObjectShape.of(
                    "end-point",
                    "Where a movement ends, other than by an angle.",
                    EndPoint::builder,
                    EndPoint.Builder::build)
            .optional(
                    "part",
                    "What moves.",
                    AnatomyShapes.BODY_PART,
                    EndPoint::part,
                    (builder, value) -> builder.part(value))
            .required(
                    "where",
                    "Where it ends, such as \"near waist height\".",
                    Shapes.text(),
                    EndPoint::where,
                    (builder, value) -> builder.where(value))
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    EndPoint.Builder::attribution)
            .build();

    static final ObjectShape<Movement, Movement.Builder> MOVEMENT = ObjectShape.of(
                    "movement", "How the body moves.", Movement::builder, Movement.Builder::build)
            .optional(
                    "kind",
                    "Whether it holds, moves or cycles.",
                    ExerciseWords.MOVEMENT_KIND,
                    Movement::kind,
                    (builder, value) -> builder.kind(value))
            .optional(
                    "drive",
                    "What moves the moving part.",
                    ExerciseWords.DRIVE,
                    Movement::drive,
                    (builder, value) -> builder.drive(value))
            .list(
                    "phases",
                    "Its phases in order.",
                    MOVEMENT_PHASE,
                    Movement::phases,
                    (builder, values) -> builder.phases(values))
            .list(
                    "sequences",
                    "Orders of activation or landing.",
                    SEQUENCE,
                    Movement::sequences,
                    (builder, values) -> builder.sequences(values))
            .list(
                    "stillParts",
                    "What must not move.",
                    STILLNESS,
                    Movement::stillParts,
                    (builder, values) -> builder.stillParts(values))
            .list("angles", "Angles of joints.", ANGLE, Movement::angles, (builder, values) -> builder.angles(values))
            .list(
                    "endPoints",
                    "Where it ends.",
                    END_POINT,
                    Movement::endPoints,
                    (builder, values) -> builder.endPoints(values))
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    Movement.Builder::attribution)
            .build();

    static final ObjectShape<Laterality, Laterality.Builder> LATERALITY = ObjectShape.of(
                    "laterality",
                    "How an exercise deals with left and right.",
                    Laterality::builder,
                    Laterality.Builder::build)
            .required(
                    "scheme",
                    "The scheme.",
                    ExerciseWords.LATERALITY_SCHEME,
                    Laterality::scheme,
                    (builder, value) -> builder.scheme(value))
            .optional(
                    "pairing",
                    "Whether arm and leg of the same or of opposite sides move together.",
                    ExerciseWords.SAME_OR_OPPOSITE,
                    Laterality::pairing,
                    (builder, value) -> builder.pairing(value))
            .optional(
                    "firstSide",
                    "The side that goes first.",
                    AnatomyShapes.SIDE,
                    Laterality::firstSide,
                    (builder, value) -> builder.firstSide(value))
            .optional(
                    "target",
                    "On which side it is felt, seen from the moving or straight limb.",
                    ExerciseWords.SAME_OR_OPPOSITE,
                    Laterality::target,
                    (builder, value) -> builder.target(value))
            .optional(
                    "hand",
                    "Which hand helps, seen from the moving limb.",
                    ExerciseWords.SAME_OR_OPPOSITE,
                    Laterality::hand,
                    (builder, value) -> builder.hand(value))
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    Laterality.Builder::attribution)
            .build();

    private MovementShapes() {}
}
