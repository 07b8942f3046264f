package org.therex.schedule;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.therex.prescription.Amount;
import org.therex.term.Term;

/**
 * The end of a range to schedule, if a program has a range such as 3-4 times a day.
 *
 * <p>A number, an estimate and a bound have the same value at both ends; a word and a limit have none.
 */
public enum RangeEnd implements Term {
    /** The least that is prescribed: the fewest times, days and weeks, the longest interval. */
    LEAST,
    /** The most that is prescribed: the most times, days and weeks, the shortest interval. */
    MOST;

    /** Finds the value of an amount at this end. */
    public <T extends Comparable<? super T>> Optional<T> find(Amount<T> amount) {
        requireNonNull(amount, "amount");
        return this == LEAST
                ? amount.findLeast().or(amount::findMost)
                : amount.findMost().or(amount::findLeast);
    }

    /** Returns the other end, which is that of an interval: the longer, the fewer. */
    RangeEnd opposite() {
        return this == LEAST ? MOST : LEAST;
    }
}
