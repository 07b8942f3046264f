package org.therex.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.therex.demand.Demand.ARM_ELEVATION;
import static org.therex.demand.Demand.HIP_EXTENSION;
import static org.therex.demand.Demand.HIP_FLEXION;
import static org.therex.demand.Demand.KNEELING_PRESSURE;
import static org.therex.demand.Demand.PATELLOFEMORAL_LOAD;
import static org.therex.demand.Demand.SUPINE_LYING;
import static org.therex.demand.Demand.SUSTAINED_ISOMETRIC;
import static org.therex.demand.Demand.TRUNK_ROTATION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.anatomy.Side;
import org.therex.prescription.Prescription;

class DemandProfileTest {

    private static final DemandProfile WALL_SQUAT = DemandProfile.builder()
            .demand(PATELLOFEMORAL_LOAD, 2)
            .demandByHold(SUSTAINED_ISOMETRIC)
            .demand(HIP_FLEXION, 1)
            .build();

    private static final DemandProfile LUNGE = DemandProfile.builder()
            .demand(HIP_EXTENSION, 2, DemandSide.WORKING)
            .demand(HIP_FLEXION, 1, DemandSide.OTHER)
            .demand(KNEELING_PRESSURE, 3)
            .demand(TRUNK_ROTATION, 1)
            .optionalDemand(ARM_ELEVATION, 2, "reaching up")
            .build();

    @ParameterizedTest
    @CsvSource(textBlock = """
                    hold 5 s,                1, false
                    hold 10 s,               1, false
                    hold 11 s,               2, false
                    hold 5-30 s,             2, false
                    hold 31 s,               3, false
                    hold at least 5 s,       3, false
                    hold as long as possible,3, false
                    hold until fatigue,      3, false
                    hold 3 breaths,          2, false
                    hold,                    3, true
                    3 x 10,                  3, true
                    """)
    void howLongItIsHeldDecidesTheLevel(String dose, int level, boolean assumed) {
        Prescription prescription = Prescription.parse(dose);
        ImposedDemand holding = WALL_SQUAT.find(SUSTAINED_ISOMETRIC).orElseThrow();

        assertThat(holding.level(prescription)).isEqualTo(level);
        assertThat(holding.isAssumed(prescription)).isEqualTo(assumed);
        assertThat(WALL_SQUAT.levels(prescription).level(SUSTAINED_ISOMETRIC)).isEqualTo(level);
        assertThat(WALL_SQUAT.levels(prescription).level(PATELLOFEMORAL_LOAD)).isEqualTo(2);
        assertThat(WALL_SQUAT.find(PATELLOFEMORAL_LOAD).orElseThrow().isAssumed(prescription))
                .isFalse();
    }

    /** A bridge is moved through, and how high it counts follows from a hold only where one is timed. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    3 x 10,                  1, 1, false
                    hold,                    1, 1, true
                    hold 10 s,               1, 1, false
                    hold 30 s,               2, 1, false
                    hold 60 s,               3, 1, false
                    hold 120 s,              3, 1, false
                    hold 121 s,              3, 2, false
                    hold until fatigue,      3, 2, false
                    """)
    void whereNoTimeIsToldTheUntimedLevelCounts(String dose, int holding, int lying, boolean assumed) {
        DemandProfile bridge = DemandProfile.builder()
                .demandByHold(SUSTAINED_ISOMETRIC, 1)
                .demandByHold(SUPINE_LYING, 1)
                .build();
        Prescription prescription = Prescription.parse(dose);

        assertThat(bridge.levels(prescription)).hasToString("ISO" + holding + " SUP" + lying);
        assertThat(bridge.demands())
                .allSatisfy(
                        imposed -> assertThat(imposed.isAssumed(prescription)).isEqualTo(assumed));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    left side only,      LEFT, HF1[right] HEX2[left] KNP3 OVH2
                    right side only,     LEFT, HF1[left] HEX2[right] KNP3 OVH2
                    affected side only,  LEFT, HF1[right] HEX2[left] KNP3 OVH2
                    unaffected side only,LEFT, HF1[left] HEX2[right] KNP3 OVH2
                    each side,           LEFT, HF1 HEX2 KNP3 OVH2
                    alternating sides,   LEFT, HF1 HEX2 KNP3 OVH2
                    affected side only,  -,    HF1 HEX2 KNP3 OVH2
                    unaffected side only,-,    HF1 HEX2 KNP3 OVH2
                    3 x 10,              LEFT, HF1 HEX2 KNP3 OVH2
                    """)
    void theDoseDecidesTheSide(String dose, Side affected, String levels) {
        ImmutableSet<Side> complaint = affected == null ? DemandProfile.EITHER_SIDE : ImmutableSet.of(affected);

        assertThat(LUNGE.levels(Prescription.parse(dose), List.of(), complaint)).hasToString("ROT1 " + levels);
    }

    @Test
    void modificationsLowerLevels() {
        Prescription dose = Prescription.empty();

        assertThat(LUNGE.levels(dose, List.of(Relief.by(KNEELING_PRESSURE, 1)), DemandProfile.EITHER_SIDE))
                .hasToString("ROT1 HF1 HEX2 KNP2 OVH2");
        assertThat(LUNGE.levels(
                        dose,
                        List.of(Relief.from(ARM_ELEVATION), Relief.by(HIP_FLEXION, 3), Relief.to(HIP_EXTENSION, 2)),
                        DemandProfile.EITHER_SIDE))
                .hasToString("ROT1 HEX2 KNP3");
        assertThat(LUNGE.levels(
                                dose,
                                List.of(
                                        Relief.by(KNEELING_PRESSURE, 1),
                                        Relief.to(KNEELING_PRESSURE, 2),
                                        Relief.by(KNEELING_PRESSURE, 1)),
                                DemandProfile.EITHER_SIDE)
                        .level(KNEELING_PRESSURE))
                .isEqualTo(1);
    }

    @Test
    void demandsStandInOrderEachOnce() {
        assertThat(WALL_SQUAT.demands())
                .extracting(ImposedDemand::demand)
                .containsExactly(SUSTAINED_ISOMETRIC, HIP_FLEXION, PATELLOFEMORAL_LOAD);
        assertThat(LUNGE.find(ARM_ELEVATION).orElseThrow().optionalPart()).contains("reaching up");
        assertThatThrownBy(() -> WALL_SQUAT.toBuilder().demand(HIP_FLEXION, 2).build())
                .hasMessage("'demands' must be given once for each demand, but was hip-flexion twice");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> ImposedDemand.of(HIP_FLEXION, 0)).hasMessage("'level' must be from 1 to 3, but was 0");
        assertThatThrownBy(() -> DemandProfile.builder().demandByHold(HIP_FLEXION))
                .hasMessage("'demand' must be one whose levels are defined by time, but was hip-flexion");
        assertThatThrownBy(() -> DemandProfile.builder().demandByHold(HIP_FLEXION, 1))
                .hasMessage("'demand' must be one whose levels are defined by time, but was hip-flexion");
        assertThatThrownBy(() -> DemandProfile.builder().demandByHold(SUPINE_LYING, 3))
                .hasMessage("'untimedLevel' must be from 0 to 2, but was 3");
        assertThatThrownBy(() -> ImposedDemand.of(HIP_FLEXION, 1).toBuilder()
                        .untimedLevel(1)
                        .build())
                .hasMessage("'untimedLevel' must be absent if the dose does not change the level, but was 1");
        assertThatThrownBy(() -> DemandProfile.builder().demand(TRUNK_ROTATION, 1, DemandSide.WORKING))
                .hasMessage("'side' must be absent for a demand without sides, but was working for trunk-rotation");
        assertThatThrownBy(() -> steps(2, DoseStep.upToSeconds(10, 1), DoseStep.upToSeconds(30, 1)))
                .hasMessageStartingWith("'doseSteps' must be in order of time, with rising levels below the highest");
        assertThatThrownBy(() -> steps(3, DoseStep.upToSeconds(30, 1), DoseStep.upToSeconds(10, 2)))
                .hasMessageStartingWith("'doseSteps' must be in order of time, with rising levels below the highest");
        assertThatThrownBy(() -> DoseStep.upToSeconds(0, 1)).hasMessage("'upTo' must be above 0 s, but was PT0S");
        assertThatThrownBy(() -> DoseStep.upToSeconds(1, 3)).hasMessage("'level' must be from 0 to 2, but was 3");
        assertThatThrownBy(() -> Relief.to(HIP_FLEXION, 3)).hasMessage("'level' must be from 0 to 2, but was 3");
        assertThatThrownBy(() -> Relief.by(HIP_FLEXION, 0)).hasMessage("'levels' must be from 1 to 3, but was 0");
    }

    private static ImposedDemand steps(int level, DoseStep... steps) {
        return ImposedDemand.builder()
                .demand(SUSTAINED_ISOMETRIC)
                .level(level)
                .doseSteps(ImmutableList.copyOf(steps))
                .build();
    }
}
