package org.therex.catalog;

/** Splits a folded name into words, separated by spaces. */
final class NameWords {

    private final StringBuilder words;
    private int start;
    /** True if only marks may follow in the current word. */
    private boolean closed;

    NameWords(String name) {
        words = new StringBuilder(name.length() + 8);
        name.codePoints().forEach(this::add);
        endWord();
    }

    private void add(int c) {
        if (Character.isLetterOrDigit(c) || isNumber(c)) {
            boolean alone = isWrittenWithoutSpaces(c);
            if (alone || closed) {
                endWord();
            }
            words.appendCodePoint(c);
            closed = alone;
        } else if (isSymbol(c)) {
            endWord();
            words.appendCodePoint(c);
            closed = true;
        } else if (isMark(c)) {
            if (!isVariationSelector(c)) {
                words.appendCodePoint(c);
            }
        } else if (Character.getType(c) != Character.FORMAT) {
            endWord();
        }
    }

    private static boolean isNumber(int c) {
        return Character.getType(c) == Character.LETTER_NUMBER || Character.getType(c) == Character.OTHER_NUMBER;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isVariationSelector(int c) {
        return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
    }

    private static boolean isSymbol(int c) {
        int type = Character.getType(c);
        return type == Character.MATH_SYMBOL
                || type == Character.CURRENCY_SYMBOL
                || type == Character.MODIFIER_SYMBOL
                || type == Character.OTHER_SYMBOL;
    }

    /** Returns whether a letter is of a script without spaces between words, so that each letter counts as a word. */
    private static boolean isWrittenWithoutSpaces(int c) {
        return c >= 0x0e00
                && (Character.isIdeographic(c)
                        || c <= 0x0eff // Thai and Lao
                        || (c >= 0x1000 && c <= 0x109f) // Burmese
                        || (c >= 0x1780 && c <= 0x17ff) // Khmer
                        || (c >= 0x3040 && c <= 0x30ff)); // Japanese syllables
    }

    /** Ends the current word, in the singular if it has English letters only, and begins another. */
    private void endWord() {
        closed = false;
        int end = words.length();
        if (end == start) {
            return;
        }
        if (ends("ches") || ends("sses") || ends("shes")) {
            words.setLength(end - 2);
        } else if (end - start > 3 && ends("s") && !ends("ss") && !ends("us") && !ends("is") && isAscii()) {
            words.setLength(end - 1);
        }
        start = words.append(' ').length();
    }

    private boolean ends(String ending) {
        int from = words.length() - ending.length();
        return from >= start && words.indexOf(ending, from) == from;
    }

    private boolean isAscii() {
        for (int i = start; i < words.length(); i++) {
            if (words.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return words.toString().strip();
    }
}
