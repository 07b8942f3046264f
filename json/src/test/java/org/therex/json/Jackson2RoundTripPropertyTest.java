package org.therex.json;

import org.therex.json.jackson2.Jackson2;

/** Writing and reading keep their laws with Jackson 2. */
class Jackson2RoundTripPropertyTest extends RoundTripPropertyTest {

    private static final TherexFormat<Toys.Plan> FORMAT = Toys.FORMAT.withLibrary(Jackson2.library());

    @Override
    TherexFormat<Toys.Plan> format() {
        return FORMAT;
    }
}
