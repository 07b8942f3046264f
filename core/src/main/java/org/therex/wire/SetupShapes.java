package org.therex.wire;

import org.therex.exercise.Definition;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.EquipmentUse;
import org.therex.exercise.Placement;
import org.therex.exercise.Setup;
import org.therex.exercise.fields.DefinitionFields;
import org.therex.exercise.fields.EquipmentNeedFields;
import org.therex.exercise.fields.PlacementFields;
import org.therex.exercise.fields.SetupFields;

/** How an exercise is set up. */
final class SetupShapes {

    static final ObjectShape<Placement, Placement.Builder> PLACEMENT = FromTable.of(PlacementFields.TABLE)
            .with("side", ExerciseWords.SAME_OR_OPPOSITE)
            .build();

    static final ObjectShape<Definition, Definition.Builder> DEFINITION =
            FromTable.of(DefinitionFields.TABLE).with("word", Shapes.name()).build();

    static final ObjectShape<EquipmentNeed, EquipmentNeed.Builder> EQUIPMENT_NEED = FromTable.of(
                    EquipmentNeedFields.TABLE)
            .absent("use", EquipmentUse.REQUIRED)
            .brief("anyOf")
            .build();

    static final ObjectShape<Setup, Setup.Builder> SETUP =
            FromTable.of(SetupFields.TABLE).filled("startPositions").build();

    private SetupShapes() {}
}
