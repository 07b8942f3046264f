package org.therex.program;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.ModificationId;
import org.therex.prescription.Prescription;
import org.therex.progression.Progression;
import org.therex.source.Citation;

/** An exercise in a program, with its dose and other details for this program. */
@Value.Immutable
public abstract sealed class Item permits ImmutableItem {

    Item() {}

    /** Returns an item of an exercise without further details. */
    public static Item of(ExerciseId exercise) {
        return builder().exercise(exercise).build();
    }

    /** Returns a builder with nothing set. */
    public static ItemBuilder builder() {
        return new ItemBuilder();
    }

    /** Returns the exercise. */
    public abstract ExerciseId exercise();

    /** Returns the name in this program; absent if the exercise's own name is used. */
    public abstract Optional<String> name();

    /** Returns the item's own dose; its absent fields are inherited. Absent if the whole dose is inherited. */
    public abstract Optional<Prescription> prescription();

    /**
     * Returns the progression of its dose, which replaces that of the section, phase or program; absent if not stated.
     */
    public abstract Optional<Progression> progression();

    /** Returns the entry of a source that this item follows and whose dose it inherits; absent if it follows none. */
    public abstract Optional<Citation> follows();

    /** Returns the chosen modifications of the exercise; empty if it is done as described. */
    public abstract ImmutableSet<ModificationId> modifications();

    /** Returns the alternative exercises; empty if there are none. */
    public abstract ImmutableSet<ExerciseId> alternatives();

    /** Returns notes to the person who does it; empty if there are none. */
    public abstract ImmutableList<String> notes();

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> name().ifPresent(value -> Require.name("name", value)))
                .attempt(Path.root(), () -> Require.texts("notes", notes()))
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with the values of this one. */
    public ItemBuilder toBuilder() {
        return new ItemBuilder(this);
    }
}
