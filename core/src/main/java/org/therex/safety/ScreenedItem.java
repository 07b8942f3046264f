package org.therex.safety;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.therex.anatomy.Side;
import org.therex.demand.DemandLevels;
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

    /** Finds the levels of its demands; absent if nobody assessed the exercise. */
    Optional<DemandLevels> findLevels() {
        return findLevelsWith(Set.of());
    }

    /** Returns the levels at which a rule looks: as it was modified or as it is; none if nobody assessed the exercise. */
    DemandLevels levelsFor(ScreeningRule rule) {
        return rule.kind().countsModifications() ? levels() : unmodified();
    }

    /** Returns the levels as it was modified; none if nobody assessed the exercise. */
    DemandLevels levels() {
        return findLevels().orElse(DemandLevels.none());
    }

    /** Returns the levels without any modification; none if nobody assessed the exercise. */
    DemandLevels unmodified() {
        return findLevels(Set.of()).orElse(DemandLevels.none());
    }

    /** Finds the levels of its demands with further modifications. */
    Optional<DemandLevels> findLevelsWith(Set<Modification> further) {
        return findLevels(Sets.union(chosen, further));
    }

    private Optional<DemandLevels> findLevels(Set<Modification> modifications) {
        return exercise.demands()
                .map(profile -> profile.levels(
                        dose,
                        modifications.stream()
                                .flatMap(modification -> modification.reliefs().stream())
                                .toList(),
                        affected));
    }

    /**
     * Returns the chosen modifications of which nobody assessed what they add: those that make it harder, and those that move
     * it to a position in which the exercise does not start, without a word of what that takes off its demands.
     */
    ImmutableSet<Modification> unassessed() {
        return chosen.stream()
                .filter(modification ->
                        modification.direction() == ModificationDirection.HARDER || isMoved(modification))
                .collect(toImmutableSet());
    }

    private boolean isMoved(Modification modification) {
        return modification.reliefs().isEmpty()
                && modification
                        .position()
                        .filter(position -> exercise.setup().startPositions().stream()
                                .noneMatch(start -> start.position() == position))
                        .isPresent();
    }

    /** Returns the modifications that were not chosen and take something off the demands. */
    ImmutableSet<Modification> furtherReliefs() {
        return exercise.modifications().stream()
                .filter(modification -> modification.direction() != ModificationDirection.HARDER)
                .filter(modification -> !modification.reliefs().isEmpty() && !chosen.contains(modification))
                .collect(toImmutableSet());
    }

    /** Returns whether all that it asks of the body was assessed. */
    boolean isAssessed() {
        return exercise.demands().isPresent() && unassessed().isEmpty();
    }
}
