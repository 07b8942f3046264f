package org.therex.lowback;

import static org.therex.demand.Demand.ARM_ELEVATION;
import static org.therex.demand.Demand.ASYMMETRIC_PELVIC_LOAD;
import static org.therex.demand.Demand.HIP_ABDUCTION;
import static org.therex.demand.Demand.HIP_ADDUCTION;
import static org.therex.demand.Demand.HIP_EXTENSION;
import static org.therex.demand.Demand.HIP_EXTERNAL_ROTATION;
import static org.therex.demand.Demand.HIP_FLEXION;
import static org.therex.demand.Demand.HIP_INTERNAL_ROTATION;
import static org.therex.demand.Demand.KNEELING_PRESSURE;
import static org.therex.demand.Demand.KNEE_FLEXION_DEPTH;
import static org.therex.demand.Demand.LUMBAR_EXTENSION_RANGE;
import static org.therex.demand.Demand.LUMBAR_FLEXION_RANGE;
import static org.therex.demand.Demand.PATELLOFEMORAL_LOAD;
import static org.therex.demand.Demand.SHOULDER_LOAD;
import static org.therex.demand.Demand.TRUNK_LATERAL_FLEXION;
import static org.therex.demand.Demand.TRUNK_ROTATION;
import static org.therex.demand.Demand.WRIST_EXTENSION_LOAD;
import static org.therex.lowback.RuleDraft.disease;
import static org.therex.lowback.RuleDraft.monitoring;
import static org.therex.lowback.RuleDraft.precaution;
import static org.therex.lowback.RuleDraft.rests;
import static org.therex.lowback.RuleDraft.unverified;
import static org.therex.safety.Criterion.has;

import com.google.common.collect.ImmutableList;
import org.therex.demand.Demand;
import org.therex.evidence.EvidenceStrength;
import org.therex.safety.Condition;
import org.therex.safety.DemandLimit;
import org.therex.safety.ScreeningRule;

/** Rules about joints in general: those that give too far, and those that are inflamed. */
final class JointRules {

    /** All demands that are about how far a joint goes. */
    private static final ImmutableList<Demand> RANGES = ImmutableList.of(
            LUMBAR_FLEXION_RANGE,
            LUMBAR_EXTENSION_RANGE,
            TRUNK_ROTATION,
            TRUNK_LATERAL_FLEXION,
            HIP_FLEXION,
            HIP_ADDUCTION,
            HIP_INTERNAL_ROTATION,
            HIP_EXTERNAL_ROTATION,
            HIP_EXTENSION,
            HIP_ABDUCTION,
            KNEE_FLEXION_DEPTH);

    private JointRules() {}

    static ImmutableList<Condition> conditions() {
        return ImmutableList.of(
                disease(
                                "hypermobility",
                                "Hypermobile joints",
                                "Do your joints bend further than usual, or have you hypermobile Ehlers-Danlos syndrome?",
                                "M35.7",
                                "Q79.6")
                        .build(),
                disease(
                                "joint-flare",
                                "Flare of an inflammatory joint disease",
                                "Do you have an inflammatory joint disease that is flaring up now?",
                                "M06")
                        .build(),
                flare("hip"),
                flare("knee"),
                flare("wrist"),
                flare("shoulder"));
    }

    private static Condition flare(String joint) {
        return disease(
                        "joint-flare-" + joint,
                        "Inflamed " + joint,
                        "Is a " + joint + " swollen, warm or stiff from the flare?",
                        "M06")
                .hasSides(true)
                .build();
    }

    static ImmutableList<ScreeningRule> rules() {
        return ImmutableList.of(
                hypermobility(),
                monitoring("joint-flare", has("joint-flare"))
                        .advice("Do not load a joint while it is inflamed; keep the others moving.")
                        .evidence(unverified())
                        .build(),
                flared("hip")
                        .limit(ASYMMETRIC_PELVIC_LOAD, 2)
                        .limit(HIP_FLEXION, 3)
                        .limit(HIP_EXTENSION, 2)
                        .build(),
                flared("knee")
                        .limit(PATELLOFEMORAL_LOAD, 2)
                        .limit(KNEE_FLEXION_DEPTH, 3)
                        .limit(KNEELING_PRESSURE, 2)
                        .build(),
                flared("wrist").limit(WRIST_EXTENSION_LOAD, 1).build(),
                flared("shoulder")
                        .limit(SHOULDER_LOAD, 1)
                        .limit(ARM_ELEVATION, 2)
                        .build());
    }

    private static ScreeningRule hypermobility() {
        return precaution("hypermobility", has("hypermobility"))
                .limits(RANGES.stream()
                        .map(range -> DemandLimit.of(range, Demand.HIGHEST))
                        .toList())
                .advice(
                        "Work in the middle of the range under control. Do not stretch as far as you can, and do not lock"
                                + " elbows or knees. Stretching is not banned.")
                .suggestion("Watch yourself in a mirror.")
                .suggestion("Keep a slight bend in elbows and knees.")
                .evidence(rests(EvidenceStrength.EXPERT_OPINION, "s37").build())
                .build();
    }

    private static ScreeningRule.Builder flared(String joint) {
        String condition = "joint-flare-" + joint;
        return precaution(condition, has(condition))
                .sameSide(true)
                .advice("Take the load off the inflamed " + joint + " until the flare has passed.")
                .evidence(unverified());
    }
}
