package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.therex.anatomy.BodyPart;
import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Joint;
import org.therex.anatomy.JointAction;
import org.therex.anatomy.MovementDirection;
import org.therex.check.Issue;
import org.therex.prescription.Intensity;
import org.therex.prescription.Prescription;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** Our values inside documents and mappers of other people. */
class TherexModuleTest {

    record Card(String name, Toys.Plan plan, List<Toys.Amount> amounts) {}

    record Chart(BodyPart worst, Map<BodyRegion, Integer> pain, List<JointAction> actions, Prescription dose) {}

    private static final TherexModule TOYS = new TherexModule(
            ImmutableMap.of(Toys.Plan.class, Toys.PLAN, Toys.Amount.class, Toys.AMOUNT, Toys.Place.class, Toys.PLACE));

    private static final Card CARD = new Card(
            "mine", PlanArbitraries.sample(), List.of(new Toys.Exact(3), new Toys.Between(2, 4), new Toys.AtLeast(1)));

    private static final Chart CHART = new Chart(
            BodyRegion.LOWER_BACK,
            ImmutableMap.of(BodyRegion.HIP, 3, BodyRegion.LOWER_BACK, 5),
            List.of(JointAction.of(Joint.HIP, MovementDirection.EXTENSION)),
            Prescription.builder()
                    .sets(2, 3)
                    .intensity(Intensity.kilograms(new BigDecimal("2.5")))
                    .build());

    /** Mappers set as oddly as can be. */
    static Stream<JsonMapper> mappers() {
        return Stream.of(
                JsonMapper.builder().addModule(TOYS).build(),
                JsonMapper.builderWithJackson2Defaults().addModule(TOYS).build(),
                JsonMapper.builder()
                        .addModule(TOYS)
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
                        .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                        .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .disable(DeserializationFeature.WRAP_EXCEPTIONS)
                        .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                        .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
                        .enumNamingStrategy(EnumNamingStrategies.LOWER_CAMEL_CASE)
                        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void readsAndWritesOurValuesInDocumentsOfOthers(JsonMapper mapper) {
        assertThat(mapper.readValue(mapper.writeValueAsString(CARD), Card.class))
                .isEqualTo(CARD);
        assertThat(mapper.readValue(mapper.writeValueAsBytes(CARD), Card.class)).isEqualTo(CARD);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void goesThroughTreesAndConversions(JsonMapper mapper) {
        JsonNode tree = mapper.valueToTree(CARD);
        assertThat(mapper.treeToValue(tree, Card.class)).isEqualTo(CARD);
        assertThat(mapper.treeToValue(mapper.readTree(mapper.writeValueAsString(CARD)), Card.class))
                .isEqualTo(CARD);
        assertThat(mapper.convertValue(mapper.convertValue(CARD, Map.class), Card.class))
                .isEqualTo(CARD);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void writesOurValuesAsInOurOwnDocuments(JsonMapper mapper) {
        JsonNode ours = mapper.readTree(Toys.FORMAT.write(PlanArbitraries.sample()));
        JsonNode theirs = mapper.readTree(mapper.writeValueAsString(PlanArbitraries.sample()));
        assertThat(theirs.get("drills")).isEqualTo(ours.get("drills"));
        assertThat(theirs.get("order")).isEqualTo(ours.get("order"));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void collectsAllFaultsOfAValueWithPathsFromTheRoot(JsonMapper mapper) {
        InvalidJsonException thrown =
                catchThrowableOfType(InvalidJsonException.class, () -> mapper.readValue("""
                        {"name": "mine",
                         "amounts": [3, {"least": 5, "most": 4}],
                         "plan": {"title": "T", "drills": []}}""", Card.class));
        assertThat(thrown.report().issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "error reversed-range at /amounts/1/least (2:27): 'least' must be at most 'most', but was 5"
                                + " with 4");
        assertThat(thrown).isInstanceOf(DatabindException.class);

        InvalidJsonException other =
                catchThrowableOfType(InvalidJsonException.class, () -> mapper.readValue("""
                        {"plan": {"title": 5, "unknown": 1,
                          "drills": [{"id": "a", "title": "A", "amount": 1.5}]}}""", Card.class));
        assertThat(other.report().issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "error wrong-type at /plan/title (1:20): 'title' must be a name, but was 5",
                        "error unknown-field at /plan/unknown (1:23): 'plan' must be given known fields only, but was"
                                + " given \"unknown\"; use one of: title, drills, order",
                        "error wrong-type at /plan/drills/0/amount (2:50): 'amount' must be a whole number from 1 to"
                                + " 500, but was 1.5");
        assertThat(other).hasMessage(other.report().toString());
    }

    @Test
    void leavesBrokenJsonToTheMapper() {
        JsonMapper mapper = JsonMapper.builder().addModule(TOYS).build();
        assertThatExceptionOfType(StreamReadException.class)
                .isThrownBy(() -> mapper.readValue("{\"title\": \"T\", \"drills\": [}", Toys.Plan.class));
    }

    @Test
    void refusesAValueOfAnotherKindThanAskedFor() {
        JsonMapper mapper = JsonMapper.builder().addModule(TOYS).build();
        assertThat(mapper.readValue("3", Toys.Exact.class)).isEqualTo(new Toys.Exact(3));
        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> mapper.readValue("{\"atLeast\": 3}", Toys.Exact.class))
                .withMessageContaining("'Exact' must be of that kind, but was");
    }

    @Test
    void readsKeysAndSaysWhichAreUnknown() {
        JsonMapper mapper = JsonMapper.builder().addModule(TOYS).build();
        Map<Toys.Place, Integer> places = new EnumMap<>(Map.of(Toys.Place.WALL_SIDE, 1));
        String text = mapper.writeValueAsString(places);
        assertThat(text).isEqualTo("{\"wall-side\":1}");
        assertThat(mapper.readerForMapOf(Integer.class).<Map<String, Integer>>readValue(text))
                .containsEntry("wall-side", 1);
        assertThat(mapper.<Map<Toys.Place, Integer>>readValue(
                        text, mapper.getTypeFactory().constructMapType(EnumMap.class, Toys.Place.class, Integer.class)))
                .isEqualTo(places);
        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> mapper.readValue(
                        "{\"wall\": 1}",
                        mapper.getTypeFactory().constructMapType(Map.class, Toys.Place.class, Integer.class)))
                .withMessageContaining("'place' must be a known word, but was \"wall\"");
    }

    @Test
    void knowsTheTypesOfTheLibraryAndIsFoundByMappers() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        String text = mapper.writeValueAsString(CHART);
        assertThat(text)
                .isEqualTo("{\"worst\":\"lower-back\",\"pain\":{\"hip\":3,\"lower-back\":5},"
                        + "\"actions\":[{\"joint\":\"" + Joint.HIP.id() + "\",\"direction\":\"extension\"}],"
                        + "\"dose\":{\"sets\":{\"least\":2,\"most\":3},\"intensities\":[{\"kilograms\":2.5}]}}");
        assertThat(mapper.readValue(text, Chart.class)).isEqualTo(CHART);
        assertThat(ServiceLoader.load(JacksonModule.class))
                .anySatisfy(module -> assertThat(module).isInstanceOf(TherexModule.class));
    }

    @Test
    void keepsItsFormUnderPolymorphicTyping() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(TOYS)
                .activateDefaultTyping(
                        tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType(Object.class)
                                .build(),
                        tools.jackson.databind.DefaultTyping.NON_FINAL)
                .build();
        Toys.Amount[] amounts = {new Toys.Exact(3), new Toys.Between(2, 4)};
        assertThat(mapper.readValue(mapper.writeValueAsString(amounts), Toys.Amount[].class))
                .isEqualTo(amounts);
    }
}
