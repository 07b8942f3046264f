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
import org.therex.json.wire.Binding;
import org.therex.json.wire.Document;
import org.therex.json.wire.Outcome;
import org.therex.json.wire.ReadMode;
import org.therex.json.wire.SourceText;
import org.therex.json.wire.Tokens;
import org.therex.json.wire.UnknownContent;
import org.therex.json.wire.WireSink;

/**
 * A type of JSON document, which reads and writes it.
 *
 * <p>ReadResult is strict unless it is made {@linkplain #tolerant() tolerant}: a field that is not known, given twice, or
 * null is a fault, and so is a text where a number belongs. It does not stop at the first fault. Whatever the bytes are,
 * reading them returns a value or a report.
 *
 * <p>A document says in {@code version} which version of the format it follows, as {@code major.minor}. One of a newer
 * minor version is read tolerantly, and the report says so; one of a newer major version is refused.
 *
 * <p>Writing is canonical: fields in a fixed order, nothing that is absent or empty, numbers in plain notation; equal
 * values give equal documents, and what was written reads as an equal value.
 *
 * <p>Immutable and thread-safe. ReadResult and writing create no {@code ObjectMapper}.
 *
 * @param <T> the type of the value that a document holds
 */
public final class TherexFormat<T> {

    private final Supplier<Document<T>> document;
    private final Function<? super JsonLimits, ? extends Binding> library;
    private final JsonLimits limits;
    /** Made when it is first used: then the library must be there. */
    private final Supplier<Binding> binding;

    private final boolean pretty;
    private final boolean tolerant;

    /** Makes a format that loads how the type looks, and Jackson, when it is first used. */
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

    /** Returns this format with other limits of reading; keep the result, as making it costs more than reading. */
    public TherexFormat<T> withLimits(JsonLimits other) {
        return new TherexFormat<>(document, library, other).writing(pretty).reading(tolerant);
    }

    /**
     * Returns this format reading and writing by another library; keep the result, as making it costs more than reading.
     * The values, the reports and the texts are the same.
     */
    public TherexFormat<T> with(JsonLibrary other) {
        return new TherexFormat<>(document, maker(other), limits)
                .writing(pretty)
                .reading(tolerant);
    }

    @SuppressWarnings("unchecked") // Both libraries of this module are such functions.
    private static Function<JsonLimits, Binding> maker(JsonLibrary library) {
        Require.matches("library", library.toString(), library instanceof Function, "one that this module made");
        return (Function<JsonLimits, Binding>) library;
    }

    /** Returns this format writing without white space; otherwise it indents by two spaces and ends with a line feed. */
    public TherexFormat<T> compact() {
        return writing(false);
    }

    /**
     * Returns this format reading tolerantly, for documents that others have added to.
     *
     * <p>A word that is not known of an {@linkplain org.therex.term.OpenTerm open vocabulary}, such as a thing, a position
     * or a demand, is a value like any other: it stays where it stands and is written wherever the value goes. Fields that
     * are not known are kept beside the value, and so are words of the other vocabularies in a set of words or as names of
     * a map's fields. The report tells each as {@linkplain org.therex.check.Severity#INFORMATION information}.
     * {@link #write(ReadResult)} writes them back unchanged, after what is known in the same object or list, in the order in
     * which they stood. The value itself has nothing of what is kept beside it: what is decided by it is decided without them.
     *
     * <p>Everything else is a fault as ever. So is a word that is not known of a vocabulary that is not open where one word
     * stands alone, even if it may be absent: to take it for absent would say something else than the document does.
     */
    public TherexFormat<T> tolerant() {
        return reading(true);
    }

    /**
     * Returns the format of streams that hold many of these documents, read one at a time with limits for each; whether it
     * is tolerant stays as it is.
     */
    public JsonRecords<T> records() {
        return new JsonRecords<>(withLimits(JsonLimits.ofRecords()));
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
     * Reads a document in UTF-8 to the end of a stream, or to the limit of a document's length; the stream is not closed.
     *
     * @throws IOException if the stream throws it
     */
    public ReadResult<T> read(InputStream stream) throws IOException {
        // One byte more than is allowed tells that the document is too long.
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

    /** Returns the document that holds a value. */
    public String write(T value) {
        return text(value, null);
    }

    /**
     * Returns the document that was read, with what was kept of it beside its value.
     *
     * <p>A document in canonical form is written as it was, but for the place of what is not known.
     *
     * @throws InvalidValueException with the report of the reading if it led to no value
     */
    public String write(ReadResult<T> reading) {
        return text(reading.value(), reading.kept());
    }

    private String text(T value, @Nullable UnknownContent kept) {
        StringWriter text = new StringWriter();
        binding.get().write(text, pretty, out -> write(value, kept, out));
        return text.toString();
    }

    /** Returns the document that holds a value, in UTF-8. */
    public byte[] writeBytes(T value) {
        return bytes(value, null);
    }

    /**
     * Returns the document that was read, with what was kept of it beside its value, in UTF-8.
     *
     * @throws InvalidValueException with the report of the reading if it led to no value
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

    private void write(T value, @Nullable UnknownContent kept, WireSink out) {
        if (kept == null) {
            document.get().write(out, value);
        } else {
            document.get().write(out, value, kept);
        }
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of the documents. It says all that a schema can say; rules across fields
     * and identifiers are only checked by reading.
     */
    public String schema() {
        StringWriter text = new StringWriter();
        binding.get().write(text, true, out -> document.get().writeSchema(out));
        return text.toString();
    }

    /** Returns the name of the format, such as {@code therex-program}. */
    @Override
    public String toString() {
        return document.get().format();
    }
}
