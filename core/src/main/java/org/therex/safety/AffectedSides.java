package org.therex.safety;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.therex.anatomy.Side;
import org.therex.demand.DemandProfile;
import org.therex.evidence.Presence;

/** On which sides of the body a person has what the rules ask for. */
final class AffectedSides {

    private AffectedSides() {}

    /**
     * Returns the side of the findings that are present or unknown if they are all on one side, else both. They do not tell
     * the side if a rule may hold on the other one that is further from holding on theirs.
     */
    static ImmutableSet<Side> of(Person person, List<AppliedRule> rules) {
        ImmutableSet<Side> sides = person.findings().stream()
                .filter(finding -> finding.presence() != Presence.ABSENT)
                .flatMap(finding -> finding.side().stream())
                .collect(toImmutableSet());
        boolean certain = sides.size() == 1
                && sides.stream()
                        .allMatch(side -> rules.stream()
                                .allMatch(rule -> rule.on(side).compareTo(rule.on(side.opposite())) >= 0));
        return certain ? sides : DemandProfile.EITHER_SIDE;
    }

    /**
     * Returns the person with the side of findings of which nobody told it, where another finding says that the condition is
     * absent on one side: then it is on the other.
     *
     * @param sided the conditions that are on the left or right
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
        boolean told = finding.side().isPresent() || finding.presence() == Presence.ABSENT || open.size() != 1;
        return told ? finding : finding.on(open.iterator().next());
    }

    private static boolean isAbsent(Finding finding, Side side) {
        return finding.presence() == Presence.ABSENT
                && finding.side().filter(side::equals).isPresent();
    }

    /** Returns the person with the findings of a condition that are there on a side, where nobody told it. */
    static Person put(Person person, ConditionId condition, Side side) {
        return person.toBuilder()
                .findings(person.findings().stream()
                        .map(finding -> finding.condition().equals(condition)
                                        && finding.presence() == Presence.PRESENT
                                        && finding.side().isEmpty()
                                ? finding.on(side)
                                : finding)
                        .collect(toImmutableSet()))
                .build();
    }
}
