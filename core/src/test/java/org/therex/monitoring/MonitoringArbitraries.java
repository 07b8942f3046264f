package org.therex.monitoring;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.therex.exercise.FactArbitraries;
import org.therex.source.EvidenceArbitraries;

/** Generators for every value in the package that people make; the tests of other modules use them too. */
public final class MonitoringArbitraries {

    private static final Arbitrary<String> TEXTS = FactArbitraries.text();

    private MonitoringArbitraries() {}

    /** Generates every {@link PainBands}. */
    public static Arbitrary<PainBands> painBands() {
        return Arbitraries.integers()
                .between(0, 8)
                .flatMap(
                        green -> Arbitraries.integers().between(green + 1, 9).map(amber -> PainBands.of(green, amber)));
    }

    private static Arbitrary<Duration> windows() {
        return Arbitraries.integers().between(1, 7 * 24 * 60).map(Duration::ofMinutes);
    }

    /** Generates every {@link SettlingRule} of whole minutes. */
    public static Arbitrary<SettlingRule> settlingRules() {
        return Combinators.combine(windows(), Arbitraries.integers().between(0, 9), EvidenceArbitraries.evidence())
                .as(SettlingRule::new);
    }

    /** Generates every {@link TrendRule}. */
    public static Arbitrary<TrendRule> trendRules() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(0, 9),
                        EvidenceArbitraries.evidence())
                .as(TrendRule::new);
    }

    /** Generates every {@link PersistenceRule}. */
    public static Arbitrary<PersistenceRule> persistenceRules() {
        return Combinators.combine(Arbitraries.integers().between(1, 365), EvidenceArbitraries.evidence())
                .as(PersistenceRule::new);
    }

    /** Generates every {@link PainProfile}. */
    public static Arbitrary<PainProfile> painProfiles() {
        return Builders.withBuilder(PainProfile::builder)
                .use(painBands())
                .in(PainProfile.Builder::bands)
                .use(EvidenceArbitraries.evidence())
                .in(PainProfile.Builder::evidence)
                .use(Arbitraries.of(RedAction.class))
                .in(PainProfile.Builder::onRed)
                .use(settlingRules())
                .withProbability(0.7)
                .in(PainProfile.Builder::settling)
                .use(trendRules())
                .withProbability(0.7)
                .in(PainProfile.Builder::trend)
                .use(persistenceRules())
                .withProbability(0.7)
                .in(PainProfile.Builder::persistence)
                .build(PainProfile.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link StopAction}. */
    public static Arbitrary<StopAction> stopActions() {
        return Builders.withBuilder(StopAction::builder)
                .use(Arbitraries.of(StopScope.class))
                .in(StopAction.Builder::ends)
                .use(Arbitraries.of(Referral.class))
                .in(StopAction.Builder::referral)
                .use(windows())
                .withProbability(0.3)
                .in(StopAction.Builder::followUpWithin)
                .use(TEXTS)
                .withProbability(0.5)
                .in(StopAction.Builder::advice)
                .build(StopAction.Builder::build)
                .withoutEdgeCases();
    }

    private static Arbitrary<StopSignId> signIds() {
        return Arbitraries.of("a", "b", "c", "d").map(StopSignId::of);
    }

    /** Generates stop signs with one of four ids, which reports use too. */
    public static Arbitrary<StopSign> stopSigns() {
        return Builders.withBuilder(StopSign::builder)
                .use(signIds())
                .in(StopSign.Builder::id)
                .use(TEXTS)
                .in(StopSign.Builder::text)
                .use(TEXTS)
                .withProbability(0.3)
                .in(StopSign.Builder::population)
                .use(stopActions())
                .in(StopSign.Builder::action)
                .use(EvidenceArbitraries.evidence())
                .in(StopSign.Builder::evidence)
                .build(StopSign.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link DirectionRule}. */
    public static Arbitrary<DirectionRule> directionRules() {
        return Builders.withBuilder(DirectionRule::builder)
                .use(Arbitraries.integers().between(1, 365))
                .in(DirectionRule.Builder::unchangedDays)
                .use(stopActions())
                .in(DirectionRule.Builder::downTheLeg)
                .use(stopActions())
                .in(DirectionRule.Builder::newDeficit)
                .use(EvidenceArbitraries.evidence())
                .in(DirectionRule.Builder::evidence)
                .build(DirectionRule.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates monitorings that judge pain, and some that judge more. */
    public static Arbitrary<Monitoring> monitorings() {
        return Builders.withBuilder(Monitoring::builder)
                .use(painProfiles())
                .in(Monitoring.Builder::pain)
                .use(directionRules())
                .withProbability(0.5)
                .in(Monitoring.Builder::direction)
                .use(stopSigns().list().uniqueElements(StopSign::id).ofMaxSize(3))
                .in((builder, values) -> builder.stopSigns(values))
                .build(Monitoring.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates reports of any of the days of two months. */
    public static Arbitrary<SessionReport> sessionReports() {
        return Arbitraries.integers()
                .between(0, 60)
                .flatMap(day -> sessionReports(LocalDate.of(2026, 1, 1).plusDays(day)));
    }

    /** Generates reports of a day. */
    public static Arbitrary<SessionReport> sessionReports(LocalDate date) {
        Arbitrary<Integer> pain = Arbitraries.integers().between(0, 10);
        return Builders.withBuilder(() -> SessionReport.on(date))
                .use(pain)
                .withProbability(0.8)
                .in((builder, value) -> builder.painBefore(value))
                .use(pain)
                .withProbability(0.8)
                .in((builder, value) -> builder.painDuring(value))
                .use(pain)
                .withProbability(0.8)
                .in((builder, value) -> builder.painAfter(value))
                .use(pain)
                .withProbability(0.7)
                .in((builder, value) -> builder.painNextMorning(value))
                .use(windows())
                .withProbability(0.3)
                .in(SessionReport.Builder::settledAfter)
                .use(Arbitraries.of(SymptomDirection.class))
                .withProbability(0.7)
                .in(SessionReport.Builder::symptomDirection)
                .use(Arbitraries.of(false, true))
                .withProbability(0.7)
                .in((builder, value) -> builder.newNumbness(value))
                .use(Arbitraries.of(false, true))
                .withProbability(0.7)
                .in((builder, value) -> builder.newWeakness(value))
                .use(signs())
                .in((builder, signs) -> builder.presentSigns(signs.get(0)).absentSigns(signs.get(1)))
                .use(Arbitraries.just(true))
                .withProbability(0.2)
                .in((builder, value) -> builder.noOtherSigns(value))
                .build(SessionReport.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates the signs that are present and those that are absent. */
    private static Arbitrary<List<List<StopSignId>>> signs() {
        return Combinators.combine(
                        signIds().list().uniqueElements().ofMaxSize(1),
                        signIds().list().uniqueElements().ofMaxSize(4))
                .as((present, others) -> List.of(
                        present,
                        others.stream().filter(sign -> !present.contains(sign)).toList()));
    }

    /** Generates reports in order of their dates, none to many of them. */
    public static Arbitrary<List<SessionReport>> reportsInOrder() {
        return sessionReports()
                .list()
                .ofMaxSize(6)
                .map(reports -> reports.stream()
                        .sorted(java.util.Comparator.comparing(SessionReport::date))
                        .toList());
    }

    /** Generates every kind of {@link Response}, as reports call for it. */
    public static Arbitrary<Response> responses() {
        return Combinators.combine(monitorings(), reportsInOrder().filter(reports -> !reports.isEmpty()))
                .as((monitoring, reports) -> {
                    int last = reports.size() - 1;
                    return monitoring.assess(reports.get(last), ImmutableList.copyOf(reports.subList(0, last)));
                });
    }
}
