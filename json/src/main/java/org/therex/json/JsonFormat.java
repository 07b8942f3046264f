package org.therex.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.therex.check.Issue;
import org.therex.check.Report;
import org.therex.json.wire.Document;
import org.therex.json.wire.Outcome;
import org.therex.json.wire.SchemaWriter;
import org.therex.json.wire.SourceText;
import tools.jackson.core.JsonGenerator;

/**
 * A type of JSON document, which reads and writes it.
 *
 * <p>Reading is strict: a field that is not known, given twice, or null is a fault, and so is a text where a number
 * belongs. It does not stop at the first fault. Whatever the bytes are, reading them returns a value or a report.
 *
 * <p>Writing is canonical: fields in a fixed order, nothing that is absent or empty, numbers in plain notation; equal
 * values give equal documents, and what was written reads as an equal value.
 *
 * <p>Immutable and thread-safe. Reading and writing create no {@code ObjectMapper}.
 *
 * @param <T> the type of the value that a document holds
 */
public final class JsonFormat<T> {

    private final Supplier<Document<T>> document;
    private final JsonLimits limits;
    private final Jackson jackson;
    private final boolean pretty;

    /** Makes a format that loads how the type looks when it is first used. */
    JsonFormat(Supplier<Document<T>> document) {
        this(document, JsonLimits.standard(), Jackson.STANDARD, true);
    }

    private JsonFormat(Supplier<Document<T>> document, JsonLimits limits, Jackson jackson, boolean pretty) {
        this.document = document;
        this.limits = limits;
        this.jackson = jackson;
        this.pretty = pretty;
    }

    /** Returns this format with other limits of reading; keep the result, as making it costs more than reading. */
    public JsonFormat<T> withLimits(JsonLimits other) {
        return new JsonFormat<>(document, other, new Jackson(other), pretty);
    }

    /** Returns this format writing without white space; otherwise it indents by two spaces and ends with a line feed. */
    public JsonFormat<T> compact() {
        return new JsonFormat<>(document, limits, jackson, false);
    }

    /** Reads a document. */
    public Reading<T> read(String text) {
        SourceText.OfString source = SourceText.of(text);
        return read(source, () -> jackson.tokens(source));
    }

    /** Reads a document in UTF-8, with or without a byte order mark. */
    public Reading<T> read(byte[] bytes) {
        SourceText.OfBytes source = SourceText.of(bytes);
        return read(source, () -> jackson.tokens(source));
    }

    /**
     * Reads a document in UTF-8 to the end of a stream, or to the limit of a document's length; the stream is not closed.
     *
     * @throws IOException if the stream throws it
     */
    public Reading<T> read(InputStream stream) throws IOException {
        // One byte more than is allowed tells that the document is too long.
        return read(stream.readNBytes(limits.documentLength() + 1));
    }

    /**
     * Reads the document in a file in UTF-8.
     *
     * @throws IOException if the file cannot be read
     */
    public Reading<T> read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream);
        }
    }

    private Reading<T> read(SourceText source, Supplier<JacksonTokens> tokens) {
        Issue refused = source.refuse(limits.documentLength());
        if (refused != null) {
            return new Reading<>(null, Report.of(refused));
        }
        Outcome<T> outcome = document.get().read(tokens, limits.depth(), limits.faults());
        return new Reading<>(outcome.value(), outcome.report());
    }

    /** Returns the document that holds a value. */
    public String write(T value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = jackson.generator(text, pretty)) {
            write(value, generator);
        }
        return text.toString();
    }

    /** Returns the document that holds a value, in UTF-8. */
    public byte[] writeBytes(T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = jackson.generator(bytes, pretty)) {
            write(value, generator);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes the document that holds a value to a stream, in UTF-8; the stream is not closed.
     *
     * @throws IOException if the stream throws it
     */
    public void write(T value, OutputStream stream) throws IOException {
        stream.write(writeBytes(value));
    }

    /**
     * Writes the document that holds a value to a file, in UTF-8; what the file held is replaced.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(T value, Path file) throws IOException {
        Files.write(file, writeBytes(value));
    }

    private void write(T value, JsonGenerator generator) {
        document.get().write(new JacksonSink(generator), value);
        if (pretty) {
            generator.writeRaw('\n');
        }
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of the documents. It says all that a schema can say; rules across fields
     * and identifiers are only checked by reading.
     */
    public String schema() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = jackson.generator(bytes, true)) {
            SchemaWriter.write(
                    new JacksonSink(generator),
                    document.get().schemaId(),
                    document.get().shape());
            generator.writeRaw('\n');
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Returns the name of the format, such as {@code therex-program}. */
    @Override
    public String toString() {
        return document.get().format();
    }
}
