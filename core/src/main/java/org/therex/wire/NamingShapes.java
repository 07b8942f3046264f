package org.therex.wire;

import org.therex.exercise.Distinction;
import org.therex.exercise.Naming;
import org.therex.exercise.fields.DistinctionFields;
import org.therex.exercise.fields.NamingFields;

/** What an exercise is called, of what kind it is and what it does to the body. */
final class NamingShapes {

    static final ObjectShape<Distinction, Distinction.Builder> DISTINCTION = FromTable.of(DistinctionFields.TABLE)
            .with("notToBeConfusedWith", Shapes.name())
            .build();

    static final ObjectShape<Naming, Naming.Builder> NAMING = FromTable.of(NamingFields.TABLE)
            .with("aliases", Shapes.name())
            .with("components", Shapes.name())
            .build();

    private NamingShapes() {}
}
