package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.therex.catalog.Catalog;
import org.therex.json.jackson2.Jackson2;
import org.therex.program.Program;

/** Real exercises and programs lose nothing on the way through JSON. */
class ContentRoundTripTest {

    static Stream<Arguments> programs() {
        return Stream.of(TherexJson.programs(), TherexJson.programs().withLibrary(Jackson2.library()))
                .map(format -> Arguments.of(SmallContent.program(), format));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void programsReadBackEqual(Program program, TherexFormat<Program> format) {
        String written = format.write(program);
        assertThat(written).isEqualTo(TherexJson.write(program));
        assertThat(TherexJson.readProgram(written)).isEqualTo(program);
        assertThat(format.read(written).value()).isEqualTo(program);
        assertThat(format.read(format.compact().writeBytes(program)).value()).isEqualTo(program);
    }

    static Stream<TherexFormat<Catalog>> exercises() {
        return Stream.of(TherexJson.exercises(), TherexJson.exercises().withLibrary(Jackson2.library()));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void theCatalogReadsBackEqualAndWritesTheSameBytes(TherexFormat<Catalog> format) {
        byte[] written = format.writeBytes(SmallContent.catalog());
        assertThat(written).isEqualTo(TherexJson.exercises().writeBytes(SmallContent.catalog()));
        Catalog readBack = format.read(written).value();
        assertThat(readBack).isEqualTo(SmallContent.catalog());
        assertThat(readBack.ids())
                .containsExactlyElementsOf(SmallContent.catalog().ids());
        assertThat(format.writeBytes(readBack)).isEqualTo(written);
        assertThat(new String(written, StandardCharsets.UTF_8))
                .startsWith("{\n  \"format\": \"therex-exercises\",\n  \"version\": \"1.0\",\n  \"exercises\": [");
    }
}
