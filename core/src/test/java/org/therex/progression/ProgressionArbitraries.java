package org.therex.progression;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.FactArbitraries;
import org.therex.exercise.ModificationId;
import org.therex.exercise.ProgressionAxis;
import org.therex.monitoring.MonitoringArbitraries;
import org.therex.prescription.Prescription;
import org.therex.prescription.PrescriptionArbitraries;

/** Generators for every value in the package that people make; the tests of other modules use them too. */
public final class ProgressionArbitraries {

    private static final Arbitrary<Prescription> DOSES = PrescriptionArbitraries.prescriptions();
    private static final Arbitrary<LocalDate> DAYS = Arbitraries.integers()
            .between(0, 60)
            .map(day -> LocalDate.of(2026, 1, 1).plusDays(day));

    private ProgressionArbitraries() {}

    private static Arbitrary<Integer> counted() {
        return Arbitraries.integers().between(1, 99);
    }

    private static Arbitrary<BigDecimal> kilograms(int least, int most) {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(least), BigDecimal.valueOf(most))
                .ofScale(2);
    }

    private static Arbitrary<Duration> lengths(int least, int most) {
        return Arbitraries.integers().between(least, most).map(Duration::ofSeconds);
    }

    /** Generates every {@link LadderStep}. */
    public static Arbitrary<LadderStep> steps() {
        return Builders.withBuilder(LadderStep::builder)
                .use(FactArbitraries.ids().map(ExerciseId::of))
                .in(LadderStep.Builder::exercise)
                .use(FactArbitraries.ids().map(ModificationId::of).set().ofMaxSize(2))
                .in((builder, values) -> builder.modifications(values))
                .use(counted())
                .withProbability(0.3)
                .in((builder, value) -> builder.stage(value))
                .use(DOSES)
                .withProbability(0.3)
                .in((builder, value) -> builder.prescription(value))
                .build(LadderStep.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates ladders of two to four steps. */
    public static Arbitrary<Ladder> ladders() {
        return Builders.withBuilder(Ladder::builder)
                .use(steps().list()
                        .uniqueElements(LadderStep::exercise)
                        .ofMinSize(2)
                        .ofMaxSize(4))
                .in((builder, values) -> builder.steps(values))
                .use(Arbitraries.of(ProgressionAxis.class))
                .withProbability(0.5)
                .in(Ladder.Builder::axis)
                .build(Ladder.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Loads}. */
    public static Arbitrary<Loads> loads() {
        return Combinators.combine(kilograms(1, 50), kilograms(1, 10), kilograms(51, 1000))
                .as(Loads::new);
    }

    private static Arbitrary<Increment.RepetitionCount> repetitionCounts() {
        return Combinators.combine(
                        counted(),
                        Arbitraries.integers().between(1, 50),
                        Arbitraries.integers().between(51, 9999))
                .as(Increment.RepetitionCount::new);
    }

    private static Arbitrary<Increment> numbers() {
        return Arbitraries.oneOf(
                repetitionCounts(),
                repetitionCounts().map(it -> new Increment.SetCount(it.by(), it.least(), it.most())),
                Combinators.combine(lengths(1, 90), lengths(1, 60), lengths(61, 86_400))
                        .as(Increment.HoldTime::new),
                Combinators.combine(lengths(1, 90), lengths(1, 60), lengths(61, 86_400))
                        .as(Increment.TimeBox::new),
                Combinators.combine(kilograms(1, 20), kilograms(1, 50), kilograms(51, 1000))
                        .as(Increment.Load::new));
    }

    /** Generates every {@link Increment}. */
    public static Arbitrary<Increment> increments() {
        return Arbitraries.oneOf(
                numbers(),
                Combinators.combine(kilograms(1, 100), loads()).as(Increment.LoadPercent::new),
                PrescriptionArbitraries.bands()
                        .list()
                        .uniqueElements()
                        .ofMinSize(2)
                        .ofMaxSize(4)
                        .map(bands -> new Increment.BandStep(ImmutableList.copyOf(bands))),
                ladders().map(Increment.LadderMove::new));
    }

    private static Arbitrary<QualityId> qualities() {
        return FactArbitraries.ids().map(QualityId::of);
    }

    /** Generates every {@link OutcomeCriterion}. */
    public static Arbitrary<OutcomeCriterion> criteria() {
        return Builders.withBuilder(OutcomeCriterion::builder)
                .use(counted())
                .withProbability(0.5)
                .in((builder, value) -> builder.repetitions(value))
                .use(lengths(1, 600))
                .withProbability(0.5)
                .in(OutcomeCriterion.Builder::hold)
                .use(qualities().set().ofMaxSize(2))
                .in((builder, values) -> builder.qualities(values))
                .use(Arbitraries.of(false, true))
                .in((builder, value) -> builder.formKept(value))
                .use(counted())
                .in((builder, value) -> builder.sessions(value))
                .build(OutcomeCriterion.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates rules of every kind. */
    public static Arbitrary<ProgressionRule> rules() {
        return Arbitraries.oneOf(
                Combinators.combine(repetitionCounts(), increments()).as(ProgressionRule.DoubleProgression::new),
                Combinators.combine(counted(), counted(), increments()).as(ProgressionRule.Surplus::new),
                Combinators.combine(Arbitraries.of(StepPeriod.class), increments())
                        .as(ProgressionRule.Timed::new),
                Combinators.combine(criteria(), increments()).as(ProgressionRule.WhenMet::new),
                Combinators.combine(
                                MonitoringArbitraries.monitorings(),
                                increments().list().ofMaxSize(2))
                        .as((monitoring, easings) ->
                                new ProgressionRule.PainContingent(monitoring, ImmutableList.copyOf(easings))),
                Combinators.combine(numbers(), Arbitraries.of(StepPeriod.DAY, StepPeriod.WEEK), DAYS)
                        .as(ProgressionRule.Quota::new),
                Combinators.combine(Arbitraries.of(RegressionTrigger.class), counted(), increments())
                        .as(ProgressionRule.Regression::new),
                counted().map(ProgressionRule.Repeat::new),
                Combinators.combine(counted(), increments()).as(ProgressionRule.Deload::new),
                counted().map(ProgressionRule.StepLimit::new));
    }

    /** Generates every {@link Progression}. */
    public static Arbitrary<Progression> progressions() {
        return Builders.withBuilder(Progression::builder)
                .use(rules().list().uniqueElements().ofMinSize(1).ofMaxSize(4))
                .in((builder, values) -> builder.rules(values))
                .use(FactArbitraries.text())
                .withProbability(0.3)
                .in(Progression.Builder::note)
                .use(FactArbitraries.attributions())
                .in(Progression.Builder::attribution)
                .build(Progression.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link DoseState}. */
    public static Arbitrary<DoseState> doseStates() {
        return Builders.withBuilder(DoseState::builder)
                .use(FactArbitraries.ids().map(ExerciseId::of))
                .withProbability(0.7)
                .in(DoseState.Builder::exercise)
                .use(FactArbitraries.ids().map(ModificationId::of).set().ofMaxSize(2))
                .in((builder, values) -> builder.modifications(values))
                .use(counted())
                .withProbability(0.3)
                .in((builder, value) -> builder.stage(value))
                .use(DOSES)
                .in(DoseState.Builder::prescription)
                .build(DoseState.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link SetResult}. */
    public static Arbitrary<SetResult> setResults() {
        return Builders.withBuilder(SetResult::builder)
                .use(Arbitraries.integers().between(0, 30))
                .withProbability(0.8)
                .in((builder, value) -> builder.repetitions(value))
                .use(lengths(0, 120))
                .withProbability(0.5)
                .in(SetResult.Builder::hold)
                .use(Arbitraries.integers().between(0, 60))
                .withProbability(0.2)
                .in((builder, value) -> builder.holdCounts(value))
                .use(Arbitraries.integers().between(0, 20))
                .withProbability(0.2)
                .in((builder, value) -> builder.holdBreaths(value))
                .use(lengths(0, 600))
                .withProbability(0.3)
                .in(SetResult.Builder::lasted)
                .use(kilograms(1, 100))
                .withProbability(0.5)
                .in(SetResult.Builder::kilograms)
                .build(SetResult.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link SessionOutcome} of two months. */
    public static Arbitrary<SessionOutcome> outcomes() {
        return Combinators.combine(DAYS, doseStates()).flatAs(ProgressionArbitraries::outcomes);
    }

    /** Generates skipped and other outcomes of a dose on a day. */
    public static Arbitrary<SessionOutcome> outcomes(LocalDate day, DoseState planned) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, done(day, planned)), Tuple.of(1, done(day, planned).map(ProgressionArbitraries::skipped)));
    }

    private static SessionOutcome skipped(SessionOutcome done) {
        SessionOutcome.Builder skipped =
                SessionOutcome.on(done.date(), done.planned()).skipped(true);
        done.occurrence().ifPresent(skipped::occurrence);
        done.report().ifPresent(skipped::report);
        done.seenByProfessional().ifPresent(skipped::seenByProfessional);
        return skipped.build();
    }

    private static Arbitrary<SessionOutcome> done(LocalDate day, DoseState planned) {
        return Builders.withBuilder(() -> SessionOutcome.on(day, planned))
                .use(Arbitraries.of("back-at-home.bridge.1." + day + ".1", "back-at-home.bridge.1." + day + ".2")
                        .map(OccurrenceId::of))
                .withProbability(0.3)
                .in(SessionOutcome.Builder::occurrence)
                .use(setResults().list().ofMaxSize(3))
                .in((builder, values) -> builder.sets(values))
                .use(Arbitraries.of("a", "b").map(QualityId::of).set().ofMaxSize(2))
                .in((builder, values) -> builder.metQualities(values))
                .use(Arbitraries.of("c", "d").map(QualityId::of).set().ofMaxSize(2))
                .in((builder, values) -> builder.missedQualities(values))
                .use(Arbitraries.of(false, true))
                .withProbability(0.7)
                .in((builder, value) -> builder.formLost(value))
                .use(MonitoringArbitraries.sessionReports(day))
                .withProbability(0.7)
                .in(SessionOutcome.Builder::report)
                .use(Arbitraries.of(false, true))
                .withProbability(0.5)
                .in((builder, value) -> builder.asPrescribed(value))
                .use(Arbitraries.integers().between(0, 30))
                .withProbability(0.3)
                .in((builder, days) -> builder.seenByProfessional(day.plusDays(days)))
                .build(SessionOutcome.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates histories of up to four sessions. */
    public static Arbitrary<History> histories() {
        return outcomes().list().ofMaxSize(4).map(ProgressionArbitraries::inOrder);
    }

    private static History inOrder(List<SessionOutcome> outcomes) {
        return new History(ImmutableList.sortedCopyOf(Comparator.comparing(SessionOutcome::date), outcomes));
    }

    /** Generates every kind of {@link NextStep}, as rules lead to it. */
    public static Arbitrary<NextStep> nextSteps() {
        return Combinators.combine(progressions(), doseStates(), histories()).as((progression, state, history) -> {
            List<SessionOutcome> outcomes = history.outcomes();
            DoseState here = outcomes.isEmpty()
                    ? state
                    : outcomes.get(outcomes.size() - 1).planned();
            return fitting(progression, here)
                    .next(here, history, LocalDate.of(2026, 1, 1).plusDays(61));
        });
    }

    /** Returns a progression without the rules whose amounts the dose lacks. */
    static Progression fitting(Progression progression, DoseState state) {
        Set<ProgressionRule> refused = progression.check(state).issues().stream()
                .map(issue -> progression
                        .rules()
                        .get(Integer.parseInt(issue.path().segments().get(1))))
                .collect(Collectors.toSet());
        List<ProgressionRule> kept = progression.rules().stream()
                .filter(rule -> !refused.contains(rule))
                .toList();
        return refused.isEmpty()
                ? progression
                : fitting(
                        progression.toBuilder()
                                .rules(kept.isEmpty() ? List.of(ProgressionRule.repeat(1)) : kept)
                                .build(),
                        state);
    }
}
