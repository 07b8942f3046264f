package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of writing and reading. */
class RoundTripPropertyTest {

    /** Returns what is tested; another library of JSON must behave in the same way. */
    TherexFormat<Toys.Plan> format() {
        return Toys.FORMAT;
    }

    @Provide
    Arbitrary<Toys.Plan> plans() {
        return PlanArbitraries.plans();
    }

    @Property
    void readsWhatWasWritten(@ForAll("plans") Toys.Plan plan) {
        assertThat(format().read(format().write(plan)).value()).isEqualTo(plan);
        assertThat(format().read(format().compact().writeBytes(plan)).value()).isEqualTo(plan);
    }

    @Property
    void writesTheSameTextForTheSameValue(@ForAll("plans") Toys.Plan plan) {
        String text = format().write(plan);
        assertThat(format().write(format().read(text).value())).isEqualTo(text);
        assertThat(new String(format().writeBytes(plan), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }

    @Example
    void writesFieldsInOrderAndNothingThatIsAbsent() {
        assertThat(format().write(PlanArbitraries.sample())).isEqualTo("""
                        {
                          "format": "toy-plan",
                          "version": "1.0",
                          "title": "Plan",
                          "drills": [
                            {
                              "id": "whole",
                              "title": "Whole",
                              "amount": {"least": 5, "most": 10},
                              "holdSeconds": 1.5,
                              "loadKilograms": 0,
                              "cues": ["Up", "Down"],
                              "places": ["floor", "wall-side"],
                              "bothSides": true,
                              "notes": {"chair": "Sit"},
                              "parts": [
                                {
                                  "id": "part",
                                  "title": "Part ü",
                                  "amount": {"until": "fatigue", "criterion": "the form breaks"},
                                  "loadKilograms": 2.5,
                                  "easier": "whole"
                                }
                              ],
                              "codes": ["UBERON:1"]
                            }
                          ],
                          "order": ["whole", "part"]
                        }
                        """);
    }

    @Example
    void writesWithoutWhiteSpaceWhenCompact() {
        assertThat(format().compact().write(PlanArbitraries.sample()))
                .startsWith(
                        "{\"format\":\"toy-plan\",\"version\":\"1.0\",\"title\":\"Plan\",\"drills\":[{\"id\":\"whole\",")
                .endsWith(",\"order\":[\"whole\",\"part\"]}");
    }

    @Example
    void readsAndWritesFilesAndStreams() throws IOException {
        Path file = Files.createTempFile("plan", ".json");
        format().write(PlanArbitraries.sample(), file);
        assertThat(format().read(file).value()).isEqualTo(PlanArbitraries.sample());
        Files.delete(file);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        format().write(PlanArbitraries.sample(), stream);
        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(format().write(PlanArbitraries.sample()));
    }
}
