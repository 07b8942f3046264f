package org.therex.exercise;

import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.therex.anatomy.Position;
import org.therex.anatomy.RelativeSide;

/** Generators for the set-up of an exercise; the tests of other modules use them too. */
public final class SetupArbitraries {

    private SetupArbitraries() {}

    /** Generates every {@link SetupPosition}. */
    public static Arbitrary<SetupPosition> startPositions() {
        return Builders.withBuilder(SetupPosition::builder)
                .use(Arbitraries.of(Position.vocabulary().words()))
                .in((builder, value) -> builder.position(value))
                .use(Arbitraries.of(Surface.vocabulary().words()).set().ofMaxSize(2))
                .in((builder, values) -> builder.surfaces(values))
                .use(FactArbitraries.text())
                .withProbability(0.5)
                .in((builder, value) -> builder.detail(value))
                .use(FactArbitraries.attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(SetupPosition.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Placement}. */
    public static Arbitrary<Placement> placements() {
        return Builders.withBuilder(Placement::builder)
                .use(FactArbitraries.bodyParts())
                .in((builder, value) -> builder.part(value))
                .use(Arbitraries.of(RelativeSide.SAME, RelativeSide.OPPOSITE))
                .withProbability(0.5)
                .in((builder, value) -> builder.side(value))
                .use(FactArbitraries.text())
                .in((builder, value) -> builder.where(value))
                .use(FactArbitraries.attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(Placement.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link EquipmentNeed}. */
    public static Arbitrary<EquipmentNeed> equipmentNeeds() {
        return Builders.withBuilder(EquipmentNeed::builder)
                .use(equipmentUses())
                .in((builder, value) -> builder.use(value.getKey()).anyOf(value.getValue()))
                .use(FactArbitraries.text())
                .withProbability(0.5)
                .in((builder, value) -> builder.purpose(value))
                .use(FactArbitraries.attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(EquipmentNeed.Builder::build)
                .withoutEdgeCases();
    }

    private static Arbitrary<Map.Entry<EquipmentUse, Set<Equipment>>> equipmentUses() {
        return Arbitraries.of(EquipmentUse.class)
                .flatMap(use -> Arbitraries.of(Equipment.vocabulary().words())
                        .set()
                        .ofMinSize(use == EquipmentUse.NONE_NEEDED ? 0 : 1)
                        .ofMaxSize(use == EquipmentUse.NONE_NEEDED ? 0 : 2)
                        .map(things -> Map.entry(use, things)));
    }

    /** Generates every {@link Adjustment}. */
    public static Arbitrary<Adjustment> adjustments() {
        return Builders.withBuilder(Adjustment::builder)
                .use(FactArbitraries.text())
                .in((builder, value) -> builder.what(value))
                .use(FactArbitraries.text())
                .in((builder, value) -> builder.dependsOn(value))
                .use(FactArbitraries.attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(Adjustment.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Definition}. */
    public static Arbitrary<Definition> definitions() {
        return Builders.withBuilder(Definition::builder)
                .use(FactArbitraries.name())
                .in((builder, value) -> builder.word(value))
                .use(FactArbitraries.text())
                .in((builder, value) -> builder.meaning(value))
                .use(FactArbitraries.attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(Definition.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Setup}. */
    public static Arbitrary<Setup> setups() {
        return Builders.withBuilder(Setup::builder)
                .use(startPositions().list().ofMinSize(1).ofMaxSize(2))
                .in((builder, values) -> builder.startPositions(values))
                .use(startPositions().list().ofMaxSize(2))
                .in((builder, values) -> builder.endPositions(values))
                .use(placements().list().ofMaxSize(2))
                .in((builder, values) -> builder.placements(values))
                .use(equipmentNeeds().list().ofMaxSize(2))
                .in((builder, values) -> builder.equipment(values))
                .use(adjustments().list().ofMaxSize(2))
                .in((builder, values) -> builder.adjustments(values))
                .use(definitions().list().ofMaxSize(2))
                .in((builder, values) -> builder.definitions(values))
                .build(Setup.Builder::build)
                .withoutEdgeCases();
    }
}
