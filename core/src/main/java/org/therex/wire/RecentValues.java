package org.therex.wire;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/**
 * The short texts that were read last, with the values made of them, so that what a document repeats is checked and made
 * once and then shared.
 *
 * <p>Each text has one slot and drives out what stood there: no document can fill the table or make looking up slow.
 */
final class RecentValues {

    private static final int SLOTS = 128;
    private static final int LONGEST = 48;

    private final @Nullable Object[] shapes = new @Nullable Object[SLOTS];
    private final String[] texts = new String[SLOTS];
    private final Object[] values = new Object[SLOTS];
    private final @Nullable Object[] alone = new @Nullable Object[SLOTS];
    private int last;

    /** Returns the slot of the current text; negative if it is too long to be remembered. */
    static int slot(char[] characters, int offset, int length) {
        if (length > LONGEST) {
            return -1;
        }
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + characters[i];
        }
        return (hash ^ (hash >>> 7) ^ (hash >>> 15)) & (SLOTS - 1);
    }

    /** Returns the value that the shape made of the text, if that is remembered. */
    @SuppressWarnings("ReferenceEquality") // A shape is declared once, and another one makes other values.
    @Nullable Object find(Object shape, int slot, char[] characters, int offset, int length) {
        if (shapes[slot] != shape) {
            return null;
        }
        last = slot;
        return WordTable.matches(texts[slot], characters, offset, length) ? values[slot] : null;
    }

    /** Returns the set of one element, which is shared if the element is the value that was found last. */
    @SuppressWarnings({"ReferenceEquality", "unchecked"})
    <E> ImmutableSet<E> setOf(E element) {
        if (values[last] != element) {
            return ImmutableSet.of(element);
        }
        Object set = alone[last];
        if (set == null) {
            set = ImmutableSet.of(element);
            alone[last] = set;
        }
        return (ImmutableSet<E>) set;
    }

    void remember(Object shape, int slot, String text, Object value) {
        shapes[slot] = shape;
        texts[slot] = text;
        values[slot] = value;
        alone[slot] = null;
        last = slot;
    }
}
