package org.therex.lowback;

import static org.therex.demand.Demand.ABDOMINAL_CONTACT;
import static org.therex.demand.Demand.BALANCE_CHALLENGE;
import static org.therex.demand.Demand.INTRA_ABDOMINAL_PRESSURE;
import static org.therex.demand.Demand.LUMBAR_FLEXION_LOAD;
import static org.therex.demand.Demand.PRONE_LYING;
import static org.therex.demand.Demand.SUPINE_LYING;
import static org.therex.demand.Demand.SUSTAINED_ISOMETRIC;
import static org.therex.lowback.RuleDraft.condition;
import static org.therex.lowback.RuleDraft.disease;
import static org.therex.lowback.RuleDraft.monitoring;
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
import org.therex.safety.ScreeningRule;
import org.therex.source.EvidenceStrength;

/** Rules about pregnancy, the time after a birth, the wall of the belly and the pelvic floor. */
final class PregnancyAndAbdomenRules {

    private static final String PREGNANCY = "pregnancy";
    private static final String POSTPARTUM = "postpartum";

    /** The first week of the second trimester. */
    private static final int SECOND_TRIMESTER = 14;

    private static final int SIX_WEEKS = 6;
    private static final int TWELVE_WEEKS = 12;

    private static final String STOP = "Stop if it hurts, the belly bulges, you feel heaviness below or you leak.";

    private PregnancyAndAbdomenRules() {}

    static ImmutableList<Condition> conditions() {
        return ImmutableList.of(
                condition(ConditionKind.PREGNANCY, PREGNANCY, "Pregnancy", "Are you pregnant?", "Z33", "Z3A")
                        .weeksOf("of pregnancy")
                        .build(),
                condition(
                                ConditionKind.PREGNANCY,
                                "pregnancy-complication",
                                "Complication of pregnancy",
                                "Has your doctor or midwife told you of a complication of pregnancy, or not to exercise?")
                        .build(),
                condition(
                                ConditionKind.PREGNANCY,
                                POSTPARTUM,
                                "Time after a birth",
                                "Have you given birth within the last year?")
                        .weeksOf("since the birth")
                        .build(),
                disease(
                                "diastasis-recti",
                                "Gap between the straight belly muscles",
                                "Have the straight muscles of your belly parted?",
                                "M62.0")
                        .qualifier(ConditionQualifier.MIDLINE_DOMES)
                        .build(),
                disease(
                                "abdominal-hernia",
                                "Hernia of the belly, groin or navel",
                                "Have you a hernia of the belly, groin or navel?",
                                "K40",
                                "K42")
                        .build(),
                surgery(
                                "abdominal-surgery",
                                "Operation on the belly, caesarean or hernia repair",
                                "Was your belly operated on, by a caesarean or for a hernia among others?")
                        .weeksOf("since the operation")
                        .qualifier(ConditionQualifier.WITHIN_SURGEONS_LIMITS)
                        .build(),
                disease(
                                "pelvic-organ-prolapse",
                                "Prolapse of a pelvic organ",
                                "Does something bulge or drag down in your pelvis?")
                        .build(),
                symptom("incontinence", "Incontinence", "Do you leak urine or stool?")
                        .build());
    }

    static ImmutableList<ScreeningRule> rules() {
        return ImmutableList.<ScreeningRule>builder()
                .addAll(pregnancy())
                .addAll(laterPregnancy())
                .addAll(postpartum())
                .addAll(abdomen())
                .build();
    }

    private static ImmutableList<ScreeningRule> pregnancy() {
        return ImmutableList.of(
                monitoring("pregnancy-any", has(PREGNANCY))
                        .advice(
                                "Tell whoever cares for you in your pregnancy what you do, and learn the signs at which to"
                                        + " stop.")
                        .evidence(
                                rests(EvidenceStrength.GUIDELINE, "s25", "s26").build())
                        .build(),
                relative("pregnancy-complication", has("pregnancy-complication"))
                        .advice("Your obstetrician decides whether and how you exercise.")
                        .evidence(rests(EvidenceStrength.GUIDELINE, "s25", "s26")
                                .note("Which complications speak against exercise differs between guidelines.")
                                .build())
                        .build());
    }

    private static ImmutableList<ScreeningRule> laterPregnancy() {
        Criterion later = has(PREGNANCY).fromWeek(SECOND_TRIMESTER);
        return ImmutableList.of(
                relative("pregnancy-belly", later)
                        .limit(PRONE_LYING, 1)
                        .limit(ABDOMINAL_CONTACT, 1)
                        .advice("As the belly grows, do not lie on it and do not press or fold it.")
                        .suggestion("Do it on hands and knees, on your side or sitting.")
                        .evidence(rests(EvidenceStrength.EXPERT_OPINION, "s25", "s28")
                                .build())
                        .build(),
                precaution("pregnancy-supine", later)
                        .limit(SUPINE_LYING, 2)
                        .advice("Turn on your side if you get light-headed, sick or unwell on your back.")
                        .suggestion("Lie on your side, or raise the upper body on a wedge.")
                        .evidence(rests(EvidenceStrength.GUIDELINE, "s25", "s26")
                                .note(
                                        "The Canadian guideline of 2019. Older American advice, since replaced, banned lying on"
                                                + " the back after the first trimester; the passage in its successor was not seen.")
                                .build())
                        .build(),
                precaution("pregnancy-effort", later)
                        .limit(INTRA_ABDOMINAL_PRESSURE, 3)
                        .limit(SUSTAINED_ISOMETRIC, 3)
                        .advice("Do not strain or hold your breath.")
                        .suggestion("Choose an easier version, or hold for a shorter time.")
                        .evidence(rests(EvidenceStrength.EXPERT_OPINION, "s25", "s28")
                                .build())
                        .build(),
                precaution("pregnancy-balance", later)
                        .limit(BALANCE_CHALLENGE, 3)
                        .advice("Avoid a fall or a blow on the belly.")
                        .suggestion("Hold on to something solid.")
                        .evidence(
                                rests(EvidenceStrength.GUIDELINE, "s25", "s26").build())
                        .build());
    }

    private static ImmutableList<ScreeningRule> postpartum() {
        return ImmutableList.of(
                precaution("postpartum-first-6-weeks", has(POSTPARTUM).beforeWeek(SIX_WEEKS))
                        .limit(INTRA_ABDOMINAL_PRESSURE, 2)
                        .limit(LUMBAR_FLEXION_LOAD, 1)
                        .limit(SUSTAINED_ISOMETRIC, 3)
                        .advice("Begin with the pelvic floor and gentle movement. " + STOP)
                        .suggestion("Choose an easier version, or hold for a shorter time.")
                        .suggestion("Breathe out on the effort.")
                        .evidence(rests(EvidenceStrength.EXPERT_OPINION, "s64").build())
                        .build(),
                precaution(
                                "postpartum-6-to-12-weeks",
                                has(POSTPARTUM).fromWeek(SIX_WEEKS).beforeWeek(TWELVE_WEEKS))
                        .limit(INTRA_ABDOMINAL_PRESSURE, 3)
                        .limit(LUMBAR_FLEXION_LOAD, 2)
                        .advice("Low impact only, and no sit-ups yet. " + STOP)
                        .suggestion("Choose an easier version.")
                        .suggestion("Breathe out on the effort.")
                        .evidence(rests(EvidenceStrength.EXPERT_OPINION, "s64").build())
                        .build(),
                monitoring("postpartum-after-12-weeks", has(POSTPARTUM).fromWeek(TWELVE_WEEKS))
                        .limit(INTRA_ABDOMINAL_PRESSURE, 2)
                        .limit(LUMBAR_FLEXION_LOAD, 2)
                        .advice("Bring back sit-ups and impact gradually. " + STOP)
                        .evidence(rests(EvidenceStrength.EXPERT_OPINION, "s64").build())
                        .build());
    }

    private static ImmutableList<ScreeningRule> abdomen() {
        return ImmutableList.of(
                precaution("diastasis-recti", has("diastasis-recti").is(ConditionQualifier.MIDLINE_DOMES))
                        .limit(INTRA_ABDOMINAL_PRESSURE, 2)
                        .limit(LUMBAR_FLEXION_LOAD, 2)
                        .limit(SUSTAINED_ISOMETRIC, 3)
                        .advice("Choose a version in which the midline of the belly stays flat.")
                        .suggestion("Draw the belly in gently, and breathe out on the effort.")
                        .evidence(rests(EvidenceStrength.TRIAL, "s44")
                                .note(
                                        "In a trial of 40 women, deep core exercises closed the gap more than the usual ones."
                                                + " That crunches should be left out is unverified and weak.")
                                .build())
                        .build(),
                relative("abdominal-hernia", has("abdominal-hernia"))
                        .limit(INTRA_ABDOMINAL_PRESSURE, 3)
                        .limit(SUSTAINED_ISOMETRIC, 3)
                        .advice("Have the hernia looked at before you strain or hold for long.")
                        .evidence(rests(EvidenceStrength.EXPERT_OPINION, "s43").build())
                        .build(),
                relative(
                                "abdominal-surgery-recent",
                                has("abdominal-surgery").is(ConditionQualifier.WITHIN_SURGEONS_LIMITS))
                        .limit(INTRA_ABDOMINAL_PRESSURE, 2)
                        .limit(LUMBAR_FLEXION_LOAD, 1)
                        .advice("Your surgeon sets how many weeks the belly must not be strained.")
                        .evidence(rests(EvidenceStrength.EXPERT_OPINION, "s43", "s64")
                                .build())
                        .build(),
                precaution("pelvic-floor", anyOf(has("pelvic-organ-prolapse"), has("incontinence")))
                        .limit(INTRA_ABDOMINAL_PRESSURE, 2)
                        .limit(SUSTAINED_ISOMETRIC, 3)
                        .advice("Breathe out on the effort, and do not bear down.")
                        .suggestion("Draw up the pelvic floor before the effort.")
                        .evidence(unverified())
                        .build());
    }
}
