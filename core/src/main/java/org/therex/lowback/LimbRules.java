package org.therex.lowback;

import static org.therex.demand.Demand.ARM_ELEVATION;
import static org.therex.demand.Demand.HIP_ABDUCTION;
import static org.therex.demand.Demand.HIP_ADDUCTION;
import static org.therex.demand.Demand.HIP_EXTENSION;
import static org.therex.demand.Demand.HIP_EXTERNAL_ROTATION;
import static org.therex.demand.Demand.HIP_FLEXION;
import static org.therex.demand.Demand.HIP_INTERNAL_ROTATION;
import static org.therex.demand.Demand.KNEELING_PRESSURE;
import static org.therex.demand.Demand.KNEE_FLEXION_DEPTH;
import static org.therex.demand.Demand.NECK_LOAD;
import static org.therex.demand.Demand.PATELLOFEMORAL_LOAD;
import static org.therex.demand.Demand.SHOULDER_LOAD;
import static org.therex.demand.Demand.WRIST_EXTENSION_LOAD;
import static org.therex.lowback.RuleDraft.condition;
import static org.therex.lowback.RuleDraft.disease;
import static org.therex.lowback.RuleDraft.precaution;
import static org.therex.lowback.RuleDraft.relative;
import static org.therex.lowback.RuleDraft.rests;
import static org.therex.lowback.RuleDraft.surgery;
import static org.therex.lowback.RuleDraft.symptom;
import static org.therex.lowback.RuleDraft.unverified;
import static org.therex.safety.Criterion.anyOf;
import static org.therex.safety.Criterion.has;

import com.google.common.collect.ImmutableList;
import org.therex.safety.Condition;
import org.therex.safety.ConditionKind;
import org.therex.safety.ConditionQualifier;
import org.therex.safety.Criterion;
import org.therex.safety.DemandLimit;
import org.therex.safety.ScreeningRule;
import org.therex.source.Evidence;
import org.therex.source.EvidenceStrength;

/** Rules about hips, knees, wrists, shoulders and the neck. */
final class LimbRules {

    private static final String POSTERIOR = "hip-replacement-posterior";
    private static final String ANTERIOR = "hip-replacement-anterior";
    private static final String LATERAL = "hip-replacement-lateral";

    /** What is limited where the joint was opened from behind. */
    private static final ImmutableList<DemandLimit> POSTERIOR_LIMITS = ImmutableList.of(
            DemandLimit.of(HIP_FLEXION, 2), DemandLimit.of(HIP_ADDUCTION, 2), DemandLimit.of(HIP_INTERNAL_ROTATION, 2));

    private LimbRules() {}

    static ImmutableList<Condition> conditions() {
        return ImmutableList.of(
                hip(POSTERIOR, "Hip replaced from behind", "from behind"),
                hip(ANTERIOR, "Hip replaced from the front", "from the front"),
                hip(LATERAL, "Hip replaced from the side", "from the side"),
                disease("hip-osteoarthritis", "Osteoarthritis of the hip", "Is the joint of a hip worn?", "M16")
                        .lateral(true)
                        .qualifier(ConditionQualifier.PAINFUL)
                        .build(),
                disease(
                                "hip-impingement",
                                "Impingement of the hip",
                                "Have you been told that the bones of a hip joint pinch (impingement)?")
                        .lateral(true)
                        .qualifier(ConditionQualifier.PAINFUL)
                        .build(),
                disease("knee-osteoarthritis", "Osteoarthritis of the knee", "Is the joint of a knee worn?", "M17")
                        .lateral(true)
                        .build(),
                condition(
                                ConditionKind.FUNCTIONAL_LIMIT,
                                "kneeling-intolerance",
                                "Kneeling hurts",
                                "Does it hurt to kneel?")
                        .lateral(true)
                        .build(),
                surgery("knee-replacement", "Replaced knee", "Was a knee of yours replaced?")
                        .lateral(true)
                        .qualifier(ConditionQualifier.WITHIN_SURGEONS_LIMITS)
                        .build(),
                disease(
                                "carpal-tunnel-syndrome",
                                "Carpal tunnel syndrome",
                                "Have you been told that you have carpal tunnel syndrome?",
                                "G56.0")
                        .lateral(true)
                        .build(),
                symptom("wrist-pain", "Wrist pain", "Does a wrist hurt when you lean on the hand?")
                        .lateral(true)
                        .build(),
                disease(
                                "shoulder-impingement",
                                "Impingement of the shoulder",
                                "Have you been told that a shoulder pinches (impingement)?",
                                "M75.4")
                        .lateral(true)
                        .build(),
                symptom("rotator-cuff-pain", "Rotator cuff pain", "Does a shoulder hurt when you lift the arm?")
                        .lateral(true)
                        .build(),
                symptom("neck-pain", "Neck pain", "Does your neck hurt?", "M54.2")
                        .build());
    }

    private static Condition hip(String id, String name, String way) {
        return surgery(id, name, "Was a hip of yours replaced by an operation " + way + "?", "Z96.64")
                .lateral(true)
                .weeksOf("since the operation")
                .qualifier(ConditionQualifier.WITHIN_SURGEONS_LIMITS)
                .build();
    }

    static ImmutableList<ScreeningRule> rules() {
        return ImmutableList.of(
                posterior(),
                anterior(),
                anteriorComponent(),
                lateral(),
                painfulHip(),
                knee(),
                newKnee(),
                wrist(),
                shoulder(),
                neck());
    }

    private static Criterion withinLimits(String joint) {
        return has(joint).is(ConditionQualifier.WITHIN_SURGEONS_LIMITS);
    }

    private static ScreeningRule posterior() {
        return relative("hip-replacement-posterior", withinLimits(POSTERIOR))
                .limits(POSTERIOR_LIMITS)
                .sameSide(true)
                .advice(
                        "Your surgeon's limits decide. Usually: do not bend that hip beyond a right angle, cross the leg over"
                                + " the middle or turn it inwards, above all not together.")
                .evidence(hipEvidence())
                .build();
    }

    private static ScreeningRule anterior() {
        return relative("hip-replacement-anterior", withinLimits(ANTERIOR))
                .limit(DemandLimit.of(HIP_EXTENSION, 2).and(HIP_EXTERNAL_ROTATION, 1))
                .sameSide(true)
                .advice("Your surgeon's limits decide. Usually: do not take that leg backwards and turn it outwards"
                        + " together.")
                .evidence(hipEvidence())
                .build();
    }

    private static ScreeningRule anteriorComponent() {
        return precaution("hip-replacement-anterior-extension", withinLimits(ANTERIOR))
                .limit(HIP_EXTENSION, 2)
                .sameSide(true)
                .advice(
                        "Take that leg backwards only a little, and do not let it turn outwards meanwhile: your technique can"
                                + " add the turn.")
                .suggestion("Shorten the step or the stretch.")
                .suggestion("Point the kneecap straight ahead.")
                .evidence(hipEvidence())
                .build();
    }

    private static ScreeningRule lateral() {
        return relative("hip-replacement-lateral", withinLimits(LATERAL))
                .limits(POSTERIOR_LIMITS)
                .limit(HIP_ABDUCTION, 1)
                .sameSide(true)
                .advice(
                        "Your surgeon's limits decide. Usually: as after an operation from behind, and do not move that leg"
                                + " out to the side by its own muscles.")
                .evidence(hipEvidence())
                .build();
    }

    private static Evidence hipEvidence() {
        return rests(EvidenceStrength.SYSTEMATIC_REVIEW, "s21", "s22")
                .note(
                        "What the limits are comes from a website. A meta-analysis of 9,599 hips, of low quality, found 2.2%"
                                + " dislocated with such limits and as many without: the ban is historic and weak.")
                .build();
    }

    private static ScreeningRule painfulHip() {
        return precaution(
                        "hip-joint-pain",
                        anyOf(
                                has("hip-osteoarthritis").is(ConditionQualifier.PAINFUL),
                                has("hip-impingement").is(ConditionQualifier.PAINFUL)))
                .limit(HIP_FLEXION, 3)
                .limit(HIP_INTERNAL_ROTATION, 2)
                .limit(HIP_ADDUCTION, 2)
                .sameSide(true)
                .advice("Stay short of where the hip pinches or hurts.")
                .suggestion("Use a smaller range.")
                .evidence(unverified())
                .build();
    }

    private static ScreeningRule knee() {
        return precaution(
                        "knee-load",
                        anyOf(has("knee-osteoarthritis"), has("kneeling-intolerance"), has("knee-replacement")))
                .limit(KNEELING_PRESSURE, 2)
                .limit(KNEE_FLEXION_DEPTH, 3)
                .limit(PATELLOFEMORAL_LOAD, 2)
                .sameSide(true)
                .advice("Take pressure off the knee, and bend it less deeply under load.")
                .suggestion("Put a pad under the knee.")
                .suggestion("Do it on a chair or a bed.")
                .evidence(rests(EvidenceStrength.SYSTEMATIC_REVIEW, "s40")
                        .note(
                                "A review found no clinical reason to forbid kneeling on a replaced knee, though 60 to 80% say"
                                        + " that it is hard.")
                        .build())
                .build();
    }

    /**
     * Returns the rule for a recently replaced knee. No source states how many weeks a surgeon's limits last, so it
     * asks whether they still hold, and any load on that knee waits for a clinician.
     */
    private static ScreeningRule newKnee() {
        return relative("knee-replacement-recent", withinLimits("knee-replacement"))
                .limit(KNEELING_PRESSURE, 1)
                .limit(KNEE_FLEXION_DEPTH, 1)
                .limit(PATELLOFEMORAL_LOAD, 1)
                .sameSide(true)
                .advice("Your surgeon's limits decide: ask before you bend that knee under load or kneel on it.")
                .evidence(rests(EvidenceStrength.UNVERIFIED)
                        .note(
                                "That a clinician decides while the surgeon's limits hold is proposed. No source was opened.")
                        .build())
                .build();
    }

    private static ScreeningRule wrist() {
        return precaution("wrist-load", anyOf(has("carpal-tunnel-syndrome"), has("wrist-pain")))
                .limit(WRIST_EXTENSION_LOAD, 2)
                .sameSide(true)
                .advice("Do not lean on a hand that is bent back.")
                .suggestion("Lean on your fists, a wedge, a rolled mat or the forearms.")
                .suggestion("Do an exercise on your back instead.")
                .evidence(rests(EvidenceStrength.EXPERT_OPINION, "s41").build())
                .build();
    }

    private static ScreeningRule shoulder() {
        return precaution("shoulder-load", anyOf(has("shoulder-impingement"), has("rotator-cuff-pain")))
                .limit(ARM_ELEVATION, 2)
                .limit(SHOULDER_LOAD, 2)
                .sameSide(true)
                .advice("Keep the arm below where it hurts, which is usually above the shoulder.")
                .suggestion("Lower the arm.")
                .suggestion("Bend the elbow to shorten the lever.")
                .evidence(rests(EvidenceStrength.EXPERT_OPINION, "s42").build())
                .build();
    }

    private static ScreeningRule neck() {
        return precaution("neck-load", has("neck-pain"))
                .limit(NECK_LOAD, 2)
                .advice("Support your head.")
                .suggestion("Lay the head down or hold it with your hands.")
                .evidence(unverified())
                .build();
    }
}
