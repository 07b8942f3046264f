package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.therex.check.Issue;
import org.therex.json.jackson2.Jackson2;
import org.therex.program.Program;

/** A document may name its schema for editors, and what follows a document or stands in its place is reported. */
class SchemaLinkTest {

    private static final String LINK = "{\"$schema\":\"./toy-plan.schema.json\",";
    private static final String REST = "\"format\":\"toy-plan\",\"version\":\"1.0\",\"title\":\"T\","
            + "\"drills\":[{\"id\":\"a\",\"title\":\"A\",\"amount\":5}]}";

    static Stream<TherexFormat<Toys.Plan>> formats() {
        TherexFormat<Toys.Plan> format = Toys.FORMAT.compact();
        return Stream.of(format, format.tolerant(), format.withLibrary(Jackson2.library()));
    }

    private static List<String> issues(ReadResult<?> reading) {
        return reading.report().issues().stream().map(Issue::toString).toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void keepsTheLinkWithoutAWord(TherexFormat<Toys.Plan> format) {
        ReadResult<Toys.Plan> reading = format.read(LINK + REST);
        assertThat(issues(reading)).isEmpty();
        assertThat(format.write(reading)).isEqualTo(LINK + REST);
        assertThat(reading.value()).isEqualTo(format.read("{" + REST).value());
        assertThat(format.write(reading.value())).isEqualTo("{" + REST);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void writesTheLinkFirstWhereverItStood(TherexFormat<Toys.Plan> format) {
        ReadResult<Toys.Plan> reading = format.read(
                "{" + REST.replace("\"title\":\"T\"", "\"title\":\"T\",\"$schema\":\"./toy-plan.schema.json\""));
        assertThat(format.write(reading)).isEqualTo(LINK + REST);
    }

    @Test
    void keepsTheLinkBesideWhatIsNotKnown() {
        String newer =
                LINK + REST.replace("1.0", "1.3").replace("\"amount\":5}]", "\"amount\":5,\"new\":1}],\"x\":[2]");
        ReadResult<Toys.Plan> reading = Toys.FORMAT.compact().read(newer);
        assertThat(Toys.FORMAT.compact().write(reading)).isEqualTo(newer);
    }

    @Test
    void keepsTheLinkOfAProgram() {
        Program program = SmallContent.program();
        TherexFormat<Program> programs = TherexJson.programs();
        String linked = programs.write(program)
                .replaceFirst("\\{", "{\n  \"\\$schema\": \"https://example.org/program.json\",");
        ReadResult<Program> reading = programs.read(linked);
        assertThat(reading.value()).isEqualTo(program);
        assertThat(programs.write(reading)).isEqualTo(linked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "5 | error wrong-type at /$schema (1:12): '$schema' must be a text, but was 5",
                "null | error wrong-type at /$schema (1:12): '$schema' must be a text, but was null; give a value, or"
                        + " leave it out where it may be absent",
                "\"\" | error empty at /$schema (1:12): '$schema' must be a text that is not blank, but was \"\"",
                "\"a\",\"$schema\":\"b\" | error duplicate-field at /$schema (1:26): '$schema' must be given once, but"
                        + " was given again",
            })
    void refusesALinkThatIsNone(String link, String issue) {
        assertThat(issues(Toys.FORMAT.read("{\"$schema\":" + link + "," + REST)))
                .singleElement()
                .asString()
                .startsWith(issue.substring(0, issue.indexOf(" (")))
                .endsWith(issue.substring(issue.indexOf("): ")));
    }

    @Test
    void knowsNoLinkFurtherDown() {
        assertThat(issues(Toys.FORMAT.read("{" + REST.replace("\"amount\"", "\"$schema\":\"x\",\"amount\""))))
                .singleElement()
                .asString()
                .startsWith("error unknown-field at /drills/0/$schema");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void reportsTextAfterADocumentWithoutAFormat(TherexFormat<Toys.Plan> format) {
        String missing = "error missing at /format (1:1): 'format' must be given; begin the document with \"format\":"
                + " \"toy-plan\"";
        assertThat(issues(format.read("{\"id\":\"a\"}\n{\"id\":\"b\"}")))
                .containsExactly(
                        missing,
                        "error malformed-json (2:1): 'document' must be one JSON object, but something follows it");
        assertThat(issues(format.read("{\"id\":\"a\"} ,")))
                .containsExactly(
                        missing,
                        "error malformed-json (1:12): 'document' must be well-formed JSON, but is not from here on");
        assertThat(issues(format.read("{\"format\":\"other\"} 5")))
                .containsExactly(
                        "error unknown-format at /format (1:11): 'format' must be \"toy-plan\", but was \"other\"",
                        "error malformed-json (1:20): 'document' must be one JSON object, but something follows it");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void namesReadListWhereRecordsAreListed(TherexFormat<Toys.Plan> format) {
        assertThat(issues(format.read("[{\"id\":\"a\"}]")))
                .containsExactly("error wrong-type (1:1): 'document' must be an object, but was a list; read a list of"
                        + " records with readList of RecordFormat");
    }
}
