package org.therex.exercise;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Set;
import org.therex.check.Require;
import org.therex.term.OpenTerm;
import org.therex.term.OpenVocabulary;

/**
 * A piece of equipment for exercise.
 */
public final class Equipment extends OpenTerm implements Comparable<Equipment> {
    /** A mat on the floor. */
    public static final Equipment MAT = new Equipment("mat");

    /** A free stretch of wall. */
    public static final Equipment WALL = new Equipment("wall");

    /** A steady chair, with or without a back. */
    public static final Equipment CHAIR = new Equipment("chair");

    /** A chair with a backrest. */
    public static final Equipment CHAIR_WITH_BACK = new Equipment("chair-with-back");

    /** A seat without a back. */
    public static final Equipment STOOL = new Equipment("stool");

    /** A bed or plinth. */
    public static final Equipment BED = new Equipment("bed");

    /** A step or low box. */
    public static final Equipment STEP = new Equipment("step");

    /** A strap or belt. */
    public static final Equipment STRAP = new Equipment("strap");

    /** A towel, long enough to hold with both hands. */
    public static final Equipment TOWEL = new Equipment("towel");

    /** An open elastic band. */
    public static final Equipment RESISTANCE_BAND = new Equipment("resistance-band");

    /** A closed elastic band. */
    public static final Equipment LOOP_BAND = new Equipment("loop-band");

    /** A foam roller. */
    public static final Equipment FOAM_ROLLER = new Equipment("foam-roller");

    /** A tennis ball. */
    public static final Equipment TENNIS_BALL = new Equipment("tennis-ball");

    /** A lacrosse ball; harder than a tennis ball. */
    public static final Equipment LACROSSE_BALL = new Equipment("lacrosse-ball");

    /** Any small firm ball. */
    public static final Equipment SMALL_BALL = new Equipment("small-ball");

    /** A large inflated ball. */
    public static final Equipment SWISS_BALL = new Equipment("swiss-ball");

    /** A pair of socks rolled up; softer than a ball. */
    public static final Equipment ROLLED_SOCKS = new Equipment("rolled-socks");

    /** A cushion. */
    public static final Equipment CUSHION = new Equipment("cushion");

    /** A pillow. */
    public static final Equipment PILLOW = new Equipment("pillow");

    /** A yoga block. */
    public static final Equipment BLOCK = new Equipment("block");

    /** A blanket, folded. */
    public static final Equipment FOLDED_BLANKET = new Equipment("folded-blanket");

    /** A weight of unspecified kind. */
    public static final Equipment WEIGHT = new Equipment("weight");

    /** A weight worn at the ankle. */
    public static final Equipment ANKLE_WEIGHT = new Equipment("ankle-weight");

    /** A hand weight. */
    public static final Equipment DUMBBELL = new Equipment("dumbbell");

    /** A pole or stick. */
    public static final Equipment POLE = new Equipment("pole");

    /** A mirror. */
    public static final Equipment MIRROR = new Equipment("mirror");

    private static final OpenVocabulary<Equipment> WORDS = OpenVocabulary.of(
            "equipment",
            List.of(
                    MAT,
                    WALL,
                    CHAIR,
                    CHAIR_WITH_BACK,
                    STOOL,
                    BED,
                    STEP,
                    STRAP,
                    TOWEL,
                    RESISTANCE_BAND,
                    LOOP_BAND,
                    FOAM_ROLLER,
                    TENNIS_BALL,
                    LACROSSE_BALL,
                    SMALL_BALL,
                    SWISS_BALL,
                    ROLLED_SOCKS,
                    CUSHION,
                    PILLOW,
                    BLOCK,
                    FOLDED_BLANKET,
                    WEIGHT,
                    ANKLE_WEIGHT,
                    DUMBBELL,
                    POLE,
                    MIRROR));

    private static final ImmutableMap<Equipment, Integer> HARDNESS =
            ImmutableMap.of(ROLLED_SOCKS, 1, FOAM_ROLLER, 2, SMALL_BALL, 2, TENNIS_BALL, 3, LACROSSE_BALL, 4);

    private Equipment(String id) {
        super(id);
    }

    /**
     * Returns the word with an id, which this version may not know. To detect a mistyped word, {@linkplain
     * OpenVocabulary#parse parse} it with the {@link #vocabulary}.
     *
     * @throws org.therex.check.InvalidValueException if the id breaks the rule of {@link Require#name}
     */
    public static Equipment of(String id) {
        requireNonNull(id, "id");
        return WORDS.findId(id).orElseGet(() -> new Equipment(Require.name("equipment", id)));
    }

    /** Returns the words that this version knows. */
    public static OpenVocabulary<Equipment> vocabulary() {
        return WORDS;
    }

    @Override
    public boolean known() {
        return WORDS.contains(this);
    }

    /**
     * Returns the hardness of a self-release tool, from 1 (soft) upwards; 0 if hardness does not matter or is unknown.
     */
    public int hardness() {
        return HARDNESS.getOrDefault(this, 0);
    }

    /**
     * Returns whether this piece can be used if the other is required: a chair with a back is a chair, an ankle weight
     * and a dumbbell are weights.
     */
    public boolean servesAs(Equipment other) {
        requireNonNull(other, "other");
        return equals(other)
                || (other.equals(CHAIR) && equals(CHAIR_WITH_BACK))
                || (other.equals(WEIGHT) && (equals(ANKLE_WEIGHT) || equals(DUMBBELL)));
    }

    /**
     * Returns whether a piece at hand {@linkplain #servesAs serves as} one of the required pieces.
     *
     * @param atHand the equipment at hand
     * @param asked the required pieces, of which any one suffices
     */
    public static boolean anyServes(Set<Equipment> atHand, Set<Equipment> asked) {
        requireNonNull(atHand, "atHand");
        requireNonNull(asked, "asked");
        return atHand.stream().anyMatch(thing -> asked.stream().anyMatch(thing::servesAs));
    }

    /** Compares by the order of the vocabulary; unknown words come last, by id. */
    @Override
    public int compareTo(Equipment other) {
        requireNonNull(other, "other");
        return WORDS.compare(this, other);
    }
}
