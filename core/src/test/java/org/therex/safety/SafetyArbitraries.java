package org.therex.safety;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.therex.anatomy.Side;
import org.therex.demand.Demand;
import org.therex.prescription.DayEvent;
import org.therex.prescription.Exclusion;
import org.therex.source.EvidenceArbitraries;
import org.therex.source.Source;
import org.therex.source.SourceId;
import org.therex.term.Code;
import org.therex.term.Presence;

/** Generators for persons and rule sets that speak of the same few conditions; the tests of other modules use them too. */
public final class SafetyArbitraries {

    private static final ImmutableList<String> CONDITIONS = ImmutableList.of("a", "b", "c", "d");
    private static final Source SOURCE =
            Source.builder().id(SourceId.of("s")).title("A source").build();

    private SafetyArbitraries() {}

    private static Arbitrary<String> texts() {
        return Arbitraries.of("Take care.", "5\u201310 s", "\ud83d\ude00 slowly");
    }

    /** Generates conditions, each of which can have everything that a rule may ask of it. */
    public static Arbitrary<Condition> conditions() {
        return Arbitraries.of(CONDITIONS).flatMap(SafetyArbitraries::condition);
    }

    private static Arbitrary<Condition> condition(String id) {
        return Combinators.combine(
                        Arbitraries.of(ConditionKind.class),
                        texts(),
                        Arbitraries.of(Code.of("ICD10CM", "M81"), Code.of("ICD10CM", "I71"))
                                .set()
                                .ofMaxSize(2))
                .as((kind, text, codes) -> Condition.builder(id, text)
                        .kind(kind)
                        .question("Is it " + id + "?")
                        .codes(codes)
                        .lateral(true)
                        .weeksOf("since then")
                        .qualifiers(List.of(ConditionQualifier.values()))
                        .build());
    }

    /** Generates every kind of {@link Finding} of these conditions. */
    public static Arbitrary<Finding> findings() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(12, presentFindings()),
                net.jqwik.api.Tuple.of(
                        3,
                        Combinators.combine(
                                        Arbitraries.of(CONDITIONS),
                                        Arbitraries.of(Presence.ABSENT, Presence.UNKNOWN),
                                        Arbitraries.of(Side.class).injectNull(0.5))
                                .as((id, presence, side) -> {
                                    Finding finding = Finding.builder()
                                            .condition(ConditionId.of(id))
                                            .presence(presence)
                                            .build();
                                    return side == null ? finding : finding.on(side);
                                })),
                // One that no rule set defines.
                net.jqwik.api.Tuple.of(
                        1, Arbitraries.of(Finding.present("e"), Finding.unknown("e"), Finding.absent("e"))));
    }

    /** Generates findings that are there. */
    public static Arbitrary<Finding> presentFindings() {
        return Builders.withBuilder(Finding::builder)
                .use(Arbitraries.of(CONDITIONS).map(ConditionId::of))
                .in((builder, value) -> builder.condition(value))
                .use(Arbitraries.of(Side.class))
                .withProbability(0.5)
                .in((builder, value) -> builder.side(value))
                .use(Arbitraries.integers().between(0, 60))
                .withProbability(0.5)
                .in((builder, value) -> builder.weeks(value))
                .use(Arbitraries.of(ConditionQualifier.ACUTE, ConditionQualifier.SEVERE)
                        .set()
                        .ofMaxSize(2))
                .in((builder, values) -> builder.qualifiers(values))
                .use(Arbitraries.of(ConditionQualifier.UNSTABLE, ConditionQualifier.PAINFUL)
                        .set()
                        .ofMaxSize(2))
                .in((builder, values) -> builder.absentQualifiers(values))
                .build(Finding.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link BloodPressure} that is not out of the ordinary. */
    public static Arbitrary<BloodPressure> bloodPressures() {
        return Combinators.combine(
                        Arbitraries.integers().between(100, 220),
                        Arbitraries.integers().between(40, 99))
                .as(BloodPressure::of);
    }

    /** Generates every {@link ClinicianDecision}. */
    public static Arbitrary<ClinicianDecision> decisions() {
        return Combinators.combine(ruleIds(), texts(), Arbitraries.integers().between(1, 28))
                .as((rule, by, day) -> new ClinicianDecision(rule, by, LocalDate.of(2026, 2, day)));
    }

    private static Arbitrary<RuleId> ruleIds() {
        return Arbitraries.integers().between(0, 9).map(number -> RuleId.of("r" + number));
    }

    /** Generates every {@link Person} with findings of these conditions that agree. */
    public static Arbitrary<Person> persons() {
        return Builders.withBuilder(Person::builder)
                .use(findings().list().ofMaxSize(4).map(SafetyArbitraries::agreeing))
                .in((builder, values) -> builder.findings(values))
                .use(Arbitraries.of(Presence.ABSENT, Presence.UNKNOWN))
                .in((builder, value) -> builder.defaultPresence(value))
                .use(bloodPressures())
                .withProbability(0.5)
                .in((builder, value) -> builder.bloodPressure(value))
                .use(decisions().set().ofMaxSize(2))
                .in((builder, values) -> builder.decisions(values))
                .build(Person.Builder::build)
                .withoutEdgeCases();
    }

    /** Leaves out that a condition is absent where it is also present. */
    private static List<Finding> agreeing(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> findings.stream().noneMatch(other -> denies(finding, other)))
                .toList();
    }

    /** Returns whether a finding says that a condition is absent on a side on which another says that it is present. */
    static boolean denies(Finding finding, Finding other) {
        return finding.presence() == Presence.ABSENT
                && other.presence() == Presence.PRESENT
                && other.condition().equals(finding.condition())
                && (finding.side().isEmpty()
                        || other.side().isEmpty()
                        || finding.side().equals(other.side()));
    }

    /** Generates every kind of {@link Qualification}. */
    public static Arbitrary<Qualification> qualifications() {
        Arbitrary<ConditionQualifier> qualifiers =
                Arbitraries.of(ConditionQualifier.ACUTE, ConditionQualifier.UNSTABLE);
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 20).map(Qualification.WeeksAtLeast::new),
                Arbitraries.integers().between(21, 60).map(Qualification.WeeksBelow::new),
                qualifiers.map(Qualification.Is::new),
                Arbitraries.of(ConditionQualifier.SEVERE, ConditionQualifier.PAINFUL)
                        .map(Qualification.IsNot::new));
    }

    /** Generates every kind of {@link Criterion}, up to two levels deep. */
    public static Arbitrary<Criterion> criteria() {
        Arbitrary<Criterion> leaves = leaves();
        Arbitrary<ImmutableList<Criterion>> lists = Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(4, leaves),
                        net.jqwik.api.Tuple.of(
                                1, leaves.list().ofMinSize(1).ofMaxSize(2).map(list ->
                                        (Criterion) new Criterion.AnyOf(ImmutableList.copyOf(list)))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(ImmutableList::copyOf);
        return Arbitraries.oneOf(
                leaves,
                lists.map(Criterion.AllOf::new),
                lists.map(Criterion.AnyOf::new),
                lists.flatMap(list -> Arbitraries.integers()
                        .between(1, list.size())
                        .map(count -> new Criterion.AtLeast(count, list))));
    }

    private static Arbitrary<Criterion> leaves() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        5,
                        Combinators.combine(
                                        Arbitraries.of(CONDITIONS).map(ConditionId::of),
                                        qualifications().set().ofMaxSize(2))
                                .as((id, qualified) -> new Criterion.Has(id, ImmutableSet.copyOf(qualified)))),
                net.jqwik.api.Tuple.of(1, bloodPressures().map(Criterion.BloodPressureAbove::new)));
    }

    /** Generates every {@link DemandLimit} of up to three demands. */
    public static Arbitrary<DemandLimit> limits() {
        return Arbitraries.maps(
                        Arbitraries.of(Demand.vocabulary().words()),
                        Arbitraries.integers().between(1, Demand.HIGHEST))
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(levels -> new DemandLimit(com.google.common.collect.ImmutableMap.copyOf(levels)));
    }

    /** Generates every {@link ScreeningRule}. */
    public static Arbitrary<ScreeningRule> rules() {
        return Arbitraries.of(RuleCategory.class)
                .flatMap(kind -> limits().list()
                        .ofMaxSize(kind == RuleCategory.RED_FLAG ? 0 : 3)
                        .flatMap(limits -> rule(kind, limits)));
    }

    private static Arbitrary<ScreeningRule> rule(RuleCategory kind, List<DemandLimit> limits) {
        boolean sided = limits.stream()
                .anyMatch(limit -> limit.levels().keySet().stream().anyMatch(Demand::lateral));
        boolean redFlag = kind == RuleCategory.RED_FLAG;
        return Builders.withBuilder(() -> ScreeningRule.builder().category(kind).limits(limits))
                .use(ruleIds())
                .in((builder, value) -> builder.id(value))
                .use(Arbitraries.of(Urgency.class))
                .withProbability(redFlag ? 1 : 0)
                .in((builder, value) -> builder.urgency(value))
                .use(criteria()
                        .filter(criterion ->
                                !sided || !CriterionTree.conditions(criterion).isEmpty()))
                .in((builder, value) -> builder.when(value))
                .use(Arbitraries.of(true, false))
                .withProbability(sided ? 1 : 0)
                .in((builder, value) -> builder.sameSide(value))
                .use(Arbitraries.just(true))
                .withProbability(0.2)
                .in((builder, value) -> builder.onlyIfKnown(value))
                .use(Arbitraries.of(DayEvent.WAKING, DayEvent.MEAL)
                        .map(event -> Exclusion.after(event, Duration.ofHours(2))))
                .withProbability(redFlag ? 0 : 0.2)
                .in((builder, value) -> builder.window(value))
                .use(texts())
                .in((builder, value) -> builder.advice(value))
                .use(texts().list().ofMaxSize(2))
                .in((builder, values) -> builder.suggestions(values))
                .use(EvidenceArbitraries.evidence(Arbitraries.just(SOURCE.id())))
                .in((builder, value) -> builder.evidence(value))
                .use(redFlag ? Arbitraries.just(false) : Arbitraries.of(true, false))
                .in((builder, value) -> builder.clinicianOverridable(value))
                .build(ScreeningRule.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates rule sets of up to six rules. */
    public static Arbitrary<RuleSet> ruleSets() {
        return Combinators.combine(
                        Combinators.combine(CONDITIONS.stream()
                                        .map(SafetyArbitraries::condition)
                                        .toList())
                                .as(conditions -> conditions),
                        rules().list()
                                .uniqueElements(ScreeningRule::id)
                                .ofMinSize(1)
                                .ofMaxSize(6))
                .as((conditions, rules) -> RuleSet.builder()
                        .edition("2026.1")
                        .conditions(conditions)
                        .rules(rules)
                        .source(SOURCE)
                        .build());
    }
}
