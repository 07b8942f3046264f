package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.therex.catalog.Catalog;
import org.therex.catalog.CatalogEdition;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.json.jackson2.Jackson2;
import org.therex.program.Program;

/** Programs that name exercises of a catalog instead of carrying them. */
class CatalogEditionTest {

    private static final CatalogEdition EDITION = new CatalogEdition("low-back", "2026.1", SmallContent.catalog());
    private static final TherexFormat<Program> FORMAT = TherexJson.programs(EDITION);

    private static Exercise exercise(String id) {
        return SmallContent.catalog().exercise(ExerciseId.of(id));
    }

    private static List<String> described(ReadResult<?> reading) {
        return reading.report().issues().stream().map(Object::toString).toList();
    }

    @Test
    void readsBackEqualWithoutTheExercises() {
        Program program = SmallContent.program();
        String written = FORMAT.write(program);
        assertThat(written)
                .contains("\n  \"catalog\": {\"id\": \"low-back\", \"edition\": \"2026.1\"}\n}\n")
                .doesNotContain("\"exercises\":");
        assertThat(FORMAT.read(written).value()).isEqualTo(program);
        assertThat(FORMAT.withLibrary(Jackson2.library()).write(program)).isEqualTo(written);
        assertThat(FORMAT.withLibrary(Jackson2.library()).read(written)).isEqualTo(FORMAT.read(written));
    }

    @Test
    void aProgramWithAllItsExercisesIsReadToo() {
        Program program = SmallContent.program();
        assertThat(FORMAT.read(TherexJson.write(program)).value()).isEqualTo(program);
    }

    @Test
    void exercisesThatAreNotTheCatalogsAreCarried() {
        Exercise other =
                exercise("bird-dog").toBuilder().summary("Another one.").build();
        Exercise own = Exercise.builder()
                .id(ExerciseId.of("own"))
                .name("Own")
                .setup(exercise("wall-squat").setup())
                .build();
        Program program = Program.builder("p", "P")
                .exercises(List.of(other, own, exercise("partial-crunch")))
                .item(exercise("wall-squat"))
                .item("bird-dog")
                .build();
        String written = FORMAT.compact().write(program);
        assertThat(FORMAT.read(written).value()).isEqualTo(program);
        assertThat(written)
                .contains(
                        "\"catalog\":{\"id\":\"low-back\",\"edition\":\"2026.1\"},\"exercises\":[{\"id\":\"bird-dog\"")
                .contains("{\"id\":\"own\"", "{\"id\":\"partial-crunch\"")
                .doesNotContain("{\"id\":\"wall-squat\"");
    }

    @Test
    void aProgramOfOtherExercisesNamesNoCatalog() {
        CatalogEdition empty = new CatalogEdition("empty", "1", Catalog.empty());
        Program program = SmallContent.program();
        assertThat(TherexJson.programs(empty).write(program)).isEqualTo(TherexJson.write(program));
    }

    private static final String DOCUMENT = """
            {
              "format": "therex-program",
              "version": "1.0",
              "id": "p",
              "title": "P",
              "sections": [{"items": ["wall-squat", "wall-squad", {"exercise": "bird-dog", "alternatives": ["cat-cow-x"]}]}],
              "catalog": {"id": "low-back", "edition": "2026.1"}
            }
            """;

    @Test
    void theReportNamesEachIdThatTheCatalogLacks() {
        assertThat(described(FORMAT.read(DOCUMENT)))
                .hasSize(2)
                .anySatisfy(issue -> assertThat(issue)
                        .startsWith(
                                "error unknown-reference at /sections/0/items/1/exercise (6:41): 'exercise' must be the id"
                                        + " of a known exercise, but was \"wall-squad\"; did you mean \"wall-squat\"?"))
                .anySatisfy(issue -> assertThat(issue)
                        .startsWith("error unknown-reference at /sections/0/items/2/alternatives/0 (6:"));
    }

    @Test
    void itIsRefusedWhereItIsReadWithoutACatalog() {
        assertThat(described(TherexJson.programs().read(DOCUMENT)))
                .containsExactly(
                        "error unknown-reference at /catalog (7:14): 'catalog' must be absent if the reader has no"
                                + " catalog, but was \"low-back 2026.1\"; read it with a format that has the catalog:"
                                + " TherexJson.programs(catalogEdition)");
    }

    @Test
    void itIsRefusedWithAnotherEdition() {
        CatalogEdition next = new CatalogEdition("low-back", "2026.2", SmallContent.catalog());
        assertThat(described(TherexJson.programs(next).read(DOCUMENT)))
                .containsExactly(
                        "error unknown-reference at /catalog (7:14): 'catalog' must be \"low-back 2026.2\", which the"
                                + " reader has, but was \"low-back 2026.1\"; read it with a format that has the catalog:"
                                + " TherexJson.programs(catalogEdition)");
    }
}
