package org.therex.program;

import java.util.Optional;
import java.util.function.Consumer;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.exercise.Citation;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.ModificationId;
import org.therex.prescription.Prescription;

/**
 * Builds an {@link Item}.
 *
 * <ul>
 *   <li>must be set: exercise
 *   <li>absent or empty unless set: name, prescription, follows, modifications, alternatives, notes
 * </ul>
 *
 * <p>A dose given as a consumer, and an id given as a text, throw nothing when they are wrong: {@link #build()} reports
 * them together with all else.
 */
public final class ItemBuilder {

    private final ImmutableItem.Builder parts;
    private final Report.Builder problems = Report.builder();

    ItemBuilder() {
        this.parts = new ImmutableItem.Builder();
    }

    ItemBuilder(Item item) {
        this.parts = new ImmutableItem.Builder().from(item);
    }

    /** Sets which exercise it is. */
    public ItemBuilder exercise(ExerciseId exercise) {
        parts.exercise(exercise);
        return this;
    }

    /** Sets what this program calls it. */
    public ItemBuilder name(String name) {
        parts.name(name);
        return this;
    }

    /** Sets the item's own dose. */
    public ItemBuilder prescription(Prescription prescription) {
        parts.prescription(prescription);
        return this;
    }

    /** Sets the item's own dose. */
    public ItemBuilder prescription(Consumer<Prescription.Builder> dose) {
        Doses.attempt(problems, dose).ifPresent(this::prescription);
        return this;
    }

    /** Sets the entry of a source that it follows. */
    public ItemBuilder follows(Citation entry) {
        parts.follows(entry);
        return this;
    }

    /** Adds a modification that was chosen. */
    public ItemBuilder modification(ModificationId modification) {
        parts.modification(modification);
        return this;
    }

    /** Adds a modification that was chosen, by its id. */
    public ItemBuilder modification(String modification) {
        problems.attempt(Path.of("modifications"), () -> modification(ModificationId.of(modification)));
        return this;
    }

    /** Sets the modifications that were chosen, in place of those so far. */
    public ItemBuilder modifications(Iterable<ModificationId> modifications) {
        parts.modifications(modifications);
        return this;
    }

    /** Adds an exercise that may be done in its place. */
    public ItemBuilder alternative(ExerciseId exercise) {
        parts.alternative(exercise);
        return this;
    }

    /** Sets the exercises that may be done in its place, in place of those so far. */
    public ItemBuilder alternatives(Iterable<ExerciseId> exercises) {
        parts.alternatives(exercises);
        return this;
    }

    /** Adds a note to the person who does it. */
    public ItemBuilder note(String note) {
        parts.note(note);
        return this;
    }

    /** Sets the notes, in place of those so far. */
    public ItemBuilder notes(Iterable<String> notes) {
        parts.notes(notes);
        return this;
    }

    /** Returns what is wrong with the parts that could not be set for it. */
    Report problems() {
        return problems.build();
    }

    /** Returns the item without the parts that could not be set. */
    Item create() {
        return parts.create();
    }

    /**
     * Returns the item.
     *
     * @throws InvalidValueException if the exercise is absent or a part breaks its rule; it carries all that is wrong
     */
    public Item build() {
        Report.Builder all = Report.builder().addAll(problems());
        Optional<Item> item = all.attempting(Path.root(), this::create);
        all.build().throwIfErrors();
        return item.orElseThrow();
    }
}
