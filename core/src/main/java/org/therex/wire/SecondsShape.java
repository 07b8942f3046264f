package org.therex.wire;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A duration as a plain number of seconds, with up to nine decimals. */
final class SecondsShape extends Shape<Duration> {

    private static final int NANOS = 9;

    private final DecimalShape number;
    private final long least;
    private final long most;

    SecondsShape(Duration least, Duration most) {
        this(least, most, new Limits(seconds(least), false, seconds(most)));
    }

    /**
     * Makes a shape whose limits the value that holds the duration checks, within those that are checked here.
     *
     * @param limits the limits that the value checks
     */
    SecondsShape(Duration least, Duration most, Limits limits) {
        this.number = new DecimalShape("a number of seconds", seconds(least), seconds(most), NANOS, limits);
        this.least = least.plusNanos(999_999_999).toSeconds();
        this.most = most.toSeconds();
    }

    @Override
    public @Nullable Duration read(WireReader in) {
        if (in.kind() == TokenKind.INTEGER) {
            long whole = IntegerShape.value(in.tokens());
            if (whole >= least && whole <= most) {
                return Duration.ofSeconds(whole);
            }
        }
        BigDecimal seconds = number.read(in);
        return seconds == null
                ? null
                : Duration.ofSeconds(
                        seconds.longValue(),
                        seconds.remainder(BigDecimal.ONE).movePointRight(NANOS).longValueExact());
    }

    @Override
    public void write(WireSink out, Duration value) {
        out.number(seconds(value));
    }

    private static BigDecimal seconds(Duration value) {
        BigDecimal exact = BigDecimal.valueOf(value.getSeconds()).add(BigDecimal.valueOf(value.getNano(), NANOS));
        BigDecimal plain = exact.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    @Override
    String rule() {
        return number.rule();
    }

    @Override
    ImmutableSet<TokenKind> kinds() {
        return number.kinds();
    }

    @Override
    void schema(SchemaWriter to) {
        number.schema(to);
    }

    @Override
    String inWords() {
        return number.inWords();
    }
}
