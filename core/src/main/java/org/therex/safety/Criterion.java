package org.therex.safety;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import org.therex.check.IssueCode;
import org.therex.check.Require;

/**
 * A criterion of a person under which a rule holds, as a tree.
 *
 * <p>There is no "not": a further finding can make a rule hold, and can never withdraw it. {@link Qualification.IsNot}
 * requires that a quality of a finding is known to be absent.
 */
public sealed interface Criterion {

    /**
     * Returns the criterion that a person has a condition.
     *
     * @throws org.therex.check.InvalidValueException if the id is invalid
     */
    static Has has(String condition) {
        requireNonNull(condition, "condition");
        return has(ConditionId.of(condition));
    }

    /** Returns the criterion that a person has a condition. */
    static Has has(ConditionId condition) {
        return new Has(condition, ImmutableSet.of());
    }

    /**
     * Returns the criterion that a figure of the blood pressure is above its limit.
     *
     * @throws org.therex.check.InvalidValueException if the figures are not a valid blood pressure
     */
    static BloodPressureAbove bloodPressureAbove(int systolic, int diastolic) {
        return new BloodPressureAbove(BloodPressure.of(systolic, diastolic));
    }

    /** Returns the criterion that all of the given criteria hold. */
    static AllOf allOf(Criterion first, Criterion... others) {
        requireNonNull(first, "first");
        requireNonNull(others, "others");
        return new AllOf(
                ImmutableList.<Criterion>builder().add(first).add(others).build());
    }

    /** Returns the criterion that at least one of the given criteria holds. */
    static AnyOf anyOf(Criterion first, Criterion... others) {
        requireNonNull(first, "first");
        requireNonNull(others, "others");
        return new AnyOf(
                ImmutableList.<Criterion>builder().add(first).add(others).build());
    }

    /**
     * Returns the criterion that at least the given number of criteria hold.
     *
     * @throws org.therex.check.InvalidValueException if the number is below 1 or above that of the criteria
     */
    static AtLeast atLeast(int count, Criterion... criteria) {
        requireNonNull(criteria, "criteria");
        return new AtLeast(count, ImmutableList.copyOf(criteria));
    }

    /**
     * A condition that is present, with qualifications.
     *
     * @param condition the condition
     * @param qualifications the qualifications that must all hold for the same finding; empty if its presence is enough
     */
    record Has(ConditionId condition, ImmutableSet<Qualification> qualifications) implements Criterion {

        /** Checks that nothing is null. */
        public Has {
            requireNonNull(condition, "condition");
            requireNonNull(qualifications, "qualifications");
        }

        /** Returns this criterion with one more qualification. */
        public Has that(Qualification qualification) {
            requireNonNull(qualification, "qualification");
            return new Has(
                    condition,
                    ImmutableSet.<Qualification>builder()
                            .addAll(qualifications)
                            .add(qualification)
                            .build());
        }

        /** Returns this criterion with the qualification that the finding has a qualifier. */
        public Has is(ConditionQualifier qualifier) {
            return that(new Qualification.Is(qualifier));
        }

        /** Returns this criterion with the qualification that a qualifier is known to be absent. */
        public Has isNot(ConditionQualifier qualifier) {
            return that(new Qualification.IsNot(qualifier));
        }

        /**
         * Returns this criterion with the qualification that at least the given weeks have passed.
         *
         * @throws org.therex.check.InvalidValueException if the weeks are outside their limits
         */
        public Has fromWeek(int weeks) {
            return that(new Qualification.WeeksAtLeast(weeks));
        }

        /**
         * Returns this criterion with the qualification that fewer than the given weeks have passed.
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
     * A blood pressure with a figure above its limit.
     *
     * @param limit the limits of both figures
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
     * All of several criteria. Of several open criteria, only the first is asked; put the criterion first that most
     * persons do not meet.
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
     * A choice of criteria, of which at least one holds.
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
     * A list of criteria, of which at least a number hold.
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
