package org.therex.json.wire;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.Function;
import org.therex.prescription.Band;
import org.therex.progression.Increment;
import org.therex.progression.Ladder;
import org.therex.progression.LadderStep;
import org.therex.progression.Loads;

/** How it looks in JSON what of a dose changes and by how much; each kind is an object with a field of its own. */
final class IncrementShapes {

    private static final String BY = "By how much.";
    private static final String LEAST = "The lower bound.";
    private static final String MOST = "The upper bound.";

    static final Shape<Increment.RepetitionCount> REPETITION_COUNT = ObjectShape.record(
            "repetition-increment",
            "More or fewer repetitions.",
            Part.of("by", BY, Shapes.integer(Limits.atLeast(1)), Increment.RepetitionCount::by),
            Part.of("least", LEAST, Shapes.integer(Limits.COUNT), Increment.RepetitionCount::least),
            Part.of("most", MOST, Shapes.integer(Limits.COUNT), Increment.RepetitionCount::most),
            Increment.RepetitionCount::new);

    private static final Shape<Increment.SetCount> SET_COUNT = ObjectShape.record(
            "set-increment",
            "More or fewer sets.",
            Part.of("by", BY, Shapes.integer(Limits.atLeast(1)), Increment.SetCount::by),
            Part.of("least", LEAST, Shapes.integer(Limits.COUNT), Increment.SetCount::least),
            Part.of("most", MOST, Shapes.integer(Limits.COUNT), Increment.SetCount::most),
            Increment.SetCount::new);

    private static final Shape<Increment.HoldTime> HOLD_TIME = ObjectShape.record(
            "hold-increment",
            "A longer or shorter hold.",
            IncrementShapes.<Increment.HoldTime>seconds("bySeconds", "by", BY, Increment.HoldTime::by),
            IncrementShapes.<Increment.HoldTime>seconds("leastSeconds", "least", LEAST, Increment.HoldTime::least),
            IncrementShapes.<Increment.HoldTime>seconds("mostSeconds", "most", MOST, Increment.HoldTime::most),
            Increment.HoldTime::new);

    private static final Shape<Increment.TimeBox> TIME_BOX = ObjectShape.record(
            "time-increment",
            "Longer or shorter sets.",
            IncrementShapes.<Increment.TimeBox>seconds("bySeconds", "by", BY, Increment.TimeBox::by),
            IncrementShapes.<Increment.TimeBox>seconds("leastSeconds", "least", LEAST, Increment.TimeBox::least),
            IncrementShapes.<Increment.TimeBox>seconds("mostSeconds", "most", MOST, Increment.TimeBox::most),
            Increment.TimeBox::new);

    private static final Shape<Increment.Load> LOAD = ObjectShape.record(
            "load-increment",
            "More or less load.",
            IncrementShapes.<Increment.Load>kilograms("byKilograms", "by", BY, Increment.Load::by),
            IncrementShapes.<Increment.Load>kilograms("leastKilograms", "least", LEAST, Increment.Load::least),
            IncrementShapes.<Increment.Load>kilograms("mostKilograms", "most", MOST, Increment.Load::most),
            Increment.Load::new);

    static final Shape<Loads> LOADS = ObjectShape.record(
            "loads",
            "The loads that there are.",
            IncrementShapes.<Loads>kilograms("leastKilograms", "least", "The least.", Loads::least),
            IncrementShapes.<Loads>kilograms("stepKilograms", "step", "From one to the next.", Loads::step),
            IncrementShapes.<Loads>kilograms("mostKilograms", "most", "The greatest.", Loads::most),
            Loads::new);

    private static final Shape<Increment.LoadPercent> LOAD_PERCENT = ObjectShape.record(
            "load-percent-increment",
            "More or less load by a part of it.",
            Part.of(
                    "percent",
                    "The part.",
                    Shapes.decimal(Limits.above(0, Increment.LoadPercent.MOST)),
                    Increment.LoadPercent::percent),
            Part.of("loads", "The loads that there are.", LOADS, Increment.LoadPercent::loads),
            Increment.LoadPercent::new);

    private static final Shape<Increment.BandStep> BAND_STEP = ObjectShape.record(
            "band-increment",
            "The next stronger or weaker band.",
            Part.<Increment.BandStep, ImmutableList<Band>>of(
                    "bands",
                    "The bands from the weakest to the strongest.",
                    Shapes.list(IntensityShapes.BAND, 2, Increment.BandStep.MOST),
                    Increment.BandStep::bands),
            Increment.BandStep::new);

    static final ObjectShape<LadderStep, LadderStep.Builder> LADDER_STEP = ObjectShape.of(
                    "ladder-step", "A rung of a ladder.", LadderStep::builder, LadderStep.Builder::build)
            .required(
                    "exercise",
                    "The exercise.",
                    FactShapes.EXERCISE_ID,
                    LadderStep::exercise,
                    LadderStep.Builder::exercise)
            .set(
                    "modifications",
                    "The modifications that belong to it.",
                    FactShapes.MODIFICATION_ID,
                    LadderStep::modifications,
                    LadderStep.Builder::modifications)
            .optional(
                    "stage",
                    "The stage of the exercise.",
                    Shapes.integer(Limits.of(1, LadderStep.MOST_STAGE)),
                    LadderStep::stage,
                    LadderStep.Builder::stage)
            .optional(
                    "prescription",
                    "The whole dose with which it begins.",
                    PrescriptionShapes.PRESCRIPTION,
                    LadderStep::prescription,
                    LadderStep.Builder::prescription)
            .build();

    static final ObjectShape<Ladder, Ladder.Builder> LADDER = ObjectShape.of(
                    "ladder", "Exercises or forms of one, from the easiest.", Ladder::builder, Ladder.Builder::build)
            .nonEmptyList("steps", "The steps.", LADDER_STEP, Ladder::steps, Ladder.Builder::steps)
            .telling(2, Ladder.MOST_STEPS)
            .optional(
                    "axis",
                    "The property that gets harder.",
                    ExerciseWords.PROGRESSION_AXIS,
                    Ladder::axis,
                    Ladder.Builder::axis)
            .build();

    private static final Shape<Increment.LadderMove> LADDER_MOVE = ObjectShape.record(
            "ladder-increment",
            "The next harder or easier rung.",
            Part.of("ladder", "The ladder.", LADDER, Increment.LadderMove::ladder),
            Increment.LadderMove::new);

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

    private static <T> Part<T, Duration> seconds(
            String field, String accessor, String doc, Function<T, Duration> getter) {
        return Part.of(field, doc, Shapes.seconds(Limits.LENGTH), getter).checkedAs(accessor);
    }

    private static <T> Part<T, BigDecimal> kilograms(
            String field, String accessor, String doc, Function<T, BigDecimal> getter) {
        return Part.of(field, doc, Shapes.decimal(Limits.KILOGRAMS), getter).checkedAs(accessor);
    }

    /** Returns the shape of an object with one field, whose name identifies it in a choice. */
    static <T> Shape<T> named(String field, Shape<T> shape) {
        return ObjectShape.record(
                "with-" + field,
                shape.description(),
                Part.of(field, shape.description(), shape, Function.identity()),
                Function.identity());
    }
}
