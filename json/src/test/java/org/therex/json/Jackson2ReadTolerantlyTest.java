package org.therex.json;

import org.therex.json.jackson2.Jackson2;

/** What is not known is kept with Jackson 2. */
class Jackson2ReadTolerantlyTest extends ReadTolerantlyTest {

    private static final TherexFormat<Toys.Plan> FORMAT = Toys.FORMAT.withLibrary(Jackson2.library());

    @Override
    TherexFormat<Toys.Plan> format() {
        return FORMAT;
    }
}
