package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.therex.catalog.Catalog;
import org.therex.lowback.LowBack;
import org.therex.lowback.LowBackProgram;
import org.therex.program.Program;

/** The built-in exercises and programs lose nothing on the way through JSON. */
class BuiltInRoundTripTest {

    @ParameterizedTest
    @EnumSource(LowBackProgram.class)
    void programsReadBackEqual(LowBackProgram constant) {
        Program program = constant.program();
        assertThat(TherexJson.readProgram(TherexJson.write(program))).isEqualTo(program);
        assertThat(TherexJson.programs()
                        .read(TherexJson.programs().compact().writeBytes(program))
                        .value())
                .isEqualTo(program);
    }

    @Test
    void theCatalogReadsBackEqualAndWritesTheSameBytes() {
        byte[] written = TherexJson.exercises().writeBytes(LowBack.catalog());
        Catalog readBack = TherexJson.exercises().read(written).value();
        assertThat(readBack).isEqualTo(LowBack.catalog());
        assertThat(readBack.ids()).containsExactlyElementsOf(LowBack.catalog().ids());
        assertThat(TherexJson.exercises().writeBytes(readBack)).isEqualTo(written);
        assertThat(new String(written, StandardCharsets.UTF_8))
                .startsWith("{\n  \"format\": \"therex-exercises\",\n  \"version\": \"1.0\",\n  \"exercises\": [");
    }
}
