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
 * A therapeutic exercise: its names, set-up, movement, technique, purpose, modifications and sources.
 *
 * <p>An exercise has these parts: {@link Naming}, {@link Classification}, {@link Setup}, {@link Target targets}, {@link
 * Movement}, {@link Laterality}, {@link Technique}, {@link Modification modifications}, {@link Link links}, {@link
 * Caution cautions}, {@link Claim claims} and {@link SourceEntry source entries}. Each fact in them carries an {@link
 * Attribution}: the sources that state or imply it. A part that no source states is absent or empty.
 *
 * <p>It has no dose, which belongs to a program. The dose that a source prescribes is in its {@link SourceEntry}.
 * Immutable and thread-safe, and equal by content.
 */
@Value.Immutable
public abstract sealed class Exercise implements ExerciseSupplier permits ImmutableExercise {

    private static final Naming NO_NAMING = Naming.builder().build();
    private static final Classification NO_CLASSIFICATION =
            Classification.builder().build();
    private static final Technique NO_TECHNIQUE = Technique.builder().build();

    Exercise() {}

    /**
     * Returns a builder of an exercise.
     *
     * @param id the identifier, such as {@code bird-dog}
     * @param name the name, such as {@code Bird dog}
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

    /** Returns its id, as a constant that stands for it does. */
    @Override
    public final ExerciseId exerciseId() {
        return id();
    }

    /** Returns this exercise, so that it can be given where a constant may stand for one. */
    @Override
    public final Exercise exercise() {
        return this;
    }

    /** Finds the modification with the given id. */
    public Optional<Modification> findModification(ModificationId id) {
        requireNonNull(id, "id");
        return modifications().stream()
                .filter(modification -> modification.id().equals(id))
                .findFirst();
    }

    /** Finds the source entry with the given citation. */
    public Optional<SourceEntry> findEntry(Citation citation) {
        requireNonNull(citation, "citation");
        return entries().stream()
                .filter(entry -> entry.citation().equals(citation))
                .findFirst();
    }

    /**
     * Returns every attributed fact by its path, in the order of the fields; those of a {@linkplain SourceEntry source
     * entry} are left out.
     */
    public ImmutableMap<Path, Attributed> facts() {
        return ExerciseFacts.of(this);
    }

    /** Returns the entries that its facts cite, in order of first mention. */
    public ImmutableSet<Citation> citations() {
        return ExerciseFacts.citations(this);
    }

    /** Returns the facts that the given entry states or implies, by their paths. */
    public ImmutableMap<Path, Attributed> factsFrom(Citation entry) {
        requireNonNull(entry, "entry");
        return facts().entrySet().stream()
                .filter(fact -> fact.getValue().attribution().cites(entry))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Returns the exercises linked by the given relation, in order of mention. */
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

    /** Returns the identifier. */
    public abstract ExerciseId id();

    /** Returns the name. */
    public abstract String name();

    /** Returns a summary in one sentence; absent if not stated. */
    public abstract Optional<String> summary();

    /** Returns the other names; none unless set. */
    @Value.Default
    public Naming naming() {
        return NO_NAMING;
    }

    /** Returns the classification; empty unless set. */
    @Value.Default
    public Classification classification() {
        return NO_CLASSIFICATION;
    }

    /** Returns the set-up. */
    public abstract Setup setup();

    /** Returns the parts of the body that it works, with their roles; empty if none is stated. */
    public abstract ImmutableList<Target> targets();

    /** Returns the movement; absent if not stated. */
    public abstract Optional<Movement> movement();

    /** Returns the laterality; absent if not stated. */
    public abstract Optional<Laterality> laterality();

    /** Returns the technique; empty unless set. */
    @Value.Default
    public Technique technique() {
        return NO_TECHNIQUE;
    }

    /** Returns the variations of sources; empty if none is stated. */
    public abstract ImmutableList<Variation> variations();

    /** Returns the modifications; empty if none is stated. */
    public abstract ImmutableList<Modification> modifications();

    /** Returns the links to other exercises; empty if none is stated. */
    public abstract ImmutableList<Link> links();

    /** Returns the demands on the body; absent if not assessed, which does not mean that it demands nothing. */
    public abstract Optional<DemandProfile> demands();

    /** Returns the warnings; empty if none is stated. */
    public abstract ImmutableList<Caution> cautions();

    /** Returns the claims of sources about it; empty if none is stated. */
    public abstract ImmutableList<Claim> claims();

    /** Returns what each entry of a source states; empty if none is stated. */
    public abstract ImmutableList<SourceEntry> entries();

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.name("name", name()))
                .attempt(Path.root(), () -> summary().ifPresent(value -> Require.text("summary", value)))
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Returns the id, the name and counts, such as {@code bird-dog "Bird dog" (5 steps, 1 modification)}. */
    @Override
    public String toString() {
        return id() + " \"" + name() + "\" ("
                + Require.counted(technique().steps().size(), "step") + ", "
                + Require.counted(modifications().size(), "modification") + ")";
    }

    /** Builds an {@link Exercise}. */
    public static final class Builder extends ExerciseSetters {

        Builder() {}

        /** Sets the classification. */
        public Builder classification(Consumer<Classification.Builder> parts) {
            requireNonNull(parts, "parts");
            Classification.Builder builder = Classification.builder();
            parts.accept(builder);
            return classification(builder.build());
        }

        /** Sets the other names. */
        public Builder naming(Consumer<Naming.Builder> parts) {
            requireNonNull(parts, "parts");
            Naming.Builder builder = Naming.builder();
            parts.accept(builder);
            return naming(builder.build());
        }

        /** Sets the set-up. */
        public Builder setup(Consumer<Setup.Builder> parts) {
            requireNonNull(parts, "parts");
            Setup.Builder builder = Setup.builder();
            parts.accept(builder);
            return setup(builder.build());
        }

        /** Sets the movement. */
        public Builder movement(Consumer<Movement.Builder> parts) {
            requireNonNull(parts, "parts");
            Movement.Builder builder = Movement.builder();
            parts.accept(builder);
            return movement(builder.build());
        }

        /** Sets the technique. */
        public Builder technique(Consumer<Technique.Builder> parts) {
            requireNonNull(parts, "parts");
            Technique.Builder builder = Technique.builder();
            parts.accept(builder);
            return technique(builder.build());
        }

        /** Sets the demands on the body; a profile without demands states that it makes none. */
        public Builder demands(Consumer<DemandProfile.Builder> parts) {
            requireNonNull(parts, "parts");
            DemandProfile.Builder builder = DemandProfile.builder();
            parts.accept(builder);
            return demands(builder.build());
        }

        /** Adds parts of the body that it works in the same role. */
        public Builder target(Role role, BodyPart... parts) {
            requireNonNull(parts, "parts");
            for (BodyPart part : parts) {
                target(Target.of(role, part));
            }
            return this;
        }

        /** Sets a laterality with the given scheme. */
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

        /** Adds a link to another exercise; that of a constant is not loaded. */
        public Builder link(Relation relation, ExerciseSupplier exercise) {
            requireNonNull(exercise, "exercise");
            return link(relation, exercise.exerciseId());
        }
    }
}
