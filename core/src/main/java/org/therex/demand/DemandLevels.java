package org.therex.demand;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.therex.anatomy.Side;
import org.therex.check.Require;

/**
 * The level of every demand and the sides on which it falls, at a known dose, side and modifications.
 *
 * <p>Two {@code long}s hold the levels, so that a comparison takes a few machine instructions. Immutable and
 * thread-safe, and equal by content.
 */
public final class DemandLevels {

    private static final ImmutableList<Demand> DEMANDS = Demand.vocabulary().words();

    /** The number of bits in each half of a packed value, and so the most demands. */
    private static final int HALF = Integer.SIZE - 2;

    private static final int ALL = (1 << HALF) - 1;
    private static final DemandLevels NONE = new DemandLevels(0, 0);

    private final long levels;
    private final long sides;

    private DemandLevels(long levels, long sides) {
        this.levels = levels;
        this.sides = sides;
    }

    /** Returns levels of 0 for all demands. */
    public static DemandLevels none() {
        return NONE;
    }

    /**
     * Returns levels that fall on both sides.
     *
     * @param levels the level of each demand, 0 to {@value Demand#HIGHEST}; demands that are not in it have level 0
     * @throws org.therex.check.InvalidValueException if a level is below 0 or above the highest
     */
    public static DemandLevels of(Map<Demand, Integer> levels) {
        requireNonNull(levels, "levels");
        DemandLevels result = NONE;
        for (Map.Entry<Demand, Integer> entry : levels.entrySet()) {
            result = result.with(entry.getKey(), entry.getValue(), ImmutableSet.copyOf(Side.values()));
        }
        return result;
    }

    /**
     * Returns these levels with another level of one demand.
     *
     * @param level from 0 to {@value Demand#HIGHEST}
     * @param on the sides on which it falls; ignored for a demand without sides
     * @throws org.therex.check.InvalidValueException if the level is below 0 or above the highest, or no side is given
     */
    public DemandLevels with(Demand demand, int level, ImmutableSet<Side> on) {
        requireNonNull(demand, "demand");
        Require.between("level", level, 0, Demand.HIGHEST);
        Require.notEmpty("on", on);
        long low = demand.bit();
        long high = low << HALF;
        long newLevels = (levels & ~(low | high)) | ((level & 1) == 0 ? 0 : low) | ((level & 2) == 0 ? 0 : high);
        long newSides = sides & ~(low | high);
        if (level > 0) {
            boolean whole = !demand.lateral();
            newSides |= (whole || on.contains(Side.LEFT) ? low : 0) | (whole || on.contains(Side.RIGHT) ? high : 0);
        }
        return new DemandLevels(newLevels, newSides);
    }

    /** Returns the level of a demand, from 0 to {@value Demand#HIGHEST}. */
    public int level(Demand demand) {
        requireNonNull(demand, "demand");
        int bit = demand.bit();
        return ((levels & bit) == 0 ? 0 : 1) | (((levels >>> HALF) & bit) == 0 ? 0 : 2);
    }

    /** Returns the level of a demand on one side; a demand without sides has the same on both. */
    public int level(Demand demand, Side side) {
        requireNonNull(demand, "demand");
        requireNonNull(side, "side");
        return (on(sides, side) & demand.bit()) == 0 ? 0 : level(demand);
    }

    /** Returns the sides on which a demand falls; both for a demand without sides, none at level 0. */
    public ImmutableSet<Side> sides(Demand demand) {
        requireNonNull(demand, "demand");
        ImmutableSet.Builder<Side> result = ImmutableSet.builder();
        for (Side side : Side.values()) {
            if (level(demand, side) > 0) {
                result.add(side);
            }
        }
        return result.build();
    }

    /** Returns the demands above level 0 with their levels, in order. */
    public ImmutableMap<Demand, Integer> demands() {
        ImmutableMap.Builder<Demand, Integer> result = ImmutableMap.builder();
        for (Demand demand : DEMANDS) {
            if (level(demand) > 0) {
                result.put(demand, level(demand));
            }
        }
        return result.buildOrThrow();
    }

    /**
     * Returns all levels in one number: the {@link Demand#bit bits} of the demands whose level is odd, and 30 bits
     * above them the bits of those whose level is 2 or more. Do not store it.
     */
    public long packedLevels() {
        return levels;
    }

    /**
     * Returns all sides in one number: the {@link Demand#bit bits} of the demands that fall on the left, and 30 bits
     * above them the bits of those that fall on the right. Do not store it.
     */
    public long packedSides() {
        return sides;
    }

    /**
     * Returns the demands that reach a level, as their {@link Demand#bit bits}.
     *
     * @param packedLevels the result of {@link #packedLevels}
     * @param level from 1 to {@value Demand#HIGHEST}
     */
    public static int reaching(long packedLevels, int level) {
        int low = (int) packedLevels & ALL;
        int high = (int) (packedLevels >>> HALF);
        return switch (level) {
            case 1 -> low | high;
            case 2 -> high;
            default -> low & high;
        };
    }

    /**
     * Returns the demands that fall on a side, as their {@link Demand#bit bits}.
     *
     * @param packedSides the result of {@link #packedSides}
     */
    public static int on(long packedSides, Side side) {
        requireNonNull(side, "side");
        return side == Side.LEFT ? (int) packedSides & ALL : (int) (packedSides >>> HALF);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DemandLevels that && levels == that.levels && sides == that.sides;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(levels) * 31 + Long.hashCode(sides);
    }

    /** Returns the codes and levels in order, such as {@code HF1 KFD1 PFL2}; a demand on one side has it in brackets. */
    @Override
    public String toString() {
        return demands().entrySet().stream()
                .map(entry -> entry.getKey().code() + entry.getValue() + side(entry.getKey()))
                .collect(Collectors.joining(" "));
    }

    private String side(Demand demand) {
        ImmutableSet<Side> on = sides(demand);
        return on.size() == 1 ? "[" + on.iterator().next().id() + "]" : "";
    }
}
