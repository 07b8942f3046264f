package org.therex.prescription;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.stream.Collectors;
import org.therex.term.Term;

/** Writes free text so that {@link DoseReader} reads the same text back. */
final class Words {

    private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z');

    /** Words for how often in a day that are followed by "through the day". */
    static final ImmutableList<String> OFTEN =
            ImmutableList.of("very often", "often", "frequently", "regularly", "now and then");

    private Words() {}

    /** Writes a text in quotation marks; a quotation mark or backslash in it gets a backslash. */
    static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Writes a single plain word, such as {@code lift}, unchanged, and any other text in quotation marks. */
    static String bareOrQuoted(String text) {
        return LETTERS.matchesAllOf(text) && !text.isEmpty() && !text.equals("the") ? text : quote(text);
    }

    /** Writes the English name of a weekday. */
    static String weekday(DayOfWeek day) {
        return day.name().charAt(0) + Ascii.toLowerCase(day.name().substring(1));
    }

    /** Writes the labels of words, joined by "and". */
    static String labels(Collection<? extends Term> terms) {
        return terms.stream().map(Term::label).collect(Collectors.joining(" and "));
    }

    /** Writes values with a delimiter between them. */
    static String joined(Collection<?> values, String delimiter) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(delimiter));
    }
}
