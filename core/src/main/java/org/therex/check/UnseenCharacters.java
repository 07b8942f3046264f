package org.therex.check;

/**
 * Finds invisible characters, and characters that change the direction of text: both can hide what a text says.
 *
 * <p>Joiners are allowed where the script needs them: U+200C and U+200D between letters of Arabic, Syriac, Mongolian or
 * an Indic script or after a virama, and U+200D between the parts of an emoji. Variation selectors are allowed after a
 * visible character.
 */
final class UnseenCharacters {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private UnseenCharacters() {}

    /** Returns whether a character at a position is invisible and has no purpose there. */
    static boolean standsAt(String text, int position) {
        int c = text.codePointAt(position);
        if (!InvisibleCharacters.isIgnorable(c)) {
            return false;
        }
        int before = position == 0 ? ' ' : text.codePointBefore(position);
        if (isVariationSelector(c)) {
            return before == ' ' || InvisibleCharacters.contains(before);
        }
        int next = position + Character.charCount(c);
        int after = next == text.length() ? ' ' : text.codePointAt(next);
        boolean joinsLetters = isVirama(before) || (isJoined(before) && isJoined(after));
        boolean joinsPictures = c == JOINER && (isPicture(before) || isVariationSelector(before)) && isPicture(after);
        return !((c == JOINER || c == NON_JOINER) && joinsLetters) && !joinsPictures;
    }

    private static boolean isVariationSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF)
                || (c >= 0x180B && c <= 0x180D)
                || c == 0x180F;
    }

    /** Returns whether a character is a letter or mark of a script whose letters change their form beside a joiner. */
    private static boolean isJoined(int c) {
        boolean script = (c >= 0x0600 && c <= 0x109F) // Arabic to Burmese: the Indic scripts lie between.
                || (c >= 0x1780 && c <= 0x18AF) // Khmer and Mongolian
                || (c >= 0xA800 && c <= 0xAADF)
                || (c >= 0xFB50 && c <= 0xFDFF)
                || (c >= 0xFE70 && c <= 0xFEFE)
                || (c >= 0x11000 && c <= 0x11FFF);
        return script && (Character.isLetter(c) || isMark(c));
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /**
     * Returns whether a character is a virama, the sign that removes the vowel of an Indic letter. It has the same
     * place in each block.
     */
    private static boolean isVirama(int c) {
        return (c >= 0x0900 && c <= 0x0D7F && (c & 0x7F) == 0x4D) || c == 0x0DCA;
    }

    /**
     * Returns whether a character is a symbol that emoji consist of; newer symbols have no type in older Java versions.
     */
    private static boolean isPicture(int c) {
        return (c >= 0x2190 && c <= 0x2BFF) || (c >= 0x1F000 && c <= 0x1FAFF);
    }
}
