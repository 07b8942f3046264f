package org.therex.prescription;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * Goes through a text once, phrase by phrase.
 *
 * <p>White space between phrases and letter case do not matter; dashes of any length are hyphens, and a multiplication
 * sign or an asterisk is an x. Every failure says the character it is at, counted from 1.
 */
final class TextScanner {

    private static final String POSITION = "position";
    private static final int DIGITS = 9;
    private static final int SHOWN = 20;

    private final String text;
    private final String shown;
    private int at;

    TextScanner(String text) {
        this.text = text;
        this.shown = Require.quoted(text);
        skipSpace();
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** Returns where the next phrase begins, to go back to. */
    int position() {
        return at;
    }

    /** Goes back to where a phrase began. */
    void reset(int position) {
        at = position;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** Returns whether a clause ends here. */
    boolean atClauseEnd() {
        return atEnd() || text.charAt(at) == ',' || text.charAt(at) == ';';
    }

    /** Returns what stands between two positions, without white space around it. */
    String between(int from, int to) {
        return text.substring(from, to).strip();
    }

    boolean atDigit() {
        return !atEnd() && isDigit(text.charAt(at));
    }

    boolean atQuote() {
        return !atEnd() && text.charAt(at) == '"';
    }

    /** Reads a phrase of words and signs, if it stands here and does not end in the middle of a word or number. */
    boolean accept(String phrase) {
        int here = at;
        for (int i = 0; i < phrase.length(); i++) {
            char expected = phrase.charAt(i);
            if (expected == ' ') {
                int from = here;
                while (here < text.length() && Character.isWhitespace(text.charAt(here))) {
                    here++;
                }
                if (here == from) {
                    return false;
                }
            } else if (here < text.length() && normal(text.charAt(here)) == Ascii.toLowerCase(expected)) {
                here++;
            } else {
                return false;
            }
        }
        char last = phrase.charAt(phrase.length() - 1);
        if (here < text.length()
                && ((Character.isLetter(last) && Character.isLetter(text.charAt(here)))
                        || (isDigit(last) && isDigit(text.charAt(here))))) {
            return false;
        }
        at = here;
        skipSpace();
        return true;
    }

    /** Reads the first of the phrases that stands here; a phrase must come before its own beginning. */
    boolean acceptAny(String... phrases) {
        for (String phrase : phrases) {
            if (accept(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Reads the first of the phrases that stands here; a phrase must come before its own beginning. */
    boolean acceptAny(ImmutableList<String> phrases) {
        for (String phrase : phrases) {
            if (accept(phrase)) {
                return true;
            }
        }
        return false;
    }

    private static char normal(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u00d7', '*' -> 'x';
            default -> Ascii.toLowerCase(c);
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Reads a whole number. */
    int integer(String expected) {
        int from = at;
        BigDecimal number = number(expected);
        if (number.scale() > 0) {
            at = from;
            throw failure(expected);
        }
        return number.intValueExact();
    }

    /** Reads a number of at most 9 digits before and after the point. */
    BigDecimal number(String expected) {
        int from = at;
        int end = digits(at);
        if (end == from) {
            throw failure(expected);
        }
        int whole = end - from;
        int fraction = 0;
        if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            fraction = digits(end + 1) - end - 1;
            end += fraction + 1;
        }
        if (whole > DIGITS || fraction > DIGITS) {
            throw failure("a number of at most " + DIGITS + " digits");
        }
        at = end;
        skipSpace();
        return new BigDecimal(text.substring(from, end));
    }

    private int digits(int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Reads a word of letters in lower case; reads nothing if there is none. */
    Optional<String> findWord() {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = Ascii.toLowerCase(text.substring(at, end));
        at = end;
        skipSpace();
        return word.isEmpty() ? Optional.empty() : Optional.of(word);
    }

    /** Reads a text in quotation marks, in which a backslash stands before a quotation mark or backslash. */
    String quoted(String expected) {
        if (!atQuote()) {
            throw failure(expected);
        }
        StringBuilder content = new StringBuilder();
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                at = i + 1;
                skipSpace();
                return content.toString();
            }
            if (c == '\\') {
                i++;
                if (i == text.length() || (text.charAt(i) != '"' && text.charAt(i) != '\\')) {
                    at = i;
                    throw failure("a quotation mark or backslash after the backslash");
                }
                c = text.charAt(i);
            }
            content.append(c);
        }
        throw failure("a quotation mark that ends this text");
    }

    /** Reads a word, or a text in quotation marks. */
    String wordOrQuoted(String expected) {
        return atQuote() ? quoted(expected) : findWord().orElseThrow(() -> failure(expected));
    }

    /** Goes to the end of the clause, past all texts in quotation marks. */
    void skipClause() {
        boolean quoted = false;
        while (at < text.length() && (quoted || !atClauseEnd())) {
            char c = text.charAt(at);
            quoted = quoted != (c == '"');
            at += c == '\\' && quoted ? 2 : 1;
        }
        at = Math.min(at, text.length());
    }

    /** Returns the exception for something else than was expected here. */
    InvalidValueException failure(String expected) {
        return failure(IssueCode.BAD_FORMAT, expected);
    }

    /** Returns the exception for something that is stated again here. */
    InvalidValueException repeated(String name) {
        return failure(IssueCode.DUPLICATE, "'" + name + "' stated once");
    }

    private InvalidValueException failure(IssueCode code, String expected) {
        return new InvalidValueException(place(Issue.builder()
                        .code(code)
                        .message("'prescription' must have " + expected + " at character " + (at + 1) + ", but was "
                                + found() + " in " + shown)
                        .putDetail("expected", expected))
                .build());
    }

    private Issue.Builder place(Issue.Builder issue) {
        return issue.putDetail(POSITION, Integer.toString(at + 1)).putDetail("text", shown);
    }

    private String found() {
        if (atEnd()) {
            return "the end";
        }
        int end = text.offsetByCodePoints(at, 1);
        while (end < text.length()
                && end - at < SHOWN
                && Character.isLetterOrDigit(text.charAt(at))
                && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return Require.quoted(text.substring(at, end));
    }

    /**
     * Makes a value out of what was read, and says where that stands if the value is not allowed.
     *
     * @param from where it stands
     * @param field where the value belongs
     */
    <V> V make(int from, Path field, Supplier<V> maker) {
        try {
            return maker.get();
        } catch (InvalidValueException e) {
            at = from;
            Report.Builder report = Report.builder();
            for (Issue issue : e.report().issues()) {
                if (issue.details().containsKey(POSITION)) {
                    report.add(issue);
                    continue;
                }
                report.add(place(issue.toBuilder()
                                .message(issue.message() + ", at character " + (from + 1) + " in " + shown))
                        .build()
                        .under(field));
            }
            throw new InvalidValueException(report.build());
        }
    }
}
