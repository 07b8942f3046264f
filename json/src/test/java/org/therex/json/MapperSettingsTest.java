package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.therex.anatomy.Muscle;
import org.therex.exercise.ExerciseId;
import org.therex.house.ValueType;
import org.therex.json.jackson2.ToyMappers;
import org.therex.prescription.Amount;
import org.therex.prescription.Prescription;
import org.therex.program.Item;
import org.therex.program.Section;
import org.therex.safety.Finding;
import org.therex.safety.Person;
import org.therex.term.Code;
import org.therex.wire.KnownShapes;
import org.therex.wire.Shape;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What settings of a mapper and annotations of a caller do to our values. */
class MapperSettingsTest {

    record Entry(int day, Prescription dose, double pain) {}

    record Unwrapped(@JsonUnwrapped Prescription dose) {}

    record UnwrappedId(@JsonUnwrapped(prefix = "of") ExerciseId id) {}

    record Amounts(
            Amount<Integer> count,
            Amount<Duration> time,
            List<Amount<BigDecimal>> loads,
            Map<String, Amount<Integer>> more) {}

    record Days(Amount<Long> days) {}

    @SuppressWarnings("rawtypes")
    record Untyped(Amount amount) {}

    record Typed(@JsonTypeInfo(use = JsonTypeInfo.Id.NAME) Object value) {}

    private static JsonMapper.Builder third() {
        return JsonMapper.builder().addModule(new TherexModule());
    }

    private static com.fasterxml.jackson.databind.json.JsonMapper.Builder second() {
        return com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule(new org.therex.json.jackson2.TherexModule());
    }

    private static Stream<TherexMapper> both(JsonMapper third, com.fasterxml.jackson.databind.json.JsonMapper second) {
        return Stream.of(
                new TherexMapper.OfJackson3("Jackson 3", third), new TherexMapper.OfJackson2("Jackson 2", second));
    }

    static Stream<TherexMapper> plainMappers() {
        return both(third().build(), second().build());
    }

    static Stream<TherexMapper> quotingMappers() {
        return both(
                third().enable(tools.jackson.core.json.JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                        .build(),
                second().enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS).build());
    }

    static Stream<TherexMapper> wrappingMappers() {
        return both(
                third().enable(SerializationFeature.WRAP_ROOT_VALUE)
                        .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
                        .build(),
                second().enable(com.fasterxml.jackson.databind.SerializationFeature.WRAP_ROOT_VALUE)
                        .enable(com.fasterxml.jackson.databind.DeserializationFeature.UNWRAP_ROOT_VALUE)
                        .build());
    }

    static Stream<TherexMapper> typingMappers() {
        ImmutableMap<Class<?>, Shape<?>> shapes = KnownShapes.all();
        return Stream.of(
                new TherexMapper.OfJackson3(
                        "Jackson 3",
                        third().activateDefaultTyping(
                                        tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                                                .allowIfSubType(Object.class)
                                                .build(),
                                        tools.jackson.databind.DefaultTyping.NON_FINAL)
                                .build()),
                new TherexMapper.OfJackson2("Jackson 2", ToyMappers.polymorphic(shapes)));
    }

    @ParameterizedTest
    @MethodSource("quotingMappers")
    void readsItsOwnOutputWhereNumbersAreWrittenAsStrings(TherexMapper mapper) {
        Entry entry = new Entry(1, Prescription.parse("3 x 10, load 2.5 kg, hold 5 s"), 0.5);

        String text = mapper.write(entry);
        assertThat(text)
                .startsWith("{\"day\":\"1\",\"dose\":{\"sets\":3,\"repetitions\":10,")
                .contains("{\"kilograms\":2.5}")
                .endsWith(",\"pain\":\"0.5\"}");
        assertThat(mapper.read(text, Entry.class)).isEqualTo(entry);
        assertThat(new String(mapper.writeBytes(entry), StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("plainMappers")
    void refusesToUnwrapOurValues(TherexMapper mapper) {
        String said =
                "'Prescription' must be a field of its own, but was marked as @JsonUnwrapped; remove the annotation";

        assertThatThrownBy(() -> mapper.write(new Unwrapped(Prescription.parse("3 x 10"))))
                .isInstanceOf(mapper.ofAnyValue())
                .hasMessageContaining(said);
        assertThatThrownBy(() -> mapper.read("{\"sets\":3}", Unwrapped.class))
                .isInstanceOf(mapper.ofAnyValue())
                .hasMessageContaining(said);
        assertThatThrownBy(() -> mapper.write(new UnwrappedId(ExerciseId.of("plank"))))
                .hasMessageContaining("'ExerciseId' must be a field of its own");
        assertThatThrownBy(() -> mapper.read("{\"other\":\"plank\"}", UnwrappedId.class))
                .hasMessageContaining("'ExerciseId' must be a field of its own");
    }

    @ParameterizedTest
    @MethodSource("wrappingMappers")
    void wrapsARootInTheNameOfItsPublicType(TherexMapper mapper) {
        Prescription dose = Prescription.parse("3 x 10");

        assertThat(mapper.write(dose)).isEqualTo("{\"Prescription\":{\"sets\":3,\"repetitions\":10}}");
        assertThat(mapper.read(mapper.write(dose), Prescription.class)).isEqualTo(dose);
        assertThat(mapper.write(Muscle.PIRIFORMIS)).isEqualTo("{\"Muscle\":\"piriformis\"}");
        assertThat(mapper.read(mapper.write(Muscle.PIRIFORMIS), Muscle.class)).isEqualTo(Muscle.PIRIFORMIS);
        assertThat(mapper.write(Code.parse("UBERON:0001370"))).isEqualTo("{\"Code\":\"UBERON:0001370\"}");
    }

    @ParameterizedTest
    @MethodSource("plainMappers")
    void namesATypeByThatWhichCallersSee(TherexMapper mapper) {
        assertThat(mapper.write(new Typed(Prescription.parse("3 x 10"))))
                .isEqualTo("{\"value\":[\"Prescription\",{\"sets\":3,\"repetitions\":10}]}");
    }

    @ParameterizedTest
    @MethodSource("typingMappers")
    void keepsTheTypeWhereAMapperWritesTheNamesOfClasses(TherexMapper mapper) {
        Object[] values = {Prescription.parse("3 x 10")};

        assertThat(mapper.write(values)).contains("\"org.therex.prescription.Prescription\"");
        assertThat(mapper.read(mapper.write(values), Object[].class)).isEqualTo(values);
    }

    @Test
    void generatedNamesAppearNowhere() {
        List<TherexMapper> mappers = Stream.of(plainMappers(), wrappingMappers(), typingMappers())
                .flatMap(some -> some)
                .toList();

        assertThat(values()).hasSizeGreaterThan(30).allSatisfy((type, value) -> {
            assertThat(value.toString()).doesNotContain("Immutable");
            assertThat(mappers)
                    .allSatisfy(mapper ->
                            assertThat(writtenOrRefused(mapper, value)).doesNotContain("Immutable"));
        });
    }

    @ParameterizedTest
    @MethodSource("wrappingMappers")
    void readsEveryRootThatItWrote(TherexMapper mapper) {
        Map<Class<?>, Object> values = values();
        // Their exercises are in the document of a program.
        values.keySet().removeAll(List.of(Item.class, Section.class));
        assertThat(values).hasSizeGreaterThan(30).allSatisfy((type, value) -> {
            String text = writtenOrRefused(mapper, value);
            if (text.startsWith("{")) {
                assertThat(text).startsWith("{\"" + type.getSimpleName() + "\":");
                assertThat((Object) mapper.read(text, type)).isEqualTo(value);
            } else {
                assertThat(text).contains("has none; exchange the values that it is made of");
            }
        });
    }

    /** Returns a value of each generated class that is in what the library brings along. */
    private static Map<Class<?>, Object> values() {
        ImmutableMap<Class<?>, ValueType> types = Maps.uniqueIndex(ValueType.in("org.therex"), type -> type.type());
        Map<Class<?>, Object> values = new LinkedHashMap<>();
        Deque<Object> open = new ArrayDeque<>(List.of(
                SmallContent.program(),
                SmallContent.rules(),
                Person.withOnly(Finding.present("osteoporosis")),
                Prescription.parse("3 x 10, each side, hold 5 s, tempo 3-1-3-0, load 2.5 kg, 3 days/week")));
        while (!open.isEmpty()) {
            Object next = open.pop();
            ValueType type = types.get(next.getClass().getSuperclass());
            if (next instanceof Optional<?> optional) {
                optional.ifPresent(open::push);
            } else if (next instanceof Map<?, ?> map) {
                map.values().forEach(open::push);
            } else if (next instanceof Iterable<?> list) {
                list.forEach(open::push);
            } else if (type != null && values.putIfAbsent(type.type(), next) == null) {
                type.parts().forEach(part -> open.push(type.get(next, part)));
            }
        }
        return values;
    }

    private static String writtenOrRefused(TherexMapper mapper, Object value) {
        try {
            return mapper.write(value);
        } catch (Exception refused) {
            return refused.toString();
        }
    }

    @ParameterizedTest
    @MethodSource("plainMappers")
    void readsAndWritesAmountsByTheirTypeArgument(TherexMapper mapper) {
        Amounts amounts = new Amounts(
                Amount.between(8, 12),
                Amount.exactly(Duration.ofSeconds(30)),
                List.of(Amount.atLeast(new BigDecimal("2.5")), Amount.vague("a few")),
                Map.of("a", Amount.toFatigue()));

        String text = mapper.write(amounts);
        assertThat(text)
                .isEqualTo(
                        "{\"count\":{\"least\":8,\"most\":12},\"time\":30,"
                                + "\"loads\":[{\"atLeast\":2.5},{\"vague\":\"a few\"}],\"more\":{\"a\":{\"until\":[\"fatigue\"]}}}");
        assertThat(mapper.read(text, Amounts.class)).isEqualTo(amounts);
        assertThat(mapper.throughTree(amounts, Amounts.class)).isEqualTo(amounts);
        assertThat(mapper.report(catchThrowable(() -> mapper.read("{\"count\":\"ten\"}", Amounts.class)))
                        .toString())
                .contains("at /count (1:10): 'Amount' must be");
    }

    @ParameterizedTest
    @MethodSource("plainMappers")
    void refusesAmountsOfOtherThingsByName(TherexMapper mapper) {
        String said = "'Amount' must be declared as an amount of Integer, Duration or BigDecimal, but was declared as"
                + " org.therex.prescription.Amount";

        assertThatThrownBy(() -> mapper.write(new Days(Amount.exactly(3L)))).hasMessageContaining(said);
        assertThatThrownBy(() -> mapper.read("{\"days\":3}", Days.class))
                .hasMessageContaining(said + "; declare it with its type argument, such as Amount<Integer>");
        assertThatThrownBy(() -> mapper.write(new Untyped(Amount.exactly(3)))).hasMessageContaining(said);
        assertThatThrownBy(() -> mapper.read("{\"amount\":3}", Untyped.class)).hasMessageContaining(said);
    }
}
