package org.therex.term;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;

/**
 * A word of an open vocabulary: a constant of its class, or a word that this version does not know.
 *
 * <p>A document of a newer version may hold words that this version does not know. Such a word is a value of the same
 * class, so that it survives reading and writing. Such a word has only an id, and is not a kind of a known word.
 *
 * <p>Words of one vocabulary are equal if their ids are, so compare them with {@code equals}. Immutable.
 */
public abstract class OpenTerm implements Term {

    private final String id;

    /** Makes a word with an id, such as {@code hook-lying}. */
    protected OpenTerm(String id) {
        this.id = requireNonNull(id, "id");
    }

    /** Returns the word as documents write it, such as {@code hook-lying}. */
    @Override
    public final String id() {
        return id;
    }

    /**
     * Returns the Java name of its constant, such as {@code HOOK_LYING}; a word without a constant has a name of the
     * same form.
     */
    @Override
    public final String name() {
        return Ascii.toUpperCase(id).replace('-', '_');
    }

    /** Returns whether this version knows the word. Decisions that depend on an unknown word stay open. */
    public abstract boolean known();

    @Override
    public final boolean equals(Object other) {
        return other instanceof OpenTerm that && getClass() == that.getClass() && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }

    /** Returns the id. */
    @Override
    public final String toString() {
        return id;
    }
}
