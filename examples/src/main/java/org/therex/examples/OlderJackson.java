package org.therex.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.therex.json.jackson2.TherexModule;
import org.therex.prescription.Prescription;

/** An example of values of this library in your own documents, with Jackson 2. */
public final class OlderJackson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TherexModule()).build();

    private OlderJackson() {}

    /** A document of your own. */
    record Appointment(String who, Prescription dose) {}

    static String written(Appointment appointment) throws JsonProcessingException {
        return MAPPER.writeValueAsString(appointment);
    }

    static Appointment read(String document) throws JsonProcessingException {
        return MAPPER.readValue(document, Appointment.class);
    }

    /** Prints a document, and the faults of another. */
    public static void main(String... arguments) throws JsonProcessingException {
        Prescription dose = Prescription.builder().repetitions(8, 12).sets(2).build();
        System.out.println(written(new Appointment("A. B.", dose)));
        try {
            read("{\"who\": \"A. B.\", \"dose\": {\"sets\": true, \"reps\": 8}}");
        } catch (org.therex.json.jackson2.InvalidJsonException e) {
            System.out.println(e.report());
        }
    }
}
