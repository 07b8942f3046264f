package org.therex.demand;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.therex.anatomy.RelativeSide;

/** Generators for demands, profiles and reliefs; the tests of other packages and modules use them too. */
public final class DemandArbitraries {

    private DemandArbitraries() {}

    /** Generates every {@link TimedLevel} with whole seconds. */
    public static Arbitrary<TimedLevel> timedLevels() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 600),
                        Arbitraries.integers().between(0, Demand.HIGHEST - 1))
                .as(TimedLevel::upToSeconds);
    }

    /** Generates every {@link Relief}. */
    public static Arbitrary<Relief> reliefs() {
        return Arbitraries.of(Demand.vocabulary().words())
                .flatMap(demand -> Arbitraries.oneOf(
                        Arbitraries.integers().between(0, Demand.HIGHEST - 1).map(level -> Relief.to(demand, level)),
                        Arbitraries.integers().between(1, Demand.HIGHEST).map(levels -> Relief.by(demand, levels))));
    }

    /** Generates every {@link ExerciseDemand}. */
    public static Arbitrary<ExerciseDemand> imposedDemands() {
        return Arbitraries.of(Demand.vocabulary().words())
                .flatMap(demand ->
                        Arbitraries.integers().between(1, Demand.HIGHEST).flatMap(level -> imposed(demand, level)));
    }

    private static Arbitrary<ExerciseDemand> imposed(Demand demand, int level) {
        return Builders.withBuilder(
                        () -> ExerciseDemand.builder().demand(demand).level(level))
                .use(Arbitraries.of(RelativeSide.class))
                .withProbability(demand.lateral() ? 0.5 : 0)
                .in((builder, value) -> builder.side(value))
                .use(byHold(level))
                .withProbability(0.3)
                .in((builder, parts) -> parts.apply(builder))
                .use(Arbitraries.of("the arm reach", "the turn at the end"))
                .withProbability(0.2)
                .in((builder, value) -> builder.optionalPart(value))
                .build(ExerciseDemand.Builder::build)
                .withoutEdgeCases();
    }

    /** Steps, in some with a level where no time is told. */
    private static Arbitrary<UnaryOperator<ExerciseDemand.Builder>> byHold(int level) {
        return Arbitraries.oneOf(
                steps(level).map(steps -> builder -> builder.timedLevels(steps)),
                Combinators.combine(steps(level), Arbitraries.integers().between(0, level))
                        .as((steps, untimed) ->
                                builder -> builder.timedLevels(steps).untimedLevel(untimed)));
    }

    /** Steps with the levels below the given one that rise with time. */
    private static Arbitrary<ImmutableList<TimedLevel>> steps(int level) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, level - 1),
                        Arbitraries.integers().between(1, 60))
                .as((first, seconds) -> {
                    ImmutableList.Builder<TimedLevel> steps = ImmutableList.builder();
                    for (int i = first; i < level; i++) {
                        steps.add(new TimedLevel(Duration.ofSeconds((long) seconds * (i + 1)), i));
                    }
                    return steps.build();
                });
    }

    /** Generates every {@link DemandProfile} of up to eight demands. */
    public static Arbitrary<DemandProfile> demandProfiles() {
        return Builders.withBuilder(DemandProfile::builder)
                .use(imposedDemands()
                        .list()
                        .uniqueElements(ExerciseDemand::demand)
                        .ofMaxSize(8))
                .in((builder, values) -> builder.demands(values))
                .use(Arbitraries.of("proposed", "reviewed by a physiotherapist"))
                .withProbability(0.5)
                .in((builder, value) -> builder.basis(value))
                .build(DemandProfile.Builder::build)
                .withoutEdgeCases();
    }
}
