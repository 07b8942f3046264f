package org.therex.exercise;

import java.util.Set;
import org.therex.term.Term;

/** A thing that an exercise uses. */
public enum Equipment implements Term {
    /** A mat on the floor. */
    MAT,
    /** A free stretch of wall. */
    WALL,
    /** A steady chair, with or without a back. */
    CHAIR,
    /** A chair with a backrest. */
    CHAIR_WITH_BACK,
    /** A seat without a back. */
    STOOL,
    /** A bed or plinth. */
    BED,
    /** A step or low box. */
    STEP,
    /** A strap or belt. */
    STRAP,
    /** A towel, long enough to hold with both hands. */
    TOWEL,
    /** An open elastic band. */
    RESISTANCE_BAND,
    /** A closed elastic band. */
    LOOP_BAND,
    /** A foam roller. */
    FOAM_ROLLER,
    /** A tennis ball. */
    TENNIS_BALL,
    /** A lacrosse ball; harder than a tennis ball. */
    LACROSSE_BALL,
    /** Any small firm ball. */
    SMALL_BALL,
    /** A large inflated ball. */
    SWISS_BALL,
    /** A pair of socks rolled up; softer than a ball. */
    ROLLED_SOCKS,
    /** A cushion. */
    CUSHION,
    /** A pillow. */
    PILLOW,
    /** A yoga block. */
    BLOCK,
    /** A blanket, folded. */
    FOLDED_BLANKET,
    /** A weight of whatever kind; for a source that says no more. */
    WEIGHT,
    /** A weight worn at the ankle. */
    ANKLE_WEIGHT,
    /** A hand weight. */
    DUMBBELL,
    /** A pole or stick. */
    POLE,
    /** A mirror. */
    MIRROR;

    /**
     * Returns how hard it presses on the body, from 1 (soft) upwards, among things that are leaned or lain on; 0 where
     * hardness does not matter. It orders the self-release tools by intensity.
     */
    public int hardness() {
        return switch (this) {
            case ROLLED_SOCKS -> 1;
            case FOAM_ROLLER, SMALL_BALL -> 2;
            case TENNIS_BALL -> 3;
            case LACROSSE_BALL -> 4;
            default -> 0;
        };
    }

    /**
     * Returns whether this thing serves wherever the other is asked for: a chair with a back is a chair, an ankle weight
     * and a dumbbell are weights.
     */
    public boolean servesAs(Equipment other) {
        return this == other
                || (other == CHAIR && this == CHAIR_WITH_BACK)
                || (other == WEIGHT && (this == ANKLE_WEIGHT || this == DUMBBELL));
    }

    /**
     * Returns whether one of the things at hand {@linkplain #servesAs serves as} one of those that are asked for.
     *
     * @param atHand the things at hand
     * @param asked the things of which any one will do
     */
    public static boolean anyServes(Set<Equipment> atHand, Set<Equipment> asked) {
        return atHand.stream().anyMatch(thing -> asked.stream().anyMatch(thing::servesAs));
    }
}
