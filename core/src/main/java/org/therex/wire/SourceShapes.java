package org.therex.wire;

import org.therex.exercise.SourceEntry;
import org.therex.exercise.fields.SourceEntryFields;
import org.therex.source.Claim;
import org.therex.source.fields.ClaimFields;

/** What sources claim, what they lack, and what an entry says. */
final class SourceShapes {

    static final ObjectShape<Claim, Claim.Builder> CLAIM = FromTable.of(ClaimFields.TABLE)
            .with("year", Shapes.integer(Claim.FIRST_YEAR, Claim.LAST_YEAR))
            .build();

    static final ObjectShape<SourceEntry, SourceEntry.Builder> SOURCE_ENTRY = FromTable.of(SourceEntryFields.TABLE)
            .with("name", Shapes.name())
            .with("otherNames", Shapes.name())
            .with("inferredName", Shapes.name())
            .with("position", Shapes.integer(1, SourceEntry.NUMBER_LIMIT))
            .with("printedNumber", Shapes.integer(1, SourceEntry.NUMBER_LIMIT))
            .with("section", Shapes.name())
            .with("stepCount", Shapes.integer(0, SourceEntry.STEPS_LIMIT))
            .brief("citation")
            .build();

    private SourceShapes() {}
}
