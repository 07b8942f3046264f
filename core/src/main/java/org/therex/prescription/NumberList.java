package org.therex.prescription;

import com.google.common.base.Joiner;
import java.util.List;
import java.util.stream.Stream;

/** The possible meanings of numbers joined by slashes or hyphens without a unit. */
final class NumberList {

    private static final int DAYS_OF_A_WEEK = 7;

    private NumberList() {}

    /**
     * Returns the possible meanings as text; not every text can be read.
     *
     * @param sets the text of the sets before them, with a comma; empty if there are none
     */
    static Stream<String> meanings(List<Integer> numbers, String sets) {
        Stream<String> repetitions = Stream.of(sets + Joiner.on('/').join(numbers) + " repetitions");
        int first = numbers.get(0);
        int second = numbers.get(1);
        if (numbers.size() > 2) {
            String pauses = numbers.size() == 3 ? "-0" : "";
            return Stream.concat(
                    repetitions, Stream.of(sets + "tempo " + Joiner.on('-').join(numbers) + pauses));
        } else if (first == second) {
            return Stream.concat(repetitions, Stream.of(sets + first + " repetitions, each side"));
        } else if (second == DAYS_OF_A_WEEK && first < second) {
            return Stream.concat(repetitions, Stream.of(sets + first + " days a week"));
        } else if (second == Bounds.MOST_RATING && first < second) {
            return Stream.concat(repetitions, Stream.of(sets + "pain up to " + first + "/10"));
        }
        return repetitions;
    }
}
