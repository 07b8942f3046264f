package org.therex.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both ends of an amount keep to its bounds, also where it has only one. */
class BoundsTest {

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 86_401})
    void everyEndOfALengthIsLookedAt(long seconds) {
        Duration length = Duration.ofSeconds(seconds);
        String message = "'hold' must be above 0 s and at most 24 h, but was " + AmountText.value(length);

        assertThatThrownBy(() -> Bounds.length("hold", Amount.atLeast(length))).hasMessage(message);
        assertThatThrownBy(() -> Bounds.length("hold", Amount.atMost(length))).hasMessage(message);
        assertThatThrownBy(() -> Bounds.length("hold", Amount.exactly(length))).hasMessage(message);
        assertThatThrownBy(() -> Bounds.length("hold", length)).hasMessage(message);
    }

    @Test
    void theEndsOfARangeOfLengthsAreLookedAtEach() {
        Duration second = Duration.ofSeconds(1);
        Duration day = Duration.ofDays(1);

        assertThatThrownBy(() -> Bounds.length("hold", Amount.between(Duration.ZERO, second)))
                .hasMessageEndingWith("but was 0 s");
        assertThatThrownBy(() -> Bounds.length("hold", Amount.between(second, day.plusSeconds(1))))
                .hasMessageStartingWith("'hold' must be above 0 s");
        assertThat(Bounds.length("hold", Amount.between(second, day))).isEqualTo(Amount.between(second, day));
        assertThat(Bounds.length("hold", Amount.atLeast(day))).isEqualTo(Amount.atLeast(day));
        assertThat(Bounds.length("hold", Amount.<Duration>toFatigue())).isEqualTo(Amount.toFatigue());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000})
    void everyEndOfACountIsLookedAt(int count) {
        String message = "'sets' must be from 1 to 9999, but was " + count;

        assertThatThrownBy(() -> Bounds.count("sets", Amount.atLeast(count))).hasMessage(message);
        assertThatThrownBy(() -> Bounds.count("sets", Amount.atMost(count))).hasMessage(message);
        assertThatThrownBy(() -> Bounds.count("sets", Amount.exactly(count))).hasMessage(message);
    }

    @Test
    void theEndsOfARangeOfCountsAreLookedAtEach() {
        assertThatThrownBy(() -> Bounds.count("sets", Amount.between(0, 5)))
                .hasMessage("'sets' must be from 1 to 9999, but was 0");
        assertThatThrownBy(() -> Bounds.count("sets", Amount.between(5, 10_000)))
                .hasMessage("'sets' must be from 1 to 9999, but was 10000");
        assertThat(Bounds.count("sets", Amount.between(1, 9999))).isEqualTo(Amount.between(1, 9999));
    }

    @Test
    void decimalsAreLookedAtAtEachEnd() {
        BigDecimal one = BigDecimal.ONE;
        BigDecimal ten = BigDecimal.TEN;
        BigDecimal half = new BigDecimal("0.5");

        assertThatThrownBy(() -> Bounds.decimal("load", Amount.atLeast(half), one, ten, 1))
                .hasMessage("'load' must be from 1 to 10, but was 0.5");
        assertThatThrownBy(() -> Bounds.decimal("load", Amount.atMost(new BigDecimal("10.5")), one, ten, 1))
                .hasMessage("'load' must be from 1 to 10, but was 10.5");
        assertThatThrownBy(() -> Bounds.decimal("load", Amount.atLeast(new BigDecimal("1.25")), one, ten, 1))
                .hasMessage("'load' must be a number with at most 1 decimal places, but was 1.25");
        assertThat(Bounds.decimal("load", Amount.atLeast(new BigDecimal("5.0")), one, ten, 1))
                .isEqualTo(Amount.atLeast(new BigDecimal("5")));
    }
}
