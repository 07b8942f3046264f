package org.therex.json.binding;

import com.google.common.base.Utf8;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;
import org.therex.check.Issue;
import org.therex.check.Location;
import org.therex.check.Path;
import org.therex.wire.WireCodes;

/** The text of a document, kept while it is read so that places can be stated as line and column. */
public abstract sealed class SourceText permits SourceText.OfBytes, SourceText.OfString {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Location start;
    // Where the last location was, as places are mostly asked for in order.
    private int lastPlace;
    private TextPosition last;

    private SourceText(Location start) {
        this.start = start;
        this.last = new TextPosition(start.line(), start.column());
    }

    /** Returns the text that UTF-8 bytes hold; a byte order mark is left out. */
    public static OfBytes of(byte[] bytes) {
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return new OfBytes(bytes, marked ? 3 : 0, bytes.length, new Location(1, 1));
    }

    /**
     * Returns the text that a part of some UTF-8 bytes holds.
     *
     * @param start where in the whole document the part starts
     */
    static OfBytes of(byte[] bytes, int from, int length, Location start) {
        return new OfBytes(bytes, from, from + length, start);
    }

    /** Returns the text of a string; a byte order mark is left out. */
    public static OfString of(String text) {
        return new OfString(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    /** Returns the count of bytes or characters. */
    public abstract int length();

    /** Returns a byte, of the beginning of a character or inside it, or a character. */
    abstract int at(int index);

    /**
     * Returns the fault of a document that is not to be read at all.
     *
     * @param longest the most bytes or characters
     */
    public @Nullable Issue refuse(int longest) {
        return length() <= longest ? null : tooLong(longest);
    }

    private static Issue tooLong(int longest) {
        return Issue.error(
                WireCodes.LIMIT_EXCEEDED,
                Path.root(),
                "'document' must be at most " + longest + " bytes or characters long, but was longer");
    }

    /** Returns the fault of a part of a document that is too long. */
    static Issue tooLong(int longest, Location start) {
        return tooLong(longest).toBuilder().location(start).build();
    }

    /**
     * Returns the line and column of a place in text that {@link #refuse} did not refuse.
     *
     * @param place the count of bytes or characters before it; inside of a character it is that of the character
     */
    public Location locate(long place) {
        int index = (int) Math.min(place, length());
        while (index > 0 && index < length() && isInside(at(index))) {
            index--;
        }
        return locateUnit(index);
    }

    /** Returns the line and column of a byte or character. */
    final Location locateUnit(int index) {
        if (index < lastPlace) {
            lastPlace = 0;
            last = new TextPosition(start.line(), start.column());
        }
        for (; lastPlace < index; lastPlace++) {
            pass(last, at(lastPlace));
        }
        return last.location();
    }

    /** Returns whether a unit is the continuation of a character, at which a place can be if its beginning was read. */
    abstract boolean isInside(int unit);

    /** Passes a unit of the text. */
    abstract void pass(TextPosition position, int unit);

    /** UTF-8 bytes. */
    public static final class OfBytes extends SourceText {

        private static final VarHandle LONGS =
                MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
        private static final long NOT_ASCII = 0x8080808080808080L;

        private final byte[] bytes;
        private final int from;
        private final int to;

        private OfBytes(byte[] bytes, int from, int to, Location start) {
            super(start);
            this.bytes = bytes;
            this.from = from;
            this.to = to;
        }

        /** Returns the bytes, with what is before and after the text. */
        public byte[] bytes() {
            return bytes;
        }

        /** Returns where in {@link #bytes()} the text starts. */
        public int from() {
            return from;
        }

        @Override
        public int length() {
            return to - from;
        }

        @Override
        int at(int index) {
            return bytes[from + index];
        }

        @Override
        boolean isInside(int unit) {
            return (unit & 0xC0) == 0x80;
        }

        @Override
        void pass(TextPosition position, int unit) {
            position.passByte(unit);
        }

        @Override
        public @Nullable Issue refuse(int longest) {
            Issue tooLong = super.refuse(longest);
            if (tooLong != null) {
                return tooLong;
            }
            int checked = passAscii(from);
            while (checked < to) {
                int end = endOfOthers(checked);
                if (!Utf8.isWellFormed(bytes, checked, end - checked)) {
                    break;
                }
                checked = passAscii(end);
            }
            if (checked == to) {
                return null;
            }
            int good = wellFormedPrefix(checked);
            return Issue.builder()
                    .code(WireCodes.MALFORMED_JSON)
                    .message("'document' must be UTF-8 text, but has bytes that are not")
                    .location(locateUnit(good - from))
                    .build();
        }

        /** Passes over bytes that are ASCII, eight at a time; fewer are left to be looked at one by one. */
        private int passAscii(int start) {
            int index = start;
            while (index + Long.BYTES <= to && ((long) LONGS.get(bytes, index) & NOT_ASCII) == 0) {
                index += Long.BYTES;
            }
            return index;
        }

        /** Returns where, after bytes that are not ASCII, two ASCII bytes follow or the text ends. */
        private int endOfOthers(int start) {
            int index = Math.min(start + Long.BYTES, to);
            while (index < to && (bytes[index - 1] < 0 || bytes[index] < 0)) {
                index++;
            }
            return index;
        }

        private int wellFormedPrefix(int start) {
            int index = start;
            while (index < to) {
                int length = 1;
                while (length <= 4 && index + length <= to && !Utf8.isWellFormed(bytes, index, length)) {
                    length++;
                }
                if (length > 4 || index + length > to) {
                    return index;
                }
                index += length;
            }
            return index;
        }
    }

    /** A string. */
    public static final class OfString extends SourceText {

        private final String text;

        private OfString(String text) {
            super(new Location(1, 1));
            this.text = text;
        }

        /** Returns the text. */
        public String text() {
            return text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        int at(int index) {
            return text.charAt(index);
        }

        @Override
        boolean isInside(int unit) {
            return false;
        }

        @Override
        void pass(TextPosition position, int unit) {
            position.pass(unit, 1);
        }
    }
}
