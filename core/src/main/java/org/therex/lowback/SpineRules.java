package org.therex.lowback;

import static org.therex.demand.Demand.ASYMMETRIC_PELVIC_LOAD;
import static org.therex.demand.Demand.BALANCE_CHALLENGE;
import static org.therex.demand.Demand.HIP_ABDUCTION;
import static org.therex.demand.Demand.LUMBAR_EXTENSION_RANGE;
import static org.therex.demand.Demand.LUMBAR_FLEXION_LOAD;
import static org.therex.demand.Demand.LUMBAR_FLEXION_RANGE;
import static org.therex.demand.Demand.PRONE_LYING;
import static org.therex.demand.Demand.SUSTAINED_ISOMETRIC;
import static org.therex.demand.Demand.TRUNK_LATERAL_FLEXION;
import static org.therex.demand.Demand.TRUNK_ROTATION;
import static org.therex.lowback.RuleDraft.disease;
import static org.therex.lowback.RuleDraft.indication;
import static org.therex.lowback.RuleDraft.precaution;
import static org.therex.lowback.RuleDraft.relative;
import static org.therex.lowback.RuleDraft.rests;
import static org.therex.lowback.RuleDraft.surgery;
import static org.therex.lowback.RuleDraft.symptom;
import static org.therex.safety.Criterion.allOf;
import static org.therex.safety.Criterion.anyOf;
import static org.therex.safety.Criterion.has;

import com.google.common.collect.ImmutableList;
import org.therex.safety.Condition;
import org.therex.safety.ConditionQualifier;
import org.therex.safety.ScreeningRule;
import org.therex.source.EvidenceStrength;

/** Rules about a narrow, operated or inflamed spine and a painful pelvis. */
final class SpineRules {

    private static final String SURGERY = "lumbar-surgery";
    private static final String DISC_REPLACEMENT = "lumbar-disc-replacement";
    private static final String SPONDYLOARTHRITIS = "axial-spondyloarthritis";
    private static final int FIRST_STAGE = 6;

    private SpineRules() {}

    static ImmutableList<Condition> conditions() {
        return ImmutableList.of(
                disease(
                                "lumbar-stenosis",
                                "Lumbar stenosis with claudication",
                                "Do your legs hurt or tire when you stand or walk because the spinal canal is narrow?",
                                "M48.06")
                        .build(),
                surgery(SURGERY, "Operation on the low back", "Was your low back operated on?", "Z98")
                        .weeksOf("since the operation")
                        .qualifier(ConditionQualifier.WITHIN_SURGEONS_LIMITS)
                        .build(),
                surgery(
                                DISC_REPLACEMENT,
                                "Replaced lumbar disc",
                                "Was a disc in your low back replaced by an artificial one?",
                                "Z98")
                        .weeksOf("since the operation")
                        .qualifier(ConditionQualifier.WITHIN_SURGEONS_LIMITS)
                        .build(),
                disease(
                                SPONDYLOARTHRITIS,
                                "Axial spondyloarthritis",
                                "Have you been told that you have an inflammatory disease of the spine?",
                                "M45")
                        .qualifier(ConditionQualifier.FUSED)
                        .build(),
                symptom(
                                "pelvic-girdle-pain",
                                "Pelvic girdle or sacroiliac pain",
                                "Does the back or front of your pelvis hurt, for example on one leg or on turning over?",
                                "M53.3",
                                "M46.1",
                                "O26")
                        .build());
    }

    static ImmutableList<ScreeningRule> rules() {
        return ImmutableList.of(
                stenosis(), surgeryStage(), discReplacement(), spondyloarthritis(), stiffSpine(), pelvicGirdle());
    }

    private static ScreeningRule stenosis() {
        return precaution("lumbar-stenosis-claudication", has("lumbar-stenosis"))
                .limit(LUMBAR_EXTENSION_RANGE, 2)
                .limit(PRONE_LYING, 2)
                .advice("Prefer sitting and slightly bent positions to arching back, and do not stand for long.")
                .suggestion("Sit, or bend slightly forward.")
                .suggestion("Put a cushion under the belly when you lie on your front.")
                .evidence(rests(EvidenceStrength.GUIDELINE, "s15", "s16")
                        .note(
                                "A guideline supports exercise at home as one part of care, on weak evidence. That posture"
                                        + " matters comes from a survey and a review.")
                        .build())
                .build();
    }

    private static ScreeningRule surgeryStage() {
        return relative(
                        "lumbar-surgery-recent",
                        anyOf(
                                has(SURGERY).beforeWeek(FIRST_STAGE),
                                has(SURGERY).is(ConditionQualifier.WITHIN_SURGEONS_LIMITS),
                                has(DISC_REPLACEMENT).beforeWeek(FIRST_STAGE),
                                has(DISC_REPLACEMENT).is(ConditionQualifier.WITHIN_SURGEONS_LIMITS)))
                .limit(LUMBAR_FLEXION_LOAD, 1)
                .limit(LUMBAR_FLEXION_RANGE, 1)
                .limit(TRUNK_ROTATION, 1)
                .limit(LUMBAR_EXTENSION_RANGE, 2)
                .limit(TRUNK_LATERAL_FLEXION, 1)
                .limit(SUSTAINED_ISOMETRIC, 2)
                .advice(
                        "Your surgeon decides when you may bend, arch, twist and hold. Usually walking and gentle bracing of"
                                + " the belly come first, for about six weeks, then holding the spine still in its neutral curve,"
                                + " and the ends of the range last.")
                .evidence(rests(EvidenceStrength.EXPERT_OPINION, "s19", "s20")
                        .note("Protocols differ and evidence is sparse.")
                        .build())
                .build();
    }

    private static ScreeningRule discReplacement() {
        return relative("lumbar-disc-replacement-extension", has(DISC_REPLACEMENT))
                .limit(LUMBAR_EXTENSION_RANGE, 3)
                .advice("Do not arch back to the end of the range with an artificial disc, unless your surgeon agrees.")
                .evidence(rests(EvidenceStrength.EXPERT_OPINION, "s19", "s20").build())
                .build();
    }

    private static ScreeningRule spondyloarthritis() {
        return indication("axial-spondyloarthritis", has(SPONDYLOARTHRITIS))
                .advice("Exercise is part of the treatment.")
                .evidence(rests(EvidenceStrength.EXPERT_OPINION, "s7").build())
                .build();
    }

    private static ScreeningRule stiffSpine() {
        return precaution(
                        "axial-spondyloarthritis-stiff-spine",
                        anyOf(
                                has(SPONDYLOARTHRITIS).is(ConditionQualifier.FUSED),
                                allOf(has(SPONDYLOARTHRITIS), has("osteoporosis"))))
                .limit(TRUNK_ROTATION, 3)
                .limit(LUMBAR_FLEXION_RANGE, 3)
                .limit(BALANCE_CHALLENGE, 3)
                .advice(
                        "A spine that is stiffened for good or of thin bone breaks easily: no force at the end of the range,"
                                + " and no risk of a fall.")
                .suggestion("Stay in the middle of the range.")
                .suggestion("Hold on to something solid.")
                .evidence(rests(EvidenceStrength.UNVERIFIED, "s7")
                        .note(
                                "The source is about exercise in this disease; the part about a stiff spine is unverified.")
                        .build())
                .build();
    }

    private static ScreeningRule pelvicGirdle() {
        return precaution("pelvic-girdle-pain", has("pelvic-girdle-pain"))
                .limit(ASYMMETRIC_PELVIC_LOAD, 2)
                .limit(HIP_ABDUCTION, 2)
                .limit(BALANCE_CHALLENGE, 3)
                .advice(
                        "Load both legs evenly: do not stand on one leg, straddle or put the weight on one side. Exercises"
                                + " that steady the pelvis should be fitted to you.")
                .suggestion("Make the movement smaller, with both sides equally loaded.")
                .suggestion("Choose another exercise if one side alone bears the load.")
                .evidence(rests(EvidenceStrength.GUIDELINE, "s23", "s24").build())
                .build();
    }
}
