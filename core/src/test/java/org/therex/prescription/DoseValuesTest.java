package org.therex.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.therex.check.InvalidValueException;

/** The smaller values of a prescription: what they allow, what they refuse and in which words. */
class DoseValuesTest {

    private static void refused(ThrowingCallable maker, String message) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(maker).withMessage(message);
    }

    @Test
    void repetitions() {
        assertThat(Repetitions.of(1)).hasToString("1 repetition");
        assertThat(Repetitions.of(9999)).hasToString("9999 repetitions");
        assertThat(Repetitions.between(8, 12)).isEqualTo(Repetitions.of(Amount.between(8, 12)));
        assertThat(Repetitions.perSet(6, 4, 2)).isEqualTo(new Repetitions.PerSet(ImmutableList.of(6, 4, 2)));
        refused(() -> Repetitions.of(0), "'repetitions' must be from 1 to 9999, but was 0");
        refused(() -> Repetitions.of(10_000), "'repetitions' must be from 1 to 9999, but was 10000");
        refused(() -> Repetitions.of(Amount.atMost(0)), "'repetitions' must be from 1 to 9999, but was 0");
        refused(() -> Repetitions.between(12, 8), "'least' must be at most 'most' 8, but was 12");
        refused(
                () -> Repetitions.perSet(6),
                "'repetitions' must be a number for each of 2 to 20 sets, but was 1 number");
        refused(
                () -> Repetitions.perSet(new int[21]),
                "'repetitions' must be a number for each of 2 to 20 sets, but was 21 numbers");
        refused(() -> Repetitions.perSet(6, 0), "'repetitions' must be from 1 to 9999, but was 0");
    }

    @Test
    void holds() {
        assertThat(Hold.seconds(10).scope()).isEqualTo(HoldScope.REPETITION);
        assertThat(Hold.seconds(10).length()).contains(new HoldLength.Time(Amount.exactly(Duration.ofSeconds(10))));
        assertThat(Hold.unsaid().length()).isEmpty();
        assertThat(Hold.breaths(3)).hasToString("hold 3 breaths");
        assertThat(Hold.counts(1)).hasToString("hold 1 count");
        assertThat(Hold.seconds(60).wholeExercise()).hasToString("hold 60 s in all");
        assertThat(Hold.of(Amount.exactly(Duration.ofDays(1)))).hasToString("hold 24 h");
        refused(() -> Hold.seconds(0), "'hold' must be above 0 s and at most 24 h, but was 0 s");
        refused(() -> Hold.seconds(-5), "'hold' must be above 0 s and at most 24 h, but was -5 s");
        refused(() -> Hold.seconds(86_401), "'hold' must be above 0 s and at most 24 h, but was 86401 s");
        refused(() -> Hold.seconds(10, 5), "'least' must be at most 'most' 5 s, but was 10 s");
        refused(() -> Hold.counts(0), "'hold' must be from 1 to 9999, but was 0");
        refused(() -> Hold.breaths(0), "'hold' must be from 1 to 9999, but was 0");
        new EqualsTester()
                .addEqualityGroup(
                        Hold.seconds(10),
                        Hold.of(Amount.exactly(Duration.ofSeconds(10))),
                        Hold.builder()
                                .length(new HoldLength.Time(Amount.exactly(Duration.ofSeconds(10))))
                                .build())
                .addEqualityGroup(Hold.counts(10))
                .addEqualityGroup(Hold.breaths(10))
                .addEqualityGroup(Hold.seconds(10).perPhase())
                .addEqualityGroup(Hold.unsaid(), Hold.builder().build())
                .addEqualityGroup(Hold.asLongAsPossible())
                .testEquals();
    }

    @Test
    void rests() {
        assertThat(Rest.betweenSets(Duration.ofSeconds(60))).hasToString("rest 60 s between sets");
        assertThat(Rest.untilRecovered(RestPlace.BETWEEN_SETS)).hasToString("rest until recovered between sets");
        assertThat(Rest.of(RestPlace.BETWEEN_SIDES).length()).isEmpty();
        refused(() -> Rest.betweenSets(Duration.ZERO), "'rest' must be above 0 s and at most 24 h, but was 0 s");
        refused(() -> Rest.builder().build(), "'place' must be given");
        new EqualsTester()
                .addEqualityGroup(
                        Rest.betweenSets(Duration.ofSeconds(60)),
                        Rest.of(RestPlace.BETWEEN_SETS, Amount.exactly(Duration.ofMinutes(1))))
                .addEqualityGroup(Rest.of(RestPlace.BETWEEN_SETS))
                .addEqualityGroup(Rest.of(RestPlace.BETWEEN_BOUTS))
                .testEquals();
    }

    @Test
    void sides() {
        assertThat(Sides.each().first()).isEmpty();
        assertThat(Sides.each().leftFirst().first()).contains(Sides.First.LEFT);
        assertThat(Sides.alternating().rightFirst()).hasToString("alternating sides right first");
        refused(
                () -> Sides.bilateral().leftFirst(),
                "'first' must be absent where the sides do not take turns, but was left for bilateral");
        refused(
                () -> Sides.of(Sides.Scheme.LEFT_ONLY).rightFirst(),
                "'first' must be absent where the sides do not take turns, but was right for left-only");
        new EqualsTester()
                .addEqualityGroup(Sides.each(), Sides.of(Sides.Scheme.EACH_SIDE))
                .addEqualityGroup(Sides.each().leftFirst())
                .addEqualityGroup(Sides.alternating())
                .addEqualityGroup(Sides.bilateral())
                .testEquals();
    }

    @Test
    void tempos() {
        Tempo eccentricFirst = Tempo.parse("3-1-X-0");
        Tempo concentricFirst = Tempo.parse("2-0-3-1", Tempo.Convention.CONCENTRIC_FIRST);

        assertThat(eccentricFirst.eccentric().orElseThrow().seconds()).contains(3);
        assertThat(eccentricFirst.concentric()).contains(Tempo.Phase.FAST);
        assertThat(eccentricFirst.concentric().orElseThrow().seconds()).isEmpty();
        assertThat(concentricFirst.eccentric().orElseThrow().seconds()).contains(3);
        assertThat(concentricFirst.concentric().orElseThrow().seconds()).contains(2);
        assertThat(Tempo.of(Tempo.Quality.SLOW).eccentric()).isEmpty();
        assertThat(eccentricFirst.withQualities(List.of(Tempo.Quality.CONTROLLED, Tempo.Quality.SLOW)))
                .hasToString("tempo 3-1-X-0 slow and controlled");
        assertThat(Tempo.Phase.of(60).seconds()).contains(60);
        refused(
                () -> Tempo.Phase.of(61),
                "'phase' must be a whole number of seconds from 0 to 60 or X, but was \"61\"");
        refused(
                () -> Tempo.Phase.parse("01"),
                "'phase' must be a whole number of seconds from 0 to 60 or X, but was \"01\"");
        refused(
                () -> Tempo.parse("3-1-2"),
                "'tempo' must be four phases joined by hyphens, such as 3-1-2-0, but was \"3-1-2\"");
        refused(
                () -> Tempo.parse("3-1-2-0-1"),
                "'tempo' must be four phases joined by hyphens, such as 3-1-2-0, but was \"3-1-2-0-1\"");
        refused(() -> Tempo.parse("0-0-0-0"), "'phases' must be above 0 in one place at least, but was 0-0-0-0");
        refused(() -> Tempo.builder().build(), "'tempo' must be phases or at least one word, but was neither");
        new EqualsTester()
                .addEqualityGroup(
                        Tempo.of(Tempo.Quality.SLOW, Tempo.Quality.GENTLE),
                        Tempo.of(Tempo.Quality.GENTLE, Tempo.Quality.SLOW),
                        Tempo.builder()
                                .convention(Tempo.Convention.CONCENTRIC_FIRST)
                                .qualities(List.of(Tempo.Quality.GENTLE, Tempo.Quality.SLOW))
                                .build())
                .addEqualityGroup(Tempo.parse("3-1-x-0"), eccentricFirst)
                .addEqualityGroup(Tempo.parse("3-1-X-0", Tempo.Convention.CONCENTRIC_FIRST))
                .testEquals();
    }

    @Test
    void loads() {
        assertThat(Intensity.kilograms(new BigDecimal("2.500"))).isEqualTo(Intensity.kilograms(new BigDecimal("2.5")));
        assertThat(Intensity.kilograms(new BigDecimal("1E+2"))).hasToString("load 100 kg");
        assertThat(Intensity.kilograms(new BigDecimal("0.001"))).hasToString("load 0.001 kg");
        refused(() -> Intensity.kilograms(BigDecimal.ZERO), "'kilograms' must be from 0.001 to 1000, but was 0");
        refused(
                () -> Intensity.kilograms(new BigDecimal("1000.5")),
                "'kilograms' must be from 0.001 to 1000, but was 1000.5");
        refused(
                () -> Intensity.kilograms(new BigDecimal("2.0005")),
                "'kilograms' must be a number with at most 3 decimal places, but was 2.0005");
        assertThat(Intensity.percentOfMaximum(150)).hasToString("load 150% 1RM");
        refused(() -> Intensity.percentOfMaximum(0), "'percent' must be from 1 to 150, but was 0");
        refused(() -> Intensity.percentOfMaximum(151), "'percent' must be from 1 to 150, but was 151");
    }

    @Test
    void ratings() {
        assertThat(Intensity.borg(6)).hasToString("Borg 6 of 6-20");
        assertThat(Intensity.borg(20)).hasToString("Borg 20 of 6-20");
        refused(() -> Intensity.borg(5), "'rating' must be from 6 to 20, but was 5");
        refused(() -> Intensity.borg(21), "'rating' must be from 6 to 20, but was 21");
        assertThat(Intensity.categoryRatio(0)).hasToString("CR10 0");
        refused(() -> Intensity.categoryRatio(11), "'rating' must be from 0 to 10, but was 11");
        assertThat(Intensity.repetitionsInReserve(0)).hasToString("RIR 0");
        refused(() -> Intensity.repetitionsInReserve(-1), "'repetitions' must be from 0 to 99, but was -1");
        assertThat(Intensity.painUpTo(10)).hasToString("pain up to 10/10");
        refused(() -> Intensity.painUpTo(-1), "'rating' must be from 0 to 10, but was -1");
        refused(() -> new Intensity.OmniRating(Amount.atMost(11)), "'rating' must be from 0 to 10, but was 11");
        refused(() -> Intensity.sensation(""), "'sensation' must be a text that is not blank, but was \"\"");
    }

    @Test
    void bands() {
        assertThat(Band.of("red").withBrand("Acme").withElongation(100)).hasToString("band red by \"Acme\" at 100%");
        refused(() -> Band.of(" "), "'colour' must be a text that is not blank, but was \" \"");
        refused(() -> Band.of("red").withBrand(" "), "'brand' must be a text that is not blank, but was \" \"");
        refused(() -> Band.of("red").withElongation(0), "'elongation' must be from 1 to 500, but was 0");
        refused(() -> Band.of("red").withElongation(501), "'elongation' must be from 1 to 500, but was 501");
        refused(() -> Band.builder().build(), "'colour' must be given");
        new EqualsTester()
                .addEqualityGroup(Band.of("red"), Band.builder().colour("red").build())
                .addEqualityGroup(Band.of("green"))
                .addEqualityGroup(Band.of("red").withBrand("Acme"))
                .addEqualityGroup(Band.of("red").withElongation(100))
                .testEquals();
    }

    @Test
    void breathing() {
        Breathing all = Breathing.builder()
                .manner(Breath.DEEP)
                .manner(Breath.EVEN)
                .direction(Breathing.Direction.BACK)
                .ratio(new Breathing.Ratio(4, 6))
                .cue(new Breathing.Cue(Breath.OUT, "the lift"))
                .build();

        assertThat(all).hasToString("breathe even and deep into back 4:6 out on \"the lift\"");
        assertThat(Breathing.exhaleOn("lift").cues()).containsExactly(new Breathing.Cue(Breath.OUT, "lift"));
        refused(
                () -> Breathing.builder().build(),
                "'breathing' must be a manner, a direction, a cue or a ratio, but was nothing of these");
        refused(() -> Breathing.exhaleOn(""), "'part' must be a text that is not blank, but was \"\"");
        assertThat(new Breathing.Ratio(1, 99)).hasToString("1:99");
        assertThat(Breathing.builder()
                        .cues(java.util.Collections.nCopies(10, new Breathing.Cue(Breath.IN, "lift")))
                        .build()
                        .cues())
                .hasSize(10);
        assertThat(Breathing.builder()
                        .direction(Breathing.Direction.CHEST)
                        .direction(Breathing.Direction.SIDE_RIBS)
                        .build()
                        .directions())
                .containsExactly(Breathing.Direction.SIDE_RIBS, Breathing.Direction.CHEST);
        refused(() -> new Breathing.Ratio(0, 1), "'in' must be from 1 to 99, but was 0");
        refused(() -> new Breathing.Ratio(1, 100), "'out' must be from 1 to 99, but was 100");
        refused(
                () -> Breathing.builder()
                        .cues(java.util.Collections.nCopies(11, new Breathing.Cue(Breath.IN, "lift")))
                        .build(),
                "'cues' must be at most 10 cues, but was 11");
        refused(() -> Breathing.of(Breath.IN), "'manners' must be manners, such as even or deep, but was in");
        refused(() -> new Breathing.Cue(Breath.DEEP, "lift"), "'breath' must be in or out, but was deep");
        new EqualsTester()
                .addEqualityGroup(Breathing.of(Breath.EVEN, Breath.DEEP), Breathing.of(Breath.DEEP, Breath.EVEN))
                .addEqualityGroup(Breathing.of(Breath.EVEN))
                .addEqualityGroup(Breathing.exhaleOn("lift"))
                .testEquals();
    }

    @Test
    void days() {
        assertThat(Days.on(DayOfWeek.FRIDAY, DayOfWeek.MONDAY)).hasToString("on Monday and Friday");
        assertThat(Days.daily()).isEqualTo(Days.every(1)).hasToString("every day");
        assertThat(Days.perWeek(1)).hasToString("1 day a week");
        assertThat(new Days.On(ImmutableSet.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY)).hasConsecutive())
                .isTrue();
        assertThat(new Days.On(ImmutableSet.of(DayOfWeek.SUNDAY, DayOfWeek.TUESDAY)).hasConsecutive())
                .isFalse();
        assertThat(Days.every(365)).hasToString("every 365 days");
        assertThat(Days.perWeek(7)).hasToString("7 days a week");
        refused(() -> Days.perWeek(0), "'days' must be from 1 to 7, but was 0");
        refused(() -> Days.perWeek(8), "'days' must be from 1 to 7, but was 8");
        refused(() -> Days.every(0), "'days' must be from 1 to 365, but was 0");
        refused(() -> Days.every(366), "'days' must be from 1 to 365, but was 366");
        refused(() -> new Days.On(ImmutableSet.of()), "'weekdays' must be at least one weekday, but was none");
    }

    @Test
    void occasionsAndExclusions() {
        Exclusion afterWaking = Exclusion.after(DayEvent.WAKING, Duration.ofHours(2));

        assertThat(afterWaking.covers(Occasion.at(DayEvent.WAKING))).isTrue();
        assertThat(afterWaking.covers(Occasion.after(DayEvent.WAKING))).isTrue();
        assertThat(afterWaking.covers(Occasion.before(DayEvent.WAKING))).isFalse();
        assertThat(afterWaking.covers(Occasion.at(DayEvent.MEAL))).isFalse();
        assertThat(Exclusion.before(DayEvent.BED, Duration.ofMinutes(30))).hasToString("not within 30 min before bed");
        Exclusion first = Exclusion.after(DayEvent.WAKING, Duration.ofHours(3));
        Exclusion second = Exclusion.before(DayEvent.MEAL, Duration.ofHours(4));
        Exclusion third = Exclusion.after(DayEvent.MEAL, Duration.ofHours(1));
        Exclusion fourth = Exclusion.after(DayEvent.MEAL, Duration.ofHours(2));
        assertThat(ImmutableSortedSet.of(fourth, first, third, second)).containsExactly(first, second, third, fourth);
        assertThat(Occasion.at(DayEvent.MEAL)).hasToString("with a meal").isLessThan(Occasion.after(DayEvent.MEAL));
        refused(
                () -> new Exclusion(Duration.ofHours(1), Occasion.Relation.AT, DayEvent.MEAL),
                "'relation' must be before or after, but was at");
        refused(
                () -> Exclusion.after(DayEvent.MEAL, Duration.ZERO),
                "'length' must be above 0 s and at most 24 h, but was 0 s");
        refused(() -> Interval.hoursWhileAwake(0), "'every' must be above 0 s and at most 24 h, but was 0 s");
        refused(() -> Interval.hoursWhileAwake(25), "'every' must be above 0 s and at most 24 h, but was 25 h");
    }
}
