package org.therex.json;

import org.therex.json.jackson2.Jackson2;

/** What is no JSON gives the same reports with Jackson 2. */
class Jackson2ReadMalformedTest extends ReadMalformedTest {

    private static final JsonFormat<Toys.Plan> FORMAT = Toys.FORMAT.with(Jackson2.library());

    @Override
    JsonFormat<Toys.Plan> format() {
        return FORMAT;
    }
}
