package org.therex.examples;

import java.time.Duration;
import java.util.Optional;
import org.therex.prescription.Estimate;

/** A writer of durations in whole seconds, minutes or hours, rounded outwards so that the range stays true. */
final class TimeText {

    private static final long LONG_IN_SECONDS = Duration.ofMinutes(3).toSeconds();
    private static final long LONG_IN_MINUTES = Duration.ofHours(3).toSeconds();
    private static final long MINUTE = Duration.ofMinutes(1).toSeconds();
    private static final long HOUR = Duration.ofHours(1).toSeconds();

    private TimeText() {}

    /** Returns the range with its unit; a question mark if it is unknown. */
    static String of(Estimate<Duration> time) {
        Optional<Duration> least = time.findLeast();
        if (least.isEmpty()) {
            return "?";
        }
        long from = least.get().toSeconds();
        long first = from / unit(from);
        Optional<Long> upTo = time.findMost().map(TimeText::roundedUp);
        if (upTo.isEmpty()) {
            return "from " + first + name(from);
        }
        long last = -Math.floorDiv(-upTo.get(), unit(upTo.get()));
        if (unit(from) != unit(upTo.get())) {
            return first + name(from) + " to " + last + name(upTo.get());
        }
        return (first == last ? "" : first + "-") + last + name(upTo.get());
    }

    private static long roundedUp(Duration time) {
        return time.plusSeconds(1).minusNanos(1).toSeconds();
    }

    private static long unit(long seconds) {
        if (seconds <= LONG_IN_SECONDS) {
            return 1;
        }
        return seconds <= LONG_IN_MINUTES ? MINUTE : HOUR;
    }

    private static String name(long seconds) {
        if (unit(seconds) == 1) {
            return " s";
        }
        return unit(seconds) == MINUTE ? " min" : " h";
    }
}
