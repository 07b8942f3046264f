package org.therex.anatomy;

import static org.therex.anatomy.MovementDirection.ABDUCTION;
import static org.therex.anatomy.MovementDirection.ADDUCTION;
import static org.therex.anatomy.MovementDirection.ANTERIOR_PELVIC_TILT;
import static org.therex.anatomy.MovementDirection.ANTI_EXTENSION;
import static org.therex.anatomy.MovementDirection.ANTI_FLEXION;
import static org.therex.anatomy.MovementDirection.ANTI_LATERAL_FLEXION;
import static org.therex.anatomy.MovementDirection.ANTI_ROTATION;
import static org.therex.anatomy.MovementDirection.CHIN_TUCK;
import static org.therex.anatomy.MovementDirection.CIRCUMDUCTION;
import static org.therex.anatomy.MovementDirection.DEPRESSION;
import static org.therex.anatomy.MovementDirection.DORSIFLEXION;
import static org.therex.anatomy.MovementDirection.DOWNWARD_ROTATION;
import static org.therex.anatomy.MovementDirection.ELEVATION;
import static org.therex.anatomy.MovementDirection.EVERSION;
import static org.therex.anatomy.MovementDirection.EXTENSION;
import static org.therex.anatomy.MovementDirection.EXTERNAL_ROTATION;
import static org.therex.anatomy.MovementDirection.FLEXION;
import static org.therex.anatomy.MovementDirection.HIP_HINGE;
import static org.therex.anatomy.MovementDirection.HORIZONTAL_ABDUCTION;
import static org.therex.anatomy.MovementDirection.HORIZONTAL_ADDUCTION;
import static org.therex.anatomy.MovementDirection.INTERNAL_ROTATION;
import static org.therex.anatomy.MovementDirection.INVERSION;
import static org.therex.anatomy.MovementDirection.LATERAL_FLEXION;
import static org.therex.anatomy.MovementDirection.LATERAL_PELVIC_TILT;
import static org.therex.anatomy.MovementDirection.OPPOSITION;
import static org.therex.anatomy.MovementDirection.PELVIC_DROP;
import static org.therex.anatomy.MovementDirection.PELVIC_HITCH;
import static org.therex.anatomy.MovementDirection.PELVIC_ROTATION;
import static org.therex.anatomy.MovementDirection.PLANTARFLEXION;
import static org.therex.anatomy.MovementDirection.POSTERIOR_PELVIC_TILT;
import static org.therex.anatomy.MovementDirection.PRONATION;
import static org.therex.anatomy.MovementDirection.PROTRACTION;
import static org.therex.anatomy.MovementDirection.RADIAL_DEVIATION;
import static org.therex.anatomy.MovementDirection.RETRACTION;
import static org.therex.anatomy.MovementDirection.ROTATION;
import static org.therex.anatomy.MovementDirection.SUPINATION;
import static org.therex.anatomy.MovementDirection.ULNAR_DEVIATION;
import static org.therex.anatomy.MovementDirection.UPWARD_ROTATION;
import static org.therex.anatomy.PartFacts.in;

import com.google.common.collect.ImmutableSet;
import org.therex.term.Code;

/**
 * A joint, or several that move as one.
 *
 * <p>A joint's id is its name followed by {@code -joint}, such as {@code hip-joint}, because many regions have the same
 * name; the parts of the spine go without it.
 */
public enum Joint implements BodyPart {
    /** The joints of the trunk's spine, where the moving part is not stated. */
    THORACOLUMBAR_SPINE(
            in(BodyRegion.BACK).alias("trunk"),
            FLEXION,
            EXTENSION,
            LATERAL_FLEXION,
            ROTATION,
            CIRCUMDUCTION,
            ANTI_FLEXION,
            ANTI_EXTENSION,
            ANTI_LATERAL_FLEXION,
            ANTI_ROTATION),
    /** The joints of the spine in the lower back. */
    LUMBAR_SPINE(
            in(THORACOLUMBAR_SPINE, BodyRegion.LOWER_BACK).alias("low back"),
            FLEXION,
            EXTENSION,
            LATERAL_FLEXION,
            ROTATION,
            ANTI_FLEXION,
            ANTI_EXTENSION,
            ANTI_LATERAL_FLEXION,
            ANTI_ROTATION),
    /** The joints of the spine behind the ribs. */
    THORACIC_SPINE(
            in(THORACOLUMBAR_SPINE, BodyRegion.UPPER_BACK).alias("upper back"),
            FLEXION,
            EXTENSION,
            LATERAL_FLEXION,
            ROTATION,
            ANTI_FLEXION,
            ANTI_EXTENSION,
            ANTI_LATERAL_FLEXION,
            ANTI_ROTATION),
    /** The joints of the spine in the neck, with those that carry the head. */
    CERVICAL_SPINE(
            in(BodyRegion.NECK).alias("neck"),
            FLEXION,
            EXTENSION,
            LATERAL_FLEXION,
            ROTATION,
            CIRCUMDUCTION,
            PROTRACTION,
            RETRACTION,
            CHIN_TUCK),
    /** The pelvis as it moves on the hips and the lumbar spine together. */
    PELVIS(
            in(BodyRegion.PELVIS).alias("pelvis"),
            ANTERIOR_PELVIC_TILT,
            POSTERIOR_PELVIC_TILT,
            LATERAL_PELVIC_TILT,
            PELVIC_HITCH,
            PELVIC_DROP,
            PELVIC_ROTATION),
    /** The joint between sacrum and hip bone; it gives a little and cannot be exercised in a direction. */
    SACROILIAC(in(BodyRegion.PELVIS).uberon("0001365").fma("21440").alias("si joint", "sacro-iliac joint")),

    /** The joint between pelvis and thigh. */
    HIP(
            in(BodyRegion.HIP).uberon("0001486").fma("35178"),
            FLEXION,
            EXTENSION,
            ABDUCTION,
            ADDUCTION,
            INTERNAL_ROTATION,
            EXTERNAL_ROTATION,
            HORIZONTAL_ABDUCTION,
            HORIZONTAL_ADDUCTION,
            CIRCUMDUCTION,
            HIP_HINGE),
    /** The joint between thigh and lower leg; it rotates a little while it is bent. */
    KNEE(in(BodyRegion.KNEE).uberon("0001485").fma("35175"), FLEXION, EXTENSION, INTERNAL_ROTATION, EXTERNAL_ROTATION),
    /** The joints between lower leg and foot. */
    ANKLE(in(BodyRegion.ANKLE), DORSIFLEXION, PLANTARFLEXION, INVERSION, EVERSION, CIRCUMDUCTION),
    /** The joints within the foot, with those of the toes. */
    FOOT(
            in(BodyRegion.FOOT).alias("toes"),
            FLEXION,
            EXTENSION,
            ABDUCTION,
            ADDUCTION,
            INVERSION,
            EVERSION,
            PRONATION,
            SUPINATION),

    /** The joint between shoulder blade and upper arm. */
    SHOULDER(
            in(BodyRegion.SHOULDER).alias("glenohumeral joint"),
            FLEXION,
            EXTENSION,
            ABDUCTION,
            ADDUCTION,
            INTERNAL_ROTATION,
            EXTERNAL_ROTATION,
            HORIZONTAL_ABDUCTION,
            HORIZONTAL_ADDUCTION,
            CIRCUMDUCTION),
    /** The shoulder blade as it slides on the ribs. */
    SCAPULOTHORACIC(
            in(BodyRegion.SHOULDER, BodyRegion.UPPER_BACK).alias("shoulder blade"),
            PROTRACTION,
            RETRACTION,
            ELEVATION,
            DEPRESSION,
            UPWARD_ROTATION,
            DOWNWARD_ROTATION),
    /** The joint between upper arm and forearm. */
    ELBOW(in(BodyRegion.ELBOW), FLEXION, EXTENSION),
    /** The joints between the two bones of the forearm. */
    FOREARM(in(BodyRegion.FOREARM).alias("radio-ulnar joint"), PRONATION, SUPINATION),
    /** The joint between forearm and hand. */
    WRIST(
            in(BodyRegion.WRIST).uberon("0001491").fma("35291"),
            FLEXION,
            EXTENSION,
            RADIAL_DEVIATION,
            ULNAR_DEVIATION,
            CIRCUMDUCTION),
    /** The joints within the hand, with those of thumb and fingers. */
    HAND(
            in(BodyRegion.HAND).alias("fingers", "thumb"),
            FLEXION,
            EXTENSION,
            ABDUCTION,
            ADDUCTION,
            OPPOSITION,
            CIRCUMDUCTION);

    private final PartFacts facts;
    private final ImmutableSet<MovementDirection> directions;

    Joint(PartFacts facts, MovementDirection... directions) {
        this.facts = facts;
        this.directions = ImmutableSet.copyOf(directions);
    }

    @Override
    public String id() {
        return switch (this) {
            case THORACOLUMBAR_SPINE, LUMBAR_SPINE, THORACIC_SPINE, CERVICAL_SPINE -> BodyPart.super.id();
            default -> BodyPart.super.id() + "-joint";
        };
    }

    @Override
    public String label() {
        return switch (this) {
            case PELVIS -> "lumbopelvic joint";
            case FOREARM -> "forearm joints";
            case HAND -> "hand joints";
            case FOOT -> "foot joints";
            default -> BodyPart.super.label();
        };
    }

    @Override
    public ImmutableSet<BodyPart> parents() {
        return facts.parents();
    }

    @Override
    public ImmutableSet<String> synonyms() {
        return facts.synonyms();
    }

    @Override
    public ImmutableSet<Code> codes() {
        return facts.codes();
    }

    /**
     * Returns the directions in which the joint can be exercised; empty only for the sacroiliac joint.
     *
     * <p>A joint that has a direction also has its {@linkplain MovementDirection#opposite() opposite}. A joint that has
     * an anti-direction also has the movement that it {@linkplain MovementDirection#resists() resists}.
     */
    public ImmutableSet<MovementDirection> directions() {
        return directions;
    }

    /** Returns whether the body has this joint on the left and on the right; the spine and the pelvis are single. */
    public boolean paired() {
        return switch (this) {
            case THORACOLUMBAR_SPINE, LUMBAR_SPINE, THORACIC_SPINE, CERVICAL_SPINE, PELVIS -> false;
            default -> true;
        };
    }
}
