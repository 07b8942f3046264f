package org.therex.json.binding;

import org.jspecify.annotations.Nullable;
import org.therex.check.Location;

/** The places that the parser of a JSON library states, each as one number. */
public final class ParserPlaces {

    /** The place of what the parser does not state. */
    public static final long UNKNOWN = -2;

    private static final String AFTER_VALUES = " \t\r\n,]}";

    private final @Nullable SourceText source;

    /**
     * Makes places.
     *
     * @param source the text that the parser reads; null if it is not known, and the parser must state lines and columns
     */
    public ParserPlaces(@Nullable SourceText source) {
        this.source = source;
    }

    /**
     * Returns the place that a parser states in several ways, each below 0 or 1 if it does not know.
     *
     * @param line counted from 1
     * @param column counted from 1
     * @param bytes how many are before it
     * @param characters how many are before it
     */
    public long of(int line, int column, long bytes, long characters) {
        if (source == null) {
            return line < 1 || column < 1 ? UNKNOWN : (long) line << Integer.SIZE | column;
        }
        return source instanceof SourceText.OfBytes ? bytes : characters;
    }

    /** Returns whether a number may end at a place: at the end of the text, or before what may follow a value. */
    public boolean endsNumber(long place) {
        return source == null || place >= source.length() || AFTER_VALUES.indexOf(source.at((int) place)) >= 0;
    }

    /** Returns the location of a place, if it is known. */
    public @Nullable Location locate(long place) {
        if (place < 0) {
            return null;
        }
        return source == null ? new Location((int) (place >>> Integer.SIZE), (int) place) : source.locate(place);
    }
}
