package org.therex.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;

class EstimateTest {

    private static final UnknownTerm TIRED = new UnknownTerm(Path.of("hold"), "until fatigue");
    private static final UnknownTerm ABSENT = new UnknownTerm(Path.of("sets"), "sets are not stated");
    private static final Estimate<Duration> OPEN = new Estimate.Open<>(Duration.ofSeconds(3), ImmutableSet.of(TIRED));
    private static final Estimate<Duration> UNKNOWN = new Estimate.Unknown<>(ImmutableSet.of(ABSENT));

    @Test
    void sums() {
        Estimate<Duration> known = Estimate.seconds(5, 10);

        assertThat(Estimate.sum(List.of())).isEqualTo(Estimate.seconds(0, 0));
        assertThat(Estimate.sum(List.of(known, known, Estimate.seconds(1, 1)))).isEqualTo(Estimate.seconds(11, 21));
        assertThat(Estimate.sum(List.of(known, OPEN))).hasToString("at least 8 s (until fatigue)");
        assertThat(Estimate.sum(List.of(known, OPEN, UNKNOWN))).isEqualTo(UNKNOWN);
    }

    @Test
    void products() {
        assertThat(Estimate.times(Estimate.between(2L, 3L), Estimate.seconds(5, 10)))
                .isEqualTo(Estimate.seconds(10, 30));
        assertThat(Estimate.product(Estimate.between(2L, 3L), Estimate.between(4L, 5L)))
                .isEqualTo(Estimate.between(8L, 15L));
        assertThat(Estimate.times(Estimate.between(0L, 3L), OPEN)).hasToString("at least 0 s (until fatigue)");
        assertThat(Estimate.times(Estimate.between(0L, 3L), UNKNOWN)).isEqualTo(UNKNOWN);
    }

    @Test
    void nothingDoneNoTimesTakesNoTime() {
        assertThat(Estimate.times(Estimate.exactly(0L), UNKNOWN)).isEqualTo(Estimate.exactly(Duration.ZERO));
        assertThat(Estimate.times(Estimate.exactly(0L), OPEN)).isEqualTo(Estimate.exactly(Duration.ZERO));
    }

    @Test
    void isExactToTheNanosecond() {
        assertThat(Estimate.times(Estimate.exactly(3L), Estimate.exactly(Duration.ofNanos(333_333_333))))
                .isEqualTo(Estimate.exactly(Duration.ofNanos(999_999_999)));
    }

    @Test
    void isOpenFromTheLimitOn() {
        Estimate<Duration> sum =
                Estimate.sum(List.of(Estimate.exactly(Estimate.LONGEST), Estimate.exactly(Duration.ofDays(400_000))));

        assertThat(sum.findLeast()).contains(Estimate.LONGEST);
        assertThat(sum.findMost()).isEmpty();
        assertThat(Estimate.product(Estimate.exactly(Estimate.MOST_COUNT), Estimate.exactly(2L)))
                .hasToString("at least 1000000000000000 (more than can be added up)");
    }

    @Test
    void theLimitItselfIsAKnownResult() {
        Estimate<Duration> longest = Estimate.exactly(Duration.ofDays(36_525));
        Estimate<Long> most = Estimate.exactly(1_000_000_000_000_000L);

        assertThat(Estimate.sum(List.of(longest))).isEqualTo(longest);
        assertThat(Estimate.sum(List.of(longest, Estimate.exactly(Duration.ofNanos(1))))
                        .findMost())
                .isEmpty();
        assertThat(Estimate.times(Estimate.exactly(1L), longest)).isEqualTo(longest);
        assertThat(Estimate.product(Estimate.exactly(1_000_000L), Estimate.exactly(1_000_000_000L)))
                .isEqualTo(most);
    }

    @Test
    void aReasonIsListedOnceAndManyReasonsAreCounted() {
        ImmutableSet<UnknownTerm> everywhere = IntStream.range(0, 5000)
                .mapToObj(i -> new UnknownTerm(Path.of("items").resolve(i), "how often is not stated"))
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<UnknownTerm> different = IntStream.range(0, 5000)
                .mapToObj(i -> new UnknownTerm(Path.of("items").resolve(i), "reason " + i))
                .collect(ImmutableSet.toImmutableSet());

        assertThat(new Estimate.Unknown<Long>(everywhere))
                .hasToString("unknown (how often is not stated, in 5000 places)")
                .satisfies(unknown -> assertThat(unknown.unknownTerms()).hasSize(5000));
        assertThat(new Estimate.Open<>(3L, different).toString())
                .startsWith("at least 3 (reason 0; reason 1; ")
                .endsWith("; reason 19; and 4980 more)");
        assertThat(new Estimate.Open<>(3L, first(different, 20)).toString()).endsWith("; reason 18; reason 19)");
        assertThat(new Estimate.Open<>(3L, first(different, 21)).toString()).endsWith("; reason 19; and 1 more)");
    }

    private static ImmutableSet<UnknownTerm> first(ImmutableSet<UnknownTerm> terms, int number) {
        return terms.stream().limit(number).collect(ImmutableSet.toImmutableSet());
    }

    @Test
    void refusesWhatIsNoRange() {
        assertThatThrownBy(() -> Estimate.seconds(10, 5))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("'least' must be at most 'most' 5 s, but was 10 s");
        assertThatThrownBy(() -> Estimate.exactly(-1L)).hasMessage("'least' must be at least 0, but was -1");
        assertThatThrownBy(() -> Estimate.seconds(-2, 5)).hasMessage("'least' must be at least 0, but was -2 s");
        assertThatThrownBy(() -> new Estimate.Unknown<Long>(ImmutableSet.of()))
                .hasMessage("'missing' must be given at least once, but was empty");
        assertThatThrownBy(() -> new Estimate.Open<>(1L, ImmutableSet.of()))
                .hasMessage("'reasons' must be given at least once, but was empty");
    }

    @Property
    void addingTwiceIsMultiplyingByTwo(
            @ForAll @IntRange(max = 100_000) int least, @ForAll @IntRange(max = 100_000) int more) {
        Estimate<Duration> range = Estimate.seconds(least, (long) least + more);
        assertThat(Estimate.sum(List.of(range, range))).isEqualTo(Estimate.times(Estimate.exactly(2L), range));
        assertThat(Estimate.times(Estimate.exactly(1L), range)).isEqualTo(range);
    }
}
