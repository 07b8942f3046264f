package org.therex.prescription;

import com.google.common.base.Ascii;

/** The kinds of characters in the text of a dose, and their normal forms. */
final class DoseCharacters {

    private DoseCharacters() {}

    /** Returns whether a character is white space, including the no-break spaces, which Java does not count. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Returns whether a character is a digit from 0 to 9. */
    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns the normal form of a character: lower case, a hyphen for any dash, an x for a multiplication sign. */
    static char normal(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u00d7', '*' -> 'x';
            default -> Ascii.toLowerCase(c);
        };
    }

    /** Returns a text with a space in place of each character in quotation marks. */
    static String withoutQuoted(String text) {
        StringBuilder outside = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted = quoted != (c == '"');
            outside.append(quoted ? ' ' : c);
            i += c == '\\' && quoted ? 1 : 0;
        }
        return outside.toString();
    }
}
