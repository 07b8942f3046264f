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
import static org.therex.lowback.RuleDraft.precaution;
import static org.therex.lowback.RuleDraft.rests;
import static org.therex.lowback.RuleDraft.unverified;
import static org.therex.safety.Criterion.has;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.therex.demand.Demand;
import org.therex.safety.Condition;
import org.therex.safety.DemandLimit;
import org.therex.safety.ScreeningRule;
import org.therex.source.EvidenceStrength;

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

    /** What loads a joint too much while it is inflamed. */
    private static final ImmutableListMultimap<String, DemandLimit> LOADS =
            ImmutableListMultimap.<String, DemandLimit>builder()
                    .putAll(
                            "hip",
                            DemandLimit.of(ASYMMETRIC_PELVIC_LOAD, 2),
                            DemandLimit.of(HIP_FLEXION, 3),
                            DemandLimit.of(HIP_EXTENSION, 2))
                    .putAll(
                            "knee",
                            DemandLimit.of(PATELLOFEMORAL_LOAD, 2),
                            DemandLimit.of(KNEE_FLEXION_DEPTH, 3),
                            DemandLimit.of(KNEELING_PRESSURE, 2))
                    .put("wrist", DemandLimit.of(WRIST_EXTENSION_LOAD, 1))
                    .putAll("shoulder", DemandLimit.of(SHOULDER_LOAD, 1), DemandLimit.of(ARM_ELEVATION, 2))
                    .build();

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
                .lateral(true)
                .build();
    }

    static ImmutableList<ScreeningRule> rules() {
        return ImmutableList.of(
                hypermobility(), flare(), flared("hip"), flared("knee"), flared("wrist"), flared("shoulder"));
    }

    /** Applies to every joint whose load is known, since the inflamed joint may be unknown. */
    private static ScreeningRule flare() {
        return precaution("joint-flare", has("joint-flare"))
                .limits(LOADS.values())
                .advice("Do not load a joint while it is inflamed; keep the others moving.")
                .suggestion("Put less weight on the inflamed joint and move it less far.")
                .suggestion("Choose another exercise if the inflamed joint cannot be spared.")
                .evidence(unverified())
                .build();
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

    private static ScreeningRule flared(String joint) {
        String condition = "joint-flare-" + joint;
        return precaution(condition, has(condition))
                .limits(LOADS.get(joint))
                .sameSide(true)
                .advice("Take the load off the inflamed " + joint + " until the flare has passed.")
                .suggestion("Put less weight on the " + joint + " and move it less far.")
                .suggestion("Choose another exercise if the " + joint + " cannot be spared.")
                .evidence(unverified())
                .build();
    }
}
