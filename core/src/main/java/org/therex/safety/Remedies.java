package org.therex.safety;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.HashSet;
import java.util.Set;
import org.therex.demand.DemandLevels;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationId;

/** Finds the modifications that bring an exercise under the limits of a rule. */
final class Remedies {

    private final PersonScreening screening;
    private final AppliedRule rule;
    private final ScreenedItem item;

    private Remedies(PersonScreening screening, AppliedRule rule, ScreenedItem item) {
        this.screening = screening;
        this.rule = rule;
        this.item = item;
    }

    /** Returns each modification that suffices by itself; if none does, a smallest set that suffices together. */
    static ImmutableList<ImmutableSet<ModificationId>> of(
            PersonScreening screening, AppliedRule rule, ScreenedItem item) {
        return new Remedies(screening, rule, item).find();
    }

    private ImmutableList<ImmutableSet<ModificationId>> find() {
        ImmutableList<ImmutableSet<ModificationId>> single = item.furtherReliefs().stream()
                .filter(modification -> isEnough(Set.of(modification)) && isHarmless(modification))
                .map(modification -> ImmutableSet.of(modification.id()))
                .collect(toImmutableList());
        // The added demands of several modifications are not combined: only modifications that add nothing are put
        // together.
        ImmutableSet<Modification> reliefs =
                ImmutableSet.copyOf(Iterables.filter(item.furtherReliefs(), Remedies::addsNothing));
        if (!single.isEmpty() || !isEnough(reliefs)) {
            return single;
        }
        Set<Modification> needed = new HashSet<>(reliefs);
        for (Modification modification : reliefs) {
            needed.remove(modification);
            if (!isEnough(needed)) {
                needed.add(modification);
            }
        }
        return ImmutableList.of(ImmutableSet.copyOf(
                Iterables.transform(Iterables.filter(reliefs, needed::contains), Modification::id)));
    }

    private boolean isEnough(Set<Modification> further) {
        return item.findLevelsWith(further)
                .map(levels -> rule.truth(levels) == Truth.FALSE)
                .orElse(false);
    }

    private static boolean addsNothing(Modification modification) {
        return modification
                .addedDemands()
                .map(added -> added.demands().isEmpty())
                .orElse(true);
    }

    /** Returns whether the added demands of a modification make no further rule fire, certainly or possibly. */
    private boolean isHarmless(Modification modification) {
        if (addsNothing(modification)) {
            return true;
        }
        ScreenedItem modified = item.with(modification);
        return screening.applied().rules().stream()
                .filter(other -> !other.isIndication())
                .noneMatch(other -> {
                    RuleCategory kind = other.rule().category();
                    return isWorse(other, item.levelsFor(kind), modified.levelsFor(kind));
                });
    }

    private static boolean isWorse(AppliedRule other, DemandLevels before, DemandLevels after) {
        Truth now = other.truth(after);
        Truth then = other.truth(before);
        return now != then && now != Truth.FALSE && then != Truth.TRUE;
    }
}
