package org.therex.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.exercise.ExerciseId;
import org.therex.monitoring.Monitoring;
import org.therex.monitoring.PainProfile;
import org.therex.monitoring.SessionReport;
import org.therex.prescription.Band;
import org.therex.prescription.Prescription;

/** Rules whose increments change an amount that the dose does not state. */
class RuleCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Increment REPETITIONS = Increment.byRepetitions(1).between(5, 12);
    private static final Increment SETS = Increment.bySets(1).between(1, 3);
    private static final Increment HOLD = Increment.byHoldSeconds(5).between(5, 30);
    private static final Increment TIME = Increment.byTimeBoxSeconds(10).between(30, 90);
    private static final Increment LOAD = Increment.byKilograms(BigDecimal.ONE).between(BigDecimal.ONE, BigDecimal.TEN);
    private static final Increment PERCENT =
            Increment.byPercent(BigDecimal.TEN, new Loads(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.TEN));
    private static final Increment BANDS = Increment.along(Band.of("red"), Band.of("blue"));
    private static final Monitoring MONITORING =
            Monitoring.builder().pain(PainProfile.greenTo3AmberTo5()).build();

    private static DoseState dose(String text) {
        return DoseState.of(Prescription.parse(text));
    }

    private static List<String> problems(Progression progression, DoseState state) {
        return progression.check(state).issues().stream()
                .map(issue -> issue.path() + " " + issue.message())
                .toList();
    }

    private static Progression every(Increment increment) {
        return Progression.of(ProgressionRule.every(StepPeriod.SESSION, increment));
    }

    private static Stream<Arguments> lacking() {
        return Stream.of(
                Arguments.of(REPETITIONS, "hold 10 s", "repetitions by 1 from 5 to 12", "repetitions"),
                Arguments.of(SETS, "10 repetitions", "sets by 1 from 1 to 3", "sets"),
                Arguments.of(HOLD, "10 repetitions", "hold by 5 s from 5 s to 30 s", "hold"),
                Arguments.of(TIME, "10 repetitions", "time by 10 s from 30 s to 90 s", "time"),
                Arguments.of(LOAD, "10 repetitions, band red", "load by 1 kg from 1 kg to 10 kg", "load"),
                Arguments.of(PERCENT, "10 repetitions", "load by 10% among 1 kg to 10 kg by 1 kg", "load"),
                Arguments.of(BANDS, "10 repetitions, load 5 kg", BANDS.toString(), "band"));
    }

    @ParameterizedTest
    @MethodSource("lacking")
    void anIncrementOfAnAmountThatTheDoseLacksIsAnError(Increment increment, String dose, String value, String field) {
        String message = "'increment' must change an amount that the dose states, but was " + value
                + " for a dose with no " + field;

        assertThat(problems(every(increment), dose(dose))).containsExactly("/rules/0/increment " + message);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> every(increment).next(dose(dose), History.empty(), DAY))
                .satisfies(thrown -> assertThat(thrown.report().issues())
                        .extracting(Issue::message)
                        .containsExactly(message));
    }

    @Test
    void anAmountThatIsStatedButCannotBeSteppedIsNoError() {
        assertThat(problems(every(HOLD), dose("hold as long as possible"))).isEmpty();
        assertThat(problems(every(HOLD), dose("hold up to 30 s"))).isEmpty();
        assertThat(problems(every(SETS), dose("6/4/2 repetitions"))).isEmpty();
        assertThat(problems(every(BANDS), dose("10 repetitions, band green"))).isEmpty();
    }

    @Test
    void eachIncrementOfEachRuleHasItsOwnError() {
        Progression progression = Progression.of(
                ProgressionRule.repeat(2),
                ProgressionRule.doubleProgression(Increment.byRepetitions(1).between(8, 12), LOAD),
                ProgressionRule.twoForTwo(LOAD),
                ProgressionRule.when(OutcomeCriterion.doseReached(1), HOLD),
                ProgressionRule.quota(SETS, StepPeriod.DAY, DAY),
                ProgressionRule.regression(RegressionTrigger.MISSED, 1, SETS),
                ProgressionRule.deload(4, TIME),
                ProgressionRule.painContingent(MONITORING, TIME, LOAD),
                ProgressionRule.stepsPerWeek(2));

        assertThat(progression.check(dose("3 times a day")).issues())
                .extracting(issue -> issue.path().toString())
                .containsExactlyInAnyOrder(
                        "/rules/1/repetitions",
                        "/rules/1/raise",
                        "/rules/2/raise",
                        "/rules/2/repetitions",
                        "/rules/3/increment",
                        "/rules/4/increment",
                        "/rules/5/easing",
                        "/rules/6/easing",
                        "/rules/7/easings/0",
                        "/rules/7/easings/1");
        assertThat(progression.check(dose("3 x 10, hold 5 s, load 2 kg")).issues())
                .extracting(issue -> issue.path().toString())
                .containsExactlyInAnyOrder("/rules/6/easing", "/rules/7/easings/0");
    }

    @Test
    void anIncrementWaitsForTheLadderStepThatStatesItsAmount() {
        ExerciseId bridge = ExerciseId.of("bridge");
        LadderStep loaded =
                LadderStep.of(ExerciseId.of("loaded-bridge")).with(Prescription.parse("10 repetitions, load 2 kg"));
        Progression progression = Progression.of(
                ProgressionRule.every(StepPeriod.SESSION, LOAD),
                ProgressionRule.ladder(Ladder.of(LadderStep.of(bridge), loaded), 2));
        DoseState state = DoseState.of(bridge, Prescription.parse("10 repetitions"));
        SessionOutcome done =
                SessionOutcome.on(DAY, state).set(SetResult.ofRepetitions(10)).build();

        assertThat(problems(progression, state)).isEmpty();
        NextStep next = progression.next(state, History.of(done), DAY.plusDays(1));
        assertThat(next).isInstanceOf(NextStep.Held.class);
        assertThat(next.questions()).isEmpty();
        assertThat(next.reasons())
                .extracting(StepReason::text)
                .containsExactly("The dose states no load", "Reached in 1 of 2 sessions");
    }

    @Test
    void aStopIsGivenThoughARuleDoesNotFit() {
        Progression progression = Progression.of(
                ProgressionRule.painContingent(MONITORING), ProgressionRule.every(StepPeriod.SESSION, LOAD));
        DoseState state = dose("10 repetitions");
        SessionOutcome painful = SessionOutcome.on(DAY, state)
                .report(SessionReport.on(DAY).painDuring(9).build())
                .build();

        assertThat(progression.next(state, History.of(painful), DAY.plusDays(1)))
                .isInstanceOf(NextStep.Stopped.class);
    }
}
