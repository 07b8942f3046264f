package org.therex.anatomy;

import static org.therex.anatomy.FloorLevel.BED_POSSIBLE;
import static org.therex.anatomy.FloorLevel.CHAIR;
import static org.therex.anatomy.FloorLevel.FLOOR;
import static org.therex.anatomy.HeadLevel.ABOVE;
import static org.therex.anatomy.HeadLevel.BELOW;
import static org.therex.anatomy.HeadLevel.LEVEL;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.therex.term.Term;

/**
 * How the body is arranged and what it rests on; the start of an exercise, or a stage of it, but no exercise itself.
 *
 * <p>Positions form a tree: {@code HOOK_LYING} is a kind of {@code SUPINE}, and that of {@code LYING}. Most families
 * are positions themselves; {@link #LYING}, {@link #KNEELING}, {@link #UPRIGHT}, {@link #PLANK} and
 * {@link #HEAD_DOWN} differ too much within to say what they rest on, and name the level of their easiest member.
 *
 * <p>Levels are the editors' judgement for the usual way of taking a position, and no measurement.
 */
public enum Position implements Term {
    /** Any position with the trunk on the ground. */
    LYING(null, BED_POSSIBLE, LEVEL),
    /** On the back with straight legs. */
    SUPINE(LYING, BED_POSSIBLE, LEVEL, Support.BACK, Support.SACRUM, Support.HEELS, Support.HEAD),
    /** On the back with the knees bent and the feet flat. */
    HOOK_LYING(SUPINE, BED_POSSIBLE, LEVEL, Support.BACK, Support.FEET),
    /** On the back with the legs raised on a wall or chair. */
    SUPINE_LEGS_ELEVATED(SUPINE, FLOOR, LEVEL, Support.BACK),
    /** On the back with the lower legs raised, hips and knees at right angles. */
    SUPINE_90_90(SUPINE_LEGS_ELEVATED, FLOOR, LEVEL, Support.BACK),
    /** On the front. */
    PRONE(LYING, FLOOR, LEVEL, Support.CHEST, Support.ABDOMEN, Support.THIGHS),
    /** On the front, the chest raised on the forearms. */
    PRONE_ON_ELBOWS(PRONE, FLOOR, ABOVE, Support.FOREARMS, Support.PELVIS),
    /** On the front, the chest raised on the hands. */
    PRONE_ON_HANDS(PRONE, FLOOR, ABOVE, Support.PALMS, Support.PELVIS),
    /** On one side. */
    SIDE_LYING(LYING, BED_POSSIBLE, LEVEL, Support.SIDE),
    /** On one side, the trunk raised on the forearm below. */
    SIDE_PROPPED_ELBOW(SIDE_LYING, FLOOR, ABOVE, Support.FOREARMS, Support.LEG),

    /** Any position on one knee or both. */
    KNEELING(null, FLOOR, ABOVE),
    /** On hands and knees. */
    QUADRUPED(KNEELING, FLOOR, LEVEL, Support.PALMS, Support.KNEES, Support.SHINS),
    /** On forearms and knees. */
    QUADRUPED_ON_FOREARMS(QUADRUPED, FLOOR, BELOW, Support.FOREARMS, Support.KNEES),
    /** Sitting on the heels, folded forward over the thighs. */
    CHILDS_POSE(QUADRUPED, FLOOR, BELOW, Support.SHINS),
    /** On both knees, upright. */
    TALL_KNEELING(KNEELING, FLOOR, ABOVE, Support.KNEES, Support.SHINS),
    /** On one knee, the other foot flat in front. */
    HALF_KNEELING(KNEELING, FLOOR, ABOVE, Support.KNEES, Support.FEET),
    /** On both knees, sitting on the heels. */
    HEEL_SITTING(KNEELING, FLOOR, ABOVE, Support.SHINS),
    /** On the knees with the chest down. */
    KNEE_CHEST(KNEELING, FLOOR, BELOW, Support.KNEES, Support.CHEST),

    /** On the ischial bones. */
    SITTING(null, CHAIR, ABOVE, Support.ISCHIA),
    /** On a chair or an edge, the lower legs down. */
    SHORT_SITTING(SITTING, CHAIR, ABOVE, Support.ISCHIA, Support.FEET),
    /** On a chair, the back against its rest. */
    BACK_SUPPORTED_SITTING(SHORT_SITTING, CHAIR, ABOVE, Support.ISCHIA, Support.FEET, Support.BACK),
    /** On the floor, the legs straight in front. */
    LONG_SITTING(SITTING, FLOOR, ABOVE, Support.ISCHIA),
    /** On the floor, the legs crossed. */
    CROSS_SITTING(SITTING, FLOOR, ABOVE, Support.ISCHIA),
    /** On the floor, both legs bent to one side. */
    SIDE_SITTING(SITTING, FLOOR, ABOVE, Support.ISCHIA),
    /** On the floor, soles together and knees apart. */
    RING_SITTING(SITTING, FLOOR, ABOVE, Support.ISCHIA),
    /** On a large ball. */
    BALL_SITTING(SITTING, CHAIR, ABOVE, Support.ISCHIA, Support.FEET),
    /** On a roller on the floor, propped on the hands. */
    ROLLER_SITTING(SITTING, FLOOR, ABOVE, Support.ISCHIA, Support.PALMS, Support.FEET),

    /** Any position with the weight over the feet. */
    UPRIGHT(null, FloorLevel.STANDING, ABOVE),
    /** On both feet. */
    STANDING(UPRIGHT, FloorLevel.STANDING, ABOVE, Support.FEET),
    /** On both feet, the back against a wall. */
    WALL_SUPPORTED_STANDING(STANDING, FloorLevel.STANDING, ABOVE, Support.FEET, Support.BACK),
    /** One foot a stride before the other. */
    SPLIT_STANCE(STANDING, FloorLevel.STANDING, ABOVE, Support.FEET),
    /** One foot a little before the other. */
    STAGGERED_STANCE(STANDING, FloorLevel.STANDING, ABOVE, Support.FEET),
    /** One foot straight before the other, heel to toe. */
    TANDEM_STANCE(STANDING, FloorLevel.STANDING, ABOVE, Support.FEET),
    /** On one foot. */
    SINGLE_LEG_STANCE(STANDING, FloorLevel.STANDING, ABOVE, Support.FEET),
    /** On both feet, hips and knees bent. */
    SQUAT(STANDING, FloorLevel.STANDING, ABOVE, Support.FEET),
    /** A squat not as far as half. */
    PARTIAL_SQUAT(SQUAT, FloorLevel.STANDING, ABOVE, Support.FEET),
    /** A squat with the thighs about level. */
    HALF_SQUAT(SQUAT, FloorLevel.STANDING, ABOVE, Support.FEET),
    /** A squat further than half. */
    DEEP_SQUAT(SQUAT, FloorLevel.STANDING, ABOVE, Support.FEET),
    /** A long stride with both knees bent. */
    LUNGE(STANDING, FloorLevel.STANDING, ABOVE, Support.FEET),
    /** Bent forward at the hips with a straight back. */
    HIP_HINGE(STANDING, FloorLevel.STANDING, LEVEL, Support.FEET),

    /** Any position with a straight body between arms and legs. */
    PLANK(null, FLOOR, LEVEL),
    /** Face down on forearms and toes. */
    FOREARM_PLANK(PLANK, FLOOR, LEVEL, Support.FOREARMS, Support.TOES),
    /** Face down on forearms and knees. */
    FOREARM_PLANK_ON_KNEES(FOREARM_PLANK, FLOOR, LEVEL, Support.FOREARMS, Support.KNEES),
    /** Face down on hands and toes. */
    HIGH_PLANK(PLANK, FLOOR, LEVEL, Support.PALMS, Support.TOES),
    /** Face down on hands and knees, the hips straight. */
    HIGH_PLANK_ON_KNEES(HIGH_PLANK, FLOOR, LEVEL, Support.PALMS, Support.KNEES),
    /** Sideways on a forearm and the feet. */
    SIDE_PLANK(PLANK, FLOOR, LEVEL, Support.FOREARMS, Support.FEET),
    /** Sideways on a forearm and the bent knees. */
    SIDE_PLANK_ON_KNEES(SIDE_PLANK, FLOOR, LEVEL, Support.FOREARMS, Support.KNEES),

    /** Any position with the head below the heart and the body sloping down to it. */
    HEAD_DOWN(null, BED_POSSIBLE, BELOW);

    private final @Nullable Position parent;
    private final FloorLevel floorLevel;
    private final HeadLevel headLevel;
    private final ImmutableSet<Support> supports;

    Position(@Nullable Position parent, FloorLevel floorLevel, HeadLevel headLevel, Support... supports) {
        this.parent = parent;
        this.floorLevel = floorLevel;
        this.headLevel = headLevel;
        this.supports = ImmutableSet.copyOf(supports);
    }

    @Override
    public String label() {
        return switch (this) {
            case CHILDS_POSE -> "child's pose";
            case HOOK_LYING -> "hook-lying";
            case SIDE_LYING -> "side-lying";
            case HALF_KNEELING -> "half-kneeling";
            case SUPINE_90_90 -> "supine 90/90";
            default -> Term.super.label();
        };
    }

    @Override
    public ImmutableSet<String> synonyms() {
        return switch (this) {
            case LYING -> ImmutableSet.of("recumbent");
            case SUPINE -> ImmutableSet.of("lying on the back", "face up");
            case HOOK_LYING -> ImmutableSet.of("crook lying", "hook lying");
            case SUPINE_LEGS_ELEVATED -> ImmutableSet.of("legs elevated", "legs up the wall");
            case SUPINE_90_90 -> ImmutableSet.of("90-90");
            case PRONE -> ImmutableSet.of("lying on the front", "face down");
            case PRONE_ON_ELBOWS -> ImmutableSet.of("sphinx");
            case PRONE_ON_HANDS -> ImmutableSet.of("press-up");
            case SIDE_LYING -> ImmutableSet.of("side lying", "lying on the side");
            case QUADRUPED -> ImmutableSet.of("all fours", "tabletop", "four-point kneeling", "hands and knees");
            case HALF_KNEELING -> ImmutableSet.of("half kneeling");
            case SHORT_SITTING -> ImmutableSet.of("edge sitting", "chair sitting");
            case HIGH_PLANK -> ImmutableSet.of("push-up position");
            case STANDING -> ImmutableSet.of("bilateral stance");
            case HEAD_DOWN -> ImmutableSet.of("inverted");
            default -> ImmutableSet.of();
        };
    }

    /** Returns the position that this one is a kind of; absent for the families at the top. */
    public Optional<Position> parent() {
        return Optional.ofNullable(parent);
    }

    /** Returns whether this position is the other one or a kind of it, directly or not; a partial order. */
    public boolean isWithin(Position other) {
        return this == other || (parent != null && parent.isWithin(other));
    }

    /** Returns every kind of this position, directly or not, without itself. */
    public ImmutableSet<Position> descendants() {
        return Arrays.stream(values())
                .filter(position -> position != this && position.isWithin(this))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns what bears the weight; empty for the families named above, whose members differ. */
    public ImmutableSet<Support> supports() {
        return supports;
    }

    /** Returns how far down a person must get for it. */
    public FloorLevel floorLevel() {
        return floorLevel;
    }

    /** Returns how high the head is compared with the heart. */
    public HeadLevel headLevel() {
        return headLevel;
    }

    /**
     * Returns whether both hands are free, because neither palms nor forearms bear weight; false for the families
     * whose supports are not told.
     */
    public boolean handsFree() {
        return !supports.isEmpty() && !supports.contains(Support.PALMS) && !supports.contains(Support.FOREARMS);
    }

    /** Returns whether the position has a left and a right form, such as lying on the left side. */
    public boolean sided() {
        return switch (this) {
            case SIDE_LYING,
                    SIDE_PROPPED_ELBOW,
                    HALF_KNEELING,
                    SIDE_SITTING,
                    SPLIT_STANCE,
                    STAGGERED_STANCE,
                    TANDEM_STANCE,
                    SINGLE_LEG_STANCE,
                    LUNGE,
                    SIDE_PLANK,
                    SIDE_PLANK_ON_KNEES -> true;
            default -> false;
        };
    }
}
