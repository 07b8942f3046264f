package org.therex.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A writer of records to a stream in UTF-8, which holds no record.
 *
 * <p>Call {@link #close} at the end: it completes a list. It does not close a stream of the caller. Not thread-safe.
 *
 * @param <T> the type of the value that a record holds
 */
public final class RecordWriter<T> implements Closeable {

    private static final byte[] LINE_FEED = {'\n'};
    private static final byte[] FIRST = "[\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BETWEEN = ",\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\n]\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NONE = "[]\n".getBytes(StandardCharsets.US_ASCII);

    private final TherexFormat<T> format;
    private final OutputStream out;
    private final boolean list;
    private final boolean own;
    private long records;
    private boolean closed;

    /**
     * Makes a writer.
     *
     * @param list whether to write the records as the elements of a list
     * @param own whether to close the stream with the writer
     */
    RecordWriter(TherexFormat<T> format, OutputStream out, boolean list, boolean own) {
        this.format = format;
        this.out = out;
        this.list = list;
        this.own = own;
    }

    /**
     * Writes a record.
     *
     * @throws IOException if the stream throws it
     * @throws IllegalStateException if the writer is closed
     */
    public void write(T value) throws IOException {
        write(format.writeBytes(value));
    }

    /**
     * Writes a record that was read, with its unknown content.
     *
     * @throws IOException if the stream throws it
     * @throws IllegalStateException if the writer is closed
     * @throws org.therex.check.InvalidValueException with the report if the result has no value
     */
    public void write(ReadResult<T> reading) throws IOException {
        write(format.writeBytes(reading));
    }

    private void write(byte[] record) throws IOException {
        if (closed) {
            throw new IllegalStateException("'writer' must be open, but was closed");
        }
        if (list) {
            out.write(records == 0 ? FIRST : BETWEEN);
        }
        out.write(record);
        if (!list) {
            out.write(LINE_FEED);
        }
        records++;
    }

    /** Returns the number of records written. */
    public long records() {
        return records;
    }

    /**
     * Completes a list and flushes the stream. Calling it again has no effect.
     *
     * @throws IOException if the stream throws it
     */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        if (list) {
            out.write(records == 0 ? NONE : END);
        }
        out.flush();
        if (own) {
            out.close();
        }
    }
}
