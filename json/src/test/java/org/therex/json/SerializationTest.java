package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.prescription.Prescription;
import tools.jackson.databind.json.JsonMapper;

/** Exceptions and mappers after Java serialization, as a remote call or a cluster does it. */
class SerializationTest {

    private static final String FAULTY = "{\"sets\": 0, \"rest\": 1}";

    private final JsonMapper third =
            JsonMapper.builder().addModule(new TherexModule()).build();
    private final ObjectMapper second = new ObjectMapper().registerModule(new org.therex.json.jackson2.TherexModule());

    @Test
    void keepsTheReportOfAnInvalidValue() throws Exception {
        InvalidValueException thrown =
                catchThrowableOfType(InvalidValueException.class, () -> TherexJson.readProgram("{\"id\": 1}"));

        InvalidValueException copy = copy(thrown);
        assertThat(copy.report()).isEqualTo(thrown.report());
        assertThat(copy.report().hasErrors()).isTrue();
        assertThat(copy).hasMessage(thrown.getMessage());
    }

    @Test
    void keepsTheReportOfInvalidJson() throws Exception {
        InvalidJsonException thrown =
                catchThrowableOfType(InvalidJsonException.class, () -> third.readValue(FAULTY, Prescription.class));

        InvalidJsonException copy = copy(thrown);
        assertThat(copy.report()).isEqualTo(thrown.report());
        assertThat(copy.report().issues()).hasSize(2);
        assertThat(copy).hasMessage(thrown.getMessage());
    }

    @Test
    void keepsTheReportOfInvalidJsonOfJackson2() throws Exception {
        org.therex.json.jackson2.InvalidJsonException thrown = catchThrowableOfType(
                org.therex.json.jackson2.InvalidJsonException.class,
                () -> second.readValue(FAULTY, Prescription.class));

        org.therex.json.jackson2.InvalidJsonException copy = copy(thrown);
        assertThat(copy.report()).isEqualTo(thrown.report());
        assertThat(copy.report().issues()).hasSize(2);
        assertThat(copy).hasMessage(thrown.getMessage());
    }

    @Test
    void mappersOfJackson3CanBeSerialized() throws Exception {
        Prescription dose = Prescription.parse("3 x 10, each side");
        third.readValue(third.writeValueAsString(dose), Prescription.class);

        JsonMapper copy = copy(third);
        assertThat(copy.writeValueAsString(dose)).isEqualTo("{\"sets\":3,\"repetitions\":10,\"sides\":\"each-side\"}");
        assertThat(copy.readValue(copy.writeValueAsString(dose), Prescription.class))
                .isEqualTo(dose);
    }

    @Test
    void mappersOfJackson2CanBeSerialized() throws Exception {
        Prescription dose = Prescription.parse("3 x 10, each side");
        second.readValue(second.writeValueAsString(dose), Prescription.class);

        ObjectMapper copy = copy(second);
        assertThat(copy.writeValueAsString(dose)).isEqualTo("{\"sets\":3,\"repetitions\":10,\"sides\":\"each-side\"}");
        assertThat(copy.readValue(copy.writeValueAsString(dose), Prescription.class))
                .isEqualTo(dose);
    }

    @Test
    void mappersKeepTheirLimits() throws Exception {
        JsonLimits limits = JsonLimits.builder().tokens(3).build();
        JsonMapper ofThird =
                copy(JsonMapper.builder().addModule(new TherexModule(limits)).build());
        assertThat(catchThrowableOfType(InvalidJsonException.class, () -> ofThird.readValue(FAULTY, Prescription.class))
                        .report()
                        .issues())
                .extracting(Issue::code)
                .contains(JsonIssueCodes.LIMIT_EXCEEDED);
        ObjectMapper original = new ObjectMapper().registerModule(new org.therex.json.jackson2.TherexModule(limits));
        assertThat(catchThrowableOfType(
                        org.therex.json.jackson2.InvalidJsonException.class,
                        () -> original.readValue(FAULTY, Prescription.class)))
                .isNotNull();
        ObjectMapper ofSecond = copy(original);
        assertThat(catchThrowableOfType(
                                org.therex.json.jackson2.InvalidJsonException.class,
                                () -> ofSecond.readValue(FAULTY, Prescription.class))
                        .report()
                        .issues())
                .extracting(Issue::code)
                .contains(JsonIssueCodes.LIMIT_EXCEEDED);
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
