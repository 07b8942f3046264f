package org.therex.field;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * The type of a field, with its type arguments.
 *
 * @param raw the class
 * @param arguments the type arguments; empty if there are none
 */
public record FieldType(Class<?> raw, ImmutableList<FieldType> arguments) {

    /** Makes a type. */
    public FieldType {
        requireNonNull(raw, "raw");
        requireNonNull(arguments, "arguments");
    }

    /** Returns a type. */
    public static FieldType of(Class<?> raw, FieldType... arguments) {
        return new FieldType(raw, ImmutableList.copyOf(arguments));
    }

    /** Returns the only or first type argument, such as what a list holds. */
    public FieldType argument() {
        return arguments.get(0);
    }

    /** Returns the class and its arguments, such as {@code ImmutableList<BodyPart>}. */
    @Override
    public String toString() {
        return raw.getSimpleName()
                + (arguments.isEmpty()
                        ? ""
                        : arguments.toString().replace('[', '<').replace(']', '>'));
    }
}
