package org.therex.schedule;

import static java.util.Objects.requireNonNull;

import org.therex.check.Require;
import org.therex.term.Term;

/**
 * An item that has no occurrences, and why.
 *
 * @param planned the item
 * @param reason why, for programs
 * @param text why, for people, with what the program says
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

    /** Why an item has no occurrences. */
    public enum Reason implements Term {
        /** The program does not say how often, or on which days. */
        NOT_STATED,
        /** How often, or on which days, is said in a word without a number, or up to a limit. */
        VAGUE,
        /** The times a day, and the times or events that are named with them, are not equally many. */
        NUMBERS_DIFFER,
        /** It is more often on a day than a schedule can hold. */
        TOO_OFTEN,
        /** The dose has alternatives, but not the one that the timetable asks for. */
        NO_SUCH_ALTERNATIVE,
        /** It stands in a phase after one of which nobody says how many weeks it lasts. */
        PHASE_NOT_DATED,
        /** The weeks that are scheduled end before its phase begins, or before it has a turn. */
        NOT_REACHED
    }
}
