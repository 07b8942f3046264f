package org.therex.prescription;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.therex.check.Path;

/** The part of a schedule that has been read. Each field may be stated only once. */
final class DoseDraft {

    private final TextScanner scanner;
    private final Prescription.Builder dose = Prescription.builder();
    private final Set<DoseField> stated = EnumSet.noneOf(DoseField.class);
    private final List<Rest> rests = new ArrayList<>();
    private final List<Intensity> intensities = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    DoseDraft(TextScanner scanner) {
        this.scanner = scanner;
    }

    /** Returns the builder, for {@link #state}. */
    Prescription.Builder dose() {
        return dose;
    }

    boolean states(DoseField field) {
        return stated.contains(field);
    }

    /**
     * Sets a field, which must not have been stated before.
     *
     * @param from the position of the field in the text
     */
    void state(DoseField field, int from, Runnable setter) {
        if (!stated.add(field)) {
            scanner.reset(from);
            throw scanner.repeated(field.fieldName());
        }
        setter.run();
    }

    void sets(int from, Amount<Integer> amount) {
        state(DoseField.SETS, from, () -> dose.sets(counted(from, DoseField.SETS, amount)));
    }

    void spots(int from, Amount<Integer> amount) {
        state(DoseField.SPOTS, from, () -> dose.spots(counted(from, DoseField.SPOTS, amount)));
    }

    private Amount<Integer> counted(int from, DoseField field, Amount<Integer> amount) {
        return scanner.make(from, field.path(), () -> Bounds.count(field.fieldName(), amount));
    }

    void repetitions(int from, Amount<Integer> amount) {
        state(
                DoseField.REPETITIONS,
                from,
                () -> dose.repetitions(scanner.make(from, DoseField.REPETITIONS.path(), () -> Repetitions.of(amount))));
    }

    void repetitions(int from, Repetitions repetitions) {
        state(DoseField.REPETITIONS, from, () -> dose.repetitions(repetitions));
    }

    void sides(int from, Sides sides) {
        state(DoseField.SIDES, from, () -> dose.sides(sides));
    }

    void rest(Rest rest) {
        rests.add(rest);
    }

    /** Returns whether the text states a rest, so that a length of time beside it may be that of the rest. */
    boolean rests() {
        return !rests.isEmpty();
    }

    /** Returns the likely place of a rest without a place: between the largest units. */
    RestPlace likelyRest() {
        return states(DoseField.REPETITIONS) && !states(DoseField.SETS)
                ? RestPlace.BETWEEN_REPETITIONS
                : RestPlace.BETWEEN_SETS;
    }

    void intensity(Intensity intensity) {
        intensities.add(intensity);
    }

    void note(String note) {
        notes.add(note);
    }

    /** Returns the prescription. */
    Prescription build(int begin) {
        dose.rests(rests).intensities(intensities).notes(notes);
        return scanner.make(begin, Path.root(), dose::build);
    }
}
