package org.therex.exercise;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.therex.anatomy.Joint;
import org.therex.anatomy.RelativeSide;
import org.therex.anatomy.Side;
import org.therex.prescription.Breath;

/** Generators for targets, movement and laterality; the tests of other modules use them too. */
public final class MovementArbitraries {

    private MovementArbitraries() {}

    /** Generates every {@link Target}. */
    public static Arbitrary<Target> targets() {
        return Builders.withBuilder(Target::builder)
                .use(FactArbitraries.bodyParts())
                .in((builder, value) -> builder.part(value))
                .use(Arbitraries.of(Role.class))
                .in((builder, value) -> builder.role(value))
                .use(Arbitraries.of(Emphasis.class))
                .withProbability(0.5)
                .in((builder, value) -> builder.emphasis(value))
                .use(Arbitraries.of(true, false))
                .in((builder, value) -> builder.anyMuscle(value))
                .use(FactArbitraries.text())
                .withProbability(0.5)
                .in((builder, value) -> builder.note(value))
                .use(FactArbitraries.attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(Target.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link MovementPhase}. */
    public static Arbitrary<MovementPhase> movementPhases() {
        return Builders.withBuilder(MovementPhase::builder)
                .use(FactArbitraries.name())
                .in((builder, value) -> builder.name(value))
                .use(FactArbitraries.jointActions().list().ofMaxSize(2))
                .in((builder, values) -> builder.actions(values))
                .use(Arbitraries.of(true, false))
                .in((builder, value) -> builder.simultaneous(value))
                .use(Arbitraries.of(Breath.class))
                .withProbability(0.5)
                .in((builder, value) -> builder.breath(value))
                .use(FactArbitraries.attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(MovementPhase.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Sequence}. */
    public static Arbitrary<Sequence> sequences() {
        return Builders.withBuilder(Sequence::builder)
                .use(Arbitraries.of(SequenceKind.class))
                .in((builder, value) -> builder.kind(value))
                .use(FactArbitraries.bodyParts().list().ofMinSize(1).ofMaxSize(2))
                .in((builder, values) -> builder.parts(values))
                .use(FactArbitraries.attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(Sequence.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link StabilisedPart}. */
    public static Arbitrary<StabilisedPart> stillnesses() {
        return Builders.withBuilder(StabilisedPart::builder)
                .use(FactArbitraries.bodyParts().set().ofMinSize(1).ofMaxSize(2))
                .in((builder, values) -> builder.parts(values))
                .use(FactArbitraries.text())
                .withProbability(0.5)
                .in((builder, value) -> builder.detail(value))
                .use(FactArbitraries.attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(StabilisedPart.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Angle}. */
    public static Arbitrary<Angle> angles() {
        return Builders.withBuilder(Angle::builder)
                .use(Arbitraries.of(Joint.class))
                .in((builder, value) -> builder.joint(value))
                .use(Arbitraries.integers().between(0, 180))
                .in((builder, value) -> builder.degrees(value))
                .use(Arbitraries.of(FigureBound.class))
                .in((builder, value) -> builder.bound(value))
                .use(Arbitraries.of(AngleConvention.class))
                .in((builder, value) -> builder.convention(value))
                .use(FactArbitraries.text())
                .withProbability(0.5)
                .in((builder, value) -> builder.when(value))
                .use(FactArbitraries.text())
                .withProbability(0.5)
                .in((builder, value) -> builder.ambiguity(value))
                .use(FactArbitraries.attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(Angle.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link EndPoint}. */
    public static Arbitrary<EndPoint> endPoints() {
        return Builders.withBuilder(EndPoint::builder)
                .use(FactArbitraries.bodyParts())
                .withProbability(0.5)
                .in((builder, value) -> builder.part(value))
                .use(FactArbitraries.text())
                .in((builder, value) -> builder.where(value))
                .use(FactArbitraries.attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(EndPoint.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Movement}. */
    public static Arbitrary<Movement> movements() {
        return Builders.withBuilder(Movement::builder)
                .use(Arbitraries.of(MovementKind.class))
                .withProbability(0.5)
                .in((builder, value) -> builder.kind(value))
                .use(Arbitraries.of(Drive.class))
                .withProbability(0.5)
                .in((builder, value) -> builder.drive(value))
                .use(movementPhases().list().ofMaxSize(2))
                .in((builder, values) -> builder.phases(values))
                .use(sequences().list().ofMaxSize(2))
                .in((builder, values) -> builder.sequences(values))
                .use(stillnesses().list().ofMaxSize(2))
                .in((builder, values) -> builder.stillParts(values))
                .use(angles().list().ofMaxSize(2))
                .in((builder, values) -> builder.angles(values))
                .use(endPoints().list().ofMaxSize(2))
                .in((builder, values) -> builder.endPoints(values))
                .use(FactArbitraries.attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(Movement.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Laterality}. */
    public static Arbitrary<Laterality> lateralities() {
        return Builders.withBuilder(Laterality::builder)
                .use(schemes())
                .in((builder, value) -> value.toBuilder())
                .use(Arbitraries.of(RelativeSide.SAME, RelativeSide.OPPOSITE))
                .withProbability(0.5)
                .in((builder, value) -> builder.pairing(value))
                .use(Arbitraries.of(RelativeSide.SAME, RelativeSide.OPPOSITE))
                .withProbability(0.5)
                .in((builder, value) -> builder.target(value))
                .use(Arbitraries.of(RelativeSide.SAME, RelativeSide.OPPOSITE))
                .withProbability(0.5)
                .in((builder, value) -> builder.hand(value))
                .use(FactArbitraries.attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(Laterality.Builder::build)
                .withoutEdgeCases();
    }

    private static Arbitrary<Laterality> schemes() {
        return Arbitraries.of(LateralityScheme.class).flatMap(scheme -> {
            Laterality known = Laterality.of(scheme);
            Arbitrary<Laterality> sided = Arbitraries.of(Side.class)
                    .map(side -> known.toBuilder().firstSide(side).build());
            return scheme.lateral() ? Arbitraries.oneOf(Arbitraries.just(known), sided) : Arbitraries.just(known);
        });
    }
}
