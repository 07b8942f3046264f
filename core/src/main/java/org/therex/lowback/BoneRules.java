package org.therex.lowback;

import static org.therex.demand.Demand.BALANCE_CHALLENGE;
import static org.therex.demand.Demand.INTRA_ABDOMINAL_PRESSURE;
import static org.therex.demand.Demand.LUMBAR_EXTENSION_RANGE;
import static org.therex.demand.Demand.LUMBAR_FLEXION_LOAD;
import static org.therex.demand.Demand.LUMBAR_FLEXION_RANGE;
import static org.therex.demand.Demand.TISSUE_PRESSURE;
import static org.therex.demand.Demand.TRUNK_LATERAL_FLEXION;
import static org.therex.demand.Demand.TRUNK_ROTATION;
import static org.therex.lowback.RuleDraft.absolute;
import static org.therex.lowback.RuleDraft.disease;
import static org.therex.lowback.RuleDraft.precaution;
import static org.therex.lowback.RuleDraft.relative;
import static org.therex.lowback.RuleDraft.rests;
import static org.therex.safety.Criterion.anyOf;
import static org.therex.safety.Criterion.has;

import com.google.common.collect.ImmutableList;
import org.therex.safety.Condition;
import org.therex.safety.ConditionQualifier;
import org.therex.safety.Criterion;
import org.therex.safety.DemandLimit;
import org.therex.safety.ScreeningRule;
import org.therex.source.Evidence;
import org.therex.source.EvidenceStrength;

/** Rules about thin, broken and slipping bones of the spine. */
final class BoneRules {

    private static final String FRACTURE = "vertebral-fragility-fracture";

    /** Where a vertebra has broken; the last is meant for pressure on the spine. */
    private static final ImmutableList<DemandLimit> FRACTURE_LIMITS = ImmutableList.of(
            DemandLimit.of(LUMBAR_FLEXION_LOAD, 1),
            DemandLimit.of(LUMBAR_FLEXION_RANGE, 2),
            DemandLimit.of(TRUNK_ROTATION, 2),
            DemandLimit.of(TRUNK_LATERAL_FLEXION, 2),
            DemandLimit.of(LUMBAR_EXTENSION_RANGE, 3),
            DemandLimit.of(TISSUE_PRESSURE, 2));

    private BoneRules() {}

    static ImmutableList<Condition> conditions() {
        return ImmutableList.of(
                disease(
                                "osteoporosis",
                                "Osteoporosis",
                                "Have you been told that you have osteoporosis, that is thin bones?",
                                "M81")
                        .build(),
                disease(
                                FRACTURE,
                                "Vertebra broken by weak bone",
                                "Has a vertebra of yours ever broken or collapsed because the bone was weak?",
                                "M80",
                                "M48.5")
                        .qualifier(ConditionQualifier.ACUTE)
                        .qualifier(ConditionQualifier.PAINFUL)
                        .qualifier(ConditionQualifier.UNSUPERVISED)
                        .build(),
                disease(
                                "spondylolysis",
                                "Stress fracture of a vertebral arch",
                                "Has a stress fracture in the arch of a vertebra been found, as happens in young athletes?",
                                "M43.0",
                                "M48.4")
                        .qualifier(ConditionQualifier.ACUTE)
                        .build(),
                disease(
                                "spondylolisthesis",
                                "Slipped vertebra",
                                "Have you been told that one vertebra has slipped on another?",
                                "M43.1")
                        .qualifier(ConditionQualifier.UNSTABLE)
                        .build());
    }

    static ImmutableList<ScreeningRule> rules() {
        return ImmutableList.of(
                osteoporosis(),
                fracture(),
                acuteFracture(),
                fractureAlone(),
                spondylolysis(),
                spondylolisthesis(),
                unstableSpondylolisthesis());
    }

    private static ScreeningRule osteoporosis() {
        return precaution("osteoporosis-no-fracture", has("osteoporosis"))
                .limit(LUMBAR_FLEXION_LOAD, 2)
                .limit(LUMBAR_FLEXION_RANGE, 2)
                .limit(TRUNK_ROTATION, 3)
                .limit(TRUNK_LATERAL_FLEXION, 3)
                .advice(
                        "Bend at the hips and keep the spine in its neutral curve. Avoid bending and twisting the spine fast,"
                                + " again and again, under load, with force or to the end of its range. Strength, balance and back"
                                + " muscle work is to be encouraged.")
                .suggestion("Hinge at the hips instead of rounding the back.")
                .suggestion("Twist slowly on your back, with the legs supported.")
                .evidence(rests(EvidenceStrength.CONSENSUS, "s8", "s9", "s10", "s11")
                        .note("A panel of experts in 2015 would rather teach techniques that spare the spine than ban"
                                + " movements. The trial of 1984 behind the old ban is small: of 59 women, new fractures in"
                                + " 89% after flexion and 16% after extension exercises.")
                        .build())
                .build();
    }

    private static ScreeningRule fracture() {
        return relative("vertebral-fracture", has(FRACTURE))
                .limits(FRACTURE_LIMITS)
                .advice(
                        "Ask a physiotherapist who knows about weak bones before you load, bend or twist the spine or press"
                                + " on it.")
                .evidence(fractureEvidence())
                .build();
    }

    private static ScreeningRule acuteFracture() {
        return absolute(
                        "vertebral-fracture-acute",
                        anyOf(
                                has(FRACTURE).is(ConditionQualifier.ACUTE),
                                has(FRACTURE).is(ConditionQualifier.PAINFUL)))
                .limits(FRACTURE_LIMITS)
                .clinicianOverridable(true)
                .advice("Leave this out while the fracture is fresh or hurts, until a clinician has decided.")
                .evidence(fractureEvidence())
                .build();
    }

    private static ScreeningRule fractureAlone() {
        Criterion alone = has(FRACTURE).is(ConditionQualifier.UNSUPERVISED);
        return relative("vertebral-fracture-balance", alone)
                .limit(BALANCE_CHALLENGE, 3)
                .advice("Train balance on one leg only with a professional beside you: a fall can break another bone.")
                .suggestion("Hold on to something solid.")
                .evidence(fractureEvidence())
                .build();
    }

    private static Evidence fractureEvidence() {
        return rests(EvidenceStrength.CONSENSUS, "s8", "s9")
                .note("Pressure by a tool is meant for the spine; the demand does not state where the tool presses.")
                .build();
    }

    private static ScreeningRule spondylolysis() {
        return relative("spondylolysis-acute", has("spondylolysis").is(ConditionQualifier.ACUTE))
                .limit(LUMBAR_EXTENSION_RANGE, 2)
                .limit(TRUNK_ROTATION, 2)
                .limit(DemandLimit.of(LUMBAR_EXTENSION_RANGE, 1).and(TRUNK_ROTATION, 1))
                .advice(
                        "Rest from sport, and build up again in stages with a clinician. Do not arch or twist the back, and"
                                + " above all not both at once.")
                .evidence(rests(EvidenceStrength.EXPERT_OPINION, "s14")
                        .note("About adolescent athletes.")
                        .build())
                .build();
    }

    private static ScreeningRule spondylolisthesis() {
        return precaution("spondylolisthesis", has("spondylolisthesis"))
                .limit(LUMBAR_EXTENSION_RANGE, 2)
                .advice("Let symptoms lead: arch less if arching brings them on.")
                .suggestion("Stop short of the full arch.")
                .evidence(rests(EvidenceStrength.TRIAL, "s12", "s13")
                        .note(
                                "In the degenerative type, exercises that stabilise and exercises that bend forward did equally"
                                        + " well in a randomised trial.")
                        .build())
                .build();
    }

    private static ScreeningRule unstableSpondylolisthesis() {
        return relative("spondylolisthesis-unstable", has("spondylolisthesis").is(ConditionQualifier.UNSTABLE))
                .limit(LUMBAR_EXTENSION_RANGE, 2)
                .limit(INTRA_ABDOMINAL_PRESSURE, 3)
                .advice("A clinician decides what an unstable or high-grade slip allows.")
                .evidence(rests(EvidenceStrength.EXPERT_OPINION, "s12", "s13")
                        .note("The sources are about slips in general; that instability asks for a clinician is usual"
                                + " practice.")
                        .build())
                .build();
    }
}
