package org.therex.catalog;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.therex.anatomy.BodyPart;
import org.therex.anatomy.FloorLevel;
import org.therex.anatomy.Position;
import org.therex.exercise.Category;
import org.therex.exercise.Equipment;
import org.therex.exercise.EquipmentUse;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExperienceLevel;
import org.therex.exercise.Family;
import org.therex.exercise.Goal;
import org.therex.exercise.Role;
import org.therex.exercise.SetupPosition;
import org.therex.term.Term;

/**
 * A condition on exercises, such as strengthening the trunk.
 *
 * <p>Import the methods statically and combine them: {@code startsIn(SUPINE).and(strengthens(TRUNK)).and(usesOnly())}.
 * With several values, an exercise matches if any of them applies. A part of the body or a position includes all
 * narrower ones. A fact that an exercise does not state never matches. Immutable and thread-safe if its predicates are.
 */
public final class Query implements Predicate<Exercise> {

    private final String text;
    private final Predicate<Exercise> predicate;

    private Query(String text, Predicate<Exercise> predicate) {
        this.text = text;
        this.predicate = predicate;
    }

    /**
     * Returns a query of your own.
     *
     * @param text the query in words, to follow "exercise that", such as {@code has at most three steps}
     * @param predicate the condition
     */
    public static Query of(String text, Predicate<Exercise> predicate) {
        requireNonNull(text, "text");
        requireNonNull(predicate, "predicate");
        return new Query(text, predicate);
    }

    /** Returns the query for exercises that may start in one of the positions. */
    public static Query startsIn(Position... positions) {
        requireNonNull(positions, "positions");
        return new Query(
                "starts in " + words(positions),
                exercise -> isIn(exercise.setup().startPositions().stream(), positions));
    }

    /** Returns the query for exercises that may start in, end in or pass through one of the positions. */
    public static Query passesThrough(Position... positions) {
        requireNonNull(positions, "positions");
        return new Query(
                "passes through " + words(positions),
                exercise -> isIn(
                        Stream.concat(
                                exercise.setup().startPositions().stream(), exercise.setup().endPositions().stream()),
                        positions));
    }

    /**
     * Returns the query for exercises whose start positions are all on the floor, so that a bed or chair does not
     * suffice. A position that this version does not know counts as on the floor.
     */
    public static Query needsFloor() {
        return new Query(
                "needs the floor",
                exercise -> exercise.setup().startPositions().stream()
                        .allMatch(start -> start.position().floorLevel().orElse(FloorLevel.FLOOR) == FloorLevel.FLOOR));
    }

    /** Returns the query for exercises that target one of the parts of the body in any role. */
    public static Query targets(BodyPart... parts) {
        requireNonNull(parts, "parts");
        return new Query(
                "targets " + words(parts),
                exercise -> exercise.targets().stream().anyMatch(target -> isWithin(target.part(), parts)));
    }

    /** Returns the query for exercises that target one of the parts of the body in the given role. */
    public static Query targets(Role role, BodyPart... parts) {
        requireNonNull(role, "role");
        requireNonNull(parts, "parts");
        return new Query(
                role.label() + " " + words(parts),
                exercise -> exercise.targets().stream()
                        .anyMatch(target -> target.role() == role && isWithin(target.part(), parts)));
    }

    /** Returns the query for exercises that strengthen one of the parts of the body. */
    public static Query strengthens(BodyPart... parts) {
        requireNonNull(parts, "parts");
        return targets(Role.STRENGTHENS, parts);
    }

    /** Returns the query for exercises that stretch one of the parts of the body. */
    public static Query stretches(BodyPart... parts) {
        requireNonNull(parts, "parts");
        return targets(Role.STRETCHES, parts);
    }

    /** Returns the query for exercises that activate one of the parts of the body. */
    public static Query activates(BodyPart... parts) {
        requireNonNull(parts, "parts");
        return targets(Role.ACTIVATES, parts);
    }

    /** Returns the query for exercises of one of the categories. */
    public static Query ofCategory(Category... categories) {
        requireNonNull(categories, "categories");
        ImmutableSet<Category> asked = ImmutableSet.copyOf(categories);
        return new Query(
                "is of category " + words(categories),
                exercise -> exercise.classification().categories().stream().anyMatch(asked::contains));
    }

    /** Returns the query for exercises with one of the goals. */
    public static Query forGoal(Goal... goals) {
        requireNonNull(goals, "goals");
        ImmutableSet<Goal> asked = ImmutableSet.copyOf(goals);
        return new Query(
                "is for " + words(goals),
                exercise -> exercise.classification().goals().stream().anyMatch(asked::contains));
    }

    /** Returns the query for exercises that are stated to be for one of the levels. */
    public static Query ofLevel(ExperienceLevel... levels) {
        requireNonNull(levels, "levels");
        ImmutableSet<ExperienceLevel> asked = ImmutableSet.copyOf(levels);
        return new Query(
                "is for level " + words(levels),
                exercise -> exercise.classification().levels().stream().anyMatch(asked::contains));
    }

    /** Returns the query for exercises of the family. */
    public static Query ofFamily(Family family) {
        requireNonNull(family, "family");
        return new Query(
                "is of family " + family,
                exercise -> exercise.classification()
                        .family()
                        .filter(family::equals)
                        .isPresent());
    }

    /**
     * Returns the query for exercises that need no more than the given equipment; without arguments, for exercises that
     * need none.
     *
     * <p>Each required piece, or one of its alternatives, must be at hand. A mat always counts as at hand. Optional
     * equipment and equipment for progressions do not count.
     */
    public static Query usesOnly(Equipment... atHand) {
        requireNonNull(atHand, "atHand");
        ImmutableSet<Equipment> things =
                ImmutableSet.<Equipment>builder().add(Equipment.MAT).add(atHand).build();
        String text = atHand.length == 0 ? "needs no equipment" : "needs no more than " + words(atHand);
        return new Query(
                text,
                exercise -> exercise.setup().equipment().stream()
                        .filter(need -> need.use() == EquipmentUse.REQUIRED)
                        .allMatch(need -> need.anyOf().stream()
                                .anyMatch(thing -> things.stream().anyMatch(one -> one.servesAs(thing)))));
    }

    /** Returns the query for exercises with a left and a right form. */
    public static Query lateral() {
        return new Query(
                "has sides",
                exercise -> exercise.laterality()
                        .filter(laterality -> laterality.scheme().lateral())
                        .isPresent());
    }

    private static boolean isIn(Stream<SetupPosition> positions, Position... asked) {
        return positions.anyMatch(start ->
                Arrays.stream(asked).anyMatch(position -> start.position().isWithin(position)));
    }

    private static boolean isWithin(BodyPart part, BodyPart... asked) {
        return Arrays.stream(asked).anyMatch(part::isWithin);
    }

    private static String words(Term... terms) {
        return Arrays.stream(terms).map(Term::label).collect(toImmutableSet()).stream()
                .collect(Collectors.joining(" or "));
    }

    /** Returns the query that matches if both match. */
    public Query and(Query other) {
        requireNonNull(other, "other");
        return new Query(text + " and " + other.text, predicate.and(other.predicate));
    }

    /** Returns the query that matches if either matches. */
    public Query or(Query other) {
        requireNonNull(other, "other");
        return new Query("(" + text + " or " + other.text + ")", predicate.or(other.predicate));
    }

    /** Returns the query that matches if this one does not. */
    public Query not() {
        return new Query("not (" + text + ")", predicate.negate());
    }

    @Override
    public boolean test(Exercise exercise) {
        requireNonNull(exercise, "exercise");
        return predicate.test(exercise);
    }

    /** Returns the query in words. */
    @Override
    public String toString() {
        return text;
    }
}
