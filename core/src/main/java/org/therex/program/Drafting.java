package org.therex.program;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.therex.check.Path;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;

/** Builds the valid part of a draft and drops dangling references. */
final class Drafting {

    private static final Path EXERCISES = Path.of("exercises");
    private static final Path ORDER_RULES = Path.of("orderRules");
    private static final Path PHASES = Path.of("phases");

    private final Map<ExerciseId, Exercise> exercises = new LinkedHashMap<>();
    private final DraftPlaces places = new DraftPlaces();
    private final List<Path> leftOut = new ArrayList<>();

    /** Starts from the exercises; of several with the same id, the first is used. */
    Drafting(List<Exercise> given) {
        for (int i = 0; i < given.size(); i++) {
            if (exercises.putIfAbsent(given.get(i).id(), given.get(i)) == null) {
                places.keep(EXERCISES.resolve(exercises.size() - 1), EXERCISES.resolve(i));
            }
        }
    }

    /** Returns the exercises. */
    ImmutableList<Exercise> exercises() {
        return ImmutableList.copyOf(exercises.values());
    }

    /** Returns the places where the parts of the draft were given. */
    DraftPlaces places() {
        return places;
    }

    /**
     * Returns the places of the parts that are left out: sections beside phases, and parts whose content threw an
     * exception. Returns the root if no program is left.
     */
    ImmutableList<Path> leftOut(boolean mixed, boolean isThere) {
        if (!isThere) {
            return ImmutableList.of(Path.root());
        }
        ImmutableList.Builder<Path> all = ImmutableList.builder();
        return (mixed ? all.add(SectionsBuilder.SECTIONS) : all).addAll(leftOut).build();
    }

    /** Returns the sections with a valid item, and records their places. */
    ImmutableList<Section> sections(List<GivenPart<Section, SectionBuilder>> given, Path at, DraftPlaces notes) {
        List<Section> kept = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Path place = SectionsBuilder.SECTIONS.resolve(i);
            DraftPlaces inner = new DraftPlaces();
            SectionBuilder builder = given.get(i).copy(Section::toBuilder);
            Optional<Section> section = builder.draft(this, inner);
            if (builder.isCutShort()) {
                leftOut.add(at.resolve(place));
            }
            if (section.isPresent()) {
                notes.keep(SectionsBuilder.SECTIONS.resolve(kept.size()), place, inner);
                kept.add(section.get());
            }
        }
        return ImmutableList.copyOf(kept);
    }

    /** Returns the phases with a valid item. */
    ImmutableList<Phase> phases(List<GivenPart<Phase, PhaseBuilder>> given) {
        List<Phase> kept = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Path place = PHASES.resolve(i);
            DraftPlaces inner = new DraftPlaces();
            PhaseBuilder builder = given.get(i).copy(Phase::toBuilder);
            Optional<Phase> phase = builder.draft(this, place, inner);
            if (builder.isCutShort()) {
                leftOut.add(place);
            }
            if (phase.isPresent()) {
                places.keep(PHASES.resolve(kept.size()), place, inner);
                kept.add(phase.get());
            }
        }
        return ImmutableList.copyOf(kept);
    }

    /** Returns an item without dangling references; absent if its exercise is missing. */
    Optional<Item> usable(Item item) {
        return Optional.ofNullable(exercises.get(item.exercise()))
                .map(exercise -> new ImmutableItem.Builder()
                        .from(item)
                        .follows(item.follows()
                                .filter(entry -> exercise.findEntry(entry).isPresent()))
                        .modifications(item.modifications().stream()
                                .filter(id -> exercise.findModification(id).isPresent())
                                .toList())
                        .alternatives(item.alternatives().stream()
                                .filter(exercises::containsKey)
                                .toList())
                        .create());
    }

    /** Returns the order rules between known exercises. */
    ImmutableList<OrderRule> orderRules(List<OrderRule> given, DraftPlaces asGiven) {
        List<OrderRule> kept = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            OrderRule rule = given.get(i);
            if (exercises.containsKey(rule.first()) && exercises.containsKey(rule.then())) {
                places.keep(ORDER_RULES.resolve(kept.size()), asGiven.given(ORDER_RULES.resolve(i)));
                kept.add(rule);
            }
        }
        return ImmutableList.copyOf(kept);
    }

    /** Returns a tailoring without the starting rules that name an unknown exercise. */
    Tailoring usable(Tailoring tailoring) {
        return tailoring.toBuilder()
                .startingRules(tailoring.startingRules().stream()
                        .filter(rule -> rule.exercise()
                                .filter(id -> !exercises.containsKey(id))
                                .isEmpty())
                        .collect(toImmutableList()))
                .build();
    }
}
