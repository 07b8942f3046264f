package org.therex.json.binding;

import java.io.OutputStream;
import java.io.Writer;
import java.util.function.Consumer;
import org.therex.wire.Tokens;
import org.therex.wire.WireSink;

/**
 * What a JSON library does for us within given limits: it makes tokens of texts, and texts of what is written.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface Binding {

    /** Returns the tokens of some UTF-8. */
    Tokens tokens(SourceText.OfBytes source);

    /** Returns the tokens of a string. */
    Tokens tokens(SourceText.OfString source);

    /**
     * Writes a document as UTF-8; the stream is not closed.
     *
     * @param pretty whether to indent it by two spaces and to end it with a line feed
     */
    void write(OutputStream out, boolean pretty, Consumer<? super WireSink> content);

    /**
     * Writes a document as text; the writer is not closed.
     *
     * @param pretty whether to indent it by two spaces and to end it with a line feed
     */
    void write(Writer out, boolean pretty, Consumer<? super WireSink> content);
}
