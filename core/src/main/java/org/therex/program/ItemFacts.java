package org.therex.program;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Require;
import org.therex.exercise.Cue;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.EquipmentUse;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Link;
import org.therex.exercise.Mistake;
import org.therex.exercise.Relation;
import org.therex.exercise.Sensation;
import org.therex.exercise.SetupPosition;
import org.therex.exercise.Stage;
import org.therex.exercise.Step;
import org.therex.exercise.Technique;
import org.therex.exercise.Variation;
import org.therex.source.Attributed;
import org.therex.source.Citation;

/**
 * What holds for one item of a program, of all that is known of its exercise.
 *
 * <p>Sources tell the same exercise differently. For an item that {@linkplain Item#follows() follows} an entry of one of
 * them holds what that entry states or lets be inferred, and what no source says, which is the work of whoever wrote the
 * exercise; what comes from other entries only does not. For an item that follows none, all of it holds.
 *
 * <p>Cautions are not narrowed here: a warning concerns whoever does the exercise, whichever source gives it. Nor are the
 * demands, which are of the movement. Immutable, and equal by content.
 */
public final class ItemFacts {

    private final Exercise exercise;
    private final @Nullable Citation entry;

    private ItemFacts(Exercise exercise, @Nullable Citation entry) {
        this.exercise = exercise;
        this.entry = entry;
    }

    /** Returns all facts of an exercise, as for an item that follows no entry. */
    public static ItemFacts of(Exercise exercise) {
        requireNonNull(exercise, "exercise");
        return new ItemFacts(exercise, null);
    }

    /**
     * Returns the facts of an item; {@link ResolvedItem#facts()} knows the exercise.
     *
     * @throws org.therex.check.InvalidValueException if the item is of another exercise
     */
    public static ItemFacts of(Exercise exercise, Item item) {
        requireNonNull(exercise, "exercise");
        requireNonNull(item, "item");
        if (!item.exercise().equals(exercise.id())) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "item",
                    "an item of exercise " + exercise.id(),
                    item.exercise().value());
        }
        return new ItemFacts(exercise, item.follows().orElse(null));
    }

    /** Returns the exercise, with what does not hold for the item too. */
    public Exercise exercise() {
        return exercise;
    }

    /** Returns the entry that is followed; absent if none is. */
    public Optional<Citation> entry() {
        return Optional.ofNullable(entry);
    }

    /** Returns what the entry itself states or lets be inferred, by its path; every fact if none is followed. */
    public ImmutableMap<Path, Attributed> statedFacts() {
        return entry == null ? exercise.facts() : exercise.factsFrom(entry);
    }

    /** Returns every fact that holds, by its path: what is {@link #statedFacts()}, and what no source says. */
    public ImmutableMap<Path, Attributed> all() {
        return exercise.facts().entrySet().stream()
                .filter(fact -> holds(fact.getValue()))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private boolean holds(Attributed fact) {
        return entry == null
                || !fact.attribution().hasSource()
                || fact.attribution().cites(entry);
    }

    /** Returns the positions to start from; empty if the entry tells none. */
    public ImmutableList<SetupPosition> startPositions() {
        return holding(exercise.setup().startPositions());
    }

    /** Returns what it uses, needed or not. */
    public ImmutableList<EquipmentNeed> equipment() {
        return holding(exercise.setup().equipment());
    }

    /** Returns what it cannot be done without. */
    public ImmutableList<EquipmentNeed> requiredEquipment() {
        return equipment().stream()
                .filter(need -> need.use() == EquipmentUse.REQUIRED)
                .collect(toImmutableList());
    }

    /** Returns how it stands to other exercises. */
    public ImmutableList<Link> links() {
        return holding(exercise.links());
    }

    /** Returns the exercises to which it stands in the given relation, in order of mention. */
    public ImmutableSet<ExerciseId> linked(Relation relation) {
        requireNonNull(relation, "relation");
        return links().stream()
                .filter(link -> link.relation() == relation)
                .map(Link::exercise)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Finds the other way to do the exercise that the entry tells, step by step; absent if it tells the usual one, or
     * none is followed. Of several, it is the first.
     */
    public Optional<Variation> findVariation() {
        return exercise.variations().stream()
                .filter(variation -> entry != null && variation.attribution().cites(entry))
                .filter(variation -> !holding(variation.technique().steps()).isEmpty())
                .findFirst();
    }

    /**
     * Returns the steps in order: those of the {@linkplain #findVariation() variation} that the entry tells, else those
     * of the exercise; empty if the entry tells none.
     */
    public ImmutableList<Step> steps() {
        return holding(findVariation()
                .map(Variation::technique)
                .orElseGet(exercise::technique)
                .steps());
    }

    /** Returns hints, those of the exercise before those of the variation. */
    public ImmutableList<Cue> cues() {
        return technique(Technique::cues);
    }

    /** Returns errors to avoid, those of the exercise before those of the variation. */
    public ImmutableList<Mistake> mistakes() {
        return technique(Technique::mistakes);
    }

    /** Returns what it feels like, by the exercise before the variation. */
    public ImmutableList<Sensation> sensations() {
        return technique(Technique::sensations);
    }

    /** Returns the stages in which it is built up, those of the exercise before those of the variation. */
    public ImmutableList<Stage> stages() {
        return technique(Technique::stages);
    }

    private <F extends Attributed> ImmutableList<F> technique(Function<Technique, ImmutableList<F>> part) {
        return Stream.concat(Stream.of(exercise.technique()), findVariation().map(Variation::technique).stream())
                .flatMap(technique -> holding(part.apply(technique)).stream())
                .collect(toImmutableList());
    }

    private <F extends Attributed> ImmutableList<F> holding(List<F> facts) {
        return facts.stream().filter(this::holds).collect(toImmutableList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemFacts facts
                && exercise.equals(facts.exercise)
                && Objects.equals(entry, facts.entry);
    }

    @Override
    public int hashCode() {
        return Objects.hash(exercise, entry);
    }

    /** Returns the exercise and the entry that is followed, such as {@code bird-dog as article-002/7 tells it}. */
    @Override
    public String toString() {
        return exercise.id() + (entry == null ? "" : " as " + entry + " tells it");
    }
}
