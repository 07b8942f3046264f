package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.therex.anatomy.BodyPart;
import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Joint;
import org.therex.anatomy.JointAction;
import org.therex.anatomy.MovementDirection;
import org.therex.check.Issue;
import org.therex.exercise.ExerciseId;
import org.therex.json.jackson2.ToyMappers;
import org.therex.prescription.Intensity;
import org.therex.prescription.Prescription;
import org.therex.safety.Person;
import org.therex.term.Term;
import org.therex.wire.Shape;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** Our values inside documents and mappers of other people, of Jackson 3 and of Jackson 2. */
class TherexModuleTest {

    record Card(String name, Toys.Plan plan, List<Toys.Amount> amounts) {}

    record Chart(BodyPart worst, Map<BodyRegion, Integer> pain, List<JointAction> actions, Prescription dose) {}

    private static final ImmutableMap<Class<?>, Shape<?>> SHAPES =
            ImmutableMap.of(Toys.Plan.class, Toys.PLAN, Toys.Amount.class, Toys.AMOUNT, Toys.Place.class, Toys.PLACE);

    private static final TherexModule TOYS = new TherexModule(SHAPES);

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

    /** Mappers with nothing set. */
    static Stream<TherexMapper> plainMappers() {
        return Stream.of(
                new TherexMapper.OfJackson3(
                        "Jackson 3", JsonMapper.builder().addModule(TOYS).build()),
                new TherexMapper.OfJackson2("Jackson 2", ToyMappers.plain(SHAPES)));
    }

    /** Mappers set as oddly as can be. */
    static Stream<TherexMapper> mappers() {
        return Stream.concat(
                plainMappers(),
                Stream.of(
                        new TherexMapper.OfJackson3(
                                "Jackson 3 as 2",
                                JsonMapper.builderWithJackson2Defaults()
                                        .addModule(TOYS)
                                        .build()),
                        new TherexMapper.OfJackson3("Jackson 3, odd", oddly(JsonMapper.builder())),
                        new TherexMapper.OfJackson2("Jackson 2, odd", ToyMappers.odd(SHAPES))));
    }

    private static JsonMapper oddly(JsonMapper.Builder mapper) {
        return mapper.addModule(TOYS)
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
                .build();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void readsAndWritesOurValuesInDocumentsOfOthers(TherexMapper mapper) {
        assertThat(mapper.read(mapper.write(CARD), Card.class)).isEqualTo(CARD);
        assertThat(mapper.read(mapper.writeBytes(CARD), Card.class)).isEqualTo(CARD);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void goesThroughTreesAndConversions(TherexMapper mapper) {
        assertThat(mapper.throughTree(CARD, Card.class)).isEqualTo(CARD);
        assertThat(mapper.readThroughTree(mapper.write(CARD), Card.class)).isEqualTo(CARD);
        assertThat(mapper.throughMap(CARD, Card.class)).isEqualTo(CARD);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void writesOurValuesAsInOurOwnDocuments(TherexMapper mapper) {
        JsonMapper plain = JsonMapper.builder().build();
        JsonNode ours = plain.readTree(Toys.FORMAT.write(PlanArbitraries.sample()));
        JsonNode theirs = plain.readTree(mapper.write(PlanArbitraries.sample()));
        assertThat(theirs.get("drills")).isEqualTo(ours.get("drills"));
        assertThat(theirs.get("order")).isEqualTo(ours.get("order"));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void collectsAllFaultsOfAValueWithPathsFromTheRoot(TherexMapper mapper) {
        Throwable thrown = catchThrowable(() -> mapper.read("""
                        {"name": "mine",
                         "amounts": [3, {"least": 5, "most": 4}],
                         "plan": {"title": "T", "drills": []}}""", Card.class));
        assertThat(mapper.report(thrown).issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "error reversed-range at /amounts/1/least (2:27): 'least' must be at most 'most', but was 5"
                                + " with 4");
        assertThat(thrown).isInstanceOf(mapper.ofAnyValue());

        Throwable other = catchThrowable(() -> mapper.read("""
                        {"plan": {"title": 5, "unknown": 1,
                          "drills": [{"id": "a", "title": "A", "amount": 1.5}]}}""", Card.class));
        assertThat(mapper.report(other).issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "error wrong-type at /plan/title (1:20): 'title' must be a name, but was 5",
                        "error unknown-field at /plan/unknown (1:23): 'plan' must be given known fields only, but was"
                                + " given \"unknown\"; use one of: title, drills, order",
                        "error wrong-type at /plan/drills/0/amount (2:50): 'amount' must be a whole number from 1 to"
                                + " 500, but was 1.5");
        assertThat(other).hasMessage(mapper.report(other).toString());
    }

    @ParameterizedTest
    @MethodSource("plainMappers")
    void leavesBrokenJsonToTheMapper(TherexMapper mapper) {
        assertThatThrownBy(() -> mapper.read("{\"title\": \"T\", \"drills\": [}", Toys.Plan.class))
                .isInstanceOf(mapper.ofBrokenJson());
    }

    @ParameterizedTest
    @MethodSource("plainMappers")
    void reportsWhatIsNestedTooDeeply(TherexMapper mapper) {
        String deep = "{\"title\": \"T\", \"drills\": ["
                + "{\"id\": \"a\", \"title\": \"A\", \"amount\": 1, \"parts\": [".repeat(40);
        assertThat(mapper.report(catchThrowable(() -> mapper.read(deep, Toys.Plan.class)))
                        .issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.code()).isEqualTo(JsonIssueCodes.LIMIT_EXCEEDED));
    }

    static Stream<Arguments> limits() {
        String drill = "{\"id\":\"a\",\"title\":\"A\",\"amount\":1";
        return Stream.of(
                Arguments.of(
                        JsonLimits.builder().tokens(23).build(),
                        drill + ",\"cues\":[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\"]}",
                        drill + ",\"cues\":[\"a\",\"b\",\"c\",\"d\",\"e\"]}",
                        "'document' must be of 23 tokens at most, but has more"),
                Arguments.of(
                        JsonLimits.builder().textLength(5).build(),
                        drill + ",\"cues\":[\"123456\"]}",
                        drill + ",\"cues\":[\"12345\"]}",
                        "'document' must be made of texts of 5 characters at most, but has a longer text"),
                Arguments.of(
                        JsonLimits.builder().numberLength(3).build(),
                        drill + ",\"holdSeconds\":10.5}",
                        drill + ",\"holdSeconds\":1.5}",
                        "'document' must be made of numbers of 3 characters at most, but has a longer number"),
                Arguments.of(
                        JsonLimits.builder().nameLength(10).build(),
                        drill + ",\"holdSeconds\":1}",
                        drill + ",\"cues\":[]}",
                        "'document' must be made of field names of 10 characters at most, but has a longer field name"),
                Arguments.of(
                        JsonLimits.builder().depth(3).build(),
                        "{\"title\":\"T\",\"drills\":[" + drill + ",\"cues\":[]}]}",
                        "{\"title\":\"T\",\"drills\":[" + drill + "}]}",
                        "'document' must be nested 3 levels deep at most, but is deeper"));
    }

    /** Makes both mappers with the limits. */
    private static Stream<TherexMapper> limited(JsonLimits limits) {
        return Stream.of(
                new TherexMapper.OfJackson3(
                        "Jackson 3",
                        JsonMapper.builder()
                                .addModule(new TherexModule(SHAPES, limits))
                                .build()),
                new TherexMapper.OfJackson2("Jackson 2", ToyMappers.limited(SHAPES, limits)));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void keepsItsLimitsWhereTheParserOfTheMapperHasOthers(
            JsonLimits limits, String beyond, String within, String message) {
        limited(limits).forEach(mapper -> {
            String tooMuch = beyond.startsWith("{\"title") ? beyond : "{\"title\":\"T\",\"drills\":[" + beyond + "]}";
            String enough = within.startsWith("{\"title") ? within : "{\"title\":\"T\",\"drills\":[" + within + "]}";
            assertThat(mapper.read(enough, Toys.Plan.class).drills()).hasSize(1);
            assertThat(mapper.report(catchThrowable(() -> mapper.read(tooMuch, Toys.Plan.class)))
                            .issues())
                    .singleElement()
                    .satisfies(issue -> {
                        assertThat(issue.code()).isEqualTo(JsonIssueCodes.LIMIT_EXCEEDED);
                        assertThat(issue.message()).isEqualTo(message);
                        assertThat(issue.location()).isPresent();
                    });
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%s]",
                "{\"a\":[%s]}",
                "{\"title\":[%s]}",
            })
    void countsWhatItSkipsWithoutRecursion(String value) {
        String text = String.format(value, "[".repeat(400) + "]".repeat(400));
        limited(JsonLimits.builder().tokens(500).build())
                .forEach(mapper -> assertThat(mapper.report(catchThrowable(() -> mapper.read(text, Toys.Exact.class)))
                                .issues())
                        .extracting(Issue::message)
                        .contains("'document' must be of 500 tokens at most, but has more"));
        limited(JsonLimits.builder().tokens(900).build())
                .forEach(mapper -> assertThat(mapper.report(catchThrowable(() -> mapper.read(text, Toys.Exact.class)))
                                .issues())
                        .extracting(Issue::code)
                        .doesNotContain(JsonIssueCodes.LIMIT_EXCEEDED));
    }

    @Test
    void listsAsManyFaultsAsTheLimitsSay() {
        String plan = "{\"title\":\"T\",\"drills\":[1,2,3,4,5]}";
        limited(JsonLimits.builder().faults(2).build())
                .forEach(mapper -> assertThat(mapper.report(catchThrowable(() -> mapper.read(plan, Toys.Plan.class)))
                                .issues())
                        .extracting(Issue::message)
                        .containsExactlyInAnyOrder(
                                "'drills[0]' must be an object, but was 1",
                                "'drills[1]' must be an object, but was 2",
                                "3 more faults were found and are not listed"));
    }

    @Test
    void tellsWhatElseWasWrongBeforeALimit() {
        limited(JsonLimits.builder().textLength(5).build())
                .forEach(mapper -> assertThat(mapper.report(catchThrowable(
                                        () -> mapper.read("{\"title\":1,\"drills\":\"123456\"}", Toys.Plan.class)))
                                .issues())
                        .extracting(Issue::code)
                        .containsExactlyInAnyOrder(JsonIssueCodes.WRONG_TYPE, JsonIssueCodes.LIMIT_EXCEEDED));
    }

    @ParameterizedTest
    @MethodSource("plainMappers")
    void refusesAValueOfAnotherKindThanAskedFor(TherexMapper mapper) {
        assertThat(mapper.read("3", Toys.Exact.class)).isEqualTo(new Toys.Exact(3));
        assertThat(mapper.report(catchThrowable(() -> mapper.read("{\"atLeast\": 3}", Toys.Exact.class)))
                        .issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.message()).startsWith("'Exact' must be of that kind, but was "));
    }

    @ParameterizedTest
    @MethodSource("plainMappers")
    void readsKeysAndSaysWhichAreUnknown(TherexMapper mapper) {
        Map<Toys.Place, Integer> places = new EnumMap<>(Map.of(Toys.Place.WALL_SIDE, 1));
        String text = mapper.write(places);
        assertThat(text).isEqualTo("{\"wall-side\":1}");
        assertThat(mapper.readMap(text, String.class)).containsEntry("wall-side", 1);
        assertThat(mapper.readMap(text, Toys.Place.class)).isEqualTo(places);
        assertThat(mapper.report(catchThrowable(() -> mapper.readMap("{\"wall\": 1}", Toys.Place.class)))
                        .issues())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.message()).contains("'place' must be a known word, but was \"wall\"");
                    assertThat(issue.path()).hasToString("/wall");
                    assertThat(issue.location()).hasToString("Optional[1:2]");
                });
    }

    record Week(Map<ExerciseId, Prescription> extra) {}

    @ParameterizedTest
    @MethodSource("foundModules")
    void tellsOfAKeyWhereItStands(TherexMapper mapper) {
        assertThat(mapper.report(
                        catchThrowable(() -> mapper.read("{\"extra\":\n  {\"Bird Dog\": \"3 x 10\"}}", Week.class))))
                .hasToString(
                        "error bad-format at /extra/Bird Dog (2:4): 'id' must be lower-case words joined by hyphens,"
                                + " at most 64 characters, but was \"Bird Dog\"");
    }

    record Shelf(Equipments equipment) {}

    /** A vocabulary that comes with content. */
    enum Equipments implements Term {
        LADDER;

        @Override
        public String label() {
            return "Ladder";
        }
    }

    @ParameterizedTest
    @MethodSource("foundModules")
    void refusesWhatHasNoFormInsteadOfWritingNextToNothing(TherexMapper mapper) {
        String said =
                "'Equipments' must be a type that has a form in JSON, but org.therex.json.TherexModuleTest$Equipments"
                        + " has none; exchange the values that it is made of, whose forms the field reference lists";

        assertThatThrownBy(() -> mapper.write(new Shelf(Equipments.LADDER))).hasMessageContaining(said);
        assertThatThrownBy(() -> mapper.write(SmallContent.rules().forPerson(Person.unknown())))
                .hasMessageContaining("org.therex.safety.PersonScreening has none");
        assertThatThrownBy(() -> mapper.read("{\"equipment\":\"LADDER\"}", Shelf.class))
                .hasMessageContaining(said);
        assertThat(mapper.write(Map.of("of others", List.of(1)))).isEqualTo("{\"of others\":[1]}");
    }

    static Stream<TherexMapper> foundModules() {
        return Stream.of(
                new TherexMapper.OfJackson3(
                        "Jackson 3", JsonMapper.builder().findAndAddModules().build()),
                new TherexMapper.OfJackson2(
                        "Jackson 2",
                        com.fasterxml.jackson.databind.json.JsonMapper.builder()
                                .findAndAddModules()
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("foundModules")
    void knowsTheTypesOfTheLibraryAndIsFoundByMappers(TherexMapper mapper) {
        String text = mapper.write(CHART);
        assertThat(text)
                .isEqualTo("{\"worst\":\"lower-back\",\"pain\":{\"hip\":3,\"lower-back\":5},"
                        + "\"actions\":[{\"joint\":\"" + Joint.HIP.id() + "\",\"direction\":\"extension\"}],"
                        + "\"dose\":{\"sets\":{\"least\":2,\"most\":3},\"intensities\":[{\"kilograms\":2.5}]}}");
        assertThat(mapper.read(text, Chart.class)).isEqualTo(CHART);
    }

    @Test
    void isAServiceOfEachJackson() {
        assertThat(ServiceLoader.load(JacksonModule.class))
                .anySatisfy(module -> assertThat(module).isInstanceOf(TherexModule.class));
        assertThat(ServiceLoader.load(com.fasterxml.jackson.databind.Module.class))
                .anySatisfy(module -> assertThat(module).isInstanceOf(org.therex.json.jackson2.TherexModule.class));
    }

    static Stream<TherexMapper> polymorphicMappers() {
        return Stream.of(
                new TherexMapper.OfJackson3(
                        "Jackson 3",
                        JsonMapper.builder()
                                .addModule(TOYS)
                                .activateDefaultTyping(
                                        tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                                                .allowIfSubType(Object.class)
                                                .build(),
                                        tools.jackson.databind.DefaultTyping.NON_FINAL)
                                .build()),
                new TherexMapper.OfJackson2("Jackson 2", ToyMappers.polymorphic(SHAPES)));
    }

    @ParameterizedTest
    @MethodSource("polymorphicMappers")
    void keepsItsFormUnderPolymorphicTyping(TherexMapper mapper) {
        Toys.Amount[] amounts = {new Toys.Exact(3), new Toys.Between(2, 4)};
        assertThat(mapper.read(mapper.write(amounts), Toys.Amount[].class)).isEqualTo(amounts);
    }
}
