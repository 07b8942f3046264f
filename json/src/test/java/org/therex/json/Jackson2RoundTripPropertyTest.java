package org.therex.json;

import org.therex.json.jackson2.Jackson2;

/** Writing and reading keep their laws with Jackson 2. */
class Jackson2RoundTripPropertyTest extends RoundTripPropertyTest {

    private static final JsonFormat<Toys.Plan> FORMAT = Toys.FORMAT.with(Jackson2.library());

    @Override
    JsonFormat<Toys.Plan> format() {
        return FORMAT;
    }
}
