package org.therex.anatomy;

import static org.therex.anatomy.Plane.FRONTAL;
import static org.therex.anatomy.Plane.SAGITTAL;
import static org.therex.anatomy.Plane.TRANSVERSE;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.therex.term.Term;

/**
 * A direction of a joint's movement. An anti-direction is a movement that the muscles prevent.
 *
 * <p>See {@link Joint#directions()} for the directions of a joint.
 */
public enum MovementDirection implements Term {
    /** Bending; at the shoulder raising the arm forward. */
    FLEXION(SAGITTAL),
    /** Straightening, and beyond straight where the joint goes further. */
    EXTENSION(SAGITTAL),
    /** Bending of the spine to one side. */
    LATERAL_FLEXION(FRONTAL),
    /** Turning of the spine to one side. */
    ROTATION(TRANSVERSE),
    /** Away from the midline. */
    ABDUCTION(FRONTAL),
    /** Towards the midline or past it. */
    ADDUCTION(FRONTAL),
    /** Turning a limb's front inwards. */
    INTERNAL_ROTATION(TRANSVERSE),
    /** Turning a limb's front outwards. */
    EXTERNAL_ROTATION(TRANSVERSE),
    /** Away from the midline with the limb raised forward. */
    HORIZONTAL_ABDUCTION(TRANSVERSE),
    /** Towards the midline or past it with the limb raised forward. */
    HORIZONTAL_ADDUCTION(TRANSVERSE),
    /** Round in a circle. */
    CIRCUMDUCTION(null),
    /** Turning the palm, or rolling the foot's sole, downwards and outwards. */
    PRONATION(null),
    /** Turning the palm up, or rolling the foot's sole inwards. */
    SUPINATION(null),

    /** Tilting the pelvis forward, which arches the lower back. */
    ANTERIOR_PELVIC_TILT(SAGITTAL),
    /** Tilting the pelvis backward, which flattens the lower back. */
    POSTERIOR_PELVIC_TILT(SAGITTAL),
    /** Tilting the pelvis to one side; up or down is not stated. */
    LATERAL_PELVIC_TILT(FRONTAL),
    /** Raising one side of the pelvis. */
    PELVIC_HITCH(FRONTAL),
    /** Lowering one side of the pelvis. */
    PELVIC_DROP(FRONTAL),
    /** Turning the pelvis to one side. */
    PELVIC_ROTATION(TRANSVERSE),
    /** Bending forward at the hips while the back keeps its shape. */
    HIP_HINGE(SAGITTAL),

    /** Sliding forward, of the shoulder blade round the ribs or of the head. */
    PROTRACTION(null),
    /** Drawing back, of the shoulder blade to the spine or of the head. */
    RETRACTION(null),
    /** Raising the shoulder blade. */
    ELEVATION(FRONTAL),
    /** Lowering the shoulder blade. */
    DEPRESSION(FRONTAL),
    /** Turning the shoulder blade's socket up. */
    UPWARD_ROTATION(FRONTAL),
    /** Turning the shoulder blade's socket down. */
    DOWNWARD_ROTATION(FRONTAL),

    /** Raising the foot towards the shin. */
    DORSIFLEXION(SAGITTAL),
    /** Pointing the foot. */
    PLANTARFLEXION(SAGITTAL),
    /** Turning the sole inwards. */
    INVERSION(FRONTAL),
    /** Turning the sole outwards. */
    EVERSION(FRONTAL),
    /** Bending the hand towards the thumb. */
    RADIAL_DEVIATION(FRONTAL),
    /** Bending the hand towards the little finger. */
    ULNAR_DEVIATION(FRONTAL),
    /** Bringing the thumb to the fingers. */
    OPPOSITION(null),
    /** Nodding the chin in while the back of the neck grows long. */
    CHIN_TUCK(SAGITTAL),

    /** Holding the trunk against a force that would extend it. */
    ANTI_EXTENSION(SAGITTAL),
    /** Holding the trunk against a force that would flex it. */
    ANTI_FLEXION(SAGITTAL),
    /** Holding the trunk against a force that would turn it. */
    ANTI_ROTATION(TRANSVERSE),
    /** Holding the trunk against a force that would bend it to one side. */
    ANTI_LATERAL_FLEXION(FRONTAL);

    private final @Nullable Plane plane;

    MovementDirection(@Nullable Plane plane) {
        this.plane = plane;
    }

    @Override
    public String label() {
        return resists().isPresent() ? "anti-" + Term.super.label().substring("anti ".length()) : Term.super.label();
    }

    @Override
    public ImmutableSet<String> synonyms() {
        return switch (this) {
            case LATERAL_FLEXION -> ImmutableSet.of("side bending");
            case INTERNAL_ROTATION -> ImmutableSet.of("medial rotation");
            case EXTERNAL_ROTATION -> ImmutableSet.of("lateral rotation");
            case PELVIC_HITCH -> ImmutableSet.of("hip hitch", "hip hike");
            case PELVIC_DROP -> ImmutableSet.of("hip drop");
            case CHIN_TUCK -> ImmutableSet.of("cranio-cervical flexion");
            default -> ImmutableSet.of();
        };
    }

    /**
     * Returns the plane of the movement from the anatomical position; absent if it has none or if the plane depends on
     * the joint.
     */
    public Optional<Plane> plane() {
        return Optional.ofNullable(plane);
    }

    /**
     * Returns the direction that undoes this one; absent if there is no separate word for it. Rotation, for example, is
     * undone by rotation to the other side.
     *
     * <p>The opposite of the opposite is the direction itself.
     */
    public Optional<MovementDirection> opposite() {
        return Optional.ofNullable(
                switch (this) {
                    case FLEXION -> EXTENSION;
                    case EXTENSION -> FLEXION;
                    case ABDUCTION -> ADDUCTION;
                    case ADDUCTION -> ABDUCTION;
                    case INTERNAL_ROTATION -> EXTERNAL_ROTATION;
                    case EXTERNAL_ROTATION -> INTERNAL_ROTATION;
                    case HORIZONTAL_ABDUCTION -> HORIZONTAL_ADDUCTION;
                    case HORIZONTAL_ADDUCTION -> HORIZONTAL_ABDUCTION;
                    case PRONATION -> SUPINATION;
                    case SUPINATION -> PRONATION;
                    case ANTERIOR_PELVIC_TILT -> POSTERIOR_PELVIC_TILT;
                    case POSTERIOR_PELVIC_TILT -> ANTERIOR_PELVIC_TILT;
                    case PELVIC_HITCH -> PELVIC_DROP;
                    case PELVIC_DROP -> PELVIC_HITCH;
                    case PROTRACTION -> RETRACTION;
                    case RETRACTION -> PROTRACTION;
                    case ELEVATION -> DEPRESSION;
                    case DEPRESSION -> ELEVATION;
                    case UPWARD_ROTATION -> DOWNWARD_ROTATION;
                    case DOWNWARD_ROTATION -> UPWARD_ROTATION;
                    case DORSIFLEXION -> PLANTARFLEXION;
                    case PLANTARFLEXION -> DORSIFLEXION;
                    case INVERSION -> EVERSION;
                    case EVERSION -> INVERSION;
                    case RADIAL_DEVIATION -> ULNAR_DEVIATION;
                    case ULNAR_DEVIATION -> RADIAL_DEVIATION;
                    case ANTI_EXTENSION -> ANTI_FLEXION;
                    case ANTI_FLEXION -> ANTI_EXTENSION;
                    default -> null;
                });
    }

    /** Returns the movement that an anti-direction prevents; absent for every other direction. */
    public Optional<MovementDirection> resists() {
        return Optional.ofNullable(
                switch (this) {
                    case ANTI_EXTENSION -> EXTENSION;
                    case ANTI_FLEXION -> FLEXION;
                    case ANTI_ROTATION -> ROTATION;
                    case ANTI_LATERAL_FLEXION -> LATERAL_FLEXION;
                    default -> null;
                });
    }

    /** Returns whether the direction goes to the left or right if the trunk, neck or pelvis moves. */
    public boolean goesToOneSide() {
        return switch (this) {
            case LATERAL_FLEXION,
                    ROTATION,
                    LATERAL_PELVIC_TILT,
                    PELVIC_HITCH,
                    PELVIC_DROP,
                    PELVIC_ROTATION,
                    ANTI_ROTATION,
                    ANTI_LATERAL_FLEXION -> true;
            default -> false;
        };
    }
}
