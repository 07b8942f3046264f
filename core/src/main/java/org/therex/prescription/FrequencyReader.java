package org.therex.prescription;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.therex.check.Path;

/** Reads the clauses of a frequency and combines them. */
final class FrequencyReader {

    private static final Path FIELD = DoseField.FREQUENCY.path();
    private static final Path TIMES = FIELD.resolve("timesPerDay");
    private static final Path DAYS = FIELD.resolve("days");
    private static final String AN_EVENT = "an event of the day, such as \"waking\"";

    private final TextScanner scanner;
    private final AmountReader amounts;
    private final Frequency.Builder frequency = Frequency.builder();
    private final Set<String> stated = new HashSet<>();
    private int from;

    FrequencyReader(TextScanner scanner, AmountReader amounts) {
        this.scanner = scanner;
        this.amounts = amounts;
    }

    /** Reads a phrase that begins like sides; reads nothing if another clause follows. */
    boolean readBeforeSides() {
        from = scanner.position();
        if (scanner.accept("each day")) {
            days(Days.daily());
        } else if (scanner.acceptAny("on alternate days", "alternate days")) {
            days(Days.every(2));
        } else {
            return false;
        }
        return true;
    }

    /** Reads a clause of a frequency; reads nothing if another clause follows. */
    boolean read() {
        from = scanner.position();
        Optional<Integer> latin = FrequencyPhrases.LATIN.read(scanner);
        if (latin.isPresent()) {
            timesPerDay(Amount.exactly(latin.get()));
            return true;
        }
        Optional<Integer> weekly = FrequencyPhrases.WEEKLY.read(scanner);
        if (weekly.isPresent()) {
            days(Days.perWeek(weekly.get()));
        } else if (often().isPresent()) {
            return true;
        } else if (scanner.acceptAny("as needed", "when needed", "PRN")) {
            state("asNeeded");
            frequency.asNeeded(true);
        } else if (scanner.accept("bouts of")) {
            state("boutSize");
            frequency.boutSize(amounts.count(FIELD.resolve("boutSize"), "the repetitions of a bout"));
        } else if (scanner.accept("daily")) {
            days(Days.daily());
        } else if (scanner.accept("QOD")) {
            days(Days.every(2));
        } else if (scanner.accept("every")) {
            every();
        } else if (scanner.accept("not within")) {
            exclusion();
        } else {
            return occasion() || onDays() || atTimes();
        }
        return true;
    }

    private Optional<String> often() {
        for (String word : Words.OFTEN) {
            if (scanner.accept(word)) {
                scanner.acceptAny("through the day", "a day");
                timesPerDay(Amount.vague(word));
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** Reads the unit after an amount, such as "times a day"; reads nothing if it is not a frequency. */
    boolean readCounted(int begin, Amount<Integer> amount) {
        from = begin;
        if (FrequencyPhrases.A_WEEK.read(scanner).isPresent()) {
            days(scanner.make(from, DAYS, () -> new Days.PerWeek(amount)));
        } else if (FrequencyPhrases.A_DAY.read(scanner).isPresent()) {
            timesPerDay(amount);
        } else {
            return false;
        }
        return true;
    }

    /** Reads "times a day" or "days a week" before an amount that is a limit. */
    boolean readLimited() {
        from = scanner.position();
        if (scanner.accept("times a day")) {
            timesPerDay(limit(TIMES));
        } else if (scanner.accept("days a week")) {
            Amount<Integer> days = limit(DAYS);
            days(new Days.PerWeek(days));
        } else {
            return false;
        }
        return true;
    }

    private Amount<Integer> limit(Path field) {
        return amounts.<Integer>findLimit(field)
                .orElseThrow(() -> scanner.failure("a limit, such as \"until fatigue\""));
    }

    private void timesPerDay(Amount<Integer> times) {
        state("timesPerDay");
        frequency.timesPerDay(scanner.make(from, TIMES, () -> Bounds.count("timesPerDay", times)));
    }

    private void days(Days days) {
        state("days");
        frequency.days(days);
    }

    private void every() {
        if (scanner.accept("day")) {
            days(Days.daily());
            return;
        } else if (scanner.acceptAny("other day", "second day", "2nd day")) {
            days(Days.every(2));
            return;
        }
        Optional<DayPart> part = FrequencyPhrases.DAY_PARTS.read(scanner);
        if (part.isPresent()) {
            days(Days.daily());
            frequency.dayPart(part.get());
            return;
        }
        int amount = scanner.position();
        String expected = "\"day\" or a length of time";
        if (scanner.atDigit()) {
            scanner.number(expected);
            boolean isDays = scanner.acceptAny("days", "day");
            int end = scanner.position();
            scanner.reset(amount);
            if (isDays) {
                int interval = scanner.integer("a whole number of days");
                scanner.reset(end);
                days(scanner.make(amount, DAYS, () -> Days.every(interval)));
                return;
            }
        }
        state("every");
        Amount<Duration> length = scanner.acceptAny("hour", "h")
                ? Amount.exactly(Duration.ofHours(1))
                : amounts.time(FIELD.resolve("every"), expected);
        boolean whileAwake = scanner.accept("while awake");
        frequency.every(scanner.make(amount, FIELD.resolve("every"), () -> new Interval(length, whileAwake)));
    }

    private void exclusion() {
        int begin = scanner.position();
        Path field = FIELD.resolve("exclusions");
        Amount<Duration> length = amounts.time(field, "a length of time");
        if (!(length instanceof Amount.Exactly<Duration> exact)) {
            scanner.reset(begin);
            throw scanner.failure("one length of time");
        }
        boolean before = scanner.accept("before");
        if (!before && !scanner.accept("after")) {
            throw scanner.failure("\"before\" or \"after\"");
        }
        DayEvent event = FrequencyPhrases.EVENTS.read(scanner).orElseThrow(() -> scanner.failure(AN_EVENT));
        frequency.exclusion(scanner.make(
                begin,
                field,
                () -> before ? Exclusion.before(event, exact.value()) : Exclusion.after(event, exact.value())));
    }

    private boolean occasion() {
        Optional<DayEvent> during = FrequencyPhrases.DURING.read(scanner);
        if (during.isPresent()) {
            frequency.occasion(Occasion.at(during.get()));
        } else if (scanner.accept("before")) {
            frequency.occasion(Occasion.before(
                    FrequencyPhrases.EVENTS.read(scanner).orElseThrow(() -> scanner.failure(AN_EVENT))));
        } else if (scanner.accept("after")) {
            frequency.occasion(
                    Occasion.after(FrequencyPhrases.EVENTS.read(scanner).orElseThrow(() -> scanner.failure(AN_EVENT))));
        } else {
            return false;
        }
        return true;
    }

    private boolean onDays() {
        if (scanner.acceptAny("on non-consecutive days", "non-consecutive days", "non-consecutive")) {
            state("nonConsecutiveDays");
            frequency.nonConsecutiveDays(true);
        } else if (scanner.accept("in the")) {
            do {
                frequency.dayPart(FrequencyPhrases.DAY_PARTS
                        .read(scanner)
                        .orElseThrow(() -> scanner.failure("a part of the day, such as \"morning\"")));
            } while (scanner.accept("and"));
        } else if (scanner.accept("on")) {
            weekdayList();
        } else {
            return false;
        }
        return true;
    }

    private void weekdayList() {
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        weekdays.add(FrequencyPhrases.WEEKDAYS
                .read(scanner)
                .orElseThrow(() -> scanner.failure("a weekday, \"non-consecutive days\" or \"waking\"")));
        Optional<DayOfWeek> next = nextWeekday();
        while (next.isPresent()) {
            weekdays.add(next.get());
            next = nextWeekday();
        }
        days(new Days.On(ImmutableSet.copyOf(weekdays)));
    }

    /** Reads a further weekday; a comma before anything else ends the clause. */
    private Optional<DayOfWeek> nextWeekday() {
        int before = scanner.position();
        if (scanner.acceptAny("and", "/")) {
            return Optional.of(FrequencyPhrases.WEEKDAYS.read(scanner).orElseThrow(() -> scanner.failure("a weekday")));
        }
        Optional<DayOfWeek> next = scanner.accept(",") ? FrequencyPhrases.WEEKDAYS.read(scanner) : Optional.empty();
        if (next.isEmpty()) {
            scanner.reset(before);
        }
        return next;
    }

    private boolean atTimes() {
        int begin = scanner.position();
        if (!scanner.accept("at") || !scanner.atDigit()) {
            scanner.reset(begin);
            return false;
        }
        String expected = "a time of the day, such as 08:00";
        do {
            int time = scanner.position();
            int hour = scanner.integer(expected);
            int minute = scanner.accept(":") ? scanner.integer(expected) : -1;
            if (hour > 23 || minute < 0 || minute > 59) {
                scanner.reset(time);
                throw scanner.failure(expected);
            }
            frequency.clockTime(LocalTime.of(hour, minute));
        } while (scanner.accept("and"));
        return true;
    }

    /** Records a part, which must not have been stated before. */
    private void state(String part) {
        if (!stated.add(part)) {
            scanner.reset(from);
            throw scanner.repeated(part);
        }
    }

    /** Returns the frequency; absent if no clause stated one. */
    Optional<Frequency> build(int begin, boolean any) {
        return any ? Optional.of(scanner.make(begin, FIELD, frequency::build)) : Optional.empty();
    }
}
