package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.json.jackson2.Jackson2;
import org.therex.prescription.Prescription;
import org.therex.program.Program;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A prescription is read from its text wherever its object may stand, with faults at the place of the text. */
class PrescriptionTextJsonTest {

    private static final String EXERCISES = "\"exercises\":[{\"id\":\"wall-sit\",\"name\":\"Wall sit\","
            + "\"setup\":{\"startPositions\":[{\"position\":\"standing\"}]}}]";

    private static final String HEAD =
            "{\"format\":\"therex-program\",\"version\":\"1.0\",\"id\":\"p\",\"title\":\"P\"," + EXERCISES + ",\n";

    private static final Prescription THREE_BY_TEN =
            Prescription.builder().sets(3).repetitions(10).holdSeconds(5).build();

    record Sheet(Prescription dose, List<Prescription> others, Map<String, Prescription> byDay) {}

    static Stream<TherexFormat<Program>> formats() {
        return Stream.of(TherexJson.programs(), TherexJson.programs().withLibrary(Jackson2.library()))
                .flatMap(format -> Stream.of(format, format.tolerant()));
    }

    static Stream<TherexMapper> mappers() {
        return Stream.of(
                new TherexMapper.OfJackson3(
                        "Jackson 3",
                        JsonMapper.builder().addModule(new TherexModule()).build()),
                new TherexMapper.OfJackson2(
                        "Jackson 2",
                        com.fasterxml.jackson.databind.json.JsonMapper.builder()
                                .addModule(new org.therex.json.jackson2.TherexModule())
                                .build()));
    }

    private static List<String> described(ReadResult<?> reading) {
        return reading.report().issues().stream().map(Issue::toString).toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void faultsAreToldWhereTheTextStands(TherexFormat<Program> format) {
        String document = HEAD + """
                 "prescription": "4 times",
                 "sections": [{"prescription": "each sid",
                   "items": [{"exercise": "wall-sit", "prescription": {"sets": 3,
                     "alternatives": ["hold 5 s", "3 x 10, hold 10-5 s"]}}]}]}""";
        ReadResult<Program> reading = format.read(document);

        assertThat(described(reading))
                .containsExactly(
                        "error bad-format at /prescription (2:17): 'prescription' must have what is counted: sets,"
                                + " repetitions, spots, times a day or days a week at character 3, but was \"times\" in"
                                + " \"4 times\"",
                        "error bad-format at /sections/0/prescription (3:31): 'prescription' must have a side after \"each\""
                                + " at character 6, but was \"sid\" in \"each sid\"",
                        "error reversed-range at /sections/0/items/0/prescription/alternatives/1 (5:34): 'least' must be at"
                                + " most 'most' 5 s, but was 10 s, at character 14 in \"3 x 10, hold 10-5 s\"");
        assertThat(reading.report().issues().get(0).details())
                .containsEntry("position", "3")
                .containsEntry("expected", "what is counted: sets, repetitions, spots, times a day or days a week");
        assertThat(format.read(document.getBytes(StandardCharsets.UTF_8))).isEqualTo(reading);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void allThatIsWrongInATextIsToldAtIt(TherexFormat<Program> format) {
        ReadResult<Program> reading = format.read(
                HEAD
                        + "\"sections\":[{\"items\":[{\"exercise\":\"wall-sit\",\"prescription\":\"0 sets, hold 10-5 s, foo\"}]}]}");

        assertThat(reading.report().issues())
                .allSatisfy(issue -> {
                    assertThat(issue.path()).hasToString("/sections/0/items/0/prescription");
                    assertThat(issue.location().orElseThrow()).hasToString("2:61");
                })
                .extracting(Issue::code)
                .containsExactlyInAnyOrder(IssueCode.OUT_OF_RANGE, IssueCode.REVERSED_RANGE, IssueCode.BAD_FORMAT);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void wrongTextsBeyondTheLimitAreCounted(TherexFormat<Program> format) {
        String items = "{\"exercise\":\"wall-sit\",\"prescription\":\"3 x x\"},".repeat(2000);
        ReadResult<Program> reading = format.withLimits(
                        JsonLimits.builder().faults(1000).build())
                .read(HEAD + "\"sections\":[{\"items\":[" + items + "{\"exercise\":\"wall-sit\"}]}]}");

        assertThat(reading.faultCount()).isEqualTo(2000);
        assertThat(reading.report().issues()).hasSize(1001);
        assertThat(reading.report().issues())
                .extracting(Issue::toString)
                .contains("error more-faults: 1000 more faults were found and are not listed");
    }

    @Test
    void whatIsNotKnownBesideATextIsKeptAndTheTextWrittenAsAnObject() {
        TherexFormat<Program> tolerant = TherexJson.programs().compact().tolerant();
        String items = "\"sections\":[{\"items\":[{\"exercise\":\"wall-sit\",\"prescription\":%s,\"new\":1}]}]";
        String asObject = "{\"sets\":3,\"repetitions\":10,\"hold\":{\"seconds\":5}}";
        ReadResult<Program> ofText = tolerant.read(HEAD + items.formatted("\"3 x 10, hold 5 s\"") + "}");

        assertThat(described(ofText))
                .singleElement()
                .asString()
                .startsWith("information unknown-field at /sections/0/items/0/new (2:80)");
        assertThat(tolerant.write(ofText)).contains(items.formatted(asObject));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void fieldsOfOthersHoldTextsAndObjects(TherexMapper mapper) {
        String text = "{\"dose\":\"3 x 10, hold 5 s\",\"others\":[\"3x10, hold 5s\",{\"sets\":2}],"
                + "\"byDay\":{\"monday\":\"not stated\"}}";
        Sheet sheet = new Sheet(
                THREE_BY_TEN,
                List.of(THREE_BY_TEN, Prescription.builder().sets(2).build()),
                Map.of("monday", Prescription.empty()));

        assertThat(mapper.read(text, Sheet.class)).isEqualTo(sheet);
        assertThat(mapper.read(text.getBytes(StandardCharsets.UTF_8), Sheet.class))
                .isEqualTo(sheet);
        assertThat(mapper.readThroughTree(text, Sheet.class)).isEqualTo(sheet);
        assertThat(mapper.write(sheet))
                .isEqualTo("{\"dose\":{\"sets\":3,\"repetitions\":10,\"hold\":{\"seconds\":5}},"
                        + "\"others\":[{\"sets\":3,\"repetitions\":10,\"hold\":{\"seconds\":5}},{\"sets\":2}],"
                        + "\"byDay\":{\"monday\":{}}}");
    }

    static Stream<Arguments> wrongDoses() {
        return mappers()
                .flatMap(mapper -> Stream.of(
                        Arguments.of(
                                mapper,
                                "\"3 x 10, hold\\n 10-5 s\"",
                                "error reversed-range at /dose (1:9): 'least' must be at most 'most' 5 s, but was 10 s, at"
                                        + " character 15 in \"3 x 10, holdU+000A 10-5 s\""),
                        Arguments.of(
                                mapper,
                                "\"10 x 2,5 kg\"",
                                "error bad-format at /dose (1:9): 'prescription' must have a decimal point or a space after"
                                        + " the comma, as in \"2.5 kg\" or \"10 x 2, 5 kg\" at character 6, but was"
                                        + " \"2,5\" in \"10 x 2,5 kg\""),
                        Arguments.of(
                                mapper,
                                "\"3 x 5, RPE 8\"",
                                "error bad-format at /dose (1:9): 'prescription' must have a rating that names its scale, as"
                                        + " in \"Borg 8 of 6-20\", \"CR10 8\" or \"RIR 2\" at character 12, but was"
                                        + " \"8\" in \"3 x 5, RPE 8\""),
                        Arguments.of(
                                mapper,
                                "\"10 x 10 second holds\"",
                                "error bad-format at /dose (1:9): 'prescription' must have what is counted, sets or"
                                        + " repetitions, as in \"10 sets, hold 10 s\" or \"10 repetitions, hold 10 s\" at"
                                        + " character 6, but was \"10\" in \"10 x 10 second holds\""),
                        Arguments.of(
                                mapper,
                                "5",
                                "error wrong-type at /dose (1:9): 'Prescription' must be an object, or a text such as \"3 x 10,"
                                        + " hold 5 s\", but was 5"),
                        Arguments.of(
                                mapper,
                                "{\"set\":3}",
                                "error unknown-field at /dose/set (1:10): 'prescription' must be given known fields only,"
                                        + " but was given \"set\"; did you mean \"sets\"?")));
    }

    @ParameterizedTest
    @MethodSource("wrongDoses")
    void faultsInFieldsOfOthersAreToldWithTheirPlace(TherexMapper mapper, String dose, String issue) {
        Throwable thrown = catchThrowable(() -> mapper.read("{\"dose\":" + dose + "}", Sheet.class));

        assertThat(mapper.report(thrown).issues()).extracting(Issue::toString).containsExactly(issue);
    }

    /** Texts that are made to be hard, as long as a text of a document may be. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ",",
                "; or ",
                "3 x ",
                " ",
                "hold ",
                "9",
                "\\\\",
                "note \\\"",
                "on mon and ",
                "until ",
                "\\ud83d\\ude00"
            })
    @Timeout(60)
    void noTextGivesAnythingButAReport(String part) {
        String text = part.repeat(60_000 / part.length());
        formats().forEach(format -> {
            ReadResult<Program> reading = format.read(HEAD + "\"prescription\":\"" + text + "\"}");
            assertThat(reading.findValue()).isEmpty();
            assertThat(reading.report().issues())
                    .filteredOn(issue -> issue.path().toString().equals("/prescription"))
                    .isNotEmpty()
                    .hasSizeLessThan(25);
        });
    }

    @Test
    void theExamplesOfTheSchemaAreRead() {
        JsonNode text = JsonMapper.shared()
                .readTree(SchemaFiles.text("therex-types.schema.json"))
                .at("/$defs/prescription-text");

        assertThat(text.path("description").asString()).contains("the object is what is written");
        assertThat(text.path("examples").valueStream().map(JsonNode::asString))
                .hasSize(2)
                .allSatisfy(example -> assertThat(Prescription.parse(example)).hasToString(example));
    }

    @Test
    void theDocsShowOneThatIsRead() throws IOException {
        Matcher shown = Pattern.compile("`\"prescription\": (\".*?\")`")
                .matcher(Files.readString(Path.of("../docs/exchange-json.md")));

        assertThat(shown.find()).isTrue();
        assertThat(mappers())
                .allSatisfy(mapper -> assertThat(mapper.read(shown.group(1), Prescription.class))
                        .isEqualTo(Prescription.parse("3 x 10, hold 5 s")));
        assertThat(shown.find()).isFalse();
    }
}
