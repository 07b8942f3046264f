package org.therex.anatomy;

import static org.therex.anatomy.BodyRegion.BACK;
import static org.therex.anatomy.BodyRegion.BUTTOCK;
import static org.therex.anatomy.BodyRegion.HIP;
import static org.therex.anatomy.BodyRegion.KNEE;
import static org.therex.anatomy.BodyRegion.LOWER_BACK;
import static org.therex.anatomy.BodyRegion.LOWER_LEG;
import static org.therex.anatomy.BodyRegion.PELVIS;
import static org.therex.anatomy.BodyRegion.SHOULDER;
import static org.therex.anatomy.BodyRegion.THIGH;
import static org.therex.anatomy.BodyRegion.THORAX;
import static org.therex.anatomy.BodyRegion.UPPER_BACK;
import static org.therex.anatomy.PartFacts.in;

import com.google.common.collect.ImmutableSet;
import org.therex.term.Code;

/** A part of the body that is neither muscle nor joint: a bone, disc, nerve or sheet of connective tissue. */
public enum Structure implements BodyPart {
    /** The part of the spine that lies in the back. */
    VERTEBRAL_COLUMN(in(BACK).uberon("0001130").fma("13478").alias("spine", "spinal column", "backbone")),
    /** A bone of the spine between ribs and pelvis. */
    LUMBAR_VERTEBRA(in(VERTEBRAL_COLUMN, LOWER_BACK).uberon("0002414").fma("9921")),
    /** The cushion between two bones of the spine. */
    INTERVERTEBRAL_DISC(in(VERTEBRAL_COLUMN).uberon("0001066").fma("10446").alias("disc", "spinal disc")),
    /** The bone at the lower end of the spine, between the hip bones. */
    SACRUM(in(VERTEBRAL_COLUMN, PELVIS)),
    /** The tail bone. */
    COCCYX(in(VERTEBRAL_COLUMN, PELVIS).alias("tailbone")),
    /** The sheet of connective tissue over the muscles of the back. */
    THORACOLUMBAR_FASCIA(in(LOWER_BACK, UPPER_BACK).alias("lumbodorsal fascia")),
    /** The bone at each side of the pelvis; the bony points at the front of the waist belong to it. */
    HIP_BONE(in(PELVIS, HIP).alias("pelvic bone", "innominate bone")),
    /** The sitting bone, the lowest part of the hip bone. */
    ISCHIAL_TUBEROSITY(in(HIP_BONE, BUTTOCK).alias("sit bone", "sitting bone")),
    /** The nerve from the lower spine through the buttock down the rear of the leg. */
    SCIATIC_NERVE(in(BUTTOCK, THIGH).uberon("0001322").fma("19034")),
    /** The sheet of connective tissue along the outside of the thigh. */
    ILIOTIBIAL_BAND(in(THIGH).alias("it band", "iliotibial tract")),
    /** The kneecap. */
    PATELLA(in(KNEE).alias("kneecap")),
    /** The tendon of the calf muscles, above the heel. */
    ACHILLES_TENDON(in(LOWER_LEG).alias("calcaneal tendon")),
    /** The ribs. */
    RIBS(in(THORAX)),
    /** The shoulder blade. */
    SCAPULA(in(SHOULDER, UPPER_BACK).alias("shoulder blade"));

    private final PartFacts facts;

    Structure(PartFacts facts) {
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
