package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.therex.catalog.Catalog;
import org.therex.catalog.CatalogEdition;
import org.therex.exercise.Exercise;
import org.therex.pack.ContentPack;

class ContentFolderTest {

    private static final ImmutableList<Exercise> EXERCISES =
            ImmutableList.copyOf(SmallContent.catalog().exercises());

    @TempDir
    Path folder;

    private void writeAll() throws IOException {
        Files.createDirectories(folder.resolve("exercises"));
        for (Exercise exercise : EXERCISES.subList(1, EXERCISES.size())) {
            TherexJson.exercise().write(exercise, folder.resolve("exercises/" + exercise.id() + ".json"));
        }
        TherexJson.exercises().write(Catalog.of(EXERCISES.get(0)), folder.resolve("more.json"));
        TherexJson.rules().write(SmallContent.rules(), folder.resolve("rules.json"));
        CatalogEdition edition = new CatalogEdition("small", "1", SmallContent.catalog());
        TherexJson.programs(edition).write(SmallContent.program(), folder.resolve("a-program.json"));
        Files.writeString(folder.resolve("notes.txt"), "not a document");
    }

    @Test
    void aFolderOfDocumentsBecomesAPack() throws IOException {
        writeAll();
        Path out = folder.resolve("out/small.pack");

        ContentFolder.main(new String[] {folder.toString(), "small", "1", out.toString()});

        ContentPack pack = ContentPack.of(Files.readAllBytes(out));
        assertThat(pack.catalog()).isEqualTo(SmallContent.catalog());
        assertThat(pack.program(SmallContent.program().id())).isEqualTo(SmallContent.program());
        assertThat(pack.findRuleSet()).contains(SmallContent.rules());
        assertThat(pack.edition()).hasToString("small 1");
    }

    @Test
    void everyFaultyFileIsReportedAndNothingIsPacked() throws IOException {
        writeAll();
        Files.writeString(folder.resolve("broken.json"), "{");
        Files.writeString(folder.resolve("program.json"), """
                {
                  "format": "therex-program",
                  "version": "1.0",
                  "id": "p",
                  "title": "P",
                  "catalog": {"id": "small", "edition": "2"},
                  "sections": [{"items": ["squat"]}]
                }
                """);
        ContentFolder read = ContentFolder.read(folder, "small", "1");

        assertThat(read.faults().keySet())
                .containsExactly(folder.resolve("broken.json"), folder.resolve("program.json"));
        assertThat(read.faults().get(folder.resolve("program.json")))
                .hasToString(
                        "error unknown-reference at /catalog (6:14): 'catalog' must be \"small 1\", which the reader"
                                + " has, but was \"small 2\"; read it with a format that has the catalog:"
                                + " TherexJson.programs(catalogEdition)");
        assertThat(read.programs()).containsExactly(SmallContent.program());
        assertThatThrownBy(read::toPack)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "'folder' must be documents without faults, with rules in one of them at most, but had faults"
                                + " in 2 and rules in 1");
    }

    @Test
    void exercisesOfOneIdAreAFaultOfTheCatalog() throws IOException {
        writeAll();
        TherexJson.exercise().write(EXERCISES.get(0), folder.resolve("again.json"));

        ContentFolder read = ContentFolder.read(folder, "small", "1");

        assertThat(read.faults().keySet()).containsExactly(Path.of("small"));
        assertThat(read.faults().get(Path.of("small")).toString()).contains("must identify one exercise only");
    }

    @Test
    void aCommandWithoutAllArgumentsIsRefused() {
        assertThatThrownBy(() -> ContentFolder.main(new String[] {"a", "b"}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'arguments' must be a folder, an id, an edition and a file, but were 2");
    }
}
