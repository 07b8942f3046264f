package org.therex.anatomy;

import static java.util.Objects.requireNonNull;
import static org.therex.anatomy.FloorLevel.BED_POSSIBLE;
import static org.therex.anatomy.FloorLevel.CHAIR;
import static org.therex.anatomy.FloorLevel.FLOOR;
import static org.therex.anatomy.HeadLevel.ABOVE;
import static org.therex.anatomy.HeadLevel.BELOW;
import static org.therex.anatomy.HeadLevel.LEVEL;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.therex.check.Require;
import org.therex.term.OpenTerm;
import org.therex.term.OpenVocabulary;

/**
 * An arrangement of the body and its supports, such as hook lying. An exercise starts in it or passes through it.
 *
 * <p>Positions form a tree: {@code HOOK_LYING} is a kind of {@code SUPINE}, which is a kind of {@code LYING}. Most
 * families are positions themselves. The families {@link #LYING}, {@link #KNEELING}, {@link #UPRIGHT}, {@link #PLANK}
 * and {@link #HEAD_DOWN} vary too much to have supports; their levels are those of their easiest member.
 *
 * <p>Levels are not measured: they are our judgement, for the usual way to take a position.
 */
public final class Position extends OpenTerm implements Comparable<Position> {
    /** Any position with the trunk on the ground. */
    public static final Position LYING = new Position("lying", null, BED_POSSIBLE, LEVEL);
    /** On the back with straight legs. */
    public static final Position SUPINE = new Position(
            "supine", LYING, BED_POSSIBLE, LEVEL, Support.BACK, Support.SACRUM, Support.HEELS, Support.HEAD);
    /** On the back with the knees bent and the feet flat. */
    public static final Position HOOK_LYING =
            new Position("hook-lying", SUPINE, BED_POSSIBLE, LEVEL, Support.BACK, Support.FEET);
    /** On the back with the legs raised on a wall or chair. */
    public static final Position SUPINE_LEGS_ELEVATED =
            new Position("supine-legs-elevated", SUPINE, FLOOR, LEVEL, Support.BACK);
    /** On the back with the lower legs raised, hips and knees at right angles. */
    public static final Position SUPINE_90_90 =
            new Position("supine-90-90", SUPINE_LEGS_ELEVATED, FLOOR, LEVEL, Support.BACK);
    /** On the front. */
    public static final Position PRONE =
            new Position("prone", LYING, FLOOR, LEVEL, Support.CHEST, Support.ABDOMEN, Support.THIGHS);
    /** On the front, the chest raised on the forearms. */
    public static final Position PRONE_ON_ELBOWS =
            new Position("prone-on-elbows", PRONE, FLOOR, ABOVE, Support.FOREARMS, Support.PELVIS);
    /** On the front, the chest raised on the hands. */
    public static final Position PRONE_ON_HANDS =
            new Position("prone-on-hands", PRONE, FLOOR, ABOVE, Support.PALMS, Support.PELVIS);
    /** On one side. */
    public static final Position SIDE_LYING = new Position("side-lying", LYING, BED_POSSIBLE, LEVEL, Support.SIDE);
    /** On one side, the trunk raised on the forearm below. */
    public static final Position SIDE_PROPPED_ELBOW =
            new Position("side-propped-elbow", SIDE_LYING, FLOOR, ABOVE, Support.FOREARMS, Support.LEG);

    /** Any position on one knee or both. */
    public static final Position KNEELING = new Position("kneeling", null, FLOOR, ABOVE);
    /** On hands and knees. */
    public static final Position QUADRUPED =
            new Position("quadruped", KNEELING, FLOOR, LEVEL, Support.PALMS, Support.KNEES, Support.SHINS);
    /** On forearms and knees. */
    public static final Position QUADRUPED_ON_FOREARMS =
            new Position("quadruped-on-forearms", QUADRUPED, FLOOR, BELOW, Support.FOREARMS, Support.KNEES);
    /** Sitting on the heels, folded forward over the thighs. */
    public static final Position CHILDS_POSE = new Position("childs-pose", QUADRUPED, FLOOR, BELOW, Support.SHINS);
    /** On both knees, upright. */
    public static final Position TALL_KNEELING =
            new Position("tall-kneeling", KNEELING, FLOOR, ABOVE, Support.KNEES, Support.SHINS);
    /** On one knee, the other foot flat in front. */
    public static final Position HALF_KNEELING =
            new Position("half-kneeling", KNEELING, FLOOR, ABOVE, Support.KNEES, Support.FEET);
    /** On both knees, sitting on the heels. */
    public static final Position HEEL_SITTING = new Position("heel-sitting", KNEELING, FLOOR, ABOVE, Support.SHINS);
    /** On the knees with the chest down. */
    public static final Position KNEE_CHEST =
            new Position("knee-chest", KNEELING, FLOOR, BELOW, Support.KNEES, Support.CHEST);

    /** On the ischial bones. */
    public static final Position SITTING = new Position("sitting", null, CHAIR, ABOVE, Support.ISCHIA);
    /** On a chair or an edge, the lower legs down. */
    public static final Position SHORT_SITTING =
            new Position("short-sitting", SITTING, CHAIR, ABOVE, Support.ISCHIA, Support.FEET);
    /** On a chair, the back against its rest. */
    public static final Position BACK_SUPPORTED_SITTING = new Position(
            "back-supported-sitting", SHORT_SITTING, CHAIR, ABOVE, Support.ISCHIA, Support.FEET, Support.BACK);
    /** On the floor, the legs straight in front. */
    public static final Position LONG_SITTING = new Position("long-sitting", SITTING, FLOOR, ABOVE, Support.ISCHIA);
    /** On the floor, the legs crossed. */
    public static final Position CROSS_SITTING = new Position("cross-sitting", SITTING, FLOOR, ABOVE, Support.ISCHIA);
    /** On the floor, both legs bent to one side. */
    public static final Position SIDE_SITTING = new Position("side-sitting", SITTING, FLOOR, ABOVE, Support.ISCHIA);
    /** On the floor, soles together and knees apart. */
    public static final Position RING_SITTING = new Position("ring-sitting", SITTING, FLOOR, ABOVE, Support.ISCHIA);
    /** On a large ball. */
    public static final Position BALL_SITTING =
            new Position("ball-sitting", SITTING, CHAIR, ABOVE, Support.ISCHIA, Support.FEET);
    /** On a roller on the floor, propped on the hands. */
    public static final Position ROLLER_SITTING =
            new Position("roller-sitting", SITTING, FLOOR, ABOVE, Support.ISCHIA, Support.PALMS, Support.FEET);

    /** Any position with the weight over the feet. */
    public static final Position UPRIGHT = new Position("upright", null, FloorLevel.STANDING, ABOVE);
    /** On both feet. */
    public static final Position STANDING = onFeet("standing", UPRIGHT);
    /** On both feet, the back against a wall. */
    public static final Position WALL_SUPPORTED_STANDING =
            new Position("wall-supported-standing", STANDING, FloorLevel.STANDING, ABOVE, Support.FEET, Support.BACK);
    /** One foot a stride before the other. */
    public static final Position SPLIT_STANCE = onFeet("split-stance", STANDING);
    /** One foot a little before the other. */
    public static final Position STAGGERED_STANCE = onFeet("staggered-stance", STANDING);
    /** One foot straight before the other, heel to toe. */
    public static final Position TANDEM_STANCE = onFeet("tandem-stance", STANDING);
    /** On one foot. */
    public static final Position SINGLE_LEG_STANCE = onFeet("single-leg-stance", STANDING);
    /** On both feet, hips and knees bent. */
    public static final Position SQUAT = onFeet("squat", STANDING);
    /** A squat not as far as half. */
    public static final Position PARTIAL_SQUAT = onFeet("partial-squat", SQUAT);
    /** A squat with the thighs about level. */
    public static final Position HALF_SQUAT = onFeet("half-squat", SQUAT);
    /** A squat further than half. */
    public static final Position DEEP_SQUAT = onFeet("deep-squat", SQUAT);
    /** A long stride with both knees bent. */
    public static final Position LUNGE = onFeet("lunge", STANDING);
    /** Bent forward at the hips with a straight back. */
    public static final Position HIP_HINGE =
            new Position("hip-hinge", STANDING, FloorLevel.STANDING, LEVEL, Support.FEET);

    /** Any position with a straight body between arms and legs. */
    public static final Position PLANK = new Position("plank", null, FLOOR, LEVEL);
    /** Face down on forearms and toes. */
    public static final Position FOREARM_PLANK =
            new Position("forearm-plank", PLANK, FLOOR, LEVEL, Support.FOREARMS, Support.TOES);
    /** Face down on forearms and knees. */
    public static final Position FOREARM_PLANK_ON_KNEES =
            new Position("forearm-plank-on-knees", FOREARM_PLANK, FLOOR, LEVEL, Support.FOREARMS, Support.KNEES);
    /** Face down on hands and toes. */
    public static final Position HIGH_PLANK =
            new Position("high-plank", PLANK, FLOOR, LEVEL, Support.PALMS, Support.TOES);
    /** Face down on hands and knees, the hips straight. */
    public static final Position HIGH_PLANK_ON_KNEES =
            new Position("high-plank-on-knees", HIGH_PLANK, FLOOR, LEVEL, Support.PALMS, Support.KNEES);
    /** Sideways on a forearm and the feet. */
    public static final Position SIDE_PLANK =
            new Position("side-plank", PLANK, FLOOR, LEVEL, Support.FOREARMS, Support.FEET);
    /** Sideways on a forearm and the bent knees. */
    public static final Position SIDE_PLANK_ON_KNEES =
            new Position("side-plank-on-knees", SIDE_PLANK, FLOOR, LEVEL, Support.FOREARMS, Support.KNEES);

    /** Any position with the head below the heart and the body sloping down to it. */
    public static final Position HEAD_DOWN = new Position("head-down", null, BED_POSSIBLE, BELOW);

    private static final OpenVocabulary<Position> WORDS = OpenVocabulary.of(
            "position",
            List.of(
                    LYING,
                    SUPINE,
                    HOOK_LYING,
                    SUPINE_LEGS_ELEVATED,
                    SUPINE_90_90,
                    PRONE,
                    PRONE_ON_ELBOWS,
                    PRONE_ON_HANDS,
                    SIDE_LYING,
                    SIDE_PROPPED_ELBOW,
                    KNEELING,
                    QUADRUPED,
                    QUADRUPED_ON_FOREARMS,
                    CHILDS_POSE,
                    TALL_KNEELING,
                    HALF_KNEELING,
                    HEEL_SITTING,
                    KNEE_CHEST,
                    SITTING,
                    SHORT_SITTING,
                    BACK_SUPPORTED_SITTING,
                    LONG_SITTING,
                    CROSS_SITTING,
                    SIDE_SITTING,
                    RING_SITTING,
                    BALL_SITTING,
                    ROLLER_SITTING,
                    UPRIGHT,
                    STANDING,
                    WALL_SUPPORTED_STANDING,
                    SPLIT_STANCE,
                    STAGGERED_STANCE,
                    TANDEM_STANCE,
                    SINGLE_LEG_STANCE,
                    SQUAT,
                    PARTIAL_SQUAT,
                    HALF_SQUAT,
                    DEEP_SQUAT,
                    LUNGE,
                    HIP_HINGE,
                    PLANK,
                    FOREARM_PLANK,
                    FOREARM_PLANK_ON_KNEES,
                    HIGH_PLANK,
                    HIGH_PLANK_ON_KNEES,
                    SIDE_PLANK,
                    SIDE_PLANK_ON_KNEES,
                    HEAD_DOWN));

    private final @Nullable Position parent;
    private final @Nullable FloorLevel floorLevel;
    private final @Nullable HeadLevel headLevel;
    private final ImmutableSet<Support> supports;

    private Position(
            String id,
            @Nullable Position parent,
            @Nullable FloorLevel floorLevel,
            @Nullable HeadLevel headLevel,
            Support... supports) {
        super(id);
        this.parent = parent;
        this.floorLevel = floorLevel;
        this.headLevel = headLevel;
        this.supports = ImmutableSet.copyOf(supports);
    }

    private static Position onFeet(String id, Position parent) {
        return new Position(id, parent, FloorLevel.STANDING, ABOVE, Support.FEET);
    }

    /**
     * Returns the word with an id, which this version may not know. To detect a mistyped word, {@linkplain
     * OpenVocabulary#parse parse} it with the {@link #vocabulary}.
     *
     * @throws org.therex.check.InvalidValueException if the id breaks the rule of {@link Require#name}
     */
    public static Position of(String id) {
        requireNonNull(id, "id");
        return WORDS.findId(id).orElseGet(() -> new Position(Require.name("position", id), null, null, null));
    }

    /** Returns the words that this version knows. */
    public static OpenVocabulary<Position> vocabulary() {
        return WORDS;
    }

    @Override
    public boolean known() {
        return WORDS.contains(this);
    }

    @Override
    public String label() {
        return PositionNames.findLabel(id()).orElseGet(super::label);
    }

    @Override
    public ImmutableSet<String> synonyms() {
        return PositionNames.synonyms(id());
    }

    /** Returns the next wider position; absent for the families at the top. */
    public Optional<Position> parent() {
        return Optional.ofNullable(parent);
    }

    /** Returns whether this position is the other one or a kind of it, directly or not. It is a partial order. */
    public boolean isWithin(Position other) {
        requireNonNull(other, "other");
        return equals(other) || (parent != null && parent.isWithin(other));
    }

    /** Returns every kind of this position, directly or not, without itself. */
    public ImmutableSet<Position> descendants() {
        return WORDS.words().stream()
                .filter(position -> !position.equals(this) && position.isWithin(this))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the parts that bear the weight; empty for the families named above, whose members differ. */
    public ImmutableSet<Support> supports() {
        return supports;
    }

    /** Returns the height down to which a person must get for this position; absent for an unknown position. */
    public Optional<FloorLevel> floorLevel() {
        return Optional.ofNullable(floorLevel);
    }

    /** Returns the height of the head compared with the heart; absent for an unknown position. */
    public Optional<HeadLevel> headLevel() {
        return Optional.ofNullable(headLevel);
    }

    /**
     * Returns whether both hands are free: neither palms nor forearms bear weight. False for the families without
     * supports.
     */
    public boolean handsFree() {
        return !supports.isEmpty() && !supports.contains(Support.PALMS) && !supports.contains(Support.FOREARMS);
    }

    /** Returns whether the position has a left and a right form, such as lying on the left side. */
    public boolean sided() {
        return switch (id()) {
            case "side-lying",
                    "side-propped-elbow",
                    "half-kneeling",
                    "side-sitting",
                    "split-stance",
                    "staggered-stance",
                    "tandem-stance",
                    "single-leg-stance",
                    "lunge",
                    "side-plank",
                    "side-plank-on-knees" -> true;
            default -> false;
        };
    }

    /** Compares by the order of the vocabulary; unknown words come last, by id. */
    @Override
    public int compareTo(Position other) {
        requireNonNull(other, "other");
        return WORDS.compare(this, other);
    }
}
