package org.therex.prescription;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Require;

/**
 * Creates the exceptions for a text that cannot be read: the expected text, the position, the text found, suggestions.
 */
final class Refusals {

    /** The detail of an issue with its position in the text. */
    static final String POSITION = "position";

    /** The most characters of a suggestion. */
    private static final int MOST_SUGGESTED = 80;

    private static final int SHOWN = 20;

    private final String text;
    private final String shown;
    private final Predicate<String> readable;

    /**
     * Makes the refusals of a text.
     *
     * @param readable whether a suggested text can be read
     */
    Refusals(String text, Predicate<String> readable) {
        this.text = text;
        this.shown = Require.quoted(text);
        this.readable = readable;
    }

    /** Returns the text as messages show it. */
    String shown() {
        return shown;
    }

    /**
     * Returns the exception for unexpected text at a position.
     *
     * @param suggestions texts to write instead, which the expectation names too
     */
    InvalidValueException at(int position, IssueCode code, String expected, List<String> suggestions) {
        Issue.Builder issue = place(position, Issue.builder())
                .code(code)
                .message("'prescription' must have " + expected + " at character " + (position + 1) + ", but was "
                        + found(position) + " in " + shown)
                .putDetail("expected", expected);
        for (int i = 0; i < suggestions.size(); i++) {
            issue.putDetail("suggestion-" + (i + 1), suggestions.get(i));
        }
        return new InvalidValueException(issue.build());
    }

    /** Adds the place to an issue. */
    Issue.Builder place(int position, Issue.Builder issue) {
        return issue.putDetail(POSITION, Integer.toString(position + 1)).putDetail("text", shown);
    }

    /** Returns the text at a position: a word, a number with its decimals, or a character. */
    private String found(int at) {
        if (at >= text.length()) {
            return "the end";
        }
        int end = text.offsetByCodePoints(at, 1);
        while (end < text.length() && end - at < SHOWN && Character.isLetterOrDigit(text.charAt(at)) && goesOn(end)) {
            end++;
        }
        return Require.quoted(text.substring(at, end));
    }

    private boolean goesOn(int at) {
        char c = text.charAt(at);
        boolean joins = c == '.' || c == ',' || c == '/';
        return Character.isLetterOrDigit(c)
                || (joins
                        && Character.isDigit(text.charAt(at - 1))
                        && at + 1 < text.length()
                        && Character.isDigit(text.charAt(at + 1)));
    }

    /**
     * Returns the suggestions: those of the texts that can be read together with the rest of the clause.
     *
     * <p>Since the rest must be readable too, a text before a rest does not become a hold.
     *
     * @param rest the rest of the clause
     */
    ImmutableList<String> suggestions(String rest, Stream<String> texts) {
        if (rest.length() > MOST_SUGGESTED) {
            return ImmutableList.of();
        }
        return texts.map(each -> rest.isEmpty() ? each : each + " " + rest)
                .filter(this::canBeSuggested)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns whether a text needs no escapes and can be read. */
    private boolean canBeSuggested(String suggestion) {
        return suggestion.length() <= MOST_SUGGESTED
                && Require.quoted(suggestion).equals('"' + suggestion + '"')
                && readable.test(suggestion);
    }

    /** Returns the end of an expectation that names suggestions; nothing if there are none. */
    static String asIn(List<String> suggestions) {
        return suggestions.isEmpty() ? "" : ", as in " + either(suggestions);
    }

    /** Returns the end of an expectation that suggests a text for one set. */
    static String orForOneSet(List<String> suggestions) {
        return suggestions.isEmpty() ? "" : ", or " + either(suggestions) + " for one set";
    }

    /** Returns one or more suggestions, with "or" before the last. */
    static String either(List<String> suggestions) {
        List<String> shown = suggestions.stream().map(Require::quoted).toList();
        int last = shown.size() - 1;
        return last == 0 ? shown.get(0) : String.join(", ", shown.subList(0, last)) + " or " + shown.get(last);
    }
}
