package org.therex.progression;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.therex.check.Require;

/**
 * The id of an occurrence in a schedule: program, exercise, number of the item among those of the same exercise, date, and
 * number on the date, such as {@code back-at-home.wall-squat.1.2026-10-05.2}.
 *
 * <p>It is the same at every expansion of the program, even if other exercises are added or the times of the day
 * change. Each phase counts its items separately. An occurrence that is left out or moved keeps its number.
 *
 * @param value the text
 */
public record OccurrenceId(String value) implements Comparable<OccurrenceId> {

    private static final Pattern AFTER_IDS =
            Pattern.compile("[1-9][0-9]{0,8}\\.[0-9]{4}-[0-9]{2}-[0-9]{2}\\.[1-9][0-9]{0,8}");
    private static final int LENGTH = 2 * Require.ID_LENGTH + 40;
    private static final int PARTS = 3;

    /**
     * Makes an id.
     *
     * @throws org.therex.check.InvalidValueException if the text has another form
     */
    public OccurrenceId {
        requireNonNull(value, "value");
        Require.matches(
                "id",
                value,
                value.length() <= LENGTH && hasForm(value),
                "program, exercise, number of the item, date and number on the date, joined by dots");
    }

    private static boolean hasForm(String value) {
        String[] parts = value.split("\\.", PARTS);
        return parts.length == PARTS
                && Require.isId(parts[0])
                && Require.isId(parts[1])
                && AFTER_IDS.matcher(parts[2]).matches();
    }

    /**
     * Returns the id with the given text.
     *
     * @throws org.therex.check.InvalidValueException if the text has another form
     */
    public static OccurrenceId of(String value) {
        return new OccurrenceId(value);
    }

    /** Orders by text. */
    @Override
    public int compareTo(OccurrenceId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id's text. */
    @Override
    public String toString() {
        return value;
    }
}
