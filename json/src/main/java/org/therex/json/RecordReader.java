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
import org.therex.json.wire.Outcome;
import org.therex.json.wire.RecordSplitter;
import org.therex.json.wire.SourceText;

/**
 * The records of a stream, each read when it is asked for; it holds one at a time, whatever the length of the stream.
 *
 * <p>The faults of one record do not hinder the next. A line that is no JSON is a record with a fault, and so is one that
 * is too long. A list that breaks off or is no JSON at some place ends there, with a last record that says so.
 *
 * <p>An {@link IOException} of the stream is thrown as {@link UncheckedIOException}. Not for use by several threads.
 *
 * @param <T> the type of the value that a record holds
 */
public final class RecordReader<T> implements Iterator<JsonRecord<T>>, AutoCloseable {

    private final TherexFormat<T> format;
    private final RecordSplitter splitter;
    private final boolean list;
    private final long every;
    private final @Nullable Consumer<? super JsonProgress> listener;
    private final @Nullable InputStream own;

    private RecordSplitter.@Nullable Piece next;
    private boolean over;
    private long records;
    private long faults;

    /**
     * Makes a reader.
     *
     * @param list whether the records are the elements of a list, where a record that is no JSON is the last
     * @param every after how many records the listener is told
     * @param own the stream that is to be closed with the reader
     */
    RecordReader(
            TherexFormat<T> format,
            RecordSplitter splitter,
            boolean list,
            long every,
            @Nullable Consumer<? super JsonProgress> listener,
            @Nullable InputStream own) {
        this.format = format;
        this.splitter = splitter;
        this.list = list;
        this.every = every;
        this.listener = listener;
        this.own = own;
    }

    /** Returns whether there is another record; the end is told to the listener once. */
    @Override
    public boolean hasNext() {
        if (next == null && !over) {
            next = piece();
            if (next == null) {
                over = true;
                tell();
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
            tell();
        } else if (records % every == 0) {
            tell();
        }
        return record;
    }

    private ReadResult<T> read(RecordSplitter.Piece piece) {
        SourceText.OfBytes text = piece.text();
        ReadResult<T> reading = text == null ? new ReadResult<>(Outcome.refused(piece.refused())) : format.read(text);
        return list ? reading.under(Path.of(Long.toString(records))) : reading;
    }

    private static boolean isBroken(Report report) {
        return report.hasIssues()
                && report.issues().stream().anyMatch(issue -> issue.code().equals(JsonIssueCodes.MALFORMED_JSON));
    }

    private void tell() {
        if (listener != null) {
            listener.accept(progress());
        }
    }

    /** Returns how far reading has come. */
    public JsonProgress progress() {
        return new JsonProgress(records, splitter.bytes(), faults);
    }

    /** Returns the records that are left, in order; reading the stream reads them from here. */
    public Stream<JsonRecord<T>> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** Reads all records that are left, for what they do to the progress and to nothing else. */
    public JsonProgress readAll() {
        while (hasNext()) {
            next();
        }
        return progress();
    }

    /**
     * Closes the stream if this library opened it; a stream that was given stays open.
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
