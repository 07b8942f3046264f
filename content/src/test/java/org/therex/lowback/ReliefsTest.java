package org.therex.lowback;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.therex.catalog.Catalog;
import org.therex.demand.Demand;
import org.therex.demand.DemandLevels;
import org.therex.demand.DemandProfile;
import org.therex.demand.Relief;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationId;
import org.therex.prescription.Prescription;

/** What the modifications of the exercises take off their demands, without a dose. */
class ReliefsTest {

    private static final Catalog CATALOG = LowBack.catalog();

    private static final ImmutableList<String> CHANGES = ImmutableList.of(
            "wall-squat shallower-squat: PFL2>1",
            "seated-knee-extension part-way: PFL2>1 NEU1>0",
            "lower-trunk-rotation supported-knees: ROT2>1 HAD2>1",
            "lower-trunk-rotation turn-between: SUP2>1",
            "core-activation on-side: SUP1>0",
            "supine-pelvic-tilt on-side: SUP1>0",
            "supine-pelvic-tilt on-chair: SUP1>0 FLR1>0",
            "quadruped-pelvic-tilt on-fists: WEW2>1",
            "quadruped-pelvic-tilt hands-on-wedge: WEW2>1",
            "quadruped-pelvic-tilt forearms-on-bench: WEW2>0",
            "quadruped-pelvic-tilt knee-pad: KNP2>1",
            "quadruped-pelvic-tilt on-bed: FLR3>1",
            "quadruped-pelvic-tilt on-chair: KNP2>0 WEW2>0 SHW1>0 FLR3>0",
            "bent-knee-fallout smaller-range: HER2>1 HAB2>1",
            "prone-hip-extension on-bed: FLR2>1",
            "prone-hip-extension pillow-under-belly: LEE1>0",
            "prone-hip-extension smaller-lift: HEX2>1",
            "superman-alternating on-bed: FLR2>1",
            "superman-alternating pillow-under-belly: LEE2>1",
            "superman-alternating leg-alone: OVH2>0 NKL2>1",
            "bird-dog on-fists: WEW2>1",
            "bird-dog hands-on-wedge: WEW2>1",
            "bird-dog forearms-on-bench: WEW2>0",
            "bird-dog knee-pad: KNP2>1",
            "bird-dog on-bed: FLR3>1",
            "bird-dog leg-alone: OVH2>0 BAL2>1",
            "bird-dog toes-down: ASY2>1 BAL2>1",
            "side-plank-bent-knee at-wall: IAP2>1 KNP1>0 SHW3>1 FLR2>0",
            "forearm-plank on-knees: IAP3>2",
            "forearm-plank at-wall: IAP3>1 KNP1>0 SHW2>1 FLR3>0",
            "partial-crunch head-in-hands: NKL2>1",
            "partial-crunch smaller-lift: LFL2>1",
            "piriformis-stretch-cross-body smaller-range: HF3>2 HAD3>2",
            "piriformis-stretch-figure-four foot-down: LFE1>0 HF3>1",
            "piriformis-stretch-figure-four on-chair: HF3>2 SUP1>0 FLR1>0",
            "single-knee-to-chest smaller-range: LFE2>1 HF3>2",
            "supine-hamstring-stretch-strap bent-knee: NEU2>1",
            "half-kneeling-hip-flexor-stretch knee-pad: KNP3>2",
            "half-kneeling-hip-flexor-stretch hands-on-chair: KNP3>2 BAL2>1",
            "half-kneeling-hip-flexor-stretch tuck-only: HEX2>1",
            "half-kneeling-pelvic-thrust knee-pad: KNP3>2",
            "half-kneeling-pelvic-thrust hands-on-chair: KNP3>2 BAL2>1",
            "half-kneeling-pelvic-thrust in-standing: KNP3>0 FLR3>0 BAL2>1",
            "standing-hip-flexor-stretch arms-down: OVH2>0",
            "standing-hip-flexor-stretch hand-on-wall: BAL1>0",
            "standing-hip-flexor-stretch tuck-only: HEX2>1",
            "quadruped-ql-stretch on-fists: WEW2>1",
            "quadruped-ql-stretch hands-on-wedge: WEW2>1",
            "quadruped-ql-stretch forearms-on-bench: WEW2>0",
            "quadruped-ql-stretch knee-pad: KNP2>1",
            "quadruped-ql-stretch on-bed: FLR3>1",
            "quadruped-ql-stretch smaller-range: LAT2>1",
            "seated-ql-stretch bent-knee: NEU1>0",
            "seated-ql-stretch smaller-range: LAT2>1",
            "standing-trunk-rotation on-chair: BAL1>0",
            "standing-trunk-rotation smaller-range: ROT2>1",
            "seated-spinal-twist on-chair: HF3>1 HAD2>0 HIR1>0 FLR2>0",
            "seated-spinal-twist no-pull: ROT3>2",
            "childs-pose blanket-under-forehead: INV2>1",
            "childs-pose support-under-seat: KFD3>2",
            "childs-pose knee-pad: KNP2>1",
            "childs-pose on-bed: FLR3>1",
            "childs-pose arms-back: OVH2>0",
            "childs-pose on-chair: HF3>2 KFD3>0 KNP2>0 OVH2>1 ABC2>0 FLR3>0 INV2>0",
            "cat-cow on-fists: WEW2>1",
            "cat-cow hands-on-wedge: WEW2>1",
            "cat-cow forearms-on-bench: WEW2>0",
            "cat-cow knee-pad: KNP2>1",
            "cat-cow on-bed: FLR3>1",
            "cat-cow on-chair: KNP2>0 WEW2>0 SHW1>0 FLR3>0",
            "cat-cow smaller-range: LFE2>1 LEE2>1",
            "cat-cow head-still: NKL1>0 HPC1>0",
            "prone-press-up on-fists: WEW3>1",
            "prone-press-up on-bed: FLR2>1",
            "prone-press-up part-way: LEE3>2",
            "sphinx-pose on-bed: FLR2>1",
            "sphinx-pose lower-chest: LEE2>1",
            "legs-up-the-wall bent-knees: NEU2>1",
            "legs-up-the-wall turn-between: SUP2>1",
            "legs-up-the-wall on-bed: FLR2>1",
            "legs-up-the-wall calves-on-chair: NEU2>0",
            "hip-airplane hand-on-wall: BAL3>2",
            "hip-airplane partial-opening: HIR2>1 HER2>1",
            "hip-airplane toes-down: ASY3>2 BAL3>2",
            "foam-roll-glutes on-fists: WEW2>1",
            "foam-roll-glutes at-wall: WEW2>0 SHW1>0 FLR2>0 TIS2>1",
            "ball-release-low-back softer-ball: TIS3>2",
            "ball-release-low-back turn-between: SUP2>1",
            "ball-release-low-back at-wall: LFE1>0 HF2>0 SUP2>0 FLR1>0 TIS3>1");

    @Test
    void everyModificationThatRelieves() {
        assertThat(CATALOG.exercises().stream()
                        .flatMap(exercise -> exercise.modifications().stream()
                                .filter(modification -> !modification.reliefs().isEmpty())
                                .map(modification -> exercise.id() + " " + modification.id() + ": "
                                        + change(exercise, modification))))
                .containsExactlyInAnyOrderElementsOf(CHANGES);
    }

    @ParameterizedTest
    @EnumSource
    void noReliefIsOfNoAvail(LowBack constant) {
        for (Modification modification : constant.exercise().modifications()) {
            for (Relief relief : modification.reliefs()) {
                int before = levels(constant.exercise(), List.of()).level(relief.demand());

                assertThat(levels(constant.exercise(), List.of(relief)).level(relief.demand()))
                        .as(modification.id() + " " + relief.demand())
                        .isLessThan(before);
            }
        }
    }

    /** The lowest level of kneeling is to kneel on a pad, so that no pad takes kneeling away. */
    @ParameterizedTest
    @EnumSource
    void whoKneelsOnAPadStillKneels(LowBack constant) {
        assertThat(constant.exercise().findModification(ModificationId.of("knee-pad")).stream())
                .allSatisfy(pad -> assertThat(
                                levels(constant.exercise(), pad.reliefs()).level(Demand.KNEELING_PRESSURE))
                        .isPositive());
    }

    @ParameterizedTest
    @EnumSource
    void whatNoArticleNamesIsSaidByNobodyElse(LowBack constant) {
        assertThat(constant.exercise().modifications())
                .filteredOn(modification -> !modification.attribution().hasSource())
                .allSatisfy(modification -> assertThat(modification.reliefs()).isNotEmpty())
                .allSatisfy(modification ->
                        assertThat(modification.direction().id()).isIn("easier", "comfort"));
    }

    /** The modifications by which each exercise comes below a limit that a common problem sets. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    WEW2,                quadruped-pelvic-tilt: on-fists | bird-dog: on-fists \
                    | quadruped-ql-stretch: hands-on-wedge | cat-cow: forearms-on-bench | prone-press-up: on-fists \
                    | foam-roll-glutes: on-fists,                                                        -
                    KNP2 KFD3 PFL2,      wall-squat: shallower-squat | seated-knee-extension: part-way \
                    | quadruped-pelvic-tilt: knee-pad | bird-dog: knee-pad | quadruped-ql-stretch: knee-pad \
                    | cat-cow: knee-pad | half-kneeling-hip-flexor-stretch: knee-pad+hands-on-chair \
                    | half-kneeling-pelvic-thrust: knee-pad+hands-on-chair \
                    | childs-pose: knee-pad+support-under-seat,                                          -
                    FLR2,                quadruped-pelvic-tilt: on-bed | prone-hip-extension: on-bed \
                    | superman-alternating: on-bed | bird-dog: on-bed | side-plank-bent-knee: at-wall \
                    | forearm-plank: at-wall | half-kneeling-pelvic-thrust: in-standing \
                    | quadruped-ql-stretch: on-bed | seated-spinal-twist: on-chair | childs-pose: on-chair \
                    | cat-cow: on-chair | prone-press-up: on-bed | sphinx-pose: on-bed | legs-up-the-wall: on-bed \
                    | foam-roll-glutes: at-wall,                                  half-kneeling-hip-flexor-stretch
                    BAL2,                bird-dog: leg-alone | half-kneeling-hip-flexor-stretch: hands-on-chair \
                    | half-kneeling-pelvic-thrust: hands-on-chair | hip-airplane: hand-on-wall+toes-down,   -
                    """)
    void aCommonProblemIsMetByModifications(String limits, String ways, String unmet) {
        ImmutableSet.Builder<String> met = ImmutableSet.builder();
        for (String way : Splitter.on('|').trimResults().split(ways)) {
            List<String> words = Splitter.on(": ").splitToList(way);
            Exercise exercise = CATALOG.find(ExerciseId.of(words.get(0))).orElseThrow();
            ImmutableList<Relief> reliefs = Splitter.on('+')
                    .splitToStream(words.get(1))
                    .map(id -> exercise.findModification(ModificationId.of(id)).orElseThrow())
                    .flatMap(modification -> modification.reliefs().stream())
                    .collect(toImmutableList());

            assertThat(reaches(levels(exercise, reliefs), limits)).as(way).isFalse();
            met.add(words.get(0));
        }
        ImmutableSet<String> match = CATALOG.exercises().stream()
                .filter(exercise -> reaches(levels(exercise, List.of()), limits))
                .map(exercise -> exercise.id().value())
                .collect(toImmutableSet());
        if (!unmet.equals("-")) {
            met.add(unmet);
        }

        assertThat(met.build()).containsExactlyInAnyOrderElementsOf(match);
    }

    private static boolean reaches(DemandLevels levels, String limits) {
        return Stream.of(limits.split(" ")).anyMatch(limit -> {
            int end = limit.length() - 1;
            return levels.level(demand(limit.substring(0, end))) >= Integer.parseInt(limit.substring(end));
        });
    }

    private static Demand demand(String code) {
        return Demand.vocabulary().words().stream()
                .filter(demand -> demand.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String change(Exercise exercise, Modification modification) {
        DemandLevels before = levels(exercise, List.of());
        DemandLevels after = levels(exercise, modification.reliefs());
        return Demand.vocabulary().words().stream()
                .filter(demand -> before.level(demand) != after.level(demand))
                .map(demand -> demand.code() + before.level(demand) + ">" + after.level(demand))
                .collect(Collectors.joining(" "));
    }

    private static DemandLevels levels(Exercise exercise, List<Relief> reliefs) {
        return exercise.demands().orElseThrow().levels(Prescription.empty(), reliefs, DemandProfile.EITHER_SIDE);
    }
}
