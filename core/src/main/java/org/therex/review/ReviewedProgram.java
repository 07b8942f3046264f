package org.therex.review;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
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
import org.therex.safety.PersonScreening;
import org.therex.safety.Verdict;

/** A program under review, with its context and the facts that most checks need. Immutable and thread-safe. */
public final class ReviewedProgram {

    private final Program program;
    private final ReviewContext context;
    private final ImmutableList<ResolvedItem> items;
    private final ImmutableMap<ExerciseId, ResolvedItem> first;
    private final Supplier<ImmutableMap<Path, Verdict>> verdicts = Suppliers.memoize(this::screen);

    ReviewedProgram(Program program, ReviewContext context) {
        this.program = program;
        this.context = context;
        this.items = program.resolve().items();
        this.first = items.stream()
                .collect(toImmutableMap(item -> item.item().exercise(), Function.identity(), (one, other) -> one));
    }

    /** Returns the program. */
    public Program program() {
        return program;
    }

    /** Returns the context of the review. */
    public ReviewContext context() {
        return context;
    }

    /** Returns the resolved items of all sections, in order. */
    public ImmutableList<ResolvedItem> items() {
        return items;
    }

    /** Returns the alternative exercises of an item, by their paths. */
    public ImmutableMap<Path, Exercise> alternatives(ResolvedItem item) {
        ImmutableMap.Builder<Path, Exercise> alternatives = ImmutableMap.builder();
        Path place = item.path().resolve("alternatives");
        int index = 0;
        for (Exercise alternative : item.alternatives()) {
            alternatives.put(place.resolve(index++), alternative);
        }
        return alternatives.buildOrThrow();
    }

    /** Finds the resolved dose of an item; absent if inherited doses contradict each other. */
    public Optional<Prescription> findDose(ResolvedItem item) {
        return item.findDose().map(ResolvedPrescription::prescription);
    }

    /** Returns all schedules of the resolved dose of an item; empty if inherited doses contradict each other. */
    ImmutableList<Prescription> schedules(ResolvedItem item) {
        return findDose(item).map(Prescription::schedules).orElse(ImmutableList.of());
    }

    /** Finds the first item of an exercise; absent if it is only an alternative, or not in the program. */
    public Optional<ResolvedItem> findFirst(ExerciseId exercise) {
        return Optional.ofNullable(first.get(exercise));
    }

    /** Finds the equipment at hand: that of the context, else that of the program; absent if neither states it. */
    public Optional<ImmutableSet<Equipment>> findEquipment() {
        return find(Resources::equipment);
    }

    /** Finds the time for a session: that of the context, else that of the program. */
    public Optional<Amount<Duration>> findTimePerSession() {
        return find(Resources::timePerSession);
    }

    /** Finds the time on a day: that of the context, else that of the program. */
    public Optional<Amount<Duration>> findTimePerDay() {
        return find(Resources::timePerDay);
    }

    /**
     * Returns the verdicts on the items and their alternatives, by where the exercise is named; empty if there is no person.
     * All checks of screening share them.
     */
    ImmutableMap<Path, Verdict> verdicts() {
        return verdicts.get();
    }

    private ImmutableMap<Path, Verdict> screen() {
        ImmutableMap.Builder<Path, Verdict> all = ImmutableMap.builder();
        context.person().ifPresent(person -> {
            PersonScreening screening = context.rules().orElseThrow().forPerson(person);
            for (ResolvedItem item : items) {
                Prescription dose = findDose(item).orElse(Prescription.empty());
                all.put(
                        item.path().resolve("exercise"),
                        screening.screen(item.exercise(), dose, item.item().modifications()));
                alternatives(item).forEach((place, other) -> all.put(place, screening.screen(other, dose)));
            }
        });
        return all.buildOrThrow();
    }

    private <T> Optional<T> find(Function<Resources, Optional<T>> part) {
        return context.resources().flatMap(part).or(() -> program.resources().flatMap(part));
    }

    /** Returns the contradictions between inherited doses. */
    Report contradictions() {
        return program.resolve().problems();
    }
}
