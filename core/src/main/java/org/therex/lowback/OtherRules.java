package org.therex.lowback;

import static org.therex.demand.Demand.BALANCE_CHALLENGE;
import static org.therex.demand.Demand.FLOOR_TRANSFER;
import static org.therex.demand.Demand.HEAD_DOWN;
import static org.therex.demand.Demand.HEAD_POSITION_CHANGE;
import static org.therex.demand.Demand.INTRA_ABDOMINAL_PRESSURE;
import static org.therex.demand.Demand.KNEELING_PRESSURE;
import static org.therex.demand.Demand.PRONE_LYING;
import static org.therex.demand.Demand.SUPINE_LYING;
import static org.therex.demand.Demand.SUSTAINED_ISOMETRIC;
import static org.therex.demand.Demand.TISSUE_PRESSURE;
import static org.therex.lowback.RuleDraft.absolute;
import static org.therex.lowback.RuleDraft.condition;
import static org.therex.lowback.RuleDraft.disease;
import static org.therex.lowback.RuleDraft.precaution;
import static org.therex.lowback.RuleDraft.relative;
import static org.therex.lowback.RuleDraft.rests;
import static org.therex.lowback.RuleDraft.symptom;
import static org.therex.lowback.RuleDraft.unverified;
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

/** Rules about eye, ear, balance, gut, feeling and acute illness, and about what a person cannot do. */
final class OtherRules {

    private OtherRules() {}

    static ImmutableList<Condition> conditions() {
        return ImmutableList.of(
                disease("glaucoma", "Glaucoma", "Have you glaucoma, that is high pressure in the eye?", "H40")
                        .build(),
                disease(
                                "proliferative-retinopathy",
                                "Proliferative retinopathy",
                                "Have you been told that new vessels grow on your retina?")
                        .build(),
                disease("retinal-detachment", "Detached retina", "Has your retina come off or torn?", "H33.2")
                        .build(),
                disease(
                                "bppv",
                                "Benign positional vertigo",
                                "Does the room spin when you lie down, roll over or tilt your head?",
                                "H81.1")
                        .build(),
                symptom("vertigo", "Vertigo or dizziness", "Do you get dizzy?", "R42")
                        .build(),
                condition(
                                ConditionKind.FUNCTIONAL_LIMIT,
                                "falls-risk",
                                "Risk of falling or poor balance",
                                "Have you fallen within a year, or do you feel unsteady?",
                                "R26")
                        .qualifier(ConditionQualifier.UNSUPERVISED)
                        .build(),
                disease(
                                "reflux",
                                "Reflux or hiatus hernia",
                                "Does acid or food come up, or have you a hernia of the diaphragm?",
                                "K21",
                                "K44")
                        .build(),
                disease(
                                "peripheral-neuropathy",
                                "Neuropathy or poor feeling in the skin",
                                "Do you feel touch, heat or pain poorly in legs or buttocks?")
                        .build(),
                symptom("acute-illness", "Fever or acute illness", "Do you have a fever or feel ill now?")
                        .build(),
                cannot("cannot-reach-floor", "Cannot get to the floor", "get down to the floor and up again"),
                cannot("cannot-kneel", "Cannot kneel", "kneel"),
                cannot("cannot-lie-prone", "Cannot lie on the front", "lie on your front"));
    }

    private static Condition cannot(String id, String name, String act) {
        return condition(ConditionKind.FUNCTIONAL_LIMIT, id, name, "Are you unable to " + act + "?")
                .build();
    }

    static ImmutableList<ScreeningRule> rules() {
        return ImmutableList.<ScreeningRule>builder()
                .addAll(eye())
                .add(vertigo())
                .addAll(falls())
                .add(reflux())
                .add(neuropathy())
                .add(illness())
                .addAll(functionalLimits())
                .build();
    }

    private static ImmutableList<ScreeningRule> eye() {
        Evidence pressure = rests(EvidenceStrength.OBSERVATIONAL, "s32")
                .note(
                        "In a small study of yoga poses the pressure rose within a minute in all head-down poses and even with"
                                + " the legs up a wall, there from about 17 to 21 mmHg, and was back within two minutes.")
                .build();
        return ImmutableList.of(
                relative("glaucoma-head-down", has("glaucoma"))
                        .limit(HEAD_DOWN, 2)
                        .advice("Do not lower the head below the heart before your eye doctor agrees.")
                        .suggestion("Rest the head on a cushion or your fists, at the height of the heart.")
                        .evidence(pressure)
                        .build(),
                precaution("glaucoma-pressure", has("glaucoma"))
                        .limit(HEAD_DOWN, 1)
                        .limit(SUSTAINED_ISOMETRIC, 3)
                        .advice("Keep it short, and breathe all the time.")
                        .suggestion("Raise the head.")
                        .suggestion("Hold for a shorter time.")
                        .evidence(pressure)
                        .build(),
                relative("retina", anyOf(has("proliferative-retinopathy"), has("retinal-detachment")))
                        .limit(HEAD_DOWN, 1)
                        .limit(SUSTAINED_ISOMETRIC, 3)
                        .limit(INTRA_ABDOMINAL_PRESSURE, 3)
                        .advice("Do not lower the head, strain or jar before your eye doctor agrees.")
                        .evidence(rests(EvidenceStrength.EXPERT_OPINION, "s33").build())
                        .build());
    }

    private static ScreeningRule vertigo() {
        return precaution("vertigo", anyOf(has("bppv"), has("vertigo")))
                .limit(HEAD_POSITION_CHANGE, 1)
                .limit(HEAD_DOWN, 1)
                .limit(BALANCE_CHALLENGE, 2)
                .advice(
                        "Change position slowly, with the head raised and something to hold. Going from upright to lying on"
                                + " the back brings it on.")
                .suggestion("Put a pillow under the head and shoulders.")
                .suggestion("Hold on to something solid.")
                .evidence(rests(EvidenceStrength.GUIDELINE, "s39")
                        .note("The guideline is about finding and treating it.")
                        .build())
                .build();
    }

    private static ImmutableList<ScreeningRule> falls() {
        Evidence evidence = rests(EvidenceStrength.CONSENSUS, "s8").build();
        return ImmutableList.of(
                precaution("falls-risk-balance", has("falls-risk"))
                        .limit(BALANCE_CHALLENGE, 2)
                        .advice("Keep a hand on something solid.")
                        .suggestion("Hold on to a wall or a heavy chair.")
                        .evidence(evidence)
                        .build(),
                relative("falls-risk-unsupervised", has("falls-risk").is(ConditionQualifier.UNSUPERVISED))
                        .limit(BALANCE_CHALLENGE, 3)
                        .advice("Stand on one leg only with a professional beside you.")
                        .suggestion("Keep both feet down, or hold on to something solid.")
                        .evidence(evidence)
                        .build(),
                precaution("falls-risk-floor", has("falls-risk"))
                        .limit(FLOOR_TRANSFER, 2)
                        .advice("Plan how you get up again before you go down to the floor.")
                        .suggestion("Do it on a bed, or beside a chair on which you can push up.")
                        .evidence(evidence)
                        .build());
    }

    private static ScreeningRule reflux() {
        return precaution("reflux-after-meals", has("reflux"))
                .limit(SUPINE_LYING, 2)
                .limit(PRONE_LYING, 1)
                .limit(HEAD_DOWN, 1)
                .limit(INTRA_ABDOMINAL_PRESSURE, 2)
                .window(Exclusion.after(DayEvent.MEAL, Duration.ofHours(3)))
                .advice("Wait two to three hours after a meal.")
                .suggestion("Do it before the meal, or sitting.")
                .evidence(rests(EvidenceStrength.CONSENSUS, "s38")
                        .note(
                                "That one should not lie down after meals is agreed; the hours come from reference sites, and"
                                        + " the part about head-down positions and crunches is weak.")
                        .build())
                .build();
    }

    private static ScreeningRule neuropathy() {
        return precaution("neuropathy-tissue-pressure", has("peripheral-neuropathy"))
                .limit(TISSUE_PRESSURE, 2)
                .advice("Look at the skin before and after: you may not feel that a tool presses too hard. No heat.")
                .suggestion("Use a soft tool with little weight.")
                .evidence(unverified())
                .build();
    }

    private static ScreeningRule illness() {
        return absolute("acute-illness", has("acute-illness"))
                .advice("Hold the program until you are well again.")
                .evidence(rests(EvidenceStrength.EXPERT_OPINION, "s45").build())
                .build();
    }

    private static ImmutableList<ScreeningRule> functionalLimits() {
        return ImmutableList.of(
                limit("cannot-reach-floor")
                        .limit(FLOOR_TRANSFER, 2)
                        .advice("Do it on a bed, a chair or standing, or do another exercise.")
                        .suggestion("Do it on a bed.")
                        .build(),
                limit("cannot-kneel")
                        .limit(KNEELING_PRESSURE, 1)
                        .advice("Do it sitting, lying or standing, or do another exercise.")
                        .suggestion("Choose a version sitting, lying or standing.")
                        .build(),
                limit("cannot-lie-prone")
                        .limit(PRONE_LYING, 1)
                        .advice("Do it on your back, on your side or standing, or do another exercise.")
                        .suggestion("Choose a version on your back, on your side or standing.")
                        .build());
    }

    /** Returns a rule about something that is no disease: what cannot be done needs another form. */
    private static ScreeningRule.Builder limit(String condition) {
        return precaution(condition, has(condition))
                .evidence(rests(EvidenceStrength.EXPERT_OPINION)
                        .note(
                                "No medical limit. One of the source articles itself replaces a twist on the floor by one on a"
                                        + " chair.")
                        .build());
    }
}
