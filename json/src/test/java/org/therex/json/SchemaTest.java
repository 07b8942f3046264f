package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.therex.wire.FieldReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What follows from the shapes beside reading and writing. */
class SchemaTest {

    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(Toys.FORMAT.schema());

    private static String text(String pointer) {
        return SCHEMA.at(pointer).toString();
    }

    @Test
    void namesItselfAndRefersToTheDocument() {
        assertThat(text("/$schema")).isEqualTo("\"https://json-schema.org/draft/2020-12/schema\"");
        assertThat(text("/$id")).isEqualTo("\"urn:therex:schema:toy-plan:1.0\"");
        assertThat(text("/title")).isEqualTo("\"Toy plan\"");
        assertThat(text("/if")).isEqualTo("{\"type\":\"object\",\"properties\":{\"version\":{\"enum\":[\"1.0\"]}}}");
        assertThat(text("/then")).isEqualTo("{\"$ref\":\"#/$defs/plan\"}");
        assertThat(text("/else")).isEqualTo("{\"$ref\":\"#/$defs/newer-plan\"}");
    }

    @Test
    void describesObjects() {
        assertThat(text("/$defs/plan"))
                .isEqualTo("{\"title\":\"Plan\",\"description\":\"A plan.\",\"type\":\"object\",\"properties\":{"
                        + "\"$schema\":{\"description\":\"The schema by which an editor checks the"
                        + " document. It is not read, and is written back.\",\"type\":\"string\","
                        + "\"$ref\":\"#/$defs/one-line\",\"maxLength\":4000},"
                        + "\"format\":{\"description\":\"What the document is.\",\"const\":\"toy-plan\"},"
                        + "\"version\":{\"description\":\"The version of the format it follows.\","
                        + "\"enum\":[\"1.0\"],\"examples\":[\"1.0\"]},"
                        + "\"title\":{\"description\":\"Its title.\","
                        + "\"type\":\"string\",\"$ref\":\"#/$defs/one-line\",\"maxLength\":200},"
                        + "\"drills\":{\"description\":\"Its drills.\",\"type\":\"array\","
                        + "\"items\":{\"$ref\":\"#/$defs/drill\"},\"minItems\":1},"
                        + "\"order\":{\"description\":\"Ids in order.\",\"type\":\"array\",\"items\":{\"type\":\"string\","
                        + "\"pattern\":\"^(?:[a-z]+(-[a-z]+)*)$\",\"examples\":[\"cat-cow\"]}}},"
                        + "\"required\":[\"format\",\"version\",\"title\",\"drills\"],\"additionalProperties\":false}");
    }

    @Test
    void describesWordsSetsMapsAndNumbers() {
        assertThat(text("/$defs/place"))
                .isEqualTo(
                        "{\"title\":\"Place\",\"description\":\"Where a drill is done.\",\"enum\":[\"floor\",\"chair\",\"wall-side\"]}");
        assertThat(text("/$defs/drill/properties/places"))
                .isEqualTo("{\"description\":\"Where.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/place\"},"
                        + "\"uniqueItems\":true}");
        assertThat(text("/$defs/drill/properties/notes"))
                .isEqualTo(
                        "{\"description\":\"Notes by place.\",\"type\":\"object\","
                                + "\"propertyNames\":{\"$ref\":\"#/$defs/place\"},"
                                + "\"additionalProperties\":{\"type\":\"string\",\"$ref\":\"#/$defs/one-line\",\"maxLength\":4000}}");
        assertThat(text("/$defs/drill/properties/holdSeconds"))
                .isEqualTo("{\"description\":\"How long each is held.\",\"type\":\"number\",\"minimum\":0.1,"
                        + "\"maximum\":3600}");
        assertThat(text("/$defs/drill/properties/parts/items")).isEqualTo("{\"$ref\":\"#/$defs/drill\"}");
    }

    @Test
    void describesAlternativesWhereTheyStand() {
        assertThat(text("/$defs/amount/anyOf/0")).isEqualTo("{\"type\":\"integer\",\"minimum\":1,\"maximum\":500}");
        assertThat(text("/$defs/amount/anyOf/1/required")).isEqualTo("[\"least\",\"most\"]");
        assertThat(SCHEMA.at("/$defs").propertyNames())
                .containsExactlyInAnyOrder(
                        "plan", "drill", "amount", "place", "newer-plan", "newer-drill", "newer-amount", "one-line");
    }

    @Test
    void leavesRoomForWhatANewerMinorVersionAdds() {
        assertThat(text("/$defs/newer-plan/additionalProperties")).isEmpty();
        assertThat(text("/$defs/newer-plan/properties/version/pattern")).isEqualTo("\"^1\\\\.(?:0|[1-9][0-9]{0,5})$\"");
        assertThat(text("/$defs/newer-drill/properties/places/items")).isEqualTo("{\"type\":\"string\"}");
        assertThat(text("/$defs/newer-amount/anyOf/2/properties/least")).isEqualTo("false");
        assertThat(text("/$defs/newer-drill/properties/notes/patternProperties"))
                .startsWith("{\"^(?:floor|chair|wall-side)$\":");
    }

    @Test
    void tellsPeopleTheSame() {
        assertThat(FieldReference.of(Toys.PLAN)).contains("""
                        ## plan

                        A plan.

                        | field | required | value | meaning |
                        |---|---|---|---|
                        | `title` | yes | a name | Its title. |
                        | `drills` | yes | a list that holds something of [drill](#drill) | Its drills. |
                        | `order` |  | a list of lower-case words joined by hyphens | Ids in order. |
                        """).contains("""
                        ## amount

                        How many repetitions.

                        One of:

                        - a whole number from 1 to 500

                        A range.

                        | field | required | value | meaning |
                        |---|---|---|---|
                        | `least` | yes | a whole number from 1 to 500 | The least. |
                        """).contains("| `wall-side` | wall side |");
    }

    /** An editor loads the schema for each document; keep it small enough to be read and sent. */
    @Test
    void theCompactSchemaOfAProgramHasLessThan200Kilobytes() {
        String compact = TherexJson.programs().compact().schema();
        assertThat(compact.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(200_000);
        assertThat(JsonMapper.shared().readTree(compact))
                .isEqualTo(JsonMapper.shared().readTree(TherexJson.programs().schema()));
    }
}
