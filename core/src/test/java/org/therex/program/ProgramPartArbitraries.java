package org.therex.program;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.therex.exercise.Equipment;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExperienceLevel;
import org.therex.exercise.FactArbitraries;
import org.therex.prescription.Amount;

/** Generators for what stands around the exercises of a program; the tests of other modules use them too. */
public final class ProgramPartArbitraries {

    private static final Arbitrary<String> TEXTS = FactArbitraries.text();

    private ProgramPartArbitraries() {}

    /** Generates every {@link Contributor}. */
    public static Arbitrary<Contributor> contributors() {
        return Builders.withBuilder(Contributor::builder)
                .use(Arbitraries.of(ContributorRole.class))
                .in((builder, value) -> builder.role(value))
                .use(TEXTS)
                .withProbability(0.7)
                .in((builder, value) -> builder.name(value))
                .use(TEXTS)
                .in((builder, value) -> builder.profession(value))
                .use(TEXTS.list().ofMaxSize(2))
                .in((builder, values) -> builder.credentials(values))
                .use(TEXTS)
                .withProbability(0.3)
                .in((builder, value) -> builder.organization(value))
                .build(Contributor.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Revision}. */
    public static Arbitrary<Revision> revisions() {
        return Builders.withBuilder(Revision::builder)
                .use(TEXTS)
                .in((builder, value) -> builder.label(value))
                .use(Arbitraries.integers().between(0, 40_000).map(LocalDate::ofEpochDay))
                .withProbability(0.5)
                .in((builder, value) -> builder.date(value))
                .use(TEXTS)
                .withProbability(0.5)
                .in((builder, value) -> builder.note(value))
                .build(Revision.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Delivery}. */
    public static Arbitrary<Delivery> deliveries() {
        return Builders.withBuilder(Delivery::builder)
                .use(Arbitraries.of(Setting.class).set().ofMaxSize(2))
                .in((builder, values) -> builder.settings(values))
                .use(Arbitraries.of(Grouping.class))
                .withProbability(0.5)
                .in((builder, value) -> builder.grouping(value))
                .use(Arbitraries.of(Supervision.class))
                .withProbability(0.5)
                .in((builder, value) -> builder.supervision(value))
                .use(Arbitraries.of(DeliveryMode.class).set().ofMaxSize(2))
                .in((builder, values) -> builder.modes(values))
                .build(Delivery.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates resources with and without times. */
    public static Arbitrary<Resources> resources() {
        Arbitrary<Amount<Duration>> times =
                Arbitraries.integers().between(1, 120).map(minutes -> Amount.atMost(Duration.ofMinutes(minutes)));
        return Builders.withBuilder(Resources::builder)
                .use(Arbitraries.of(Equipment.vocabulary().words()).set().ofMaxSize(3))
                .withProbability(0.5)
                .in((builder, values) -> builder.equipment(values))
                .use(times)
                .withProbability(0.5)
                .in((builder, value) -> builder.timePerSession(value))
                .use(times)
                .withProbability(0.5)
                .in((builder, value) -> builder.timePerDay(value))
                .build(Resources.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Adaptation}. */
    public static Arbitrary<Adaptation> adaptations() {
        return Builders.withBuilder(Adaptation::builder)
                .use(TEXTS)
                .in((builder, value) -> builder.forWhom(value))
                .use(TEXTS)
                .in((builder, value) -> builder.text(value))
                .use(FactArbitraries.attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(Adaptation.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates starting rules that refer to what is in the given exercises. */
    public static Arbitrary<StartingRule> startingRules(List<Exercise> exercises) {
        return Builders.withBuilder(StartingRule::builder)
                .use(TEXTS)
                .in((builder, value) -> builder.condition(value))
                .use(TEXTS)
                .in((builder, value) -> builder.text(value))
                .use(Arbitraries.of(exercises).map(Exercise::id))
                .withProbability(0.5)
                .in((builder, value) -> builder.exercise(value))
                .use(Arbitraries.of(ExperienceLevel.class))
                .withProbability(0.5)
                .in((builder, value) -> builder.level(value))
                .use(FactArbitraries.attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(StartingRule.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates tailorings that refer to what is in the given exercises. */
    public static Arbitrary<Tailoring> tailorings(List<Exercise> exercises) {
        return Builders.withBuilder(Tailoring::builder)
                .use(Arbitraries.of(TailoringKind.class))
                .withProbability(0.5)
                .in((builder, value) -> builder.kind(value))
                .use(adaptations().list().ofMaxSize(2))
                .in((builder, values) -> builder.adaptations(values))
                .use(startingRules(exercises).list().ofMaxSize(2))
                .in((builder, values) -> builder.startingRules(values))
                .build(Tailoring.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Adherence}. */
    public static Arbitrary<Adherence> adherences() {
        return Builders.withBuilder(Adherence::builder)
                .use(TEXTS.list().ofMaxSize(2))
                .in((builder, values) -> builder.records(values))
                .use(TEXTS)
                .withProbability(0.5)
                .in((builder, value) -> builder.howOften(value))
                .use(TEXTS)
                .withProbability(0.5)
                .in((builder, value) -> builder.assessment(value))
                .use(TEXTS.list().ofMaxSize(2))
                .in((builder, values) -> builder.motivations(values))
                .build(Adherence.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates lists of order rules between the given exercises; empty ones if there are fewer than two exercises. */
    public static Arbitrary<List<OrderRule>> orderRules(List<Exercise> exercises) {
        return exercises.size() < 2
                ? Arbitraries.just(List.of())
                : anyOrderRules(exercises).list().ofMaxSize(2);
    }

    private static Arbitrary<OrderRule> anyOrderRules(List<Exercise> exercises) {
        return Builders.withBuilder(OrderRule::builder)
                .use(Arbitraries.shuffle(exercises.stream().map(Exercise::id).toList()))
                .in((builder, values) -> builder.first(values.get(0)).then(values.get(1)))
                .use(TEXTS)
                .withProbability(0.5)
                .in((builder, value) -> builder.reason(value))
                .use(FactArbitraries.attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(OrderRule.Builder::build)
                .withoutEdgeCases();
    }
}
