package org.therex.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.json.binding.RecordSplitter;
import org.therex.json.binding.SourceText;
import org.therex.wire.Outcome;

/**
 * A reader of a stream of records, which holds one record at a time.
 *
 * <p>Faults of one record do not affect the next. A line that is too long or is not JSON is a record with a fault. A
 * list that breaks off or is not JSON ends there, with a last record that reports the fault.
 *
 * <p>An {@link IOException} of the stream is thrown as {@link UncheckedIOException}. Not thread-safe.
 *
 * @param <T> the type of the value that a record holds
 */
public final class RecordReader<T> implements Iterator<JsonRecord<T>>, AutoCloseable {

    private final TherexFormat<T> format;
    private final RecordSplitter splitter;
    private final boolean list;
    private final long every;
    private final @Nullable Consumer<? super ReadProgress> listener;
    private final @Nullable InputStream own;

    private RecordSplitter.@Nullable Piece next;
    private boolean over;
    private long records;
    private long faults;

    /**
     * Makes a reader.
     *
     * @param list whether the records are the elements of a list, which ends at a record that is not JSON
     * @param every the number of records between two reports to the listener
     * @param own the stream to close with the reader; null if there is none
     */
    RecordReader(
            TherexFormat<T> format,
            RecordSplitter splitter,
            boolean list,
            long every,
            @Nullable Consumer<? super ReadProgress> listener,
            @Nullable InputStream own) {
        this.format = format;
        this.splitter = splitter;
        this.list = list;
        this.every = every;
        this.listener = listener;
        this.own = own;
    }

    /** Returns whether there is another record; reports the end to the listener once. */
    @Override
    public boolean hasNext() {
        if (next == null && !over) {
            next = piece();
            if (next == null) {
                over = true;
                report();
            }
        }
        return next != null;
    }

    private RecordSplitter.@Nullable Piece piece() {
        try {
            return splitter.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the next record. */
    @Override
    public JsonRecord<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        RecordSplitter.Piece piece = java.util.Objects.requireNonNull(next);
        next = null;
        ReadResult<T> reading = read(piece);
        JsonRecord<T> record = new JsonRecord<>(records, piece.location(), reading);
        records++;
        faults += reading.faultCount();
        if (list && isBroken(reading.report())) {
            over = true;
            report();
        } else if (records % every == 0) {
            report();
        }
        return record;
    }

    private ReadResult<T> read(RecordSplitter.Piece piece) {
        SourceText.OfBytes text = piece.text();
        ReadResult<T> reading = text == null ? new ReadResult<>(Outcome.refused(piece.refused())) : format.read(text);
        return list ? reading.withParent(Path.of(Long.toString(records))) : reading;
    }

    private static boolean isBroken(Report report) {
        return report.hasIssues()
                && report.issues().stream().anyMatch(issue -> issue.code().equals(JsonIssueCodes.MALFORMED_JSON));
    }

    private void report() {
        if (listener != null) {
            listener.accept(progress());
        }
    }

    /** Returns the progress so far. */
    public ReadProgress progress() {
        return new ReadProgress(records, splitter.bytes(), faults);
    }

    /** Returns the remaining records in order; the stream takes them from this reader. */
    public Stream<JsonRecord<T>> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** Reads the remaining records without keeping them, and returns the progress with the number of faults. */
    public ReadProgress validateAll() {
        while (hasNext()) {
            next();
        }
        return progress();
    }

    /**
     * Closes the file that this reader opened; does not close a stream of the caller.
     *
     * @throws IOException if the stream throws it
     */
    @Override
    public void close() throws IOException {
        over = true;
        next = null;
        if (own != null) {
            own.close();
        }
    }
}
