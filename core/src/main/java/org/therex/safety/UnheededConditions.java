package org.therex.safety;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.stream.Collectors;
import org.therex.check.Require;
import org.therex.evidence.Presence;
import org.therex.term.NearestWord;

/** Which conditions a person is said to have of which no rule speaks, and which of the rules' may be meant. */
final class UnheededConditions {

    private final RuleSet rules;
    private final ImmutableSortedSet<ConditionId> spokenOf;

    private UnheededConditions(RuleSet rules) {
        this.rules = rules;
        this.spokenOf = rules.rules().stream()
                .flatMap(rule -> CriterionTree.conditions(rule.when()).stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    static UnheededConditions of(RuleSet rules) {
        return new UnheededConditions(rules);
    }

    /** Returns whether a rule speaks of a condition. */
    boolean isHeeded(ConditionId condition) {
        return spokenOf.contains(condition);
    }

    /** Returns those that a person has or may have; what a person has not got makes no rule hold, whatever it is. */
    ImmutableSet<ConditionId> of(Person person) {
        return person.findings().stream()
                .filter(finding -> finding.presence() != Presence.ABSENT)
                .map(Finding::condition)
                .filter(condition -> !isHeeded(condition))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns advice: the conditions of the rule that is called so, else the condition with the nearest name. */
    String hint(ConditionId condition) {
        return rules.rules().stream()
                .filter(rule -> rule.id().value().equals(condition.value()))
                .map(rule -> CriterionTree.conditions(rule.when()))
                .filter(meant -> !meant.isEmpty())
                .findFirst()
                .map(meant -> "did you mean "
                        + meant.stream().map(one -> Require.quoted(one.value())).collect(Collectors.joining(" or "))
                        + "?")
                .orElseGet(() -> NearestWord.hint(
                        condition.value(),
                        spokenOf.stream().map(ConditionId::value).toList()));
    }
}
