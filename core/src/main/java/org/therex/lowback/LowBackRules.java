package org.therex.lowback;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.therex.safety.Condition;
import org.therex.safety.RuleSet;
import org.therex.safety.ScreeningRule;
import org.therex.source.Evidence;

/**
 * The built-in screening rules: nine red flags of back pain, and rules for 42 groups of conditions about the demands of
 * exercises.
 *
 * <p>Each rule states its sources, their strength and the date of its last review; each source states how much of it was read.
 * The sources support the direction of the advice. The limits are proposed and were not reviewed by clinicians, as each rule
 * with limits notes. Rules with weak or historic evidence say so.
 *
 * <p>No rule calls an exercise safe. The rules are educational material, not medical advice. Add, replace and drop rules with
 * {@link RuleSet#with(ScreeningRule)} and {@link RuleSet#without}.
 *
 * <p>Thread-safe.
 */
public final class LowBackRules {

    private static final String EDITION = "2026.1";
    private static final String PROPOSED = "How high the limits lie is proposed, and waits for review by clinicians.";

    private LowBackRules() {}

    /** Returns the rules, with the conditions and sources they name. */
    public static RuleSet ruleSet() {
        return Holder.RULES;
    }

    /** Makes the rules when they are first asked for. */
    private static final class Holder {

        static final RuleSet RULES = RuleSet.builder()
                .edition(EDITION)
                .conditions(conditions())
                .rules(rules())
                .sources(RuleSources.all())
                .build();
    }

    private static ImmutableList<Condition> conditions() {
        return Stream.of(
                        RedFlagRules.conditions(),
                        BoneRules.conditions(),
                        BackPainRules.conditions(),
                        SpineRules.conditions(),
                        LimbRules.conditions(),
                        JointRules.conditions(),
                        CirculationRules.conditions(),
                        PregnancyAndAbdomenRules.conditions(),
                        OtherRules.conditions())
                .flatMap(ImmutableList::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<ScreeningRule> rules() {
        return Stream.of(
                        RedFlagRules.rules(),
                        BoneRules.rules(),
                        BackPainRules.rules(),
                        SpineRules.rules(),
                        LimbRules.rules(),
                        JointRules.rules(),
                        CirculationRules.rules(),
                        PregnancyAndAbdomenRules.rules(),
                        OtherRules.rules())
                .flatMap(ImmutableList::stream)
                .map(LowBackRules::proposed)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns a rule that says of its limits, if there are any, that they are proposed. */
    private static ScreeningRule proposed(ScreeningRule rule) {
        if (rule.wholeProgram()) {
            return rule;
        }
        Evidence evidence = rule.evidence();
        String note =
                Stream.concat(evidence.note().stream(), Stream.of(PROPOSED)).collect(Collectors.joining(" "));
        return rule.toBuilder()
                .evidence(evidence.toBuilder().note(note).build())
                .build();
    }
}
