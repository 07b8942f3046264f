package org.therex.anatomy;

import static org.therex.anatomy.BodyRegion.ABDOMEN;
import static org.therex.anatomy.BodyRegion.BACK;
import static org.therex.anatomy.BodyRegion.BUTTOCK;
import static org.therex.anatomy.BodyRegion.CORE;
import static org.therex.anatomy.BodyRegion.HIP;
import static org.therex.anatomy.BodyRegion.LOWER_BACK;
import static org.therex.anatomy.BodyRegion.LOWER_LEG;
import static org.therex.anatomy.BodyRegion.NECK;
import static org.therex.anatomy.BodyRegion.PERINEUM;
import static org.therex.anatomy.BodyRegion.SHOULDER;
import static org.therex.anatomy.BodyRegion.THIGH;
import static org.therex.anatomy.BodyRegion.TRUNK;
import static org.therex.anatomy.BodyRegion.UPPER_BACK;
import static org.therex.anatomy.PartFacts.in;

import com.google.common.collect.ImmutableSet;
import org.therex.term.Code;

/**
 * A group of muscles that lie together or have the same action.
 *
 * <p>A muscle may belong to several groups. A group by action, such as {@link #HIP_FLEXORS}, has the muscles for which
 * that action is a main one. It leaves out muscles that only help.
 */
public enum MuscleGroup implements BodyPart {
    /** The muscles that straighten the trunk or hold it upright, wherever they lie. */
    TRUNK_EXTENSORS(in(TRUNK)),
    /** The muscles of the back that straighten the spine. */
    BACK_EXTENSORS(in(TRUNK_EXTENSORS, BACK, CORE).alias("spinal extensors")),
    /** The back's own muscles, which lie deepest. */
    DEEP_BACK(in(BACK, CORE).alias("intrinsic back muscles")),
    /** The long columns of muscle at both sides of the spine. */
    ERECTOR_SPINAE(in(BACK_EXTENSORS, DEEP_BACK, LOWER_BACK, UPPER_BACK)
            .uberon("0002462")
            .fma("71302")),
    /** The muscles that bend the spine forward. */
    BACK_FLEXORS(in(TRUNK).alias("spinal flexors", "trunk flexors")),

    /** The muscles of the front and side wall of the abdomen. */
    ABDOMINALS(in(ABDOMEN, CORE)
            .uberon("0002461")
            .fma("20278")
            .alias("anterior abdominal wall muscles", "abdominal muscles", "abs")),
    /** The abdominals that lie near the skin, which deep activation keeps relaxed. */
    SUPERFICIAL_ABDOMINALS(in(ABDOMINALS).alias("surface abdominals")),
    /** The lower fibres of the abdominals; no muscle lies in them as a whole. */
    LOWER_ABDOMINALS(in(ABDOMINALS).alias("lower abs")),
    /** The slanting muscles at the side of the abdomen. */
    OBLIQUES(in(ABDOMINALS).alias("abdominal obliques")),

    /** All muscles that close the pelvis from below. */
    PELVIC_FLOOR(in(PERINEUM, CORE).alias("pelvic floor muscles")),
    /** The deep layer of the pelvic floor. */
    PELVIC_DIAPHRAGM(in(PELVIC_FLOOR).uberon("0008612").fma("64856").alias("pelvic-diaphragm muscle")),

    /** The muscles of the buttock that lie behind and beside the hip. */
    GLUTEALS(in(BUTTOCK, HIP).uberon("0002000").fma("64922").alias("gluteal muscles", "glutes")),
    /** The muscles that bend the hip. */
    HIP_FLEXORS(in(HIP)),
    /** The two muscles from the lower spine and the pelvis to the thigh, the strongest hip flexors. */
    ILIOPSOAS(in(HIP_FLEXORS)),
    /** The muscles that straighten the hip. */
    HIP_EXTENSORS(in(HIP)),
    /** The muscles that move the leg sideways, and keep the pelvis level on one leg. */
    HIP_ABDUCTORS(in(HIP)),
    /** The muscles that turn the thigh in or out. */
    HIP_ROTATORS(in(HIP)),
    /** The small muscles below the gluteals that turn the thigh out. */
    DEEP_HIP_ROTATORS(in(HIP_ROTATORS, BUTTOCK).alias("deep external rotators", "deep gluteal muscles")),
    /** The muscles at the inside of the thigh. */
    THIGH_ADDUCTORS(in(THIGH, HIP).alias("hip adductors", "adductors")),
    /** The four-headed muscle at the front of the thigh. */
    QUADRICEPS(in(THIGH).uberon("0001377").fma("22428").alias("quadriceps femoris", "quads")),
    /** The muscles at the rear of the thigh. */
    HAMSTRINGS(in(THIGH, HIP_EXTENSORS).uberon("0002463").fma("81022").alias("hamstring muscles")),
    /** The muscles at the rear of the lower leg. */
    CALF(in(LOWER_LEG).alias("calf muscles", "triceps surae")),

    /** The four muscles that hold the upper arm in the shoulder's socket. */
    ROTATOR_CUFF(in(SHOULDER).uberon("0003683").fma("37018")),
    /** The muscles before the cervical spine that nod the head, as in a chin tuck. */
    DEEP_NECK_FLEXORS(in(NECK));

    private final PartFacts facts;

    MuscleGroup(PartFacts facts) {
        this.facts = facts;
    }

    @Override
    public ImmutableSet<BodyPart> parents() {
        return facts.parents();
    }

    @Override
    public String label() {
        return this == DEEP_BACK ? "deep back muscles" : BodyPart.super.label();
    }

    @Override
    public ImmutableSet<String> synonyms() {
        return facts.synonyms();
    }

    @Override
    public ImmutableSet<Code> codes() {
        return facts.codes();
    }
}
