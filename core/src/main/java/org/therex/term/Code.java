package org.therex.term;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.therex.check.InvalidValueException;
import org.therex.check.Require;

/**
 * The code of a concept in a foreign vocabulary, such as {@code UBERON:0001370}.
 *
 * @param scheme the vocabulary: letters, digits, {@code .}, {@code _} and {@code -}, such as {@code UBERON}
 * @param value the concept's code in it, without spaces and colons
 */
public record Code(String scheme, String value) implements Comparable<Code> {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,63}");
    private static final Pattern VALUE = Pattern.compile("[^\\s:]{1,64}");

    /**
     * Makes a code.
     *
     * @throws InvalidValueException if the scheme or value has another form
     */
    public Code {
        requireNonNull(scheme, "scheme");
        requireNonNull(value, "value");
        Require.matches("scheme", scheme, SCHEME.matcher(scheme).matches(), "a vocabulary's short name");
        Require.matches("value", value, VALUE.matcher(value).matches(), "a code without spaces and colons");
    }

    /** Returns the code of a concept. */
    public static Code of(String scheme, String value) {
        return new Code(scheme, value);
    }

    /**
     * Returns the code with the given text form, the inverse of {@link #toString()}.
     *
     * @throws InvalidValueException if the text is not {@code scheme:value}
     */
    public static Code parse(String text) {
        requireNonNull(text, "text");
        int colon = text.indexOf(':');
        Require.matches("code", text, colon > 0, "a scheme, a colon and a value, such as UBERON:0001370");
        return new Code(text.substring(0, colon), text.substring(colon + 1));
    }

    /** Orders by scheme, then by value. */
    @Override
    public int compareTo(Code other) {
        requireNonNull(other, "other");
        int byScheme = scheme.compareTo(other.scheme);
        return byScheme != 0 ? byScheme : value.compareTo(other.value);
    }

    /** Returns the code as {@code scheme:value}. */
    @Override
    public String toString() {
        return scheme + ":" + value;
    }

    // Written by hand: linking the method that Java generates for a record costs a fifth of loading one built-in
    // exercise.
    @Override
    public boolean equals(Object other) {
        return other instanceof Code that && scheme.equals(that.scheme) && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return 31 * scheme.hashCode() + value.hashCode();
    }
}
