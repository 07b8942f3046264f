package org.therex.safety;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.therex.anatomy.Side;
import org.therex.check.IssueCode;
import org.therex.check.Require;
import org.therex.demand.Demand;
import org.therex.demand.DemandLevels;

/**
 * A limit of one or more demands. An exercise reaches it if all of the demands reach their levels.
 *
 * @param levels the level of each demand, from 1 to {@value Demand#HIGHEST}, in order of the demands; at least one
 */
public record DemandLimit(ImmutableMap<Demand, Integer> levels) {

    /**
     * Makes a limit.
     *
     * @throws org.therex.check.InvalidValueException if there is no demand, or a level is below 1 or above the highest
     */
    public DemandLimit {
        requireNonNull(levels, "levels");
        if (levels.isEmpty()) {
            throw Require.invalid(IssueCode.EMPTY, "levels", "given for at least one demand", "empty");
        }
        levels.values().forEach(level -> Require.between("levels", level, 1, Demand.HIGHEST));
        levels = ImmutableMap.copyOf(ImmutableSortedMap.copyOf(levels));
    }

    /**
     * Returns the limit of one demand.
     *
     * @throws org.therex.check.InvalidValueException if the level is below 1 or above the highest
     */
    public static DemandLimit of(Demand demand, int level) {
        requireNonNull(demand, "demand");
        return new DemandLimit(ImmutableMap.of(demand, level));
    }

    /**
     * Returns this limit with one more demand, which must reach its level too.
     *
     * @throws org.therex.check.InvalidValueException if the level is below 1 or above the highest
     */
    public DemandLimit and(Demand demand, int level) {
        requireNonNull(demand, "demand");
        return new DemandLimit(ImmutableMap.<Demand, Integer>builder()
                .putAll(levels)
                .put(demand, level)
                .buildKeepingLast());
    }

    /** Returns whether this version knows all of the demands; an unknown demand is never reached. */
    public boolean known() {
        return levels.keySet().stream().allMatch(Demand::known);
    }

    /** Returns whether all of the demands reach their levels. */
    public boolean isReachedBy(DemandLevels reached) {
        requireNonNull(reached, "reached");
        return levels.entrySet().stream().allMatch(limit -> reached.level(limit.getKey()) >= limit.getValue());
    }

    /** Returns whether all of the demands reach their levels on the same one of the given sides. */
    public boolean isReachedBy(DemandLevels reached, ImmutableSet<Side> sides) {
        requireNonNull(reached, "reached");
        requireNonNull(sides, "sides");
        return sides.stream().anyMatch(side -> isReachedBy(reached, side));
    }

    private boolean isReachedBy(DemandLevels reached, Side side) {
        for (Map.Entry<Demand, Integer> limit : levels.entrySet()) {
            if (reached.level(limit.getKey(), side) < limit.getValue()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the codes and levels, such as {@code LEE>=2 and ROT>=2}. */
    @Override
    public String toString() {
        return levels.entrySet().stream()
                .map(limit -> limit.getKey().code() + ">=" + limit.getValue())
                .collect(Collectors.joining(" and "));
    }
}
