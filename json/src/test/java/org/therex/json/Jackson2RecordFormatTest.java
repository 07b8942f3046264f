package org.therex.json;

import org.therex.json.jackson2.Jackson2;

/** Streams of records are read and written in the same way with Jackson 2. */
class Jackson2RecordFormatTest extends RecordFormatTest {

    private static final RecordFormat<Toys.Drill> RECORDS = DRILLS.withLibrary(Jackson2.library());

    @Override
    RecordFormat<Toys.Drill> drills() {
        return RECORDS;
    }
}
