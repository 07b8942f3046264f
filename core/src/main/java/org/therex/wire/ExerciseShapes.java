package org.therex.wire;

import org.therex.exercise.Classification;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Modification;
import org.therex.exercise.Naming;
import org.therex.exercise.Technique;
import org.therex.exercise.fields.ExerciseFields;
import org.therex.exercise.fields.ModificationFields;

/** The exercise, its changes, links and warnings. */
final class ExerciseShapes {

    static final ObjectShape<Modification, Modification.Builder> MODIFICATION = FromTable.all(ModificationFields.TABLE);

    private static final Naming NO_NAMING = Naming.builder().build();
    private static final Classification NO_CLASSIFICATION =
            Classification.builder().build();
    private static final Technique NO_TECHNIQUE = Technique.builder().build();

    static final ObjectShape<Exercise, Exercise.Builder> EXERCISE = FromTable.of(ExerciseFields.TABLE)
            .with("id", FactShapes.EXERCISE_ID.asKey(ExerciseId.KIND))
            .with("name", Shapes.name())
            .absent("naming", NO_NAMING)
            .absent("classification", NO_CLASSIFICATION)
            .absent("technique", NO_TECHNIQUE)
            .grouped("targets", "role", "part")
            .grouped("links", "relation", "exercise")
            .grouped("cautions", "kind", "text")
            .build();

    private ExerciseShapes() {}
}
