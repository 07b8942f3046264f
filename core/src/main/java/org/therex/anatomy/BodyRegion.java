package org.therex.anatomy;

import static org.therex.anatomy.PartFacts.in;
import static org.therex.anatomy.PartFacts.root;

import com.google.common.collect.ImmutableSet;
import org.therex.term.Code;

/**
 * A region of the body, with all parts that lie there.
 *
 * <p>A query for a region must include its descendants: {@code TRUNK.descendants()} has the lower back, its muscle
 * groups and their muscles.
 */
public enum BodyRegion implements BodyPart {
    /** The whole body, in which all parts lie. */
    WHOLE_BODY(root().alias("body")),
    /** The body above the waist, as instructions use the word: upper trunk, neck, head and arms. */
    UPPER_BODY(in(WHOLE_BODY)),
    /** The body below the waist, as instructions use the word: hips, buttocks and legs. */
    LOWER_BODY(in(WHOLE_BODY)),

    /** The body without head, neck and limbs. */
    TRUNK(in(WHOLE_BODY).uberon("0002100").fma("7181").alias("torso")),
    /** The rear of the trunk. */
    BACK(in(TRUNK).uberon("0001137").fma("14181")),
    /** The back behind the ribs. */
    UPPER_BACK(in(BACK, UPPER_BODY).alias("thoracic region", "mid back")),
    /** The back between the ribs and the pelvis. */
    LOWER_BACK(in(BACK).uberon("0005462").fma("61681").alias("low back", "lumbar region", "lumbar area")),
    /** The part of the trunk that the ribs surround. */
    THORAX(in(TRUNK, UPPER_BODY).uberon("0000915").fma("259209").alias("rib cage")),
    /** The front of the thorax. */
    CHEST(in(THORAX)),
    /** The part of the trunk between thorax and pelvis. */
    ABDOMEN(in(TRUNK).uberon("0000916").fma("9577").alias("belly")),
    /** The lowest part of the trunk, which the hip bones surround. */
    PELVIS(in(TRUNK).uberon("0002355").fma("9578")),
    /** The floor of the pelvis, between the thighs. */
    PERINEUM(in(PELVIS).uberon("0002356").fma("9579")),
    /**
     * The muscular wall around the abdomen as trainers use the word: abdominals, back, diaphragm and pelvic floor. It
     * is a region because instructions name it as one place ("engage the core"); anatomy has no such part.
     */
    CORE(in(TRUNK)),

    /** The leg with all its parts from the hip down. */
    LOWER_LIMB(in(LOWER_BODY).alias("leg")),
    /** The rounded rear of the pelvis; some books count it to the trunk, others to the leg. */
    BUTTOCK(in(PELVIS, LOWER_LIMB).uberon("0013691").fma("25245").alias("gluteal region", "seat")),
    /** The place at which the thigh joins the pelvis. */
    HIP(in(LOWER_LIMB).uberon("0001464").fma("24964")),
    /** The fold at the front of the hip. */
    GROIN(in(HIP)),
    /** The leg from hip to knee. */
    THIGH(in(LOWER_LIMB).uberon("0000376").fma("24967").alias("upper leg")),
    /** The place at which thigh and lower leg meet. */
    KNEE(in(LOWER_LIMB).uberon("0001465").fma("24974")),
    /** The leg from knee to ankle. */
    LOWER_LEG(in(LOWER_LIMB).uberon("0003823").fma("24979").alias("shank")),
    /** The place at which lower leg and foot meet. */
    ANKLE(in(LOWER_LIMB).uberon("0004454").fma("9665")),
    /** The leg below the ankle. */
    FOOT(in(LOWER_LIMB).uberon("0002387").fma("9664")),

    /** The arm with all its parts from the shoulder down. */
    UPPER_LIMB(in(UPPER_BODY).alias("arm")),
    /** The place at which the arm joins the trunk. */
    SHOULDER(in(UPPER_LIMB).uberon("0001467").fma("25202")),
    /** The arm from shoulder to elbow. */
    UPPER_ARM(in(UPPER_LIMB)),
    /** The place at which upper arm and forearm meet. */
    ELBOW(in(UPPER_LIMB).uberon("0001461").fma("24901")),
    /** The arm from elbow to wrist. */
    FOREARM(in(UPPER_LIMB)),
    /** The place at which forearm and hand meet. */
    WRIST(in(UPPER_LIMB).uberon("0004452").fma("24922")),
    /** The arm beyond the wrist. */
    HAND(in(UPPER_LIMB).uberon("0002398").fma("9712")),

    /** The part between head and trunk. */
    NECK(in(UPPER_BODY).uberon("0000974").fma("7155").alias("cervical region")),
    /** The part above the neck. */
    HEAD(in(UPPER_BODY));

    private final PartFacts facts;

    BodyRegion(PartFacts facts) {
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
