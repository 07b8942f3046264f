package org.therex.wire;

import org.therex.exercise.ExerciseId;
import org.therex.program.Item;
import org.therex.program.ItemBuilder;
import org.therex.program.Phase;
import org.therex.program.PhaseBuilder;
import org.therex.program.Program;
import org.therex.program.ProgramBuilder;
import org.therex.program.ProgramId;
import org.therex.program.Section;
import org.therex.program.SectionBuilder;
import org.therex.program.fields.ItemFields;
import org.therex.program.fields.PhaseFields;
import org.therex.program.fields.ProgramFields;
import org.therex.program.fields.SectionFields;

/** The program and its parts. */
final class ProgramShapes {

    static final TextualShape<ProgramId> PROGRAM_ID = Shapes.id(ProgramId::of, ProgramId::value, "stronger-at-home");

    static final ObjectShape<Item, ItemBuilder> ITEM = FromTable.of(ItemFields.TABLE)
            .with("exercise", FactShapes.EXERCISE_ID.asReference(ExerciseId.KIND))
            .with("name", Shapes.name())
            .with("alternatives", FactShapes.EXERCISE_ID.asReference(ExerciseId.KIND))
            .brief("exercise")
            .build();

    static final ObjectShape<Section, SectionBuilder> SECTION = FromTable.of(SectionFields.TABLE)
            .with("title", Shapes.name())
            .with("alternateDay", Shapes.name())
            .filled("items")
            .build();

    static final ObjectShape<Phase, PhaseBuilder> PHASE = FromTable.of(PhaseFields.TABLE)
            .with("title", Shapes.name())
            .with("weeks", AmountShapes.count("weeks", Limits.of(1, Phase.WEEKS_LIMIT)))
            .filled("sections")
            .build();

    static final ObjectShape<Program, ProgramBuilder> PROGRAM = FromTable.of(ProgramFields.TABLE)
            .with("title", Shapes.name())
            .rule(FieldRule.exactlyOne("sections", "phases"))
            .build();

    private ProgramShapes() {}
}
