package org.therex.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.therex.json.jackson2.InvalidJsonException;
import org.therex.prescription.Prescription;

class OlderJacksonTest {

    @Test
    void readsWhatItWrites() throws JsonProcessingException {
        OlderJackson.Appointment appointment = new OlderJackson.Appointment(
                "A. B.", Prescription.builder().repetitions(8, 12).sets(2).build());
        String document = OlderJackson.written(appointment);
        assertThat(document)
                .isEqualTo("{\"who\":\"A. B.\",\"dose\":{\"sets\":2,\"repetitions\":{\"least\":8,\"most\":12}}}");
        assertThat(OlderJackson.read(document)).isEqualTo(appointment);
    }

    @Test
    void tellsEveryFaultOfADose() {
        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> OlderJackson.read("{\"dose\": {\"sets\": true, \"reps\": 8}}"))
                .satisfies(e -> assertThat(e.report().issues())
                        .extracting(issue -> issue.code() + " " + issue.path())
                        .containsExactly("wrong-type /dose/sets", "unknown-field /dose/reps"));
    }
}
