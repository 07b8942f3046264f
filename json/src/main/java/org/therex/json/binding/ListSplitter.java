package org.therex.json.binding;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.therex.check.Issue;
import org.therex.check.Location;

/** Finds the elements of a JSON list by its brackets, quotation marks and commas. */
final class ListSplitter extends RecordSplitter {

    private final TextPosition position = new TextPosition(1, 1);
    private boolean open;
    private boolean over;

    ListSplitter(InputStream in, int longest) {
        super(in, longest);
    }

    @Override
    public @Nullable Piece next() throws IOException {
        if (over) {
            return null;
        }
        boolean first = !open;
        if (first && skipSpace() != '[') {
            return noList();
        } else if (first) {
            open = true;
            step();
        }
        int unit = skipSpace();
        if (unit == ']') {
            return end();
        } else if (!first && unit == ',') {
            step();
            unit = skipSpace();
        } else if (!first) {
            return notListed(unit);
        }
        return unit == -1 || unit == ',' || unit == ']' ? notListed(unit) : element();
    }

    private Piece noList() throws IOException {
        int unit = peek();
        if (unit != '{') {
            return stop("a list of records", unit == -1 ? "has no content" : "is something else");
        }
        over = true;
        Location location = position.location();
        Issue issue = malformed("a list of records", "is an object", location)
                .hint("read records on lines with readLines")
                .build();
        return broken(issue, location);
    }

    private Piece notListed(int unit) {
        return stop("well-formed JSON", unit == -1 ? "ends before it is complete" : "is not from here on");
    }

    private Piece stop(String rule, String found) {
        over = true;
        return broken(rule, found, position.location());
    }

    private @Nullable Piece end() throws IOException {
        step();
        over = true;
        return skipSpace() == -1 ? null : broken("one JSON list", "something follows it", position.location());
    }

    private Piece element() throws IOException {
        Location location = position.location();
        mark();
        int depth = 0;
        int unit;
        while ((unit = peek()) != -1) {
            if (depth == 0 && (unit == ',' || unit == ']' || isSpace(unit))) {
                break;
            }
            step();
            if (unit == '"') {
                passText();
            } else if (unit == '{' || unit == '[') {
                depth++;
            } else if (unit == '}' || unit == ']') {
                depth--;
            }
        }
        return cut(0, location);
    }

    /** Passes the rest of a text whose first quotation mark was passed. */
    private void passText() throws IOException {
        int unit;
        while ((unit = step()) != -1 && unit != '"') {
            if (unit == '\\') {
                step();
            }
        }
    }

    /** Passes white space and returns the byte after it, or -1 at the end. */
    private int skipSpace() throws IOException {
        mark();
        int unit = peek();
        while (isSpace(unit)) {
            step();
            mark();
            unit = peek();
        }
        return unit;
    }

    private static boolean isSpace(int unit) {
        return unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t';
    }

    private int step() throws IOException {
        int unit = pass();
        if (unit != -1) {
            position.passByte(unit);
        }
        return unit;
    }
}
