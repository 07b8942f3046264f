package org.therex.examples;

import org.therex.json.TherexFormat;
import org.therex.json.TherexJson;
import org.therex.lowback.LowBack;
import org.therex.program.Program;

/** An example that writes a program of built-in exercises and one of its own: the document has that one, and names the others. */
public final class NamedCatalog {

    private NamedCatalog() {}

    static Program program() {
        return Program.builder("first-steps", "First steps")
                .prescription("2 x 8, hold 5 s, twice a day")
                .item(LowBack.SUPINE_PELVIC_TILT)
                .item(FourWeeks.HEEL_SLIDE)
                .item(LowBack.GLUTE_BRIDGE, item -> item.prescription(dose -> dose.sets(3)))
                .build();
    }

    /** Runs the example. */
    public static void main(String... arguments) {
        Program program = program();

        TherexFormat<Program> format = TherexJson.programs(LowBack.edition());
        String json = format.write(program);
        Program readBack = format.read(json).value();

        if (!readBack.equals(program)) {
            throw new IllegalStateException("The read program differs from the written one.");
        }
        System.out.print(json);
    }
}
