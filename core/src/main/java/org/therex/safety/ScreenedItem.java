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
 * An exercise to screen, at a dose and with its chosen modifications.
 *
 * @param affected the affected sides of the person
 */
record ScreenedItem(
        Exercise exercise, Prescription dose, ImmutableSet<Modification> chosen, ImmutableSet<Side> affected) {

    private static final DemandProfile NONE = DemandProfile.builder().build();

    /** Finds the levels of the demands; absent if they are not assessed. */
    Optional<DemandLevels> findLevels() {
        return findLevelsWith(Set.of());
    }

    /** Returns the levels for rules of a category: with or without the reliefs of the modifications. */
    DemandLevels levelsFor(RuleCategory kind) {
        return kind.countsReliefs() ? levels() : unrelieved();
    }

    /** Returns the levels with all modifications; only those of the added demands if the exercise was not assessed. */
    DemandLevels levels() {
        return levels(profile(), chosen, chosen);
    }

    /**
     * Returns the levels with added demands and without reliefs; only those of the added demands if the exercise was
     * not assessed.
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

    /** Finds the levels of the demands with further modifications; absent if the exercise was not assessed. */
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
     * Returns the chosen modifications whose added demands are not assessed. A modification without stated added
     * demands is one if it makes the exercise harder, or if it moves the exercise to another position without a relief.
     * A modification that adds a demand unknown to this version is one too.
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

    /** Returns the modifications with reliefs that were not chosen. */
    ImmutableSet<Modification> furtherReliefs() {
        return exercise.modifications().stream()
                .filter(modification -> modification.direction() != ModificationDirection.HARDER)
                .filter(modification -> !modification.reliefs().isEmpty() && !chosen.contains(modification))
                .collect(toImmutableSet());
    }

    /** Returns whether all demands were assessed and this version knows them. */
    boolean isAssessed() {
        return exercise.demands().filter(DemandProfile::known).isPresent()
                && unassessed().isEmpty();
    }
}
