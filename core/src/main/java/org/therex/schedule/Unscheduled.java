package org.therex.schedule;

import static java.util.Objects.requireNonNull;

import org.therex.check.Require;
import org.therex.term.Term;

/**
 * An item without occurrences, with the reason.
 *
 * @param planned the item
 * @param reason the reason as a code
 * @param text the reason as text, with the words of the program
 */
public record Unscheduled(PlannedItem planned, Reason reason, String text) {

    /**
     * Makes an item that is not scheduled.
     *
     * @throws org.therex.check.InvalidValueException if the text is not a {@linkplain Require#text text}
     */
    public Unscheduled {
        requireNonNull(planned, "planned");
        Require.text("text", text);
    }

    /** Returns the exercise and the text. */
    @Override
    public String toString() {
        return planned.exercise() + ": " + text;
    }

    /** A reason why an item has no occurrences. */
    public enum Reason implements Term {
        /** The program states no frequency or no days. */
        NOT_STATED,
        /** The frequency or the days are a word without a number, or a limit. */
        VAGUE,
        /** The number of times a day differs from the number of named times or events. */
        NUMBERS_DIFFER,
        /** It is done more often on a day than a schedule can hold. */
        TOO_OFTEN,
        /** The dose has alternatives, but not the one that the timetable asks for. */
        NO_SUCH_ALTERNATIVE,
        /** Its phase follows one of unknown length. */
        PHASE_NOT_DATED,
        /** The weeks that are scheduled end before its phase begins, or before it has a turn. */
        NOT_REACHED
    }
}
