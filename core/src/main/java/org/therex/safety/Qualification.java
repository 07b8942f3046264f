package org.therex.safety;

import static java.util.Objects.requireNonNull;

import org.therex.check.Require;

/** A further requirement of a present finding. */
public sealed interface Qualification {

    /**
     * A least number of weeks.
     *
     * @param weeks from 0 to {@value Finding#MOST_WEEKS}
     */
    record WeeksAtLeast(int weeks) implements Qualification {

        /**
         * Makes the qualification.
         *
         * @throws org.therex.check.InvalidValueException if the weeks are outside their limits
         */
        public WeeksAtLeast {
            Require.between("weeks", weeks, 0, Finding.MOST_WEEKS);
        }

        @Override
        public String toString() {
            return "for at least " + weeks + " weeks";
        }
    }

    /**
     * A number of weeks that must not be reached.
     *
     * @param weeks from 1 to {@value Finding#MOST_WEEKS}
     */
    record WeeksBelow(int weeks) implements Qualification {

        /**
         * Makes the qualification.
         *
         * @throws org.therex.check.InvalidValueException if the weeks are outside their limits
         */
        public WeeksBelow {
            Require.between("weeks", weeks, 1, Finding.MOST_WEEKS);
        }

        @Override
        public String toString() {
            return "for less than " + weeks + " weeks";
        }
    }

    /**
     * A qualifier that must be present.
     *
     * @param qualifier the qualifier
     */
    record Is(ConditionQualifier qualifier) implements Qualification {

        /** Checks that nothing is null. */
        public Is {
            requireNonNull(qualifier, "qualifier");
        }

        @Override
        public String toString() {
            return qualifier.label();
        }
    }

    /**
     * A qualifier that must be known to be absent.
     *
     * @param qualifier the qualifier
     */
    record IsNot(ConditionQualifier qualifier) implements Qualification {

        /** Checks that nothing is null. */
        public IsNot {
            requireNonNull(qualifier, "qualifier");
        }

        @Override
        public String toString() {
            return qualifier.opposite();
        }
    }

    /** Returns whether the requirement is about weeks. */
    default boolean aboutWeeks() {
        return this instanceof WeeksAtLeast || this instanceof WeeksBelow;
    }
}
