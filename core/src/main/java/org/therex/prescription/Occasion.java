package org.therex.prescription;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ComparisonChain;
import org.therex.term.Term;

/**
 * A moment of the day relative to an event, such as on waking or after sitting.
 *
 * @param relation before, at or after
 * @param event the event
 */
public record Occasion(Relation relation, DayEvent event) implements Comparable<Occasion> {

    /** Checks that nothing is null. */
    public Occasion {
        requireNonNull(relation, "relation");
        requireNonNull(event, "event");
    }

    /** Returns the moment before an event. */
    public static Occasion before(DayEvent event) {
        return new Occasion(Relation.BEFORE, event);
    }

    /** Returns the moment of an event. */
    public static Occasion at(DayEvent event) {
        return new Occasion(Relation.AT, event);
    }

    /** Returns the moment after an event. */
    public static Occasion after(DayEvent event) {
        return new Occasion(Relation.AFTER, event);
    }

    /** Orders by event, then before, at, after. */
    @Override
    public int compareTo(Occasion other) {
        requireNonNull(other, "other");
        return ComparisonChain.start()
                .compare(event, other.event)
                .compare(relation, other.relation)
                .result();
    }

    /** Returns the text of the occasion in a prescription, such as {@code after sitting}. */
    @Override
    public String toString() {
        return relation == Relation.AT ? event.during() : relation.label() + " " + event.label();
    }

    /** The relation of a moment to an event. */
    public enum Relation implements Term {
        /** Before it. */
        BEFORE,
        /** At or during it. */
        AT,
        /** After it. */
        AFTER
    }
}
