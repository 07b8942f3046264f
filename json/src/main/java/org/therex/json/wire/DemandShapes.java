package org.therex.json.wire;

import org.therex.anatomy.RelativeSide;
import org.therex.demand.Demand;
import org.therex.demand.DemandGroup;
import org.therex.demand.DemandProfile;
import org.therex.demand.ExerciseDemand;
import org.therex.demand.Relief;
import org.therex.demand.TimedLevel;

/** What an exercise asks of the body. */
final class DemandShapes {

    static final TextualShape<Demand> DEMAND = Shapes.openWords(
            "demand", "One thing that an exercise can ask of the body.", Demand.vocabulary(), Demand::of);

    static final TextualShape<DemandGroup> DEMAND_GROUP =
            Shapes.words(DemandGroup.class, "demand-group", "What a demand is about.");

    static final TextualShape<RelativeSide> RELATIVE_SIDE = Shapes.words(
            RelativeSide.class,
            "relative-side",
            "A side of the body, seen from the side on which an exercise is done.");

    static final Shape<TimedLevel> TIMED_LEVEL = ObjectShape.record(
            "timed-level",
            "The level of a demand where a hold is no longer than a limit.",
            Part.of(
                    "upTo",
                    "The longest time that has this level, in seconds.",
                    Shapes.seconds(Limits.above(0, Integer.MAX_VALUE)),
                    TimedLevel::upTo),
            Part.of("level", "The level.", Shapes.integer(0, Demand.HIGHEST - 1), TimedLevel::level),
            TimedLevel::new);

    static final Shape<Relief> RELIEF = ChoiceShape.<Relief>of(
                    "relief", "What a modification of an exercise takes off a demand.")
            .when(
                    Relief.To.class,
                    ObjectShape.record(
                            "relief-to",
                            "It lowers a demand to a level.",
                            Part.of("demand", "The demand.", DEMAND, Relief.To::demand),
                            Part.of("to", "The level.", Shapes.integer(0, Demand.HIGHEST - 1), Relief.To::level)
                                    .checkedAs("level"),
                            Relief.To::new))
            .when(
                    Relief.By.class,
                    ObjectShape.record(
                            "relief-by",
                            "A demand is lowered by a number of levels.",
                            Part.of("demand", "The demand.", DEMAND, Relief.By::demand),
                            Part.of("by", "The number of levels.", Shapes.integer(1, Demand.HIGHEST), Relief.By::levels)
                                    .checkedAs("levels"),
                            Relief.By::new))
            .example(() -> Relief.to(Demand.KNEELING_PRESSURE, 1))
            .build();

    static final ObjectShape<ExerciseDemand, ExerciseDemand.Builder> IMPOSED_DEMAND = ObjectShape.of(
                    "exercise-demand",
                    "A demand that an exercise makes: how high, on which side, and how the dose changes it.",
                    ExerciseDemand::builder,
                    ExerciseDemand.Builder::build)
            .required("demand", "The demand.", DEMAND, ExerciseDemand::demand, ExerciseDemand.Builder::demand)
            .required(
                    "level",
                    "The level; where the dose changes it, the highest that it reaches.",
                    Shapes.integer(1, Demand.HIGHEST),
                    ExerciseDemand::level,
                    ExerciseDemand.Builder::level)
            .optional(
                    "side",
                    "The side of the body on which it falls; both if it is left out.",
                    RELATIVE_SIDE,
                    ExerciseDemand::side,
                    ExerciseDemand.Builder::side)
            .list(
                    "timedLevels",
                    "The lower levels that it has for a shorter hold or, where a set adds up, for a shorter set; shortest first.",
                    TIMED_LEVEL,
                    ExerciseDemand::timedLevels,
                    ExerciseDemand.Builder::timedLevels)
            .optional(
                    "untimedLevel",
                    "The level at a dose that has no hold at all; the highest if it is left out.",
                    Shapes.integer(0, Demand.HIGHEST),
                    ExerciseDemand::untimedLevel,
                    ExerciseDemand.Builder::untimedLevel)
            .optional(
                    "optionalPart",
                    "The part of the exercise that makes the demand and can be left out.",
                    Shapes.text(),
                    ExerciseDemand::optionalPart,
                    ExerciseDemand.Builder::optionalPart)
            .build();

    static final ObjectShape<DemandProfile, DemandProfile.Builder> DEMAND_PROFILE = ObjectShape.of(
                    "demand-profile",
                    "Everything that an exercise asks of the body; a demand that is not in it is not made.",
                    DemandProfile::builder,
                    DemandProfile.Builder::build)
            .list(
                    "demands",
                    "The demands that the exercise makes, each once.",
                    IMPOSED_DEMAND,
                    DemandProfile::demands,
                    (builder, values) -> builder.demands(values))
            .optional(
                    "basis",
                    "Who found the levels and how.",
                    Shapes.text(),
                    DemandProfile::basis,
                    DemandProfile.Builder::basis)
            .build();

    private DemandShapes() {}
}
