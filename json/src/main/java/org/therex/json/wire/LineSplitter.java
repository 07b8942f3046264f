package org.therex.json.wire;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.therex.check.Location;

/** Finds the lines of a stream; blank ones are none. */
final class LineSplitter extends RecordSplitter {

    private long line = 1;

    LineSplitter(InputStream in, int longest) {
        super(in, longest);
    }

    @Override
    public @Nullable Piece next() throws IOException {
        while (true) {
            long first = line;
            boolean blank = true;
            boolean afterReturn = false;
            mark();
            int unit;
            while ((unit = pass()) != '\n') {
                if (unit == -1) {
                    return blank ? null : cut(0, at(first));
                }
                // Within a line it is white space to JSON, but lines are counted as in any text.
                line += afterReturn ? 1 : 0;
                afterReturn = unit == '\r';
                blank &= unit == ' ' || unit == '\t' || unit == '\r';
            }
            line++;
            if (!blank) {
                return cut(1, at(first));
            }
        }
    }

    private static Location at(long line) {
        return new Location((int) Math.min(line, Integer.MAX_VALUE), 1);
    }
}
