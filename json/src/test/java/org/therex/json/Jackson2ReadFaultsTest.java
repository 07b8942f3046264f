package org.therex.json;

import org.therex.json.jackson2.Jackson2;

/** Each kind of fault has the same code, path, place and words with Jackson 2. */
class Jackson2ReadFaultsTest extends ReadFaultsTest {

    private static final TherexFormat<Toys.Plan> FORMAT = Toys.FORMAT.withLibrary(Jackson2.library());

    @Override
    TherexFormat<Toys.Plan> format() {
        return FORMAT;
    }
}
