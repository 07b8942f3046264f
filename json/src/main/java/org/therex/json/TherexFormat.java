package org.therex.json;

import com.google.common.base.Suppliers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.json.binding.Binding;
import org.therex.json.binding.SourceText;
import org.therex.wire.Document;
import org.therex.wire.Outcome;
import org.therex.wire.ReadMode;
import org.therex.wire.Tokens;
import org.therex.wire.UnknownContent;
import org.therex.wire.WireSink;

/**
 * A format of JSON documents, which reads and writes them.
 *
 * <p>Reading is strict unless the format is {@linkplain #tolerant() tolerant}: an unknown field, a duplicate field, null, and
 * a text instead of a number are faults. Reading reports all faults, not only the first. Any bytes lead to a value or a
 * report.
 *
 * <p>The field {@code version} of a document states the version of its format as {@code major.minor}. A newer minor version
 * is read tolerantly, and the report says so; a newer major version is refused.
 *
 * <p>Writing is canonical: fields in a fixed order, no absent or empty field, numbers in plain notation. Equal values give
 * equal documents, and a written document reads as an equal value.
 *
 * <p>Immutable and thread-safe. Reading and writing create no {@code ObjectMapper}.
 *
 * @param <T> the type of the value that a document holds
 */
public final class TherexFormat<T> {

    private final Supplier<Document<T>> document;
    private final Function<? super JsonLimits, ? extends Binding> library;
    private final JsonLimits limits;
    /** Created on first use, since Jackson may be absent from the class path. */
    private final Supplier<Binding> binding;

    private final boolean pretty;
    private final boolean tolerant;

    /** Makes a format that loads its shape and Jackson on first use. */
    TherexFormat(Supplier<Document<T>> document) {
        this(document, limits -> Jackson.of(limits), JsonLimits.standard());
    }

    private TherexFormat(
            Supplier<Document<T>> document,
            Function<? super JsonLimits, ? extends Binding> library,
            JsonLimits limits) {
        this(document, library, limits, Suppliers.memoize(() -> library.apply(limits)), true, false);
    }

    private TherexFormat(
            Supplier<Document<T>> document,
            Function<? super JsonLimits, ? extends Binding> library,
            JsonLimits limits,
            Supplier<Binding> binding,
            boolean pretty,
            boolean tolerant) {
        this.document = document;
        this.library = library;
        this.limits = limits;
        this.binding = binding;
        this.pretty = pretty;
        this.tolerant = tolerant;
    }

    private TherexFormat<T> writing(boolean inPrettyForm) {
        return new TherexFormat<>(document, library, limits, binding, inPrettyForm, tolerant);
    }

    private TherexFormat<T> reading(boolean tolerantly) {
        return new TherexFormat<>(document, library, limits, binding, pretty, tolerantly);
    }

    /** Returns this format with other limits. Keep and reuse it: making it costs more than reading. */
    public TherexFormat<T> withLimits(JsonLimits other) {
        return new TherexFormat<>(document, library, other).writing(pretty).reading(tolerant);
    }

    /**
     * Returns this format with another library. Values, reports and texts are the same. Keep and reuse it: making it costs
     * more than reading.
     */
    public TherexFormat<T> withLibrary(JsonLibrary other) {
        return new TherexFormat<>(document, maker(other), limits)
                .writing(pretty)
                .reading(tolerant);
    }

    @SuppressWarnings("unchecked") // Both libraries of this module are functions of this type.
    private static Function<JsonLimits, Binding> maker(JsonLibrary library) {
        Require.matches("library", library.toString(), library instanceof Function, "a library of this module");
        return (Function<JsonLimits, Binding>) library;
    }

    /** Returns this format, writing without white space; the default is an indent of two spaces and a final line feed. */
    public TherexFormat<T> compact() {
        return writing(false);
    }

    /**
     * Returns this format, reading tolerantly, for documents with content of newer versions or of others.
     *
     * <p>An unknown word of an {@linkplain org.therex.term.OpenTerm open vocabulary}, such as a piece of equipment, a position
     * or a demand, is a value like any other. Unknown fields are kept in the {@link ReadResult}, as are unknown words of
     * closed vocabularies in sets and as keys. The report lists each as {@linkplain
     * org.therex.check.Severity#INFORMATION information}. {@link #write(ReadResult)} writes them back unchanged and in order,
     * after the known content of the same object or list. The value itself does not contain them.
     *
     * <p>Everything else remains a fault, including a single unknown word of a closed vocabulary: leaving it out would change
     * the meaning of the document.
     */
    public TherexFormat<T> tolerant() {
        return reading(true);
    }

    /**
     * Returns the format of streams of these documents, with limits for each of them; it is tolerant if this format is.
     */
    public RecordFormat<T> records() {
        return new RecordFormat<>(withLimits(JsonLimits.forRecords()));
    }

    JsonLimits limits() {
        return limits;
    }

    /** Reads a document. */
    public ReadResult<T> read(String text) {
        SourceText.OfString source = SourceText.of(text);
        return read(source, () -> binding.get().tokens(source));
    }

    /** Reads a document in UTF-8, with or without a byte order mark. */
    public ReadResult<T> read(byte[] bytes) {
        return read(SourceText.of(bytes));
    }

    ReadResult<T> read(SourceText.OfBytes source) {
        return read(source, () -> binding.get().tokens(source));
    }

    /**
     * Reads a document in UTF-8 to the end of a stream, or to the limit of a document's length; does not close the stream.
     *
     * @throws IOException if the stream throws it
     */
    public ReadResult<T> read(InputStream stream) throws IOException {
        // One byte more than the limit shows that the document is too long.
        return read(stream.readNBytes(limits.documentLength() + 1));
    }

    /**
     * Reads the document in a file in UTF-8.
     *
     * @throws IOException if the file cannot be read
     */
    public ReadResult<T> read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream);
        }
    }

    private ReadResult<T> read(SourceText source, Supplier<Tokens> tokens) {
        Issue refused = source.refuse(limits.documentLength());
        if (refused != null) {
            return new ReadResult<>(Outcome.refused(Report.of(refused)));
        }
        return new ReadResult<>(document.get().read(tokens, new ReadMode(limits.depth(), limits.faults(), tolerant)));
    }

    /** Returns the document of a value. */
    public String write(T value) {
        return text(value, null);
    }

    /**
     * Returns the document of a result, with its unknown content.
     *
     * <p>A document in canonical form is written unchanged, except for the position of unknown content.
     *
     * @throws InvalidValueException with the report if the result has no value
     */
    public String write(ReadResult<T> reading) {
        return text(reading.value(), reading.kept());
    }

    private String text(T value, @Nullable UnknownContent kept) {
        StringWriter text = new StringWriter();
        binding.get().write(text, pretty, out -> write(value, kept, out));
        return text.toString();
    }

    /** Returns the document of a value, in UTF-8. */
    public byte[] writeBytes(T value) {
        return bytes(value, null);
    }

    /**
     * Returns the document of a result, with its unknown content, in UTF-8.
     *
     * @throws InvalidValueException with the report if the result has no value
     */
    public byte[] writeBytes(ReadResult<T> reading) {
        return bytes(reading.value(), reading.kept());
    }

    private byte[] bytes(T value, @Nullable UnknownContent kept) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        binding.get().write(bytes, pretty, out -> write(value, kept, out));
        return bytes.toByteArray();
    }

    /**
     * Writes the document of a value to a stream, in UTF-8; does not close the stream.
     *
     * @throws IOException if the stream throws it
     */
    public void write(T value, OutputStream stream) throws IOException {
        stream.write(writeBytes(value));
    }

    /**
     * Writes the document of a value to a file, in UTF-8; replaces the content of the file.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(T value, Path file) throws IOException {
        Files.write(file, writeBytes(value));
    }

    private void write(T value, @Nullable UnknownContent kept, WireSink out) {
        if (kept == null) {
            document.get().write(out, value);
        } else {
            document.get().write(out, value, kept);
        }
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of the documents. Only reading checks the rules that a schema cannot state, such
     * as those about several fields or about identifiers. It is compact if this format is.
     */
    public String schema() {
        StringWriter text = new StringWriter();
        binding.get().write(text, pretty, out -> document.get().writeSchema(out));
        return text.toString();
    }

    /** Returns the name of the format, such as {@code therex-program}. */
    @Override
    public String toString() {
        return document.get().format();
    }
}
