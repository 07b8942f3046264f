package org.therex.prescription;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;

/**
 * A scanner of a text, phrase by phrase.
 *
 * <p>White space between phrases and letter case do not matter; dashes of any length are hyphens, and a multiplication
 * sign or an asterisk is an x. Every failure states its position, counted from 1.
 */
final class TextScanner {

    private static final int DIGITS = 9;

    private final String text;
    private final Refusals refusals;
    private int at;

    /**
     * Makes a scanner at the first phrase of a text.
     *
     * @param readable whether a suggested text can be read
     */
    TextScanner(String text, Predicate<String> readable) {
        this.text = text;
        this.refusals = new Refusals(text, readable);
        skipSpace();
    }

    private void skipSpace() {
        at = pastSpace(at);
    }

    private int pastSpace(int from) {
        int end = from;
        while (end < text.length() && DoseCharacters.isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns the position of the next phrase, for {@link #reset}. */
    int position() {
        return at;
    }

    /** Goes back to a position. */
    void reset(int position) {
        at = position;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** Returns whether a clause ends here. */
    boolean atClauseEnd() {
        return atEnd() || text.charAt(at) == ';' || (text.charAt(at) == ',' && !isInNumber(at));
    }

    /** Returns whether a comma is between two digits, where it never separates clauses. */
    private boolean isInNumber(int comma) {
        return comma > 0
                && DoseCharacters.isDigit(text.charAt(comma - 1))
                && comma + 1 < text.length()
                && DoseCharacters.isDigit(text.charAt(comma + 1));
    }

    /** Returns the text between two positions, without white space at its end. */
    String between(int from, int to) {
        int end = to;
        while (end > from && DoseCharacters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(from, end);
    }

    /** Returns whether something is found in the whole text without what stands in quotation marks. */
    boolean hasOutsideQuotes(Predicate<String> found) {
        return found.test(DoseCharacters.withoutQuoted(text));
    }

    boolean atDigit() {
        return !atEnd() && DoseCharacters.isDigit(text.charAt(at));
    }

    boolean atQuote() {
        return !atEnd() && text.charAt(at) == '"';
    }

    /** Reads a phrase of words and signs, if it follows and does not end within a word or number. */
    boolean accept(String phrase) {
        int here = at;
        for (int i = 0; i < phrase.length(); i++) {
            char expected = phrase.charAt(i);
            if (expected == ' ') {
                int from = here;
                here = pastSpace(here);
                if (here == from) {
                    return false;
                }
            } else if (here < text.length()
                    && DoseCharacters.normal(text.charAt(here)) == Ascii.toLowerCase(expected)) {
                here++;
            } else {
                return false;
            }
        }
        char last = phrase.charAt(phrase.length() - 1);
        if (here < text.length()
                && ((Character.isLetter(last) && Character.isLetter(text.charAt(here)))
                        || (DoseCharacters.isDigit(last) && DoseCharacters.isDigit(text.charAt(here))))) {
            return false;
        }
        at = here;
        skipSpace();
        return true;
    }

    /** Reads the first of the phrases that follows; a longer phrase must precede its own beginning in the list. */
    boolean acceptAny(String... phrases) {
        return acceptAny(ImmutableList.copyOf(phrases));
    }

    /** Reads the first of the phrases that follows; a longer phrase must precede its own beginning in the list. */
    boolean acceptAny(ImmutableList<String> phrases) {
        for (String phrase : phrases) {
            if (accept(phrase)) {
                return true;
            }
        }
        return false;
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
        if (end + 1 < text.length() && text.charAt(end) == '.' && DoseCharacters.isDigit(text.charAt(end + 1))) {
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
        while (end < text.length() && DoseCharacters.isDigit(text.charAt(end))) {
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

    /** Reads a text in quotation marks, in which a backslash escapes a quotation mark or backslash. */
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

    /** Reads a name in its letter case, such as Thera-Band, or a text in quotation marks. */
    String nameOrQuoted(String expected) {
        if (atQuote()) {
            return quoted(expected);
        }
        int end = at;
        boolean letters = false;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || joinsName(end))) {
            letters |= Character.isLetter(text.charAt(end));
            end++;
        }
        if (!letters) {
            throw failure(expected);
        }
        String name = text.substring(at, end);
        at = end;
        skipSpace();
        return name;
    }

    /** Returns whether a sign is between two letters or digits of a name. */
    private boolean joinsName(int sign) {
        char c = text.charAt(sign);
        return (DoseCharacters.normal(c) == '-' || c == '\'' || c == '\u2019' || c == '&' || c == '.')
                && sign > at
                && sign + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(sign - 1))
                && Character.isLetterOrDigit(text.charAt(sign + 1));
    }

    /** Goes to the end of the clause, past all texts in quotation marks. */
    void skipClause() {
        skipTo(this::atClauseEnd);
    }

    /** Goes to the first comma within a number of this clause, or to the end of the clause if there is none. */
    boolean skipToCommaInNumber() {
        skipTo(() -> atClauseEnd() || text.charAt(at) == ',');
        return !atClauseEnd();
    }

    private void skipTo(BooleanSupplier found) {
        boolean quoted = false;
        while (at < text.length() && (quoted || !found.getAsBoolean())) {
            char c = text.charAt(at);
            quoted = quoted != (c == '"');
            at += c == '\\' && quoted ? 2 : 1;
        }
        at = Math.min(at, text.length());
    }

    /** Goes back to the beginning of the number before this position. */
    void backToNumber() {
        while (at > 0 && DoseCharacters.isDigit(text.charAt(at - 1))) {
            at--;
        }
    }

    /**
     * Returns the suggestions for the text before the current position, each with the rest of the clause.
     *
     * <p>A text is left out if it cannot be read.
     */
    ImmutableList<String> suggestions(Stream<String> texts) {
        int here = at;
        skipClause();
        String rest = between(here, at);
        at = here;
        return refusals.suggestions(rest, texts);
    }

    /** Returns the texts that can be suggested without the rest of the clause. */
    ImmutableList<String> readable(Stream<String> texts) {
        return refusals.suggestions("", texts);
    }

    /** Returns the exception for unexpected text at the current position. */
    InvalidValueException failure(String expected) {
        return failure(expected, List.of());
    }

    /** Returns the exception for unexpected text, with the suggestions that the expectation names. */
    InvalidValueException failure(String expected, List<String> suggestions) {
        return refusals.at(at, IssueCode.BAD_FORMAT, expected, suggestions);
    }

    /** Returns the exception for a repeated field. */
    InvalidValueException repeated(String name) {
        return refusals.at(at, IssueCode.DUPLICATE, "'" + name + "' stated once", List.of());
    }

    /**
     * Makes a value from the text read, and adds its position to the exception for an invalid value.
     *
     * @param from the position of the value
     * @param field the path of the value
     */
    <V> V make(int from, Path field, Supplier<V> maker) {
        try {
            return maker.get();
        } catch (InvalidValueException e) {
            at = from;
            Report.Builder report = Report.builder();
            for (Issue issue : e.report().issues()) {
                String message = issue.message() + ", at character " + (from + 1) + " in " + refusals.shown();
                report.add(
                        issue.details().containsKey(Refusals.POSITION)
                                ? issue
                                : refusals.place(from, issue.toBuilder().message(message))
                                        .build()
                                        .withParent(field));
            }
            throw new InvalidValueException(report.build());
        }
    }
}
