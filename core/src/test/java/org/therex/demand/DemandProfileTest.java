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
import org.therex.anatomy.RelativeSide;
import org.therex.anatomy.Side;
import org.therex.prescription.Prescription;

class DemandProfileTest {

    private static final DemandProfile WALL_SQUAT = DemandProfile.builder()
            .demand(PATELLOFEMORAL_LOAD, 2)
            .demandByHold(SUSTAINED_ISOMETRIC)
            .demand(HIP_FLEXION, 1)
            .build();

    private static final DemandProfile LUNGE = DemandProfile.builder()
            .demand(HIP_EXTENSION, 2, RelativeSide.SAME)
            .demand(HIP_FLEXION, 1, RelativeSide.OPPOSITE)
            .demand(KNEELING_PRESSURE, 3)
            .demand(TRUNK_ROTATION, 1)
            .optionalDemand(ARM_ELEVATION, 2, "reaching up")
            .build();

    private static final DemandProfile BRIDGE = DemandProfile.builder()
            .demandByHold(SUSTAINED_ISOMETRIC, 1)
            .demandByHold(SUPINE_LYING, 1)
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
                    hold several s,          3, true
                    hold,                    3, true
                    'hold, tempo 3-1-3-0',   3, true
                    3 x 10,                  3, true
                    'hold 5 s, for 2 min',   1, false
                    for 8 s,                 1, true
                    tempo 3-10-3-0,          1, false
                    tempo 3-0-3-30,          2, false
                    tempo 3-60-3-0,          3, false
                    tempo 3-0-3-X,           3, true
                    'hold 5 s, tempo 3-60-3-0', 3, false
                    'hold 20 s, tempo 3-1-3-0', 2, false
                    """)
    void howLongItIsHeldDecidesTheLevel(String dose, int level, boolean assumed) {
        Prescription prescription = Prescription.parse(dose);
        ExerciseDemand holding = WALL_SQUAT.find(SUSTAINED_ISOMETRIC).orElseThrow();

        assertThat(holding.level(prescription)).isEqualTo(level);
        assertThat(holding.isAssumed(prescription)).isEqualTo(assumed);
        assertThat(WALL_SQUAT.levels(prescription).level(SUSTAINED_ISOMETRIC)).isEqualTo(level);
        assertThat(WALL_SQUAT.levels(prescription).level(PATELLOFEMORAL_LOAD)).isEqualTo(2);
        assertThat(WALL_SQUAT.find(PATELLOFEMORAL_LOAD).orElseThrow().isAssumed(prescription))
                .isFalse();
    }

    /** A bridge is moved through, and how high it counts follows from a hold only where there is one. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    3 x 10,                   1, 1, false, false
                    hold,                     3, 2, true,  true
                    hold a few seconds,       3, 2, true,  true
                    hold 10 s,                1, 1, false, false
                    hold 30 s,                2, 1, false, false
                    hold 60 s,                3, 1, false, false
                    hold 120 s,               3, 1, false, false
                    hold 121 s,               3, 2, false, false
                    hold as long as you can,  3, 2, false, false
                    hold until fatigue,       3, 2, false, false
                    repetitions until fatigue,3, 2, false, false
                    amrap repetitions,        3, 2, false, false
                    for 20 s,                 2, 1, true,  false
                    for 2 min,                3, 1, true,  false
                    for 121 s,                3, 2, true,  false
                    '10 reps, for 2 min',     1, 1, false, false
                    'for 2 min, tempo 3-0-3-0',1, 1, false, false
                    tempo 3-60-3-0,           3, 2, false, true
                    '10 reps, tempo 3-0-3-0', 1, 1, false, false
                    """)
    void withoutAHoldTheUntimedLevelCounts(
            String dose, int holding, int lying, boolean holdingAssumed, boolean lyingAssumed) {
        Prescription prescription = Prescription.parse(dose);

        assertThat(BRIDGE.levels(prescription)).hasToString("ISO" + holding + " SUP" + lying);
        assertThat(BRIDGE.demands())
                .extracting(imposed -> imposed.isAssumed(prescription))
                .containsExactly(holdingAssumed, lyingAssumed);
    }

    /** One lies on through the repetitions of a set. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    '2 x 10, hold 12 s',                  1, false
                    '2 x 10, hold 13 s',                  2, false
                    '10 reps, hold 2 counts',             1, false
                    '8-30 reps, hold 5 s',                2, false
                    'at least 2 reps, hold 5 s',          2, false
                    'several reps, hold 5 s',             2, true
                    '12/10/8 reps, hold 10 s',            1, false
                    '13/10/8 reps, hold 10 s',            2, false
                    'hold 60 s, each side',               1, false
                    'hold 61 s, each side',               2, false
                    'hold 61 s, left side only',          1, false
                    '4 reps, hold 30 s, alternating sides',1, false
                    'hold 30 s, alternating sides',       2, true
                    '10 reps, hold 7 s each phase',       2, false
                    '3 spots, hold 40 s each spot',       1, false
                    '3 spots, hold 41 s each spot',       2, false
                    hold 10 s each spot,                  2, true
                    '3 x 10, hold 2 min in all',          1, false
                    '20 reps, tempo 3-0-3-0',             1, false
                    '21 reps, tempo 3-0-3-0',             2, false
                    '10 reps, tempo 3-5-3-0, hold 2 s',   2, false
                    '3 x 10, hold 10 s, rest 60 s between repetitions',      2, false
                    '2 reps, hold 10 s, rest 100 s between repetitions',     1, false
                    '2 reps, hold 10 s, rest 101 s between repetitions',     2, false
                    'hold 50 s, each side, rest 20 s between sides',         1, false
                    'hold 50 s, each side, rest 21 s between sides',         2, false
                    '2 spots, hold 50 s each spot, rest 20 s between spots', 1, false
                    '2 spots, hold 50 s each spot, rest 21 s between spots', 2, false
                    '3 x 10, hold 10 s, rest 5 s between sets',              1, false
                    '10 reps, rest 13 s between repetitions',                1, false
                    '10 reps, rest 14 s between repetitions',                2, false
                    """)
    void howLongASetLastsDecidesHowLongOneLies(String dose, int level, boolean assumed) {
        Prescription prescription = Prescription.parse(dose);

        assertThat(BRIDGE.levels(prescription).level(SUPINE_LYING)).isEqualTo(level);
        assertThat(BRIDGE.find(SUPINE_LYING).orElseThrow().isAssumed(prescription))
                .isEqualTo(assumed);
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    hold 5 s                   | ROT1 HF2 HEX2 KNP3 OVH2
                    hold 20 s                  | ROT1 HF2 HEX2 PFL3 KNP3 OVH2
                    left side only             | ROT1 HF2 HEX2[left] PFL3 KNP3 OVH2
                    hold 5 s, left side only   | ROT1 HF2 HEX2[left] KNP3 OVH2
                    """)
    void modificationsAddDemands(String dose, String levels) {
        DemandProfile weight = DemandProfile.builder()
                .demand(HIP_FLEXION, 2)
                .demand(KNEELING_PRESSURE, 1, RelativeSide.SAME)
                .demand(ExerciseDemand.builder()
                        .demand(PATELLOFEMORAL_LOAD)
                        .level(3)
                        .timedLevel(TimedLevel.upToSeconds(10, 0))
                        .build())
                .build();

        assertThat(LUNGE.levels(Prescription.parse(dose), List.of(), List.of(weight), DemandProfile.EITHER_SIDE))
                .hasToString(levels);
    }

    /** A pad under the knee takes nothing off what a weighted vest adds. */
    @Test
    void aReliefLowersNoAddedDemand() {
        DemandProfile vest =
                DemandProfile.builder().demand(KNEELING_PRESSURE, 2).build();
        List<Relief> pad = List.of(Relief.to(KNEELING_PRESSURE, 1));

        assertThat(LUNGE.levels(Prescription.empty(), pad, List.of(), DemandProfile.EITHER_SIDE)
                        .level(KNEELING_PRESSURE))
                .isEqualTo(1);
        assertThat(LUNGE.levels(Prescription.empty(), pad, List.of(vest), DemandProfile.EITHER_SIDE)
                        .level(KNEELING_PRESSURE))
                .isEqualTo(2);
    }

    @Test
    void demandsStandInOrderEachOnce() {
        assertThat(WALL_SQUAT.demands())
                .extracting(ExerciseDemand::demand)
                .containsExactly(SUSTAINED_ISOMETRIC, HIP_FLEXION, PATELLOFEMORAL_LOAD);
        assertThat(LUNGE.find(ARM_ELEVATION).orElseThrow().optionalPart()).contains("reaching up");
        assertThatThrownBy(() -> WALL_SQUAT.toBuilder().demand(HIP_FLEXION, 2).build())
                .hasMessage("'demands' must be given once for each demand, but was hip-flexion twice");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> ExerciseDemand.of(HIP_FLEXION, 0))
                .hasMessage("'level' must be from 1 to 3, but was 0");
        assertThatThrownBy(() -> DemandProfile.builder().demandByHold(HIP_FLEXION))
                .hasMessage("'demand' must be one whose levels are defined by time, but was hip-flexion");
        assertThatThrownBy(() -> DemandProfile.builder().demandByHold(HIP_FLEXION, 1))
                .hasMessage("'demand' must be one whose levels are defined by time, but was hip-flexion");
        assertThatThrownBy(() -> DemandProfile.builder().demandByHold(SUPINE_LYING, 3))
                .hasMessage("'untimedLevel' must be from 0 to 2, but was 3");
        assertThatThrownBy(() -> ExerciseDemand.of(HIP_FLEXION, 1).toBuilder()
                        .untimedLevel(1)
                        .build())
                .hasMessage("'untimedLevel' must be absent if the dose does not change the level, but was 1");
        assertThatThrownBy(() -> DemandProfile.builder().demand(TRUNK_ROTATION, 1, RelativeSide.SAME))
                .hasMessage("'side' must be absent for a demand without sides, but was same for trunk-rotation");
        assertThatThrownBy(() -> steps(2, TimedLevel.upToSeconds(10, 1), TimedLevel.upToSeconds(30, 1)))
                .hasMessageStartingWith("'timedLevels' must be in order of time, with rising levels below the highest");
        assertThatThrownBy(() -> steps(3, TimedLevel.upToSeconds(30, 1), TimedLevel.upToSeconds(10, 2)))
                .hasMessageStartingWith("'timedLevels' must be in order of time, with rising levels below the highest");
        assertThatThrownBy(() -> TimedLevel.upToSeconds(0, 1)).hasMessage("'upTo' must be above 0 s, but was PT0S");
        assertThatThrownBy(() -> TimedLevel.upToSeconds(1, 3)).hasMessage("'level' must be from 0 to 2, but was 3");
        assertThatThrownBy(() -> Relief.to(HIP_FLEXION, 3)).hasMessage("'level' must be from 0 to 2, but was 3");
        assertThatThrownBy(() -> Relief.by(HIP_FLEXION, 0)).hasMessage("'levels' must be from 1 to 3, but was 0");
    }

    private static ExerciseDemand steps(int level, TimedLevel... steps) {
        return ExerciseDemand.builder()
                .demand(SUSTAINED_ISOMETRIC)
                .level(level)
                .timedLevels(ImmutableList.copyOf(steps))
                .build();
    }
}
