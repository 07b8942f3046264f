package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas and the field reference, which the build writes. */
class SchemaFilesTest {

    static Stream<String> files() {
        return SchemaFiles.names().stream();
    }

    @Test
    void theFilesAreWritten(@TempDir Path folder) throws IOException {
        Path schemas = folder.resolve("schemas");
        Path docs = folder.resolve("docs");
        SchemaFiles.main(new String[] {schemas.toString(), docs.toString()});

        try (Stream<Path> written = Files.list(schemas)) {
            assertThat(written.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "therex-exercise-record.schema.json",
                            "therex-exercise.schema.json",
                            "therex-exercises.schema.json",
                            "therex-program-record.schema.json",
                            "therex-program.schema.json",
                            "therex-rules.schema.json",
                            "therex-types.schema.json");
        }
        assertThat(Files.readString(schemas.resolve("therex-rules.schema.json")))
                .isEqualTo(TherexJson.rules().schema());
        assertThat(Files.readString(docs.resolve("FIELDS.md"))).contains("| `therex-exercise` |", "## exercise\n");
    }

    @Test
    void aCommandWithoutFoldersIsRefused() {
        assertThatThrownBy(() -> SchemaFiles.main(new String[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'arguments' must be two folders, but were 0");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everythingInASchemaIsDescribed(String file) {
        if (file.endsWith(".json")) {
            JsonNode schema = JsonMapper.shared().readTree(SchemaFiles.text(file));
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
        for (String file : SchemaFiles.names()) {
            if (file.endsWith(SchemaFiles.SCHEMA)) {
                try (InputStream stream = TherexJson.class.getResourceAsStream(file)) {
                    assertThat(stream).as(file).isNotNull();
                    assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                            .isEqualTo(SchemaFiles.text(file));
                }
            }
        }
    }
}
