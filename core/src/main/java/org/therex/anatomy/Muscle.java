package org.therex.anatomy;

import static org.therex.anatomy.BodyRegion.ABDOMEN;
import static org.therex.anatomy.BodyRegion.BACK;
import static org.therex.anatomy.BodyRegion.CHEST;
import static org.therex.anatomy.BodyRegion.CORE;
import static org.therex.anatomy.BodyRegion.LOWER_BACK;
import static org.therex.anatomy.BodyRegion.LOWER_LEG;
import static org.therex.anatomy.BodyRegion.NECK;
import static org.therex.anatomy.BodyRegion.SHOULDER;
import static org.therex.anatomy.BodyRegion.THIGH;
import static org.therex.anatomy.BodyRegion.THORAX;
import static org.therex.anatomy.BodyRegion.UPPER_ARM;
import static org.therex.anatomy.BodyRegion.UPPER_BACK;
import static org.therex.anatomy.MuscleGroup.ABDOMINALS;
import static org.therex.anatomy.MuscleGroup.BACK_EXTENSORS;
import static org.therex.anatomy.MuscleGroup.BACK_FLEXORS;
import static org.therex.anatomy.MuscleGroup.CALF;
import static org.therex.anatomy.MuscleGroup.DEEP_BACK;
import static org.therex.anatomy.MuscleGroup.DEEP_HIP_ROTATORS;
import static org.therex.anatomy.MuscleGroup.DEEP_NECK_FLEXORS;
import static org.therex.anatomy.MuscleGroup.ERECTOR_SPINAE;
import static org.therex.anatomy.MuscleGroup.GLUTEALS;
import static org.therex.anatomy.MuscleGroup.HAMSTRINGS;
import static org.therex.anatomy.MuscleGroup.HIP_ABDUCTORS;
import static org.therex.anatomy.MuscleGroup.HIP_EXTENSORS;
import static org.therex.anatomy.MuscleGroup.HIP_FLEXORS;
import static org.therex.anatomy.MuscleGroup.HIP_ROTATORS;
import static org.therex.anatomy.MuscleGroup.ILIOPSOAS;
import static org.therex.anatomy.MuscleGroup.OBLIQUES;
import static org.therex.anatomy.MuscleGroup.PELVIC_DIAPHRAGM;
import static org.therex.anatomy.MuscleGroup.QUADRICEPS;
import static org.therex.anatomy.MuscleGroup.ROTATOR_CUFF;
import static org.therex.anatomy.MuscleGroup.SUPERFICIAL_ABDOMINALS;
import static org.therex.anatomy.MuscleGroup.THIGH_ADDUCTORS;
import static org.therex.anatomy.MuscleGroup.TRUNK_EXTENSORS;
import static org.therex.anatomy.PartFacts.in;

import com.google.common.collect.ImmutableSet;
import org.therex.term.Code;

/**
 * A single muscle, or a set of small ones that exercise cannot separate.
 *
 * <p>Each muscle belongs to at least one group or region. A {@link Side} distinguishes the two muscles of a pair.
 */
public enum Muscle implements BodyPart {
    /** The deepest of the abdominals, which goes round the waist like a belt. */
    TRANSVERSUS_ABDOMINIS(in(ABDOMINALS).uberon("0001221").fma("15570").alias("transverse abdominal", "tra")),
    /** The straight muscle from ribs to pubic bone. */
    RECTUS_ABDOMINIS(in(SUPERFICIAL_ABDOMINALS, BACK_FLEXORS).uberon("0002382").fma("9628")),
    /** The outer of the two slanting abdominals. */
    EXTERNAL_OBLIQUE(
            in(SUPERFICIAL_ABDOMINALS, OBLIQUES, BACK_FLEXORS).uberon("0005442").fma("13335")),
    /** The inner of the two slanting abdominals. */
    INTERNAL_OBLIQUE(in(OBLIQUES, BACK_FLEXORS).uberon("0005454").fma("13891")),
    /** The main muscle of breathing, between thorax and abdomen. */
    DIAPHRAGM(in(THORAX, ABDOMEN, CORE).uberon("0001103").fma("13295").alias("thoracic diaphragm")),
    /** The larger part of the pelvic diaphragm. */
    LEVATOR_ANI(in(PELVIC_DIAPHRAGM).uberon("0001326").fma("19087")),
    /** The rear part of the pelvic diaphragm. */
    COCCYGEUS(in(PELVIC_DIAPHRAGM).uberon("0001327").fma("19088").alias("ischiococcygeus")),

    /** The outermost column of the erector spinae. */
    ILIOCOSTALIS(in(ERECTOR_SPINAE).uberon("0002251").fma("77177")),
    /** The middle column of the erector spinae. */
    LONGISSIMUS(in(ERECTOR_SPINAE).uberon("0000392").fma("77178")),
    /** The innermost column of the erector spinae. */
    SPINALIS(in(ERECTOR_SPINAE)),
    /** The short fibres from vertebra to vertebra, thickest in the lower back. */
    MULTIFIDUS(in(BACK_EXTENSORS, DEEP_BACK, LOWER_BACK).alias("lumbar multifidus", "multifidi")),
    /** The muscle from the hip bone to the lowest rib, at the side of the lower back. */
    QUADRATUS_LUMBORUM(in(TRUNK_EXTENSORS, LOWER_BACK, ABDOMEN, CORE)
            .uberon("0001220")
            .fma("15569")
            .alias("ql")),
    /** The wide muscle from the back to the upper arm. */
    LATISSIMUS_DORSI(in(BACK, SHOULDER).uberon("0001112").fma("13357").alias("lats")),
    /** The wide muscle from neck and back to the shoulder blade. */
    TRAPEZIUS(in(UPPER_BACK, NECK, SHOULDER).uberon("0002380").fma("9626").alias("traps")),
    /** The muscles from the spine to the inner edge of the shoulder blade. */
    RHOMBOIDS(in(UPPER_BACK, SHOULDER).uberon("0005621").alias("rhomboid", "rhomboid major and minor")),

    /** The largest muscle of the buttock, which straightens the hip and turns the thigh out. */
    GLUTEUS_MAXIMUS(in(GLUTEALS, HIP_EXTENSORS, HIP_ROTATORS).uberon("0001370").fma("22314")),
    /** The muscle at the side of the hip that keeps the pelvis level on one leg. */
    GLUTEUS_MEDIUS(in(GLUTEALS, HIP_ABDUCTORS, HIP_ROTATORS).uberon("0001371").fma("22315")),
    /** The muscle below the gluteus medius. */
    GLUTEUS_MINIMUS(in(GLUTEALS, HIP_ABDUCTORS, HIP_ROTATORS).uberon("0008521").fma("22317")),
    /** The deep hip rotator from the sacrum, under or through which the sciatic nerve runs. */
    PIRIFORMIS(in(DEEP_HIP_ROTATORS).uberon("0008529").fma("19082")),
    /** The deep hip rotator from the inside of the pelvis. */
    OBTURATOR_INTERNUS(in(DEEP_HIP_ROTATORS)),
    /** The deep hip rotator from the outside of the pelvis. */
    OBTURATOR_EXTERNUS(in(DEEP_HIP_ROTATORS)),
    /** The two small rotators beside the obturator internus. */
    GEMELLI(in(DEEP_HIP_ROTATORS).alias("gemellus superior and inferior")),
    /** The lowest of the deep hip rotators. */
    QUADRATUS_FEMORIS(in(DEEP_HIP_ROTATORS)),
    /** The small muscle at the front and outside of the hip. */
    TENSOR_FASCIAE_LATAE(in(HIP_FLEXORS, HIP_ABDUCTORS, HIP_ROTATORS, THIGH)
            .uberon("0001376")
            .fma("22423")
            .alias("tfl")),
    /** The hip flexor from the lumbar spine. */
    PSOAS_MAJOR(in(ILIOPSOAS, BACK_FLEXORS, LOWER_BACK, ABDOMEN)
            .uberon("0001298")
            .fma("18060")
            .alias("psoas")),
    /** The hip flexor from the inside of the hip bone. */
    ILIACUS(in(ILIOPSOAS).uberon("0001369").fma("22310")),
    /** The long muscle across the front of the thigh. */
    SARTORIUS(in(HIP_FLEXORS, THIGH).uberon("0001373").fma("22353")),

    /** The head of the quadriceps that also bends the hip. */
    RECTUS_FEMORIS(in(QUADRICEPS, HIP_FLEXORS).uberon("0001378").fma("22430")),
    /** The outer head of the quadriceps. */
    VASTUS_LATERALIS(in(QUADRICEPS).uberon("0001379").fma("22431")),
    /** The inner head of the quadriceps. */
    VASTUS_MEDIALIS(in(QUADRICEPS).alias("vmo")),
    /** The middle head of the quadriceps, below the rectus femoris. */
    VASTUS_INTERMEDIUS(in(QUADRICEPS)),
    /** The outer hamstring. */
    BICEPS_FEMORIS(in(HAMSTRINGS).uberon("0001374").fma("22356")),
    /** The inner hamstring near the skin. */
    SEMITENDINOSUS(in(HAMSTRINGS).uberon("0001375").fma("22357")),
    /** The inner hamstring below the semitendinosus. */
    SEMIMEMBRANOSUS(in(HAMSTRINGS).uberon("0001381").fma("22438")),
    /** The long adductor of the thigh. */
    ADDUCTOR_LONGUS(in(THIGH_ADDUCTORS).uberon("0000303").fma("22441")),
    /** The short adductor of the thigh. */
    ADDUCTOR_BREVIS(in(THIGH_ADDUCTORS)),
    /** The largest adductor of the thigh. */
    ADDUCTOR_MAGNUS(in(THIGH_ADDUCTORS).uberon("0000370").fma("22443")),
    /** The adductor that goes on below the knee. */
    GRACILIS(in(THIGH_ADDUCTORS).uberon("0000950").fma("43882")),
    /** The uppermost adductor, which also bends the hip. */
    PECTINEUS(in(THIGH_ADDUCTORS, HIP_FLEXORS).uberon("0001382").fma("22440")),
    /** The two-headed calf muscle that crosses knee and ankle. */
    GASTROCNEMIUS(in(CALF).uberon("0001388").fma("22541")),
    /** The calf muscle that crosses the ankle only. */
    SOLEUS(in(CALF).uberon("0001389").fma("22542")),
    /** The muscle beside the shin that lifts the foot. */
    TIBIALIS_ANTERIOR(in(LOWER_LEG).uberon("0001385").fma("22532")),

    /** The muscle over the shoulder. */
    DELTOID(in(SHOULDER).uberon("0001476").fma("32521")),
    /** The muscle of the cuff above the shoulder blade's spine. */
    SUPRASPINATUS(in(ROTATOR_CUFF)),
    /** The muscle of the cuff below the shoulder blade's spine. */
    INFRASPINATUS(in(ROTATOR_CUFF)),
    /** The smallest muscle of the cuff. */
    TERES_MINOR(in(ROTATOR_CUFF)),
    /** The muscle of the cuff before the shoulder blade. */
    SUBSCAPULARIS(in(ROTATOR_CUFF)),
    /** The muscle that holds the shoulder blade to the ribs. */
    SERRATUS_ANTERIOR(in(THORAX, SHOULDER).uberon("0001125").fma("13397")),
    /** The large muscle of the chest. */
    PECTORALIS_MAJOR(in(CHEST, SHOULDER).uberon("0002381").fma("9627").alias("pecs")),
    /** The muscle at the front of the upper arm. */
    BICEPS_BRACHII(in(UPPER_ARM)),
    /** The muscle at the rear of the upper arm. */
    TRICEPS_BRACHII(in(UPPER_ARM).uberon("0001509").fma("37688")),
    /** The deep neck flexor along the front of the vertebrae. */
    LONGUS_COLLI(in(DEEP_NECK_FLEXORS)),
    /** The deep neck flexor that reaches the skull. */
    LONGUS_CAPITIS(in(DEEP_NECK_FLEXORS));

    private final PartFacts facts;

    Muscle(PartFacts facts) {
        this.facts = facts;
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
}
