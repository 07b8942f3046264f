package org.therex.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Objects;

/**
 * The UTF-8 of a text. An unpaired surrogate is encoded by itself, which is not valid UTF-8, so the parser reports its
 * place.
 */
final class EncodedText extends InputStream {

    private static final int MOST_BYTES_OF_A_CHARACTER = 4;

    private final Reader text;
    private final char[] characters = new char[1 << 13];
    private int next;
    private int end;
    private final byte[] pending = new byte[MOST_BYTES_OF_A_CHARACTER];
    private int pendingFrom;
    private int pendingTo;

    EncodedText(Reader text) {
        this.text = text;
    }

    @Override
    public int read() throws IOException {
        if (pendingFrom == pendingTo && !encode()) {
            return -1;
        }
        return pending[pendingFrom++] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        int count = 0;
        while (count < length && (pendingFrom < pendingTo || encode())) {
            bytes[offset + count++] = pending[pendingFrom++];
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    private int character() throws IOException {
        while (next == end) {
            end = text.read(characters);
            next = 0;
            if (end < 0) {
                end = 0;
                return -1;
            }
        }
        return characters[next++];
    }

    /** Encodes the next character; returns false if there is none. */
    private boolean encode() throws IOException {
        int code = character();
        if (code < 0) {
            return false;
        }
        if (Character.isHighSurrogate((char) code)) {
            int low = character();
            if (low >= 0 && Character.isLowSurrogate((char) low)) {
                code = Character.toCodePoint((char) code, (char) low);
            } else if (low >= 0) {
                next--;
            }
        }
        pendingFrom = 0;
        pendingTo = 0;
        if (code < 0x80) {
            add(code);
        } else if (code < 0x800) {
            add(0xC0 | (code >> 6));
        } else if (code < 0x10000) {
            add(0xE0 | (code >> 12));
        } else {
            add(0xF0 | (code >> 18));
            add(0x80 | ((code >> 12) & 0x3F));
        }
        if (code >= 0x800) {
            add(0x80 | ((code >> 6) & 0x3F));
        }
        if (code >= 0x80) {
            add(0x80 | (code & 0x3F));
        }
        return true;
    }

    private void add(int unit) {
        pending[pendingTo++] = (byte) unit;
    }
}
