package org.therex.wire;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.therex.check.IssueCode;

/** A whole number between two limits, however it is written: {@code 3.0} and {@code 3e0} are 3, as JSON Schema has it. */
final class IntegerShape extends Shape<Integer> {

    private static final int DIGITS = 10;
    private static final BigDecimal BEYOND = BigDecimal.TEN.pow(DIGITS);
    private static final long NOT_WHOLE = Long.MIN_VALUE;

    private final int least;
    private final int most;
    private final Limits limits;

    IntegerShape(int least, int most) {
        this(least, most, Limits.of(least, most));
    }

    private IntegerShape(int least, int most, Limits limits) {
        this.least = least;
        this.most = most;
        this.limits = limits;
    }

    /** Returns the shape of a number whose limits the value that holds it checks. */
    static IntegerShape checkedElsewhere(Limits limits) {
        return new IntegerShape(Integer.MIN_VALUE, Integer.MAX_VALUE, limits);
    }

    @Override
    public @Nullable Integer read(WireReader in) {
        long number = NOT_WHOLE;
        if (in.kind() == TokenKind.INTEGER) {
            number = value(in.tokens());
        } else if (in.kind() == TokenKind.DECIMAL) {
            number = ofDecimal(in.tokens());
        }
        if (number == NOT_WHOLE) {
            return in.mismatch(this);
        }
        return number < least || number > most
                ? in.refuse(this, IssueCode.OUT_OF_RANGE, rule())
                : (Integer) (int) number;
    }

    /** Returns the current whole number, or one that is out of every range if it is too long. */
    static long value(Tokens tokens) {
        int length = tokens.length();
        char[] characters = tokens.characters();
        int from = tokens.offset();
        int end = from + length;
        boolean negative = length > 0 && characters[from] == '-';
        if (negative) {
            from++;
        }
        if (end - from > DIGITS || end == from) {
            return Long.MAX_VALUE;
        }
        long number = 0;
        for (int i = from; i < end; i++) {
            int digit = characters[i] - '0';
            if (digit < 0 || digit > 9) {
                return Long.MAX_VALUE;
            }
            number = number * 10 + digit;
        }
        return negative ? -number : number;
    }

    /** Returns the current number with a point or an exponent as {@link #value} does, or {@link #NOT_WHOLE}. */
    private static long ofDecimal(Tokens tokens) {
        BigDecimal number = DecimalShape.exact(tokens);
        // Compared first: what is smaller cannot have an exponent that is costly to expand.
        if (number == null || number.abs().compareTo(BEYOND) >= 0) {
            return Long.MAX_VALUE;
        }
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() > 0 ? NOT_WHOLE : plain.longValueExact();
    }

    @Override
    public void write(WireSink out, Integer value) {
        out.number(value);
    }

    @Override
    String rule() {
        if (least == Integer.MIN_VALUE && most == Integer.MAX_VALUE) {
            return "a whole number";
        }
        return most == Integer.MAX_VALUE
                ? "a whole number of at least " + least
                : "a whole number from " + least + " to " + most;
    }

    @Override
    ImmutableSet<TokenKind> kinds() {
        return ImmutableSet.of(TokenKind.INTEGER, TokenKind.DECIMAL);
    }

    @Override
    void schema(SchemaWriter to) {
        to.type("integer");
        limits.schema(to);
    }

    @Override
    String inWords() {
        return "a whole number " + limits.inWords();
    }
}
