package org.therex.lowback;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.therex.anatomy.Side;
import org.therex.catalog.Catalog;
import org.therex.demand.Demand;
import org.therex.demand.DemandProfile;
import org.therex.demand.ExerciseDemand;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.prescription.Prescription;

/** What each exercise asks of the body. The levels were copied by hand from the proposed profiles. */
class DemandsTest {

    private static final Catalog CATALOG = LowBack.catalog();

    @ParameterizedTest
    @CsvSource(textBlock = """
                    wall-squat,                      PFL2 KFD1 HF1 ISO3 IAP1
                    seated-knee-extension,           PFL2 NEU1 HF1 ISO1
                    glute-bridge,                    SUP1 FLR1 IAP1 ISO1 HEX1 LEE1
                    lower-trunk-rotation,            SUP2 FLR1 ROT2 HAD2 HIR1 HPC1
                    core-activation,                 SUP1 FLR1 IAP1 ISO1
                    supine-pelvic-tilt,              SUP1 FLR1 LFE1 LEE1 IAP1
                    quadruped-pelvic-tilt,           KNP2 WEW2 SHW1 FLR3 LFE1 LEE1
                    bent-knee-fallout,               SUP1 FLR1 HER2 HAB2 ASY1 IAP1
                    prone-hip-extension,             PRN1 ABC1 FLR2 HEX2 LEE1 ASY2 NKL1
                    superman-alternating,            PRN1 ABC1 FLR2 HEX2 LEE2 ASY2 OVH2 NKL2
                    bird-dog,                        KNP2 WEW2 SHW1 FLR3 OVH2 HEX1 ASY2 BAL2 IAP1 ISO1
                    side-plank-bent-knee,            SHW3 ISO3 IAP2 LAT1 KNP1 FLR2 ASY1
                    forearm-plank,                   SHW2 ISO3 IAP3 FLR3 LEE1 KNP1
                    partial-crunch,                  SUP1 FLR1 LFL2 LFE1 IAP2 NKL2
                    piriformis-stretch-cross-body,   SUP1 FLR1 HF3 HAD3 HIR1 LFE1 ASY1
                    piriformis-stretch-figure-four,  SUP1 FLR1 HF3 HER2 LFE1 ASY1
                    single-knee-to-chest,            SUP1 FLR1 HF3 LFE2 ASY1
                    supine-hamstring-stretch-strap,  SUP1 FLR1 NEU2 HF1 ASY1
                    half-kneeling-hip-flexor-stretch,KNP3 FLR3 HEX2 BAL2 ASY2 LEE1
                    half-kneeling-pelvic-thrust,     KNP3 FLR3 HEX2 BAL2 ASY2 LEE1
                    standing-hip-flexor-stretch,     HEX2 BAL1 ASY2 OVH2 LEE1
                    quadruped-ql-stretch,            KNP2 WEW2 SHW1 FLR3 LAT2
                    seated-ql-stretch,               LAT2 ROT1 LFE1 HAB1 NEU1
                    standing-trunk-rotation,         ROT2 BAL1
                    seated-spinal-twist,             FLR2 ROT3 HF3 HAD2 HIR1 LFE1
                    childs-pose,                     KNP2 KFD3 HF3 LFE2 ABC2 OVH2 INV2 FLR3
                    cat-cow,                         KNP2 WEW2 SHW1 FLR3 LFE2 LEE2 NKL1 HPC1
                    prone-press-up,                  PRN1 ABC1 FLR2 LEE3 WEW3 NKL1
                    sphinx-pose,                     PRN1 ABC1 FLR2 LEE2 SHW1 NKL1
                    legs-up-the-wall,                SUP2 FLR2 INV1 NEU2 HF1 HPC1
                    hip-airplane,                    BAL3 ASY3 HIR2 HER2 ROT1 HPC1
                    foam-roll-glutes,                TIS2 FLR2 SHW1 WEW2 ASY1
                    ball-release-low-back,           TIS3 SUP2 FLR1 HF2 LFE1
                    """)
    void withoutADose(String exercise, String levels) {
        assertThat(levels(exercise, "")).containsExactlyInAnyOrder(levels.split(" "));
    }

    @ParameterizedTest
    @EnumSource
    void everyExerciseIsAssessedAndSaysThatNobodyReviewedIt(LowBack constant) {
        assertThat(profile(constant.id()).basis()).contains("proposed by us, for review by clinicians");
    }

    @ParameterizedTest
    @EnumSource
    void everyDemandWithSidesSaysOnWhichItFalls(LowBack constant) {
        assertThat(profile(constant.id()).demands())
                .filteredOn(imposed -> imposed.demand().lateral())
                .allSatisfy(imposed -> assertThat(imposed.side()).isPresent());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    wall-squat,          hold 10 s,               ISO1
                    wall-squat,          hold 5-10 s,             ISO1
                    wall-squat,          hold 20 s,               ISO2
                    wall-squat,          hold 31 s,               ISO3
                    wall-squat,          hold as long as possible,ISO3
                    side-plank-bent-knee,hold 10 s,               ISO1
                    side-plank-bent-knee,hold 30 s,               ISO2
                    side-plank-bent-knee,hold until fatigue,      ISO3
                    forearm-plank,       hold 8 s,                ISO1
                    forearm-plank,       hold 20 s,               ISO2
                    forearm-plank,       hold,                    ISO3
                    glute-bridge,        10 reps,                 ISO1
                    glute-bridge,        hold,                    ISO3
                    glute-bridge,        hold as long as you can, ISO3
                    glute-bridge,        tempo 3-60-3-0,          ISO3
                    glute-bridge,        repetitions until fatigue,ISO3
                    core-activation,     hold a few seconds,      ISO3
                    glute-bridge,        hold 20 s,               ISO2
                    glute-bridge,        hold 60 s,               ISO3
                    core-activation,     hold 60 s,               ISO3
                    bird-dog,            hold 60 s,               ISO3
                    seated-knee-extension,hold 60 s,              ISO3
                    """)
    void theDoseDecidesHowHardHoldingIs(String exercise, String dose, String level) {
        assertThat(levels(exercise, dose))
                .filteredOn(code -> code.startsWith("ISO"))
                .containsExactly(level);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    supine-hamstring-stretch-strap, 10 reps,     SUP1
                    supine-hamstring-stretch-strap, hold 2 min,  SUP1
                    supine-hamstring-stretch-strap, hold 5 min,  SUP2
                    supine-hamstring-stretch-strap, '3 x 10, hold 30 s',SUP2
                    supine-hamstring-stretch-strap, for 10 min,  SUP2
                    glute-bridge,                   hold 3 min,  SUP2
                    lower-trunk-rotation,           hold 10 s,   SUP2
                    sphinx-pose,                    10 reps,     PRN1
                    sphinx-pose,                    hold 60 s,   PRN1
                    sphinx-pose,                    hold 5 min,  PRN2
                    sphinx-pose,                    for 10 min,  PRN2
                    """)
    void theDoseDecidesHowLongOneLies(String exercise, String dose, String level) {
        assertThat(levels(exercise, dose))
                .filteredOn(code -> code.startsWith("SUP") || code.startsWith("PRN"))
                .containsExactly(level);
    }

    @ParameterizedTest
    @EnumSource
    void theDoseChangesNothingButHoldingAndLying(LowBack constant) {
        assertThat(profile(constant.id()).demands())
                .filteredOn(ExerciseDemand::dependsOnDose)
                .extracting(ExerciseDemand::demand)
                .isSubsetOf(Demand.SUSTAINED_ISOMETRIC, Demand.SUPINE_LYING, Demand.PRONE_LYING);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    000/1,wall-squat,          ISO3
                    002/5,wall-squat,          ISO3
                    001/9,side-plank-bent-knee,ISO3
                    001/10,forearm-plank,      ISO3
                    002/6,forearm-plank,       ISO3
                    """)
    void asTheEntryDosesIt(String entry, String exercise, String level) {
        Prescription dose = exercise(exercise)
                .findEntry(Articles.entry(entry))
                .orElseThrow()
                .prescription()
                .orElse(Prescription.empty());

        assertThat(levels(exercise, dose.toString())).contains(level);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    seated-knee-extension,           PFL2[left] NEU1[left] HF1
                    lower-trunk-rotation,            HAD2 HIR1
                    bent-knee-fallout,               HER2[left] HAB2[left] ASY1
                    prone-hip-extension,             HEX2[left] ASY2
                    superman-alternating,            HEX2 OVH2 ASY2
                    bird-dog,                        HEX1 OVH2 ASY2 KNP2 WEW2 SHW1
                    side-plank-bent-knee,            SHW3[left] KNP1[left] ASY1
                    piriformis-stretch-cross-body,   HF3[left] HAD3[left] HIR1[left] ASY1
                    piriformis-stretch-figure-four,  HER2[left] HF3 ASY1
                    single-knee-to-chest,            HF3[left] ASY1
                    supine-hamstring-stretch-strap,  NEU2[left] HF1[left] ASY1
                    half-kneeling-hip-flexor-stretch,KNP3[left] HEX2[left] ASY2
                    half-kneeling-pelvic-thrust,     KNP3[left] HEX2[left] ASY2
                    standing-hip-flexor-stretch,     HEX2[left] OVH2 ASY2
                    seated-ql-stretch,               HAB1 NEU1
                    seated-spinal-twist,             HF3[left] HAD2[left] HIR1[left]
                    hip-airplane,                    HIR2[left] HER2[left] ASY3
                    foam-roll-glutes,                TIS2[left] SHW1 WEW2 ASY1
                    ball-release-low-back,           TIS3[left] HF2[left]
                    """)
    void doneOnTheLeftOnly(String exercise, String sided) {
        assertThat(levels(exercise, "left side only"))
                .filteredOn(DemandsTest::lateral)
                .containsExactlyInAnyOrder(sided.split(" "));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    prone-hip-extension,      affected side only,  HEX2[right]
                    prone-hip-extension,      unaffected side only,HEX2[left]
                    half-kneeling-pelvic-thrust,affected side only,KNP3[right]
                    side-plank-bent-knee,     right side only,     SHW3[right]
                    side-plank-bent-knee,     each side,           SHW3
                    """)
    void forAPersonWithAComplaintOnTheRight(String exercise, String dose, String code) {
        assertThat(profile(exercise)
                        .levels(Prescription.parse(dose), List.of(), ImmutableSet.of(Side.RIGHT))
                        .toString()
                        .split(" "))
                .contains(code);
    }

    @Test
    void reachingUpCanBeLeftOut() {
        assertThat(profile("standing-hip-flexor-stretch")
                        .find(Demand.ARM_ELEVATION)
                        .orElseThrow()
                        .optionalPart())
                .contains("reaching up with the arm");
    }

    private static boolean lateral(String code) {
        return Demand.vocabulary().words().stream()
                .filter(demand -> code.replaceAll("[^A-Z]", "").equals(demand.code()))
                .findFirst()
                .orElseThrow()
                .lateral();
    }

    private static List<String> levels(String exercise, String dose) {
        Prescription prescription = dose.isEmpty() ? Prescription.empty() : Prescription.parse(dose);
        return List.of(profile(exercise).levels(prescription).toString().split(" "));
    }

    private static DemandProfile profile(String exercise) {
        return exercise(exercise).demands().orElseThrow();
    }

    private static Exercise exercise(String id) {
        return CATALOG.find(ExerciseId.of(id)).orElseThrow();
    }
}
