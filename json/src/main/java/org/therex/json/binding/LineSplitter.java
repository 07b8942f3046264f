package org.therex.json.binding;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.therex.check.Location;
import org.therex.wire.Document;

/** Finds the lines of a stream; blank ones are none. */
final class LineSplitter extends RecordSplitter {

    private long line = 1;
    private boolean begun;
    private boolean over;

    LineSplitter(InputStream in, int longest) {
        super(in, longest);
    }

    @Override
    public @Nullable Piece next() throws IOException {
        while (!over) {
            long first = line;
            boolean blank = true;
            boolean afterReturn = false;
            int opening = '\n';
            mark();
            int unit;
            while ((unit = pass()) != '\n') {
                if (unit == -1) {
                    return blank ? null : piece(opening, 0, at(first));
                }
                // Within a line it is white space to JSON, but lines are counted as in any text.
                line += afterReturn ? 1 : 0;
                afterReturn = unit == '\r';
                opening = blank ? unit : opening;
                blank &= unit == ' ' || unit == '\t' || unit == '\r';
            }
            line++;
            if (!blank) {
                return piece(opening, 1, at(first));
            }
        }
        return null;
    }

    /** Returns the record of a line; a list is refused as a whole, instead of each of its lines. */
    private Piece piece(int opening, int back, Location location) {
        over = !begun && opening == '[';
        begun = true;
        return over
                ? broken(
                        malformed("a JSON object on each line", "begins with a list", location)
                                .hint(Document.LIST_HINT)
                                .build(),
                        location)
                : cut(back, location);
    }

    private static Location at(long line) {
        return new Location((int) Math.min(line, Integer.MAX_VALUE), 1);
    }
}
