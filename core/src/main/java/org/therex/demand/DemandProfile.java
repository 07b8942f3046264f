package org.therex.demand;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.therex.anatomy.RelativeSide;
import org.therex.anatomy.Side;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.prescription.Prescription;

/**
 * All demands of an exercise on the body.
 *
 * <p>A demand that is not listed is not made: the author of a profile has considered all {@link Demand}s. A profile
 * describes the exercise without modifications; {@link #levels(Prescription, Iterable, Iterable, Set)} applies a dose,
 * a side and modifications.
 */
@Value.Immutable
public abstract sealed class DemandProfile permits ImmutableDemandProfile {

    /** Both sides of the body, for a person whose affected side is unknown. */
    public static final ImmutableSet<Side> EITHER_SIDE = ImmutableSet.of(Side.LEFT, Side.RIGHT);

    DemandProfile() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the demands that the exercise makes, each once, in order of {@link Demand}; empty if it makes none. */
    public abstract ImmutableList<ExerciseDemand> demands();

    /** Returns the authority for the levels, such as "proposed, not yet reviewed by a clinician"; absent if not stated. */
    public abstract Optional<String> basis();

    /** Returns whether this version knows all demands that the exercise makes, so that screening can consider them all. */
    public boolean known() {
        return unknownDemands().isEmpty();
    }

    /**
     * Returns the demands that this version does not know, from a document of a newer version. Levels and limits leave
     * them out, so the screening of such an exercise lacks information.
     */
    public ImmutableSet<Demand> unknownDemands() {
        return demands().stream()
                .map(ExerciseDemand::demand)
                .filter(demand -> !demand.known())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Finds the exercise's demand of one kind. */
    public Optional<ExerciseDemand> find(Demand demand) {
        requireNonNull(demand, "demand");
        return demands().stream()
                .filter(imposed -> imposed.demand().equals(demand))
                .findFirst();
    }

    /** Returns the levels at a dose without modifications, when the affected side is unknown. */
    public DemandLevels levels(Prescription dose) {
        requireNonNull(dose, "dose");
        return levels(dose, ImmutableList.of(), EITHER_SIDE);
    }

    /**
     * Returns the levels at a dose with the reliefs of chosen modifications.
     *
     * <p>More reliefs never raise a level. If the dose is for one side only, a demand falls on the side that its {@link
     * ExerciseDemand#side()} states, else on both.
     *
     * @param reliefs the reliefs of the chosen modifications, in any order
     * @param affected the affected side of the person, for a dose for the affected side only; both if it is unknown
     * @throws org.therex.check.InvalidValueException if no affected side is given
     */
    public DemandLevels levels(Prescription dose, Iterable<? extends Relief> reliefs, Set<Side> affected) {
        requireNonNull(dose, "dose");
        requireNonNull(reliefs, "reliefs");
        return levels(dose, reliefs, ImmutableList.of(), affected);
    }

    /**
     * Returns the levels at a dose with the reliefs and the added demands of chosen modifications.
     *
     * <p>A relief lowers a demand of this profile, never an added one: a pad under the knees takes nothing off a
     * weighted vest. More added demands never lower a level. A level holds for each side on which the demand falls. If
     * this profile and an added one name different sides, the higher level counts on both.
     *
     * @param reliefs the reliefs of the chosen modifications, in any order
     * @param added the demands that the chosen modifications add, in any order
     * @param affected the affected side of the person, for a dose for the affected side only; both if it is unknown
     * @throws org.therex.check.InvalidValueException if no affected side is given
     */
    public DemandLevels levels(
            Prescription dose, Iterable<? extends Relief> reliefs, Iterable<DemandProfile> added, Set<Side> affected) {
        requireNonNull(dose, "dose");
        requireNonNull(reliefs, "reliefs");
        requireNonNull(added, "added");
        Require.notEmpty("affected", affected);
        ImmutableSet<Side> worked = worked(dose, affected);
        DemandLevels levels = DemandLevels.none();
        for (ExerciseDemand imposed : demands()) {
            int level = relieved(imposed.demand(), imposed.level(dose), reliefs);
            levels = levels.with(imposed.demand(), level, on(imposed, worked));
        }
        for (DemandProfile profile : added) {
            for (ExerciseDemand imposed : profile.demands()) {
                levels = raised(levels, imposed.demand(), imposed.level(dose), on(imposed, worked));
            }
        }
        return levels;
    }

    private static DemandLevels raised(DemandLevels levels, Demand demand, int level, ImmutableSet<Side> on) {
        return level == 0
                ? levels
                : levels.with(
                        demand,
                        Math.max(levels.level(demand), level),
                        ImmutableSet.copyOf(Sets.union(levels.sides(demand), on)));
    }

    private static ImmutableSet<Side> worked(Prescription dose, Set<Side> affected) {
        return dose.sides()
                .map(sides -> switch (sides.scheme()) {
                    case LEFT_ONLY -> ImmutableSet.of(Side.LEFT);
                    case RIGHT_ONLY -> ImmutableSet.of(Side.RIGHT);
                    case AFFECTED_ONLY -> ImmutableSet.copyOf(affected);
                    case UNAFFECTED_ONLY -> opposite(affected);
                    case BILATERAL, EACH_SIDE, ALTERNATING -> EITHER_SIDE;
                })
                .orElse(EITHER_SIDE);
    }

    private static ImmutableSet<Side> opposite(Set<Side> sides) {
        return sides.stream().map(Side::opposite).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<Side> on(ExerciseDemand imposed, ImmutableSet<Side> worked) {
        return switch (imposed.side().orElse(RelativeSide.BOTH)) {
            case BOTH -> EITHER_SIDE;
            case SAME -> worked;
            case OPPOSITE -> opposite(worked);
        };
    }

    private static int relieved(Demand demand, int level, Iterable<? extends Relief> reliefs) {
        int to = level;
        int by = 0;
        for (Relief relief : reliefs) {
            if (relief.demand().equals(demand) && relief instanceof Relief.To lowered) {
                to = Math.min(to, lowered.level());
            } else if (relief.demand().equals(demand) && relief instanceof Relief.By lowered) {
                by += lowered.levels();
            }
        }
        return Math.max(0, Math.min(to, level - by));
    }

    @Value.Check
    DemandProfile normal() {
        Report.builder()
                .attempt(Path.root(), () -> basis().ifPresent(value -> Require.text("basis", value)))
                .attempt(Path.root(), this::checkOnce)
                .build()
                .throwIfErrors();
        ImmutableList<ExerciseDemand> sorted =
                ImmutableList.sortedCopyOf(Comparator.comparing(ExerciseDemand::demand), demands());
        return sorted.equals(demands())
                ? this
                : new Builder().from(this).demands(sorted).create();
    }

    private void checkOnce() {
        Set<Demand> seen = new HashSet<>();
        for (ExerciseDemand imposed : demands()) {
            if (!seen.add(imposed.demand())) {
                throw Require.invalid(
                        IssueCode.DUPLICATE,
                        "demands",
                        "given once for each demand",
                        imposed.demand().id() + " twice");
            }
        }
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link DemandProfile}. */
    public static final class Builder extends DemandProfileSetters {

        Builder() {}

        /**
         * Adds a demand with a level that the dose does not change.
         *
         * @throws org.therex.check.InvalidValueException if the level is below 1 or above {@value Demand#HIGHEST}
         */
        public Builder demand(Demand demand, int level) {
            return demand(ExerciseDemand.of(demand, level));
        }

        /**
         * Adds a demand that falls on a side, with a level that the dose does not change.
         *
         * @throws org.therex.check.InvalidValueException if the level is below 1 or above {@value Demand#HIGHEST}, or the
         *     demand has no sides
         */
        public Builder demand(Demand demand, int level, RelativeSide side) {
            return demand(ExerciseDemand.builder()
                    .demand(demand)
                    .level(level)
                    .side(side)
                    .build());
        }

        /**
         * Adds a demand whose level follows from the length of the hold, by the {@linkplain Demand#timedLevels() steps}
         * of its definition.
         *
         * @throws org.therex.check.InvalidValueException if the levels of the demand are not defined by time
         */
        public Builder demandByHold(Demand demand) {
            requireNonNull(demand, "demand");
            return demand(byHold(demand).build());
        }

        /**
         * Adds a demand whose level follows from the length of the hold, by the {@linkplain Demand#timedLevels() steps}
         * of its definition. A dose without a hold has a separate level. A hold of unknown length always has the
         * highest level.
         *
         * @param untimedLevel the level at a dose without a hold; 0 for an exercise without stops
         * @throws org.therex.check.InvalidValueException if the levels of the demand are not defined by time, or the level
         *     is below 0 or above that of the longest hold
         */
        public Builder demandByHold(Demand demand, int untimedLevel) {
            requireNonNull(demand, "demand");
            return demand(byHold(demand).untimedLevel(untimedLevel).build());
        }

        private static ExerciseDemand.Builder byHold(Demand demand) {
            ImmutableList<TimedLevel> steps = demand.timedLevels();
            if (steps.isEmpty()) {
                throw Require.invalid(
                        IssueCode.CONFLICT, "demand", "one whose levels are defined by time", demand.id());
            }
            return builderOf(demand, steps.get(steps.size() - 1).level() + 1).timedLevels(steps);
        }

        /**
         * Adds a demand of an optional part of the exercise; it counts like any other.
         *
         * @param part the optional part, such as "reaching up with the arm"
         * @throws org.therex.check.InvalidValueException if the level is below 1 or above {@value Demand#HIGHEST}, or
         *     the part breaks the rule of a text
         */
        public Builder optionalDemand(Demand demand, int level, String part) {
            requireNonNull(part, "part");
            return demand(builderOf(demand, level).optionalPart(part).build());
        }

        /** Adds a demand with all its parts. */
        public Builder demand(Consumer<ExerciseDemand.Builder> parts) {
            requireNonNull(parts, "parts");
            ExerciseDemand.Builder builder = ExerciseDemand.builder();
            parts.accept(builder);
            return demand(builder.build());
        }

        private static ExerciseDemand.Builder builderOf(Demand demand, int level) {
            return ExerciseDemand.builder().demand(demand).level(level);
        }
    }
}
