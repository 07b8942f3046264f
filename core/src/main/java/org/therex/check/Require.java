package org.therex.check;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;

/**
 * Checks of single values. Each check returns the value or throws.
 *
 * <p>Lengths count characters as Unicode code points, so that an emoji of one code point is one character.
 *
 * <p>Every message has the same form: {@code 'name' must be <rule>, but was <value>}. Use them in your own value types
 * so that their failures join the reports of ours.
 */
public final class Require {

    /** The most characters of an identifier: {@value}. */
    public static final int ID_LENGTH = 64;
    /** The most characters of a name or title: {@value}. */
    public static final int NAME_LENGTH = 200;
    /** The most characters of a text, such as a step of an exercise: {@value}. */
    public static final int TEXT_LENGTH = 4000;

    /** The first year of a day in a person's life: {@value}. */
    public static final int FIRST_YEAR = 1900;
    /** The last year of such a day: {@value}. */
    public static final int LAST_YEAR = 2999;

    private static final int LAST_WRITTEN_YEAR = 9999;

    private Require() {}

    /**
     * Requires a number that is not below a limit.
     *
     * @return the value
     * @throws InvalidValueException if it is below
     */
    public static int atLeast(String name, int value, int least) {
        requireNonNull(name, "name");
        if (value < least) {
            throw invalid(IssueCode.OUT_OF_RANGE, name, "at least " + least, value);
        }
        return value;
    }

    /**
     * Requires a number between two limits, both included.
     *
     * @return the value
     * @throws InvalidValueException if it is outside
     */
    public static int between(String name, int value, int least, int most) {
        requireNonNull(name, "name");
        if (value < least || value > most) {
            throw invalid(IssueCode.OUT_OF_RANGE, name, "from " + least + " to " + most, value);
        }
        return value;
    }

    /**
     * Requires a day of a year from {@value #FIRST_YEAR} to {@value #LAST_YEAR}, so that days can be counted from it.
     *
     * @return the value
     * @throws InvalidValueException if it is of another year
     */
    public static LocalDate day(String name, LocalDate value) {
        requireNonNull(name, "name");
        requireNonNull(value, name);
        if (value.getYear() < FIRST_YEAR || value.getYear() > LAST_YEAR) {
            throw invalid(IssueCode.OUT_OF_RANGE, name, "from " + FIRST_YEAR + " to " + LAST_YEAR, value);
        }
        return value;
    }

    /**
     * Requires a date of a year from 1 to 9999, which is written with four digits.
     *
     * @return the value
     * @throws InvalidValueException if it is of another year
     */
    public static LocalDate date(String name, LocalDate value) {
        requireNonNull(name, "name");
        requireNonNull(value, name);
        if (value.getYear() < 1 || value.getYear() > LAST_WRITTEN_YEAR) {
            throw invalid(IssueCode.OUT_OF_RANGE, name, "of a year from 1 to " + LAST_WRITTEN_YEAR, value);
        }
        return value;
    }

    /**
     * Requires a name or title: not blank, no white space at its ends, no line break or other control character, no
     * invisible or direction-changing character, at most {@value #NAME_LENGTH} characters.
     *
     * <p>U+200C and U+200D are allowed between letters of scripts that use them and in emoji, and so are variation
     * selectors.
     *
     * @return the value
     * @throws InvalidValueException if the value breaks the rule
     */
    public static String name(String name, String value) {
        requireNonNull(name, "name");
        requireNonNull(value, name);
        return TextRule.require(name, value, NAME_LENGTH);
    }

    /**
     * Requires a text: it follows the rule of a {@link #name}, but has up to {@value #TEXT_LENGTH} characters.
     *
     * @return the value
     * @throws InvalidValueException if the value breaks the rule
     */
    public static String text(String name, String value) {
        requireNonNull(name, "name");
        requireNonNull(value, name);
        return TextRule.require(name, value, TEXT_LENGTH);
    }

    /**
     * Requires an identifier: lower-case letters and digits in words joined by hyphens, at most {@value #ID_LENGTH}
     * characters, such as {@code bird-dog}.
     *
     * @return the value
     * @throws InvalidValueException if the value breaks the rule
     */
    public static String id(String name, String value) {
        requireNonNull(name, "name");
        requireNonNull(value, name);
        return matches(
                name, value, isId(value), "lower-case words joined by hyphens, at most " + ID_LENGTH + " characters");
    }

    /** Returns whether a text is an identifier as {@link #id} requires it. */
    public static boolean isId(String value) {
        requireNonNull(value, "value");
        int length = value.length();
        if (length == 0 || length > ID_LENGTH) {
            return false;
        }
        char before = '-';
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letter && (c != '-' || before == '-')) {
                return false;
            }
            before = c;
        }
        return before != '-';
    }

    /**
     * Requires that each element is a {@link #name}; the path of an issue is that of the element.
     *
     * @throws InvalidValueException with an issue for each element that breaks the rule
     */
    public static void names(String name, Iterable<String> values) {
        requireNonNull(name, "name");
        requireNonNull(values, name);
        texts(name, values, NAME_LENGTH);
    }

    /**
     * Requires that each element is a {@link #text}; the path of an issue is that of the element.
     *
     * @throws InvalidValueException with an issue for each element that breaks the rule
     */
    public static void texts(String name, Iterable<String> values) {
        requireNonNull(name, "name");
        requireNonNull(values, name);
        texts(name, values, TEXT_LENGTH);
    }

    /**
     * Requires that each element is a {@link #text} of at most the given length; the path of an issue is that of the
     * element.
     *
     * @param most the most characters of each
     * @throws InvalidValueException with an issue for each element that breaks the rule
     */
    public static void texts(String name, Iterable<String> values, int most) {
        requireNonNull(name, "name");
        requireNonNull(values, name);
        TextRule.requireEach(name, values, most);
    }

    /**
     * Requires a collection with at least one element.
     *
     * @throws InvalidValueException if it is empty
     */
    public static void notEmpty(String name, Collection<?> values) {
        requireNonNull(name, "name");
        requireNonNull(values, name);
        if (values.isEmpty()) {
            throw invalid(IssueCode.EMPTY, name, "given at least once", "empty");
        }
    }

    /**
     * Requires a text of a given form.
     *
     * @param matches whether the value has the form
     * @param rule the form in words, to follow "must be"
     * @return the value
     * @throws InvalidValueException if the value has another form
     */
    public static String matches(String name, String value, boolean matches, String rule) {
        requireNonNull(name, "name");
        requireNonNull(value, name);
        requireNonNull(rule, "rule");
        if (!matches) {
            throw invalid(IssueCode.BAD_FORMAT, name, rule, quoted(value));
        }
        return value;
    }

    /**
     * Returns the exception for a broken rule, to be thrown by the caller.
     *
     * @param code the kind of issue
     * @param name the field's name
     * @param rule the rule in words, to follow "must be"
     * @param value the value or its description, to follow "but was"
     */
    public static InvalidValueException invalid(IssueCode code, String name, String rule, Object value) {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        requireNonNull(rule, "rule");
        requireNonNull(value, name);
        return invalid(code, Path.of(name), rule, value);
    }

    static InvalidValueException invalid(IssueCode code, Path path, String rule, Object value) {
        return new InvalidValueException(Issue.builder()
                .code(code)
                .path(path)
                .message("'" + path.subject() + "' must be " + rule + ", but was " + value)
                .putDetail("rule", rule)
                .putDetail("value", value.toString())
                .build());
    }

    /** Returns a count with its noun, such as {@code 1 item} or {@code 5 items}; the plural takes an "s". */
    public static String counted(int count, String noun) {
        requireNonNull(noun, "noun");
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /**
     * Returns a text in quotation marks as messages show it.
     *
     * <p>An invisible character is written as its code point, such as {@code U+200B}. The text is cut off after 80
     * characters.
     */
    public static String quoted(String value) {
        requireNonNull(value, "value");
        return TextRule.quoted(value);
    }
}
