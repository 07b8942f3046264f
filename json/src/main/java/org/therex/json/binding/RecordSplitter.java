package org.therex.json.binding;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.therex.check.Issue;
import org.therex.check.Location;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.wire.WireCodes;

/**
 * Cuts a stream of UTF-8 into records, holding one record at a time.
 *
 * <p>It only looks for where records end; whether they are well-formed is found when they are read.
 */
public abstract sealed class RecordSplitter permits LineSplitter, ListSplitter {

    private static final int FIRST_SIZE = 1 << 16;
    private static final int LARGEST = Integer.MAX_VALUE - 8;

    /**
     * A record, or what stands in place of one.
     *
     * @param text its text, good until the next piece is asked for; null if it is refused
     * @param refused why it is not to be read; empty if it is
     * @param location where it starts
     */
    public record Piece(SourceText.@Nullable OfBytes text, Report refused, Location location) {}

    private final InputStream in;
    private final int longest;
    private byte[] buffer = new byte[FIRST_SIZE];
    private int start;
    private int next;
    private int end;
    private boolean tooLong;
    private boolean started;
    private long passed;

    RecordSplitter(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Returns a splitter of text in which each line that is not blank is a record. */
    public static RecordSplitter ofLines(InputStream in, int longest) {
        return new LineSplitter(in, longest);
    }

    /** Returns a splitter of a JSON list whose elements are the records. */
    public static RecordSplitter ofList(InputStream in, int longest) {
        return new ListSplitter(in, longest);
    }

    /**
     * Returns the next record, or null if there is none.
     *
     * @throws IOException if the stream throws it
     */
    public abstract @Nullable Piece next() throws IOException;

    /** Returns how many bytes were passed so far. */
    public final long bytes() {
        return passed;
    }

    /** Passes the next byte and returns it, or -1 at the end. */
    final int pass() throws IOException {
        if (next == end && !fill()) {
            return -1;
        }
        passed++;
        return buffer[next++] & 0xFF;
    }

    /** Returns the next byte without passing it, or -1 at the end. */
    final int peek() throws IOException {
        return next == end && !fill() ? -1 : buffer[next] & 0xFF;
    }

    /** Starts a record at the next byte. */
    final void mark() {
        start = next;
        tooLong = false;
    }

    /** Ends the record some bytes before the next one. */
    final Piece cut(int back, TextPosition position) {
        return cut(back, position.location());
    }

    final Piece cut(int back, Location location) {
        int length = next - back - start;
        Piece piece = tooLong || length > longest
                ? new Piece(null, Report.of(SourceText.tooLong(longest, location)), location)
                : new Piece(SourceText.of(buffer, start, length, location), Report.empty(), location);
        start = next;
        return piece;
    }

    /** Returns a piece that says that the stream does not go on as it must. */
    static Piece broken(String rule, String found, Location location) {
        return broken(malformed(rule, found, location).build(), location);
    }

    static Piece broken(Issue issue, Location location) {
        return new Piece(null, Report.of(issue), location);
    }

    static Issue.Builder malformed(String rule, String found, Location location) {
        return Issue.builder()
                .code(WireCodes.MALFORMED_JSON)
                .path(Path.root())
                .message("'document' must be " + rule + ", but " + found)
                .location(location);
    }

    /** Reads on, keeping the record that was started unless it is too long. */
    private boolean fill() throws IOException {
        if (next - start > longest) {
            // Its end must still be found, but none of it is needed.
            tooLong = true;
            start = next;
        }
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            next -= start;
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int)
                    Math.min(Math.min(buffer.length * 2L, longest + (long) FIRST_SIZE), LARGEST));
        }
        while (next == end) {
            int count = in.read(buffer, end, buffer.length - end);
            if (count < 0) {
                return false;
            }
            end += count;
            if (!started && count > 0) {
                started = true;
                skipByteOrderMark();
            }
        }
        return true;
    }

    private void skipByteOrderMark() throws IOException {
        while (end < 3) {
            int count = in.read(buffer, end, 3 - end);
            if (count < 0) {
                return;
            }
            end += count;
        }
        if (buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF) {
            passed += 3;
            start = 3;
            next = 3;
        }
    }
}
