package org.therex.prescription;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.stream.Collectors;

/** Writes amounts and single values; {@link DoseReader} reads them back. */
final class AmountText {

    /**
     * Words for a quantity that are written without quotation marks. A longer phrase comes before its own beginning.
     */
    static final ImmutableSet<String> VAGUE = ImmutableSet.of("a couple of", "a few", "few", "several", "some", "many");

    /** The units that may follow such a word for a length of time. */
    static final ImmutableSet<String> VAGUE_UNITS = ImmutableSet.of("seconds", "minutes", "hours");

    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private AmountText() {}

    /** Writes a number without a unit. */
    static String of(Amount<?> amount) {
        return amount instanceof Amount.Vague<?> vague
                ? vague(vague.word(), VAGUE.contains(vague.word()))
                : any(amount);
    }

    /** Writes a length of time with its unit. */
    static String time(Amount<?> amount) {
        return amount instanceof Amount.Vague<?> vague ? vague(vague.word(), isPlainTime(vague.word())) : any(amount);
    }

    private static String any(Amount<?> amount) {
        if (amount instanceof Amount.ToLimit<?> limit) {
            return limit(limit);
        }
        Object least = amount.findLeast().map(Object.class::cast).orElse(0);
        Object most = amount.findMost().map(Object.class::cast).orElse(least);
        if (amount instanceof Amount.Between<?>) {
            return range(least, most);
        } else if (amount instanceof Amount.AtLeast<?>) {
            return "at least " + value(least);
        } else if (amount instanceof Amount.AtMost<?>) {
            return "up to " + value(most);
        }
        return (amount instanceof Amount.About<?> ? "about " : "") + value(most);
    }

    /** Writes a count with its unit; the unit comes before a limit. */
    static String of(Amount<?> amount, String one, String several) {
        if (amount instanceof Amount.ToLimit<?>) {
            return several + " " + of(amount);
        }
        boolean single = amount.equals(Amount.exactly(1));
        return of(amount) + " " + (single ? one : several);
    }

    /** Writes an amount after a word, with its unit where it is a number. */
    static String withUnit(String word, Amount<?> amount, String unit) {
        boolean number = amount.findLeast().isPresent() || amount.findMost().isPresent();
        return number
                ? word + " " + of(amount) + (unit.startsWith("%") ? "" : " ") + unit
                : word + " " + unit + " " + of(amount);
    }

    /** Writes one value with its unit. */
    static String value(Object value) {
        if (value instanceof Duration length) {
            Unit unit = Unit.of(length, length);
            return unit.number(length) + " " + unit.symbol;
        }
        return number(value);
    }

    private static String number(Object value) {
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }

    private static String range(Object least, Object most) {
        if (least instanceof Duration from && most instanceof Duration to) {
            Unit unit = Unit.of(from, to);
            return unit.number(from) + "-" + unit.number(to) + " " + unit.symbol;
        }
        return number(least) + "-" + number(most);
    }

    private static String limit(Amount.ToLimit<?> limit) {
        String text = limit.limits().stream().map(Limit::label).collect(Collectors.joining(" or "));
        return limit.criteria().isEmpty()
                ? text
                : text + " when " + limit.criteria().stream().map(Words::quote).collect(Collectors.joining(" and "));
    }

    private static String vague(String word, boolean plain) {
        return plain ? word : Words.quote(word);
    }

    private static boolean isPlainTime(String word) {
        return VAGUE.contains(word)
                || VAGUE_UNITS.stream()
                        .anyMatch(unit -> word.endsWith(" " + unit)
                                && VAGUE.contains(word.substring(0, word.length() - unit.length() - 1)));
    }

    /** A unit of time. The text uses the largest in which the number is whole and not 1. */
    private enum Unit {
        HOURS("h", HOUR),
        MINUTES("min", MINUTE),
        SECONDS("s", 1);

        private final String symbol;
        private final long seconds;

        Unit(String symbol, long seconds) {
            this.symbol = symbol;
            this.seconds = seconds;
        }

        static Unit of(Duration least, Duration most) {
            for (Unit unit : values()) {
                if (unit.fits(least) && unit.fits(most) && most.toSeconds() >= 2 * unit.seconds) {
                    return unit;
                }
            }
            return SECONDS;
        }

        private boolean fits(Duration length) {
            return length.toNanosPart() == 0 && length.toSeconds() % seconds == 0;
        }

        private String number(Duration length) {
            return seconds == 1 ? seconds(length).toPlainString() : Long.toString(length.toSeconds() / seconds);
        }
    }

    /** Returns a length of time in seconds, without needless zeros. */
    static BigDecimal seconds(Duration length) {
        return normal(BigDecimal.valueOf(length.toSeconds()).add(BigDecimal.valueOf(length.toNanosPart(), 9)));
    }

    /** Returns the same number without zeros at its end and without an exponent. */
    static BigDecimal normal(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
