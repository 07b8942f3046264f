package org.therex.safety;

import java.time.LocalDate;
import org.therex.demand.Demand;
import org.therex.source.Evidence;
import org.therex.source.EvidenceStrength;
import org.therex.source.Source;
import org.therex.source.SourceId;

/** A small rule set for tests, one rule of each kind. */
final class Rules {

    static final Evidence EVIDENCE = Evidence.builder()
            .strength(EvidenceStrength.GUIDELINE)
            .source(SourceId.of("guideline"))
            .asOf(LocalDate.of(2026, 11, 1))
            .build();

    static final Condition CAUDA_EQUINA = Condition.builder("cauda-equina", "Suspected cauda equina syndrome")
            .kind(ConditionKind.WARNING_SIGN)
            .question("Is there new numbness between your legs, or trouble with bladder or bowel?")
            .build();

    static final Condition OSTEOPOROSIS = Condition.builder("osteoporosis", "Osteoporosis")
            .kind(ConditionKind.DISEASE)
            .question("Were you told that your bones are thin?")
            .build();

    static final Condition HIP = Condition.builder("hip-replacement", "Hip replacement")
            .kind(ConditionKind.SURGERY)
            .question("Was one of your hips replaced?")
            .lateral(true)
            .weeksOf("since the operation")
            .qualifier(ConditionQualifier.WITHIN_SURGEONS_LIMITS)
            .build();

    static final Condition PREGNANCY = Condition.builder("pregnancy", "Pregnancy")
            .kind(ConditionKind.PREGNANCY)
            .question("Are you pregnant?")
            .weeksOf("of pregnancy")
            .build();

    static final Condition DISC = Condition.builder("disc-herniation", "Slipped disc with leg pain")
            .kind(ConditionKind.DISEASE)
            .question("Was a slipped disc found?")
            .qualifier(ConditionQualifier.FLEXION_PERIPHERALISES)
            .build();

    static final Condition BACK_PAIN = Condition.builder("back-pain", "Back pain")
            .kind(ConditionKind.SYMPTOM)
            .question("Does your back hurt?")
            .build();

    static final ScreeningRule RED_FLAG = ScreeningRule.builder("red-flag", RuleCategory.RED_FLAG)
            .urgency(Urgency.EMERGENCY)
            .when(Criterion.has("cauda-equina"))
            .advice("Go to an emergency department today.")
            .evidence(EVIDENCE)
            .build();

    static final ScreeningRule BONE = ScreeningRule.builder("bone", RuleCategory.PRECAUTION)
            .when(Criterion.has("osteoporosis"))
            .limit(Demand.LUMBAR_FLEXION_LOAD, 2)
            .limit(Demand.LUMBAR_FLEXION_RANGE, 2)
            .advice("Bend at the hips and keep your back long.")
            .suggestion("Work in the middle of the range.")
            .evidence(EVIDENCE)
            .build();

    static final ScreeningRule NEW_HIP = ScreeningRule.builder("new-hip", RuleCategory.RELATIVE_CONTRAINDICATION)
            .when(Criterion.has("hip-replacement").beforeWeek(12))
            .limit(Demand.HIP_FLEXION, 2)
            .limit(DemandLimit.of(Demand.HIP_ADDUCTION, 1).and(Demand.HIP_INTERNAL_ROTATION, 1))
            .sameSide(true)
            .advice("Ask your surgeon how far the hip may bend.")
            .evidence(EVIDENCE)
            .clinicianOverridable(true)
            .build();

    static final ScreeningRule LATE_PREGNANCY = ScreeningRule.builder(
                    "late-pregnancy", RuleCategory.ABSOLUTE_CONTRAINDICATION)
            .when(Criterion.has("pregnancy").fromWeek(14))
            .limit(Demand.PRONE_LYING, 1)
            .advice("Do not lie on your front.")
            .evidence(EVIDENCE)
            .build();

    static final ScreeningRule PRESSURE = ScreeningRule.builder("pressure", RuleCategory.MONITORING)
            .when(Criterion.bloodPressureAbove(140, 90))
            .limit(Demand.SUSTAINED_ISOMETRIC, 3)
            .advice("Keep breathing while you hold.")
            .evidence(EVIDENCE)
            .build();

    static final ScreeningRule MORNING = ScreeningRule.builder("morning", RuleCategory.PRECAUTION)
            .when(Criterion.has("disc-herniation").is(ConditionQualifier.FLEXION_PERIPHERALISES))
            .limit(Demand.LUMBAR_FLEXION_RANGE, 1)
            .window(org.therex.prescription.Exclusion.after(
                    org.therex.prescription.DayEvent.WAKING, java.time.Duration.ofHours(2)))
            .advice("Wait for two hours after you got up.")
            .evidence(EVIDENCE)
            .build();

    static final ScreeningRule MOVE = ScreeningRule.builder("move", RuleCategory.INDICATION)
            .when(Criterion.has("back-pain"))
            .limit(Demand.LUMBAR_EXTENSION_RANGE, 1)
            .advice("Movement helps.")
            .evidence(EVIDENCE)
            .build();

    static final RuleSet ALL = RuleSet.builder()
            .edition("2026.1")
            .condition(CAUDA_EQUINA)
            .condition(OSTEOPOROSIS)
            .condition(HIP)
            .condition(PREGNANCY)
            .condition(DISC)
            .condition(BACK_PAIN)
            .rule(RED_FLAG)
            .rule(BONE)
            .rule(NEW_HIP)
            .rule(LATE_PREGNANCY)
            .rule(PRESSURE)
            .rule(MORNING)
            .rule(MOVE)
            .source(Source.builder()
                    .id(SourceId.of("guideline"))
                    .title("A guideline")
                    .build())
            .build();

    private Rules() {}
}
