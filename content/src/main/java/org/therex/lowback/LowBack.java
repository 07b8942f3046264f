package org.therex.lowback;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.Arrays;
import org.therex.catalog.Catalog;
import org.therex.catalog.CatalogEdition;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.ExerciseSupplier;
import org.therex.term.Term;

/**
 * The exercises for the lower back of four articles for the public, each read on first use. Thread-safe.
 *
 * <pre>{@code
 * Exercise birdDog = LowBack.BIRD_DOG.exercise();
 * Catalog all = LowBack.catalog();
 * }</pre>
 */
public enum LowBack implements ExerciseSupplier, Term {
    /** A half squat with the back on a wall. */
    WALL_SQUAT,
    /** Straightening one knee in sitting. */
    SEATED_KNEE_EXTENSION,
    /** Lifting the hips while lying on the back. */
    GLUTE_BRIDGE,
    /** Letting both bent knees sink to one side while lying on the back. */
    LOWER_TRUNK_ROTATION,
    /** Tensing pelvic floor, deep abdominals and buttocks, one after the other, while lying on the back. */
    CORE_ACTIVATION,
    /** Lifting one straight leg while lying on the front. */
    PRONE_HIP_EXTENSION,
    /** Lifting one arm and the opposite leg while lying on the front. */
    SUPERMAN_ALTERNATING,
    /** Reaching with one leg and the opposite arm on hands and knees. */
    BIRD_DOG,
    /** Opening one bent leg to the side while lying on the back. */
    BENT_KNEE_FALLOUT,
    /** Tilting the pelvis to and fro while lying on the back. */
    SUPINE_PELVIC_TILT,
    /** Tilting the pelvis to and fro on hands and knees. */
    QUADRUPED_PELVIC_TILT,
    /** Lifting the pelvis sideways off the floor, on one elbow and the bent knees. */
    SIDE_PLANK_BENT_KNEE,
    /** Holding the body straight, face down, on forearms and toes. */
    FOREARM_PLANK,
    /** Lifting head and shoulders while lying on the back. */
    PARTIAL_CRUNCH,
    /** Drawing one knee across the chest with the opposite hand. */
    PIRIFORMIS_STRETCH_CROSS_BODY,
    /** Opening the front of one hip while kneeling on that knee. */
    HALF_KNEELING_HIP_FLEXOR_STRETCH,
    /** Opening the front of the rear hip in a split stance. */
    STANDING_HIP_FLEXOR_STRETCH,
    /** Bending the trunk sideways on hands and knees. */
    QUADRUPED_QL_STRETCH,
    /** Leaning over one straight leg from a seat, turned away from it. */
    SEATED_QL_STRETCH,
    /** Rolling one buttock on a foam roller or small ball. */
    FOAM_ROLL_GLUTES,
    /** Turning the trunk from side to side in standing. */
    STANDING_TRUNK_ROTATION,
    /** Pushing the chest up with the hands while lying on the front. */
    PRONE_PRESS_UP,
    /** Raising one leg while lying on the back, with something looped round the foot. */
    SUPINE_HAMSTRING_STRETCH_STRAP,
    /** Pushing the hips forward from a half-kneeling position. */
    HALF_KNEELING_PELVIC_THRUST,
    /** Lying on the back with the legs up a wall. */
    LEGS_UP_THE_WALL,
    /** Sinking back onto the heels with the arms stretched forward. */
    CHILDS_POSE,
    /** Turning the trunk in sitting towards the knee that is bent. */
    SEATED_SPINAL_TWIST,
    /** Drawing one knee to the chest while lying on the back. */
    SINGLE_KNEE_TO_CHEST,
    /** Rounding and hollowing the back by turns on hands and knees. */
    CAT_COW,
    /** Drawing a leg to the chest with the other ankle laid across its knee. */
    PIRIFORMIS_STRETCH_FIGURE_FOUR,
    /** Raising the chest on the forearms while lying on the front. */
    SPHINX_POSE,
    /** Turning the pelvis in and out while leaning forward on one leg. */
    HIP_AIRPLANE,
    /** Lying on a ball that presses the muscles beside the spine just above the pelvis. */
    BALL_RELEASE_LOW_BACK;

    @Override
    public ExerciseId exerciseId() {
        return ExerciseId.of(id());
    }

    @Override
    public Exercise exercise() {
        return LowBackPack.PACK.exercise(exerciseId());
    }

    /** Returns the catalog of all the exercises; it reads each of them. */
    public static Catalog catalog() {
        return All.EDITION.catalog();
    }

    /** Returns the catalog with its id and edition, for documents of programs that name it. */
    public static CatalogEdition edition() {
        return All.EDITION;
    }

    /** Loaded when the whole catalog is asked for, so that one exercise does not read the others. */
    private static final class All {
        static final CatalogEdition EDITION = LowBackPack.PACK.edition(
                Catalog.of(Arrays.stream(values()).map(LowBack::exercise).collect(toImmutableList())));
    }
}
