package org.therex.catalog;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * The forms in which names are compared.
 *
 * <p>Two names are the same if their {@linkplain #of forms} are: letter case, white space, punctuation, English plural
 * endings and characters that show as nothing make no difference; letters, digits, marks and symbols of every script
 * make one. A search also ignores accents and vowel points.
 */
final class NameForm {

    private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();
    private static final CharMatcher ASCII = CharMatcher.ascii();
    /** The apostrophes of several keyboards and scripts, which do not end a word. */
    private static final CharMatcher APOSTROPHE = CharMatcher.anyOf("'`\u00b4\u02bc\u2018\u2019\u201b\u05f3\uff07");

    private NameForm() {}

    /** Returns the form for comparing names: its words in lower case and singular. */
    static String of(String name) {
        String folded = ASCII.matchesAllOf(name) ? Ascii.toLowerCase(name) : folded(name);
        String words = new NameWords(APOSTROPHE.removeFrom(folded)).toString();
        return words.isEmpty() ? folded.strip() : words;
    }

    /** Returns the words by which a search finds a name: those of its form without accents. */
    static ImmutableList<String> searched(String name) {
        String form = of(name);
        String plain = ASCII.matchesAllOf(form) ? form : withoutAccents(form);
        return ImmutableList.copyOf(SPACE.split(plain));
    }

    /**
     * Folds letter case by the default rules of Unicode, whatever the locale, between two normalizations: folding may
     * take a normal form apart.
     */
    private static String folded(String name) {
        String apart = NormalForms.compatible(APOSTROPHE.removeFrom(name));
        String once = NormalForms.compatible(foldedCase(apart));
        return NormalForms.compatible(foldedCase(once));
    }

    private static String foldedCase(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> foldCase(c, folded));
        return folded.toString();
    }

    private static void foldCase(int c, StringBuilder folded) {
        if (c == 'ı') {
            folded.append('ı');
        } else if (c == 'İ') {
            folded.append("i\u0307");
        } else {
            // Upper case first: it has one form for the two sigmas, and writes the sharp s as two letters.
            Character.toString(c)
                    .toUpperCase(Locale.ROOT)
                    .codePoints()
                    .map(Character::toLowerCase)
                    .forEach(folded::appendCodePoint);
        }
    }

    private static String withoutAccents(String form) {
        StringBuilder plain = new StringBuilder(form.length());
        NormalForms.decomposed(form).codePoints().filter(c -> !isAccent(c)).forEach(plain::appendCodePoint);
        String composed = NormalForms.composed(plain.toString());
        String words = new NameWords(composed).toString();
        return words.isEmpty() ? form : words;
    }

    /** Returns whether a mark is an accent, or a vowel point of Hebrew or Arabic; in other scripts marks are letters. */
    private static boolean isAccent(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK
                && ((c >= 0x0300 && c <= 0x036f)
                        || (c >= 0x0591 && c <= 0x05c7)
                        || (c >= 0x064b && c <= 0x065f)
                        || c == 0x0670);
    }
}
