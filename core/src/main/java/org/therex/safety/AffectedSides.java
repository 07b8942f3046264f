package org.therex.safety;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.therex.anatomy.Side;
import org.therex.demand.DemandProfile;
import org.therex.prescription.Prescription;
import org.therex.term.Presence;

/** The affected sides of a person. */
final class AffectedSides {

    private AffectedSides() {}

    /** Returns whether a dose depends on the affected side: it is for the affected or for the unaffected side. */
    static boolean decide(Prescription dose) {
        return dose.sides()
                .map(sides -> switch (sides.scheme()) {
                    case AFFECTED_ONLY, UNAFFECTED_ONLY -> true;
                    case LEFT_ONLY, RIGHT_ONLY, BILATERAL, EACH_SIDE, ALTERNATING -> false;
                })
                .orElse(false);
    }

    /**
     * Returns the side of the present or unknown findings if they are all on one side, else both. Findings of
     * conditions without sides do not count. The result is both sides while the side of a present condition is unknown,
     * or if a rule is closer to holding on the other side.
     *
     * @param sided the conditions with a left and a right side
     */
    static ImmutableSet<Side> of(Person person, Set<ConditionId> sided, List<AppliedRule> rules) {
        ImmutableSet<Side> sides = person.findings().stream()
                .filter(finding -> finding.presence() != Presence.ABSENT && sided.contains(finding.condition()))
                .flatMap(finding -> finding.side().stream())
                .collect(toImmutableSet());
        boolean certain = sides.size() == 1
                && unplaced(person, sided).isEmpty()
                && sides.stream()
                        .allMatch(side -> rules.stream()
                                .allMatch(rule -> rule.on(side).compareTo(rule.on(side.opposite())) >= 0));
        return certain ? sides : DemandProfile.EITHER_SIDE;
    }

    /** Returns the present conditions whose side is unknown. */
    static ImmutableSet<ConditionId> unplaced(Person person, Set<ConditionId> sided) {
        return person.findings().stream()
                .filter(finding -> isUntold(finding, sided))
                .map(Finding::condition)
                .collect(toImmutableSet());
    }

    private static boolean isUntold(Finding finding, Set<ConditionId> sided) {
        return finding.presence() == Presence.PRESENT
                && finding.side().isEmpty()
                && sided.contains(finding.condition());
    }

    /**
     * Returns the person with unknown sides inferred: if a condition is absent on one side by another finding, it is on
     * the other.
     *
     * @param sided the conditions with a left and a right side
     */
    static Person placed(Person person, Set<ConditionId> sided) {
        return person.toBuilder()
                .findings(person.findings().stream()
                        .map(finding -> sided.contains(finding.condition()) ? placed(finding, person) : finding)
                        .collect(toImmutableSet()))
                .build();
    }

    private static Finding placed(Finding finding, Person person) {
        ImmutableSet<Side> open = DemandProfile.EITHER_SIDE.stream()
                .filter(side -> person.findings(finding.condition()).stream().noneMatch(other -> isAbsent(other, side)))
                .collect(toImmutableSet());
        boolean known = finding.side().isPresent() || finding.presence() == Presence.ABSENT || open.size() != 1;
        return known ? finding : finding.on(open.iterator().next());
    }

    private static boolean isAbsent(Finding finding, Side side) {
        return finding.presence() == Presence.ABSENT
                && finding.side().filter(side::equals).isPresent();
    }

    /** Returns the person with all findings of unknown side put on this side. */
    static Person put(Person person, Set<ConditionId> sided, Side side) {
        return person.toBuilder()
                .findings(person.findings().stream()
                        .map(finding -> isUntold(finding, sided) ? finding.on(side) : finding)
                        .collect(toImmutableSet()))
                .build();
    }
}
