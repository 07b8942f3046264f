package org.therex.safety;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import org.therex.check.IssueCode;
import org.therex.check.Require;

/**
 * When a rule holds: what must be known of a person, as a tree.
 *
 * <p>There is no "not": to know more of a person can make a rule hold, and a further finding never takes that back. That
 * something is known to be absent of a finding, {@link Qualification.IsNot} says.
 */
public sealed interface Criterion {

    /**
     * Returns that a person has a condition.
     *
     * @throws org.therex.check.InvalidValueException if the id is none
     */
    static Has has(String condition) {
        requireNonNull(condition, "condition");
        return has(ConditionId.of(condition));
    }

    /** Returns that a person has a condition. */
    static Has has(ConditionId condition) {
        return new Has(condition, ImmutableSet.of());
    }

    /**
     * Returns that one of the figures of the blood pressure is above a limit.
     *
     * @throws org.therex.check.InvalidValueException if the figures are no blood pressure
     */
    static BloodPressureAbove bloodPressureAbove(int systolic, int diastolic) {
        return new BloodPressureAbove(BloodPressure.of(systolic, diastolic));
    }

    /** Returns that all hold. */
    static AllOf allOf(Criterion first, Criterion... others) {
        requireNonNull(first, "first");
        requireNonNull(others, "others");
        return new AllOf(
                ImmutableList.<Criterion>builder().add(first).add(others).build());
    }

    /** Returns that one at least holds. */
    static AnyOf anyOf(Criterion first, Criterion... others) {
        requireNonNull(first, "first");
        requireNonNull(others, "others");
        return new AnyOf(
                ImmutableList.<Criterion>builder().add(first).add(others).build());
    }

    /**
     * Returns that so many at least hold.
     *
     * @throws org.therex.check.InvalidValueException if the number is below 1 or above that of the criteria
     */
    static AtLeast atLeast(int count, Criterion... criteria) {
        requireNonNull(criteria, "criteria");
        return new AtLeast(count, ImmutableList.copyOf(criteria));
    }

    /**
     * A condition that is there, and qualified.
     *
     * @param condition the condition
     * @param qualifications what must be true of the same finding, all of them; empty if its being there is enough
     */
    record Has(ConditionId condition, ImmutableSet<Qualification> qualifications) implements Criterion {

        /** Checks that nothing is null. */
        public Has {
            requireNonNull(condition, "condition");
            requireNonNull(qualifications, "qualifications");
        }

        /** Returns this with one more qualification. */
        public Has that(Qualification qualification) {
            requireNonNull(qualification, "qualification");
            return new Has(
                    condition,
                    ImmutableSet.<Qualification>builder()
                            .addAll(qualifications)
                            .add(qualification)
                            .build());
        }

        /** Returns this if it is something. */
        public Has is(ConditionQualifier qualifier) {
            return that(new Qualification.Is(qualifier));
        }

        /** Returns this if it is known not to be something. */
        public Has isNot(ConditionQualifier qualifier) {
            return that(new Qualification.IsNot(qualifier));
        }

        /**
         * Returns this from a week on.
         *
         * @throws org.therex.check.InvalidValueException if the weeks are outside their limits
         */
        public Has fromWeek(int weeks) {
            return that(new Qualification.WeeksAtLeast(weeks));
        }

        /**
         * Returns this before a week.
         *
         * @throws org.therex.check.InvalidValueException if the weeks are outside their limits
         */
        public Has beforeWeek(int weeks) {
            return that(new Qualification.WeeksBelow(weeks));
        }

        @Override
        public String toString() {
            return qualifications.stream()
                    .map(qualification -> ", " + qualification)
                    .collect(Collectors.joining("", condition.toString(), ""));
        }
    }

    /**
     * One of the figures of the blood pressure is above a limit.
     *
     * @param limit the limit
     */
    record BloodPressureAbove(BloodPressure limit) implements Criterion {

        /** Checks that nothing is null. */
        public BloodPressureAbove {
            requireNonNull(limit, "limit");
        }

        @Override
        public String toString() {
            return "blood pressure above " + limit;
        }
    }

    /**
     * All hold. While several are open, only the first is asked, so the one that most persons lack stands best in front.
     *
     * @param criteria at least one
     */
    record AllOf(ImmutableList<Criterion> criteria) implements Criterion {

        /**
         * Makes the criterion.
         *
         * @throws org.therex.check.InvalidValueException if there are no criteria
         */
        public AllOf {
            requireNonNull(criteria, "criteria");
            Require.notEmpty("criteria", criteria);
        }

        @Override
        public String toString() {
            return criteria.stream().map(Object::toString).collect(Collectors.joining(" and ", "(", ")"));
        }
    }

    /**
     * One at least holds.
     *
     * @param criteria at least one
     */
    record AnyOf(ImmutableList<Criterion> criteria) implements Criterion {

        /**
         * Makes the criterion.
         *
         * @throws org.therex.check.InvalidValueException if there are no criteria
         */
        public AnyOf {
            requireNonNull(criteria, "criteria");
            Require.notEmpty("criteria", criteria);
        }

        @Override
        public String toString() {
            return criteria.stream().map(Object::toString).collect(Collectors.joining(" or ", "(", ")"));
        }
    }

    /**
     * So many at least hold.
     *
     * @param count from 1 to the number of the criteria
     * @param criteria the criteria
     */
    record AtLeast(int count, ImmutableList<Criterion> criteria) implements Criterion {

        /**
         * Makes the criterion.
         *
         * @throws org.therex.check.InvalidValueException if the number is below 1 or above that of the criteria
         */
        public AtLeast {
            requireNonNull(criteria, "criteria");
            if (count < 1 || count > criteria.size()) {
                throw Require.invalid(
                        IssueCode.OUT_OF_RANGE,
                        "count",
                        "from 1 to the number of 'criteria' " + criteria.size(),
                        count);
            }
        }

        @Override
        public String toString() {
            return criteria.stream()
                    .map(Object::toString)
                    .collect(Collectors.joining("; ", "at least " + count + " of (", ")"));
        }
    }
}
