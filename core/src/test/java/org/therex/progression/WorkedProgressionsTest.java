package org.therex.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.therex.check.InvalidValueException;
import org.therex.exercise.ExerciseId;
import org.therex.monitoring.DirectionRule;
import org.therex.monitoring.Fact;
import org.therex.monitoring.Monitoring;
import org.therex.monitoring.PainProfile;
import org.therex.monitoring.Question;
import org.therex.monitoring.Referral;
import org.therex.monitoring.SessionReport;
import org.therex.monitoring.SymptomDirection;
import org.therex.prescription.Band;
import org.therex.prescription.Prescription;

/** Progressions of the field, each step worked out by hand. */
class WorkedProgressionsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate LATER = MONDAY.plusDays(60);

    private static Prescription dose(String text) {
        return Prescription.parse(text);
    }

    private static BigDecimal kilograms(String text) {
        return new BigDecimal(text);
    }

    private static SetResult set(int repetitions, String kilograms) {
        return SetResult.ofRepetitions(repetitions).withKilograms(kilograms(kilograms));
    }

    private static SessionOutcome done(int day, Prescription planned, SetResult... sets) {
        return SessionOutcome.on(MONDAY.plusDays(day), planned)
                .sets(ImmutableList.copyOf(sets))
                .build();
    }

    private static SessionOutcome repetitions(int day, Prescription planned, int... counts) {
        return done(
                day,
                planned,
                IntStream.of(counts).mapToObj(SetResult::ofRepetitions).toArray(SetResult[]::new));
    }

    private static SessionOutcome held(int day, Prescription planned, int seconds) {
        return done(day, planned, SetResult.ofHoldSeconds(seconds));
    }

    private static List<String> facts(NextStep step) {
        return step.reason().facts().stream().map(Fact::toString).toList();
    }

    private static List<String> asked(NextStep step) {
        return step.questions().stream().map(Question::text).toList();
    }

    // Article 002: a wall sit of longer and longer hold; by how much is this test's choice.

    private static final Progression WALL_SIT = Progression.of(
            ProgressionRule.every(StepPeriod.WEEK, Increment.byHoldSeconds(5).between(20, 60)));

    @Test
    void aWallSitGetsFiveSecondsLongerEachWeek() {
        Prescription twenty = dose("hold 20 s");
        History week = History.of(held(0, twenty, 20), held(2, twenty, 21), held(4, twenty, 20));

        NextStep next = WALL_SIT.next(twenty, week, MONDAY.plusDays(7));

        assertThat(next).isInstanceOf(NextStep.Progressed.class);
        assertThat(next.prescription()).hasToString("hold 25 s");
        assertThat(next.reason().text()).isEqualTo("Done as prescribed: from hold 20 s to hold 25 s");
        assertThat(facts(next)).containsExactly("/history/2/sets/0/hold 20 s of 20 s");
        assertThat(next.reason().rule()).isEqualTo(WALL_SIT.rules().get(0));
    }

    @Test
    void aWallSitStaysUntilTheWeekIsOver() {
        Prescription twenty = dose("hold 20 s");

        NextStep next = WALL_SIT.next(twenty, History.of(held(0, twenty, 20)), MONDAY.plusDays(6));

        assertThat(next).isInstanceOf(NextStep.Held.class);
        assertThat(next.prescription()).isEqualTo(twenty);
        assertThat(next.reason().text()).isEqualTo("A week at this dose is not over before 2026-11-09");
    }

    @Test
    void aWallSitStopsAtItsCap() {
        Prescription nearly = dose("hold 58 s");
        Prescription cap = dose("hold 60 s");

        assertThat(WALL_SIT.next(nearly, History.of(held(0, nearly, 58)), LATER).prescription())
                .isEqualTo(cap);
        NextStep next = WALL_SIT.next(cap, History.of(held(0, cap, 70)), LATER);
        assertThat(next).isInstanceOf(NextStep.AtBound.class);
        assertThat(next.state()).isEqualTo(DoseState.of(cap));
        assertThat(next.reason().text()).isEqualTo("Done as prescribed, but hold 60 s is at the bound");
    }

    @Test
    void aWallSitThatWasCutShortStays() {
        Prescription twenty = dose("hold 20 s");

        NextStep next = WALL_SIT.next(twenty, History.of(held(0, twenty, 19)), LATER);

        assertThat(next).isInstanceOf(NextStep.Held.class);
        assertThat(next.reason().text()).isEqualTo("Not reached on 2026-11-02");
        assertThat(facts(next)).containsExactly("/history/0/sets/0/hold 19 s, below 20 s");
    }

    @Test
    void aDoseInWordsCannotBeStepped() {
        Prescription open = dose("hold as long as possible");

        NextStep next = WALL_SIT.next(open, History.of(held(0, open, 40)), LATER);

        assertThat(next).isInstanceOf(NextStep.NeedsInformation.class);
        assertThat(asked(next)).containsExactly("Which number can be changed? The dose says: hold as long as possible");
        assertThat(next.questions().get(0).path()).hasToString("/state/prescription/hold");
        assertThat(WALL_SIT.next(dose("hold up to 30 s"), History.empty(), MONDAY))
                .isInstanceOf(NextStep.NeedsInformation.class);
    }

    @Test
    void whatWasNotRecordedIsNeitherSuccessNorFailure() {
        Prescription twenty = dose("3 x 8, hold 20 s");
        SessionOutcome partly = done(
                0,
                twenty,
                SetResult.ofRepetitions(8).toBuilder()
                        .hold(Duration.ofSeconds(20))
                        .build(),
                SetResult.ofRepetitions(8));

        NextStep next = WALL_SIT.next(twenty, History.of(partly), LATER);

        assertThat(next).isInstanceOf(NextStep.NeedsInformation.class);
        assertThat(asked(next))
                .containsExactly(
                        "How long was the shortest hold in set 2 on 2026-11-02?",
                        "What was done in each of 3 sets on 2026-11-02?");
        assertThat(asked(WALL_SIT.next(twenty, History.empty(), MONDAY)))
                .containsExactly("What became of a session at this dose?");
    }

    @Test
    void onlySessionsAtTheSameDoseCount() {
        Prescription twenty = dose("hold 20 s");
        Prescription longer = dose("hold 25 s");

        assertThat(WALL_SIT.next(longer, History.of(held(0, twenty, 30)), LATER))
                .isInstanceOf(NextStep.NeedsInformation.class);
    }

    // Article 002: a bridge that gets longer or heavier; two rules of which the first that can decides.

    @Test
    void aBridgeGetsLongerAndThenHeavier() {
        Progression bridge = Progression.of(
                ProgressionRule.every(
                        StepPeriod.SESSION, Increment.byHoldSeconds(5).between(5, 30)),
                ProgressionRule.every(
                        StepPeriod.SESSION,
                        Increment.byKilograms(kilograms("2.5")).between(kilograms("2.5"), kilograms("20"))));
        Prescription longest = dose("10 repetitions, hold 30 s, load 5 kg");
        SessionOutcome well = done(
                0,
                longest,
                SetResult.builder()
                        .repetitions(10)
                        .hold(Duration.ofSeconds(30))
                        .kilograms(kilograms("5.0"))
                        .build());

        NextStep next = bridge.next(longest, History.of(well), LATER);

        assertThat(next.prescription()).hasToString("10 repetitions, hold 30 s, load 7.5 kg");
        assertThat(next.reasons())
                .extracting(StepReason::text)
                .containsExactly(
                        "Done as prescribed: from load 5 kg to load 7.5 kg",
                        "Done as prescribed, but hold 30 s is at the bound");
    }

    // Double progression: 8 to 12 repetitions, then 2.5 kg more and 8 again.

    private static final Progression DOUBLE = Progression.of(ProgressionRule.doubleProgression(
            Increment.byRepetitions(1).between(8, 12),
            Increment.byKilograms(kilograms("2.5")).between(kilograms("20"), kilograms("40"))));

    @Test
    void doubleProgressionAddsRepetitionsFirst() {
        Prescription eight = dose("2 x 8, load 20 kg");

        NextStep next = DOUBLE.next(eight, History.of(done(0, eight, set(8, "20"), set(9, "20"))), LATER);

        assertThat(next.prescription()).hasToString("2 x 9, load 20 kg");
        assertThat(next.reason().text()).isEqualTo("Done as prescribed: from 8 repetitions to 9 repetitions");
    }

    @Test
    void doubleProgressionRaisesTheLoadAtTheEndOfTheRange() {
        Prescription twelve = dose("2 x 12, load 20 kg");

        NextStep next = DOUBLE.next(twelve, History.of(done(0, twelve, set(12, "20"), set(12, "20"))), LATER);

        assertThat(next.prescription()).hasToString("2 x 8, load 22.5 kg");
        assertThat(next.reason().text())
                .isEqualTo("Done as prescribed: from load 20 kg to load 22.5 kg, and from 12 repetitions to 8"
                        + " repetitions");
        assertThat(DOUBLE.next(twelve, History.of(done(0, twelve, set(12, "20"), set(11, "20"))), LATER))
                .isInstanceOf(NextStep.Held.class);
        assertThat(DOUBLE.next(twelve, History.of(done(0, twelve, set(12, "20"), set(12, "17.5"))), LATER))
                .isInstanceOf(NextStep.Held.class);
    }

    @Test
    void doubleProgressionOfARangeKeepsTheRange() {
        Prescription range = dose("2 x 8-12, load 20 kg");

        assertThat(DOUBLE.next(range, History.of(done(0, range, set(12, "20"), set(12, "20"))), LATER)
                        .prescription())
                .hasToString("2 x 8-12, load 22.5 kg");
        assertThat(DOUBLE.next(range, History.of(done(0, range, set(12, "20"), set(10, "20"))), LATER))
                .isInstanceOf(NextStep.Held.class);
    }

    @Test
    void doubleProgressionEndsAtTheGreatestLoad() {
        Prescription last = dose("2 x 12, load 40 kg");

        NextStep next = DOUBLE.next(last, History.of(done(0, last, set(12, "40"), set(12, "40"))), LATER);

        assertThat(next).isInstanceOf(NextStep.AtBound.class);
        assertThat(next.prescription()).isEqualTo(last);
    }

    // 2-for-2: two repetitions above the target in the last set, twice in a row.

    private static final Progression TWO_FOR_TWO = Progression.of(ProgressionRule.twoForTwo(
            Increment.byPercent(kilograms("5"), new Loads(kilograms("10"), kilograms("0.5"), kilograms("60")))));

    @Test
    void twoForTwoRaisesTheLoadByFivePercent() {
        Prescription ten = dose("2 x 10, load 30 kg");
        SessionOutcome first = done(0, ten, set(10, "30"), set(12, "30"));
        SessionOutcome second = done(2, ten, set(10, "30"), set(13, "30"));

        // 5 % of 30 kg are 1.5 kg.
        NextStep next = TWO_FOR_TWO.next(ten, History.of(first, second), LATER);
        assertThat(next.prescription()).hasToString("2 x 10, load 31.5 kg");
        assertThat(next.reason().text()).isEqualTo("Reached in 2 sessions: from load 30 kg to load 31.5 kg");

        NextStep once = TWO_FOR_TWO.next(ten, History.of(first), LATER);
        assertThat(once).isInstanceOf(NextStep.Held.class);
        assertThat(once.reason().text()).isEqualTo("Reached in 1 of 2 sessions");
        assertThat(TWO_FOR_TWO.next(ten, History.of(first, done(2, ten, set(14, "30"), set(11, "30"))), LATER))
                .isInstanceOf(NextStep.Held.class);
    }

    @Test
    void aPartOfTheLoadIsRoundedToTheLoadsThatThereAre() {
        Progression plates = Progression.of(ProgressionRule.twoForTwo(
                Increment.byPercent(kilograms("10"), new Loads(kilograms("20"), kilograms("2.5"), kilograms("28")))));
        Prescription light = dose("10 repetitions, load 20 kg");
        Prescription heavy = dose("10 repetitions, load 25 kg");
        Prescription heaviest = dose("10 repetitions, load 27.5 kg");

        // 22 kg is nearest to 22.5 kg; 27.5 kg is the last in steps of 2.5 kg from 20 kg.
        assertThat(afterTwoSessions(plates, light, "20").prescription()).hasToString("10 repetitions, load 22.5 kg");
        assertThat(afterTwoSessions(plates, heavy, "25").prescription()).isEqualTo(heaviest);
        assertThat(afterTwoSessions(plates, heaviest, "27.5")).isInstanceOf(NextStep.AtBound.class);
    }

    private static NextStep afterTwoSessions(Progression progression, Prescription dose, String load) {
        return progression.next(dose, History.of(done(0, dose, set(12, load)), done(2, dose, set(12, load))), LATER);
    }

    // McKenzie: prone lying, on the elbows, press-up; up if it draws towards the spine, stop if it moves down the leg.

    private static final ExerciseId PRONE = ExerciseId.of("prone-lying");
    private static final ExerciseId ELBOWS = ExerciseId.of("sphinx-pose");
    private static final ExerciseId PRESS_UP = ExerciseId.of("prone-press-up");
    private static final Ladder EXTENSION = Ladder.of(
            LadderStep.of(PRONE),
            LadderStep.of(ELBOWS),
            LadderStep.of(PRESS_UP).with(dose("10 repetitions, hold 1-2 s")));
    private static final Progression MCKENZIE = Progression.of(
            ProgressionRule.painContingent(
                    Monitoring.builder()
                            .direction(DirectionRule.repeatedMovements())
                            .build(),
                    Increment.along(EXTENSION)),
            ProgressionRule.ladder(EXTENSION, 1));

    private static SessionOutcome onElbows(int day, UnaryOperator<SessionReport.Builder> report) {
        LocalDate date = MONDAY.plusDays(day);
        SessionReport.Builder told = SessionReport.on(date).newNumbness(false).newWeakness(false);
        return SessionOutcome.on(date, DoseState.of(ELBOWS, dose("10 repetitions")))
                .set(SetResult.ofRepetitions(10))
                .report(report.apply(told).build())
                .build();
    }

    @Test
    void centralisingSymptomsClimbTheLadder() {
        SessionOutcome well = onElbows(0, report -> report.symptomDirection(SymptomDirection.TOWARDS_SPINE));

        NextStep next = MCKENZIE.next(well.planned(), History.of(well), LATER);

        assertThat(next).isInstanceOf(NextStep.Progressed.class);
        assertThat(next.state().exercise()).hasValue(PRESS_UP);
        assertThat(next.prescription()).hasToString("10 repetitions, hold 1-2 s");
        assertThat(next.reasons())
                .extracting(StepReason::text)
                .containsExactly(
                        "Done as prescribed: from sphinx-pose to prone-press-up",
                        "The report of the last session calls for no change",
                        "The symptoms draw back towards the spine");
    }

    @Test
    void peripheralisingSymptomsStop() {
        SessionOutcome worse = onElbows(0, report -> report.symptomDirection(SymptomDirection.DOWN_THE_LEG));

        NextStep next = MCKENZIE.next(worse.planned(), History.of(worse), LATER);

        assertThat(next).asInstanceOf(type(NextStep.Stopped.class)).satisfies(stopped -> {
            assertThat(stopped.state()).isEqualTo(worse.planned());
            assertThat(stopped.response().referral()).isEqualTo(Referral.PROFESSIONAL);
        });
        assertThat(next.reasons().get(1).facts())
                .extracting(Fact::toString)
                .containsExactly("/history/0/report/symptomDirection down the leg");
    }

    @Test
    void unchangedSymptomsStepDownTheLadder() {
        UnaryOperator<SessionReport.Builder> unchanged = report -> report.symptomDirection(SymptomDirection.UNCHANGED);
        SessionOutcome first = onElbows(0, unchanged);

        NextStep next = MCKENZIE.next(first.planned(), History.of(first, onElbows(1, unchanged)), LATER);

        assertThat(next).isInstanceOf(NextStep.Regressed.class);
        assertThat(next.state().exercise()).hasValue(PRONE);
        assertThat(next.prescription()).hasToString("10 repetitions");
    }

    @Test
    void anUnreportedSessionIsAskedForBeforeAnyStep() {
        SessionOutcome silent = SessionOutcome.on(MONDAY, DoseState.of(ELBOWS, dose("10 repetitions")))
                .set(SetResult.ofRepetitions(10))
                .build();

        NextStep next = MCKENZIE.next(silent.planned(), History.of(silent), LATER);

        assertThat(next).isInstanceOf(NextStep.NeedsInformation.class);
        assertThat(asked(next)).containsExactly("How did the session of 2026-11-02 go?");
        assertThat(next.reasons()).hasSize(2);
    }

    // McGill: 6, 4, 2 repetitions of 10 s; repetitions are added, not length.

    @Test
    void mcGillAddsRepetitionsAndNotLength() {
        Progression mcGill = Progression.of(ProgressionRule.every(
                StepPeriod.WEEK, Increment.byRepetitions(2).between(2, 10)));
        Prescription start = dose("6/4/2 repetitions, hold 10 s, each side");
        Prescription last = dose("9/7/5 repetitions, hold 10 s, each side");
        UnaryOperator<SetResult> tenSeconds =
                set -> set.toBuilder().hold(Duration.ofSeconds(10)).build();

        NextStep next = mcGill.next(
                start,
                History.of(done(
                        0,
                        start,
                        tenSeconds.apply(SetResult.ofRepetitions(6)),
                        tenSeconds.apply(SetResult.ofRepetitions(4)),
                        tenSeconds.apply(SetResult.ofRepetitions(2)))),
                LATER);
        assertThat(next.prescription()).hasToString("8/6/4 repetitions, hold 10 s, each side");

        // The first set may have one more, so each has one more.
        assertThat(mcGill.next(
                                last,
                                History.of(done(
                                        0,
                                        last,
                                        tenSeconds.apply(SetResult.ofRepetitions(9)),
                                        tenSeconds.apply(SetResult.ofRepetitions(7)),
                                        tenSeconds.apply(SetResult.ofRepetitions(5)))),
                                LATER)
                        .prescription())
                .hasToString("10/8/6 repetitions, hold 10 s, each side");
    }

    // Motor control: ten holds of 10 s with normal breathing and a still pelvis, then the next stage.

    @Test
    void theNextStageFollowsWhenTheCriterionIsMet() {
        QualityId breathing = QualityId.of("normal-breathing");
        QualityId pelvis = QualityId.of("still-pelvis");
        OutcomeCriterion criterion = OutcomeCriterion.builder()
                .repetitions(10)
                .hold(Duration.ofSeconds(10))
                .quality(breathing)
                .quality(pelvis)
                .build();
        LadderStep drawIn = LadderStep.of(ExerciseId.of("draw-in"));
        Ladder stages = Ladder.of(
                drawIn.toBuilder().stage(1).build(), drawIn.toBuilder().stage(2).build());
        Progression motorControl = Progression.of(ProgressionRule.when(criterion, Increment.along(stages)));
        DoseState first = DoseState.of(dose("10 repetitions, hold 10 s"))
                .on(stages.steps().get(0));
        SessionOutcome.Builder session = SessionOutcome.on(MONDAY, first)
                .set(SetResult.ofRepetitions(10).toBuilder()
                        .hold(Duration.ofSeconds(10))
                        .build());

        NextStep met = motorControl.next(
                first,
                History.of(session.metQualities(List.of(breathing, pelvis)).build()),
                LATER);
        assertThat(met.state().stage()).hasValue(2);
        assertThat(met.reason().text()).isEqualTo("Done as prescribed: from draw-in at stage 1 to draw-in at stage 2");

        assertThat(motorControl.next(
                        first,
                        History.of(session.metQualities(List.of(breathing))
                                .missedQuality(pelvis)
                                .build()),
                        LATER))
                .isInstanceOf(NextStep.Held.class);
        assertThat(asked(motorControl.next(
                        first,
                        History.of(session.missedQualities(List.of())
                                .metQualities(List.of(breathing))
                                .build()),
                        LATER)))
                .containsExactly("Was this so on 2026-11-02: still-pelvis?");
    }

    // Graded activity: a baseline of 10, 12 and 14, from 80 % of its mean 2 more each week to 20.

    @Test
    void aQuotaRisesByTheCalendarToItsGoal() {
        assertThat(ProgressionRule.Quota.start(80, 10, 12, 14)).isEqualTo(9);
        assertThat(ProgressionRule.Quota.start(1, 0)).isEqualTo(1);
        Progression quota = Progression.of(
                ProgressionRule.quota(Increment.byRepetitions(2).between(9, 20), StepPeriod.WEEK, MONDAY));
        Prescription nine = dose("9 repetitions");

        // In the first week 9, whatever was done; then 11, 13, 15, 17, 19, 20.
        NextStep sixthDay = quota.next(nine, History.of(repetitions(0, nine, 30)), MONDAY.plusDays(6));
        assertThat(sixthDay).isInstanceOf(NextStep.Held.class);
        assertThat(sixthDay.reason().text()).isEqualTo("The quota of the day is 9 repetitions");
        assertThat(quota.next(nine, History.of(repetitions(0, nine, 1)), MONDAY.plusDays(7))
                        .prescription())
                .hasToString("11 repetitions");
        assertThat(quota.next(nine, History.empty(), MONDAY.plusDays(35)).prescription())
                .hasToString("19 repetitions");
        NextStep goal = quota.next(nine, History.empty(), MONDAY.plusDays(42));
        assertThat(goal.prescription()).hasToString("20 repetitions");
        assertThat(quota.next(goal.prescription(), History.empty(), MONDAY.plusDays(400)))
                .isInstanceOf(NextStep.AtBound.class);
        // More than the quota is brought back to it.
        assertThat(quota.next(dose("15 repetitions"), History.empty(), MONDAY)).isInstanceOf(NextStep.Regressed.class);
        assertThat(quota.next(nine, History.empty(), MONDAY.minusDays(1))
                        .reason()
                        .text())
                .isEqualTo("The quota begins on 2026-11-02");
    }

    @Test
    void aQuotaIsNotExceededByAnotherRule() {
        Progression both = Progression.of(
                ProgressionRule.every(
                        StepPeriod.SESSION, Increment.byRepetitions(5).between(1, 100)),
                ProgressionRule.quota(Increment.byRepetitions(2).between(9, 20), StepPeriod.WEEK, MONDAY));
        Prescription nine = dose("9 repetitions");
        History done = History.of(repetitions(0, nine, 9));

        assertThat(both.next(nine, done, MONDAY.plusDays(1)).prescription()).isEqualTo(nine);
        assertThat(both.next(nine, done, MONDAY.plusDays(7)).prescription()).hasToString("11 repetitions");
    }

    // Steps back and holding.

    @Test
    void aDoseThatWasMissedTwiceIsLowered() {
        Progression easing = Progression.of(
                ProgressionRule.every(
                        StepPeriod.SESSION, Increment.byRepetitions(1).between(5, 12)),
                ProgressionRule.regression(
                        RegressionTrigger.MISSED, 2, Increment.byRepetitions(3).between(5, 12)));
        Prescription ten = dose("10 repetitions");
        Prescription six = dose("6 repetitions");

        NextStep next = easing.next(ten, History.of(repetitions(0, ten, 9), repetitions(1, ten, 8)), LATER);
        assertThat(next).isInstanceOf(NextStep.Regressed.class);
        assertThat(next.prescription()).hasToString("7 repetitions");
        assertThat(next.reason().text())
                .isEqualTo("Missed in 2 sessions in a row: from 10 repetitions to 7 repetitions");
        assertThat(easing.next(ten, History.of(repetitions(0, ten, 9), repetitions(1, ten, 10)), LATER)
                        .prescription())
                .hasToString("11 repetitions");
        assertThat(easing.next(six, History.of(repetitions(0, six, 1), repetitions(1, six, 1)), LATER)
                        .prescription())
                .hasToString("5 repetitions");
        assertThat(easing.next(ten, History.of(repetitions(0, ten, 9), done(1, ten)), LATER))
                .isInstanceOf(NextStep.NeedsInformation.class);
    }

    @Test
    void lostFormGoesBackAlongTheBands() {
        Band red = Band.of("red");
        Band green = Band.of("green");
        Progression bands =
                Progression.of(ProgressionRule.regression(RegressionTrigger.FORM_LOST, 1, Increment.along(red, green)));
        Prescription strong =
                Prescription.builder().repetitions(10).intensity(green).build();
        SessionOutcome.Builder session = SessionOutcome.on(MONDAY, strong).set(SetResult.ofRepetitions(10));

        assertThat(bands.next(strong, History.of(session.formLost(true).build()), LATER)
                        .prescription())
                .hasToString("10 repetitions, band red");
        assertThat(bands.next(strong, History.of(session.formLost(false).build()), LATER))
                .isInstanceOf(NextStep.Held.class);
        Prescription weak =
                Prescription.builder().repetitions(10).intensity(red).build();
        NextStep lowest = bands.next(
                weak, History.of(SessionOutcome.on(MONDAY, weak).formLost(true).build()), LATER);
        assertThat(lowest).isInstanceOf(NextStep.Held.class);
        assertThat(lowest.reason().text()).isEqualTo("Form lost in the last session, but band red is at the bound");
    }

    @Test
    void painMakesItLessWhateverWasDone() {
        Progression byPain = Progression.of(
                ProgressionRule.every(
                        StepPeriod.SESSION, Increment.byRepetitions(1).between(5, 12)),
                ProgressionRule.painContingent(
                        Monitoring.builder()
                                .pain(PainProfile.greenTo3AmberTo5())
                                .build(),
                        Increment.byHoldSeconds(5).between(5, 30),
                        Increment.byRepetitions(2).between(5, 12)));
        Prescription ten = dose("10 repetitions, hold 5 s");
        SessionOutcome session = SessionOutcome.on(MONDAY, ten)
                .set(SetResult.ofRepetitions(10).toBuilder()
                        .hold(Duration.ofSeconds(5))
                        .build())
                .report(SessionReport.on(MONDAY)
                        .painBefore(1)
                        .painDuring(4)
                        .painAfter(2)
                        .painNextMorning(3)
                        .build())
                .build();

        NextStep next = byPain.next(ten, History.of(session), LATER);
        assertThat(next).isInstanceOf(NextStep.Regressed.class);
        assertThat(next.prescription()).hasToString("8 repetitions, hold 5 s");
        assertThat(next.reason().text())
                .isEqualTo("The report of the last session calls for less, hold 5 s is at the bound: from 10"
                        + " repetitions to 8"
                        + " repetitions");
        // A difference of 1 is within the measurement error of the scale.
        SessionOutcome steady = session.toBuilder()
                .report(session.report().orElseThrow().toBuilder()
                        .painNextMorning(2)
                        .build())
                .build();
        assertThat(byPain.next(ten, History.of(steady), LATER)).isNotInstanceOf(NextStep.Regressed.class);
        SessionOutcome red = session.toBuilder()
                .report(session.report().orElseThrow().toBuilder().painDuring(6).build())
                .build();
        assertThat(byPain.next(ten, History.of(red), LATER)).isInstanceOf(NextStep.Stopped.class);
    }

    @Test
    void aDoseIsRepeatedAndStepsPerWeekAreLimited() {
        ProgressionRule step = ProgressionRule.every(
                StepPeriod.SESSION, Increment.byRepetitions(1).between(5, 12));
        Progression repeated = Progression.of(step, ProgressionRule.repeat(2));
        Progression limited = Progression.of(step, ProgressionRule.stepsPerWeek(1));
        Prescription eight = dose("8 repetitions");
        Prescription nine = dose("9 repetitions");

        assertThat(repeated.next(eight, History.of(repetitions(0, eight, 8)), LATER)
                        .reason()
                        .text())
                .isEqualTo("Done in 1 of 2 sessions");
        assertThat(repeated.next(eight, History.of(repetitions(0, eight, 8), repetitions(1, eight, 8)), LATER)
                        .prescription())
                .isEqualTo(nine);

        History stepped = History.of(repetitions(0, eight, 8), repetitions(1, nine, 9));
        NextStep held = limited.next(nine, stepped, MONDAY.plusDays(7));
        assertThat(held).isInstanceOf(NextStep.Held.class);
        assertThat(held.reason().text()).isEqualTo("1 of at most 1 steps a week");
        assertThat(limited.next(nine, stepped, MONDAY.plusDays(8)).prescription())
                .hasToString("10 repetitions");
    }

    @Test
    void fourWeeksWithoutAStepBackCallForOne() {
        Progression deload = Progression.of(
                ProgressionRule.every(
                        StepPeriod.SESSION, Increment.byRepetitions(1).between(5, 30)),
                ProgressionRule.deload(4, Increment.byRepetitions(4).between(5, 30)));
        Prescription ten = dose("10 repetitions");
        Prescription six = dose("6 repetitions");
        History month = History.of(repetitions(0, ten, 10), repetitions(14, ten, 10));

        assertThat(deload.next(ten, month, MONDAY.plusDays(27)).prescription()).hasToString("11 repetitions");
        NextStep eased = deload.next(ten, month, MONDAY.plusDays(28));
        assertThat(eased.prescription()).isEqualTo(six);
        assertThat(eased.reason().text())
                .isEqualTo("28 days without a step back of 28: from 10 repetitions to 6 repetitions");
        assertThat(deload.next(six, month.then(repetitions(28, six, 6)), MONDAY.plusDays(30))
                        .prescription())
                .hasToString("7 repetitions");
    }

    @Test
    void theNextSessionIsNotBeforeTheLast() {
        Prescription twenty = dose("hold 20 s");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> WALL_SIT.next(twenty, History.of(held(3, twenty, 20)), MONDAY))
                .withMessage("'day' must be on or after the day of the last outcome 2026-11-05, but was 2026-11-02");
    }
}
