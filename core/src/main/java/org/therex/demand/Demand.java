package org.therex.demand;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.therex.check.Require;
import org.therex.term.OpenTerm;
import org.therex.term.OpenVocabulary;

/**
 * A demand of an exercise on the body, in levels from 1 to {@value #HIGHEST}; level 0 is none.
 *
 * <p>The demands, levels and codes are proposed by us; clinicians have not reviewed them yet. They are in the
 * order of the body: spine, effort, hip, knee, arm, neck, position, balance, tissue.
 */
public final class Demand implements OpenTerm, Comparable<Demand> {
    /** To bend the low back forward under load. */
    public static final Demand LUMBAR_FLEXION_LOAD = new Demand(
            "lumbar-flexion-load",
            "LFL",
            DemandGroup.SPINE,
            "head or shoulders lifted with the back supported",
            "repeated curling up with a light load",
            "sitting up from lying, or bending under load");
    /** To bend the low back forward, with little load or none. */
    public static final Demand LUMBAR_FLEXION_RANGE = new Demand(
            "lumbar-flexion-range",
            "LFE",
            DemandGroup.SPINE,
            "to mid-range",
            "to near the end of the range",
            "to the end, with pressure added");
    /** To arch the low back. */
    public static final Demand LUMBAR_EXTENSION_RANGE = new Demand(
            "lumbar-extension-range",
            "LEE",
            DemandGroup.SPINE,
            "a slight arch",
            "propped on the elbows, or arched on hands and knees",
            "a full press-up to the end of the range");
    /** To turn the trunk. */
    public static final Demand TRUNK_ROTATION = new Demand(
            "trunk-rotation",
            "ROT",
            DemandGroup.SPINE,
            "to mid-range",
            "to the end of the range, supported or by its own muscles",
            "to the end, with the arms pulling, a load or speed");
    /** To bend the trunk to the side. */
    public static final Demand TRUNK_LATERAL_FLEXION = new Demand(
            "trunk-lateral-flexion",
            "LAT",
            DemandGroup.SPINE,
            "a little",
            "until it stretches",
            "to the end of the range, or under load");
    /** Pressure in the belly. */
    public static final Demand INTRA_ABDOMINAL_PRESSURE = new Demand(
            "intra-abdominal-pressure",
            "IAP",
            DemandGroup.EFFORT,
            "drawing in the belly, or a bridge",
            "a crunch, or a side plank on the knees",
            "a full plank, or straining");
    /** To hold still with effort, with the risk of holding the breath. */
    public static final Demand SUSTAINED_ISOMETRIC = new Demand(
            "sustained-isometric",
            "ISO",
            DemandGroup.EFFORT,
            "up to 10 s, well below full strength",
            "10 to 30 s",
            "more than 30 s, or until the muscles are tired");
    /** To bend the hip. */
    public static final Demand HIP_FLEXION = new Demand(
            "hip-flexion",
            "HF",
            DemandGroup.HIP,
            "up to 90 degrees",
            "beyond 90 degrees by its own muscles or lightly",
            "beyond 90 degrees with pressure or load");
    /** To move the thigh across the middle of the body. */
    public static final Demand HIP_ADDUCTION = new Demand(
            "hip-adduction",
            "HAD",
            DemandGroup.HIP,
            "crosses the middle slightly",
            "clearly crosses it",
            "crosses it with pressure");
    /** To turn the thigh inwards. */
    public static final Demand HIP_INTERNAL_ROTATION = new Demand(
            "hip-internal-rotation",
            "HIR",
            DemandGroup.HIP,
            "to mid-range",
            "to near the end of the range",
            "loaded or with pressure at the end of the range");
    /** To turn the thigh outwards. */
    public static final Demand HIP_EXTERNAL_ROTATION = new Demand(
            "hip-external-rotation",
            "HER",
            DemandGroup.HIP,
            "to mid-range",
            "to near the end of the range",
            "loaded or with pressure at the end of the range");
    /** To take the thigh backwards. */
    public static final Demand HIP_EXTENSION = new Demand(
            "hip-extension",
            "HEX",
            DemandGroup.HIP,
            "to the neutral position or slightly beyond",
            "until it stretches",
            "loaded at the end of the range");
    /** To take the thigh to the side. */
    public static final Demand HIP_ABDUCTION =
            new Demand("hip-abduction", "HAB", DemandGroup.HIP, "a little", "wide", "wide under load");
    /** Unequal load on the two sides of the pelvis. */
    public static final Demand ASYMMETRIC_PELVIC_LOAD = new Demand(
            "asymmetric-pelvic-load",
            "ASY",
            DemandGroup.HIP,
            "one leg moves while the pelvis is supported",
            "one leg bears or lifts weight",
            "all weight on one leg with shearing or turning");
    /** To bend the knee. */
    public static final Demand KNEE_FLEXION_DEPTH = new Demand(
            "knee-flexion-depth",
            "KFD",
            DemandGroup.KNEE,
            "under load up to 90 degrees",
            "beyond 90 degrees without load",
            "beyond 90 degrees under load, or sitting on the heels");
    /** Load on the kneecap joint and the front of the thigh. */
    public static final Demand PATELLOFEMORAL_LOAD = new Demand(
            "patellofemoral-load",
            "PFL",
            DemandGroup.KNEE,
            "light",
            "a half squat, or straightening the knee",
            "deep or with weight");
    /** Pressure on the kneecap and shin. */
    public static final Demand KNEELING_PRESSURE = new Demand(
            "kneeling-pressure",
            "KNP",
            DemandGroup.KNEE,
            "short or on a pad",
            "on both knees",
            "full weight on one knee");
    /** To bear weight on the hand with the wrist bent back. */
    public static final Demand WRIST_EXTENSION_LOAD = new Demand(
            "wrist-extension-load",
            "WEW",
            DemandGroup.ARM,
            "part of the weight",
            "on hands and knees",
            "a plank or press-up on the hands");
    /** To bear weight on the shoulder. */
    public static final Demand SHOULDER_LOAD = new Demand(
            "shoulder-load",
            "SHW",
            DemandGroup.ARM,
            "on hands and knees",
            "a plank on the forearms",
            "on one arm, as in a side plank");
    /** To lift the arm above the shoulder. */
    public static final Demand ARM_ELEVATION = new Demand(
            "arm-elevation",
            "OVH",
            DemandGroup.ARM,
            "to about 90 to 120 degrees",
            "overhead with no load or little",
            "held or loaded overhead");
    /** Load on the neck. */
    public static final Demand NECK_LOAD = new Demand(
            "neck-load",
            "NKL",
            DemandGroup.NECK,
            "tucking the chin",
            "lifting the head",
            "lifting the head with arms or arching");
    /** To lie on the back. */
    public static final Demand SUPINE_LYING = new Demand(
            "supine-lying",
            "SUP",
            DemandGroup.POSITION,
            "up to 2 minutes at a time",
            "longer",
            "long, or without being able to change position");
    /** To lie on the front. */
    public static final Demand PRONE_LYING =
            new Demand("prone-lying", "PRN", DemandGroup.POSITION, "up to 1 minute at a time", "for minutes", "long");
    /** Pressure on the belly from outside. */
    public static final Demand ABDOMINAL_CONTACT = new Demand(
            "abdominal-contact",
            "ABC",
            DemandGroup.POSITION,
            "light",
            "the body's weight, or folded up",
            "on a hard object");
    /** To get down to where the exercise is done, and up again. */
    public static final Demand FLOOR_TRANSFER = new Demand(
            "floor-transfer",
            "FLR",
            DemandGroup.POSITION,
            "lying down; a bed will do",
            "down to the floor, lying or sitting",
            "down to the floor and kneeling or changing position there");
    /** The head lower than the heart. */
    public static final Demand HEAD_DOWN = new Demand(
            "head-down",
            "INV",
            DemandGroup.POSITION,
            "legs raised, head level",
            "head a little below the heart",
            "fully upside down");
    /** To change the position of the head, which can bring on dizziness. */
    public static final Demand HEAD_POSITION_CHANGE = new Demand(
            "head-position-change",
            "HPC",
            DemandGroup.POSITION,
            "lying down or rolling over slowly",
            "tilting the head back or turning it",
            "fast or again and again");
    /** To keep the balance. */
    public static final Demand BALANCE_CHALLENGE = new Demand(
            "balance-challenge",
            "BAL",
            DemandGroup.BALANCE,
            "moving on two legs, one before the other, or half-kneeling with a hand on something",
            "an unsteady base, opposite limbs lifted, or half-kneeling",
            "on one leg, with or without moving the trunk");
    /** Pressure on soft tissue by a tool. */
    public static final Demand TISSUE_PRESSURE = new Demand(
            "tissue-pressure",
            "TIS",
            DemandGroup.TISSUE,
            "soft or light",
            "the body's weight on a roller",
            "the body's weight on a hard ball");
    /** Pull on the sciatic nerve. */
    public static final Demand SCIATIC_TENSION = new Demand(
            "sciatic-tension",
            "NEU",
            DemandGroup.TISSUE,
            "mild",
            "a stretch with the leg straight",
            "also with the foot pulled up or the neck bent");

    /** The highest level: {@value}. */
    public static final int HIGHEST = 3;

    private static final ImmutableMap<Demand, ImmutableList<TimedLevel>> STEPS = ImmutableMap.of(
            SUSTAINED_ISOMETRIC,
            ImmutableList.of(new TimedLevel(Duration.ofSeconds(10), 1), new TimedLevel(Duration.ofSeconds(30), 2)),
            SUPINE_LYING,
            ImmutableList.of(new TimedLevel(Duration.ofMinutes(2), 1)),
            PRONE_LYING,
            ImmutableList.of(new TimedLevel(Duration.ofMinutes(1), 1)));

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

    private final String id;
    private final String code;
    private final @Nullable DemandGroup group;
    private final ImmutableList<String> definitions;

    private Demand(String id, String code, DemandGroup group, String one, String two, String three) {
        this.id = id;
        this.code = code;
        this.group = group;
        this.definitions = ImmutableList.of("not at all", one, two, three);
    }

    private Demand(String id) {
        this.id = id;
        this.code = id;
        this.group = null;
        this.definitions = ImmutableList.of("not at all", "level 1", "level 2", "level 3");
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
    public String id() {
        return id;
    }

    @Override
    public boolean known() {
        return WORDS.contains(this);
    }

    /**
     * Returns the code of two or three letters, such as {@code LFL}; the id if this version does not know the demand.
     */
    public String code() {
        return code;
    }

    /** Returns the group; absent for a demand that this version does not know. */
    public Optional<DemandGroup> group() {
        return Optional.ofNullable(group);
    }

    /**
     * Returns the meaning of a level in words.
     *
     * @param level from 0 to {@value #HIGHEST}
     * @throws org.therex.check.InvalidValueException if there is no such level
     */
    public String definition(int level) {
        return definitions.get(Require.between("level", level, 0, HIGHEST));
    }

    /**
     * Returns whether the demand falls on the left, the right or both sides; other demands concern the whole body. True
     * for an unknown demand, which may have sides.
     */
    public boolean lateral() {
        return group == null
                || group == DemandGroup.HIP
                || group == DemandGroup.KNEE
                || group == DemandGroup.ARM
                || equals(TISSUE_PRESSURE)
                || equals(SCIATIC_TENSION);
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
        return Objects.requireNonNull(STEPS.getOrDefault(this, ImmutableList.of()));
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
        return equals(SUPINE_LYING) || equals(PRONE_LYING);
    }

    /** Compares by the order of the vocabulary; unknown words come last, by id. */
    @Override
    public int compareTo(Demand other) {
        requireNonNull(other, "other");
        return WORDS.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Demand that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
