package org.therex.wire;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a word stands for without making a String of it: open addressing over the characters.
 *
 * <p>The words are fixed when the table is made, so no input can fill it.
 */
final class WordTable<E> {

    private final String[] words;
    private final ImmutableList<E> values;
    /** For each slot the position of its word plus one; 0 is an empty slot. */
    private final int[] slots;

    private final int longest;

    WordTable(ImmutableList<String> words, ImmutableList<E> values) {
        this.words = words.toArray(new String[0]);
        this.values = values;
        this.slots = new int[Integer.highestOneBit(Math.max(1, words.size())) << 2];
        int most = 0;
        for (int i = 0; i < this.words.length; i++) {
            String word = this.words[i];
            if (find(word.toCharArray(), 0, word.length()) != null) {
                throw new IllegalArgumentException("two words " + word);
            }
            most = Math.max(most, word.length());
            int slot = slot(hash(word.toCharArray(), 0, word.length()));
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = i + 1;
        }
        this.longest = most;
    }

    @Nullable E find(char[] characters, int offset, int length) {
        if (longest > 0 && length > longest) {
            return null;
        }
        int slot = slot(hash(characters, offset, length));
        while (slots[slot] != 0) {
            int index = slots[slot] - 1;
            if (matches(words[index], characters, offset, length)) {
                return values.get(index);
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return null;
    }

    /** Returns whether a word has these characters. */
    static boolean matches(String word, char[] characters, int offset, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != characters[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private static int hash(char[] characters, int offset, int length) {
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + characters[i];
        }
        return hash;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & (slots.length - 1);
    }
}
