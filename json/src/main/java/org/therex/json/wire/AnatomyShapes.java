package org.therex.json.wire;

import org.therex.anatomy.BodyPart;
import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Contraction;
import org.therex.anatomy.FloorLevel;
import org.therex.anatomy.HeadLevel;
import org.therex.anatomy.Joint;
import org.therex.anatomy.JointAction;
import org.therex.anatomy.MovementDirection;
import org.therex.anatomy.Muscle;
import org.therex.anatomy.MuscleGroup;
import org.therex.anatomy.Plane;
import org.therex.anatomy.Position;
import org.therex.anatomy.RangeBand;
import org.therex.anatomy.Side;
import org.therex.anatomy.Structure;
import org.therex.anatomy.Support;
import org.therex.term.Code;
import org.therex.term.Term;

/** How bodies, their movements and their positions look in JSON. */
final class AnatomyShapes {

    static final TextualShape<BodyPart> BODY_PART = new WordShape<>(
            "body-part",
            "A part of the body: a region, muscle group, muscle, joint or other structure.",
            BodyPart.all().asList(),
            Term::id,
            Term::label,
            BodyPart::of);

    static final TextualShape<BodyRegion> BODY_REGION =
            Shapes.words(BodyRegion.class, "body-region", "A place of the body.");

    static final TextualShape<MuscleGroup> MUSCLE_GROUP =
            Shapes.words(MuscleGroup.class, "muscle-group", "What people name when they mean several muscles at once.");

    static final TextualShape<Muscle> MUSCLE =
            Shapes.words(Muscle.class, "muscle", "A muscle with attachments of its own.");

    static final TextualShape<Joint> JOINT = Shapes.words(Joint.class, "joint", "What moves.");

    static final TextualShape<Structure> STRUCTURE =
            Shapes.words(Structure.class, "structure", "A part of the body that is no region, muscle or joint.");

    static final TextualShape<MovementDirection> MOVEMENT_DIRECTION =
            Shapes.words(MovementDirection.class, "movement-direction", "The direction in which a joint moves.");

    static final TextualShape<Plane> PLANE = Shapes.words(Plane.class, "plane", "A plane of movement.");

    static final TextualShape<Side> SIDE = Shapes.words(Side.class, "side", "A side of the body.");

    static final TextualShape<Contraction> CONTRACTION =
            Shapes.words(Contraction.class, "contraction", "How the muscles work during a movement.");

    static final TextualShape<RangeBand> RANGE_BAND =
            Shapes.words(RangeBand.class, "range-band", "The part of a joint's range in which it moves.");

    static final TextualShape<Position> POSITION = Shapes.openWords(
            "position", "How the body is arranged and what it rests on.", Position.vocabulary(), Position::of);

    static final TextualShape<Support> SUPPORT = Shapes.words(Support.class, "support", "What the body rests on.");

    static final TextualShape<FloorLevel> FLOOR_LEVEL =
            Shapes.words(FloorLevel.class, "floor-level", "How far down a position is.");

    static final TextualShape<HeadLevel> HEAD_LEVEL =
            Shapes.words(HeadLevel.class, "head-level", "The level of the head, compared with the heart.");

    static final TextualShape<Code> CODE = Shapes.form(
            "a scheme, a colon and a value",
            "[A-Za-z][A-Za-z0-9._-]{0,63}:[^\\s:]{1,64}",
            Code::parse,
            Code::toString,
            "UBERON:0001370");

    static final Shape<JointAction> JOINT_ACTION = ObjectShape.of(
                    "joint-action",
                    "A movement of a joint; what is not known is left out.",
                    JointAction::builder,
                    JointAction.Builder::build)
            .required("joint", "What moves.", JOINT, JointAction::joint, JointAction.Builder::joint)
            .required(
                    "direction",
                    "Where it moves; a direction that the joint has.",
                    MOVEMENT_DIRECTION,
                    JointAction::direction,
                    JointAction.Builder::direction)
            .optional(
                    "side",
                    "On which side, or to which side the trunk moves.",
                    SIDE,
                    JointAction::side,
                    JointAction.Builder::side)
            .optional(
                    "contraction",
                    "How the muscles work.",
                    CONTRACTION,
                    JointAction::contraction,
                    JointAction.Builder::contraction)
            .optional(
                    "range", "In which part of its range.", RANGE_BAND, JointAction::range, JointAction.Builder::range)
            .build();

    private AnatomyShapes() {}
}
