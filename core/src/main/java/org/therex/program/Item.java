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

/** One exercise of a program, with what this program says about it. */
@Value.Immutable
public abstract sealed class Item permits ImmutableItem {

    Item() {}

    /** Returns an item that says nothing but which exercise it is. */
    public static Item of(ExerciseId exercise) {
        return builder().exercise(exercise).build();
    }

    /** Returns a builder with nothing set. */
    public static ItemBuilder builder() {
        return new ItemBuilder();
    }

    /** Returns which exercise it is. */
    public abstract ExerciseId exercise();

    /** Returns what this program calls it; absent if it uses the exercise's own name. */
    public abstract Optional<String> name();

    /** Returns the item's own dose; a field that is absent in it is inherited. Absent if all of it is inherited. */
    public abstract Optional<Prescription> prescription();

    /** Returns how its dose goes on, in place of what the section, phase or program says; absent if it is not stated. */
    public abstract Optional<Progression> progression();

    /** Returns the entry of a source that this item follows, whose dose it inherits; absent if it follows none. */
    public abstract Optional<Citation> follows();

    /** Returns the modifications of the exercise that were chosen; empty if it is done as described. */
    public abstract ImmutableSet<ModificationId> modifications();

    /** Returns the exercises that may be done in its place; empty if there are none. */
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

    /** Returns a builder with all that this value holds. */
    public ItemBuilder toBuilder() {
        return new ItemBuilder(this);
    }
}
