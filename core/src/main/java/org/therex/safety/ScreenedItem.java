package org.therex.safety;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.therex.anatomy.Side;
import org.therex.demand.DemandLevels;
import org.therex.demand.DemandProfile;
import org.therex.exercise.Exercise;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationDirection;
import org.therex.prescription.Prescription;

/**
 * What is screened: an exercise at a dose, as it was modified.
 *
 * @param affected the sides of the person that have a complaint
 */
record ScreenedItem(
        Exercise exercise, Prescription dose, ImmutableSet<Modification> chosen, ImmutableSet<Side> affected) {

    private static final DemandProfile NONE = DemandProfile.builder().build();

    /** Finds the levels of its demands; absent if they are not assessed. */
    Optional<DemandLevels> findLevels() {
        return findLevelsWith(Set.of());
    }

    /** Returns the levels at which a rule of a kind looks: with the reliefs of its modifications or without them. */
    DemandLevels levelsFor(RuleCategory kind) {
        return kind.countsReliefs() ? levels() : unrelieved();
    }

    /** Returns the levels as it was modified; those of the added demands alone if the exercise was not assessed. */
    DemandLevels levels() {
        return levels(profile(), chosen, chosen);
    }

    /**
     * Returns the levels with what its modifications add and without their reliefs; those of the added demands alone if the
     * exercise was not assessed.
     */
    DemandLevels unrelieved() {
        return levels(profile(), Set.of(), chosen);
    }

    /** Returns this item with a further modification. */
    ScreenedItem with(Modification further) {
        return new ScreenedItem(
                exercise,
                dose,
                ImmutableSet.<Modification>builder().addAll(chosen).add(further).build(),
                affected);
    }

    /** Finds the levels of its demands with further modifications; absent if the exercise was not assessed. */
    Optional<DemandLevels> findLevelsWith(Set<Modification> further) {
        Set<Modification> all = Sets.union(chosen, further);
        return exercise.demands().map(profile -> levels(profile, all, all));
    }

    private DemandProfile profile() {
        return exercise.demands().orElse(NONE);
    }

    private DemandLevels levels(DemandProfile profile, Set<Modification> relieving, Set<Modification> adding) {
        return profile.levels(
                dose,
                relieving.stream()
                        .flatMap(modification -> modification.reliefs().stream())
                        .toList(),
                adding.stream()
                        .flatMap(modification -> modification.addedDemands().stream())
                        .toList(),
                affected);
    }

    /**
     * Returns the chosen modifications whose added demands are not assessed: of those that do not state it, the ones
     * that make the exercise harder, and the ones that move it to a position in which it does not start without any relief;
     * and those that add a demand which this version does not know.
     */
    ImmutableSet<Modification> unassessed() {
        return chosen.stream()
                .filter(modification -> modification
                        .addedDemands()
                        .map(added -> !added.known())
                        .orElseGet(() ->
                                modification.direction() == ModificationDirection.HARDER || isMoved(modification)))
                .collect(toImmutableSet());
    }

    private boolean isMoved(Modification modification) {
        return modification.reliefs().isEmpty()
                && modification
                        .position()
                        .filter(position -> exercise.setup().startPositions().stream()
                                .noneMatch(start -> start.position().equals(position)))
                        .isPresent();
    }

    /** Returns the modifications that were not chosen and take something off the demands. */
    ImmutableSet<Modification> furtherReliefs() {
        return exercise.modifications().stream()
                .filter(modification -> modification.direction() != ModificationDirection.HARDER)
                .filter(modification -> !modification.reliefs().isEmpty() && !chosen.contains(modification))
                .collect(toImmutableSet());
    }

    /** Returns whether all that it asks of the body was assessed, in words that this version knows. */
    boolean isAssessed() {
        return exercise.demands().filter(DemandProfile::known).isPresent()
                && unassessed().isEmpty();
    }
}
