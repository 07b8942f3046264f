package org.therex.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.monitoring.Fact;
import org.therex.monitoring.Monitoring;
import org.therex.monitoring.PainProfile;
import org.therex.monitoring.Question;
import org.therex.monitoring.SessionReport;
import org.therex.prescription.Prescription;

/** Sessions that were skipped, and what the rules make of them. */
class SkippedSessionTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final DoseState TEN = DoseState.of(Prescription.parse("10 repetitions"));
    private static final Increment ONE = Increment.byRepetitions(1).between(5, 15);
    private static final Progression TWICE = Progression.of(ProgressionRule.when(OutcomeCriterion.doseReached(2), ONE));
    private static final Progression BY_PAIN = Progression.of(ProgressionRule.painContingent(
            Monitoring.builder().pain(PainProfile.greenTo3AmberTo5()).build(), ONE));

    private static SessionOutcome.Builder skipped(int day) {
        return SessionOutcome.on(MONDAY.plusDays(day), TEN).skipped(true);
    }

    private static SessionOutcome done(int day) {
        return SessionOutcome.on(MONDAY.plusDays(day), TEN)
                .set(SetResult.ofRepetitions(10))
                .build();
    }

    private static SessionReport pain(int day, int during) {
        return SessionReport.on(MONDAY.plusDays(day)).painDuring(during).build();
    }

    @Test
    void aSkippedSessionHasNoResults() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> skipped(0)
                        .set(SetResult.ofRepetitions(10))
                        .asPrescribed(true)
                        .metQualities(List.of(QualityId.of("a")))
                        .missedQualities(List.of(QualityId.of("b")))
                        .formLost(false)
                        .build())
                .satisfies(thrown -> assertThat(thrown.report().issues())
                        .extracting(Issue::message)
                        .containsExactlyInAnyOrder(
                                "'sets' must be unset for a skipped session, but was set",
                                "'asPrescribed' must be unset for a skipped session, but was set",
                                "'metQualities' must be unset for a skipped session, but was set",
                                "'missedQualities' must be unset for a skipped session, but was set",
                                "'formLost' must be unset for a skipped session, but was set"));
        assertThat(skipped(0).report(pain(0, 2)).build().skipped()).isTrue();
        assertThat(done(0).skipped()).isFalse();
    }

    @Test
    void aSkippedSessionIsNotCountedAndDoesNotInterrupt() {
        History history = History.of(done(0), skipped(1).build());

        NextStep once = TWICE.next(TEN, history, MONDAY.plusDays(2));
        assertThat(once.reason().text()).isEqualTo("Reached in 1 of 2 sessions");
        NextStep twice = TWICE.next(TEN, history.then(done(2)), MONDAY.plusDays(3));
        assertThat(twice.prescription()).hasToString("11 repetitions");
        assertThat(twice.reason().facts())
                .extracting(Fact::toString)
                .containsExactly("/history/0/sets/0/repetitions 10 of 10", "/history/2/sets/0/repetitions 10 of 10");
        assertThat(Progression.of(ProgressionRule.repeat(2))
                        .next(TEN, history, MONDAY.plusDays(2))
                        .reason()
                        .text())
                .isEqualTo("Done in 1 of 2 sessions");
    }

    @Test
    void aSkippedSessionIsNoMiss() {
        Progression easing = Progression.of(ProgressionRule.regression(RegressionTrigger.MISSED, 1, ONE));

        NextStep next = easing.next(TEN, History.of(skipped(0).build()), MONDAY.plusDays(1));

        assertThat(next).isInstanceOf(NextStep.Held.class);
        assertThat(next.reason().text()).isEqualTo("Not missed in the last session at this dose");
    }

    @Test
    void aDoseWhoseSessionsWereAllSkippedIsHeldWithoutAQuestion() {
        NextStep next = TWICE.next(TEN, History.of(skipped(0).build()), MONDAY.plusDays(1));

        assertThat(next).isInstanceOf(NextStep.Held.class);
        assertThat(next.reason().text()).isEqualTo("Each session at this dose was skipped");
        assertThat(next.questions()).isEmpty();
    }

    @Test
    void noReportOfASkippedSessionIsAskedFor() {
        NextStep first = BY_PAIN.next(TEN, History.of(skipped(0).build()), MONDAY.plusDays(1));
        assertThat(first.reason().text()).isEqualTo("There was no session yet");
        NextStep next = BY_PAIN.next(TEN, History.of(done(0), skipped(1).build()), MONDAY.plusDays(2));
        assertThat(next.questions())
                .extracting(Question::text)
                .containsExactly("How did the session of 2026-11-02 go?");
    }

    @Test
    void aSkippedSessionLiftsNoStop() {
        SessionOutcome painful = done(0).toBuilder().report(pain(0, 9)).build();

        assertThat(BY_PAIN.next(TEN, History.of(painful, skipped(1).build()), MONDAY.plusDays(2)))
                .isInstanceOf(NextStep.Stopped.class);
    }

    @Test
    void theReportOfASkippedSessionIsJudged() {
        SessionOutcome painful = skipped(1).report(pain(1, 9)).build();

        NextStep next = BY_PAIN.next(TEN, History.of(done(0), painful), MONDAY.plusDays(2));

        assertThat(next).isInstanceOf(NextStep.Stopped.class);
        assertThat(next.reasons().get(1).facts())
                .extracting(fact -> fact.path().toString())
                .allMatch(path -> path.startsWith("/history/1/report/"));
    }

    @Test
    void anOutcomeNamesItsOccurrence() {
        OccurrenceId id = OccurrenceId.of("back-at-home.wall-squat.1.2026-11-02.2");

        assertThat(skipped(0).occurrence(id).build().occurrence()).hasValue(id);
        assertThat(done(0).occurrence()).isEmpty();
    }
}
