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
import org.therex.json.wire.RecordSplitter;

/**
 * A type of stream that holds many records, and reads and writes it in constant memory: as lines, each of which is a
 * record, or as the elements of one JSON list.
 *
 * <pre>{@code
 * try (RecordReader<Exercise> exercises = TherexJson.exerciseRecords().readLines(file)) {
 *     exercises.forEachRemaining(exercise -> ...);
 * }
 * }</pre>
 *
 * <p>The {@linkplain #withLimits limits} hold for each record; with nothing set they are {@link JsonLimits#ofRecords()}. A
 * stream itself may have any length.
 *
 * <p>Immutable and thread-safe; the readers and writers are not.
 *
 * @param <T> the type of the value that a record holds
 */
public final class JsonRecords<T> {

    private static final long ONLY_AT_THE_END = Long.MAX_VALUE;

    private final TherexFormat<T> format;
    private final long every;
    private final @Nullable Consumer<? super JsonProgress> listener;

    JsonRecords(TherexFormat<T> format) {
        this(format, ONLY_AT_THE_END, null);
    }

    private JsonRecords(TherexFormat<T> format, long every, @Nullable Consumer<? super JsonProgress> listener) {
        this.format = format.compact();
        this.every = every;
        this.listener = listener;
    }

    /** Returns this type of stream with other limits of reading each record. */
    public JsonRecords<T> withLimits(JsonLimits other) {
        return new JsonRecords<>(format.withLimits(other), every, listener);
    }

    /** Returns this type of stream reading and writing by {@linkplain TherexFormat#with(JsonLibrary) another library}. */
    public JsonRecords<T> with(JsonLibrary other) {
        return new JsonRecords<>(format.with(other), every, listener);
    }

    /** Returns this type of stream reading each record {@linkplain TherexFormat#tolerant() tolerantly}. */
    public JsonRecords<T> tolerant() {
        return new JsonRecords<>(format.tolerant(), every, listener);
    }

    /**
     * Returns this type of stream onProgress how far reading has come.
     *
     * @param records after how many records each time, at least 1; the end is told besides
     * @param progress is told by the thread that reads
     */
    public JsonRecords<T> onProgress(int records, Consumer<? super JsonProgress> progress) {
        return new JsonRecords<>(format, Require.atLeast("records", records, 1), progress);
    }

    /** Reads a stream in UTF-8 in which each line that is not blank is a record; the stream is not closed. */
    public RecordReader<T> readLines(InputStream stream) {
        return reader(stream, false, null);
    }

    /** Reads a text in which each line that is not blank is a record; it is not closed. */
    public RecordReader<T> readLines(Reader text) {
        return reader(new EncodedText(text), false, null);
    }

    /**
     * Reads a file in UTF-8 in which each line that is not blank is a record; closing the reader closes it.
     *
     * @throws IOException if the file cannot be opened
     */
    public RecordReader<T> readLines(Path file) throws IOException {
        InputStream stream = Files.newInputStream(file);
        return reader(stream, false, stream);
    }

    /** Reads a stream in UTF-8 that is a JSON list of records; the stream is not closed. */
    public RecordReader<T> readList(InputStream stream) {
        return reader(stream, true, null);
    }

    /** Reads a text that is a JSON list of records; it is not closed. */
    public RecordReader<T> readList(Reader text) {
        return reader(new EncodedText(text), true, null);
    }

    /**
     * Reads a file in UTF-8 that is a JSON list of records; closing the reader closes it.
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

    /** Writes records to a stream, each on a line; the stream is not closed. */
    public RecordWriter<T> writeLines(OutputStream stream) {
        return new RecordWriter<>(format, stream, false, false);
    }

    /**
     * Writes records to a file, each on a line; what the file held is replaced.
     *
     * @throws IOException if the file cannot be opened
     */
    public RecordWriter<T> writeLines(Path file) throws IOException {
        return new RecordWriter<>(format, new BufferedOutputStream(Files.newOutputStream(file)), false, true);
    }

    /** Writes records to a stream as a JSON list, each on a line; the stream is not closed. */
    public RecordWriter<T> writeList(OutputStream stream) {
        return new RecordWriter<>(format, stream, true, false);
    }

    /**
     * Writes records to a file as a JSON list, each on a line; what the file held is replaced.
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
