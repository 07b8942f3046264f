package org.therex.review;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.exercise.Equipment;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.prescription.Amount;
import org.therex.prescription.Prescription;
import org.therex.prescription.ResolvedPrescription;
import org.therex.program.Program;
import org.therex.program.ResolvedItem;
import org.therex.program.Resources;

/** A program under review, with its circumstances and what most checks ask of it. Immutable. */
public final class ReviewedProgram {

    private final Program program;
    private final ReviewContext circumstances;
    private final ImmutableList<ResolvedItem> items;
    private final ImmutableMap<ExerciseId, ResolvedItem> first;

    ReviewedProgram(Program program, ReviewContext circumstances) {
        this.program = program;
        this.circumstances = circumstances;
        this.items = program.resolve().items();
        this.first = items.stream()
                .collect(toImmutableMap(item -> item.item().exercise(), Function.identity(), (one, other) -> one));
    }

    /** Returns the program. */
    public Program program() {
        return program;
    }

    /** Returns for whom and with what it is reviewed. */
    public ReviewContext circumstances() {
        return circumstances;
    }

    /** Returns the items of all sections in order, each with where it stands. */
    public ImmutableList<ResolvedItem> items() {
        return items;
    }

    /** Returns the exercises that may be done in the place of an item, by where they are named. */
    public ImmutableMap<Path, Exercise> alternatives(ResolvedItem item) {
        ImmutableMap.Builder<Path, Exercise> alternatives = ImmutableMap.builder();
        Path place = item.path().resolve("alternatives");
        int index = 0;
        for (Exercise alternative : item.alternatives()) {
            alternatives.put(place.resolve(index++), alternative);
        }
        return alternatives.buildOrThrow();
    }

    /** Finds the dose of an item with all that it inherits; absent if what came together contradicts itself. */
    public Optional<Prescription> findDose(ResolvedItem item) {
        return item.findDose().map(ResolvedPrescription::prescription);
    }

    /** Returns all schedules of the dose of an item; none if it contradicts itself. */
    ImmutableList<Prescription> schedules(ResolvedItem item) {
        return findDose(item).map(Prescription::schedules).orElse(ImmutableList.of());
    }

    /** Finds the first item of an exercise; absent if it is only an alternative, or not in the program. */
    public Optional<ResolvedItem> findFirst(ExerciseId exercise) {
        return Optional.ofNullable(first.get(exercise));
    }

    /** Finds what is at hand: as the circumstances say, else as the program says; absent if neither does. */
    public Optional<ImmutableSet<Equipment>> findEquipment() {
        return find(Resources::equipment);
    }

    /** Finds how much time there is for a session: as the circumstances say, else as the program says. */
    public Optional<Amount<Duration>> findTimePerSession() {
        return find(Resources::timePerSession);
    }

    /** Finds how much time there is on a day: as the circumstances say, else as the program says. */
    public Optional<Amount<Duration>> findTimePerDay() {
        return find(Resources::timePerDay);
    }

    private <T> Optional<T> find(Function<Resources, Optional<T>> part) {
        return circumstances
                .resources()
                .flatMap(part)
                .or(() -> program.resources().flatMap(part));
    }

    /** Returns where doses contradict what they inherit. */
    Report contradictions() {
        return program.resolve().problems();
    }
}
