package org.therex.prescription;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.therex.check.Path;

/** Reads amounts, as {@link AmountText} writes them and in other common forms. */
final class AmountReader {

    private static final Phrases<Limit> LIMITS = Phrases.of(Limit.class);
    private static final Phrases<Duration> UNITS = Phrases.of(units());
    private static final ImmutableMap<Duration, String> UNIT_WORDS = ImmutableMap.of(
            Duration.ofSeconds(1), "seconds", Duration.ofMinutes(1), "minutes", Duration.ofHours(1), "hours");
    private static final String TIME_UNIT = "a unit of time (s, min or h)";

    private static final ImmutableList<String> AT_LEAST = ImmutableList.of("at least", ">=", "\u2265", "min");
    private static final ImmutableList<String> AT_MOST = ImmutableList.of("up to", "at most", "<=", "\u2264", "max");
    private static final ImmutableList<String> ABOUT = ImmutableList.of("about", "around", "~", "\u2248");

    private final TextScanner scanner;

    AmountReader(TextScanner scanner) {
        this.scanner = scanner;
    }

    private static ImmutableMap<String, Duration> units() {
        ImmutableMap.Builder<String, Duration> units = ImmutableMap.builder();
        for (String word : List.of("s", "sec", "secs", "second", "seconds")) {
            units.put(word, Duration.ofSeconds(1));
        }
        for (String word : List.of("min", "mins", "minute", "minutes")) {
            units.put(word, Duration.ofMinutes(1));
        }
        for (String word : List.of("h", "hr", "hrs", "hour", "hours")) {
            units.put(word, Duration.ofHours(1));
        }
        return units.build();
    }

    /** Reads a limit, or several joined by "or", with its criteria. */
    <T extends Comparable<? super T>> Optional<Amount<T>> findLimit(Path field) {
        int from = scanner.position();
        Set<Limit> limits = EnumSet.noneOf(Limit.class);
        do {
            Optional<Limit> limit = LIMITS.read(scanner);
            if (limit.isEmpty() && limits.isEmpty()) {
                return Optional.empty();
            }
            limits.add(limit.orElseThrow(() -> scanner.failure("another limit, such as \"until fatigue\"")));
        } while (scanner.accept("or"));
        List<String> criteria = new ArrayList<>();
        if (scanner.accept("when")) {
            do {
                criteria.add(scanner.quoted("a text in quotation marks"));
            } while (scanner.accept("and"));
        }
        return Optional.of(scanner.make(
                from, field, () -> new Amount.ToLimit<>(ImmutableSet.copyOf(limits), ImmutableList.copyOf(criteria))));
    }

    /** Reads a word for a quantity, without a unit. */
    private Optional<String> findVague() {
        for (String word : AmountText.VAGUE) {
            if (scanner.accept(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** Returns whether an amount follows that begins with a word, sign or quotation mark. */
    boolean isWord() {
        int here = scanner.position();
        boolean word = scanner.atQuote()
                || LIMITS.read(scanner).isPresent()
                || findVague().isPresent()
                || scanner.acceptAny(AT_LEAST)
                || scanner.acceptAny(AT_MOST)
                || scanner.acceptAny(ABOUT);
        scanner.reset(here);
        return word;
    }

    /** Returns whether an amount of time follows: with a unit, a limit, or a text in quotation marks. */
    boolean isTime() {
        int here = scanner.position();
        boolean time = scanner.atQuote() || LIMITS.read(scanner).isPresent();
        scanner.reset(here);
        return time || hasUnit();
    }

    /** Returns whether an amount of time with a unit follows, which could also begin a clause. */
    boolean hasUnit() {
        int here = scanner.position();
        boolean unit =
                (scanner.atDigit() || isWord()) && passTime("a length of time").isPresent();
        scanner.reset(here);
        return unit;
    }

    /** Reads an amount of whole numbers, without what is counted. */
    Amount<Integer> count(Path field, String expected) {
        return amount(field, expected, scanner::integer, word -> word);
    }

    /** Reads an amount of decimal numbers, without a unit. */
    Amount<BigDecimal> decimal(Path field, String expected) {
        return amount(field, expected, scanner::number, word -> word);
    }

    /** Reads an amount of time with its unit. */
    Amount<Duration> time(Path field, String expected) {
        return findTime(field, expected).orElseThrow(() -> scanner.failure(TIME_UNIT));
    }

    /** Reads an amount of time with its unit; absent if it has no unit, with the position after the number. */
    Optional<Amount<Duration>> findTime(Path field, String expected) {
        int from = scanner.position();
        List<Timed> ends = new ArrayList<>();
        Amount<Integer> shape = amount(
                field,
                expected,
                what -> {
                    BigDecimal number = scanner.number(what);
                    ends.add(new Timed(number, unit().orElse(null)));
                    return ends.size();
                },
                word -> UNITS.read(scanner)
                        .map(unit -> word + " " + UNIT_WORDS.get(unit))
                        .orElse(word));
        if (ends.isEmpty()) {
            return Optional.of(shape.map(end -> Duration.ZERO));
        }
        Optional<Duration> unit =
                Optional.ofNullable(ends.get(ends.size() - 1).unit()).or(() -> UNITS.read(scanner));
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        Function<Integer, Duration> length = end -> ends.get(end - 1).length(unit.get());
        return Optional.of(scanner.make(from, field, () -> shape.map(length)));
    }

    /**
     * Skips an amount of time with its unit.
     *
     * @return the position of the unit; absent, with nothing read, if no amount of time follows
     */
    OptionalInt passTime(String expected) {
        return pass(expected, () -> unit().isPresent());
    }

    /**
     * Skips an amount and its unit.
     *
     * @param unit reads the unit, if it follows
     * @return the position of the unit; absent, with nothing read, if no such amount follows
     */
    OptionalInt pass(String expected, BooleanSupplier unit) {
        int from = scanner.position();
        List<OptionalInt> units = new ArrayList<>();
        amount(
                Path.root(),
                expected,
                what -> {
                    scanner.number(what);
                    units.add(find(unit));
                    return units.size();
                },
                word -> {
                    units.add(find(unit));
                    return word;
                });
        OptionalInt last = units.isEmpty() ? OptionalInt.empty() : units.get(units.size() - 1);
        OptionalInt found = last.isPresent() ? last : find(unit);
        if (found.isEmpty()) {
            scanner.reset(from);
        }
        return found;
    }

    private OptionalInt find(BooleanSupplier unit) {
        int here = scanner.position();
        return unit.getAsBoolean() ? OptionalInt.of(here) : OptionalInt.empty();
    }

    /** Reads a unit of time, also after a hyphen as in "30-second". */
    private Optional<Duration> unit() {
        int here = scanner.position();
        boolean hyphen = scanner.accept("-");
        Optional<Duration> unit = UNITS.read(scanner);
        if (hyphen && unit.isEmpty()) {
            scanner.reset(here);
        }
        return unit;
    }

    /** A number with its optional unit. */
    private record Timed(BigDecimal number, @Nullable Duration unit) {

        Duration length(Duration otherwise) {
            BigDecimal seconds = number.multiply(BigDecimal.valueOf((unit == null ? otherwise : unit).toSeconds()));
            BigDecimal whole = new BigDecimal(seconds.toBigInteger());
            return Duration.ofSeconds(
                    whole.longValueExact(),
                    seconds.subtract(whole).movePointRight(9).longValueExact());
        }
    }

    private <T extends Comparable<? super T>> Amount<T> amount(
            Path field, String expected, Function<String, T> value, Function<String, String> withUnit) {
        int from = scanner.position();
        Optional<Amount<T>> limit = findLimit(field);
        if (limit.isPresent()) {
            return limit.get();
        }
        if (scanner.atQuote()) {
            String word = scanner.quoted(expected);
            return scanner.make(from, field, () -> Amount.vague(word));
        }
        Optional<String> vague = findVague();
        if (vague.isPresent()) {
            return Amount.vague(withUnit.apply(vague.get()));
        }
        if (scanner.acceptAny(AT_LEAST)) {
            return Amount.atLeast(value.apply("a number"));
        } else if (scanner.acceptAny(AT_MOST)) {
            return Amount.atMost(value.apply("a number"));
        } else if (scanner.acceptAny(ABOUT)) {
            return Amount.about(value.apply("a number"));
        }
        T least = value.apply(expected);
        if (scanner.accept("+")) {
            return Amount.atLeast(least);
        } else if (scanner.acceptAny("-", "to")) {
            T most = value.apply("the upper end of the range");
            return scanner.make(from, field, () -> Amount.between(least, most));
        }
        return Amount.exactly(least);
    }
}
