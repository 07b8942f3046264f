package org.therex.safety;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.therex.prescription.Amount;
import org.therex.prescription.DayEvent;
import org.therex.prescription.DayPart;
import org.therex.prescription.Exclusion;
import org.therex.prescription.Frequency;
import org.therex.prescription.Occasion;
import org.therex.prescription.Prescription;

/** Compares the times of a dose with the time of day of a rule. */
final class DoseTiming {

    private static final ImmutableSet<DayEvent> MEALS =
            ImmutableSet.of(DayEvent.MEAL, DayEvent.BREAKFAST, DayEvent.LUNCH, DayEvent.DINNER);

    /** The time after waking that cannot be evening; a cautious value without a measurement. */
    private static final Duration MORNING = Duration.ofHours(4);

    /** The clock time at which evening begins; later than any usual time of waking. */
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private DoseTiming() {}

    /** Returns true if a dose names an occasion in the window, false if it rules the window out, else unknown. */
    static Truth isWithin(ScreeningRule rule, Prescription dose) {
        return isWithin(rule, dose.frequency().orElse(null));
    }

    /** Returns the same for a frequency; null stands for an unknown frequency. */
    static Truth isWithin(ScreeningRule rule, @Nullable Frequency frequency) {
        return rule.window()
                .map(window -> frequency == null ? Truth.UNKNOWN : isWithin(window, frequency))
                .orElse(Truth.TRUE);
    }

    private static Truth isWithin(Exclusion window, Frequency frequency) {
        // A dose may name an occasion that it also rules out; the named occasion counts.
        if (frequency.occasions().stream().anyMatch(occasion -> covers(window, occasion))) {
            return Truth.TRUE;
        }
        return isInTheEvening(frequency, window)
                        || frequency.exclusions().stream().anyMatch(exclusion -> rulesOut(exclusion, window))
                ? Truth.FALSE
                : Truth.UNKNOWN;
    }

    private static boolean covers(Exclusion window, Occasion occasion) {
        return window.covers(occasion)
                || (isSameEvent(occasion.event(), window.event())
                        && new Exclusion(window.length(), window.relation(), occasion.event()).covers(occasion));
    }

    /** Returns the occasions of a dose that fall in the window of a rule; empty if it has none. */
    static ImmutableList<Occasion> occasions(ScreeningRule rule, Prescription dose) {
        return dose.frequency().stream()
                .flatMap(frequency -> frequency.occasions().stream())
                .filter(occasion ->
                        rule.window().filter(window -> covers(window, occasion)).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns a window in words, such as {@code within 2 h after waking}. */
    static String words(Exclusion window) {
        Duration length = window.length();
        String time = length.toMinutesPart() == 0 ? length.toHours() + " h" : length.toMinutes() + " min";
        if (length.toSecondsPart() > 0) {
            time = length.toSeconds() + " s";
        }
        return "within " + time + " " + window.relation().id() + " "
                + window.event().label();
    }

    /**
     * Returns whether all times are in the evening, and so not soon after waking. For a person who wakes in the
     * evening, the dose must state that it is done on waking.
     */
    private static boolean isInTheEvening(Frequency frequency, Exclusion window) {
        int stated = frequency.occasions().size()
                + frequency.dayParts().size()
                + frequency.clockTimes().size();
        return window.event() == DayEvent.WAKING
                && window.relation() == Occasion.Relation.AFTER
                && window.length().compareTo(MORNING) <= 0
                && stated > 0
                && frequency.occasions().stream().allMatch(DoseTiming::isInTheEvening)
                && frequency.dayParts().stream().allMatch(DayPart.EVENING::equals)
                && frequency.clockTimes().stream().noneMatch(time -> time.isBefore(EVENING))
                && frequency.timesPerDay().stream().allMatch(Amount.exactly(stated)::equals)
                && frequency.every().isEmpty()
                && frequency.boutSize().isEmpty()
                && !frequency.asNeeded();
    }

    private static boolean isInTheEvening(Occasion occasion) {
        return occasion.event() == DayEvent.DINNER
                || (occasion.event() == DayEvent.BED && occasion.relation() != Occasion.Relation.AFTER);
    }

    private static boolean rulesOut(Exclusion exclusion, Exclusion window) {
        boolean whole = exclusion.event() == window.event() || exclusion.event() == DayEvent.MEAL;
        return whole
                && isSameEvent(exclusion.event(), window.event())
                && exclusion.relation() == window.relation()
                && exclusion.length().compareTo(window.length()) >= 0;
    }

    private static boolean isSameEvent(DayEvent one, DayEvent other) {
        return one == other
                || (MEALS.contains(one) && MEALS.contains(other) && (one == DayEvent.MEAL || other == DayEvent.MEAL));
    }
}
