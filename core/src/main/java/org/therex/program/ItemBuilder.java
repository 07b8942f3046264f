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
 * <p>A dose given as a consumer, and an id given as a text, throw nothing when they are wrong: {@link #build()} reports
 * them together with all else. Replacing a rejected value clears its issue.
 */
public final class ItemBuilder {

    /** Stands for an exercise that is not known, so that all else is checked nevertheless. */
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

    /** Sets which exercise it is. */
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

    /** Sets which exercise it is; if that fails, stands in for it and keeps the problem. */
    ItemBuilder exercise(Supplier<ExerciseId> exercise) {
        problems.remove(EXERCISE);
        return setExercise(problems.attempting(Path.root(), exercise).orElse(NO_EXERCISE));
    }

    /** Gives the rest of the content; what it throws is kept as a problem. */
    ItemBuilder and(Consumer<ItemBuilder> content) {
        changes++;
        problems.attempt(Path.root(), () -> content.accept(this));
        return this;
    }

    /** Sets what this program calls it. */
    public ItemBuilder name(String name) {
        requireNonNull(name, "name");
        changes++;
        this.name = name;
        return this;
    }

    /** Sets the item's own dose, in place of the one so far. */
    public ItemBuilder prescription(Prescription prescription) {
        requireNonNull(prescription, "prescription");
        changes++;
        this.prescription.set(prescription);
        return this;
    }

    /** Sets the item's own dose, in place of the one so far; {@link #changePrescription} goes on from that. */
    public ItemBuilder prescription(Consumer<Prescription.Builder> dose) {
        requireNonNull(dose, "dose");
        changes++;
        prescription.set(dose);
        return this;
    }

    /**
     * Sets the item's own dose by its text, such as {@code 3 x 10, each side}, in place of the one so
     * far. A text that {@link Prescription#parse} does not read is reported when the item is built.
     */
    public ItemBuilder prescription(String dose) {
        requireNonNull(dose, "dose");
        changes++;
        prescription.set(dose);
        return this;
    }

    /**
     * Changes the item's own dose: what is not set stays as it is, and what is added, such as a rest, is added to what is there. If there is
     * none so far, it makes one.
     */
    public ItemBuilder changePrescription(Consumer<Prescription.Builder> change) {
        requireNonNull(change, "change");
        changes++;
        prescription.change(change);
        return this;
    }

    /** Sets how its dose goes on. */
    public ItemBuilder progression(Progression progression) {
        changes++;
        parts.progression(progression);
        return this;
    }

    /** Sets the entry of a source that it follows. */
    public ItemBuilder follows(Citation entry) {
        requireNonNull(entry, "entry");
        changes++;
        parts.follows(entry);
        return this;
    }

    /** Adds a modification that was chosen. */
    public ItemBuilder modification(ModificationId modification) {
        requireNonNull(modification, "modification");
        changes++;
        parts.modification(modification);
        return this;
    }

    /** Adds a modification that was chosen, by its id. */
    public ItemBuilder modification(String modification) {
        requireNonNull(modification, "modification");
        changes++;
        problems.attempt(Path.root(), () -> modification(ModificationId.of(Require.id("modifications", modification))));
        return this;
    }

    /** Sets the modifications that were chosen, in place of those so far. */
    public ItemBuilder modifications(Iterable<ModificationId> modifications) {
        changes++;
        problems.remove(MODIFICATIONS);
        parts.modifications(modifications);
        return this;
    }

    /** Adds an exercise that may be done in its place. */
    public ItemBuilder alternative(ExerciseId exercise) {
        requireNonNull(exercise, "exercise");
        changes++;
        parts.alternative(exercise);
        return this;
    }

    /**
     * Adds an exercise that may be done in its place; it joins the program as one does that is given as an item. An item
     * that is built by itself keeps the id alone.
     */
    public ItemBuilder alternative(Exercise exercise) {
        requireNonNull(exercise, "exercise");
        included.add(exercise);
        return alternative(exercise.id());
    }

    /** Adds the exercise of a constant that may be done in its place; it joins the program as that of an item does. */
    public ItemBuilder alternative(ExerciseSupplier exercise) {
        requireNonNull(exercise, "exercise");
        return alternative(exercise.exercise());
    }

    /** Adds the exercise with the given id that may be done in its place; a text that is no id is reported when built. */
    public ItemBuilder alternative(String exercise) {
        requireNonNull(exercise, "exercise");
        changes++;
        problems.attempt(Path.root(), () -> alternative(ExerciseId.of(Require.id("alternatives", exercise))));
        return this;
    }

    /** Sets the exercises that may be done in its place, in place of those so far. */
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

    /** Sets the notes, in place of those so far. */
    public ItemBuilder notes(Iterable<String> notes) {
        requireNonNull(notes, "notes");
        changes++;
        this.notes.clear();
        notes.forEach(this.notes::add);
        return this;
    }

    /** Takes a step from the item as it is. */
    void step(ResolvedItem now, DoseState state) {
        ExerciseId next = state.exercise().orElse(now.item().exercise());
        if (!next.equals(now.item().exercise())) {
            exercise(next);
            name = null;
            parts.follows(Optional.empty());
        }
        modifications(state.modifications());
        if (now.findDose()
                        .filter(dose -> dose.prescription().equals(state.prescription()))
                        .isEmpty()
                || (now.item().follows().isPresent() && !next.equals(now.item().exercise()))) {
            prescription(state.prescription());
        }
    }

    /** Returns how often something was set, so that what was read from it is known to be up to date. */
    int changes() {
        return changes;
    }

    /** Returns the exercises that were given as themselves. */
    List<Exercise> included() {
        return included;
    }

    /** Reads the item once: adds its problems, notes the places of its parts, and returns it without rejected parts. */
    Item read(Report.Builder all, DraftPlaces places) {
        all.addAll(problems.build()).addAll(prescription.problems());
        if (!hasExercise) {
            all.addAll(new InvalidValueException("exercise").report());
        }
        Report.Builder own = Report.builder();
        Optional<Item> made = own.attempting(Path.root(), this::create);
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
     * @throws InvalidValueException if the exercise is absent or a part breaks its rule; it carries all that is wrong
     */
    public Item build() {
        Report.Builder found = Report.builder();
        Item item = read(found, new DraftPlaces());
        Hints.with(found.build()).throwIfErrors();
        return item;
    }
}
