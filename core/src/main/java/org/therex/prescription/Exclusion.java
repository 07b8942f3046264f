package org.therex.prescription;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ComparisonChain;
import java.time.Duration;
import org.therex.check.IssueCode;
import org.therex.check.Require;

/**
 * A window before or after an event of the day in which an exercise must not be done.
 *
 * @param length the length of the window
 * @param relation the side of the event: before or after
 * @param event the event
 */
public record Exclusion(Duration length, Occasion.Relation relation, DayEvent event) implements Comparable<Exclusion> {

    /**
     * Makes a window.
     *
     * @throws org.therex.check.InvalidValueException if the length is zero, negative or longer than a day, or the
     *     relation is neither before nor after
     */
    public Exclusion {
        requireNonNull(length, "length");
        requireNonNull(relation, "relation");
        requireNonNull(event, "event");
        Bounds.length("length", length);
        if (relation == Occasion.Relation.AT) {
            throw Require.invalid(IssueCode.CONFLICT, "relation", "before or after", relation.id());
        }
    }

    /**
     * Returns a window after an event.
     *
     * @throws org.therex.check.InvalidValueException if the length is zero, negative or longer than a day
     */
    public static Exclusion after(DayEvent event, Duration length) {
        return new Exclusion(length, Occasion.Relation.AFTER, event);
    }

    /**
     * Returns a window before an event.
     *
     * @throws org.therex.check.InvalidValueException if the length is zero, negative or longer than a day
     */
    public static Exclusion before(DayEvent event, Duration length) {
        return new Exclusion(length, Occasion.Relation.BEFORE, event);
    }

    /** Returns whether an occasion falls within the window: at the event itself, or on the same side of it. */
    public boolean covers(Occasion occasion) {
        requireNonNull(occasion, "occasion");
        return occasion.event() == event
                && (occasion.relation() == relation || occasion.relation() == Occasion.Relation.AT);
    }

    /** Orders by event, then before and after, then length. */
    @Override
    public int compareTo(Exclusion other) {
        requireNonNull(other, "other");
        return ComparisonChain.start()
                .compare(event, other.event)
                .compare(relation, other.relation)
                .compare(length, other.length)
                .result();
    }

    /** Returns the text of the window in a prescription, such as {@code not within 2 h after waking}. */
    @Override
    public String toString() {
        return "not within " + AmountText.value(length) + " " + relation.label() + " " + event.label();
    }
}
