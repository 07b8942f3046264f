package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published files say what the code says. */
class PublishedTest {

    static Stream<String> files() {
        return Published.files().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isWhatTheShapesSay(String file) throws IOException {
        String made = Published.files().get(file).get();
        if (Boolean.getBoolean(Published.WRITE)) {
            Published.write(file, made);
        }
        assertThat(Published.read(file).equals(made))
                .as("""
                        json/%s must say what the code says; write it with
                        mvn -pl json -am test -Dtest=PublishedTest -Dsurefire.failIfNoSpecifiedTests=false -D%s=true""", file, Published.WRITE)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everythingInASchemaIsDescribed(String file) {
        if (file.endsWith(".json")) {
            JsonNode schema =
                    JsonMapper.shared().readTree(Published.files().get(file).get());
            Set<String> bare = new TreeSet<>();
            collectUndescribed("", schema.path("$defs"), bare);
            assertThat(bare).isEmpty();
            assertThat(schema.path("$defs").properties())
                    .filteredOn(definition -> !definition.getKey().startsWith("newer-"))
                    .allSatisfy(definition -> assertThat(
                                    definition.getValue().path("title").asString(""))
                            .isNotEmpty());
            assertThat(schema.path("$defs").size()).isGreaterThan(10);
        }
    }

    /** Collects the definitions and fields without a description; those of newer versions have none of their own. */
    private static void collectUndescribed(String place, JsonNode definitions, Set<String> bare) {
        definitions.properties().forEach(entry -> {
            String here = place + "/" + entry.getKey();
            JsonNode definition = entry.getValue();
            if (definition.isObject() && !entry.getKey().startsWith("newer-")) {
                if (definition.path("description").asString("").isEmpty()) {
                    bare.add(here);
                }
                collectUndescribed(here, definition.path("properties"), bare);
                definition
                        .path("anyOf")
                        .forEach(alternative -> collectUndescribed(here, alternative.path("properties"), bare));
            }
        });
    }

    @Test
    void schemasAreInTheJar() throws IOException {
        for (String file : Published.files().keySet()) {
            if (file.startsWith(Published.SCHEMAS)) {
                String name = file.substring(Published.SCHEMAS.length());
                try (InputStream stream = TherexJson.class.getResourceAsStream(name)) {
                    assertThat(stream).as(name).isNotNull();
                    assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                            .startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\"");
                }
            }
        }
    }
}
