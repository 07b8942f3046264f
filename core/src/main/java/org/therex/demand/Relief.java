package org.therex.demand;

import static java.util.Objects.requireNonNull;

import org.therex.check.Require;

/**
 * A reduction of a demand by a modification of an exercise. Demands that a modification adds are a {@link DemandProfile}
 * of their own.
 *
 * <p>The order of several reliefs of one demand does not matter. The level is the lowest level {@linkplain To to} which
 * a relief lowers it, or the level minus all levels {@linkplain By by} which reliefs lower it, whichever is lower.
 */
public sealed interface Relief {

    /**
     * Returns a relief to a level.
     *
     * @throws org.therex.check.InvalidValueException if the level is below 0 or not below the highest
     */
    static Relief to(Demand demand, int level) {
        return new To(demand, level);
    }

    /**
     * Returns a relief that removes a demand.
     */
    static Relief from(Demand demand) {
        return to(demand, 0);
    }

    /**
     * Returns a relief by a number of levels.
     *
     * @throws org.therex.check.InvalidValueException if the number is below 1 or above the highest level
     */
    static Relief by(Demand demand, int levels) {
        return new By(demand, levels);
    }

    /** Returns the demand. */
    Demand demand();

    /**
     * A relief to a level. A lower level stays as it is.
     *
     * @param demand the demand
     * @param level the level, below the highest
     */
    record To(Demand demand, int level) implements Relief {

        /**
         * Makes a relief.
         *
         * @throws org.therex.check.InvalidValueException if the level is below 0 or not below the highest
         */
        public To {
            requireNonNull(demand, "demand");
            Require.between("level", level, 0, Demand.HIGHEST - 1);
        }
    }

    /**
     * A relief by a number of levels, down to 0 at the lowest.
     *
     * @param demand the demand
     * @param levels the number of levels, from 1
     */
    record By(Demand demand, int levels) implements Relief {

        /**
         * Makes a relief.
         *
         * @throws org.therex.check.InvalidValueException if the number is below 1 or above the highest level
         */
        public By {
            requireNonNull(demand, "demand");
            Require.between("levels", levels, 1, Demand.HIGHEST);
        }
    }
}
