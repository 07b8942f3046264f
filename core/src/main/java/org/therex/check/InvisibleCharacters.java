package org.therex.check;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;

/**
 * Invisible characters, and spaces other than U+0020.
 *
 * <p>These are line breaks and other control characters, unpaired surrogates, all spaces except U+0020, the default
 * ignorable characters of Unicode (joiners, direction marks, fillers, variation selectors), and the empty Braille cell.
 */
final class InvisibleCharacters {

    private static final ImmutableRangeSet<Integer> IGNORABLE = ImmutableRangeSet.<Integer>builder()
            .add(Range.singleton(0x00AD))
            .add(Range.singleton(0x034F))
            .add(Range.singleton(0x061C))
            .add(Range.closed(0x115F, 0x1160))
            .add(Range.closed(0x17B4, 0x17B5))
            .add(Range.closed(0x180B, 0x180F))
            .add(Range.closed(0x200B, 0x200F))
            .add(Range.closed(0x202A, 0x202E))
            .add(Range.closed(0x2060, 0x206F))
            .add(Range.singleton(0x2800))
            .add(Range.singleton(0x3164))
            .add(Range.closed(0xFE00, 0xFE0F))
            .add(Range.singleton(0xFEFF))
            .add(Range.singleton(0xFFA0))
            .add(Range.closed(0xFFF0, 0xFFFB))
            .add(Range.closed(0x1BCA0, 0x1BCA3))
            .add(Range.closed(0x1D173, 0x1D17A))
            .add(Range.closed(0xE0000, 0xE0FFF))
            .build();

    private InvisibleCharacters() {}

    /** Returns whether a character is invisible or an unusual space. */
    static boolean contains(int codePoint) {
        if (codePoint >= ' ' && codePoint <= '~') {
            return false;
        }
        return Character.isISOControl(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.SURROGATE
                || IGNORABLE.contains(codePoint);
    }

    /** Returns whether a character is invisible and is not a space, a control character or an unpaired surrogate. */
    static boolean isIgnorable(int codePoint) {
        return codePoint >= 0xAD && IGNORABLE.contains(codePoint);
    }

    /** Returns whether a UTF-16 unit may begin an ignorable character: a cheap test that most letters pass. */
    static boolean mayBeginIgnorable(char unit) {
        return unit >= 0xAD
                && (unit < 0x2070 ? unit >= 0x2000 || IGNORABLE.contains((int) unit) : mayBeginLaterIgnorable(unit));
    }

    private static boolean mayBeginLaterIgnorable(char unit) {
        return unit == 0x2800
                || unit == 0x3164
                || unit >= 0xFE00
                || unit == Character.highSurrogate(0x1BCA0)
                || unit == Character.highSurrogate(0x1D173)
                || (unit >= Character.highSurrogate(0xE0000) && unit <= Character.highSurrogate(0xE0FFF));
    }
}
