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
 * The facts of an exercise that hold for one item of a program.
 *
 * <p>Sources describe the same exercise differently. If an item {@linkplain Item#follows() follows} an entry of a
 * source, the facts that the entry states or implies hold for it, and so do editorial facts without a source. Facts
 * that come only from other entries do not hold. If an item follows no entry, all facts hold.
 *
 * <p>All cautions of the exercise hold, whichever source states them, and so do all demands, which belong to the
 * movement. Immutable and thread-safe, and equal by content.
 */
public final class ItemFacts {

    private final Exercise exercise;
    private final @Nullable Citation entry;

    private ItemFacts(Exercise exercise, @Nullable Citation entry) {
        this.exercise = exercise;
        this.entry = entry;
    }

    /** Returns all facts of an exercise: those of an item that follows no entry. */
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

    /** Returns the exercise, including facts that do not hold for the item. */
    public Exercise exercise() {
        return exercise;
    }

    /** Returns the followed entry; absent if there is none. */
    public Optional<Citation> entry() {
        return Optional.ofNullable(entry);
    }

    /**
     * Returns the facts that the followed entry states or implies, by their paths; all facts if there is no followed
     * entry.
     */
    public ImmutableMap<Path, Attributed> statedFacts() {
        return entry == null ? exercise.facts() : exercise.factsFrom(entry);
    }

    /** Returns the facts that hold, by their paths: the {@link #statedFacts()} and the editorial facts. */
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

    /** Returns the start positions; empty if the entry states none. */
    public ImmutableList<SetupPosition> startPositions() {
        return holding(exercise.setup().startPositions());
    }

    /** Returns all equipment, required or optional. */
    public ImmutableList<EquipmentNeed> equipment() {
        return holding(exercise.setup().equipment());
    }

    /** Returns the required equipment. */
    public ImmutableList<EquipmentNeed> requiredEquipment() {
        return equipment().stream()
                .filter(need -> need.use() == EquipmentUse.REQUIRED)
                .collect(toImmutableList());
    }

    /** Returns the links to other exercises. */
    public ImmutableList<Link> links() {
        return holding(exercise.links());
    }

    /** Returns the exercises linked by the given relation, in order of mention. */
    public ImmutableSet<ExerciseId> linked(Relation relation) {
        requireNonNull(relation, "relation");
        return links().stream()
                .filter(link -> link.relation() == relation)
                .map(Link::exercise)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Finds the first variation with steps that the followed entry describes; absent if it describes the usual way, or
     * if there is no followed entry.
     */
    public Optional<Variation> findVariation() {
        return exercise.variations().stream()
                .filter(variation -> entry != null && variation.attribution().cites(entry))
                .filter(variation -> !holding(variation.technique().steps()).isEmpty())
                .findFirst();
    }

    /**
     * Returns the steps in order: those of the {@linkplain #findVariation() variation} if there is one, else those of
     * the exercise; empty if the entry describes none.
     */
    public ImmutableList<Step> steps() {
        return holding(findVariation()
                .map(Variation::technique)
                .orElseGet(exercise::technique)
                .steps());
    }

    /** Returns the cues, those of the exercise before those of the variation. */
    public ImmutableList<Cue> cues() {
        return technique(Technique::cues);
    }

    /** Returns the mistakes to avoid, those of the exercise before those of the variation. */
    public ImmutableList<Mistake> mistakes() {
        return technique(Technique::mistakes);
    }

    /** Returns the sensations, those of the exercise before those of the variation. */
    public ImmutableList<Sensation> sensations() {
        return technique(Technique::sensations);
    }

    /** Returns the stages of building up, those of the exercise before those of the variation. */
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

    /** Returns the exercise and the followed entry, such as {@code bird-dog by article-002/7}. */
    @Override
    public String toString() {
        return exercise.id() + (entry == null ? "" : " by " + entry);
    }
}
