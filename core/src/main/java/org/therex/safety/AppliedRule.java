package org.therex.safety;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.therex.anatomy.Side;
import org.therex.demand.Demand;
import org.therex.demand.DemandLevels;
import org.therex.demand.DemandProfile;

/** A rule applied to a person: whether it holds, for each side of the body. */
final class AppliedRule {

    private final ScreeningRule rule;
    private final Person person;
    private final ImmutableSet<ConditionId> sided;
    private final @Nullable ClinicianDecision decision;
    private final Truth whole;
    private final Truth left;
    private final Truth right;

    /**
     * Applies a rule.
     *
     * @param sided the conditions with a left and a right side
     */
    AppliedRule(ScreeningRule rule, Person person, ImmutableSet<ConditionId> sided) {
        this.rule = rule;
        this.person = person;
        this.sided = sided;
        this.decision =
                rule.clinicianOverridable() ? person.findDecision(rule.id()).orElse(null) : null;
        this.whole = truthOn(null);
        this.left = rule.sameSide() ? truthOn(Side.LEFT) : whole;
        this.right = rule.sameSide() ? truthOn(Side.RIGHT) : whole;
    }

    private Truth truthOn(@Nullable Side side) {
        Truth truth = tree(side).truth(rule.when());
        return rule.onlyIfKnown() ? Truth.of(truth == Truth.TRUE) : truth;
    }

    private CriterionTree tree(@Nullable Side side) {
        return new CriterionTree(person, sided, side);
    }

    ScreeningRule rule() {
        return rule;
    }

    Optional<ClinicianDecision> decision() {
        return Optional.ofNullable(decision);
    }

    /** Returns whether the rule can matter for this person. */
    boolean matters() {
        return whole != Truth.FALSE || left != Truth.FALSE || right != Truth.FALSE;
    }

    boolean isIndication() {
        return rule.category() == RuleCategory.INDICATION;
    }

    /** Returns the recommendation if the rule fires; at most monitoring if a clinician decided. */
    Recommendation recommendation() {
        return rule.recommendation(decision != null);
    }

    /**
     * Returns the recommendation while the rule is open: information is missing if an answer can lead to more than
     * monitoring.
     */
    Recommendation ifOpen() {
        return recommendation().compareTo(Recommendation.MONITOR) > 0
                ? Recommendation.NOT_ENOUGH_INFORMATION
                : Recommendation.NOTHING_FOUND;
    }

    /** Returns the unknown demands in its limits; it stays open whether they are reached. */
    ImmutableSet<Demand> unknownDemands() {
        return rule.limits().stream()
                .flatMap(limit -> limit.levels().keySet().stream())
                .filter(demand -> !demand.known())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns whether the rule holds if findings on both sides count. */
    Truth whole() {
        return whole;
    }

    /** Returns whether the rule holds on a side. */
    Truth on(Side side) {
        return side == Side.LEFT ? left : right;
    }

    /** Returns whether the rule fires at these levels, regardless of the time of day. */
    Truth truth(DemandLevels levels) {
        if (rule.wholeProgram()) {
            return whole;
        } else if (!rule.sameSide()) {
            return isReached(levels) ? whole : Truth.FALSE;
        }
        Truth truth = Truth.FALSE;
        for (Side side : Side.values()) {
            truth = isReached(levels, side) ? truth.or(on(side)) : truth;
        }
        return truth;
    }

    private boolean isReached(DemandLevels levels) {
        return rule.limits().stream().anyMatch(limit -> limit.isReachedBy(levels));
    }

    private boolean isReached(DemandLevels levels, Side side) {
        return rule.limits().stream().anyMatch(limit -> isReached(limit, levels, side));
    }

    private static boolean isReached(DemandLimit limit, DemandLevels levels, Side side) {
        return limit.isReachedBy(levels, ImmutableSet.of(side));
    }

    /** Returns the sides on which the rule holds and a limit is reached; empty if the rule ignores sides. */
    ImmutableSet<Side> matchedSides(DemandLevels levels) {
        return DemandProfile.EITHER_SIDE.stream()
                .filter(side -> rule.sameSide() && on(side) == Truth.TRUE && isReached(levels, side))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the limits that are reached on the sides on which the rule holds. */
    ImmutableSet<DemandLimit> reachedLimits(DemandLevels levels) {
        return rule.limits().stream()
                .filter(limit -> rule.sameSide()
                        ? matchedSides(levels).stream().anyMatch(side -> isReached(limit, levels, side))
                        : limit.isReachedBy(levels))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the findings that make the rule hold at these levels. */
    ImmutableSet<Finding> facts(DemandLevels levels) {
        ImmutableSet.Builder<Finding> facts = ImmutableSet.builder();
        if (rule.sameSide()) {
            matchedSides(levels).forEach(side -> tree(side).addFacts(rule.when(), facts));
        } else if (whole == Truth.TRUE) {
            tree(null).addFacts(rule.when(), facts);
        }
        return facts.build();
    }

    /** Returns the conditions of unknown side that make the rule hold; empty if the rule ignores sides. */
    ImmutableSet<ConditionId> sideless(DemandLevels levels) {
        if (!rule.sameSide()) {
            return ImmutableSet.of();
        }
        return facts(levels).stream()
                .filter(finding -> finding.side().isEmpty())
                .map(Finding::condition)
                .filter(sided::contains)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Finds the blood pressure if it makes the rule hold. */
    Optional<BloodPressure> pressure() {
        return tree(null).restsOnPressure(rule.when()) ? person.bloodPressure() : Optional.empty();
    }

    /** Returns the unknown facts that decide whether the rule holds, as far as they matter at these levels. */
    ImmutableSet<CriterionTree.Unknown> open(DemandLevels levels) {
        ImmutableSet.Builder<CriterionTree.Unknown> open = ImmutableSet.builder();
        if (!rule.sameSide()) {
            tree(null).addOpen(rule.when(), open);
            return open.build();
        }
        for (Side side : Side.values()) {
            if (on(side) == Truth.UNKNOWN && isReached(levels, side)) {
                tree(side).addOpen(rule.when(), open);
            }
        }
        return open.build();
    }
}
