package org.therex.lowback;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;

/**
 * A fact of an entry: its value in words of the vocabularies, and its text.
 *
 * @param inferred whether the entry does not state it
 */
record Fact(Group group, boolean inferred, String value, String text) {

    private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();
    private static final Splitter BARS = Splitter.on('|');

    /**
     * Returns whether this is the expected fact, written {@code value: words of the text}; a tilde before it says that it
     * is inferred. Each word must occur in the text; {@code a|b} is either.
     */
    boolean is(String expected) {
        boolean tilde = expected.startsWith("~");
        String rest = tilde ? expected.substring(1) : expected;
        int colon = rest.indexOf(':');
        if (tilde != inferred) {
            return false;
        }
        if (colon < 0) {
            return group.isAllText() ? hasWords(rest) : value.equals(rest) && (text.isEmpty() || group.mayHaveText());
        }
        return value.equals(rest.substring(0, colon)) && hasWords(rest.substring(colon + 1));
    }

    private boolean hasWords(String words) {
        String lowerCase = Ascii.toLowerCase(text);
        return SPACES.splitToStream(Ascii.toLowerCase(words))
                .allMatch(word -> BARS.splitToStream(word).anyMatch(lowerCase::contains));
    }

    @Override
    public String toString() {
        return (inferred ? "~" : "") + value + (text.isEmpty() ? "" : ": " + text);
    }
}
