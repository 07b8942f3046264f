package org.therex.json;

import org.therex.json.jackson2.Jackson2;

/** What is not known is kept with Jackson 2. */
class Jackson2ReadTolerantlyTest extends ReadTolerantlyTest {

    private static final JsonFormat<Toys.Plan> FORMAT = Toys.FORMAT.with(Jackson2.library());

    @Override
    JsonFormat<Toys.Plan> format() {
        return FORMAT;
    }
}
