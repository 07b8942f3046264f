package com.example;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.google.common.collect.ImmutableList;
import org.therex.json.TherexJson;
import org.therex.json.jackson2.TherexModule;
import org.therex.lowback.LowBackProgram;
import org.therex.prescription.Prescription;
import org.therex.program.Program;

/** Reads and writes a program, and a dose with a mapper of Jackson 2 that has both modules. */
public final class Main {

    private Main() {}

    /** A document with a value of ours and a list of Guava's. */
    record Card(Prescription dose, ImmutableList<String> notes) {}

    /** Prints the file that Guava is in. */
    public static void main(String... arguments) throws Exception {
        for (LowBackProgram each : LowBackProgram.values()) {
            Program program = each.program();
            if (!TherexJson.readProgram(TherexJson.write(program)).equals(program)) {
                throw new AssertionError("other than written: " + each);
            }
        }
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new GuavaModule())
                .addModule(new TherexModule())
                .build();
        Card card = new Card(Prescription.parse("3 x 10, each side"), ImmutableList.of("slowly"));
        if (!mapper.readValue(mapper.writeValueAsString(card), Card.class).equals(card)) {
            throw new AssertionError("other than written: " + card);
        }
        String file = ImmutableList.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        if (!file.endsWith("/guava-31.1-jre.jar")) {
            throw new AssertionError("another Guava: " + file);
        }
        System.out.println("read and written with guava-31.1-jre.jar");
    }
}
