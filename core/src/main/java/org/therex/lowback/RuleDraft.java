package org.therex.lowback;

import java.time.LocalDate;
import java.util.Arrays;
import org.therex.safety.Condition;
import org.therex.safety.ConditionKind;
import org.therex.safety.Criterion;
import org.therex.safety.RuleCategory;
import org.therex.safety.ScreeningRule;
import org.therex.safety.Urgency;
import org.therex.source.Evidence;
import org.therex.source.EvidenceStrength;
import org.therex.source.SourceId;
import org.therex.term.Code;

/** What the rules and conditions of {@link LowBackRules} have in common while they are written. */
final class RuleDraft {

    /** The day on which the rules were last held against their sources. */
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private static final String ICD = "ICD-10-CM";

    private RuleDraft() {}

    static ScreeningRule.Builder redFlag(String id, Urgency urgency, Criterion when) {
        return ScreeningRule.builder(id, RuleCategory.RED_FLAG).urgency(urgency).when(when);
    }

    static ScreeningRule.Builder absolute(String id, Criterion when) {
        return ScreeningRule.builder(id, RuleCategory.ABSOLUTE_CONTRAINDICATION).when(when);
    }

    /** Returns a rule that a clinician may override, as with every relative contraindication. */
    static ScreeningRule.Builder relative(String id, Criterion when) {
        return ScreeningRule.builder(id, RuleCategory.RELATIVE_CONTRAINDICATION)
                .when(when)
                .clinicianOverridable(true);
    }

    /** Returns a rule that a clinician may override, as with every precaution. */
    static ScreeningRule.Builder precaution(String id, Criterion when) {
        return ScreeningRule.builder(id, RuleCategory.PRECAUTION).when(when).clinicianOverridable(true);
    }

    static ScreeningRule.Builder monitoring(String id, Criterion when) {
        return ScreeningRule.builder(id, RuleCategory.MONITORING).when(when);
    }

    static ScreeningRule.Builder indication(String id, Criterion when) {
        return ScreeningRule.builder(id, RuleCategory.INDICATION).when(when);
    }

    /** Returns evidence from sources, which are called by their numbers, such as {@code s8}. */
    static Evidence.Builder rests(EvidenceStrength strength, String... sources) {
        return Evidence.builder()
                .strength(strength)
                .asOf(AS_OF)
                .sources(Arrays.stream(sources).map(SourceId::of).toList());
    }

    /** Returns the evidence of what is said in the field and for which no source was opened. */
    static Evidence unverified() {
        return rests(EvidenceStrength.UNVERIFIED).build();
    }

    static Condition.Builder warning(String id, String name, String question, String... icd) {
        return condition(ConditionKind.WARNING_SIGN, id, name, question, icd);
    }

    static Condition.Builder disease(String id, String name, String question, String... icd) {
        return condition(ConditionKind.DISEASE, id, name, question, icd);
    }

    static Condition.Builder surgery(String id, String name, String question, String... icd) {
        return condition(ConditionKind.SURGERY, id, name, question, icd);
    }

    static Condition.Builder symptom(String id, String name, String question, String... icd) {
        return condition(ConditionKind.SYMPTOM, id, name, question, icd);
    }

    static Condition.Builder condition(ConditionKind kind, String id, String name, String question, String... icd) {
        return Condition.builder(id, name)
                .kind(kind)
                .question(question)
                .codes(Arrays.stream(icd).map(code -> Code.of(ICD, code)).toList());
    }
}
