package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.therex.prescription.Prescription;
import tools.jackson.databind.json.JsonMapper;

/** What settings of a mapper and annotations of a caller do to our values. */
class MapperSettingsTest {

    record Entry(int day, Prescription dose, double pain) {}

    static Stream<TherexMapper> quotingMappers() {
        return Stream.of(
                new TherexMapper.OfJackson3(
                        "Jackson 3",
                        JsonMapper.builder()
                                .addModule(new TherexModule())
                                .enable(tools.jackson.core.json.JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                                .build()),
                new TherexMapper.OfJackson2(
                        "Jackson 2",
                        com.fasterxml.jackson.databind.json.JsonMapper.builder()
                                .addModule(new org.therex.json.jackson2.TherexModule())
                                .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("quotingMappers")
    void readsItsOwnOutputWhereNumbersAreWrittenAsStrings(TherexMapper mapper) {
        Entry entry = new Entry(1, Prescription.parse("3 x 10, load 2.5 kg, hold 5 s"), 0.5);

        String text = mapper.write(entry);
        assertThat(text)
                .startsWith("{\"day\":\"1\",\"dose\":{\"sets\":3,\"repetitions\":10,")
                .contains("{\"kilograms\":2.5}")
                .endsWith(",\"pain\":\"0.5\"}");
        assertThat(mapper.read(text, Entry.class)).isEqualTo(entry);
        assertThat(new String(mapper.writeBytes(entry), StandardCharsets.UTF_8)).isEqualTo(text);
    }
}
