package org.therex.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.graph.Graphs;
import com.google.common.graph.ImmutableGraph;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Relation;
import org.therex.hint.References;

/**
 * A set of exercises with distinct ids and without circular links.
 *
 * <p>A link may lead to an exercise that is not in the catalog, so any part of a catalog is a catalog. Such a link is
 * reported as information. Graphs, prerequisites and ladders leave it out.
 *
 * <p>Exercises keep the given order. Catalogs with equal exercises are equal, whatever their order. Immutable and
 * thread-safe; the same exercises give the same results of searches and queries.
 */
public final class Catalog implements Iterable<Exercise> {

    private static final Catalog EMPTY = new Catalog(ImmutableMap.of(), Report.empty());

    private final ImmutableMap<ExerciseId, Exercise> byId;
    private final Report report;
    private final ImmutableMap<Relation, Supplier<ImmutableGraph<ExerciseId>>> graphs;
    private final Supplier<ImmutableGraph<ExerciseId>> harder;
    private final Supplier<NameIndex> names;

    private Catalog(ImmutableMap<ExerciseId, Exercise> byId, Report report) {
        this.byId = byId;
        this.report = report;
        this.graphs = Stream.of(Relation.values())
                .collect(Maps.toImmutableEnumMap(
                        relation -> relation, relation -> Suppliers.memoize(() -> ExerciseGraph.of(relation, byId))));
        this.harder = Suppliers.memoize(() -> ExerciseGraph.harder(byId));
        this.names = Suppliers.memoize(() -> NameIndex.of(byId.values()));
    }

    /** Returns the catalog without exercises. */
    public static Catalog empty() {
        return EMPTY;
    }

    /**
     * Returns the catalog of the given exercises.
     *
     * @throws InvalidValueException if {@link #check(Iterable)} finds errors; it carries all issues
     */
    public static Catalog of(Exercise... exercises) {
        requireNonNull(exercises, "exercises");
        return of(ImmutableList.copyOf(exercises));
    }

    /**
     * Returns the catalog of the given exercises.
     *
     * @throws InvalidValueException if {@link #check(Iterable)} finds errors; it carries all issues
     */
    public static Catalog of(Iterable<Exercise> exercises) {
        requireNonNull(exercises, "exercises");
        ImmutableList<Exercise> all = ImmutableList.copyOf(exercises);
        Report report = check(all);
        report.throwIfErrors();
        return new Catalog(all.stream().collect(toImmutableMap(Exercise::id, Function.identity())), report);
    }

    /**
     * Returns the issues of a set of exercises.
     *
     * <p>Errors are: a repeated id; a link of an exercise to itself; a circle of prerequisites or progressions; a step
     * that names a side where both sides work together; equipment that a step uses and the set-up does not declare; a
     * repeated modification or entry. Warnings are: those of {@link #checkNames}; an exercise without steps or without
     * targets. Information is: a link to an exercise, or a citation of an entry, outside of the set.
     */
    public static Report check(Iterable<Exercise> exercises) {
        requireNonNull(exercises, "exercises");
        return CatalogCheck.of(ImmutableList.copyOf(exercises));
    }

    /**
     * Returns a warning for each name that several exercises share without a distinction. Names do not
     * identify exercises, so this is never an error.
     *
     * <p>Names are shared if they differ only in letter case, white space, punctuation or English plural endings.
     * Letters, digits, accents and symbols of every script make a difference. A {@linkplain
     * org.therex.exercise.Naming#distinctions() distinction} of either exercise suffices if it names the other
     * exercise, or if it names no exercise and has the shared name.
     */
    public static Report checkNames(Iterable<Exercise> exercises) {
        requireNonNull(exercises, "exercises");
        return SharedNames.check(ImmutableList.copyOf(exercises));
    }

    /** Returns the warnings of the check at the creation of the catalog. */
    public Report report() {
        return report;
    }

    /**
     * Returns the union of both catalogs.
     *
     * @throws InvalidValueException if the union is invalid, such as two different exercises with the same id
     */
    public Catalog plus(Catalog other) {
        requireNonNull(other, "other");
        return of(ImmutableSet.<Exercise>builder()
                .addAll(exercises())
                .addAll(other.exercises())
                .build());
    }

    /** Finds the exercise with the given id. */
    public Optional<Exercise> find(ExerciseId id) {
        requireNonNull(id, "id");
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Returns the exercise with the given id.
     *
     * @throws InvalidValueException if there is none; the hint names the nearest id, if one is near
     */
    public Exercise exercise(ExerciseId id) {
        requireNonNull(id, "id");
        return find(id).orElseThrow(() -> unknown(id));
    }

    private InvalidValueException unknown(ExerciseId id) {
        References references = new References();
        ids().forEach(known -> references.define(ExerciseId.KIND, known, Path.root()));
        references.refer(ExerciseId.KIND, id, Path.of("id"));
        return new InvalidValueException(references.report());
    }

    /** Returns the exercises that match a query, in order. */
    public ImmutableList<Exercise> matching(Query query) {
        requireNonNull(query, "query");
        return byId.values().stream().filter(query).collect(toImmutableList());
    }

    /**
     * Returns the exercises with a name, which may be part of a longer name. The names in sources count too. Whole
     * names come first.
     *
     * <p>Letter case, punctuation, accents and English plural endings make no difference: {@code pelvic tilt} finds
     * {@code Pelvic Tilts} and {@code Kneeling pelvic tilt}. Names of every script are found; a name with the same
     * accents comes before one with other accents. An exercise that matches by several names is listed once, with the
     * best match. The first search builds an index of all names.
     */
    public ImmutableList<NameMatch> named(String name) {
        requireNonNull(name, "name");
        return names.get().matches(name);
    }

    /**
     * Returns the links of one relation as a graph, with an edge from each exercise to its linked exercises. It is
     * computed once.
     */
    public ImmutableGraph<ExerciseId> graph(Relation relation) {
        requireNonNull(relation, "relation");
        return requireNonNull(graphs.get(relation)).get();
    }

    /**
     * Returns all prerequisites of an exercise, without the exercise itself, each after its own prerequisites.
     *
     * @throws InvalidValueException if the exercise is not in this catalog
     */
    public ImmutableList<Exercise> prerequisites(ExerciseId id) {
        requireNonNull(id, "id");
        exercise(id);
        return exercises(ExerciseGraph.before(graph(Relation.PREREQUISITE), id));
    }

    /**
     * Returns the ladder that leads from an exercise upwards: the exercise, then the harder ones, the nearest first.
     *
     * <p>Another exercise is harder if it is a progression of this one, or if this one is a regression of it.
     *
     * @throws InvalidValueException if the exercise is not in this catalog
     */
    public ImmutableList<Exercise> ladderUp(ExerciseId id) {
        requireNonNull(id, "id");
        exercise(id);
        return exercises(ExerciseGraph.reachable(harder.get(), id));
    }

    /**
     * Returns the ladder that leads from an exercise downwards: the exercise, then the easier ones, the nearest first.
     *
     * @throws InvalidValueException if the exercise is not in this catalog
     */
    public ImmutableList<Exercise> ladderDown(ExerciseId id) {
        requireNonNull(id, "id");
        exercise(id);
        return exercises(ExerciseGraph.reachable(Graphs.transpose(harder.get()), id));
    }

    private ImmutableList<Exercise> exercises(ImmutableList<ExerciseId> ids) {
        return ids.stream().map(this::exercise).collect(toImmutableList());
    }

    /** Returns whether there is an exercise with the given id. */
    public boolean contains(ExerciseId id) {
        requireNonNull(id, "id");
        return byId.containsKey(id);
    }

    /** Returns the exercises in order. */
    public ImmutableCollection<Exercise> exercises() {
        return byId.values();
    }

    /** Returns the ids in order. */
    public ImmutableSet<ExerciseId> ids() {
        return byId.keySet();
    }

    /** Returns the number of exercises. */
    public int size() {
        return byId.size();
    }

    @Override
    public Iterator<Exercise> iterator() {
        return byId.values().iterator();
    }

    @Override
    public Spliterator<Exercise> spliterator() {
        return byId.values().spliterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Catalog catalog && byId.equals(catalog.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    /** Returns the number of exercises, such as {@code 33 exercises}. */
    @Override
    public String toString() {
        return Require.counted(byId.size(), "exercise");
    }
}
