package org.therex.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;

class AmountTest {

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }

    @Test
    void theBoundsOfEachKind() {
        assertThat(Amount.exactly(5).findLeast()).contains(5);
        assertThat(Amount.exactly(5).findMost()).contains(5);
        assertThat(Amount.between(5, 10).findLeast()).contains(5);
        assertThat(Amount.between(5, 10).findMost()).contains(10);
        assertThat(Amount.atLeast(5).findLeast()).contains(5);
        assertThat(Amount.atLeast(5).findMost()).isEmpty();
        assertThat(Amount.atMost(5).findLeast()).isEmpty();
        assertThat(Amount.atMost(5).findMost()).contains(5);
        assertThat(Amount.about(5).findLeast()).contains(5);
        assertThat(Amount.about(5).findMost()).contains(5);
        assertThat(Amount.<Integer>vague("several").findLeast()).isEmpty();
        assertThat(Amount.<Integer>toFatigue().findMost()).isEmpty();
    }

    @Test
    void onlyANumberAndAnEstimateHaveOneValue() {
        assertThat(Amount.exactly(5).findValue()).contains(5);
        assertThat(Amount.about(5).findValue()).contains(5);
        assertThat(Amount.between(5, 10).findValue()).isEmpty();
        assertThat(Amount.atLeast(5).findValue()).isEmpty();
        assertThat(Amount.atMost(5).findValue()).isEmpty();
        assertThat(Amount.<Integer>vague("few").findValue()).isEmpty();
    }

    @Test
    void aRangeWithEqualEndsIsThatValue() {
        assertThat(Amount.between(5, 5)).isEqualTo(Amount.exactly(5));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Amount.Between<>(5, 5))
                .withMessage("'least' must be below 'most' 5 (say exactly instead), but was 5");
    }

    @Test
    void aReversedRangeIsRefused() {
        Issue issue = catchThrowableOfType(InvalidValueException.class, () -> Amount.between(10, 5))
                .report()
                .issues()
                .get(0);

        assertThat(issue.code()).isEqualTo(IssueCode.REVERSED_RANGE);
        assertThat(issue.path()).isEqualTo(Path.of("least"));
        assertThat(issue.message()).isEqualTo("'least' must be at most 'most' 5, but was 10");
    }

    @Test
    void theMessageOfAReversedRangeHasTheUnit() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Amount.between(Duration.ofMinutes(2), seconds(30)))
                .withMessage("'least' must be at most 'most' 30 s, but was 2 min");
    }

    @Test
    void whatIsAllowed() {
        assertThat(Amount.between(2, 4).allows(1)).isFalse();
        assertThat(Amount.between(2, 4).allows(2)).isTrue();
        assertThat(Amount.between(2, 4).allows(4)).isTrue();
        assertThat(Amount.between(2, 4).allows(5)).isFalse();
        assertThat(Amount.atLeast(2).allows(1)).isFalse();
        assertThat(Amount.atMost(2).allows(3)).isFalse();
        assertThat(Amount.exactly(2).allows(3)).isFalse();
        assertThat(Amount.about(2).allows(3)).isTrue();
        assertThat(Amount.<Integer>vague("few").allows(3)).isTrue();
        assertThat(Amount.<Integer>toFormLoss().allows(3)).isTrue();
    }

    @Test
    void limitsAreInOrderWhateverTheOrderTheyAreSaidIn() {
        assertThat(Amount.<Integer>to(Limit.FORM_LOSS, Limit.FATIGUE))
                .isEqualTo(Amount.<Integer>to(Limit.FATIGUE, Limit.FORM_LOSS))
                .hasToString("until fatigue or until form loss");
    }

    @Test
    void aLimitNeedsALimitAndHasFewCriteria() {
        Amount.ToLimit<Integer> full = new Amount.ToLimit<Integer>(ImmutableSet.of(Limit.FATIGUE), ImmutableList.of())
                .when("a")
                .when("b")
                .when("c");

        assertThat(full.criteria()).containsExactly("a", "b", "c");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> full.when("d"))
                .withMessage("'criteria' must be at most 3 texts, but was 4");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Amount.ToLimit<Integer>(ImmutableSet.of(), ImmutableList.of()))
                .withMessage("'limits' must be at least one limit, but was none");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Amount.ToLimit<Integer>(ImmutableSet.of(Limit.PAIN), ImmutableList.of(" ")))
                .withMessageContaining("must be a text that is not blank");
    }

    @Test
    void aWordIsNotBlank() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Amount.vague(" "))
                .withMessage("'word' must be a text that is not blank, but was \" \"");
    }

    @Test
    void mapRefusesToReverse() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Amount.between(1, 2).map(value -> -value))
                .withMessage("'least' must be at most 'most' -2, but was -1");
    }

    @Test
    void theTextOfEachKind() {
        assertThat(Amount.exactly(5)).hasToString("5");
        assertThat(Amount.between(5, 10)).hasToString("5-10");
        assertThat(Amount.atLeast(5)).hasToString("at least 5");
        assertThat(Amount.atMost(5)).hasToString("up to 5");
        assertThat(Amount.about(5)).hasToString("about 5");
        assertThat(Amount.vague("several")).hasToString("several");
        assertThat(Amount.vague("umpteen")).hasToString("\"umpteen\"");
        assertThat(Amount.asLongAsPossible()).hasToString("as long as possible");
        assertThat(Amount.exactly(new BigDecimal("1E+1"))).hasToString("10");
    }

    @Test
    void aTimeIsInTheLargestUnitInWhichItIsWholeAndNotOne() {
        assertThat(Amount.exactly(seconds(60))).hasToString("60 s");
        assertThat(Amount.exactly(seconds(90))).hasToString("90 s");
        assertThat(Amount.exactly(seconds(120))).hasToString("2 min");
        assertThat(Amount.exactly(seconds(3600))).hasToString("60 min");
        assertThat(Amount.exactly(seconds(7200))).hasToString("2 h");
        assertThat(Amount.exactly(Duration.ofMillis(1500))).hasToString("1.5 s");
        assertThat(Amount.exactly(Duration.ofNanos(1))).hasToString("0.000000001 s");
        assertThat(Amount.between(seconds(60), seconds(120))).hasToString("1-2 min");
        assertThat(Amount.between(seconds(45), seconds(120))).hasToString("45-120 s");
    }

    @Test
    void equalByContent() {
        new EqualsTester()
                .addEqualityGroup(Amount.exactly(5), Amount.exactly(5), Amount.between(5, 5))
                .addEqualityGroup(Amount.about(5), Amount.about(5))
                .addEqualityGroup(Amount.atLeast(5), Amount.atLeast(5))
                .addEqualityGroup(Amount.atMost(5), Amount.atMost(5))
                .addEqualityGroup(Amount.between(5, 10), Amount.between(5, 10))
                .addEqualityGroup(Amount.between(5, 11))
                .addEqualityGroup(Amount.vague("5"), Amount.vague("5"))
                .addEqualityGroup(Amount.toFatigue(), Amount.to(Limit.FATIGUE))
                .addEqualityGroup(Amount.toFormLoss())
                .addEqualityGroup(
                        new Amount.ToLimit<Integer>(ImmutableSet.of(Limit.FATIGUE), ImmutableList.of("burning")))
                .testEquals();
    }
}
