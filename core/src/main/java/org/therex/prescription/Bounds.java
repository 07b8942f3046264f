package org.therex.prescription;

import java.math.BigDecimal;
import java.time.Duration;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.IssueCode;

/**
 * The limits of the quantities in a prescription, and the checks for them.
 *
 * <p>An issue names the quantity; its path is relative to the amount.
 */
public final class Bounds {

    /** The highest count, such as of repetitions: {@value}. The least is 1. */
    public static final int MOST_COUNT = 9999;

    /** The longest length of time, such as that of a hold: a day. The shortest is above zero. */
    public static final Duration MOST_LENGTH = Duration.ofDays(1);

    /** The least load in kilograms: 0.001, the smallest with {@value #KILOGRAM_DECIMALS} decimals. */
    public static final BigDecimal LEAST_KILOGRAMS = new BigDecimal("0.001");

    /** The greatest load in kilograms: 1000. */
    public static final BigDecimal MOST_KILOGRAMS = BigDecimal.valueOf(1000);

    /** The most decimals of a load in kilograms: {@value}. */
    public static final int KILOGRAM_DECIMALS = 3;

    /** The greatest share of what can be lifted once, in per cent: {@value}; lowering can go beyond lifting. */
    public static final int MOST_PERCENT = 150;

    /** The least rating on Borg's scale of perceived exertion: {@value}. */
    public static final int LEAST_BORG = 6;

    /** The greatest rating on Borg's scale of perceived exertion: {@value}. */
    public static final int MOST_BORG = 20;

    /** The greatest rating on the scales that begin with 0: Borg's category ratio, OMNI and pain: {@value}. */
    public static final int MOST_RATING = 10;

    /** The most decimals of a rating on Borg's category-ratio scale: {@value}. */
    public static final int CATEGORY_RATIO_DECIMALS = 1;

    /** The most repetitions in reserve: {@value}. */
    public static final int MOST_RESERVE = 99;

    /** The greatest part of a ratio of breathing in and out: {@value}. The least is 1. */
    public static final int MOST_BREATH_PART = 99;

    private Bounds() {}

    /** Returns the exception for a broken rule about the whole of a value, to be thrown by the caller. */
    static InvalidValueException invalid(IssueCode code, String name, String rule, Object value) {
        return new InvalidValueException(Issue.builder()
                .code(code)
                .message("'" + name + "' must be " + rule + ", but was " + value)
                .putDetail("rule", rule)
                .putDetail("value", value.toString())
                .build());
    }

    /** Requires a count of at least 1. */
    static Amount<Integer> count(String name, Amount<Integer> amount) {
        return between(name, amount, 1, MOST_COUNT);
    }

    /** Requires a length of time above zero. */
    static Amount<Duration> length(String name, Amount<Duration> amount) {
        amount.findLeast().ifPresent(least -> length(name, least));
        amount.findMost().ifPresent(most -> length(name, most));
        return amount;
    }

    /** Requires a length of time above zero. */
    static void length(String name, Duration length) {
        if (length.isZero() || length.isNegative() || length.compareTo(MOST_LENGTH) > 0) {
            throw invalid(
                    IssueCode.OUT_OF_RANGE,
                    name,
                    "above 0 s and at most " + AmountText.value(MOST_LENGTH),
                    AmountText.value(length));
        }
    }

    /** Requires an amount whose values lie between two limits, both included. */
    static <T extends Comparable<? super T>> Amount<T> between(String name, Amount<T> amount, T least, T most) {
        amount.findLeast().ifPresent(value -> between(name, value, least, most));
        amount.findMost().ifPresent(value -> between(name, value, least, most));
        return amount;
    }

    private static <T extends Comparable<? super T>> void between(String name, T value, T least, T most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw invalid(
                    IssueCode.OUT_OF_RANGE,
                    name,
                    "from " + AmountText.value(least) + " to " + AmountText.value(most),
                    AmountText.value(value));
        }
    }

    /**
     * Requires decimals between two limits with a limited number of places, and removes needless zeros.
     *
     * @param places the most decimal places
     */
    static Amount<BigDecimal> decimal(
            String name, Amount<BigDecimal> amount, BigDecimal least, BigDecimal most, int places) {
        between(name, amount, least, most);
        return amount.map(value -> {
            BigDecimal normal = AmountText.normal(value);
            if (normal.scale() > places) {
                throw invalid(
                        IssueCode.OUT_OF_RANGE,
                        name,
                        "a number with at most " + places + " decimal places",
                        AmountText.value(normal));
            }
            return normal;
        });
    }
}
