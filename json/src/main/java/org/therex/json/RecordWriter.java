package org.therex.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes records to a stream in UTF-8, each when it is given; it holds none of them.
 *
 * <p>{@link #close} must be called at the end: it completes a list. It closes no stream that was given. Not for use by
 * several threads.
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
     * @param list whether the records are to be the elements of a list
     * @param own whether the stream is to be closed with the writer
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
     * Writes a record that was read, with what was kept of it beside its value.
     *
     * @throws IOException if the stream throws it
     * @throws IllegalStateException if the writer is closed
     * @throws org.therex.check.InvalidValueException with the report of the reading if it led to no value
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

    /** Returns how many records were written. */
    public long records() {
        return records;
    }

    /**
     * Completes a list and flushes the stream; does nothing the second time.
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
