package org.therex.safety;

import static java.util.Objects.requireNonNull;

import org.therex.check.Require;

/** What must be true of a finding beside its being there. */
public sealed interface Qualification {

    /**
     * At least so many weeks have gone.
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
     * Fewer than so many weeks have gone.
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
     * The finding is something.
     *
     * @param qualifier what it is
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
     * The finding is not something.
     *
     * @param qualifier what it is not
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

    /** Returns whether it is about weeks. */
    default boolean aboutWeeks() {
        return this instanceof WeeksAtLeast || this instanceof WeeksBelow;
    }
}
