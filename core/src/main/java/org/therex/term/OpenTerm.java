package org.therex.term;

import com.google.common.base.Ascii;

/**
 * A word of an open vocabulary: a constant of its class, or a word that this version does not know.
 *
 * <p>A document of a newer version may hold words that this version does not know. Such a word is a value of the same
 * class, so that it survives reading and writing. It has an id only: it is no kind of a known word.
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

    /** Returns whether this version knows the word. Decisions that depend on an unknown word stay open. */
    boolean known();
}
