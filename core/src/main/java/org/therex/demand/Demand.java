package org.therex.demand;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.therex.check.Require;
import org.therex.term.OpenTerm;
import org.therex.term.OpenVocabulary;

/**
 * A demand of an exercise on the body, in levels from 1 to {@value #HIGHEST}; level 0 is none.
 *
 * <p>The demands, levels and codes are proposed by us; clinicians have not reviewed them yet. They are in the
 * order of the body: spine, effort, hip, knee, arm, neck, position, balance, tissue.
 */
public final class Demand extends OpenTerm implements Comparable<Demand> {
    /** To bend the low back forward under load. */
    public static final Demand LUMBAR_FLEXION_LOAD = new Demand("lumbar-flexion-load");
    /** To bend the low back forward, with little load or none. */
    public static final Demand LUMBAR_FLEXION_RANGE = new Demand("lumbar-flexion-range");
    /** To arch the low back. */
    public static final Demand LUMBAR_EXTENSION_RANGE = new Demand("lumbar-extension-range");
    /** To turn the trunk. */
    public static final Demand TRUNK_ROTATION = new Demand("trunk-rotation");
    /** To bend the trunk to the side. */
    public static final Demand TRUNK_LATERAL_FLEXION = new Demand("trunk-lateral-flexion");
    /** Pressure in the belly. */
    public static final Demand INTRA_ABDOMINAL_PRESSURE = new Demand("intra-abdominal-pressure");
    /** To hold still with effort, with the risk of holding the breath. */
    public static final Demand SUSTAINED_ISOMETRIC = new Demand("sustained-isometric");
    /** To bend the hip. */
    public static final Demand HIP_FLEXION = new Demand("hip-flexion");
    /** To move the thigh across the middle of the body. */
    public static final Demand HIP_ADDUCTION = new Demand("hip-adduction");
    /** To turn the thigh inwards. */
    public static final Demand HIP_INTERNAL_ROTATION = new Demand("hip-internal-rotation");
    /** To turn the thigh outwards. */
    public static final Demand HIP_EXTERNAL_ROTATION = new Demand("hip-external-rotation");
    /** To take the thigh backwards. */
    public static final Demand HIP_EXTENSION = new Demand("hip-extension");
    /** To take the thigh to the side. */
    public static final Demand HIP_ABDUCTION = new Demand("hip-abduction");
    /** Unequal load on the two sides of the pelvis. */
    public static final Demand ASYMMETRIC_PELVIC_LOAD = new Demand("asymmetric-pelvic-load");
    /** To bend the knee. */
    public static final Demand KNEE_FLEXION_DEPTH = new Demand("knee-flexion-depth");
    /** Load on the kneecap joint and the front of the thigh. */
    public static final Demand PATELLOFEMORAL_LOAD = new Demand("patellofemoral-load");
    /** Pressure on the kneecap and shin. */
    public static final Demand KNEELING_PRESSURE = new Demand("kneeling-pressure");
    /** To bear weight on the hand with the wrist bent back. */
    public static final Demand WRIST_EXTENSION_LOAD = new Demand("wrist-extension-load");
    /** To bear weight on the shoulder. */
    public static final Demand SHOULDER_LOAD = new Demand("shoulder-load");
    /** To lift the arm above the shoulder. */
    public static final Demand ARM_ELEVATION = new Demand("arm-elevation");
    /** Load on the neck. */
    public static final Demand NECK_LOAD = new Demand("neck-load");
    /** To lie on the back. */
    public static final Demand SUPINE_LYING = new Demand("supine-lying");
    /** To lie on the front. */
    public static final Demand PRONE_LYING = new Demand("prone-lying");
    /** Pressure on the belly from outside. */
    public static final Demand ABDOMINAL_CONTACT = new Demand("abdominal-contact");
    /** To get down to where the exercise is done, and up again. */
    public static final Demand FLOOR_TRANSFER = new Demand("floor-transfer");
    /** The head lower than the heart. */
    public static final Demand HEAD_DOWN = new Demand("head-down");
    /** To change the position of the head, which can bring on dizziness. */
    public static final Demand HEAD_POSITION_CHANGE = new Demand("head-position-change");
    /** To keep the balance. */
    public static final Demand BALANCE_CHALLENGE = new Demand("balance-challenge");
    /** Pressure on soft tissue by a tool. */
    public static final Demand TISSUE_PRESSURE = new Demand("tissue-pressure");
    /** Pull on the sciatic nerve. */
    public static final Demand SCIATIC_TENSION = new Demand("sciatic-tension");

    /** The highest level: {@value}. */
    public static final int HIGHEST = 3;

    private static final OpenVocabulary<Demand> WORDS = OpenVocabulary.of(
            "demand",
            List.of(
                    LUMBAR_FLEXION_LOAD,
                    LUMBAR_FLEXION_RANGE,
                    LUMBAR_EXTENSION_RANGE,
                    TRUNK_ROTATION,
                    TRUNK_LATERAL_FLEXION,
                    INTRA_ABDOMINAL_PRESSURE,
                    SUSTAINED_ISOMETRIC,
                    HIP_FLEXION,
                    HIP_ADDUCTION,
                    HIP_INTERNAL_ROTATION,
                    HIP_EXTERNAL_ROTATION,
                    HIP_EXTENSION,
                    HIP_ABDUCTION,
                    ASYMMETRIC_PELVIC_LOAD,
                    KNEE_FLEXION_DEPTH,
                    PATELLOFEMORAL_LOAD,
                    KNEELING_PRESSURE,
                    WRIST_EXTENSION_LOAD,
                    SHOULDER_LOAD,
                    ARM_ELEVATION,
                    NECK_LOAD,
                    SUPINE_LYING,
                    PRONE_LYING,
                    ABDOMINAL_CONTACT,
                    FLOOR_TRANSFER,
                    HEAD_DOWN,
                    HEAD_POSITION_CHANGE,
                    BALANCE_CHALLENGE,
                    TISSUE_PRESSURE,
                    SCIATIC_TENSION));

    private final DemandScale scale;

    private Demand(String id) {
        super(id);
        this.scale = DemandScale.of(id);
    }

    /**
     * Returns the word with an id, which this version may not know. To detect a mistyped word, {@linkplain
     * OpenVocabulary#parse parse} it with the {@link #vocabulary}.
     *
     * @throws org.therex.check.InvalidValueException if the id breaks the rule of {@link Require#name}
     */
    public static Demand of(String id) {
        requireNonNull(id, "id");
        return WORDS.findId(id).orElseGet(() -> new Demand(Require.name("demand", id)));
    }

    /** Returns the words that this version knows. */
    public static OpenVocabulary<Demand> vocabulary() {
        return WORDS;
    }

    @Override
    public boolean known() {
        return WORDS.contains(this);
    }

    /**
     * Returns the code of two or three letters, such as {@code LFL}; the id if this version does not know the demand.
     */
    public String code() {
        return scale.code();
    }

    /** Returns the group; absent for a demand that this version does not know. */
    public Optional<DemandGroup> group() {
        return scale.findGroup();
    }

    /**
     * Returns the meaning of a level in words.
     *
     * @param level from 0 to {@value #HIGHEST}
     * @throws org.therex.check.InvalidValueException if there is no such level
     */
    public String definition(int level) {
        return scale.definitions().get(Require.between("level", level, 0, HIGHEST));
    }

    /**
     * Returns whether the demand falls on the left, the right or both sides; other demands concern the whole body. True
     * for an unknown demand, which may have sides.
     */
    public boolean lateral() {
        return scale.lateral();
    }

    /**
     * Returns the bit of the demand in packed levels, 1, 2, 4 and so on. Do not store it, since the order of the
     * demands may change. It is 0 for a demand that this version does not know, which is not packed.
     */
    public int bit() {
        return known() ? 1 << WORDS.position(this) : 0;
    }

    /**
     * Returns the levels by time, shortest first; a longer time has the level above the last. Empty for all except
     * {@link #SUSTAINED_ISOMETRIC}, {@link #SUPINE_LYING} and {@link #PRONE_LYING}, whose levels are defined by the
     * time of one hold, or of a whole set if the demand is {@linkplain #cumulative() cumulative}. No dose alone gives
     * lying the highest level.
     */
    public ImmutableList<TimedLevel> timedLevels() {
        return scale.timedLevels();
    }

    /**
     * Returns whether the repetitions of a set add up, so that the time of the whole set counts. True for {@link
     * #SUPINE_LYING} and {@link #PRONE_LYING}, since the person stays lying through repetitions and rests within a set.
     *
     * <p>Limits of this model: sets do not add up, however short the rest between them, and movement without a tempo
     * adds nothing. For a person who should not lie for long, state the length of a set, or have the person turn
     * between sets.
     */
    public boolean cumulative() {
        return scale.cumulative();
    }

    /** Compares by the order of the vocabulary; unknown words come last, by id. */
    @Override
    public int compareTo(Demand other) {
        requireNonNull(other, "other");
        return WORDS.compare(this, other);
    }
}
