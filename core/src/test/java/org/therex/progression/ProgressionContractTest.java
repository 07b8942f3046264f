package org.therex.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.ModificationId;
import org.therex.exercise.ProgressionAxis;
import org.therex.monitoring.SessionReport;
import org.therex.prescription.Band;
import org.therex.prescription.Prescription;
import org.therex.source.Attribution;
import org.therex.source.Citation;

/** What the values of this package promise, and the rules that they keep to. */
class ProgressionContractTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final ExerciseId A = ExerciseId.of("a");
    private static final ExerciseId B = ExerciseId.of("b");
    private static final Prescription TEN = Prescription.parse("10 repetitions");
    private static final LadderStep RUNG = LadderStep.of(A);
    private static final DoseState STATE = DoseState.of(A, TEN);
    private static final SessionOutcome OUTCOME = SessionOutcome.on(DAY, STATE).build();

    private static List<String> problems(ThrowingCallable code) {
        return assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(code)
                .actual()
                .report()
                .issues()
                .stream()
                .map(Issue::toString)
                .toList();
    }

    @Test
    void noPartIsLeftOutOfEquality() {
        QualityId quality = QualityId.of("q");
        SetResult set = SetResult.ofRepetitions(1);
        Progression progression = Progression.of(ProgressionRule.repeat(2));
        new EqualsTester()
                .addEqualityGroup(RUNG, RUNG.toBuilder().build())
                .addEqualityGroup(LadderStep.of(B))
                .addEqualityGroup(RUNG.with(ModificationId.of("m")))
                .addEqualityGroup(RUNG.with(TEN))
                .addEqualityGroup(RUNG.toBuilder().stage(1).build())
                .addEqualityGroup(STATE, STATE.toBuilder().build())
                .addEqualityGroup(DoseState.of(TEN))
                .addEqualityGroup(STATE.with(Prescription.empty()))
                .addEqualityGroup(
                        STATE.toBuilder().modification(ModificationId.of("m")).build())
                .addEqualityGroup(STATE.toBuilder().stage(1).build())
                .addEqualityGroup(Ladder.of(A, B))
                .addEqualityGroup(Ladder.of(B, A))
                .addEqualityGroup(
                        Ladder.of(A, B).toBuilder().axis(ProgressionAxis.LEVER).build())
                .addEqualityGroup(set, set.toBuilder().build())
                .addEqualityGroup(SetResult.ofRepetitions(2))
                .addEqualityGroup(set.toBuilder().hold(Duration.ZERO).build())
                .addEqualityGroup(set.toBuilder().holdCounts(1).build())
                .addEqualityGroup(set.toBuilder().holdBreaths(1).build())
                .addEqualityGroup(set.toBuilder().lasted(Duration.ZERO).build())
                .addEqualityGroup(set.withKilograms(new BigDecimal("2.50")), set.withKilograms(new BigDecimal("2.5")))
                .addEqualityGroup(OUTCOME, OUTCOME.toBuilder().build())
                .addEqualityGroup(OUTCOME.toBuilder().date(DAY.plusDays(1)).build())
                .addEqualityGroup(OUTCOME.toBuilder().planned(DoseState.of(TEN)).build())
                .addEqualityGroup(OUTCOME.toBuilder().set(set).build())
                .addEqualityGroup(OUTCOME.toBuilder().metQuality(quality).build())
                .addEqualityGroup(OUTCOME.toBuilder().missedQuality(quality).build())
                .addEqualityGroup(OUTCOME.toBuilder().formLost(false).build())
                .addEqualityGroup(OUTCOME.toBuilder().asPrescribed(true).build())
                .addEqualityGroup(OUTCOME.toBuilder().seenByProfessional(DAY).build())
                .addEqualityGroup(OUTCOME.toBuilder().skipped(true).build())
                .addEqualityGroup(OUTCOME.toBuilder()
                        .occurrence(OccurrenceId.of("program.a.1.2026-01-01.1"))
                        .build())
                .addEqualityGroup(OUTCOME.toBuilder()
                        .report(SessionReport.on(DAY).build())
                        .build())
                .addEqualityGroup(
                        OutcomeCriterion.doseReached(1),
                        OutcomeCriterion.builder().build())
                .addEqualityGroup(OutcomeCriterion.doseReached(2))
                .addEqualityGroup(OutcomeCriterion.builder().repetitions(1).build())
                .addEqualityGroup(
                        OutcomeCriterion.builder().hold(Duration.ofSeconds(1)).build())
                .addEqualityGroup(OutcomeCriterion.builder().quality(quality).build())
                .addEqualityGroup(OutcomeCriterion.builder().formKept(true).build())
                .addEqualityGroup(progression, progression.toBuilder().build())
                .addEqualityGroup(Progression.of(ProgressionRule.repeat(3)))
                .addEqualityGroup(progression.toBuilder().note("n").build())
                .addEqualityGroup(progression.by(Attribution.statedBy(Citation.of("a", "1"))))
                .testEquals();
    }

    @Test
    void incrementsKeepToTheirBounds() {
        assertThat(problems(() -> Increment.byRepetitions(0).between(0, 10_000)))
                .containsExactly(
                        "error out-of-range at /by: 'by' must be at least 1, but was 0",
                        "error out-of-range at /least: 'repetitions' must be from 1 to 9999, but was 0",
                        "error out-of-range at /most: 'repetitions' must be from 1 to 9999, but was 10000");
        assertThat(problems(() -> Increment.byHoldSeconds(5).between(60, 20)))
                .containsExactly("error reversed-range at /least: 'least' must be below 'most' 20 s, but was 60 s");
        assertThat(problems(() -> new Loads(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.TEN)))
                .singleElement()
                .asString()
                .startsWith("error out-of-range at /step");
        assertThat(problems(() -> Increment.along(Band.of("red"))))
                .containsExactly("error out-of-range at /bands: 'bands' must be from 2 to 20, but was 1");
        assertThat(problems(() -> Increment.along(Band.of("red"), Band.of("red"))))
                .containsExactly("error duplicate at /bands: 'bands' must be each given once, but was band red again");
        assertThat(problems(() -> Increment.byPercent(
                        BigDecimal.valueOf(101), new Loads(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.TEN))))
                .containsExactly(
                        "error out-of-range at /percent: 'percent' must be above 0 and at most 100 with at most"
                                + " 3 decimal places, but was 101");
    }

    @Test
    void rulesKeepToTheirRanges() {
        assertThat(problems(() -> ProgressionRule.repeat(0)))
                .containsExactly("error out-of-range at /sessions: 'sessions' must be from 1 to 99, but was 0");
        assertThat(problems(() -> ProgressionRule.stepsPerWeek(100)))
                .containsExactly("error out-of-range at /most: 'most' must be from 1 to 99, but was 100");
        assertThat(problems(
                        () -> ProgressionRule.quota(Increment.byRepetitions(1).between(1, 2), StepPeriod.SESSION, DAY)))
                .containsExactly("error conflict at /period: 'period' must be a day or a week, but was session");
        assertThat(problems(() ->
                        ProgressionRule.quota(Increment.along(Band.of("red"), Band.of("green")), StepPeriod.WEEK, DAY)))
                .singleElement()
                .asString()
                .startsWith(
                        "error conflict at /increment: 'increment' must be of repetitions, sets, a hold, a time or a"
                                + " load in kilograms, but was");
        assertThat(problems(() -> Progression.builder().build()))
                .containsExactly("error empty at /rules: 'rules' must be given at least once, but was empty");
        assertThat(problems(() -> Progression.of(ProgressionRule.repeat(2), ProgressionRule.repeat(2))))
                .containsExactly("error duplicate at /rules/1: 'rules[1]' must be stated once, but was stated again");
    }

    @Test
    void laddersHaveRungsAtPlacesOfTheirOwn() {
        assertThat(problems(() -> Ladder.of(A)))
                .containsExactly("error out-of-range at /steps: 'steps' must be from 2 to 50, but was 1");
        assertThat(problems(() -> Ladder.of(RUNG, RUNG.with(TEN))))
                .containsExactly(
                        "error duplicate at /steps/1: 'steps[1]' must be at a place of its own, but was at that"
                                + " of steps[0]");
    }

    @Test
    void outcomesAndHistoriesDoNotContradictThemselves() {
        assertThat(problems(() -> OUTCOME.toBuilder()
                        .metQuality(QualityId.of("q"))
                        .missedQuality(QualityId.of("q"))
                        .report(SessionReport.on(DAY.plusDays(1)).build())
                        .build()))
                .containsExactly(
                        "error conflict at /missedQualities: 'missedQualities' must be qualities that were not met, but"
                                + " was \"q\"",
                        "error conflict at /report/date: 'date' must be the day of the outcome 2026-01-01, but was"
                                + " 2026-01-02");
        assertThat(problems(() -> History.of(
                        OUTCOME, OUTCOME.toBuilder().date(DAY.minusDays(1)).build())))
                .containsExactly("error conflict at /outcomes: 'outcomes' must be in order of their days, but was"
                        + " 2026-01-01 before 2025-12-31");
        assertThat(problems(() -> SetResult.builder()
                        .repetitions(-1)
                        .hold(Duration.ofSeconds(-1))
                        .holdCounts(-1)
                        .holdBreaths(-1)
                        .kilograms(BigDecimal.ZERO)
                        .build()))
                .hasSize(5)
                .contains("error out-of-range at /holdBreaths: 'holdBreaths' must be at least 0, but was -1")
                .contains("error out-of-range at /hold: 'hold' must be at least 0 s, but was -1 s");
        assertThat(History.empty().then(OUTCOME)).isEqualTo(new History(ImmutableList.of(OUTCOME)));
    }
}
