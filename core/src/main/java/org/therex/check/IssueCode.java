package org.therex.check;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * The stable name of a kind of {@link Issue}, for programs to react to; messages may be reworded, codes may not.
 *
 * <p>A code is lower-case words joined by hyphens, such as {@code unknown-reference}: it begins with a letter and has at
 * most {@value Require#ID_LENGTH} characters. The constants here are the rules that any value can break; a package with
 * rules of its own declares their codes beside them, and so can you.
 *
 * @param value the code's text
 */
public record IssueCode(String value) implements Comparable<IssueCode>, Serializable {

    /** A required value is absent. Remedy: give the value. */
    public static final IssueCode MISSING = new IssueCode("missing");
    /** A text or a collection that needs content is empty. Remedy: add at least one character or element. */
    public static final IssueCode EMPTY = new IssueCode("empty");
    /** A text or a collection is longer than its limit. Remedy: shorten it to the limit that the message states. */
    public static final IssueCode TOO_LONG = new IssueCode("too-long");
    /**
     * A number or a quantity lies outside its limits. Remedy: give a value between the limits that the message states.
     */
    public static final IssueCode OUT_OF_RANGE = new IssueCode("out-of-range");
    /** The least value of a range is above its most. Remedy: swap the two values. */
    public static final IssueCode REVERSED_RANGE = new IssueCode("reversed-range");
    /** A text does not have the required form. Remedy: write it in the form that the message shows. */
    public static final IssueCode BAD_FORMAT = new IssueCode("bad-format");
    /**
     * A word is not in its vocabulary. Remedy: use the suggested word, or one that the field reference lists, or read
     * tolerantly if it is a word of your own.
     */
    public static final IssueCode UNKNOWN_WORD = new IssueCode("unknown-word");
    /**
     * The same identifier or value occurs twice but must occur once. Remedy: remove one of the two, or give it another
     * identifier.
     */
    public static final IssueCode DUPLICATE = new IssueCode("duplicate");
    /** A reference names an unknown identifier. Remedy: correct the identifier, or add the part that it names. */
    public static final IssueCode UNKNOWN_REFERENCE = new IssueCode("unknown-reference");
    /**
     * Two values, each allowed by itself, contradict each other. Remedy: change one of the two values that the message
     * names.
     */
    public static final IssueCode CONFLICT = new IssueCode("conflict");

    /**
     * Makes a code.
     *
     * @throws InvalidValueException if the text is not lower-case words joined by hyphens, begins with a digit, or is longer
     *     than {@value Require#ID_LENGTH} characters
     */
    public IssueCode {
        requireNonNull(value, "value");
        Require.matches(
                "value",
                value,
                Require.isId(value) && value.charAt(0) >= 'a',
                "lower-case words joined by hyphens that begin with a letter, at most " + Require.ID_LENGTH
                        + " characters");
    }

    /**
     * Returns the code with the given text.
     *
     * @param value lower-case words joined by hyphens, such as {@code unknown-reference}
     * @throws InvalidValueException if the text has another form
     */
    public static IssueCode of(String value) {
        return new IssueCode(value);
    }

    /** Orders by text. */
    @Override
    public int compareTo(IssueCode other) {
        requireNonNull(other, "other");
        return value.compareTo(other.value);
    }

    /** Returns the code's text. */
    @Override
    public String toString() {
        return value;
    }
}
