package org.therex.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.therex.check.Require;
import org.therex.json.binding.RecordSplitter;

/**
 * A format of streams of records, read and written in constant memory: one record on each line, or the elements of one
 * JSON list.
 *
 * <pre>{@code
 * try (RecordReader<Exercise> exercises = TherexJson.exerciseRecords().readLines(file)) {
 *     exercises.forEachRemaining(exercise -> ...);
 * }
 * }</pre>
 *
 * <p>The {@linkplain #withLimits limits} hold for each record; the default is {@link JsonLimits#forRecords()}. The stream may
 * have any length.
 *
 * <p>Immutable and thread-safe; the readers and writers are not.
 *
 * @param <T> the type of the value that a record holds
 */
public final class RecordFormat<T> {

    private static final long ONLY_AT_THE_END = Long.MAX_VALUE;

    private final TherexFormat<T> format;
    private final long every;
    private final @Nullable Consumer<? super ReadProgress> listener;

    RecordFormat(TherexFormat<T> format) {
        this(format, ONLY_AT_THE_END, null);
    }

    private RecordFormat(TherexFormat<T> format, long every, @Nullable Consumer<? super ReadProgress> listener) {
        this.format = format.compact();
        this.every = every;
        this.listener = listener;
    }

    /** Returns this format with other limits for each record. */
    public RecordFormat<T> withLimits(JsonLimits other) {
        return new RecordFormat<>(format.withLimits(other), every, listener);
    }

    /** Returns this format with {@linkplain TherexFormat#withLibrary(JsonLibrary) another library}. */
    public RecordFormat<T> withLibrary(JsonLibrary other) {
        return new RecordFormat<>(format.withLibrary(other), every, listener);
    }

    /** Returns this format, reading each record {@linkplain TherexFormat#tolerant() tolerantly}. */
    public RecordFormat<T> tolerant() {
        return new RecordFormat<>(format.tolerant(), every, listener);
    }

    /**
     * Returns this format, reporting the progress of reading to a listener.
     *
     * @param records the number of records between two reports, at least 1; there is one more report at the end
     * @param progress the listener, called by the reading thread
     */
    public RecordFormat<T> onProgress(int records, Consumer<? super ReadProgress> progress) {
        return new RecordFormat<>(format, Require.atLeast("records", records, 1), progress);
    }

    /** Reads a stream in UTF-8 with a record on each line that is not blank; does not close the stream. */
    public RecordReader<T> readLines(InputStream stream) {
        return reader(stream, false, null);
    }

    /** Reads a text with a record on each line that is not blank; does not close it. */
    public RecordReader<T> readLines(Reader text) {
        return reader(new EncodedText(text), false, null);
    }

    /**
     * Reads a file in UTF-8 with a record on each line that is not blank; closing the reader closes the file.
     *
     * @throws IOException if the file cannot be opened
     */
    public RecordReader<T> readLines(Path file) throws IOException {
        InputStream stream = Files.newInputStream(file);
        return reader(stream, false, stream);
    }

    /** Reads a stream in UTF-8 that is a JSON list of records; does not close the stream. */
    public RecordReader<T> readList(InputStream stream) {
        return reader(stream, true, null);
    }

    /** Reads a text that is a JSON list of records; does not close it. */
    public RecordReader<T> readList(Reader text) {
        return reader(new EncodedText(text), true, null);
    }

    /**
     * Reads a file in UTF-8 that is a JSON list of records; closing the reader closes the file.
     *
     * @throws IOException if the file cannot be opened
     */
    public RecordReader<T> readList(Path file) throws IOException {
        InputStream stream = Files.newInputStream(file);
        return reader(stream, true, stream);
    }

    private RecordReader<T> reader(InputStream stream, boolean list, @Nullable InputStream own) {
        int longest = format.limits().documentLength();
        RecordSplitter splitter =
                list ? RecordSplitter.ofList(stream, longest) : RecordSplitter.ofLines(stream, longest);
        return new RecordReader<>(format, splitter, list, every, listener, own);
    }

    /** Writes records to a stream, one on each line; does not close the stream. */
    public RecordWriter<T> writeLines(OutputStream stream) {
        return new RecordWriter<>(format, stream, false, false);
    }

    /**
     * Writes records to a file, one on each line; replaces the content of the file.
     *
     * @throws IOException if the file cannot be opened
     */
    public RecordWriter<T> writeLines(Path file) throws IOException {
        return new RecordWriter<>(format, new BufferedOutputStream(Files.newOutputStream(file)), false, true);
    }

    /** Writes records to a stream as a JSON list, one on each line; does not close the stream. */
    public RecordWriter<T> writeList(OutputStream stream) {
        return new RecordWriter<>(format, stream, true, false);
    }

    /**
     * Writes records to a file as a JSON list, one on each line; replaces the content of the file.
     *
     * @throws IOException if the file cannot be opened
     */
    public RecordWriter<T> writeList(Path file) throws IOException {
        return new RecordWriter<>(format, new BufferedOutputStream(Files.newOutputStream(file)), true, true);
    }

    /** Returns the name of the format of the records, such as {@code therex-exercise}. */
    @Override
    public String toString() {
        return format.toString();
    }
}
