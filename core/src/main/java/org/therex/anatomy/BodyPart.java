package org.therex.anatomy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.therex.term.Term;

/**
 * A part of the body that an exercise can work, load or be felt in: a region, muscle group, muscle, joint or other
 * structure.
 *
 * <p>Parts form one hierarchy in which a part may lie in several others: the rectus femoris is one of the quadriceps
 * and one of the hip flexors, and so lies in the thigh and in the hip. "Within" has the meaning that a search needs: a
 * muscle is within a region if all or much of it lies there, or if it acts there. Left and right are not parts; see
 * {@link Side}.
 *
 * <p>Ids are unique over all kinds of part, so a document can name any part by its id alone.
 */
public sealed interface BodyPart extends Term permits BodyRegion, MuscleGroup, Muscle, Joint, Structure, UnknownPart {

    /**
     * Returns the parts in which this one lies directly; none of them lies within another. Empty only for {@link
     * BodyRegion#WHOLE_BODY}.
     */
    ImmutableSet<BodyPart> parents();

    /** Returns the parts that lie directly in this one: those that name it as a parent. */
    default ImmutableSet<BodyPart> parts() {
        return BodyHierarchy.parts(this);
    }

    /** Returns every part above this one, directly or not, without itself. */
    default ImmutableSet<BodyPart> ancestors() {
        return BodyHierarchy.ancestors(this);
    }

    /** Returns every part below this one, directly or not, without itself. */
    default ImmutableSet<BodyPart> descendants() {
        return BodyHierarchy.descendants(this);
    }

    /**
     * Returns whether this part is the other one or lies in it, directly or not.
     *
     * <p>A partial order: two parts that are within each other are the same.
     */
    default boolean isWithin(BodyPart other) {
        requireNonNull(other, "other");
        return equals(other) || ancestors().contains(other);
    }

    /**
     * Returns the part with an id: one of ours, or else a part that this version does not know. To find a mistyped word, {@linkplain #parse
     * parse} it.
     *
     * @throws org.therex.check.InvalidValueException if the id breaks the rule of {@link org.therex.check.Require#name}
     */
    static BodyPart of(String id) {
        requireNonNull(id, "id");
        return BodyHierarchy.findId(id).orElseGet(() -> new UnknownPart(id));
    }

    /** Returns every known part: regions, muscle groups, muscles, joints, structures, each in the order of its enum. */
    static ImmutableSet<BodyPart> all() {
        return BodyHierarchy.all();
    }

    /**
     * Finds the part with the given id, label or synonym, whatever its letter case: {@code gluteus-maximus}, {@code
     * Gluteus maximus}, {@code quads}. A word with two meanings finds neither.
     */
    static Optional<BodyPart> find(String word) {
        requireNonNull(word, "word");
        return BodyHierarchy.find(word);
    }

    /**
     * Returns the part with the given id, label or synonym, as {@link #find} does.
     *
     * @throws org.therex.check.InvalidValueException if there is none; the hint names the nearest id, if one is near
     */
    static BodyPart parse(String word) {
        requireNonNull(word, "word");
        return BodyHierarchy.parse(word);
    }
}
