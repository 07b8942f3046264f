package org.therex.json.binding;

import org.therex.check.Location;

/** Counts lines and columns while a text is passed over. */
final class TextPosition {

    private long line;
    private long column;
    private boolean afterReturn;

    TextPosition(long line, long column) {
        this.line = line;
        this.column = column;
    }

    /** Passes a byte of UTF-8. */
    void passByte(int unit) {
        // What follows the first byte of a character stands for nothing; four bytes are two characters of Java.
        pass(unit, (unit & 0xC0) == 0x80 ? 0 : (unit & 0xF8) == 0xF0 ? 2 : 1);
    }

    /**
     * Passes a part of the text.
     *
     * @param width how many columns it stands for
     */
    void pass(int unit, int width) {
        if (unit == '\n' || unit == '\r') {
            // A line feed after a carriage return ends the same line.
            line += unit == '\n' && afterReturn ? 0 : 1;
            column = 1;
        } else {
            column += width;
        }
        afterReturn = unit == '\r';
    }

    /** Returns where the text is; lines and columns beyond two thousand million are not distinguished. */
    Location location() {
        return new Location((int) Math.min(line, Integer.MAX_VALUE), (int) Math.min(column, Integer.MAX_VALUE));
    }
}
