package org.therex.json;

import org.therex.json.jackson2.Jackson2;
import org.therex.program.Program;

/** Five faults planted in the document of a built-in program are the same five issues with Jackson 2. */
class Jackson2PlantedFaultsTest extends PlantedFaultsTest {

    @Override
    TherexFormat<Program> programs() {
        return TherexJson.programs().withLibrary(Jackson2.library());
    }
}
