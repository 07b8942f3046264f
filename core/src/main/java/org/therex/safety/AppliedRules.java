package org.therex.safety;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.therex.anatomy.Side;
import org.therex.demand.DemandLevels;
import org.therex.demand.DemandProfile;

/**
 * The rules of a set applied to a person, with the affected side. It also finds out whether a rule depends on the
 * unknown side of a present condition.
 */
final class AppliedRules {

    private final ImmutableList<AppliedRule> rules;
    private final ImmutableSet<Side> affected;
    private final ImmutableSet<ConditionId> unplaced;

    /**
     * The rules as if all conditions of unknown side were on one side; computed on demand, since few doses need them.
     */
    private final ImmutableMap<Side, Supplier<Placed>> ifOn;

    private record Placed(ImmutableMap<RuleId, AppliedRule> rules, ImmutableSet<Side> affected) {

        /**
         * Returns whether a rule fires for an exercise, with the side that would then be affected.
         *
         * @param levels the levels to use if the affected side stays the same
         */
        boolean fires(ScreeningRule rule, ScreenedItem item, DemandLevels levels) {
            AppliedRule applied = rules.get(rule.id());
            return applied != null
                    && applied.truth(affected.equals(item.affected()) ? levels : levels(rule, item)) == Truth.TRUE;
        }

        private DemandLevels levels(ScreeningRule rule, ScreenedItem item) {
            return new ScreenedItem(item.exercise(), item.dose(), item.chosen(), affected).levelsFor(rule.category());
        }
    }

    private AppliedRules(RuleSet set, Person placed, ImmutableSet<ConditionId> sided) {
        this.rules = matching(set, placed, sided);
        this.unplaced = AffectedSides.unplaced(placed, sided);
        this.affected = AffectedSides.of(placed, sided, rules);
        this.ifOn = DemandProfile.EITHER_SIDE.stream()
                .collect(toImmutableMap(
                        side -> side,
                        side -> Suppliers.memoize(() -> {
                            Person there = AffectedSides.put(placed, unplaced, side);
                            ImmutableList<AppliedRule> applied = matching(set, there, sided);
                            return new Placed(
                                    applied.stream()
                                            .collect(toImmutableMap(
                                                    one -> one.rule().id(), one -> one)),
                                    AffectedSides.of(there, sided, applied));
                        })));
    }

    static AppliedRules of(RuleSet set, Person person) {
        ImmutableSet<ConditionId> sided = set.conditions().stream()
                .filter(Condition::lateral)
                .map(Condition::id)
                .collect(toImmutableSet());
        return new AppliedRules(set, AffectedSides.placed(person, sided), sided);
    }

    private static ImmutableList<AppliedRule> matching(RuleSet set, Person person, ImmutableSet<ConditionId> sided) {
        return set.rules().stream()
                .map(rule -> new AppliedRule(rule, person, sided))
                .filter(AppliedRule::matters)
                .collect(toImmutableList());
    }

    /** Returns the rules that hold or may hold for the person. */
    ImmutableList<AppliedRule> rules() {
        return rules;
    }

    /** Returns the affected side; both sides if it is uncertain. */
    ImmutableSet<Side> affected() {
        return affected;
    }

    /**
     * Returns the conditions of unknown side if a fired rule would not fire with all of them on one side. They are
     * moved together, since each of them alone may keep the rule firing.
     *
     * @param levels the levels that the rule uses
     */
    ImmutableSet<ConditionId> decidingSides(AppliedRule rule, ScreenedItem item, DemandLevels levels) {
        if (!rule.rule().sameSide() || unplaced.isEmpty()) {
            return ImmutableSet.of();
        }
        ImmutableSet<ConditionId> open = AffectedSides.decide(item.dose()) ? unplaced : rule.sideless(levels);
        boolean decides = !open.isEmpty()
                && ifOn.values().stream().anyMatch(placed -> !placed.get().fires(rule.rule(), item, levels));
        return decides ? open : ImmutableSet.of();
    }
}
