package org.therex.wire;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.therex.check.IssueCode;

/** A number between two limits with a limited count of decimals, read without loss and without trailing zeros. */
final class DecimalShape extends Shape<BigDecimal> {

    private final String what;
    private final BigDecimal least;
    private final BigDecimal most;
    private final int decimals;
    private final Limits limits;

    /**
     * Makes a shape.
     *
     * @param what the beginning of the rule, such as {@code a number}
     */
    DecimalShape(String what, BigDecimal least, BigDecimal most, int decimals) {
        this(what, least, most, decimals, new Limits(least, false, most));
    }

    /**
     * Makes a shape whose limits the value that holds the number checks, within those that are checked here.
     *
     * @param limits the limits that the value checks
     */
    DecimalShape(String what, BigDecimal least, BigDecimal most, int decimals, Limits limits) {
        this.what = what;
        this.least = least;
        this.most = most;
        this.decimals = decimals;
        this.limits = limits.within(most);
    }

    @Override
    public @Nullable BigDecimal read(WireReader in) {
        if (in.kind() != TokenKind.INTEGER && in.kind() != TokenKind.DECIMAL) {
            return in.mismatch(this);
        }
        BigDecimal number = exact(in.tokens());
        // Compared first: what lies between the limits cannot have an exponent that is costly to expand.
        if (number == null || number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            return in.refuse(this, IssueCode.OUT_OF_RANGE, rule());
        }
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (stripped.scale() > decimals) {
            return in.refuse(this, IssueCode.OUT_OF_RANGE, what + " with at most " + decimals + " decimals");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Returns the current number, or null if its exponent is beyond all that can be counted with. */
    static @Nullable BigDecimal exact(Tokens tokens) {
        try {
            return new BigDecimal(tokens.characters(), tokens.offset(), tokens.length());
        } catch (NumberFormatException e) {
            // The exponent does not fit an int, or another format's number is none.
            return null;
        }
    }

    @Override
    public void write(WireSink out, BigDecimal value) {
        out.number(value);
    }

    @Override
    String rule() {
        return what + " from " + least.toPlainString() + " to " + most.toPlainString();
    }

    @Override
    ImmutableSet<TokenKind> kinds() {
        return ImmutableSet.of(TokenKind.INTEGER, TokenKind.DECIMAL);
    }

    @Override
    void schema(SchemaWriter to) {
        to.type("number");
        limits.schema(to);
    }

    @Override
    String inWords() {
        return what + " " + limits.inWords();
    }
}
