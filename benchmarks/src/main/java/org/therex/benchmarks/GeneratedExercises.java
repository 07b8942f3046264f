package org.therex.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.therex.anatomy.Position;
import org.therex.anatomy.RelativeSide;
import org.therex.demand.Demand;
import org.therex.demand.DemandProfile;
import org.therex.exercise.Exercise;
import org.therex.exercise.Setup;
import org.therex.prescription.Prescription;

/** Invented exercises, each with a few random demands; the same in every run. */
final class GeneratedExercises {

    private static final long SEED = 20261121;
    private static final int LEAST_DEMANDS = 4;
    private static final int MOST_DEMANDS = 10;
    private static final int DISTINCT_PROFILES = 10_000;

    private static final Demand[] DEMANDS = Demand.vocabulary().words().toArray(new Demand[0]);
    private static final RelativeSide[] SIDES = RelativeSide.values();

    private static final ImmutableList<Prescription> DOSES = ImmutableList.of(
            Prescription.parse("2 x 10, each side"),
            Prescription.parse("3 x, hold 10 s"),
            Prescription.parse("hold 30-60 s, left side only"),
            Prescription.parse("hold 20 s, right side only"));

    private GeneratedExercises() {}

    /** Returns so many exercises; beyond 10,000 they share profiles. */
    static ImmutableList<Exercise> exercises(int count) {
        SplittableRandom random = new SplittableRandom(SEED);
        ImmutableList<DemandProfile> profiles = IntStream.range(0, DISTINCT_PROFILES)
                .mapToObj(i -> profile(random))
                .collect(ImmutableList.toImmutableList());
        Setup setup = Setup.of(Position.SUPINE);
        return IntStream.range(0, count)
                .mapToObj(i -> Exercise.builder("generated-" + i, "Generated " + i)
                        .setup(setup)
                        .demands(profiles.get(random.nextInt(profiles.size())))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the dose of an exercise. */
    static Prescription dose(Exercise exercise) {
        return DOSES.get(Math.floorMod(exercise.id().value().hashCode(), DOSES.size()));
    }

    private static DemandProfile profile(SplittableRandom random) {
        Set<Demand> chosen = new HashSet<>();
        int count = random.nextInt(LEAST_DEMANDS, MOST_DEMANDS + 1);
        while (chosen.size() < count) {
            chosen.add(DEMANDS[random.nextInt(DEMANDS.length)]);
        }
        DemandProfile.Builder profile = DemandProfile.builder();
        for (Demand demand : chosen) {
            int level = random.nextInt(1, Demand.HIGHEST + 1);
            if (!demand.timedLevels().isEmpty()) {
                profile.demandByHold(demand);
            } else if (demand.lateral()) {
                profile.demand(demand, level, SIDES[random.nextInt(SIDES.length)]);
            } else {
                profile.demand(demand, level);
            }
        }
        return profile.build();
    }
}
