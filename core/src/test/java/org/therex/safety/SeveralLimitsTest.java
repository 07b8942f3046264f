package org.therex.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.safety.Screenings.DOSE;
import static org.therex.safety.Screenings.normal;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.therex.anatomy.RelativeSide;
import org.therex.anatomy.Side;
import org.therex.demand.Demand;
import org.therex.demand.DemandProfile;
import org.therex.prescription.Prescription;

/** A rule with several limits: each by itself, or all of them together on one side. */
class SeveralLimitsTest {

    private static final RuleSet ANY = Rules.ALL.with(Rules.BONE.toBuilder()
            .limits(List.of(
                    DemandLimit.of(Demand.PRONE_LYING, 1),
                    DemandLimit.of(Demand.HIP_ADDUCTION, 1),
                    DemandLimit.of(Demand.LUMBAR_EXTENSION_RANGE, 3),
                    DemandLimit.of(Demand.HIP_FLEXION, 3)))
            .build());
    private static final RuleSet ALL_TOGETHER = Rules.ALL.with(Rules.NEW_HIP.toBuilder()
            .limits(List.of(DemandLimit.of(Demand.HIP_FLEXION, 3).and(Demand.HIP_ADDUCTION, 2)))
            .build());

    private static Recommendation any(Demand demand, int level) {
        return ANY.forPerson(normal(Finding.present("osteoporosis")))
                .screen(Moves.asking(demands -> demands.demand(demand, level)), DOSE)
                .recommendation();
    }

    @Test
    void eachOfSeveralLimitsIsEnough() {
        assertThat(any(Demand.PRONE_LYING, 1)).isEqualTo(Recommendation.ONLY_WITH_MODIFICATIONS);
        assertThat(any(Demand.HIP_ADDUCTION, 1)).isEqualTo(Recommendation.ONLY_WITH_MODIFICATIONS);
        assertThat(any(Demand.LUMBAR_EXTENSION_RANGE, 3)).isEqualTo(Recommendation.ONLY_WITH_MODIFICATIONS);
        assertThat(any(Demand.HIP_FLEXION, 3)).isEqualTo(Recommendation.ONLY_WITH_MODIFICATIONS);
        assertThat(any(Demand.LUMBAR_EXTENSION_RANGE, 2)).isEqualTo(Recommendation.NOTHING_FOUND);
        assertThat(any(Demand.HIP_FLEXION, 2)).isEqualTo(Recommendation.NOTHING_FOUND);
        assertThat(any(Demand.TRUNK_ROTATION, 3)).isEqualTo(Recommendation.NOTHING_FOUND);
    }

    private static Recommendation together(String dose, Consumer<DemandProfile.Builder> demands) {
        Finding hip = Finding.present("hip-replacement").on(Side.LEFT).weeks(2);
        return ALL_TOGETHER
                .forPerson(normal(hip))
                .screen(Moves.asking(demands), Prescription.parse(dose))
                .recommendation();
    }

    private static Consumer<DemandProfile.Builder> bent(int flexion, int adduction) {
        return demands -> demands.demand(Demand.HIP_FLEXION, flexion, RelativeSide.SAME)
                .demand(Demand.HIP_ADDUCTION, adduction, RelativeSide.SAME);
    }

    @Test
    void allLimitsMustBeReachedOnTheSideOfTheFinding() {
        assertThat(together("left side only", bent(3, 2))).isEqualTo(Recommendation.ASK_CLINICIAN);
        assertThat(together("right side only", bent(3, 2))).isEqualTo(Recommendation.NOTHING_FOUND);
        assertThat(together("left side only", bent(2, 2))).isEqualTo(Recommendation.NOTHING_FOUND);
        assertThat(together("left side only", bent(3, 1))).isEqualTo(Recommendation.NOTHING_FOUND);
        assertThat(together("left side only", bent(3, 3))).isEqualTo(Recommendation.ASK_CLINICIAN);
    }

    @Test
    void eachPairOfLimitsIsEnough() {
        PersonScreening pairs = Rules.ALL
                .with(Rules.BONE.toBuilder()
                        .limits(List.of(
                                DemandLimit.of(Demand.HIP_FLEXION, 3).and(Demand.HIP_ADDUCTION, 2),
                                DemandLimit.of(Demand.PRONE_LYING, 1).and(Demand.TRUNK_ROTATION, 1)))
                        .build())
                .forPerson(normal(Finding.present("osteoporosis")));

        assertThat(pairs.screen(Moves.asking(bent(3, 2)), DOSE).recommendation())
                .isEqualTo(Recommendation.ONLY_WITH_MODIFICATIONS);
        assertThat(pairs.screen(
                                Moves.asking(demands ->
                                        demands.demand(Demand.PRONE_LYING, 1).demand(Demand.TRUNK_ROTATION, 1)),
                                DOSE)
                        .recommendation())
                .isEqualTo(Recommendation.ONLY_WITH_MODIFICATIONS);
        assertThat(pairs.screen(
                                Moves.asking(demands ->
                                        demands.demand(Demand.PRONE_LYING, 1).demand(Demand.HIP_FLEXION, 3)),
                                DOSE)
                        .recommendation())
                .isEqualTo(Recommendation.NOTHING_FOUND);
    }
}
