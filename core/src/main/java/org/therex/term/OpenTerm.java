package org.therex.term;

import com.google.common.base.Ascii;

/**
 * A word of an open vocabulary: one of ours, which are constants of its class, or one that this version does not know.
 *
 * <p>A document of a newer version may hold words that this version does not know. Such a word is a value of the same
 * class, so that it stays where it stands, whatever it is put into and wherever it is written. It has an id and nothing
 * else: it is no kind of a known word, and nothing follows from it.
 *
 * <p>Words of one vocabulary are equal if their ids are, so compare them with {@code equals}.
 */
public interface OpenTerm extends Term {

    /** Returns the word that stands for it in documents, such as {@code hook-lying}. */
    @Override
    String id();

    /** Returns the name that its constant has, or would have, in Java, such as {@code HOOK_LYING}. */
    @Override
    default String name() {
        return Ascii.toUpperCase(id()).replace('-', '_');
    }

    /** Returns whether this version knows the word; what is decided by a word that it does not know stays open. */
    boolean known();
}
