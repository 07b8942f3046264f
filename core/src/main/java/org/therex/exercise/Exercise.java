package org.therex.exercise;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.therex.anatomy.BodyPart;
import org.therex.anatomy.Position;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.demand.DemandProfile;
import org.therex.source.Attributed;
import org.therex.source.Attribution;
import org.therex.source.Citation;
import org.therex.source.Claim;

/**
 * A therapeutic exercise: what it is, how it is set up and done, what it is for, how it changes, and who says so.
 *
 * <p>An exercise is a few parts: {@link Naming}, {@link Classification}, {@link Setup}, {@link Target targets}, {@link
 * Movement}, {@link Laterality}, {@link Technique}, {@link Modification modifications}, {@link Link links}, {@link
 * Caution cautions}, {@link Claim claims} and {@link SourceEntry source entries}. Each fact in them carries an {@link
 * Attribution}: which source states it, or from which we infer it. A part that no source states is absent or empty.
 *
 * <p>It has no dose of its own: how often and how long depends on the program. What a source prescribes stands in its
 * source entry.
 */
@Value.Immutable
public abstract sealed class Exercise permits ImmutableExercise {

    private static final Naming NO_NAMING = Naming.builder().build();
    private static final Classification NO_CLASSIFICATION =
            Classification.builder().build();
    private static final Technique NO_TECHNIQUE = Technique.builder().build();

    Exercise() {}

    /**
     * Returns a builder of an exercise.
     *
     * @param id what identifies it, such as {@code bird-dog}
     * @param name its name, such as {@code Bird dog}
     * @throws InvalidValueException if the id or name breaks its rule
     */
    public static Builder builder(String id, String name) {
        requireNonNull(id, "id");
        return builder().id(ExerciseId.of(id)).name(name);
    }

    /** Returns the usual position to start from. */
    public Position position() {
        return setup().position();
    }

    /** Finds the modification with the given id. */
    public Optional<Modification> findModification(ModificationId id) {
        requireNonNull(id, "id");
        return modifications().stream()
                .filter(modification -> modification.id().equals(id))
                .findFirst();
    }

    /** Finds what an entry of a source says. */
    public Optional<SourceEntry> findEntry(Citation citation) {
        requireNonNull(citation, "citation");
        return entries().stream()
                .filter(entry -> entry.citation().equals(citation))
                .findFirst();
    }

    /**
     * Returns every fact that says who says it, by its path, in the order of the parts; what a {@linkplain SourceEntry
     * source entry} says stands there and not here.
     */
    public ImmutableMap<Path, Attributed> facts() {
        return ExerciseFacts.of(this);
    }

    /** Returns the entries that its facts cite, in order of first mention. */
    public ImmutableSet<Citation> citations() {
        return ExerciseFacts.citations(this);
    }

    /** Returns every fact that the given entry states or lets be inferred, by its path. */
    public ImmutableMap<Path, Attributed> factsFrom(Citation entry) {
        requireNonNull(entry, "entry");
        return facts().entrySet().stream()
                .filter(fact -> fact.getValue().attribution().cites(entry))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Returns the exercises to which this one stands in the given relation, in order of mention. */
    public ImmutableSet<ExerciseId> linked(Relation relation) {
        requireNonNull(relation, "relation");
        return links().stream()
                .filter(link -> link.relation() == relation)
                .map(Link::exercise)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what identifies it. */
    public abstract ExerciseId id();

    /** Returns its name. */
    public abstract String name();

    /** Returns what it is in a sentence; absent if it is not stated. */
    public abstract Optional<String> summary();

    /** Returns what else it is called; nothing unless set. */
    @Value.Default
    public Naming naming() {
        return NO_NAMING;
    }

    /** Returns what kind of exercise it is; unclassified unless set. */
    @Value.Default
    public Classification classification() {
        return NO_CLASSIFICATION;
    }

    /** Returns how it is set up. */
    public abstract Setup setup();

    /** Returns what it does to which parts of the body; empty if none is stated. */
    public abstract ImmutableList<Target> targets();

    /** Returns how the body moves; absent if it is not stated. */
    public abstract Optional<Movement> movement();

    /** Returns how it deals with left and right; absent if it is not stated. */
    public abstract Optional<Laterality> laterality();

    /** Returns how it is done; untold unless set. */
    @Value.Default
    public Technique technique() {
        return NO_TECHNIQUE;
    }

    /** Returns other ways in which sources do it; empty if none is stated. */
    public abstract ImmutableList<Variation> variations();

    /** Returns how it is made easier, harder or more comfortable; empty if none is stated. */
    public abstract ImmutableList<Modification> modifications();

    /** Returns how it stands to other exercises; empty if none is stated. */
    public abstract ImmutableList<Link> links();

    /** Returns what it asks of the body; absent if nobody assessed that, which does not mean that it asks nothing. */
    public abstract Optional<DemandProfile> demands();

    /** Returns warnings; empty if none is stated. */
    public abstract ImmutableList<Caution> cautions();

    /** Returns what sources claim of it; empty if none is stated. */
    public abstract ImmutableList<Claim> claims();

    /** Returns what each entry of a source says; empty if none is stated. */
    public abstract ImmutableList<SourceEntry> entries();

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.name("name", name()))
                .attempt(Path.root(), () -> summary().ifPresent(value -> Require.text("summary", value)))
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds an {@link Exercise}. */
    public static final class Builder extends ExerciseSetters {

        Builder() {}

        /** Sets the kinds of work it is, the goals, levels and the like. */
        public Builder classification(Consumer<Classification.Builder> parts) {
            requireNonNull(parts, "parts");
            Classification.Builder builder = Classification.builder();
            parts.accept(builder);
            return classification(builder.build());
        }

        /** Sets what else it is called. */
        public Builder naming(Consumer<Naming.Builder> parts) {
            requireNonNull(parts, "parts");
            Naming.Builder builder = Naming.builder();
            parts.accept(builder);
            return naming(builder.build());
        }

        /** Sets how it is set up. */
        public Builder setup(Consumer<Setup.Builder> parts) {
            requireNonNull(parts, "parts");
            Setup.Builder builder = Setup.builder();
            parts.accept(builder);
            return setup(builder.build());
        }

        /** Sets how the body moves. */
        public Builder movement(Consumer<Movement.Builder> parts) {
            requireNonNull(parts, "parts");
            Movement.Builder builder = Movement.builder();
            parts.accept(builder);
            return movement(builder.build());
        }

        /** Sets how it is done. */
        public Builder technique(Consumer<Technique.Builder> parts) {
            requireNonNull(parts, "parts");
            Technique.Builder builder = Technique.builder();
            parts.accept(builder);
            return technique(builder.build());
        }

        /** Sets what it asks of the body; a profile without demands says that it asks nothing. */
        public Builder demands(Consumer<DemandProfile.Builder> parts) {
            requireNonNull(parts, "parts");
            DemandProfile.Builder builder = DemandProfile.builder();
            parts.accept(builder);
            return demands(builder.build());
        }

        /** Adds what it does to some parts of the body. */
        public Builder target(Role role, BodyPart... parts) {
            requireNonNull(parts, "parts");
            for (BodyPart part : parts) {
                target(Target.of(role, part));
            }
            return this;
        }

        /** Sets how it deals with left and right. */
        public Builder laterality(LateralityScheme scheme) {
            return laterality(Laterality.of(scheme));
        }

        /** Adds a modification. */
        public Builder modification(Consumer<Modification.Builder> parts) {
            requireNonNull(parts, "parts");
            Modification.Builder builder = Modification.builder();
            parts.accept(builder);
            return modification(builder.build());
        }

        /** Adds a link to another exercise. */
        public Builder link(Relation relation, ExerciseId exercise) {
            return link(Link.of(relation, exercise));
        }

        /** Adds a link to another exercise, which is not loaded. */
        public Builder link(Relation relation, ExerciseSupplier exercise) {
            requireNonNull(exercise, "exercise");
            return link(relation, exercise.exerciseId());
        }

        /** Adds a link to another exercise. */
        public Builder link(Relation relation, Exercise exercise) {
            requireNonNull(exercise, "exercise");
            return link(relation, exercise.id());
        }
    }
}
