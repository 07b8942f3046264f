package org.therex.safety;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.therex.anatomy.Side;
import org.therex.demand.Demand;
import org.therex.demand.DemandLevels;
import org.therex.demand.DemandProfile;

/** A rule as it stands for a person: whether it holds, seen from each side of the body. */
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
     * @param sided the conditions that are on the left or right
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

    /** Returns whether it can say something of this person. */
    boolean matters() {
        return whole != Truth.FALSE || left != Truth.FALSE || right != Truth.FALSE;
    }

    boolean isIndication() {
        return rule.category() == RuleCategory.INDICATION;
    }

    /** Returns what follows if it fires, at most monitoring if a clinician decided. */
    Recommendation recommendation() {
        return rule.recommendation(decision != null);
    }

    /**
     * Returns what follows while it is open: something must be asked first if the answer can lead to more than that symptoms
     * are watched.
     */
    Recommendation ifOpen() {
        return recommendation().compareTo(Recommendation.MONITOR) > 0
                ? Recommendation.NOT_ENOUGH_INFORMATION
                : Recommendation.NOTHING_FOUND;
    }

    /** Returns the demands of its limits that this version does not know: whether they are reached is open. */
    ImmutableSet<Demand> unknownDemands() {
        return rule.limits().stream()
                .flatMap(limit -> limit.levels().keySet().stream())
                .filter(demand -> !demand.known())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns whether it holds where all findings count. */
    Truth whole() {
        return whole;
    }

    /** Returns whether it holds on a side. */
    Truth on(Side side) {
        return side == Side.LEFT ? left : right;
    }

    /** Returns whether it fires at these levels at any time of the day. */
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

    /** Returns the sides on which it holds and a limit is reached; empty if it does not look at sides. */
    ImmutableSet<Side> matchedSides(DemandLevels levels) {
        return DemandProfile.EITHER_SIDE.stream()
                .filter(side -> rule.sameSide() && on(side) == Truth.TRUE && isReached(levels, side))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the limits that are reached where it holds. */
    ImmutableSet<DemandLimit> reachedLimits(DemandLevels levels) {
        return rule.limits().stream()
                .filter(limit -> rule.sameSide()
                        ? matchedSides(levels).stream().anyMatch(side -> isReached(limit, levels, side))
                        : limit.isReachedBy(levels))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the findings that make it hold at these levels. */
    ImmutableSet<Finding> facts(DemandLevels levels) {
        ImmutableSet.Builder<Finding> facts = ImmutableSet.builder();
        if (rule.sameSide()) {
            matchedSides(levels).forEach(side -> tree(side).addFacts(rule.when(), facts));
        } else if (whole == Truth.TRUE) {
            tree(null).addFacts(rule.when(), facts);
        }
        return facts.build();
    }

    /** Returns the conditions that make it hold and whose side is unknown, if it looks at sides. */
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

    /** Finds the blood pressure, if that makes it hold. */
    Optional<BloodPressure> pressure() {
        return tree(null).restsOnPressure(rule.when()) ? person.bloodPressure() : Optional.empty();
    }

    /** Returns what must be known to say whether it holds, as far as it matters at these levels. */
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
