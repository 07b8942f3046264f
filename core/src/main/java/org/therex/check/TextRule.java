package org.therex.check;

/**
 * The rule of names and texts: one line without spaces at its ends, without invisible or direction-changing characters.
 *
 * <p>{@link Require#name} and {@link Require#text} state it for callers.
 */
final class TextRule {

    private static final int SHOWN = 80;
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private TextRule() {}

    /** Requires a text of one line and at most so many characters. */
    static String require(String name, String value, int most) {
        return isOneLine(value, most) ? value : require(Path.of(name), value, most);
    }

    /** Requires that each text is of one line; the path of an issue is that of the element. */
    static void requireEach(String name, Iterable<String> values, int most) {
        for (String value : values) {
            if (!isOneLine(value, most)) {
                throw problems(name, values, most);
            }
        }
    }

    private static InvalidValueException problems(String name, Iterable<String> values, int most) {
        Report.Builder problems = Report.builder();
        int index = 0;
        for (String value : values) {
            Path place = Path.of(name).resolve(index++);
            problems.attempt(Path.root(), () -> require(place, value, most));
        }
        return new InvalidValueException(problems.build());
    }

    /** Requires a text of one line; the path of an issue is given. */
    private static String require(Path path, String value, int most) {
        if (isOneLine(value, most)) {
            return value;
        }
        if (value.codePoints().allMatch(TextRule::isWhiteSpace)) {
            throw Require.invalid(IssueCode.EMPTY, path, "a text that is not blank", quoted(value));
        }
        if (isLonger(value, most)) {
            throw Require.invalid(
                    IssueCode.TOO_LONG, path, "at most " + most + " characters", count(value) + " characters");
        }
        boolean ends = isWhiteSpace(value.charAt(0)) || isWhiteSpace(value.charAt(value.length() - 1));
        if (ends || value.chars().anyMatch(TextRule::breaksLine) || !isWellFormed(value)) {
            throw Require.invalid(
                    IssueCode.BAD_FORMAT, path, "one line of text without spaces at its ends", quoted(value));
        }
        throw Require.invalid(
                IssueCode.BAD_FORMAT, path, "text without invisible or direction-changing characters", quoted(value));
    }

    /** Returns whether a character that cannot be seen stands where it has no purpose. */
    private static boolean hidesSomething(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (InvisibleCharacters.mayBeginIgnorable(value.charAt(i)) && UnseenCharacters.standsAt(value, i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a text is allowed, in one pass and nearly always true: every text of a document comes this way. */
    private static boolean isOneLine(String value, int most) {
        int length = value.length();
        if (length == 0
                || isLonger(value, most)
                || isWhiteSpace(value.charAt(0))
                || isWhiteSpace(value.charAt(length - 1))) {
            return false;
        }
        boolean plain = true;
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c < ' ' || c > '~') {
                if (breaksLine(c)) {
                    return false;
                }
                plain = false;
            }
        }
        return plain || (isWellFormed(value) && !hidesSomething(value));
    }

    private static boolean isLonger(String value, int most) {
        return value.length() > most && count(value) > most;
    }

    private static int count(String value) {
        return value.codePointCount(0, value.length());
    }

    /** Returns whether it shows as nothing; the no-break spaces, which Java does not count, included. */
    private static boolean isWhiteSpace(int c) {
        return (c <= ' ' || c > '~') && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static boolean breaksLine(int c) {
        return Character.isISOControl(c) || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
    }

    private static boolean isWellFormed(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isHighSurrogate(value.charAt(i))
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns a text in quotation marks as messages show it. */
    static String quoted(String value) {
        StringBuilder text = new StringBuilder("\"");
        value.codePoints().limit(SHOWN).forEach(c -> {
            if (InvisibleCharacters.contains(c)) {
                text.append(String.format("U+%04X", c));
            } else {
                text.appendCodePoint(c);
            }
        });
        return text.append(isLonger(value, SHOWN) ? "…\"" : "\"").toString();
    }
}
