package org.therex.safety;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.therex.exercise.Equipment;
import org.therex.exercise.EquipmentUse;
import org.therex.exercise.Exercise;
import org.therex.exercise.Level;
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
            SubstituteReason.SAME_TARGET,
            SubstituteReason.NEARBY_TARGET);

    /** One that may be chosen, and to how many targets it does the same. */
    private record Candidate(Substitute substitute, long sharedTargets) {}

    private final Screening screening;
    private final Exercise replaced;

    private Substitutes(Screening screening, Exercise replaced) {
        this.screening = screening;
        this.replaced = replaced;
    }

    static ImmutableList<Substitute> of(
            Screening screening, Exercise replaced, Prescription dose, Iterable<Exercise> among) {
        return new Substitutes(screening, replaced).best(dose, among);
    }

    private ImmutableList<Substitute> best(Prescription dose, Iterable<Exercise> among) {
        List<Candidate> candidates = new ArrayList<>();
        for (Exercise other : among) {
            Verdict verdict = screening.screen(other, dose);
            boolean unharmed = verdict.conclusion().compareTo(Conclusion.NOT_ENOUGH_INFORMATION) <= 0
                    && other.demands().isPresent();
            if (unharmed && !other.id().equals(replaced.id())) {
                Set<SubstituteReason> reasons = reasons(other, verdict);
                if (!Sets.intersection(reasons, AIMS).isEmpty()) {
                    Substitute substitute = new Substitute(other, ImmutableSet.copyOf(reasons), verdict);
                    candidates.add(new Candidate(substitute, sharedTargets(other)));
                }
            }
        }
        return candidates.stream()
                .sorted(inOrder())
                .map(Candidate::substitute)
                .collect(ImmutableList.toImmutableList());
    }

    /** Orders by the weightiest reason that only one of them has, but more shared targets before fewer. */
    private static Comparator<Candidate> inOrder() {
        Comparator<Candidate> order = has(SubstituteReason.NAMED_AS_SUBSTITUTE)
                .thenComparing(has(SubstituteReason.EASIER_FORM))
                .thenComparing(has(SubstituteReason.LINKED))
                .thenComparing(Comparator.comparing(Candidate::sharedTargets).reversed());
        for (SubstituteReason reason : SubstituteReason.values()) {
            order = order.thenComparing(has(reason));
        }
        return order.thenComparing(
                candidate -> candidate.substitute().exercise().id());
    }

    private static Comparator<Candidate> has(SubstituteReason reason) {
        return Comparator.comparing(
                candidate -> !candidate.substitute().reasons().contains(reason));
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
        addIf(reasons, SubstituteReason.NOTHING_OPEN, verdict.questions().isEmpty());
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
                .filter(target -> other.targets().stream()
                        .anyMatch(found -> found.role() == target.role() && found.part() == target.part()))
                .count();
    }

    private boolean hasNearbyTarget(Exercise other) {
        return replaced.targets().stream()
                .anyMatch(target -> other.targets().stream().anyMatch(found -> isNearby(target, found)));
    }

    private static boolean isNearby(Target one, Target other) {
        return one.role() == other.role()
                && one.part() != other.part()
                && (one.part().isWithin(other.part()) || other.part().isWithin(one.part()));
    }

    private boolean isNoHigher(Exercise other) {
        ImmutableSet<Level> mine = replaced.classification().levels();
        ImmutableSet<Level> theirs = other.classification().levels();
        return !mine.isEmpty()
                && !theirs.isEmpty()
                && java.util.Collections.min(theirs).compareTo(java.util.Collections.max(mine)) <= 0;
    }

    /** Returns whether everything that an exercise requires is at hand. */
    static boolean canBeDoneWith(Exercise exercise, Set<Equipment> atHand) {
        return exercise.setup().equipment().stream()
                .filter(need -> need.use() == EquipmentUse.REQUIRED)
                .allMatch(need -> need.anyOf().stream()
                        .anyMatch(asked -> atHand.stream().anyMatch(thing -> thing.servesAs(asked))));
    }
}
