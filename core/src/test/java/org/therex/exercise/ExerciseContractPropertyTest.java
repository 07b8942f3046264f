package org.therex.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.check.Path;
import org.therex.house.ValueType;
import org.therex.source.Attributed;
import org.therex.source.Attribution;
import org.therex.source.Citation;
import org.therex.source.Claim;
import org.therex.source.Defect;
import org.therex.source.MediaReference;
import org.therex.source.Source;

/** What every value type of this package promises, of all values that the generators make. */
class ExerciseContractPropertyTest {

    private static final ImmutableMap<Class<?>, Arbitrary<?>> GENERATORS =
            ImmutableMap.<Class<?>, Arbitrary<?>>builder()
                    .put(Adjustment.class, SetupArbitraries.adjustments())
                    .put(Angle.class, MovementArbitraries.angles())
                    .put(Caution.class, FactArbitraries.cautions())
                    .put(Claim.class, FactArbitraries.claims())
                    .put(Classification.class, FactArbitraries.classifications())
                    .put(Cue.class, ExerciseArbitraries.cues())
                    .put(Defect.class, FactArbitraries.defects())
                    .put(Definition.class, SetupArbitraries.definitions())
                    .put(Distinction.class, FactArbitraries.distinctions())
                    .put(EndPoint.class, MovementArbitraries.endPoints())
                    .put(EquipmentNeed.class, SetupArbitraries.equipmentNeeds())
                    .put(Exercise.class, ExerciseArbitraries.exercises())
                    .put(Laterality.class, MovementArbitraries.lateralities())
                    .put(Link.class, FactArbitraries.links())
                    .put(MediaReference.class, FactArbitraries.mediaReferences())
                    .put(Mistake.class, ExerciseArbitraries.mistakes())
                    .put(Modification.class, ExerciseArbitraries.modifications())
                    .put(Movement.class, MovementArbitraries.movements())
                    .put(MovementPhase.class, MovementArbitraries.movementPhases())
                    .put(Naming.class, FactArbitraries.namings())
                    .put(Placement.class, SetupArbitraries.placements())
                    .put(Sensation.class, ExerciseArbitraries.sensations())
                    .put(Sequence.class, MovementArbitraries.sequences())
                    .put(Setup.class, SetupArbitraries.setups())
                    .put(Source.class, FactArbitraries.sources())
                    .put(SourceEntry.class, ExerciseArbitraries.sourceEntries())
                    .put(Stage.class, ExerciseArbitraries.stages())
                    .put(SetupPosition.class, SetupArbitraries.startPositions())
                    .put(Step.class, ExerciseArbitraries.steps())
                    .put(StabilisedPart.class, MovementArbitraries.stillnesses())
                    .put(Target.class, MovementArbitraries.targets())
                    .put(Technique.class, ExerciseArbitraries.techniques())
                    .put(Variation.class, ExerciseArbitraries.variations())
                    .buildOrThrow();

    private static ValueType typeOf(Object value) {
        return ValueType.of(value.getClass().getSuperclass());
    }

    @Provide
    Arbitrary<Object> values() {
        return Arbitraries.of(GENERATORS.values()).flatMap(generator -> generator.map(value -> value));
    }

    @Provide
    Arbitrary<Object> attributed() {
        return Arbitraries.of(GENERATORS.entrySet().stream()
                        .filter(entry -> Attributed.class.isAssignableFrom(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .toList())
                .flatMap(generator -> generator.map(value -> value));
    }

    @Provide
    Arbitrary<Attribution> attributions() {
        return FactArbitraries.attributions();
    }

    @Provide
    Arbitrary<Exercise> exercises() {
        return ExerciseArbitraries.exercises();
    }

    @Example
    void everyTypeHasAGenerator() {
        assertThat(ValueType.in("org.therex.exercise", "org.therex.source"))
                .extracting(ValueType::type)
                // It has a test of its own.
                .filteredOn(type -> type != org.therex.source.Evidence.class)
                .containsExactlyInAnyOrderElementsOf(GENERATORS.keySet());
    }

    @Property
    void aBuilderWithAllThatAValueHoldsBuildsItAgain(@ForAll("values") Object value) {
        assertThat(typeOf(value).rebuilt(value)).isEqualTo(value).hasSameHashCodeAs(value);
    }

    @Property
    void theTextNamesTheType(@ForAll("values") Object value) {
        assertThat(value.toString())
                .startsWith(
                        value instanceof Exercise exercise
                                ? exercise.id() + " \"" + exercise.name() + "\" ("
                                : typeOf(value) + "{");
    }

    @Property
    void byReplacesTheAttributionOnly(
            @ForAll("attributed") Object value, @ForAll("attributions") Attribution attribution) {
        ValueType type = typeOf(value);
        Object result = type.by(value, attribution);

        for (Method part : type.parts()) {
            assertThat(type.get(result, part))
                    .isEqualTo(part.getName().equals("attribution") ? attribution : type.get(value, part));
        }
        assertThat(type.by(result, ((Attributed) value).attribution())).isEqualTo(value);
    }

    @Property
    void theFactsOfAnExerciseAreAllThatSayWhoSaysThem(@ForAll("exercises") Exercise exercise) {
        Map<Path, Attributed> found = new HashMap<>();
        collect(Path.root(), exercise, found);
        found.keySet().removeIf(Path.of("entries")::contains);

        assertThat(exercise.facts()).containsExactlyInAnyOrderEntriesOf(found);
    }

    private static void collect(Path path, Object value, Map<Path, Attributed> found) {
        if (value instanceof Attributed fact) {
            found.put(path, fact);
        }
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(held -> collect(path, held, found));
        } else if (value instanceof Collection<?> collection) {
            int index = 0;
            for (Object element : collection) {
                collect(path.resolve(index++), element, found);
            }
        } else if (GENERATORS.containsKey(value.getClass().getSuperclass())) {
            ValueType type = typeOf(value);
            type.parts().forEach(part -> collect(path.resolve(part.getName()), type.get(value, part), found));
        }
    }

    @Property
    void theFactsFromAnEntryAreThoseThatCiteIt(@ForAll("exercises") Exercise exercise) {
        for (Attributed fact : exercise.facts().values()) {
            for (Citation entry : fact.attribution().all()) {
                assertThat(exercise.factsFrom(entry).values()).contains(fact);
                assertThat(exercise.factsFrom(entry).values())
                        .allMatch(other -> other.attribution().cites(entry));
            }
        }
    }
}
