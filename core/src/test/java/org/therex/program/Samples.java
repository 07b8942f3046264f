package org.therex.program;

import org.therex.anatomy.Position;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.ExerciseSupplier;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationDirection;
import org.therex.exercise.ModificationId;
import org.therex.exercise.Setup;
import org.therex.exercise.SourceEntry;
import org.therex.prescription.Prescription;
import org.therex.source.Citation;

/** Exercises that the tests of this package use. */
final class Samples {

    /** An entry in which the bridge is held for 3 seconds, 8 times, and rested after. */
    static final Citation BRIDGE_ENTRY = Citation.of("book", "7");

    static final Exercise BRIDGE = Exercise.builder("glute-bridge", "Glute bridge")
            .setup(Setup.of(Position.HOOK_LYING))
            .modification(Modification.builder()
                    .id(ModificationId.of("wide-feet"))
                    .direction(ModificationDirection.EASIER)
                    .text("Put your feet further apart.")
                    .build())
            .entry(SourceEntry.builder()
                    .citation(BRIDGE_ENTRY)
                    .prescription(Prescription.builder()
                            .sets(2)
                            .repetitions(8)
                            .holdSeconds(3)
                            .timesPerDay(1)
                            .build())
                    .build())
            .build();

    static final Exercise PLANK = Exercise.builder("forearm-plank", "Forearm plank")
            .setup(Setup.of(Position.PRONE))
            .build();

    static final Exercise CRUNCH = Exercise.builder("partial-crunch", "Partial crunch")
            .setup(Setup.of(Position.SUPINE))
            .build();

    private Samples() {}

    /** A collection of somebody else's. */
    enum Mine implements ExerciseSupplier {
        PLANK;

        @Override
        public ExerciseId exerciseId() {
            return Samples.PLANK.id();
        }

        @Override
        public Exercise exercise() {
            return Samples.PLANK;
        }
    }
}
