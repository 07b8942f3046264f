package org.therex.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.therex.check.InvalidValueException;
import org.therex.exercise.ExerciseId;
import org.therex.prescription.Band;
import org.therex.prescription.Prescription;

/** The last values that are allowed and the first that are not. */
class BoundsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final DoseState TEN = DoseState.of(Prescription.parse("10 repetitions"));
    private static final LadderStep STEP = LadderStep.of(ExerciseId.of("bridge"));
    private static final Loads LOADS = new Loads(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.TEN);

    private static Increment percent(String percent) {
        return Increment.byPercent(new BigDecimal(percent), LOADS);
    }

    private static Increment bands(int count) {
        return Increment.along(
                IntStream.range(0, count).mapToObj(i -> Band.of("band " + i)).toArray(Band[]::new));
    }

    private static Ladder ladder(int count) {
        return Ladder.of(
                IntStream.range(0, count).mapToObj(i -> ExerciseId.of("e" + i)).toList());
    }

    private static Arguments allowed(ThrowingCallable code) {
        return Arguments.of(code);
    }

    static Stream<Arguments> inside() {
        return Stream.of(
                allowed(() -> Increment.byRepetitions(1).between(1, 2)),
                allowed(() -> percent("100")),
                allowed(() -> percent("0.001")),
                allowed(() -> bands(2)),
                allowed(() -> bands(20)),
                allowed(() -> ladder(2)),
                allowed(() -> ladder(50)),
                allowed(() -> STEP.toBuilder().stage(1).build()),
                allowed(() -> STEP.toBuilder().stage(99).build()),
                allowed(() -> TEN.toBuilder().stage(99).build()),
                allowed(() -> SetResult.ofRepetitions(0).toBuilder()
                        .lasted(Duration.ZERO)
                        .hold(Duration.ZERO)
                        .build()));
    }

    @ParameterizedTest
    @MethodSource("inside")
    void theLastValueIsAllowed(ThrowingCallable code) {
        assertThatCode(code).doesNotThrowAnyException();
    }

    static Stream<Arguments> outside() {
        String percent = "'percent' must be above 0 and at most 100 with at most 3 decimal places, but was ";
        return Stream.of(
                refused(() -> Increment.byRepetitions(1).between(2, 2), "'least' must be below 'most' 2, but was 2"),
                refused(
                        () -> Increment.byHoldSeconds(5).between(9, 9),
                        "'least' must be below 'most' 9 s, but was 9 s"),
                refused(() -> percent("0"), percent + "0"),
                refused(() -> percent("100.001"), percent + "100.001"),
                refused(() -> percent("0.0001"), percent + "0.0001"),
                refused(() -> bands(1), "'bands' must be from 2 to 20, but was 1"),
                refused(() -> bands(21), "'bands' must be from 2 to 20, but was 21"),
                refused(() -> ladder(1), "'steps' must be from 2 to 50, but was 1"),
                refused(() -> ladder(51), "'steps' must be from 2 to 50, but was 51"),
                refused(() -> STEP.toBuilder().stage(0).build(), "'stage' must be from 1 to 99, but was 0"),
                refused(() -> STEP.toBuilder().stage(100).build(), "'stage' must be from 1 to 99, but was 100"),
                refused(() -> TEN.toBuilder().stage(0).build(), "'stage' must be from 1 to 99, but was 0"),
                refused(
                        () -> OutcomeCriterion.builder().repetitions(0).build(),
                        "'repetitions' must be from 1 to 9999, but was 0"),
                refused(
                        () -> OutcomeCriterion.builder().hold(Duration.ZERO).build(),
                        "'hold' must be above 0 s and at most 24 h, but was 0 s"),
                refused(
                        () -> SetResult.ofRepetitions(1).toBuilder()
                                .lasted(Duration.ofSeconds(-1))
                                .build(),
                        "'lasted' must be at least 0 s, but was -1 s"),
                refused(
                        () -> Progression.of(ProgressionRule.repeat(2)).toBuilder()
                                .note(" ")
                                .build(),
                        "'note' must be a text that is not blank, but was \" \""),
                refused(
                        () -> SessionOutcome.on(MONDAY, TEN)
                                .seenByProfessional(LocalDate.of(3000, 1, 1))
                                .build(),
                        "'seenByProfessional' must be from 1900 to 2999, but was 3000-01-01"));
    }

    private static Arguments refused(ThrowingCallable code, String message) {
        return Arguments.of(code, message);
    }

    @ParameterizedTest
    @MethodSource("outside")
    void theFirstValueBeyondIsRefused(ThrowingCallable code, String message) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(code).withMessage(message);
    }

    @Test
    void aPercentageHasNoNeedlessZeros() {
        assertThat(percent("100.00")).hasToString("load by 100% among 1 kg to 10 kg by 1 kg");
        assertThat(percent("2.50")).isEqualTo(percent("2.5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p.e.1.2026-10-05",
                "p.e",
                "p",
                ".e.1.2026-10-05.1",
                "p..1.2026-10-05.1",
                "P.e.1.2026-10-05.1",
                "p.E.1.2026-10-05.1",
                "p.e.0.2026-10-05.1",
                "p.e.1.2026-10-05.0",
                "p.e.1.2026-10-05.1.1"
            })
    void anIdOfAnOccurrenceHasAllItsParts(String value) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> OccurrenceId.of(value))
                .withMessageStartingWith("'id' must be program, exercise, number of the item, date and number on the"
                        + " date, joined by dots, but was");
    }

    @Test
    void idsOfOccurrencesAreOrderedByTheirText() {
        OccurrenceId first = OccurrenceId.of("p.e.1.2026-10-05.1");
        OccurrenceId second = OccurrenceId.of("p.e.1.2026-10-05.2");
        OccurrenceId other = OccurrenceId.of("p.f.1.2026-10-05.1");

        assertThat(Stream.of(other, second, first).sorted()).containsExactly(first, second, other);
        assertThat(first).hasToString("p.e.1.2026-10-05.1");
    }
}
