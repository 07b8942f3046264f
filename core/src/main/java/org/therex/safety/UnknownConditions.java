package org.therex.safety;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.Optional;
import java.util.stream.Collectors;
import org.therex.check.Require;
import org.therex.hint.NearestWord;
import org.therex.term.Presence;

/**
 * Finds the conditions of a person that a rule set does not define, with hints. A defined condition counts as known
 * even if no rule uses it.
 */
final class UnknownConditions {

    private final RuleSet rules;
    private final ImmutableSortedSet<ConditionId> defined;
    private final ImmutableSet<ConditionId> spokenOf;

    private UnknownConditions(RuleSet rules) {
        this.rules = rules;
        this.defined = rules.conditions().stream()
                .map(Condition::id)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
        this.spokenOf = rules.rules().stream()
                .flatMap(rule -> CriterionTree.conditions(rule.when()).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    static UnknownConditions of(RuleSet rules) {
        return new UnknownConditions(rules);
    }

    /** Returns whether the rule set defines a condition. */
    boolean isDefined(ConditionId condition) {
        return defined.contains(condition);
    }

    /** Returns whether a rule uses a condition. */
    boolean isSpokenOf(ConditionId condition) {
        return spokenOf.contains(condition);
    }

    /**
     * Returns the undefined conditions that a person has or may have. Absent conditions do not matter, since they make
     * no rule hold.
     */
    ImmutableSet<ConditionId> of(Person person) {
        return person.findings().stream()
                .filter(finding -> finding.presence() != Presence.ABSENT)
                .map(Finding::condition)
                .filter(condition -> !isDefined(condition))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Finds a hint: the conditions of a rule with that id, else the condition with the nearest id if one is near. */
    Optional<String> findHint(ConditionId condition) {
        return rules.rules().stream()
                .filter(rule -> rule.id().value().equals(condition.value()))
                .map(rule -> CriterionTree.conditions(rule.when()))
                .filter(meant -> !meant.isEmpty())
                .findFirst()
                .map(meant -> "did you mean "
                        + meant.stream().map(one -> Require.quoted(one.value())).collect(Collectors.joining(" or "))
                        + "?")
                .or(() -> NearestWord.find(
                                condition.value(),
                                defined.stream().map(ConditionId::value).toList())
                        .map(nearest -> "did you mean " + Require.quoted(nearest) + "?"));
    }
}
