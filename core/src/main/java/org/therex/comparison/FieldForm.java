package org.therex.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.therex.check.IssueCode;
import org.therex.check.Require;
import org.therex.field.Field;
import org.therex.prescription.Amount;

/**
 * The values that a field can hold.
 *
 * @param number the number of values
 * @param type the type of the values
 */
record FieldForm(HowMany number, Predicate<Object> type) {

    /** The number of values of a field. */
    enum HowMany {
        ONE,
        LIST,
        SET
    }

    static FieldForm one(Class<?> type) {
        return new FieldForm(HowMany.ONE, type::isInstance);
    }

    static FieldForm list(Class<?> type) {
        return new FieldForm(HowMany.LIST, type::isInstance);
    }

    /** Returns the form of a field as its accessor declares it. */
    static FieldForm of(Field field) {
        Class<?> type = field.type().raw();
        if (type == Amount.class) {
            return count();
        } else if (field.presence() != Field.Presence.COLLECTION) {
            return one(type);
        }
        Class<?> element = field.type().argument().raw();
        HowMany number = Set.class.isAssignableFrom(type) ? HowMany.SET : HowMany.LIST;
        return new FieldForm(number, element::isInstance);
    }

    private static FieldForm count() {
        return new FieldForm(
                HowMany.ONE,
                value -> value instanceof Amount<?> amount
                        && first(amount).stream().allMatch(Integer.class::isInstance));
    }

    /** Returns whether it can hold several values. */
    boolean holdsMany() {
        return number != HowMany.ONE;
    }

    private static <T extends Comparable<? super T>> Optional<T> first(Amount<T> amount) {
        return amount.findLeast().or(amount::findMost);
    }

    /** Returns the values in the collection that the accessor of the field returns, a list or a set, for comparison. */
    Object of(ImmutableList<Object> values) {
        return number == HowMany.SET ? ImmutableSet.copyOf(values) : values;
    }

    /** Requires values that the field can hold. */
    void require(String name, String field, ImmutableList<Object> values) {
        boolean many = number == HowMany.ONE && values.size() > 1;
        if (many || !values.stream().allMatch(type)) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    name,
                    many ? "at most one value of '" + field + "'" : "values that '" + field + "' can hold",
                    values.size() == 1 ? Require.quoted(values.get(0).toString()) : values.size() + " values");
        }
    }
}
