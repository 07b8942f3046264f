package org.therex.progression;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.therex.check.InvalidValueException;
import org.therex.check.IssueCode;
import org.therex.check.Require;

/**
 * The outcomes of the sessions so far, in order.
 *
 * @param outcomes the outcomes, in order of their days
 */
public record History(ImmutableList<SessionOutcome> outcomes) {

    private static final History EMPTY = new History(ImmutableList.of());

    /**
     * Makes a history.
     *
     * @throws InvalidValueException if the days are not in order
     */
    public History {
        requireNonNull(outcomes, "outcomes");
        for (int i = 1; i < outcomes.size(); i++) {
            if (outcomes.get(i).date().isBefore(outcomes.get(i - 1).date())) {
                throw Require.invalid(
                        IssueCode.CONFLICT,
                        "outcomes",
                        "in order of their days",
                        outcomes.get(i - 1).date() + " before "
                                + outcomes.get(i).date());
            }
        }
    }

    /** Returns the history without a session. */
    public static History empty() {
        return EMPTY;
    }

    /**
     * Returns the history of the given outcomes.
     *
     * @throws InvalidValueException if the days are not in order
     */
    public static History of(SessionOutcome... outcomes) {
        requireNonNull(outcomes, "outcomes");
        return new History(ImmutableList.copyOf(outcomes));
    }

    /**
     * Returns this history with one more outcome.
     *
     * @throws InvalidValueException if its day is before that of the last
     */
    public History then(SessionOutcome outcome) {
        requireNonNull(outcome, "outcome");
        return new History(ImmutableList.<SessionOutcome>builder()
                .addAll(outcomes)
                .add(outcome)
                .build());
    }
}
