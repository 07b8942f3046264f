package org.therex.prescription;

import com.google.common.base.CharMatcher;

/** Writes free text so that {@link DoseReader} reads the same text back. */
final class Words {

    private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z');

    private Words() {}

    /** Writes a text in quotation marks; a quotation mark or backslash in it gets a backslash. */
    static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Writes a single plain word, such as {@code lift}, unchanged, and any other text in quotation marks. */
    static String bareOrQuoted(String text) {
        return LETTERS.matchesAllOf(text) && !text.isEmpty() && !text.equals("the") ? text : quote(text);
    }
}
