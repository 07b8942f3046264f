package org.therex.json;

import org.therex.json.jackson2.Jackson2;

/** Streams of records are read and written in the same way with Jackson 2. */
class Jackson2JsonRecordsTest extends JsonRecordsTest {

    private static final JsonRecords<Toys.Drill> RECORDS = DRILLS.with(Jackson2.library());

    @Override
    JsonRecords<Toys.Drill> drills() {
        return RECORDS;
    }
}
