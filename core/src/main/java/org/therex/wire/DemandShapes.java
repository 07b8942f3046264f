package org.therex.wire;

import org.therex.demand.Demand;
import org.therex.demand.ExerciseDemand;
import org.therex.demand.Relief;
import org.therex.demand.TimedLevel;
import org.therex.demand.fields.ExerciseDemandFields;
import org.therex.demand.fields.ReliefByFields;
import org.therex.demand.fields.ReliefToFields;
import org.therex.demand.fields.TimedLevelFields;

/** What an exercise asks of the body. */
final class DemandShapes {

    static final TextualShape<Demand> DEMAND = Shapes.openWords(
            "demand", "One thing that an exercise can ask of the body.", Demand.vocabulary(), Demand::of);

    static final Shape<TimedLevel> TIMED_LEVEL = FromTable.of(TimedLevelFields.TABLE)
            .as("upTo", "upTo")
            .with("upTo", Shapes.seconds(Limits.above(0, Integer.MAX_VALUE)))
            .with("level", Shapes.integer(0, Demand.HIGHEST - 1))
            .build();

    static final Shape<Relief> RELIEF = ChoiceShape.<Relief>of(
                    "relief", "What a modification of an exercise takes off a demand.")
            .when(
                    Relief.To.class,
                    FromTable.of(ReliefToFields.TABLE)
                            .called("relief-to")
                            .as("level", "to")
                            .with("level", Shapes.integer(0, Demand.HIGHEST - 1))
                            .build())
            .when(
                    Relief.By.class,
                    FromTable.of(ReliefByFields.TABLE)
                            .called("relief-by")
                            .as("levels", "by")
                            .with("levels", Shapes.integer(1, Demand.HIGHEST))
                            .build())
            .example(() -> Relief.to(Demand.KNEELING_PRESSURE, 1))
            .build();

    static final ObjectShape<ExerciseDemand, ExerciseDemand.Builder> IMPOSED_DEMAND = FromTable.of(
                    ExerciseDemandFields.TABLE)
            .with("level", Shapes.integer(1, Demand.HIGHEST))
            .with("untimedLevel", Shapes.integer(0, Demand.HIGHEST))
            .build();

    private DemandShapes() {}
}
