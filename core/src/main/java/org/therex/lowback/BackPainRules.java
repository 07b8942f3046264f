package org.therex.lowback;

import static org.therex.demand.Demand.LUMBAR_EXTENSION_RANGE;
import static org.therex.demand.Demand.LUMBAR_FLEXION_LOAD;
import static org.therex.demand.Demand.LUMBAR_FLEXION_RANGE;
import static org.therex.demand.Demand.SCIATIC_TENSION;
import static org.therex.demand.Demand.TRUNK_LATERAL_FLEXION;
import static org.therex.lowback.RuleDraft.condition;
import static org.therex.lowback.RuleDraft.disease;
import static org.therex.lowback.RuleDraft.indication;
import static org.therex.lowback.RuleDraft.monitoring;
import static org.therex.lowback.RuleDraft.precaution;
import static org.therex.lowback.RuleDraft.rests;
import static org.therex.lowback.RuleDraft.symptom;
import static org.therex.safety.Criterion.anyOf;
import static org.therex.safety.Criterion.has;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.therex.prescription.DayEvent;
import org.therex.prescription.Exclusion;
import org.therex.safety.Condition;
import org.therex.safety.ConditionKind;
import org.therex.safety.ConditionQualifier;
import org.therex.safety.ScreeningRule;
import org.therex.source.Evidence;
import org.therex.source.EvidenceStrength;

/** Rules about back pain, pain from discs and nerves, and the direction of movement that symptoms prefer. */
final class BackPainRules {

    private static final String DISC = "disc-herniation-radiculopathy";
    private static final String EXTENSION = "directional-preference-extension";
    private static final String FLEXION = "directional-preference-flexion";
    private static final String LATERAL = "directional-preference-lateral";

    /** From when back pain counts as chronic here; the usual boundary, which the guideline's wording leaves open. */
    private static final int CHRONIC = 12;

    private BackPainRules() {}

    static ImmutableList<Condition> conditions() {
        return ImmutableList.of(
                disease(
                                DISC,
                                "Disc herniation or nerve root pain",
                                "Has a slipped disc or a trapped nerve root been found in your low back?",
                                "M51.1",
                                "M54.1")
                        .qualifier(ConditionQualifier.FLEXION_PERIPHERALISES)
                        .qualifier(ConditionQualifier.EXTENSION_PERIPHERALISES)
                        .build(),
                preference(EXTENSION, "Symptoms prefer arching back", "arching back"),
                preference(FLEXION, "Symptoms prefer bending forward", "bending forward"),
                preference(LATERAL, "Symptoms prefer bending or shifting to one side", "moving to one side"),
                symptom("sciatica", "Sciatica", "Does pain run from your back or buttock down a leg?", "M54.3", "M54.4")
                        .qualifier(ConditionQualifier.IRRITABLE)
                        .build(),
                symptom("low-back-pain", "Low back pain without a specific cause", "Does your low back hurt?", "M54.5")
                        .weeksOf("since the pain began")
                        .build());
    }

    private static Condition preference(String id, String name, String movement) {
        return condition(
                        ConditionKind.SYMPTOM_RESPONSE,
                        id,
                        name,
                        "Has a clinician found that " + movement
                                + " draws your symptoms towards the spine or eases them?")
                .build();
    }

    static ImmutableList<ScreeningRule> rules() {
        return ImmutableList.of(
                discFlexion(),
                discExtension(),
                discDirection(),
                morningFlexion(),
                preferred("prefers-extension", EXTENSION)
                        .limit(LUMBAR_EXTENSION_RANGE, 1)
                        .advice("Arching back suits you: go as far as it draws the symptoms towards the spine.")
                        .build(),
                opposite("prefers-extension-not-flexion", EXTENSION)
                        .limit(LUMBAR_FLEXION_LOAD, 1)
                        .limit(LUMBAR_FLEXION_RANGE, 2)
                        .advice("Bending forward is the direction opposite to the one that eases you: keep it small.")
                        .suggestion("Bend less far, with the back close to its neutral curve.")
                        .build(),
                preferred("prefers-flexion", FLEXION)
                        .limit(LUMBAR_FLEXION_RANGE, 1)
                        .advice("Bending forward suits you: go as far as it eases the symptoms.")
                        .build(),
                opposite("prefers-flexion-not-extension", FLEXION)
                        .limit(LUMBAR_EXTENSION_RANGE, 2)
                        .advice("Arching back is the direction opposite to the one that eases you: keep it small.")
                        .suggestion("Arch less far.")
                        .build(),
                preferredSide(),
                sciatica(),
                acutePain(),
                chronicPain());
    }

    private static ScreeningRule discFlexion() {
        return precaution("disc-flexion-peripheralises", has(DISC).is(ConditionQualifier.FLEXION_PERIPHERALISES))
                .limit(LUMBAR_FLEXION_LOAD, 1)
                .limit(LUMBAR_FLEXION_RANGE, 2)
                .limit(SCIATIC_TENSION, 2)
                .advice("Bending forward sends your symptoms further down the leg: stop or change what does so.")
                .suggestion("Keep the back in its neutral curve.")
                .suggestion("Bend the knee where the leg is stretched.")
                .evidence(direction())
                .build();
    }

    private static ScreeningRule discExtension() {
        return precaution("disc-extension-peripheralises", has(DISC).is(ConditionQualifier.EXTENSION_PERIPHERALISES))
                .limit(LUMBAR_EXTENSION_RANGE, 2)
                .advice("Arching back sends your symptoms further down the leg: stop or change what does so.")
                .suggestion("Stay in the range in which the leg does not get worse.")
                .evidence(direction())
                .build();
    }

    private static ScreeningRule discDirection() {
        return monitoring("disc-direction-of-symptoms", has(DISC))
                .advice(
                        "Watch where the symptoms go. Unless another rule stops you, go on while they draw towards the spine;"
                                + " stop or change the exercise when they move down the leg.")
                .evidence(direction())
                .build();
    }

    private static ScreeningRule morningFlexion() {
        return precaution(
                        "morning-flexion", anyOf(has(DISC), has("low-back-pain").fromWeek(CHRONIC)))
                .limit(LUMBAR_FLEXION_LOAD, 1)
                .limit(LUMBAR_FLEXION_RANGE, 2)
                .window(Exclusion.after(DayEvent.WAKING, Duration.ofHours(2)))
                .advice("Do not bend the low back forward in the first two hours after you got up.")
                .suggestion("Do it later in the day.")
                .evidence(rests(EvidenceStrength.TRIAL, "s61")
                        .note("One randomised trial, in people with chronic back pain; that it holds for discs is"
                                + " our reading.")
                        .build())
                .build();
    }

    private static Evidence direction() {
        return rests(EvidenceStrength.SYSTEMATIC_REVIEW, "s17", "s18")
                .note("What to do when symptoms move is stated by clinics only.")
                .build();
    }

    private static ScreeningRule.Builder preferred(String id, String condition) {
        return indication(id, has(condition)).evidence(preference());
    }

    /**
     * Applies to both sides: neither the condition nor the demand states the side to which the trunk bends. So the rule also
     * matches exercises that bend to the good side only.
     */
    private static ScreeningRule preferredSide() {
        return opposite("prefers-lateral-not-other-side", LATERAL)
                .limit(TRUNK_LATERAL_FLEXION, 2)
                .advice("Bend to the side that eases you, which suits you; keep it small to the other side.")
                .suggestion("Bend less far to the other side, or leave that side out.")
                .build();
    }

    private static ScreeningRule.Builder opposite(String id, String condition) {
        return precaution(id, has(condition)).evidence(preference());
    }

    private static Evidence preference() {
        return rests(EvidenceStrength.SYSTEMATIC_REVIEW, "s17")
                .note("A clinician has to find the preferred direction.")
                .build();
    }

    private static ScreeningRule sciatica() {
        return precaution("sciatica-irritable", has("sciatica").is(ConditionQualifier.IRRITABLE))
                .limit(SCIATIC_TENSION, 2)
                .limit(LUMBAR_FLEXION_RANGE, 2)
                .advice("Do not stretch a nerve that is easily set off.")
                .suggestion("Bend the knee.")
                .suggestion("Slide the nerve to and fro instead of stretching it.")
                .evidence(rests(EvidenceStrength.EXPERT_OPINION, "s63")
                        .note(
                                "One of the source articles suggests a twist and a figure-four stretch for sciatica; those"
                                        + " exercises hold that as a claim.")
                        .build())
                .build();
    }

    private static ScreeningRule acutePain() {
        return indication("acute-low-back-pain", has("low-back-pain").beforeWeek(CHRONIC))
                .advice("Exercise can help. Choose the kind by need, preference and ability.")
                .evidence(rests(EvidenceStrength.GUIDELINE, "s1", "s2")
                        .note(
                                "The guideline says that exercise can be used, and where the leg hurts too, that it may be.")
                        .build())
                .build();
    }

    private static ScreeningRule chronicPain() {
        return indication("chronic-low-back-pain", has("low-back-pain").fromWeek(CHRONIC))
                .advice("Exercise is recommended. Choose the kind by need, preference and ability.")
                .evidence(rests(EvidenceStrength.GUIDELINE, "s1", "s2")
                        .note("The guideline says that exercise should be used, in older adults too.")
                        .build())
                .build();
    }
}
