package org.therex.exercise;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.therex.anatomy.Position;
import org.therex.anatomy.Side;
import org.therex.demand.DemandArbitraries;
import org.therex.prescription.Breath;
import org.therex.prescription.PrescriptionArbitraries;

/**
 * Generators for exercises and for how they are done; the tests of other modules use them too.
 *
 * <p>Every value passes the checks of its type, and within an exercise no modification or source entry stands twice.
 */
public final class ExerciseArbitraries {

    private ExerciseArbitraries() {}

    /** Generates every {@link Step}. */
    public static Arbitrary<Step> steps() {
        return Builders.withBuilder(Step::builder)
                .use(FactArbitraries.text())
                .in((builder, value) -> builder.text(value))
                .use(Arbitraries.of(StepPhase.class))
                .withProbability(0.5)
                .in((builder, value) -> builder.phase(value))
                .use(Arbitraries.of(Breath.class))
                .withProbability(0.5)
                .in((builder, value) -> builder.breath(value))
                .use(Arbitraries.of(Side.class))
                .withProbability(0.5)
                .in((builder, value) -> builder.side(value))
                .use(Arbitraries.of(Equipment.vocabulary().words()).set().ofMaxSize(2))
                .in((builder, values) -> builder.equipment(values))
                .use(FactArbitraries.mediaReferences().list().ofMaxSize(2))
                .in((builder, values) -> builder.media(values))
                .use(FactArbitraries.attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(Step.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Cue}. */
    public static Arbitrary<Cue> cues() {
        return Builders.withBuilder(Cue::builder)
                .use(Arbitraries.of(CueKind.class))
                .in((builder, value) -> builder.kind(value))
                .use(FactArbitraries.text())
                .in((builder, value) -> builder.text(value))
                .use(FactArbitraries.text())
                .withProbability(0.5)
                .in((builder, value) -> builder.reason(value))
                .use(FactArbitraries.attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(Cue.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Mistake}. */
    public static Arbitrary<Mistake> mistakes() {
        return Builders.withBuilder(Mistake::builder)
                .use(FactArbitraries.text())
                .in((builder, value) -> builder.text(value))
                .use(FactArbitraries.attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(Mistake.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Sensation}. */
    public static Arbitrary<Sensation> sensations() {
        return Builders.withBuilder(Sensation::builder)
                .use(Arbitraries.of(SensationKind.class))
                .in((builder, value) -> builder.kind(value))
                .use(FactArbitraries.bodyParts().set().ofMaxSize(2))
                .in((builder, values) -> builder.parts(values))
                .use(FactArbitraries.text())
                .in((builder, value) -> builder.text(value))
                .use(FactArbitraries.attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(Sensation.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Stage}. */
    public static Arbitrary<Stage> stages() {
        return Builders.withBuilder(Stage::builder)
                .use(FactArbitraries.text())
                .in((builder, value) -> builder.text(value))
                .use(FactArbitraries.attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(Stage.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Technique}. */
    public static Arbitrary<Technique> techniques() {
        return Builders.withBuilder(Technique::builder)
                .use(steps().list().ofMaxSize(2))
                .in((builder, values) -> builder.steps(values))
                .use(cues().list().ofMaxSize(2))
                .in((builder, values) -> builder.cues(values))
                .use(mistakes().list().ofMaxSize(2))
                .in((builder, values) -> builder.mistakes(values))
                .use(sensations().list().ofMaxSize(2))
                .in((builder, values) -> builder.sensations(values))
                .use(Arbitraries.of(MovementQuality.class).set().ofMaxSize(2))
                .in((builder, values) -> builder.qualities(values))
                .use(stages().list().ofMaxSize(2))
                .in((builder, values) -> builder.stages(values))
                .build(Technique.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Variation}. */
    public static Arbitrary<Variation> variations() {
        return Builders.withBuilder(Variation::builder)
                .use(FactArbitraries.name())
                .in((builder, value) -> builder.name(value))
                .use(techniques())
                .in((builder, value) -> builder.technique(value))
                .use(MovementArbitraries.lateralities())
                .withProbability(0.5)
                .in((builder, value) -> builder.laterality(value))
                .use(FactArbitraries.attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(Variation.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Modification}. */
    public static Arbitrary<Modification> modifications() {
        return Builders.withBuilder(Modification::builder)
                .use(FactArbitraries.ids().map(ModificationId::of))
                .in((builder, value) -> builder.id(value))
                .use(Arbitraries.of(ModificationDirection.class))
                .in((builder, value) -> builder.direction(value))
                .use(FactArbitraries.text())
                .in((builder, value) -> builder.text(value))
                .use(FactArbitraries.text())
                .withProbability(0.5)
                .in((builder, value) -> builder.trigger(value))
                .use(Arbitraries.of(ProgressionAxis.class))
                .withProbability(0.5)
                .in((builder, value) -> builder.axis(value))
                .use(Arbitraries.of(Equipment.vocabulary().words()).set().ofMaxSize(2))
                .in((builder, values) -> builder.equipment(values))
                .use(Arbitraries.of(Position.vocabulary().words()))
                .withProbability(0.5)
                .in((builder, value) -> builder.position(value))
                .use(DemandArbitraries.reliefs().list().ofMaxSize(2))
                .in((builder, values) -> builder.reliefs(values))
                .use(DemandArbitraries.demandProfiles())
                .withProbability(0.3)
                .in((builder, value) -> builder.addedDemands(value))
                .use(FactArbitraries.attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(Modification.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link SourceEntry}. */
    public static Arbitrary<SourceEntry> sourceEntries() {
        return Builders.withBuilder(SourceEntry::builder)
                .use(FactArbitraries.citations())
                .in((builder, value) -> builder.citation(value))
                .use(FactArbitraries.name())
                .withProbability(0.5)
                .in((builder, value) -> builder.name(value))
                .use(FactArbitraries.name().list().ofMaxSize(2))
                .in((builder, values) -> builder.otherNames(values))
                .use(FactArbitraries.name())
                .withProbability(0.5)
                .in((builder, value) -> builder.inferredName(value))
                .use(Arbitraries.integers().between(1, 60))
                .withProbability(0.5)
                .in((builder, value) -> builder.position(value))
                .use(Arbitraries.integers().between(1, 60))
                .withProbability(0.5)
                .in((builder, value) -> builder.printedNumber(value))
                .use(FactArbitraries.name())
                .withProbability(0.5)
                .in((builder, value) -> builder.section(value))
                .use(Arbitraries.of(Category.vocabulary().words()).set().ofMaxSize(2))
                .in((builder, values) -> builder.categories(values))
                .use(Arbitraries.of(ExperienceLevel.class).set().ofMaxSize(2))
                .in((builder, values) -> builder.levels(values))
                .use(Arbitraries.integers().between(0, 20))
                .withProbability(0.5)
                .in((builder, value) -> builder.stepCount(value))
                .use(FactArbitraries.mediaReferences().list().ofMaxSize(2))
                .in((builder, values) -> builder.media(values))
                .use(PrescriptionArbitraries.prescriptions())
                .withProbability(0.5)
                .in((builder, value) -> builder.prescription(value))
                .use(FactArbitraries.defects().list().ofMaxSize(2))
                .in((builder, values) -> builder.defects(values))
                .build(SourceEntry.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Exercise}. */
    public static Arbitrary<Exercise> exercises() {
        return Builders.withBuilder(Exercise::builder)
                .use(FactArbitraries.ids().map(ExerciseId::of))
                .in((builder, value) -> builder.id(value))
                .use(FactArbitraries.name())
                .in((builder, value) -> builder.name(value))
                .use(FactArbitraries.text())
                .withProbability(0.5)
                .in((builder, value) -> builder.summary(value))
                .use(FactArbitraries.namings())
                .withProbability(0.7)
                .in((builder, value) -> builder.naming(value))
                .use(FactArbitraries.classifications())
                .withProbability(0.7)
                .in((builder, value) -> builder.classification(value))
                .use(SetupArbitraries.setups())
                .in((builder, value) -> builder.setup(value))
                .use(MovementArbitraries.targets().list().ofMaxSize(2))
                .in((builder, values) -> builder.targets(values))
                .use(MovementArbitraries.movements())
                .withProbability(0.5)
                .in((builder, value) -> builder.movement(value))
                .use(MovementArbitraries.lateralities())
                .withProbability(0.5)
                .in((builder, value) -> builder.laterality(value))
                .use(techniques())
                .withProbability(0.7)
                .in((builder, value) -> builder.technique(value))
                .use(variations().list().ofMaxSize(2))
                .in((builder, values) -> builder.variations(values))
                .use(modifications().list().uniqueElements(Modification::id).ofMaxSize(2))
                .in((builder, values) -> builder.modifications(values))
                .use(FactArbitraries.links().list().ofMaxSize(2))
                .in((builder, values) -> builder.links(values))
                .use(DemandArbitraries.demandProfiles())
                .withProbability(0.7)
                .in((builder, value) -> builder.demands(value))
                .use(FactArbitraries.cautions().list().ofMaxSize(2))
                .in((builder, values) -> builder.cautions(values))
                .use(FactArbitraries.claims().list().ofMaxSize(2))
                .in((builder, values) -> builder.claims(values))
                .use(sourceEntries()
                        .list()
                        .uniqueElements(SourceEntry::citation)
                        .ofMaxSize(2))
                .in((builder, values) -> builder.entries(values))
                .build(Exercise.Builder::build)
                .withoutEdgeCases();
    }
}
