package com.example.clinic;

import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.check.Require;
import org.therex.json.TherexJson;
import org.therex.prescription.Prescription;
import org.therex.program.Program;
import org.therex.term.Code;
import tools.jackson.databind.json.JsonMapper;

/** Uses Therex from outside, and fails if it does not do what it says. */
public final class Main {

    private Main() {}

    /**
     * Runs.
     *
     * @param arguments where this is run: {@code class-path} or {@code module-path}
     */
    public static void main(String... arguments) {
        equal(arguments[0], Main.class.getModule().isNamed() ? "module-path" : "class-path");

        equal("0001370", Code.parse("UBERON:0001370").value());
        equal("/sections/0", Path.of("sections").resolve(0).toString());
        buildWriteAndRead();
        readThroughAMapper();
        try {
            Require.atLeast("sets", 0, 1);
            throw new AssertionError("0 sets passed");
        } catch (InvalidValueException e) {
            equal("'sets' must be at least 1, but was 0", e.report().issues().get(0).message());
        }
    }

    private static void buildWriteAndRead() {
        Program program = Program.builder("mine", "Mine")
                .prescription(dose -> dose.repetitions(10).holdSeconds(5, 10).timesPerDay(4))
                .item(org.therex.lowback.LowBack.BIRD_DOG)
                .build();
        equal("10 repetitions, hold 5-10 s, 4 times a day", program.resolve().items().get(0).dose().prescription().toString());
        equal(program, TherexJson.readProgram(TherexJson.write(program)));
        equal(
                "error missing at /id (1:1): 'id' must be given",
                TherexJson.programs()
                        .read("{\"format\": \"therex-program\", \"version\": \"1.0\"}")
                        .report()
                        .issues()
                        .get(0)
                        .toString());
    }

    private static void readThroughAMapper() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Prescription dose = Prescription.builder().repetitions(8, 12).build();
        equal(dose, mapper.readValue(mapper.writeValueAsString(dose), Prescription.class));
    }

    private static void equal(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + ", but was " + actual);
        }
    }
}
