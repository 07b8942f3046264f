package org.therex.pack;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.therex.catalog.Catalog;
import org.therex.catalog.CatalogEdition;
import org.therex.check.InvalidValueException;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.program.Program;
import org.therex.program.ProgramId;
import org.therex.safety.RuleSet;
import org.therex.wire.CompactTokens;
import org.therex.wire.Document;
import org.therex.wire.Documents;
import org.therex.wire.Outcome;
import org.therex.wire.PackBytes;
import org.therex.wire.ReadMode;

/**
 * Exercises, programs and at most one set of rules in a compact form. A value is read and checked when it is first asked for, and
 * is the same at every call. Thread-safe.
 *
 * <p>A pack is made and read by the same version of the library; it is no format to exchange. {@code org.therex.json} reads and
 * writes that.
 *
 * <pre>{@code
 * byte[] bytes = ContentPack.builder("knee", "2026.1").exercises(exercises).ruleSet(rules).toBytes();
 * ContentPack.of(bytes).exercise(ExerciseId.of("wall-squat"));
 * }</pre>
 */
public final class ContentPack {

    // What we packed ourselves was checked before; a fault says that it was damaged.
    private static final ReadMode READ = new ReadMode(256, 10, false);

    private final ImmutableMap<ExerciseId, Supplier<Exercise>> exercises;
    private final ImmutableMap<ProgramId, Supplier<Program>> programs;
    private final ImmutableList<Supplier<RuleSet>> ruleSets;
    private final Supplier<Catalog> catalog;
    private final PackBytes bytes;

    private ContentPack(PackBytes bytes) {
        this.bytes = bytes;
        this.exercises = byId(bytes, PackBytes.Kind.EXERCISE, Documents::bareExercise, ExerciseId::of);
        this.programs = byId(bytes, PackBytes.Kind.PROGRAM, Documents::bareProgram, ProgramId::of);
        this.ruleSets = byId(bytes, PackBytes.Kind.RULES, Documents::rules, id -> id)
                .values()
                .asList();
        this.catalog = Suppliers.memoize(() -> Catalog.of(all(exercises.values())));
    }

    /**
     * Opens a pack; it reads the table of contents only.
     *
     * @throws InvalidValueException if the bytes are no pack of this version of the library
     */
    public static ContentPack of(byte[] bytes) {
        requireNonNull(bytes, "bytes");
        return new ContentPack(PackBytes.of(bytes));
    }

    /**
     * Returns a builder of the bytes of a pack.
     *
     * @param id the id of the catalog of its exercises, the same for all editions
     * @param edition the name of the edition, such as {@code 2026.1}
     * @throws InvalidValueException if the id is no id or the edition no name
     */
    public static Builder builder(String id, String edition) {
        return new Builder(new CatalogEdition(id, edition, Catalog.empty()));
    }

    private static <I, T> ImmutableMap<I, Supplier<T>> byId(
            PackBytes bytes, PackBytes.Kind kind, Supplier<Document<T>> document, Function<String, I> id) {
        ImmutableMap.Builder<I, Supplier<T>> values = ImmutableMap.builder();
        bytes.entries(kind)
                .forEach((name, tokens) ->
                        values.put(id.apply(name), Suppliers.memoize(() -> read(document.get(), tokens))));
        return values.buildOrThrow();
    }

    private static <T> T read(Document<T> document, Supplier<CompactTokens> tokens) {
        Outcome<T> outcome = document.read(tokens, READ);
        return outcome.valueOrThrow(InvalidValueException::new);
    }

    private static <T> ImmutableList<T> all(ImmutableCollection<Supplier<T>> values) {
        return values.stream().map(Supplier::get).collect(ImmutableList.toImmutableList());
    }

    private static <I, T> Optional<T> find(ImmutableMap<I, Supplier<T>> values, I id) {
        return Optional.ofNullable(values.get(id)).map(Supplier::get);
    }

    /** Returns the identifiers of the exercises, in the order in which they were packed. */
    public ImmutableSet<ExerciseId> exerciseIds() {
        return exercises.keySet();
    }

    /** Finds an exercise. */
    public Optional<Exercise> find(ExerciseId id) {
        return find(exercises, requireNonNull(id, "id"));
    }

    /**
     * Returns an exercise.
     *
     * @throws NoSuchElementException if the pack has none with this identifier
     */
    public Exercise exercise(ExerciseId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no exercise " + id + " in the pack"));
    }

    /** Returns the catalog of all the exercises; it reads each of them. */
    public Catalog catalog() {
        return catalog.get();
    }

    /** Returns the catalog of all the exercises with its id and edition, for documents that name it; it reads each exercise. */
    public CatalogEdition edition() {
        return edition(catalog());
    }

    /** Returns a catalog of the exercises with the id and edition of that of the pack, such as one in another order. */
    public CatalogEdition edition(Catalog exercises) {
        return new CatalogEdition(bytes.id(), bytes.edition(), requireNonNull(exercises, "exercises"));
    }

    /** Returns the identifiers of the programs, in the order in which they were packed. */
    public ImmutableSet<ProgramId> programIds() {
        return programs.keySet();
    }

    /** Finds a program. */
    public Optional<Program> find(ProgramId id) {
        return find(programs, requireNonNull(id, "id"));
    }

    /**
     * Returns a program.
     *
     * @throws NoSuchElementException if the pack has none with this identifier
     */
    public Program program(ProgramId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no program " + id + " in the pack"));
    }

    /** Finds the rules, if there are any in the pack. */
    public Optional<RuleSet> findRuleSet() {
        return ruleSets.stream().findFirst().map(Supplier::get);
    }

    @Override
    public String toString() {
        return "ContentPack of " + exercises.size() + " exercises, " + programs.size() + " programs and "
                + (ruleSets.isEmpty() ? "no" : "a set of") + " rules";
    }

    /** Packs values. */
    public static final class Builder {

        private final Map<ExerciseId, Exercise> exercises = new LinkedHashMap<>();
        private final Map<ProgramId, Program> programs = new LinkedHashMap<>();
        private final CatalogEdition edition;
        private @Nullable RuleSet ruleSet;

        private Builder(CatalogEdition edition) {
            this.edition = edition;
        }

        /** Adds exercises; one with the identifier of another takes its place. */
        public Builder exercises(Iterable<? extends Exercise> several) {
            requireNonNull(several, "several").forEach(exercise -> exercises.put(exercise.id(), exercise));
            return this;
        }

        /** Adds programs; one with the identifier of another takes its place. */
        public Builder programs(Iterable<? extends Program> several) {
            requireNonNull(several, "several").forEach(program -> programs.put(program.id(), program));
            return this;
        }

        /** Sets the rules; there are none by default. */
        public Builder ruleSet(RuleSet rules) {
            ruleSet = requireNonNull(rules, "rules");
            return this;
        }

        /** Returns the bytes of the pack; equal content in the same order gives the same bytes. */
        public byte[] toBytes() {
            PackBytes.Writer out = new PackBytes.Writer(edition.id(), edition.edition());
            exercises.forEach((id, each) -> out.add(
                    PackBytes.Kind.EXERCISE,
                    id.toString(),
                    sink -> Documents.bareExercise().write(sink, each)));
            programs.forEach((id, each) -> out.add(
                    PackBytes.Kind.PROGRAM,
                    id.toString(),
                    sink -> Documents.bareProgram().write(sink, each)));
            RuleSet rules = ruleSet;
            if (rules != null) {
                out.add(
                        PackBytes.Kind.RULES,
                        rules.edition(),
                        sink -> Documents.rules().write(sink, rules));
            }
            return out.toBytes();
        }
    }
}
