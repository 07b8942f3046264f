package org.therex.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.therex.check.Issue;
import org.therex.exercise.ExerciseId;
import org.therex.monitoring.Fact;
import org.therex.prescription.Prescription;

/** Steps of rules for doses and outcomes that are met less often. */
class StepDetailsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate LATER = MONDAY.plusDays(60);
    private static final Increment REPETITIONS = Increment.byRepetitions(1).between(5, 12);
    private static final Increment HOLD = Increment.byHoldSeconds(5).between(5, 30);
    private static final Increment LOAD =
            Increment.byKilograms(new BigDecimal("2.5")).between(BigDecimal.ONE, new BigDecimal("50"));
    private static final ExerciseId EASY = ExerciseId.of("easy");
    private static final ExerciseId HARD = ExerciseId.of("hard");

    private static DoseState dose(String text) {
        return DoseState.of(Prescription.parse(text));
    }

    private static SessionOutcome.Builder on(int day, DoseState planned, int... repetitions) {
        return SessionOutcome.on(MONDAY.plusDays(day), planned)
                .sets(IntStream.of(repetitions)
                        .mapToObj(SetResult::ofRepetitions)
                        .toList());
    }

    private static SetResult lifted(int repetitions) {
        return SetResult.ofRepetitions(repetitions).withKilograms(BigDecimal.TEN);
    }

    private static List<String> facts(NextStep step) {
        return step.reason().facts().stream().map(Fact::toString).toList();
    }

    private static List<String> asked(NextStep step) {
        return step.questions().stream()
                .map(question -> question.path() + " " + question.text())
                .toList();
    }

    // Which session is the first at a dose.

    @Test
    void aWeekBeginsWithTheFirstSessionAtTheDose() {
        Progression weekly = Progression.of(ProgressionRule.every(StepPeriod.WEEK, REPETITIONS));
        DoseState eight = dose("8 repetitions");
        DoseState nine = dose("9 repetitions");
        History history = History.of(
                on(0, eight, 8).build(), on(7, nine, 9).build(), on(9, nine, 9).build());

        assertThat(weekly.next(nine, history, MONDAY.plusDays(13)).reason().text())
                .isEqualTo("A week at this dose is not over before 2026-11-16");
        assertThat(weekly.next(nine, history, MONDAY.plusDays(14)).prescription())
                .hasToString("10 repetitions");
    }

    // Repetitions beyond the target of the last set.

    private static final Progression TWO_FOR_TWO = Progression.of(ProgressionRule.twoForTwo(LOAD));

    @Test
    void theTargetOfAListIsThatOfItsLastSet() {
        DoseState list = dose("6/4/2 repetitions, load 10 kg");
        SessionOutcome four =
                on(0, list).sets(List.of(lifted(6), lifted(4), lifted(4))).build();
        SessionOutcome three =
                on(3, list).sets(List.of(lifted(6), lifted(6), lifted(3))).build();

        // Two more than the last 2 are 4, in two sessions.
        assertThat(TWO_FOR_TWO
                        .next(
                                list,
                                History.of(
                                        four,
                                        four.toBuilder()
                                                .date(MONDAY.plusDays(3))
                                                .build()),
                                LATER)
                        .prescription())
                .hasToString("6/4/2 repetitions, load 12.5 kg");
        NextStep missed = TWO_FOR_TWO.next(list, History.of(four, three), LATER);
        assertThat(missed).isInstanceOf(NextStep.Held.class);
        assertThat(facts(missed)).contains("/history/1/sets/2/repetitions 3, below 4");
    }

    @Test
    void aLastSetThatWasNotRecordedIsAskedFor() {
        DoseState list = dose("6/4/2 repetitions, load 10 kg");
        SessionOutcome two = on(0, list).sets(List.of(lifted(6), lifted(4))).build();

        NextStep next = TWO_FOR_TWO.next(list, History.of(two), LATER);

        assertThat(next).isInstanceOf(NextStep.NeedsInformation.class);
        assertThat(asked(next)).containsExactly("/history/0/sets What was done in each of 3 sets on 2026-11-02?");
    }

    @Test
    void repetitionsWithoutALeastNumberHaveNoTarget() {
        DoseState upTo = dose("3 x up to 10, load 10 kg");

        NextStep next =
                TWO_FOR_TWO.next(upTo, History.of(on(0, upTo, 10, 10, 10).build()), LATER);

        assertThat(next).isInstanceOf(NextStep.NeedsInformation.class);
        assertThat(asked(next))
                .containsExactly(
                        "/state/prescription/repetitions How many repetitions are the target? The dose says: up"
                                + " to 10 repetitions");
    }

    @Test
    void aSurplusWaitsForTheLadderStepThatStatesRepetitions() {
        Ladder ladder = Ladder.of(
                LadderStep.of(EASY), LadderStep.of(HARD).with(Prescription.parse("10 repetitions, load 5 kg")));
        Progression both = Progression.of(ProgressionRule.twoForTwo(LOAD), ProgressionRule.ladder(ladder, 2));
        DoseState held = DoseState.of(EASY, Prescription.parse("hold 10 s, load 5 kg"));
        SessionOutcome done = on(0, held).asPrescribed(true).build();

        assertThat(both.check(held).issues()).isEmpty();
        assertThat(both.next(held, History.of(done), LATER).reasons())
                .extracting(StepReason::text)
                .contains("The dose states no repetitions");
        // A ladder whose doses state none does not help.
        Ladder holds =
                Ladder.of(LadderStep.of(EASY), LadderStep.of(HARD).with(Prescription.parse("hold 20 s, load 5 kg")));
        assertThat(Progression.of(ProgressionRule.twoForTwo(LOAD), ProgressionRule.ladder(holds, 2))
                        .check(held)
                        .issues())
                .extracting(Issue::message)
                .containsExactly("'repetitions' must exceed repetitions that the dose states, but was 2 for a dose with"
                        + " no repetitions");
    }

    @Test
    void aLadderWithoutTheAmountDoesNotExcuseAnIncrement() {
        Ladder ladder = Ladder.of(LadderStep.of(EASY), LadderStep.of(HARD).with(Prescription.parse("10 repetitions")));
        Progression progression =
                Progression.of(ProgressionRule.every(StepPeriod.SESSION, LOAD), ProgressionRule.ladder(ladder, 2));

        assertThat(progression
                        .check(DoseState.of(EASY, Prescription.parse("8 repetitions")))
                        .issues())
                .extracting(issue -> issue.path().toString())
                .containsExactly("/rules/0/increment");
    }

    @Test
    void aStatedTimeOfASetCanBeStepped() {
        Progression longer = Progression.of(ProgressionRule.every(
                StepPeriod.SESSION, Increment.byTimeBoxSeconds(10).between(30, 90)));

        assertThat(longer.check(dose("3 sets, for 40 s")).issues()).isEmpty();
    }

    // Words beside numbers.

    @Test
    void aWordIsAFactOnlyWhereItDecides() {
        Progression step = Progression.of(ProgressionRule.every(StepPeriod.SESSION, REPETITIONS));
        DoseState counted = dose("8 repetitions");
        DoseState banded = dose("8 repetitions, band red");

        assertThat(facts(step.next(
                        counted, History.of(on(0, counted, 8).asPrescribed(true).build()), LATER)))
                .containsExactly("/history/0/sets/0/repetitions 8 of 8");
        assertThat(facts(step.next(
                        counted,
                        History.of(on(0, counted, 8).asPrescribed(false).build()),
                        LATER)))
                .containsExactly("/history/0/sets/0/repetitions 8 of 8", "/history/0/asPrescribed no");
        assertThat(facts(step.next(
                        banded, History.of(on(0, banded, 8).asPrescribed(true).build()), LATER)))
                .containsExactly("/history/0/sets/0/repetitions 8 of 8", "/history/0/asPrescribed yes");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatWasNotDoneAsPrescribedReachesNoTarget(boolean kept) {
        DoseState range = dose("8-12 repetitions, load 10 kg");
        SessionOutcome twelve = on(0, range).set(lifted(12)).asPrescribed(kept).build();
        Progression twice = Progression.of(
                ProgressionRule.doubleProgression(Increment.byRepetitions(1).between(8, 12), LOAD));
        assertThat(twice.next(range, History.of(twelve), LATER) instanceof NextStep.Progressed)
                .isEqualTo(kept);

        DoseState ten = dose("10 repetitions, load 10 kg");
        SessionOutcome more = on(0, ten).set(lifted(12)).build();
        SessionOutcome last = on(2, ten).set(lifted(12)).asPrescribed(kept).build();
        assertThat(TWO_FOR_TWO.next(ten, History.of(more, last), LATER) instanceof NextStep.Progressed)
                .isEqualTo(kept);

        Progression met = Progression.of(ProgressionRule.when(OutcomeCriterion.doseReached(1), REPETITIONS));
        SessionOutcome reached = on(0, ten).set(lifted(10)).asPrescribed(kept).build();
        assertThat(met.next(ten, History.of(reached), LATER) instanceof NextStep.Progressed)
                .isEqualTo(kept);
    }

    @Test
    void formThatIsToBeKeptIsAskedFor() {
        Progression clean = Progression.of(ProgressionRule.when(
                OutcomeCriterion.doseReached(1).toBuilder().formKept(true).build(), REPETITIONS));
        DoseState eight = dose("8 repetitions");

        NextStep unknown = clean.next(eight, History.of(on(0, eight, 8).build()), LATER);
        assertThat(unknown).isInstanceOf(NextStep.NeedsInformation.class);
        assertThat(asked(unknown))
                .containsExactly("/history/0/formLost Was the movement done well to the end on 2026-11-02?");
        NextStep lost =
                clean.next(eight, History.of(on(0, eight, 8).formLost(true).build()), LATER);
        assertThat(lost).isInstanceOf(NextStep.Held.class);
        assertThat(facts(lost)).contains("/history/0/formLost yes");
        assertThat(clean.next(eight, History.of(on(0, eight, 8).formLost(false).build()), LATER)
                        .prescription())
                .hasToString("9 repetitions");
    }

    // Steps that cannot be taken.

    @Test
    void aRaiseThatCannotBeReadAsksAtTheEndOfTheRange() {
        DoseState open = dose("12 repetitions, hold as long as possible");
        Progression twice = Progression.of(
                ProgressionRule.doubleProgression(Increment.byRepetitions(1).between(8, 12), HOLD));

        NextStep next =
                twice.next(open, History.of(on(0, open, 12).asPrescribed(true).build()), LATER);

        assertThat(next).isInstanceOf(NextStep.NeedsInformation.class);
        assertThat(asked(next))
                .containsExactly("/state/prescription/hold Which number can be changed? The dose says: hold as long as"
                        + " possible");
    }

    @Test
    void anEasingThatCannotBeReadAsksAfterAMiss() {
        DoseState open = dose("10 repetitions, hold as long as possible");
        Progression easing = Progression.of(ProgressionRule.regression(RegressionTrigger.MISSED, 1, HOLD));

        NextStep next =
                easing.next(open, History.of(on(0, open, 8).asPrescribed(false).build()), LATER);

        assertThat(next).isInstanceOf(NextStep.NeedsInformation.class);
        assertThat(asked(next))
                .containsExactly("/state/prescription/hold Which number can be changed? The dose says: hold as long as"
                        + " possible");
    }

    // Unloading.

    @Test
    void aLowerStepOfALadderIsAStepBackForUnloading() {
        Ladder ladder = Ladder.of(EASY, HARD, ExerciseId.of("hardest"));
        Progression deload = Progression.of(ProgressionRule.deload(2, Increment.along(ladder)));
        Prescription eight = Prescription.parse("8 repetitions");
        DoseState hardest = DoseState.of(ExerciseId.of("hardest"), eight);
        DoseState hard = DoseState.of(HARD, eight);
        History history = History.of(
                on(0, hardest, 8).build(),
                on(7, hard, 8).build(),
                on(10, hard, 8).build());

        // The step back was on day 7; two weeks later the next is due.
        NextStep early = deload.next(hard, history, MONDAY.plusDays(20));
        assertThat(early).isInstanceOf(NextStep.Held.class);
        assertThat(early.reason().text()).isEqualTo("13 days without a step back of 14");
        NextStep due = deload.next(hard, history, MONDAY.plusDays(21));
        assertThat(due).isInstanceOf(NextStep.Regressed.class);
        assertThat(due.state().exercise()).hasValue(EASY);
    }

    @Test
    void aDoseWithoutASessionIsNotUnloaded() {
        Progression deload = Progression.of(ProgressionRule.deload(1, REPETITIONS));
        DoseState ten = dose("10 repetitions");
        SessionOutcome eight = on(0, dose("8 repetitions"), 8).build();

        NextStep next = deload.next(ten, History.of(eight), LATER);

        assertThat(next).isInstanceOf(NextStep.Held.class);
        assertThat(next.reason().text()).isEqualTo("No session at this dose is recorded");
    }

    // Parts of the dose without a least number.

    private static final Progression CLIMB = Progression.of(ProgressionRule.ladder(Ladder.of(EASY, HARD), 1));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 sets, for up to 40 s    | /history/0/asPrescribed Was this done as prescribed on 2026-11-02: for up to 40 s?
            2 x up to 10, load 10 kg  | /history/0/asPrescribed Was this done as prescribed on 2026-11-02: up to 10 repetitions?
            10/8/6 repetitions, load 10 kg | /history/0/sets What was done in each of 3 sets on 2026-11-02?
            2 sets, for 40 s          | /history/0/sets/0/lasted How long was the set in set 1 on 2026-11-02?, \
            /history/0/sets/1/lasted How long was the set in set 2 on 2026-11-02?
            """)
    void anUnrecordedPartOfTheDoseIsAskedFor(String dose, String questions) {
        DoseState state = DoseState.of(EASY, Prescription.parse(dose));
        SessionOutcome outcome =
                on(0, state).sets(List.of(lifted(10), lifted(10))).build();

        assertThat(String.join(", ", asked(CLIMB.next(state, History.of(outcome), LATER))))
                .isEqualTo(questions);
    }

    @Test
    void theTimeOfEachSetIsCompared() {
        DoseState state = DoseState.of(EASY, Prescription.parse("2 sets, for 40 s"));
        SetResult forty = SetResult.ofRepetitions(9).toBuilder()
                .lasted(Duration.ofSeconds(40))
                .build();
        SetResult less = forty.toBuilder().lasted(Duration.ofSeconds(39)).build();

        assertThat(CLIMB.next(
                                state,
                                History.of(
                                        on(0, state).sets(List.of(forty, forty)).build()),
                                LATER)
                        .state()
                        .exercise())
                .hasValue(HARD);
        NextStep missed = CLIMB.next(
                state, History.of(on(0, state).sets(List.of(forty, less)).build()), LATER);
        assertThat(missed).isInstanceOf(NextStep.Held.class);
        assertThat(facts(missed))
                .containsExactly("/history/0/sets/0/lasted 40 s of 40 s", "/history/0/sets/1/lasted 39 s, below 40 s");
    }

    @Test
    void aStepThatIsNotYetDoneCountsAsOneOfTheWeek() {
        Progression limited =
                Progression.of(ProgressionRule.every(StepPeriod.SESSION, REPETITIONS), ProgressionRule.stepsPerWeek(1));
        DoseState nine = dose("9 repetitions");

        NextStep next =
                limited.next(nine, History.of(on(0, dose("8 repetitions"), 8).build()), MONDAY.plusDays(1));

        assertThat(next).isInstanceOf(NextStep.Held.class);
        assertThat(next.reason().text()).isEqualTo("1 of at most 1 steps a week");
        assertThat(facts(next)).containsExactly("/state not yet done");
    }
}
