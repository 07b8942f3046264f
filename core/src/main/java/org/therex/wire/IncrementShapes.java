package org.therex.wire;

import java.util.function.Function;
import org.therex.progression.Increment;
import org.therex.progression.Ladder;
import org.therex.progression.LadderStep;
import org.therex.progression.Loads;
import org.therex.progression.fields.IncrementBandStepFields;
import org.therex.progression.fields.IncrementHoldTimeFields;
import org.therex.progression.fields.IncrementLadderMoveFields;
import org.therex.progression.fields.IncrementLoadFields;
import org.therex.progression.fields.IncrementLoadPercentFields;
import org.therex.progression.fields.IncrementRepetitionCountFields;
import org.therex.progression.fields.IncrementSetCountFields;
import org.therex.progression.fields.IncrementTimeBoxFields;
import org.therex.progression.fields.LadderFields;
import org.therex.progression.fields.LadderStepFields;
import org.therex.progression.fields.LoadsFields;

/** How it looks in JSON what of a dose changes and by how much; each kind is an object with a field of its own. */
final class IncrementShapes {

    static final Shape<Increment.RepetitionCount> REPETITION_COUNT = FromTable.of(IncrementRepetitionCountFields.TABLE)
            .called("repetition-increment")
            .with("by", Shapes.integer(Limits.atLeast(1)))
            .with("least", Shapes.integer(Limits.COUNT))
            .with("most", Shapes.integer(Limits.COUNT))
            .build();

    private static final Shape<Increment.SetCount> SET_COUNT = FromTable.of(IncrementSetCountFields.TABLE)
            .called("set-increment")
            .with("by", Shapes.integer(Limits.atLeast(1)))
            .with("least", Shapes.integer(Limits.COUNT))
            .with("most", Shapes.integer(Limits.COUNT))
            .build();

    private static final Shape<Increment.HoldTime> HOLD_TIME =
            FromTable.of(IncrementHoldTimeFields.TABLE).called("hold-increment").build();

    private static final Shape<Increment.TimeBox> TIME_BOX =
            FromTable.of(IncrementTimeBoxFields.TABLE).called("time-increment").build();

    private static final Shape<Increment.Load> LOAD = FromTable.of(IncrementLoadFields.TABLE)
            .called("load-increment")
            .as("by", "byKilograms")
            .as("least", "leastKilograms")
            .as("most", "mostKilograms")
            .build();

    static final Shape<Loads> LOADS = FromTable.of(LoadsFields.TABLE)
            .as("least", "leastKilograms")
            .as("step", "stepKilograms")
            .as("most", "mostKilograms")
            .build();

    private static final Shape<Increment.LoadPercent> LOAD_PERCENT = FromTable.of(IncrementLoadPercentFields.TABLE)
            .called("load-percent-increment")
            .with("percent", Shapes.decimal(Limits.above(0, Increment.LoadPercent.MOST)))
            .build();

    private static final Shape<Increment.BandStep> BAND_STEP = FromTable.of(IncrementBandStepFields.TABLE)
            .called("band-increment")
            .with("bands", IntensityShapes.BAND)
            .count("bands", 2, Increment.BandStep.MOST)
            .given("bands")
            .build();

    static final ObjectShape<LadderStep, LadderStep.Builder> LADDER_STEP = FromTable.of(LadderStepFields.TABLE)
            .with("stage", Shapes.integer(Limits.of(1, LadderStep.MOST_STAGE)))
            .brief("exercise")
            .build();

    static final ObjectShape<Ladder, Ladder.Builder> LADDER = FromTable.of(LadderFields.TABLE)
            .filled("steps")
            .count("steps", 2, Ladder.MOST_STEPS)
            .build();

    private static final Shape<Increment.LadderMove> LADDER_MOVE = FromTable.of(IncrementLadderMoveFields.TABLE)
            .called("ladder-increment")
            .build();

    static final Shape<Increment> INCREMENT = ChoiceShape.<Increment>of(
                    "increment", "The change of a dose: its parameter, its size, and its bounds.")
            .when(Increment.RepetitionCount.class, named("repetitions", REPETITION_COUNT))
            .when(Increment.SetCount.class, named("sets", SET_COUNT))
            .when(Increment.HoldTime.class, named("hold", HOLD_TIME))
            .when(Increment.TimeBox.class, named("timeBox", TIME_BOX))
            .when(Increment.Load.class, named("load", LOAD))
            .when(Increment.LoadPercent.class, named("loadPercent", LOAD_PERCENT))
            .when(Increment.BandStep.class, BAND_STEP)
            .when(Increment.LadderMove.class, LADDER_MOVE)
            .build();

    private IncrementShapes() {}

    /** Returns the shape of an object with one field, whose name identifies it in a choice. */
    static <T> Shape<T> named(String field, Shape<T> shape) {
        return ObjectShape.record(
                "with-" + field,
                shape.description(),
                Part.of(field, shape.description(), shape, Function.identity()),
                Function.identity());
    }
}
