package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas keep to the rules of ajv's strict mode; the profile {@code ajv} has ajv itself say so. */
class StrictSchemaTest {

    static Stream<String> schemas() {
        return SchemaFiles.names().stream().filter(file -> file.endsWith(SchemaFiles.SCHEMA));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void keepsToTheStrictRules(String file) {
        assertThat(StrictSchema.faults(JsonMapper.shared().readTree(SchemaFiles.text(file))))
                .isEmpty();
    }

    @Test
    void coversEverySchema() {
        assertThat(schemas()).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"$ref\":\"#/$defs/a\",\"maxLength\":200} | no type for maxLength at ",
                "{\"if\":{\"properties\":{\"a\":{\"const\":1}}}} | no type for properties at /if",
                "{\"properties\":{\"a\":{\"type\":\"string\",\"not\":{\"minimum\":1}}},\"type\":\"object\"}"
                        + " | no type for minimum at /properties/a/not",
                "{\"type\":\"array\",\"items\":{\"uniqueItems\":true}} | no type for uniqueItems at /items",
                "{\"type\":\"string\",\"anyOf\":[{},{\"type\":\"number\"}]}"
                        + " | type number is not one of the types around it at /anyOf/1",
                "{\"$defs\":{\"a\":{\"type\":[\"string\",\"number\"]}}} | more than one type at /$defs/a",
                "{\"type\":\"object\",\"properties\":{\"a\":true},\"required\":[\"a\",\"b\"]}"
                        + " | required b is not declared at ",
                "{\"type\":\"object\",\"patternProperties\":{\"^a$\":{\"pattern\":\"b\"}}}"
                        + " | no type for pattern at /patternProperties/^a$",
            })
    void findsWhatAjvRefuses(String schema, String fault) {
        assertThat(StrictSchema.faults(JsonMapper.shared().readTree(schema)))
                .extracting(String::strip)
                .containsExactly(fault);
    }

    @Test
    void letsTypesAroundAKeywordCount() {
        String schema = "{\"type\":\"string\",\"minLength\":1,\"not\":{\"pattern\":\"a\"}}";
        assertThat(StrictSchema.faults(JsonMapper.shared().readTree(schema))).isEmpty();
    }
}
