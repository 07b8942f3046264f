package org.therex.program;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.ExerciseSupplier;
import org.therex.exercise.ModificationId;
import org.therex.prescription.Prescription;
import org.therex.progression.DoseState;
import org.therex.progression.Progression;
import org.therex.source.Citation;

/**
 * Builds an {@link Item}.
 *
 * <ul>
 *   <li>must be set: exercise
 *   <li>absent or empty unless set: name, prescription, progression, follows, modifications, alternatives, notes
 * </ul>
 *
 * <p>An invalid dose given as a consumer or text, or an invalid id given as text, does not throw at once: {@link
 * #build()} reports all problems together. Replacing a rejected value clears its issue.
 */
public final class ItemBuilder {

    /** The placeholder for an unknown exercise, so that the other fields are checked too. */
    static final ExerciseId NO_EXERCISE = ExerciseId.of("no-exercise");

    private static final Path EXERCISE = Path.of("exercise");
    private static final Path MODIFICATIONS = Path.of("modifications");
    private static final Path ALTERNATIVES = Path.of("alternatives");

    private final ImmutableItem.Builder parts = new ImmutableItem.Builder().exercise(NO_EXERCISE);
    private final List<String> notes = new ArrayList<>();
    private final Report.Builder problems = Report.builder();
    private final List<Exercise> included = new ArrayList<>();
    private int changes;
    private boolean hasExercise;
    private @Nullable String name;
    private final GivenDose prescription = new GivenDose();

    ItemBuilder() {}

    ItemBuilder(Item item) {
        exercise(item.exercise());
        item.name().ifPresent(this::name);
        item.prescription().ifPresent(this::prescription);
        item.progression().ifPresent(this::progression);
        item.follows().ifPresent(this::follows);
        modifications(item.modifications());
        alternatives(item.alternatives());
        notes(item.notes());
    }

    /** Sets the exercise. */
    public ItemBuilder exercise(ExerciseId exercise) {
        problems.remove(EXERCISE);
        return setExercise(exercise);
    }

    private ItemBuilder setExercise(ExerciseId exercise) {
        changes++;
        parts.exercise(exercise);
        hasExercise = true;
        return this;
    }

    /** Sets the exercise; if that fails, uses a placeholder and keeps the problem. */
    ItemBuilder exercise(Supplier<ExerciseId> exercise) {
        problems.remove(EXERCISE);
        return setExercise(problems.compute(Path.root(), exercise).orElse(NO_EXERCISE));
    }

    /** Applies further content; an exception is kept as a problem. */
    ItemBuilder and(Consumer<ItemBuilder> content) {
        changes++;
        problems.attempt(Path.root(), () -> content.accept(this));
        return this;
    }

    /** Sets the name in this program. */
    public ItemBuilder name(String name) {
        requireNonNull(name, "name");
        changes++;
        this.name = name;
        return this;
    }

    /** Sets the item's own dose and replaces the current one. */
    public ItemBuilder prescription(Prescription prescription) {
        requireNonNull(prescription, "prescription");
        changes++;
        this.prescription.set(prescription);
        return this;
    }

    /** Sets the item's own dose and replaces the current one; {@link #changePrescription} changes the current one. */
    public ItemBuilder prescription(Consumer<Prescription.Builder> dose) {
        requireNonNull(dose, "dose");
        changes++;
        prescription.set(dose);
        return this;
    }

    /**
     * Sets the item's own dose from a text, such as {@code 3 x 10, each side}, and replaces the current one. A text
     * that {@link Prescription#parse} rejects is reported when the item is built.
     */
    public ItemBuilder prescription(String dose) {
        requireNonNull(dose, "dose");
        changes++;
        prescription.set(dose);
        return this;
    }

    /**
     * Changes the item's own dose, or makes one if there is none. Fields that are not set stay as they are; added
     * elements, such as a rest, join the present ones.
     */
    public ItemBuilder changePrescription(Consumer<Prescription.Builder> change) {
        requireNonNull(change, "change");
        changes++;
        prescription.change(change);
        return this;
    }

    /** Sets the progression of its dose. */
    public ItemBuilder progression(Progression progression) {
        changes++;
        parts.progression(progression);
        return this;
    }

    /** Sets the entry of a source that the item follows. */
    public ItemBuilder follows(Citation entry) {
        requireNonNull(entry, "entry");
        changes++;
        parts.follows(entry);
        return this;
    }

    /** Adds a chosen modification. */
    public ItemBuilder modification(ModificationId modification) {
        requireNonNull(modification, "modification");
        changes++;
        parts.modification(modification);
        return this;
    }

    /** Adds a chosen modification by its id. */
    public ItemBuilder modification(String modification) {
        requireNonNull(modification, "modification");
        changes++;
        problems.attempt(Path.root(), () -> modification(ModificationId.of(Require.id("modifications", modification))));
        return this;
    }

    /** Sets the chosen modifications and replaces the current ones. */
    public ItemBuilder modifications(Iterable<ModificationId> modifications) {
        changes++;
        problems.remove(MODIFICATIONS);
        parts.modifications(modifications);
        return this;
    }

    /** Adds an alternative exercise. */
    public ItemBuilder alternative(ExerciseId exercise) {
        requireNonNull(exercise, "exercise");
        changes++;
        parts.alternative(exercise);
        return this;
    }

    /**
     * Adds an alternative exercise, which joins the exercises of the program. An item that is built by itself keeps
     * only the id.
     */
    public ItemBuilder alternative(ExerciseSupplier exercise) {
        requireNonNull(exercise, "exercise");
        included.add(exercise.exercise());
        return alternative(exercise.exerciseId());
    }

    /** Adds the exercise with the given id as an alternative; an invalid id is reported when the item is built. */
    public ItemBuilder alternative(String exercise) {
        requireNonNull(exercise, "exercise");
        changes++;
        problems.attempt(Path.root(), () -> alternative(ExerciseId.of(Require.id("alternatives", exercise))));
        return this;
    }

    /** Sets the alternative exercises and replaces the current ones. */
    public ItemBuilder alternatives(Iterable<ExerciseId> exercises) {
        requireNonNull(exercises, "exercises");
        changes++;
        problems.remove(ALTERNATIVES);
        parts.alternatives(exercises);
        return this;
    }

    /** Adds a note to the person who does it. */
    public ItemBuilder note(String note) {
        requireNonNull(note, "note");
        changes++;
        notes.add(note);
        return this;
    }

    /** Sets the notes and replaces the current ones. */
    public ItemBuilder notes(Iterable<String> notes) {
        requireNonNull(notes, "notes");
        changes++;
        this.notes.clear();
        notes.forEach(this.notes::add);
        return this;
    }

    /**
     * Takes a step from an item.
     *
     * @param dose the dose of the item with all that it inherits; null if doses contradict each other
     */
    void step(Item item, @Nullable Prescription dose, DoseState state) {
        ExerciseId next = state.exercise().orElse(item.exercise());
        boolean isOther = !next.equals(item.exercise());
        if (isOther) {
            exercise(next);
            name = null;
            parts.follows(Optional.empty());
        }
        modifications(state.modifications());
        if (!state.prescription().equals(dose) || (isOther && item.follows().isPresent())) {
            prescription(state.prescription());
        }
    }

    /** Returns the number of changes so far, which shows whether a reading of this builder is up to date. */
    int changes() {
        return changes;
    }

    /** Returns the exercises that were given as values. */
    List<Exercise> included() {
        return included;
    }

    /**
     * Reads the item once: adds its problems, records the places of its parts, and returns it without rejected parts.
     */
    Item read(Report.Builder all, DraftPlaces places) {
        all.addAll(problems.build()).addAll(prescription.problems());
        if (!hasExercise) {
            all.addAll(new InvalidValueException("exercise").report());
        }
        Report.Builder own = Report.builder();
        Optional<Item> made = own.compute(Path.root(), this::create);
        Report refused = own.build();
        all.addAll(refused);
        return made.orElseGet(() -> without(Refused.of(refused), places));
    }

    private Item without(Refused refused, DraftPlaces places) {
        return create(refused.other("name", name), refused.others("notes", notes, places));
    }

    private Item create() {
        return create(Optional.ofNullable(name), notes);
    }

    private Item create(Optional<String> name, List<String> notes) {
        return parts.name(name).prescription(prescription.find()).notes(notes).create();
    }

    /**
     * Returns the item.
     *
     * @throws InvalidValueException if the exercise is absent or a part breaks its rule; it carries all problems
     */
    public Item build() {
        Report.Builder found = Report.builder();
        Item item = read(found, new DraftPlaces());
        Hints.with(found.build()).throwIfErrors();
        return item;
    }
}
