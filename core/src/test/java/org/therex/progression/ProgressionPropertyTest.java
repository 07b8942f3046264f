package org.therex.progression;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.therex.check.InvalidValueException;
import org.therex.check.Report;
import org.therex.house.ValueType;
import org.therex.monitoring.Monitoring;
import org.therex.monitoring.PainProfile;
import org.therex.monitoring.SessionReport;
import org.therex.monitoring.StopSigns;
import org.therex.prescription.Amount;
import org.therex.prescription.Intensity;
import org.therex.prescription.Prescription;
import org.therex.prescription.Repetitions;

/** The laws of steps. */
class ProgressionPropertyTest {

    private static final int LEAST = 5;
    private static final int MOST = 12;
    private static final BigDecimal LIGHTEST = BigDecimal.valueOf(10);
    private static final BigDecimal HEAVIEST = BigDecimal.valueOf(20);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static final ImmutableMap<Class<?>, Arbitrary<?>> GENERATORS =
            ImmutableMap.<Class<?>, Arbitrary<?>>builder()
                    .put(OutcomeCriterion.class, ProgressionArbitraries.criteria())
                    .put(DoseState.class, ProgressionArbitraries.doseStates())
                    .put(Ladder.class, ProgressionArbitraries.ladders())
                    .put(SessionOutcome.class, ProgressionArbitraries.outcomes())
                    .put(Progression.class, ProgressionArbitraries.progressions())
                    .put(LadderStep.class, ProgressionArbitraries.steps())
                    .put(SetResult.class, ProgressionArbitraries.setResults())
                    .buildOrThrow();

    @Provide
    Arbitrary<Object> values() {
        return Arbitraries.of(GENERATORS.values()).flatMap(generator -> generator.map(value -> value));
    }

    @Example
    void everyTypeHasAGenerator() {
        assertThat(ValueType.in("org.therex.progression"))
                .extracting(ValueType::type)
                .containsExactlyInAnyOrderElementsOf(GENERATORS.keySet());
    }

    @Property
    void aBuilderWithAllThatAValueHoldsBuildsItAgain(@ForAll("values") Object value) {
        assertThat(ValueType.of(value.getClass().getSuperclass()).rebuilt(value))
                .isEqualTo(value);
    }

    @Provide
    Arbitrary<Progression> progressions() {
        return ProgressionArbitraries.progressions();
    }

    @Provide
    Arbitrary<History> histories() {
        return ProgressionArbitraries.histories();
    }

    @Provide
    Arbitrary<DoseState> states() {
        return ProgressionArbitraries.doseStates();
    }

    /** A progression of any rules, of any dose, after anything: it gives some step, always the same, and says why. */
    @Property
    void theSameInputGivesTheSameStep(
            @ForAll("progressions") Progression any,
            @ForAll("states") DoseState state,
            @ForAll("histories") History history) {
        DoseState here = history.outcomes().isEmpty()
                ? state
                : history.outcomes().get(history.outcomes().size() - 1).planned();
        LocalDate day = FIRST.plusDays(61);
        Progression progression = ProgressionArbitraries.fitting(any, here);

        NextStep next = progression.next(here, history, day);

        assertThat(progression.toBuilder().build().next(here.toBuilder().build(), history, day))
                .isEqualTo(next);
        assertThat(next.reasons()).extracting(StepReason::rule).containsAll(progression.rules());
        if (next instanceof NextStep.NeedsInformation) {
            assertThat(next.questions()).isNotEmpty();
        }
        if (!(next instanceof NextStep.Progressed || next instanceof NextStep.Regressed)) {
            assertThat(next.state()).isEqualTo(here);
        }
    }

    /** A step is refused with the errors of the check, and only then; a stop is given all the same. */
    @Property
    void aStepIsRefusedIfTheRulesDoNotFitTheDose(
            @ForAll("progressions") Progression progression,
            @ForAll("states") DoseState state,
            @ForAll("histories") History history) {
        LocalDate day = FIRST.plusDays(61);
        Report problems = progression.check(state);
        Report thrown = Report.empty();
        boolean isStopped = false;

        try {
            isStopped = progression.next(state, history, day) instanceof NextStep.Stopped;
        } catch (InvalidValueException refused) {
            thrown = refused.report();
        }

        assertThat(thrown).isEqualTo(isStopped ? Report.empty() : problems);
    }

    /** A skipped session without a report, added at any place, leaves the step as it is. */
    @Property
    void aSkippedSessionWithoutAReportChangesNoStep(
            @ForAll("progressions") Progression any,
            @ForAll("histories") History history,
            @ForAll @IntRange(min = 0, max = 3) int place) {
        Assume.that(!history.outcomes().isEmpty());
        SessionOutcome last = history.outcomes().get(history.outcomes().size() - 1);
        DoseState here = last.planned();
        Progression progression = ProgressionArbitraries.fitting(any, here);
        int at = Math.min(place, history.outcomes().size() - 1);
        List<SessionOutcome> more = new ArrayList<>(history.outcomes());
        more.add(
                at,
                SessionOutcome.on(history.outcomes().get(at).date(), here)
                        .skipped(true)
                        .build());

        NextStep next = progression.next(here, history, FIRST.plusDays(61));
        NextStep skipped = progression.next(here, new History(ImmutableList.copyOf(more)), FIRST.plusDays(61));

        assertThat(skipped.getClass()).isEqualTo(next.getClass());
        assertThat(skipped.state()).isEqualTo(next.state());
        assertThat(skipped.reasons())
                .extracting(StepReason::text)
                .isEqualTo(next.reasons().stream().map(StepReason::text).toList());
    }

    /** Rules whose increments all keep to the same bounds of repetitions and load. */
    @Provide
    Arbitrary<Progression> bounded() {
        Arbitrary<Increment> increments = Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(1, 9)
                        .map(by -> Increment.byRepetitions(by).between(LEAST, MOST)),
                Arbitraries.integers()
                        .between(1, 7)
                        .map(by -> Increment.byKilograms(BigDecimal.valueOf(by)).between(LIGHTEST, HEAVIEST)),
                Arbitraries.integers()
                        .between(1, 40)
                        .map(percent -> Increment.byPercent(
                                BigDecimal.valueOf(percent), new Loads(LIGHTEST, new BigDecimal("1.5"), HEAVIEST))));
        Monitoring monitoring =
                Monitoring.builder().pain(PainProfile.greenTo3AmberTo5()).build();
        Arbitrary<ProgressionRule> rules = Arbitraries.oneOf(
                Combinators.combine(Arbitraries.integers().between(1, 3), increments)
                        .as((by, raise) -> ProgressionRule.doubleProgression(
                                Increment.byRepetitions(by).between(LEAST, MOST), raise)),
                increments.map(ProgressionRule::twoForTwo),
                Combinators.combine(Arbitraries.of(StepPeriod.class), increments)
                        .as(ProgressionRule::every),
                increments.map(increment -> ProgressionRule.when(OutcomeCriterion.doseReached(2), increment)),
                increments.map(increment -> ProgressionRule.painContingent(monitoring, increment)),
                increments.map(increment -> ProgressionRule.regression(RegressionTrigger.MISSED, 1, increment)),
                increments.map(increment -> ProgressionRule.regression(RegressionTrigger.FORM_LOST, 1, increment)),
                increments.map(increment -> ProgressionRule.deload(1, increment)),
                Arbitraries.just(ProgressionRule.repeat(2)),
                Arbitraries.just(ProgressionRule.stepsPerWeek(1)));
        return rules.list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> Progression.builder().rules(list).build());
    }

    private static Arbitrary<SessionOutcome> plausible(LocalDate day, DoseState planned) {
        Arbitrary<Integer> pain = Arbitraries.integers().between(0, 5);
        Arbitrary<SetResult> sets = Combinators.combine(
                        Arbitraries.integers().between(4, 16),
                        Arbitraries.integers().between(8, 20))
                .as((count, load) -> SetResult.ofRepetitions(count).withKilograms(BigDecimal.valueOf(load)));
        return Combinators.combine(sets.list().ofMaxSize(2), Arbitraries.of(false, true), pain, pain)
                .as((done, lost, before, after) -> SessionOutcome.on(day, planned)
                        .sets(done)
                        .formLost(lost)
                        .report(SessionReport.on(day)
                                .painBefore(before)
                                .painDuring(2)
                                .painAfter(3)
                                .painNextMorning(after)
                                .build())
                        .build());
    }

    @Provide
    Arbitrary<List<Integer>> seeds() {
        return Arbitraries.integers().between(0, 1_000_000).list().ofSize(12);
    }

    private static BigDecimal load(Prescription dose) {
        return ((Intensity.Load) dose.intensities().get(0))
                .kilograms()
                .findValue()
                .orElseThrow();
    }

    private static int repetitions(Prescription dose) {
        return ((Repetitions.EverySet) dose.repetitions().orElseThrow())
                .amount()
                .findValue()
                .orElseThrow();
    }

    /** Twelve sessions in a row: whatever steps are taken forward and back, none leaves the bounds. */
    @Property
    void stepsStayWithinTheirBounds(
            @ForAll("bounded") Progression progression,
            @ForAll @IntRange(min = LEAST, max = MOST) int start,
            @ForAll("seeds") List<Integer> seeds) {
        DoseState state = DoseState.of(Prescription.builder()
                .repetitions(start)
                .intensity(Intensity.kilograms(BigDecimal.valueOf(13)))
                .build());
        History history = History.empty();
        LocalDate day = FIRST;
        for (int seed : seeds) {
            SessionOutcome outcome = plausible(day, state)
                    .generator(10)
                    .next(new java.util.Random(seed))
                    .value();
            history = history.then(outcome);
            day = day.plusDays(seed % 5 + 1);

            NextStep next = progression.next(state, history, day);

            assertThat(repetitions(next.prescription())).isBetween(LEAST, MOST);
            assertThat(load(next.prescription())).isBetween(LIGHTEST, HEAVIEST);
            if (next instanceof NextStep.Held || next instanceof NextStep.AtBound) {
                assertThat(next.state()).isEqualTo(state);
            }
            state = next.state();
        }
    }

    /** However well all went, a sign at which to stop leaves no step forward, whatever the other rules say. */
    @Property
    void nothingLeadsForwardAfterAStop(
            @ForAll("bounded") Progression progression, @ForAll @IntRange(min = LEAST, max = MOST) int start) {
        DoseState state = DoseState.of(Prescription.builder().repetitions(start).build());
        Monitoring monitoring =
                Monitoring.builder().stopSigns(StopSigns.general()).build();
        Progression watched = progression.toBuilder()
                .rule(ProgressionRule.painContingent(monitoring))
                .build();
        SessionOutcome outcome = SessionOutcome.on(FIRST, state)
                .set(SetResult.ofRepetitions(99))
                .report(SessionReport.on(FIRST)
                        .presentSign(StopSigns.general().get(0).id())
                        .build())
                .build();

        NextStep next = watched.next(state, History.of(outcome), FIRST.plusDays(30));

        assertThat(next).isInstanceOf(NextStep.Stopped.class);
        assertThat(next.state()).isEqualTo(state);
    }

    /** A stop that turns to a professional outlasts whatever follows, until one has looked. */
    @Property
    void noLaterSessionLeadsForwardAfterAStopThatNobodyLookedAt(
            @ForAll("bounded") Progression progression,
            @ForAll @IntRange(min = LEAST, max = MOST) int start,
            @ForAll("seeds") List<Integer> seeds) {
        DoseState state = DoseState.of(Prescription.builder().repetitions(start).build());
        Monitoring monitoring =
                Monitoring.builder().stopSigns(StopSigns.general()).build();
        Progression watched = progression.toBuilder()
                .rule(ProgressionRule.painContingent(monitoring))
                .build();
        SessionReport faint = SessionReport.on(FIRST)
                .presentSign(StopSigns.general().get(0).id())
                .build();
        History history =
                History.of(SessionOutcome.on(FIRST, state).report(faint).build());
        LocalDate day = FIRST;
        for (int seed : seeds.subList(0, 3)) {
            day = day.plusDays(seed % 5 + 1);
            SessionOutcome later = plausible(day, state)
                    .generator(10)
                    .next(new java.util.Random(seed))
                    .value();
            SessionReport noSign = later.report().orElseThrow().toBuilder()
                    .absentSigns(monitoring.signIds())
                    .build();
            history = history.then(later.toBuilder().report(noSign).build());
        }

        NextStep next = watched.next(state, history, day);

        assertThat(next).isInstanceOf(NextStep.Stopped.class);
        assertThat(next.state()).isEqualTo(state);
    }

    @Provide
    Arbitrary<Prescription> dosesForAQuota() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, 30);
        return Arbitraries.oneOf(
                        counts.map(Repetitions::of),
                        counts.map(count -> Repetitions.of(Amount.about(count))),
                        counts.map(count -> Repetitions.of(Amount.atLeast(count))),
                        Combinators.combine(counts, counts)
                                .as((one, other) -> Repetitions.between(Math.min(one, other), Math.max(one, other))),
                        counts.list()
                                .ofMinSize(2)
                                .ofMaxSize(4)
                                .map(list -> new Repetitions.PerSet(ImmutableList.copyOf(list))))
                .map(repetitions ->
                        Prescription.builder().repetitions(repetitions).build());
    }

    /** The quota of the day is worked out anew here, and whatever it decides is that number and no other. */
    @Property
    void aStepThatAQuotaDecidesIsToTheQuotaOfTheDay(
            @ForAll("dosesForAQuota") Prescription dose,
            @ForAll @IntRange(min = 1, max = 4) int by,
            @ForAll @IntRange(min = 0, max = 100) int days) {
        Progression quota = Progression.of(
                ProgressionRule.quota(Increment.byRepetitions(by).between(LEAST, MOST), StepPeriod.WEEK, FIRST));

        NextStep next = quota.next(dose, History.empty(), FIRST.plusDays(days));

        if (dose.repetitions().orElseThrow() instanceof Repetitions.EverySet every) {
            int ofTheDay = Math.min(MOST, LEAST + by * (days / 7));
            assertThat(next.prescription())
                    .isEqualTo(Prescription.builder().repetitions(ofTheDay).build());
            boolean above = every.amount()
                    .findMost()
                    .or(every.amount()::findLeast)
                    .filter(most -> most > ofTheDay)
                    .isPresent();
            assertThat(next instanceof NextStep.Regressed).isEqualTo(above);
        } else {
            assertThat(next).isInstanceOf(NextStep.NeedsInformation.class);
            assertThat(next.prescription()).isEqualTo(dose);
        }
    }

    /** The quota of the day is worked out anew here: so many whole weeks since the first day, never above the goal. */
    @Property
    void aQuotaIsNeverExceeded(
            @ForAll("bounded") Progression progression,
            @ForAll @IntRange(min = 1, max = 30) int start,
            @ForAll @IntRange(min = 1, max = 4) int by,
            @ForAll @IntRange(min = 0, max = 100) int days,
            @ForAll @IntRange(min = 0, max = 30) int done) {
        Progression quota = progression.toBuilder()
                .rule(ProgressionRule.quota(Increment.byRepetitions(by).between(LEAST, MOST), StepPeriod.WEEK, FIRST))
                .build();
        DoseState state = DoseState.of(Prescription.builder()
                .repetitions(start)
                .intensity(Intensity.kilograms(BigDecimal.valueOf(13)))
                .build());
        SessionOutcome outcome = SessionOutcome.on(FIRST, state)
                .set(SetResult.ofRepetitions(done).withKilograms(BigDecimal.valueOf(13)))
                .report(SessionReport.on(FIRST)
                        .painBefore(0)
                        .painDuring(0)
                        .painAfter(0)
                        .painNextMorning(0)
                        .build())
                .formLost(false)
                .build();

        NextStep next = quota.next(state, History.of(outcome), FIRST.plusDays(days));

        int ofTheDay = Math.min(MOST, LEAST + by * (days / 7));
        assertThat(repetitions(next.prescription())).isLessThanOrEqualTo(Math.max(start, ofTheDay));
        if (next instanceof NextStep.Progressed) {
            assertThat(repetitions(next.prescription())).isLessThanOrEqualTo(ofTheDay);
        }
    }
}
