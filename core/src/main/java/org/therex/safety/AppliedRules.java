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
 * The rules of a set as they stand for a person, the side of the person that is affected, and whether the side decides of
 * present conditions whose side is unknown.
 */
final class AppliedRules {

    private final ImmutableList<AppliedRule> rules;
    private final ImmutableSet<Side> affected;
    private final ImmutableSet<ConditionId> unplaced;

    /** The rules if all conditions of unknown side were on one side; made when first needed, since few doses hang on it. */
    private final ImmutableMap<Side, Supplier<Placed>> ifOn;

    private record Placed(ImmutableMap<RuleId, AppliedRule> rules, ImmutableSet<Side> affected) {

        /**
         * Returns whether a rule fires for an exercise that is done for the side that is affected then.
         *
         * @param levels those at which it looks if the same side is affected as now
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

    /** Returns the side that is affected, both if that is not certain. */
    ImmutableSet<Side> affected() {
        return affected;
    }

    /**
     * Returns the conditions of unknown side, if a rule that fired would not if they were all on one side; they are
     * looked at together, since one that stays may make it fire whatever becomes of another.
     *
     * @param levels the levels at which the rule looks
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
