package org.therex.json;

import org.therex.json.jackson2.Jackson2;

/** What is made to do harm is refused with the same places with Jackson 2. */
class Jackson2ReadHostileTest extends ReadHostileTest {

    private static final TherexFormat<Toys.Plan> FORMAT = Toys.FORMAT.withLibrary(Jackson2.library());

    @Override
    TherexFormat<Toys.Plan> format() {
        return FORMAT;
    }
}
