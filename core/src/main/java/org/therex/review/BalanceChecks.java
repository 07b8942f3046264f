package org.therex.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.therex.check.Path;
import org.therex.check.Severity;
import org.therex.demand.Demand;
import org.therex.demand.DemandProfile;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.prescription.DoseField;
import org.therex.prescription.Sides;
import org.therex.program.ResolvedItem;

/** The checks of balance: sides and directions. */
final class BalanceChecks {

    /** The number of exercises that counts as a pattern; our choice. */
    private static final int PATTERN = 3;

    private static final ImmutableSet<Demand> FORWARD =
            ImmutableSet.of(Demand.LUMBAR_FLEXION_LOAD, Demand.LUMBAR_FLEXION_RANGE);
    private static final ImmutableSet<Demand> BACK = ImmutableSet.of(Demand.LUMBAR_EXTENSION_RANGE);

    private BalanceChecks() {}

    static ImmutableList<ProgramCheck> all() {
        return ImmutableList.of(
                ProgramCheck.of(ReviewCodes.ONE_SIDE_ONLY, Severity.WARNING, BalanceChecks::oneSideOnly)
                        .ofWholePrograms(),
                ProgramCheck.of(ReviewCodes.ONE_DIRECTION_ONLY, Severity.WARNING, BalanceChecks::oneDirectionOnly)
                        .ofWholePrograms());
    }

    /**
     * Finds exercises whose doses are all for the same side. A dose for the affected side is intended and does not
     * count.
     */
    private static void oneSideOnly(ReviewedProgram program, ReviewFindings findings) {
        ImmutableListMultimap<ExerciseId, ResolvedItem> byExercise =
                Multimaps.index(program.items(), item -> item.item().exercise());
        byExercise.asMap().forEach((exercise, items) -> {
            List<Optional<Sides.Scheme>> schemes = items.stream()
                    .map(item ->
                            program.findDose(item).flatMap(dose -> dose.sides().map(Sides::scheme)))
                    .distinct()
                    .toList();
            Optional<Sides.Scheme> only = schemes.get(0);
            boolean oneSide = only.filter(it -> it == Sides.Scheme.LEFT_ONLY || it == Sides.Scheme.RIGHT_ONLY)
                    .isPresent();
            if (schemes.size() == 1 && oneSide) {
                ResolvedItem first = items.iterator().next();
                findings.add(
                        Places.dose(first, DoseField.SIDES),
                        "'sides' must have each side somewhere in the program, but was "
                                + only.get().label() + " for " + exercise,
                        "add the other side, or say \"" + Sides.Scheme.AFFECTED_ONLY.label()
                                + "\" if one side is intended: a side is easily forgotten",
                        ImmutableMap.of("sides", only.get().id()));
            }
        });
    }

    private static void oneDirectionOnly(ReviewedProgram program, ReviewFindings findings) {
        ImmutableListMultimap<Path, ResolvedItem> spans = Multimaps.index(program.items(), Places::span);
        spans.asMap().forEach((place, items) -> {
            ImmutableSet<Exercise> exercises =
                    items.stream().map(ResolvedItem::exercise).collect(ImmutableSet.toImmutableSet());
            long forward = asking(exercises, FORWARD);
            long back = asking(exercises, BACK);
            boolean oneWay = Math.min(forward, back) == 0 && Math.max(forward, back) >= PATTERN;
            long unassessed = exercises.stream()
                    .filter(exercise -> exercise.demands().isEmpty())
                    .count();
            if (oneWay && unassessed > 0) {
                findings.addNotChecked(
                        place,
                        "'sections' were not checked for bending the low back one way only, since the demands of "
                                + unassessed + " of " + exercises.size() + " exercises were not assessed");
            } else if (oneWay) {
                String way = forward > 0 ? "forward" : "back";
                String other = forward > 0 ? "back" : "forward";
                findings.add(
                        place.resolve("sections"),
                        "'sections' must bend the low back both ways, but was " + Math.max(forward, back)
                                + " exercises that bend it " + way + " and none that bends it " + other,
                        "add one that bends it " + other + ", unless one direction is intended for this person",
                        ImmutableMap.of("direction", way));
            }
        });
    }

    private static long asking(Set<Exercise> exercises, Set<Demand> demands) {
        return exercises.stream()
                .flatMap(exercise -> exercise.demands().stream())
                .filter(profile -> asks(profile, demands))
                .count();
    }

    private static boolean asks(DemandProfile profile, Set<Demand> demands) {
        return demands.stream().anyMatch(demand -> profile.find(demand).isPresent());
    }
}
