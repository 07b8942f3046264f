package org.therex.wire;

import org.therex.exercise.Technique;
import org.therex.exercise.Variation;
import org.therex.exercise.fields.TechniqueFields;
import org.therex.exercise.fields.VariationFields;

/** How an exercise is done. */
final class TechniqueShapes {

    static final ObjectShape<Technique, Technique.Builder> TECHNIQUE = FromTable.of(TechniqueFields.TABLE)
            .grouped("cues", "kind", "text")
            .grouped("sensations", "kind", "text")
            .build();

    static final ObjectShape<Variation, Variation.Builder> VARIATION =
            FromTable.of(VariationFields.TABLE).with("name", Shapes.name()).build();

    private TechniqueShapes() {}
}
