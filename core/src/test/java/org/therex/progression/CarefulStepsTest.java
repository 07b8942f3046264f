package org.therex.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.check.InvalidValueException;
import org.therex.exercise.ExerciseId;
import org.therex.monitoring.DirectionRule;
import org.therex.monitoring.Fact;
import org.therex.monitoring.Monitoring;
import org.therex.monitoring.PainProfile;
import org.therex.monitoring.Question;
import org.therex.monitoring.Referral;
import org.therex.monitoring.SessionReport;
import org.therex.monitoring.StopScope;
import org.therex.monitoring.SymptomDirection;
import org.therex.prescription.Prescription;

/** Where a step must not be taken too easily; each step worked out by hand. */
class CarefulStepsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate LATER = MONDAY.plusDays(60);
    private static final Progression ONE_MORE = Progression.of(
            ProgressionRule.every(StepPeriod.SESSION, Increment.byRepetitions(1).between(1, 30)));

    private static Prescription dose(String text) {
        return Prescription.parse(text);
    }

    private static SessionOutcome.Builder done(String dose, int... counts) {
        return SessionOutcome.on(MONDAY, dose(dose))
                .sets(IntStream.of(counts).mapToObj(SetResult::ofRepetitions).toList());
    }

    private static NextStep after(SessionOutcome.Builder outcome) {
        SessionOutcome built = outcome.build();
        return ONE_MORE.next(built.planned(), History.of(built), LATER);
    }

    private static List<String> asked(NextStep step) {
        return step.questions().stream().map(Question::text).toList();
    }

    private static List<String> facts(NextStep step) {
        return step.reason().facts().stream().map(Fact::toString).toList();
    }

    // What the dose states and nobody recorded.

    @ParameterizedTest
    @CsvSource({
        "'10 repetitions, hold 5 breaths', How many breaths was the shortest hold in set 1 on 2026-11-02?",
        "'10 repetitions, hold 30 counts', How far was counted in the shortest hold in set 1 on 2026-11-02?",
        "'10 repetitions, hold 5 s', How long was the shortest hold in set 1 on 2026-11-02?",
        "'10 repetitions, hold a few seconds', 'Was this done as prescribed on 2026-11-02: hold a few seconds?'",
        "'10 repetitions, hold', 'Was this done as prescribed on 2026-11-02: hold?'",
        "'10 repetitions, 3 spots', 'Was this done as prescribed on 2026-11-02: 3 spots?'",
        "'10 repetitions, band red', 'Was this done as prescribed on 2026-11-02: band red?'",
        "'up to 3 sets, 10 repetitions', 'Was this done as prescribed on 2026-11-02: up to 3 sets?'"
    })
    void everyPartOfTheDoseIsAskedForThatWasNotRecorded(String dose, String question) {
        NextStep next = after(done(dose, 10));

        assertThat(next).isInstanceOf(NextStep.NeedsInformation.class);
        assertThat(asked(next)).containsExactly(question);
    }

    @Test
    void holdsByBreathsAndCountsAreCompared() {
        SetResult ten = SetResult.ofRepetitions(10);

        NextStep reached = after(done("10 repetitions, hold 5 breaths")
                .set(ten.toBuilder().holdBreaths(5).build()));
        assertThat(reached.prescription()).hasToString("11 repetitions, hold 5 breaths");
        assertThat(facts(reached))
                .containsExactly("/history/0/sets/0/repetitions 10 of 10", "/history/0/sets/0/holdBreaths 5 of 5");
        NextStep missed = after(done("10 repetitions, hold 30 counts")
                .set(ten.toBuilder().holdCounts(29).build()));
        assertThat(missed).isInstanceOf(NextStep.Held.class);
        assertThat(facts(missed)).contains("/history/0/sets/0/holdCounts 29, below 30");
        // A count is no second.
        assertThat(after(done("10 repetitions, hold 30 counts")
                        .set(ten.toBuilder().hold(Duration.ofSeconds(40)).build())))
                .isInstanceOf(NextStep.NeedsInformation.class);
    }

    @Test
    void theWordOfWhoRecordedItTellsWhatNoNumberTells() {
        assertThat(after(done("10 repetitions, band red", 10).asPrescribed(true)))
                .isInstanceOf(NextStep.Progressed.class);
        NextStep missed = after(done("10 repetitions, band red", 10).asPrescribed(false));
        assertThat(missed).isInstanceOf(NextStep.Held.class);
        assertThat(facts(missed)).contains("/history/0/asPrescribed no");
        // The word does not stand in for a number.
        assertThat(asked(after(done("10 repetitions, hold 5 s", 10).asPrescribed(true))))
                .containsExactly("How long was the shortest hold in set 1 on 2026-11-02?");
    }

    @Test
    void aDoseWithoutANumberIsReachedByWord() {
        Ladder ladder = Ladder.of(ExerciseId.of("a"), ExerciseId.of("b"));
        Progression climb = Progression.of(ProgressionRule.ladder(ladder, 1));
        SessionOutcome.Builder lying =
                SessionOutcome.on(MONDAY, DoseState.of(ExerciseId.of("a"), dose("every 2 h while awake")));
        SessionOutcome silent = lying.build();

        NextStep unknown = climb.next(silent.planned(), History.of(silent), LATER);
        assertThat(asked(unknown)).containsExactly("Was this done as prescribed on 2026-11-02: every 2 h while awake?");
        assertThat(unknown.questions().get(0).path()).hasToString("/history/0/asPrescribed");
        assertThat(climb.next(
                                silent.planned(),
                                History.of(lying.asPrescribed(true).build()),
                                LATER)
                        .state()
                        .exercise())
                .hasValue(ExerciseId.of("b"));
        SessionOutcome nothing = SessionOutcome.on(MONDAY, DoseState.of(ExerciseId.of("a"), Prescription.empty()))
                .build();
        assertThat(asked(climb.next(nothing.planned(), History.of(nothing), LATER)))
                .containsExactly("What is to be reached? The dose says: not stated");
    }

    // What was not done well, and sets beyond those of the dose.

    @Test
    void lostFormAndMissedQualitiesReachNothing() {
        NextStep lost = after(done("10 repetitions", 10).formLost(true));
        assertThat(lost).isInstanceOf(NextStep.Held.class);
        assertThat(lost.reason().text()).isEqualTo("Not reached on 2026-11-02");
        assertThat(facts(lost)).contains("/history/0/formLost yes");
        NextStep missed = after(done("10 repetitions", 10).missedQuality(QualityId.of("still-pelvis")));
        assertThat(missed).isInstanceOf(NextStep.Held.class);
        assertThat(facts(missed)).contains("/history/0/missedQualities still-pelvis");
        assertThat(after(done("10 repetitions", 10).formLost(false))).isInstanceOf(NextStep.Progressed.class);
        assertThat(after(done("10 repetitions", 10))).isInstanceOf(NextStep.Progressed.class);
    }

    @Test
    void onlyTheSetsOfTheDoseAreCompared() {
        assertThat(after(done("3 x 10", 10, 10, 10, 4)).prescription()).hasToString("3 x 11");
        assertThat(after(done("3 x 10", 10, 10, 9, 10))).isInstanceOf(NextStep.Held.class);
        assertThat(after(done("6/4/2 repetitions", 6, 4, 2, 1)).prescription()).hasToString("7/5/3 repetitions");
        Progression surplus = Progression.of(
                new ProgressionRule.Surplus(2, 1, Increment.byRepetitions(1).between(1, 30)));
        SessionOutcome extra = done("2 x 10", 10, 12, 3).build();
        assertThat(surplus.next(extra.planned(), History.of(extra), LATER).prescription())
                .hasToString("2 x 11");
        SessionOutcome range = done("2-3 x 10", 10, 12, 11).build();
        assertThat(surplus.next(range.planned(), History.of(range), LATER)).isInstanceOf(NextStep.Held.class);
    }

    // A stop that turns to a professional.

    private static final Progression WATCHED = Progression.of(
            ONE_MORE.rules().get(0),
            ProgressionRule.painContingent(
                    Monitoring.builder()
                            .direction(DirectionRule.repeatedMovements())
                            .pain(PainProfile.greenTo3AmberTo5())
                            .build(),
                    Increment.byRepetitions(1).between(1, 30)));
    private static final Prescription TEN = Prescription.parse("10 repetitions");

    private static SessionReport.Builder well(int day) {
        return SessionReport.on(MONDAY.plusDays(day))
                .painBefore(1)
                .painDuring(1)
                .painAfter(1)
                .painNextMorning(1)
                .newNumbness(false)
                .newWeakness(false)
                .symptomDirection(SymptomDirection.NONE);
    }

    private static SessionOutcome ten(SessionReport.Builder report) {
        SessionReport built = report.build();
        return SessionOutcome.on(built.date(), TEN)
                .set(SetResult.ofRepetitions(10))
                .report(built)
                .build();
    }

    private static SessionOutcome seen(SessionOutcome outcome, int day) {
        return outcome.toBuilder().seenByProfessional(MONDAY.plusDays(day)).build();
    }

    @Test
    void aStopForAProfessionalOutlastsTheNextReport() {
        SessionOutcome weak = ten(well(0).newWeakness(true));

        NextStep next = WATCHED.next(TEN, History.of(weak, ten(well(2))), LATER);

        assertThat(next).asInstanceOf(type(NextStep.Stopped.class)).satisfies(stopped -> {
            assertThat(stopped.state()).isEqualTo(DoseState.of(TEN));
            assertThat(stopped.response().referral()).isEqualTo(Referral.URGENT);
            assertThat(stopped.response().ends()).isEqualTo(StopScope.PROGRAM);
            assertThat(stopped.response().reasons().get(0).facts())
                    .extracting(Fact::toString)
                    .containsExactly("/history/0/report/newWeakness yes");
        });
        assertThat(next.reason().text())
                .isEqualTo("The report of an earlier session called for a stop, and no professional is known to have"
                        + " seen the person since");
        assertThat(next.questions())
                .extracting(question -> question.path() + " " + question)
                .containsExactly(
                        "/history/0/seenByProfessional When did a professional see the person about the report of"
                                + " 2026-11-02?");
        // Silence after it is no better.
        SessionOutcome silent = SessionOutcome.on(MONDAY.plusDays(2), TEN).build();
        assertThat(WATCHED.next(TEN, History.of(weak, silent), LATER)).isInstanceOf(NextStep.Stopped.class);
    }

    @Test
    void aStopEndsWhenAProfessionalHasLooked() {
        SessionOutcome worse = ten(well(0).symptomDirection(SymptomDirection.DOWN_THE_LEG));
        SessionOutcome good = ten(well(4));

        // The stop was in the last session, so that the same dose is due once more.
        NextStep held = WATCHED.next(TEN, History.of(seen(worse, 1)), MONDAY.plusDays(1));
        assertThat(held).isInstanceOf(NextStep.Held.class);
        assertThat(held.reason().text())
                .isEqualTo("The last session called for a stop, and a professional has seen the person since");
        assertThat(WATCHED.next(TEN, History.of(seen(worse, 3)), MONDAY.plusDays(2)))
                .isInstanceOf(NextStep.Stopped.class);
        assertThat(WATCHED.next(TEN, History.of(seen(worse, 1), good), LATER)).isInstanceOf(NextStep.Progressed.class);
        assertThat(WATCHED.next(TEN, History.of(worse, seen(good, 4)), LATER)).isInstanceOf(NextStep.Progressed.class);
        // Who looked before the stop has not looked at it.
        assertThat(WATCHED.next(TEN, History.of(seen(good, 4), ten(well(4).newNumbness(true)), ten(well(6))), LATER))
                .isInstanceOf(NextStep.Stopped.class);
    }

    @Test
    void severalStopsAreToldTogether() {
        SessionOutcome weak = ten(well(0).newWeakness(true));
        SessionOutcome red = ten(well(2).painDuring(6));

        assertThat(WATCHED.next(TEN, History.of(weak, red), LATER))
                .asInstanceOf(type(NextStep.Stopped.class))
                .satisfies(stopped -> {
                    assertThat(stopped.response().referral()).isEqualTo(Referral.URGENT);
                    assertThat(stopped.response().actions()).hasSize(2);
                    assertThat(stopped.reason().text()).isEqualTo("The report of the last session calls for a stop");
                });
    }

    @Test
    void aStopThatTurnsToNobodyIsForItsOwnSession() {
        SessionOutcome red = ten(well(0).painDuring(6));

        NextStep stopped = WATCHED.next(TEN, History.of(red), LATER);
        assertThat(stopped).isInstanceOf(NextStep.Stopped.class);
        assertThat(stopped.questions()).isEmpty();
        assertThat(WATCHED.next(TEN, History.of(red, ten(well(2))), LATER)).isInstanceOf(NextStep.Progressed.class);
    }

    @Test
    void aStopForAProfessionalAsksWhetherOneHasLooked() {
        SessionOutcome worse = ten(well(0).symptomDirection(SymptomDirection.DOWN_THE_LEG));

        NextStep stopped = WATCHED.next(TEN, History.of(worse), LATER);

        assertThat(stopped).isInstanceOf(NextStep.Stopped.class);
        assertThat(asked(stopped))
                .containsExactly("When did a professional see the person about the report of" + " 2026-11-02?");
    }

    @Test
    void aReportWithoutWhatMayCallForAStopOutranksAStepBack() {
        Progression eased = WATCHED.toBuilder()
                .rule(ProgressionRule.regression(
                        RegressionTrigger.MISSED, 1, Increment.byRepetitions(1).between(1, 30)))
                .build();
        SessionReport silent = SessionReport.on(MONDAY)
                .painBefore(1)
                .painDuring(1)
                .painAfter(1)
                .painNextMorning(1)
                .symptomDirection(SymptomDirection.NONE)
                .build();
        SessionOutcome missed = done("10 repetitions", 8).report(silent).build();

        assertThat(eased.next(TEN, History.of(missed), LATER)).isInstanceOf(NextStep.NeedsInformation.class);
        SessionReport known =
                silent.toBuilder().newNumbness(false).newWeakness(false).build();
        assertThat(eased.next(TEN, History.of(missed.toBuilder().report(known).build()), LATER))
                .isInstanceOf(NextStep.Regressed.class);
    }

    // Quotas of doses that are no single number.

    private static final Progression QUOTA = Progression.of(
            ProgressionRule.quota(Increment.byRepetitions(2).between(10, 20), StepPeriod.WEEK, MONDAY),
            ProgressionRule.repeat(2));

    private static NextStep onFirstDay(String dose) {
        return QUOTA.next(dose(dose), History.empty(), MONDAY);
    }

    @Test
    void aRangeBelowTheQuotaIsNoStepBack() {
        // A step forward waits until the dose was done twice.
        NextStep held = onFirstDay("6-10 repetitions");
        assertThat(held).isInstanceOf(NextStep.Held.class);
        assertThat(held.reason().text()).isEqualTo("Done in 0 of 2 sessions");
        assertThat(held.reasons())
                .extracting(StepReason::text)
                .contains("The quota of the day: from 6-10 repetitions to 10 repetitions");
        for (String above : List.of("6-14 repetitions", "10-12 repetitions", "12 repetitions")) {
            assertThat(onFirstDay(above)).isInstanceOf(NextStep.Regressed.class);
            assertThat(onFirstDay(above).prescription()).hasToString("10 repetitions");
        }
        assertThat(onFirstDay("10 repetitions").reason().text()).isEqualTo("The quota of the day is 10 repetitions");
    }

    @Test
    void aListDoesNotBecomeOneSet() {
        NextStep next = onFirstDay("6/4/2 repetitions");

        assertThat(next.prescription()).hasToString("6/4/2 repetitions");
        assertThat(asked(next)).containsExactly("Which number can be changed? The dose says: 6/4/2 repetitions");
    }

    // Double progression.

    @Test
    void aRungThatBeginsWithADoseOfItsOwnKeepsIt() {
        ExerciseId first = ExerciseId.of("first");
        ExerciseId second = ExerciseId.of("second");
        SessionOutcome end = SessionOutcome.on(MONDAY, DoseState.of(first, dose("2 x 12")))
                .sets(List.of(SetResult.ofRepetitions(12), SetResult.ofRepetitions(12)))
                .build();

        for (String own : List.of("2 x 12", "1 x 10")) {
            Progression steps = Progression.of(ProgressionRule.doubleProgression(
                    Increment.byRepetitions(1).between(8, 12),
                    Increment.along(Ladder.of(
                            LadderStep.of(first), LadderStep.of(second).with(dose(own))))));
            assertThat(steps.next(end.planned(), History.of(end), LATER).state())
                    .isEqualTo(DoseState.of(second, dose(own)));
        }
        Progression plain = Progression.of(ProgressionRule.doubleProgression(
                Increment.byRepetitions(1).between(8, 12), Increment.along(Ladder.of(first, second))));
        assertThat(plain.next(end.planned(), History.of(end), LATER).prescription())
                .hasToString("2 x 8");
    }

    /** That a session was done as prescribed answers for no number: those of each set are asked for. */
    @Test
    void aDoseIsReachedByWhatWasDoneInEachSet() {
        Progression rule = Progression.of(ProgressionRule.when(
                OutcomeCriterion.doseReached(1), Increment.byRepetitions(2).between(8, 12)));
        Prescription dose = dose("2 x 8, hold 5 s");
        SessionOutcome.Builder said = SessionOutcome.on(MONDAY, DoseState.of(ExerciseId.of("first"), dose))
                .asPrescribed(true);
        SetResult set = SetResult.ofRepetitions(8).withHoldSeconds(5);

        assertThat(rule.next(said.build().planned(), History.of(said.build()), LATER))
                .isInstanceOf(NextStep.NeedsInformation.class);
        assertThat(rule.next(
                                said.build().planned(),
                                History.of(said.sets(List.of(set, set)).build()),
                                LATER)
                        .prescription())
                .hasToString("2 x 10, hold 5 s");
    }

    @Test
    void doubleProgressionOfAListAsks() {
        Progression rule = Progression.of(ProgressionRule.doubleProgression(
                Increment.byRepetitions(1).between(2, 6),
                Increment.byKilograms(BigDecimal.ONE).between(BigDecimal.ONE, BigDecimal.TEN)));
        SessionOutcome list = done("6/4/2 repetitions, load 5 kg")
                .sets(ImmutableList.of(6, 4, 2).stream()
                        .map(count -> SetResult.ofRepetitions(count).withKilograms(BigDecimal.valueOf(5)))
                        .toList())
                .build();

        NextStep next = rule.next(list.planned(), History.of(list), LATER);
        assertThat(next).isInstanceOf(NextStep.NeedsInformation.class);
        assertThat(asked(next)).containsExactly("Which number can be changed? The dose says: 6/4/2 repetitions");
    }

    @Test
    void daysAreOfYearsThatPeopleLiveIn() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> SessionOutcome.on(LocalDate.MAX, TEN).build())
                .withMessage("'date' must be from 1900 to 2999, but was +999999999-12-31");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ONE_MORE.next(TEN, History.empty(), LocalDate.MAX))
                .withMessage("'day' must be from 1900 to 2999, but was +999999999-12-31");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> SessionOutcome.on(MONDAY, TEN)
                        .seenByProfessional(MONDAY.minusDays(1))
                        .build())
                .withMessage("'seenByProfessional' must be on or after the day of the outcome 2026-11-02, but was"
                        + " 2026-11-01");
        LocalDate lastDay = LocalDate.of(2999, 12, 31);
        Progression weekly = Progression.of(ProgressionRule.every(
                StepPeriod.WEEK, Increment.byRepetitions(1).between(1, 30)));
        assertThat(weekly.next(TEN, History.of(SessionOutcome.on(lastDay, TEN).build()), lastDay))
                .isInstanceOf(NextStep.Held.class);
    }
}
