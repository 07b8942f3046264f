package org.therex.safety;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.therex.anatomy.BodyPart;
import org.therex.exercise.Equipment;
import org.therex.exercise.EquipmentUse;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExperienceLevel;
import org.therex.exercise.Link;
import org.therex.exercise.Relation;
import org.therex.exercise.Target;
import org.therex.prescription.Prescription;

/** Finds exercises that serve the same aim and for which no rule fires. */
final class Substitutes {

    private static final ImmutableSet<SubstituteReason> AIMS = ImmutableSet.of(
            SubstituteReason.NAMED_AS_SUBSTITUTE,
            SubstituteReason.EASIER_FORM,
            SubstituteReason.LINKED,
            SubstituteReason.SAME_TARGET);

    private final PersonScreening screening;
    private final Exercise replaced;

    private Substitutes(PersonScreening screening, Exercise replaced) {
        this.screening = screening;
        this.replaced = replaced;
    }

    static ImmutableList<Substitute> of(
            PersonScreening screening, Exercise replaced, Prescription dose, Iterable<Exercise> among) {
        return new Substitutes(screening, replaced).best(dose, among);
    }

    private ImmutableList<Substitute> best(Prescription dose, Iterable<Exercise> among) {
        if (screening.wholeProgram().compareTo(Recommendation.MONITOR) > 0) {
            return ImmutableList.of();
        }
        List<Substitute> substitutes = new ArrayList<>();
        for (Exercise other : among) {
            Verdict verdict = screening.screen(other, dose);
            if (tripsNothing(verdict) && !other.id().equals(replaced.id())) {
                Set<SubstituteReason> reasons = reasons(other, verdict);
                if (keepsAim(other, reasons)) {
                    substitutes.add(new Substitute(other, ImmutableSet.copyOf(reasons), verdict));
                }
            }
        }
        return ImmutableList.sortedCopyOf(inOrder(), substitutes);
    }

    /** Returns whether no rule about demands fires; monitoring advice for every exercise does not count. */
    static boolean tripsNothing(Verdict verdict) {
        return verdict.exercise().demands().isPresent()
                && verdict.recommendation().compareTo(Recommendation.NOT_ENOUGH_INFORMATION) <= 0
                && verdict.matches().stream().allMatch(match -> match.rule().wholeProgram());
    }

    /** Returns whether an exercise serves the same aim; one with only a nearby target must be the same kind of work. */
    private boolean keepsAim(Exercise other, Set<SubstituteReason> reasons) {
        boolean near = reasons.contains(SubstituteReason.NEARBY_TARGET)
                || (reasons.contains(SubstituteReason.SAME_FAMILY) && reachedTargets(other) > 0);
        return !Sets.intersection(reasons, AIMS).isEmpty()
                || (near && reasons.contains(SubstituteReason.SAME_CATEGORY));
    }

    /**
     * Returns the order of substitutes: those without open questions first, then by the weightiest reason that only one
     * of them has. Before reasons about targets, it compares the number of shared targets, the index of the first
     * shared target, and the number of targets reached in any role.
     */
    private Comparator<Substitute> inOrder() {
        Comparator<Substitute> order = Comparator.comparing(Substitute::hasOpenQuestions)
                .thenComparing(has(SubstituteReason.NAMED_AS_SUBSTITUTE))
                .thenComparing(has(SubstituteReason.EASIER_FORM))
                .thenComparing(has(SubstituteReason.LINKED))
                .thenComparing(has(SubstituteReason.SAME_FAMILY))
                .thenComparing(substitute -> -sharedTargets(substitute.exercise()))
                .thenComparing(substitute -> firstSharedTarget(substitute.exercise()))
                .thenComparing(substitute -> -reachedTargets(substitute.exercise()));
        for (SubstituteReason reason : SubstituteReason.values()) {
            order = order.thenComparing(has(reason));
        }
        return order.thenComparing(substitute -> substitute.exercise().id());
    }

    private static Comparator<Substitute> has(SubstituteReason reason) {
        return Comparator.comparing(substitute -> !substitute.reasons().contains(reason));
    }

    private Set<SubstituteReason> reasons(Exercise other, Verdict verdict) {
        Set<SubstituteReason> reasons = EnumSet.noneOf(SubstituteReason.class);
        addIf(reasons, SubstituteReason.NAMED_AS_SUBSTITUTE, isLinked(other, Relation.SUBSTITUTE));
        addIf(reasons, SubstituteReason.EASIER_FORM, isLinked(other, Relation.REGRESSION));
        addIf(reasons, SubstituteReason.LINKED, isLinked(other, Relation.VARIANT) || isLinked(other, Relation.RELATED));
        addIf(reasons, SubstituteReason.SAME_TARGET, sharedTargets(other) > 0);
        addIf(reasons, SubstituteReason.NEARBY_TARGET, hasNearbyTarget(other));
        addIf(
                reasons,
                SubstituteReason.SAME_FAMILY,
                replaced.classification().family().isPresent()
                        && replaced.classification()
                                .family()
                                .equals(other.classification().family()));
        addIf(
                reasons,
                SubstituteReason.SAME_CATEGORY,
                shares(
                        replaced.classification().categories(),
                        other.classification().categories()));
        addIf(
                reasons,
                SubstituteReason.SAME_GOAL,
                shares(replaced.classification().goals(), other.classification().goals()));
        addIf(reasons, SubstituteReason.NO_HIGHER_LEVEL, isNoHigher(other));
        addIf(reasons, SubstituteReason.INDICATED, !verdict.indications().isEmpty());
        addIf(
                reasons,
                SubstituteReason.NOTHING_OPEN,
                verdict.recommendation() != Recommendation.NOT_ENOUGH_INFORMATION);
        return reasons;
    }

    private static void addIf(Set<SubstituteReason> reasons, SubstituteReason reason, boolean holds) {
        if (holds) {
            reasons.add(reason);
        }
    }

    private static <T> boolean shares(Set<T> one, Set<T> other) {
        return !Sets.intersection(one, other).isEmpty();
    }

    private boolean isLinked(Exercise other, Relation relation) {
        return replaced.links().stream().anyMatch(link -> isTo(link, relation, other));
    }

    private static boolean isTo(Link link, Relation relation, Exercise other) {
        return link.relation() == relation && link.exercise().equals(other.id());
    }

    private long sharedTargets(Exercise other) {
        return replaced.targets().stream()
                .filter(target -> isShared(target, other))
                .count();
    }

    /** Returns the index of the first shared target; the number of targets if none is shared. */
    private int firstSharedTarget(Exercise other) {
        int place = Iterables.indexOf(replaced.targets(), target -> isShared(target, other));
        return place < 0 ? replaced.targets().size() : place;
    }

    private static boolean isShared(Target target, Exercise other) {
        return other.targets().stream()
                .anyMatch(found -> found.role() == target.role() && found.part() == target.part());
    }

    /** Returns the number of targets that it works on or near, in any role. */
    private long reachedTargets(Exercise other) {
        return replaced.targets().stream()
                .filter(target ->
                        other.targets().stream().anyMatch(found -> isSameOrNested(target.part(), found.part())))
                .count();
    }

    private static boolean isSameOrNested(BodyPart one, BodyPart other) {
        return one == other || one.isWithin(other) || other.isWithin(one);
    }

    private boolean hasNearbyTarget(Exercise other) {
        return replaced.targets().stream()
                .anyMatch(target -> other.targets().stream().anyMatch(found -> isNearby(target, found)));
    }

    private static boolean isNearby(Target one, Target other) {
        return one.role() == other.role() && one.part() != other.part() && isSameOrNested(one.part(), other.part());
    }

    private boolean isNoHigher(Exercise other) {
        ImmutableSet<ExperienceLevel> mine = replaced.classification().levels();
        ImmutableSet<ExperienceLevel> theirs = other.classification().levels();
        return !mine.isEmpty()
                && !theirs.isEmpty()
                && java.util.Collections.min(theirs).compareTo(java.util.Collections.max(mine)) <= 0;
    }

    /** Returns whether all required equipment of an exercise is at hand. */
    static boolean canBeDoneWith(Exercise exercise, Set<Equipment> atHand) {
        return exercise.setup().equipment().stream()
                .filter(need -> need.use() == EquipmentUse.REQUIRED)
                .allMatch(need -> Equipment.anyServes(atHand, need.anyOf()));
    }
}
