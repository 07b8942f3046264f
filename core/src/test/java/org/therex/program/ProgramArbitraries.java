package org.therex.program;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Tuple;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseArbitraries;
import org.therex.exercise.ExperienceLevel;
import org.therex.exercise.FactArbitraries;
import org.therex.exercise.Goal;
import org.therex.exercise.Modification;
import org.therex.exercise.SourceEntry;
import org.therex.prescription.Prescription;
import org.therex.prescription.PrescriptionArbitraries;
import org.therex.progression.Progression;
import org.therex.progression.ProgressionArbitraries;

/**
 * Generators for programs and their parts; the tests of other modules use them too.
 *
 * <p>The items of a program refer to exercises, modifications and entries that it has.
 */
public final class ProgramArbitraries {

    // Made once: jqwik keeps what it prepares for each, also where the items of each program are generated anew.
    private static final Arbitrary<String> TEXTS = FactArbitraries.text();
    private static final Arbitrary<Prescription> DOSES = PrescriptionArbitraries.prescriptions();
    private static final Arbitrary<Progression> PROGRESSIONS = ProgressionArbitraries.progressions();

    private ProgramArbitraries() {}

    /** Generates every {@link Rule}. */
    public static Arbitrary<Rule> rules() {
        return Builders.withBuilder(Rule::builder)
                .use(Arbitraries.of(RuleKind.class))
                .in((builder, value) -> builder.kind(value))
                .use(TEXTS)
                .in((builder, value) -> builder.text(value))
                .use(FactArbitraries.attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(Rule.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Advice}. */
    public static Arbitrary<Advice> advice() {
        return Builders.withBuilder(Advice::builder)
                .use(Arbitraries.of(AdviceTopic.class))
                .in((builder, value) -> builder.topic(value))
                .use(TEXTS)
                .in((builder, value) -> builder.text(value))
                .use(FactArbitraries.attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(Advice.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates items that refer to what is in the given exercises. */
    public static Arbitrary<Item> items(List<Exercise> exercises) {
        return Arbitraries.of(exercises).flatMap(exercise -> items(exercise, exercises));
    }

    private static Arbitrary<Item> items(Exercise exercise, List<Exercise> exercises) {
        return Builders.withBuilder(() -> Item.builder().exercise(exercise.id()))
                .use(TEXTS)
                .withProbability(0.3)
                .in(ItemBuilder::name)
                .use(DOSES)
                .withProbability(0.5)
                .in((builder, value) -> builder.prescription(value))
                .use(PROGRESSIONS)
                .withProbability(0.1)
                .in((builder, value) -> builder.progression(value))
                .use(someOf(
                        exercise.entries().stream().map(SourceEntry::citation).toList()))
                .withProbability(0.5)
                .in((builder, values) -> values.isEmpty() ? builder : builder.follows(values.get(0)))
                .use(someOf(
                        exercise.modifications().stream().map(Modification::id).toList()))
                .in((builder, values) -> builder.modifications(values))
                .use(someOf(exercises.stream().map(Exercise::id).toList()))
                .in((builder, values) -> builder.alternatives(values))
                .use(TEXTS.list().ofMaxSize(2))
                .in((builder, values) -> builder.notes(values))
                .build(ItemBuilder::build)
                .withoutEdgeCases();
    }

    private static <T> Arbitrary<List<T>> someOf(List<T> values) {
        return values.isEmpty()
                ? Arbitraries.just(ImmutableList.of())
                : Arbitraries.of(values).list().uniqueElements().ofMaxSize(Math.min(2, values.size()));
    }

    /** Generates sections whose items refer to what is in the given exercises. */
    public static Arbitrary<Section> sections(List<Exercise> exercises) {
        return Builders.withBuilder(Section::builder)
                .use(TEXTS)
                .withProbability(0.5)
                .in(SectionBuilder::title)
                .use(TEXTS)
                .withProbability(0.3)
                .in(SectionBuilder::introduction)
                .use(DOSES)
                .withProbability(0.5)
                .in((builder, value) -> builder.prescription(value))
                .use(PROGRESSIONS)
                .withProbability(0.1)
                .in((builder, value) -> builder.progression(value))
                .use(ProgramPartArbitraries.deliveries())
                .withProbability(0.2)
                .in((builder, value) -> builder.delivery(value))
                .use(TEXTS)
                .withProbability(0.2)
                .in(SectionBuilder::alternateDay)
                .use(Arbitraries.of(Arrangement.class))
                .withProbability(0.3)
                .in(SectionBuilder::arrangement)
                .use(items(exercises).list().ofMinSize(1).ofMaxSize(3))
                .in((builder, values) -> builder.items(values))
                .build(SectionBuilder::build)
                .withoutEdgeCases();
    }

    /** Generates phases whose items refer to what is in the given exercises. */
    public static Arbitrary<Phase> phases(List<Exercise> exercises) {
        return Builders.withBuilder(Phase::builder)
                .use(TEXTS)
                .withProbability(0.5)
                .in(PhaseBuilder::title)
                .use(Arbitraries.integers().between(1, Phase.WEEKS_LIMIT))
                .withProbability(0.5)
                .in((builder, value) -> builder.weeks(1, value))
                .use(TEXTS)
                .withProbability(0.3)
                .in(PhaseBuilder::introduction)
                .use(Arbitraries.of(Goal.vocabulary().words()).set().ofMaxSize(2))
                .in((builder, values) -> builder.goals(values))
                .use(ProgramPartArbitraries.deliveries())
                .withProbability(0.3)
                .in((builder, value) -> builder.delivery(value))
                .use(DOSES)
                .withProbability(0.5)
                .in((builder, value) -> builder.prescription(value))
                .use(sections(exercises).list().ofMinSize(1).ofMaxSize(2))
                .in((builder, values) -> builder.sections(values))
                .use(PROGRESSIONS)
                .withProbability(0.1)
                .in((builder, value) -> builder.progression(value))
                .use(TEXTS.list().ofMaxSize(2))
                .in((builder, values) -> builder.advanceCriteria(values))
                .use(rules().list().ofMaxSize(1))
                .in((builder, values) -> builder.rules(values))
                .build(PhaseBuilder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Program} of up to three exercises. */
    public static Arbitrary<Program> programs() {
        return ExerciseArbitraries.exercises()
                .list()
                .uniqueElements(Exercise::id)
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(ProgramArbitraries::programs);
    }

    private static Arbitrary<Program> programs(List<Exercise> exercises) {
        return Builders.withBuilder(Program::builder)
                .use(FactArbitraries.ids())
                .in((builder, value) -> builder.id(value))
                .use(TEXTS)
                .in(ProgramBuilder::title)
                .use(TEXTS.list().ofMaxSize(2))
                .in(ProgramBuilder::purposes)
                .use(Arbitraries.of(Goal.vocabulary().words()).set().ofMaxSize(2))
                .in(ProgramBuilder::goals)
                .use(Arbitraries.of(ExperienceLevel.class).set().ofMaxSize(2))
                .in(ProgramBuilder::levels)
                .use(TEXTS)
                .withProbability(0.3)
                .in(ProgramBuilder::population)
                .use(DOSES)
                .withProbability(0.5)
                .in((builder, value) -> builder.prescription(value))
                .use(PROGRESSIONS)
                .withProbability(0.2)
                .in((builder, value) -> builder.progression(value))
                .use(surroundings(exercises))
                .in((builder, content) -> content.apply(builder))
                .use(rules().list().ofMaxSize(2))
                .in(ProgramBuilder::rules)
                .use(advice().list().ofMaxSize(2))
                .in((builder, values) -> builder.advice(values))
                .use(FactArbitraries.claims().list().ofMaxSize(2))
                .in(ProgramBuilder::claims)
                .use(FactArbitraries.sources().list().ofMaxSize(2))
                .in(ProgramBuilder::sources)
                .use(content(exercises))
                .in((builder, content) -> content.apply(builder))
                .build(builder -> builder.exercises(exercises).build())
                .withoutEdgeCases();
    }

    /** Generates what stands around the exercises. */
    private static Arbitrary<UnaryOperator<ProgramBuilder>> surroundings(List<Exercise> exercises) {
        return Builders.withBuilder(() -> new AtomicReference<UnaryOperator<ProgramBuilder>>(UnaryOperator.identity()))
                .use(ProgramPartArbitraries.contributors().list().ofMaxSize(2))
                .inSetter((all, values) -> then(all, builder -> builder.contributors(values)))
                .use(ProgramPartArbitraries.revisions())
                .withProbability(0.3)
                .inSetter((all, value) -> then(all, builder -> builder.revision(value)))
                .use(ProgramPartArbitraries.deliveries())
                .withProbability(0.3)
                .inSetter((all, value) -> then(all, builder -> builder.delivery(value)))
                .use(ProgramPartArbitraries.resources())
                .withProbability(0.3)
                .inSetter((all, value) -> then(all, builder -> builder.resources(value)))
                .use(ProgramPartArbitraries.tailorings(exercises))
                .withProbability(0.3)
                .inSetter((all, value) -> then(all, builder -> builder.tailoring(value)))
                .use(ProgramPartArbitraries.adherences())
                .withProbability(0.3)
                .inSetter((all, value) -> then(all, builder -> builder.adherence(value)))
                .use(ProgramPartArbitraries.orderRules(exercises))
                .inSetter((all, values) -> then(all, builder -> builder.orderRules(values)))
                .build(AtomicReference::get);
    }

    private static void then(
            AtomicReference<UnaryOperator<ProgramBuilder>> all, UnaryOperator<ProgramBuilder> further) {
        UnaryOperator<ProgramBuilder> before = all.get();
        all.set(builder -> further.apply(before.apply(builder)));
    }

    /** Generates sections, or phases that hold them. */
    private static Arbitrary<UnaryOperator<ProgramBuilder>> content(List<Exercise> exercises) {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        2,
                        sections(exercises)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2)
                                .map(sections -> builder -> builder.sections(sections))),
                Tuple.of(
                        1,
                        phases(exercises)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2)
                                .map(phases -> builder -> builder.phases(phases))));
    }
}
