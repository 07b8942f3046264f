package org.therex.examples;

import java.time.LocalDate;
import org.therex.demand.Demand;
import org.therex.lowback.LowBack;
import org.therex.lowback.LowBackRules;
import org.therex.program.Program;
import org.therex.safety.BloodPressure;
import org.therex.safety.Condition;
import org.therex.safety.ConditionKind;
import org.therex.safety.Criterion;
import org.therex.safety.Person;
import org.therex.safety.ProgramScreening;
import org.therex.safety.RuleCategory;
import org.therex.safety.RuleSet;
import org.therex.safety.ScreeningRule;
import org.therex.source.EvidenceStrength;

/** An example that adds a condition and a rule to the built-in rules, and screens a program by all of them. */
public final class OwnRules {

    /** A condition that the built-in rules do not know. */
    static final Condition HAND_SURGERY = Condition.builder("hand-surgery", "Operation on a hand")
            .kind(ConditionKind.SURGERY)
            .question("Was one of your hands operated on in the last three months?")
            .lateral(true)
            .build();

    /** A rule about the condition: no weight on the hand without a clinician's decision. */
    static final ScreeningRule HAND_SURGERY_WEIGHT = ScreeningRule.builder(
                    "hand-surgery-weight", RuleCategory.RELATIVE_CONTRAINDICATION)
            .when(Criterion.has("hand-surgery"))
            .limit(Demand.WRIST_EXTENSION_LOAD, 2)
            .sameSide(true)
            .advice("Put no weight on the hand until your surgeon agrees.")
            .suggestion("Lean on your forearms.")
            .evidence(evidence -> evidence.strength(EvidenceStrength.EXPERT_OPINION)
                    .asOf(LocalDate.of(2026, 11, 30))
                    .note("The protocol of our hand surgeons."))
            .clinicianOverridable(true)
            .build();

    private OwnRules() {}

    /** Returns the built-in rules with the rule above, as a separate edition. */
    static RuleSet rules() {
        return LowBackRules.ruleSet().with(HAND_SURGERY).with(HAND_SURGERY_WEIGHT).toBuilder()
                .edition("2026.1-clinic.1")
                .build();
    }

    /** Returns the screening of a program for a person with the condition and no other. */
    static ProgramScreening screening() {
        Program program = Program.builder("all-fours", "On all fours")
                .prescription(dose -> dose.sets(2).repetitions(10))
                .item(LowBack.CAT_COW)
                .item(LowBack.GLUTE_BRIDGE)
                .build();
        Person person = Person.builder()
                .has("hand-surgery")
                .allOthersAbsent()
                .bloodPressure(BloodPressure.of(122, 78))
                .build();
        return rules().forPerson(person).screen(program);
    }

    /** Runs the example. */
    public static void main(String... arguments) {
        ProgramScreening screening = screening();
        screening.verdicts().forEach((item, verdict) -> {
            System.out.println(item.item().exercise() + ": " + verdict.recommendation());
            verdict.matches()
                    .forEach(match -> System.out.println("  " + match.rule().advice()));
        });
        screening.questions().forEach(question -> System.out.println("? " + question.text()));
    }
}
