package org.therex.wire;

import org.therex.exercise.Angle;
import org.therex.exercise.Laterality;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.Sequence;
import org.therex.exercise.StabilisedPart;
import org.therex.exercise.fields.AngleFields;
import org.therex.exercise.fields.LateralityFields;
import org.therex.exercise.fields.MovementPhaseFields;
import org.therex.exercise.fields.SequenceFields;
import org.therex.exercise.fields.StabilisedPartFields;

/** How the body moves in an exercise. */
final class MovementShapes {

    static final ObjectShape<MovementPhase, MovementPhase.Builder> MOVEMENT_PHASE = FromTable.of(
                    MovementPhaseFields.TABLE)
            .with("name", Shapes.name())
            .brief("name")
            .build();

    static final ObjectShape<Sequence, Sequence.Builder> SEQUENCE =
            FromTable.of(SequenceFields.TABLE).filled("parts").build();

    static final ObjectShape<StabilisedPart, StabilisedPart.Builder> STILLNESS = FromTable.of(
                    StabilisedPartFields.TABLE)
            .filled("parts")
            .brief("parts")
            .build();

    static final ObjectShape<Angle, Angle.Builder> ANGLE = FromTable.of(AngleFields.TABLE)
            .with("degrees", Shapes.integer(0, Angle.DEGREES_LIMIT))
            .build();

    static final ObjectShape<Laterality, Laterality.Builder> LATERALITY = FromTable.of(LateralityFields.TABLE)
            .with("pairing", ExerciseWords.SAME_OR_OPPOSITE)
            .with("target", ExerciseWords.SAME_OR_OPPOSITE)
            .with("hand", ExerciseWords.SAME_OR_OPPOSITE)
            .brief("scheme")
            .build();

    private MovementShapes() {}
}
