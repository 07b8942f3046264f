package org.therex.lowback;

import static org.therex.lowback.RuleDraft.redFlag;
import static org.therex.lowback.RuleDraft.rests;
import static org.therex.lowback.RuleDraft.symptom;
import static org.therex.lowback.RuleDraft.warning;
import static org.therex.safety.Criterion.allOf;
import static org.therex.safety.Criterion.anyOf;
import static org.therex.safety.Criterion.atLeast;
import static org.therex.safety.Criterion.has;

import com.google.common.collect.ImmutableList;
import org.therex.safety.Condition;
import org.therex.safety.ScreeningRule;
import org.therex.safety.Urgency;
import org.therex.source.Evidence;
import org.therex.source.EvidenceStrength;

/** The red flags of back pain: nine signs of possible serious disease. */
final class RedFlagRules {

    private static final String NO_SCORE =
            "A framework of experts: most single signs are poor at onProgress who is ill, so they"
                    + " are prompts to think about in context, not points to add up.";
    private static final String INFLAMMATORY = "inflammatory-back-pain-suspected";
    private static final int THREE_MONTHS = 13;

    private RedFlagRules() {}

    static ImmutableList<Condition> conditions() {
        return ImmutableList.<Condition>builder()
                .addAll(suspicions())
                .addAll(inflammatoryFeatures())
                .build();
    }

    private static ImmutableList<Condition> suspicions() {
        return ImmutableList.of(
                warning(
                                "cauda-equina-suspected",
                                "Suspected cauda equina syndrome",
                                "Have you newly gone numb between the legs, has anything changed with your bladder, bowel or"
                                        + " sexual function, or do both legs newly hurt or feel weak?",
                                "G83.4")
                        .build(),
                warning(
                                "neurological-deficit",
                                "Severe or growing loss of nerve function",
                                "Is a leg getting weaker, does a foot drop, or has your way of walking changed?")
                        .build(),
                warning(
                                "fracture-suspected",
                                "Suspected fracture of the spine",
                                "Have you had a bad accident or fall, or a small one with thin bones, long use of steroids or"
                                        + " at an older age, or did severe pain begin suddenly?",
                                "S32.0",
                                "M48.5")
                        .build(),
                warning(
                                "malignancy-suspected",
                                "Suspected cancer",
                                "Have you ever had cancer, are you losing weight without a reason, is there pain every night"
                                        + " that never lets up, or do you feel generally ill?",
                                "C79.5")
                        .build(),
                warning(
                                "spinal-infection-suspected",
                                "Suspected infection of the spine",
                                "Do you have a fever or sweats at night with your back pain, or an infection lately, a weak"
                                        + " immune system, or have you injected drugs?",
                                "M46.2",
                                "M46.3",
                                "M46.4")
                        .build(),
                warning(
                                "aortic-leak-suspected",
                                "Suspected leak of an aortic aneurysm",
                                "Did pain in the back or belly begin suddenly, or does your belly throb, above all if you are"
                                        + " an older man, smoke or have diseased blood vessels?",
                                "I71")
                        .build(),
                warning(
                                INFLAMMATORY,
                                "Suspected inflammatory back pain",
                                "Has a clinician said that an inflammation of the spine may cause your back pain?",
                                "M45",
                                "M46")
                        .build(),
                warning(
                                "thrombosis-suspected",
                                "Suspected blood clot in a leg or the lung",
                                "Is a calf painful, swollen or warm, or are you short of breath, in chest pain or fainting?",
                                "I82.4")
                        .build(),
                warning(
                                "cardiac-signs",
                                "Signs from the heart",
                                "Have you had chest pain, fainted, felt your heart race or stumble, or been unusually short of"
                                        + " breath?",
                                "I20",
                                "R55")
                        .build());
    }

    /** Returns the features of inflammatory back pain by the criteria of 2009. */
    private static ImmutableList<Condition> inflammatoryFeatures() {
        return ImmutableList.of(
                symptom(
                                "back-pain-onset-before-40",
                                "Back pain that began before the age of 40",
                                "Did your back pain begin before you were 40?")
                        .build(),
                symptom(
                                "back-pain-insidious-onset",
                                "Back pain that crept in",
                                "Did your back pain come on gradually, without an event?")
                        .build(),
                symptom(
                                "back-pain-better-with-exercise",
                                "Back pain that eases with exercise",
                                "Does moving and exercise ease your back pain?")
                        .build(),
                symptom(
                                "back-pain-no-better-with-rest",
                                "Back pain that rest does not ease",
                                "Does your back pain stay the same when you rest?")
                        .build(),
                symptom(
                                "back-pain-at-night",
                                "Back pain at night that eases on rising",
                                "Does back pain wake you at night and ease when you get up?")
                        .build());
    }

    static ImmutableList<ScreeningRule> rules() {
        return ImmutableList.of(
                redFlag("cauda-equina", Urgency.EMERGENCY, has("cauda-equina-suspected"))
                        .advice("Do no exercises. Go to an emergency department today.")
                        .evidence(rests(EvidenceStrength.GUIDELINE, "s3", "s4", "s5")
                                .build())
                        .build(),
                redFlag("progressive-neurological-deficit", Urgency.EMERGENCY, has("neurological-deficit"))
                        .advice("Do no exercises. Have the weakness examined today.")
                        .evidence(framework("The detail of the signs is unverified."))
                        .build(),
                redFlag("fracture", Urgency.URGENT, has("fracture-suspected"))
                        .advice("Do no exercises until a clinician has looked for a fracture.")
                        .evidence(framework(NO_SCORE))
                        .build(),
                redFlag("malignancy", Urgency.URGENT, has("malignancy-suspected"))
                        .advice("Do no exercises until a clinician has looked into the cause.")
                        .evidence(framework(NO_SCORE))
                        .build(),
                redFlag("spinal-infection", Urgency.EMERGENCY, has("spinal-infection-suspected"))
                        .advice(
                                "Do no exercises. Have the cause looked for today, and call emergency services at once if you"
                                        + " feel very ill.")
                        .evidence(framework(NO_SCORE))
                        .build(),
                redFlag("aortic-aneurysm-leak", Urgency.EMERGENCY, has("aortic-leak-suspected"))
                        .advice("Do no exercises. Call emergency services now.")
                        .evidence(rests(EvidenceStrength.UNVERIFIED, "s31")
                                .note(
                                        "The source is about exercise with a known aneurysm; that these are signs of a leak is"
                                                + " unverified.")
                                .build())
                        .build(),
                inflammatory(),
                redFlag("thrombosis-or-embolism", Urgency.EMERGENCY, has("thrombosis-suspected"))
                        .advice("Stop the program. Call emergency services now.")
                        .evidence(rests(EvidenceStrength.GUIDELINE, "s35").build())
                        .build(),
                redFlag("cardiac", Urgency.EMERGENCY, has("cardiac-signs"))
                        .advice(
                                "Stop the program. Call emergency services if the signs are there now or have not settled;"
                                        + " otherwise have your heart examined before you go on.")
                        .evidence(rests(EvidenceStrength.EXPERT_OPINION, "s60")
                                .note("Advice of hospitals.")
                                .build())
                        .build());
    }

    private static ScreeningRule inflammatory() {
        return redFlag(
                        "inflammatory-back-pain",
                        Urgency.REFER,
                        anyOf(
                                has(INFLAMMATORY),
                                allOf(
                                        has("low-back-pain").fromWeek(THREE_MONTHS),
                                        atLeast(
                                                4,
                                                has("back-pain-onset-before-40"),
                                                has("back-pain-insidious-onset"),
                                                has("back-pain-better-with-exercise"),
                                                has("back-pain-no-better-with-rest"),
                                                has("back-pain-at-night")))))
                .advice(
                        "Ask to be referred to a rheumatologist. Unless another rule stops you, go on exercising meanwhile:"
                                + " exercise is part of the treatment.")
                .evidence(rests(EvidenceStrength.CONSENSUS, "s6", "s7")
                        .note("Criteria of 2009: four of five features in back pain of three months or more.")
                        .build())
                .build();
    }

    private static Evidence framework(String note) {
        return rests(EvidenceStrength.CONSENSUS, "s3").note(note).build();
    }
}
