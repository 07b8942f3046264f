package org.therex.wire;

import org.jspecify.annotations.Nullable;
import org.therex.check.Location;

/**
 * A source of JSON tokens: all that reading needs of a JSON library.
 *
 * <p>Every method throws {@link MalformedException} where the source is not JSON or exceeds a limit.
 */
public interface Tokens extends AutoCloseable {

    /** Goes to the next token and returns its kind; the end, once, where no object or list is open. */
    TokenKind next();

    /** Goes to the next token and returns the name of the field, or null if there are no more fields. */
    @Nullable String nextName();

    /** Returns the kind of the current token. */
    TokenKind kind();

    /** Returns the current name, text or number as it is written, without its quotation marks. */
    String text();

    /** Returns an array that holds the characters of {@link #text()}, good until the next token. */
    char[] characters();

    /** Returns where in {@link #characters()} the text starts. */
    int offset();

    /** Returns how many of the {@link #characters()} are the text. */
    int length();

    /** Goes to the end of the current object or list; does nothing at any other token. */
    // Token by token, so that what is skipped is checked like all else, and without recursion however deep it is.
    default void skip() {
        int depth = kind().opened();
        if (kind() == TokenKind.OBJECT_START && nextName() == null) {
            return;
        }
        while (depth > 0) {
            TokenKind next = next();
            depth = next == TokenKind.END ? 0 : depth + next.opened();
        }
    }

    /** Returns where the current token starts, in a form that only {@link #locate} knows. */
    long place();

    /** Returns the location of a place, if it is known. */
    @Nullable Location locate(long place);

    /** Lets go of buffers. */
    @Override
    void close();
}
