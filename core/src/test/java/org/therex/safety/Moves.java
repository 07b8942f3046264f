package org.therex.safety;

import java.util.List;
import java.util.function.Consumer;
import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.MuscleGroup;
import org.therex.anatomy.Position;
import org.therex.anatomy.RelativeSide;
import org.therex.demand.Demand;
import org.therex.demand.DemandProfile;
import org.therex.demand.Relief;
import org.therex.exercise.Category;
import org.therex.exercise.Equipment;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.ExperienceLevel;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationDirection;
import org.therex.exercise.ModificationId;
import org.therex.exercise.Relation;
import org.therex.exercise.Role;
import org.therex.exercise.Setup;

/** A few exercises for tests. */
final class Moves {

    static final ModificationId SMALLER = ModificationId.of("smaller");
    static final ModificationId HAND = ModificationId.of("hand");
    static final ModificationId DEEPER = ModificationId.of("deeper");

    static final Exercise WALL_SIT = exercise("wall-sit", Position.STANDING)
            .target(Role.STRENGTHENS, MuscleGroup.QUADRICEPS)
            .classification(kinds -> kinds.category(Category.STRENGTHEN))
            .demands(demands -> demands.demandByHold(Demand.SUSTAINED_ISOMETRIC).demand(Demand.HIP_FLEXION, 1))
            .modification(modification(DEEPER, ModificationDirection.HARDER))
            .build();

    static final Exercise KNEE_TO_CHEST = exercise("knee-to-chest", Position.SUPINE)
            .target(Role.STRETCHES, BodyRegion.LOWER_BACK)
            .classification(kinds -> kinds.category(Category.STRETCH).level(ExperienceLevel.BEGINNER))
            .demands(demands ->
                    demands.demand(Demand.HIP_FLEXION, 3, RelativeSide.SAME).demand(Demand.LUMBAR_FLEXION_RANGE, 2))
            .modification(modification(
                    SMALLER,
                    ModificationDirection.EASIER,
                    Relief.to(Demand.LUMBAR_FLEXION_RANGE, 1),
                    Relief.by(Demand.HIP_FLEXION, 1)))
            .modification(modification(HAND, ModificationDirection.COMFORT, Relief.by(Demand.HIP_FLEXION, 1)))
            .link(Relation.SUBSTITUTE, ExerciseId.of("chair-bend"))
            .build();

    static final Exercise CHAIR_BEND = exercise("chair-bend", Position.SITTING)
            .demands(demands -> demands.demand(Demand.LUMBAR_FLEXION_RANGE, 1))
            .build();

    static final Exercise PRESS_UP = exercise("press-up", Position.PRONE)
            .demands(demands -> demands.demand(Demand.PRONE_LYING, 1).demand(Demand.LUMBAR_EXTENSION_RANGE, 3))
            .build();

    static final Exercise CROSSED_LEG = exercise("crossed-leg", Position.SUPINE)
            .target(Role.STRETCHES, BodyRegion.LOWER_BACK)
            .classification(kinds -> kinds.category(Category.STRETCH).level(ExperienceLevel.BEGINNER))
            .demands(demands -> demands.demand(Demand.HIP_ADDUCTION, 1).demand(Demand.HIP_INTERNAL_ROTATION, 1))
            .build();

    static final Exercise PELVIC_TILT = exercise("pelvic-tilt", Position.SUPINE)
            .target(Role.STRETCHES, BodyRegion.LOWER_BACK)
            .classification(kinds -> kinds.category(Category.STRETCH).level(ExperienceLevel.BEGINNER))
            .setup(setup -> setup.startPosition(Position.SUPINE).equipment(Equipment.MAT))
            .demands(demands -> demands.demand(Demand.LUMBAR_EXTENSION_RANGE, 1))
            .build();

    static final Exercise UNASSESSED = exercise("unassessed", Position.STANDING)
            .target(Role.STRETCHES, BodyRegion.LOWER_BACK)
            .build();

    static final List<Exercise> ALL =
            List.of(WALL_SIT, KNEE_TO_CHEST, CHAIR_BEND, PRESS_UP, CROSSED_LEG, PELVIC_TILT, UNASSESSED);

    private Moves() {}

    static Exercise.Builder exercise(String id, Position position) {
        return Exercise.builder(id, id).setup(Setup.of(position));
    }

    static Exercise asking(Consumer<DemandProfile.Builder> demands) {
        return exercise("asking", Position.STANDING).demands(demands).build();
    }

    private static Modification modification(ModificationId id, ModificationDirection direction, Relief... reliefs) {
        return Modification.builder()
                .id(id)
                .direction(direction)
                .text("Change it.")
                .reliefs(List.of(reliefs))
                .build();
    }
}
