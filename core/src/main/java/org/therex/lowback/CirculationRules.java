package org.therex.lowback;

import static org.therex.demand.Demand.BALANCE_CHALLENGE;
import static org.therex.demand.Demand.HEAD_DOWN;
import static org.therex.demand.Demand.HEAD_POSITION_CHANGE;
import static org.therex.demand.Demand.INTRA_ABDOMINAL_PRESSURE;
import static org.therex.demand.Demand.SUPINE_LYING;
import static org.therex.demand.Demand.SUSTAINED_ISOMETRIC;
import static org.therex.demand.Demand.TISSUE_PRESSURE;
import static org.therex.lowback.RuleDraft.absolute;
import static org.therex.lowback.RuleDraft.condition;
import static org.therex.lowback.RuleDraft.disease;
import static org.therex.lowback.RuleDraft.precaution;
import static org.therex.lowback.RuleDraft.relative;
import static org.therex.lowback.RuleDraft.rests;
import static org.therex.safety.Criterion.anyOf;
import static org.therex.safety.Criterion.bloodPressureAbove;
import static org.therex.safety.Criterion.has;

import com.google.common.collect.ImmutableList;
import org.therex.safety.Condition;
import org.therex.safety.ConditionKind;
import org.therex.safety.ConditionQualifier;
import org.therex.safety.Criterion;
import org.therex.safety.ScreeningRule;
import org.therex.source.Evidence;
import org.therex.source.EvidenceStrength;

/** Rules about the heart, blood vessels and blood, and about pressing tools into tissue. */
final class CirculationRules {

    private static final String THROMBOSIS = "deep-vein-thrombosis";

    private CirculationRules() {}

    static ImmutableList<Condition> conditions() {
        return ImmutableList.of(
                disease(
                                "cardiac-unstable",
                                "Unstable disease of the heart or great vessels",
                                "Have you unstable angina, a failing heart that is getting worse, a rhythm that is not under"
                                        + " control, a severely narrowed valve with symptoms, an inflamed heart, severely high"
                                        + " pressure in the lungs, Marfan syndrome or a torn aorta?",
                                "I20",
                                "I50")
                        .build(),
                disease(
                                "hypertension",
                                "High blood pressure",
                                "Have you been told that your blood pressure is high?",
                                "I10")
                        .qualifier(ConditionQualifier.UNCONTROLLED)
                        .build(),
                disease("aortic-aneurysm", "Known aortic aneurysm", "Is a bulge of your aorta known?", "I71")
                        .build(),
                disease(
                                THROMBOSIS,
                                "Blood clot in a leg",
                                "Have you been told that you have a blood clot in a leg?",
                                "I82.4")
                        .lateral(true)
                        .qualifier(ConditionQualifier.ACUTE)
                        .qualifier(ConditionQualifier.UNTREATED)
                        .build(),
                condition(
                                ConditionKind.TREATMENT,
                                "anticoagulant",
                                "Medicine that thins the blood",
                                "Do you take a medicine that thins the blood?",
                                "Z79")
                        .build(),
                disease("bleeding-disorder", "Bleeding disorder", "Do you bleed more than others?", "D66", "D68")
                        .build(),
                disease(
                                "open-wound-under-tool",
                                "Open wound where the tool presses",
                                "Is there an open wound where a roller or ball would press?")
                        .build(),
                disease(
                                "fracture-under-tool",
                                "Broken bone where the tool presses",
                                "Is a bone broken where a roller or ball would press?")
                        .build(),
                disease(
                                "inflammation-under-tool",
                                "Inflammation where the tool presses",
                                "Is it inflamed where a roller or ball would press?")
                        .build(),
                disease("osteomyelitis", "Osteomyelitis", "Is a bone infected?").build(),
                disease("myositis-ossificans", "Myositis ossificans", "Is bone growing in a muscle after an injury?")
                        .build(),
                disease(
                                "orthostatic-hypotension",
                                "Blood pressure that drops on standing up",
                                "Do you get dizzy or faint when you stand up?")
                        .build());
    }

    static ImmutableList<ScreeningRule> rules() {
        return ImmutableList.<ScreeningRule>builder()
                .add(cardiac())
                .addAll(hypertension())
                .add(aneurysm())
                .addAll(thrombosis())
                .addAll(bleeding())
                .addAll(tissue())
                .add(standingUp())
                .build();
    }

    private static ScreeningRule cardiac() {
        return absolute("cardiac-unstable", has("cardiac-unstable"))
                .advice("Do no exercises until your heart is stable and your cardiologist has decided.")
                .evidence(contraindications())
                .build();
    }

    private static Evidence contraindications() {
        return rests(EvidenceStrength.GUIDELINE, "s29").build();
    }

    /**
     * Returns that the blood pressure is high: a known finding, or measured at 140/90 mmHg or more.
     *
     * <p>The figures are those by which the ESC/ESH guidelines of 2018 define hypertension. That one measurement is enough here,
     * where they ask for several, is proposed by us.
     */
    private static Criterion highPressure() {
        return anyOf(bloodPressureAbove(139, 89), has("hypertension"));
    }

    private static ImmutableList<ScreeningRule> hypertension() {
        return ImmutableList.of(
                absolute("hypertension-above-180-110", bloodPressureAbove(180, 110))
                        .advice("Do no exercises at this blood pressure. See a doctor.")
                        .evidence(contraindications())
                        .build(),
                relative("hypertension-above-160-100", bloodPressureAbove(160, 100))
                        .advice(
                                "Ask your doctor before you exercise at this blood pressure; holds of more than 10 seconds are"
                                        + " the first to leave out.")
                        .evidence(contraindications())
                        .build(),
                // The question about the blood pressure covers this condition: it means a pressure above 160/100.
                relative("hypertension-uncontrolled", has("hypertension").is(ConditionQualifier.UNCONTROLLED))
                        .onlyIfKnown(true)
                        .advice(
                                "Have your blood pressure brought under control first; holds of more than 10 seconds are the"
                                        + " first to leave out.")
                        .evidence(contraindications())
                        .build(),
                precaution("hypertension-holds", highPressure())
                        .limit(SUSTAINED_ISOMETRIC, 3)
                        .limit(INTRA_ABDOMINAL_PRESSURE, 3)
                        .advice("Breathe all the time, out on the effort, and do not strain. Holds are not banned.")
                        .suggestion("Hold for a shorter time.")
                        .evidence(rests(EvidenceStrength.OBSERVATIONAL, "s30", "s65")
                                .note(
                                        "In 26 men with 120 to 139 over 80 to 90 at rest, wall squats raised the mean to 173"
                                                + " over 116 mmHg without harm. Training with holds lowers the pressure at rest, by"
                                                + " news reports of a review. A measured 140 over 90 or more counts as high"
                                                + " too, as guidelines define it; that one measurement is enough is proposed.")
                                .build())
                        .build());
    }

    private static ScreeningRule aneurysm() {
        return relative("aortic-aneurysm-known", has("aortic-aneurysm"))
                .limit(SUSTAINED_ISOMETRIC, 3)
                .limit(INTRA_ABDOMINAL_PRESSURE, 3)
                .advice("Work lightly, without straining, within the blood pressure that your clinician sets.")
                .evidence(rests(EvidenceStrength.TRIAL, "s31")
                        .note("Early trials of people with an aneurysm in the belly found that they bear training.")
                        .build())
                .build();
    }

    private static ImmutableList<ScreeningRule> thrombosis() {
        Criterion active = anyOf(
                has(THROMBOSIS).is(ConditionQualifier.UNTREATED),
                has(THROMBOSIS).is(ConditionQualifier.ACUTE));
        return ImmutableList.of(
                absolute("thrombosis-hold", active)
                        .clinicianOverridable(true)
                        .advice(
                                "Hold the program until the medical team says when to begin. Moving about is encouraged as"
                                        + " soon as they agree.")
                        .evidence(rests(EvidenceStrength.GUIDELINE, "s35")
                                .note("The guideline was seen in part only.")
                                .build())
                        .build(),
                absolute("thrombosis-tissue-pressure", active)
                        .limit(TISSUE_PRESSURE, 1)
                        .sameSide(true)
                        .advice("Do not roll or press that leg.")
                        .evidence(
                                rests(EvidenceStrength.CONSENSUS, "s34", "s35").build())
                        .build());
    }

    private static ImmutableList<ScreeningRule> bleeding() {
        Criterion bleeds = anyOf(has("anticoagulant"), has("bleeding-disorder"));
        Evidence evidence = rests(EvidenceStrength.EXPERT_OPINION, "s36").build();
        return ImmutableList.of(
                relative("bleeding-tissue-pressure", bleeds)
                        .limit(TISSUE_PRESSURE, 2)
                        .advice(
                                "Do not press a roller or ball into the tissue before a clinician agrees: it can bleed inside.")
                        .suggestion("Use a soft tool with little weight.")
                        .evidence(evidence)
                        .build(),
                precaution("bleeding-balance", bleeds)
                        .limit(BALANCE_CHALLENGE, 3)
                        .advice("A fall can make you bleed badly: balance only with support.")
                        .suggestion("Hold on to something solid.")
                        .evidence(evidence)
                        .build());
    }

    private static ImmutableList<ScreeningRule> tissue() {
        Evidence delphi = rests(EvidenceStrength.CONSENSUS, "s34")
                .note("37 experts, of whom 73 to 97% agreed.")
                .build();
        return ImmutableList.of(
                absolute(
                                "wound-or-fracture-under-tool",
                                anyOf(has("open-wound-under-tool"), has("fracture-under-tool")))
                        .limit(TISSUE_PRESSURE, 1)
                        .advice("Do not press a tool on an open wound or a broken bone.")
                        .evidence(delphi)
                        .build(),
                precaution(
                                "inflammation-under-tool",
                                anyOf(
                                        has("inflammation-under-tool"),
                                        has("osteomyelitis"),
                                        has("myositis-ossificans"),
                                        has(THROMBOSIS)))
                        .limit(TISSUE_PRESSURE, 1)
                        .advice("Take care with tools: keep away from the place, and ask if in doubt.")
                        .suggestion("Press elsewhere, and softly.")
                        .evidence(delphi)
                        .build());
    }

    private static ScreeningRule standingUp() {
        return precaution("orthostatic-hypotension", has("orthostatic-hypotension"))
                .limit(HEAD_POSITION_CHANGE, 2)
                .limit(SUPINE_LYING, 1)
                .limit(HEAD_DOWN, 1)
                .advice("Get up slowly after lying or with the legs raised: sit for a minute before you stand.")
                .suggestion("Sit at the edge before you stand up.")
                .evidence(rests(EvidenceStrength.EXPERT_OPINION, "s33")
                        .note("The source bears on part of it. It names no level of lying or of raised legs: any counts"
                                + " here, since getting up from them is what brings the pressure down.")
                        .build())
                .build();
    }
}
