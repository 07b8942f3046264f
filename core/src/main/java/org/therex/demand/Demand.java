package org.therex.demand;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.therex.check.Require;
import org.therex.term.Term;

/**
 * One thing that an exercise can ask of the body, in levels from 1 to {@value #HIGHEST}; level 0 is not at all.
 *
 * <p>The demands, their levels and codes are proposed by us and wait for the judgement of clinicians. They are in the
 * order of the body: spine, effort, hip, knee, arm, neck, position, balance, tissue.
 */
public enum Demand implements Term {
    /** To bend the low back forward under load. */
    LUMBAR_FLEXION_LOAD(
            "LFL",
            DemandGroup.SPINE,
            "head or shoulders lifted with the back supported",
            "repeated curling up with a light load",
            "sitting up from lying, or bending under load"),
    /** To bend the low back forward, with little load or none. */
    LUMBAR_FLEXION_RANGE(
            "LFE",
            DemandGroup.SPINE,
            "to mid-range",
            "to near the end of the range",
            "to the end, with pressure added"),
    /** To arch the low back. */
    LUMBAR_EXTENSION_RANGE(
            "LEE",
            DemandGroup.SPINE,
            "a slight arch",
            "propped on the elbows, or arched on hands and knees",
            "a full press-up to the end of the range"),
    /** To turn the trunk. */
    TRUNK_ROTATION(
            "ROT",
            DemandGroup.SPINE,
            "to mid-range",
            "to the end of the range, supported or by its own muscles",
            "to the end, with the arms pulling, a load or speed"),
    /** To bend the trunk to the side. */
    TRUNK_LATERAL_FLEXION(
            "LAT", DemandGroup.SPINE, "a little", "until it stretches", "to the end of the range, or under load"),
    /** Pressure in the belly. */
    INTRA_ABDOMINAL_PRESSURE(
            "IAP",
            DemandGroup.EFFORT,
            "drawing in the belly, or a bridge",
            "a crunch, or a side plank on the knees",
            "a full plank, or straining"),
    /** To hold still with effort, with the risk of holding the breath. */
    SUSTAINED_ISOMETRIC(
            "ISO",
            DemandGroup.EFFORT,
            "up to 10 s, well below full strength",
            "10 to 30 s",
            "more than 30 s, or until the muscles are tired"),
    /** To bend the hip. */
    HIP_FLEXION(
            "HF",
            DemandGroup.HIP,
            "up to 90 degrees",
            "beyond 90 degrees by its own muscles or lightly",
            "beyond 90 degrees with pressure or load"),
    /** To move the thigh across the middle of the body. */
    HIP_ADDUCTION(
            "HAD", DemandGroup.HIP, "crosses the middle slightly", "clearly crosses it", "crosses it with pressure"),
    /** To turn the thigh inwards. */
    HIP_INTERNAL_ROTATION(
            "HIR",
            DemandGroup.HIP,
            "to mid-range",
            "to near the end of the range",
            "loaded or with pressure at the end of the range"),
    /** To turn the thigh outwards. */
    HIP_EXTERNAL_ROTATION(
            "HER",
            DemandGroup.HIP,
            "to mid-range",
            "to near the end of the range",
            "loaded or with pressure at the end of the range"),
    /** To take the thigh backwards. */
    HIP_EXTENSION(
            "HEX",
            DemandGroup.HIP,
            "to the neutral position or slightly beyond",
            "until it stretches",
            "loaded at the end of the range"),
    /** To take the thigh to the side. */
    HIP_ABDUCTION("HAB", DemandGroup.HIP, "a little", "wide", "wide under load"),
    /** Unequal load on the two sides of the pelvis. */
    ASYMMETRIC_PELVIC_LOAD(
            "ASY",
            DemandGroup.HIP,
            "one leg moves while the pelvis is supported",
            "one leg bears or lifts weight",
            "all weight on one leg with shearing or turning"),
    /** To bend the knee. */
    KNEE_FLEXION_DEPTH(
            "KFD",
            DemandGroup.KNEE,
            "under load up to 90 degrees",
            "beyond 90 degrees without load",
            "beyond 90 degrees under load, or sitting on the heels"),
    /** Load on the kneecap joint and the front of the thigh. */
    PATELLOFEMORAL_LOAD(
            "PFL", DemandGroup.KNEE, "light", "a half squat, or straightening the knee", "deep or with weight"),
    /** Pressure on the kneecap and shin. */
    KNEELING_PRESSURE("KNP", DemandGroup.KNEE, "short or on a pad", "on both knees", "full weight on one knee"),
    /** To bear weight on the hand with the wrist bent back. */
    WRIST_EXTENSION_LOAD(
            "WEW", DemandGroup.ARM, "part of the weight", "on hands and knees", "a plank or press-up on the hands"),
    /** To bear weight on the shoulder. */
    SHOULDER_LOAD(
            "SHW", DemandGroup.ARM, "on hands and knees", "a plank on the forearms", "on one arm, as in a side plank"),
    /** To lift the arm above the shoulder. */
    ARM_ELEVATION(
            "OVH",
            DemandGroup.ARM,
            "to about 90 to 120 degrees",
            "overhead with no load or little",
            "held or loaded overhead"),
    /** Load on the neck. */
    NECK_LOAD("NKL", DemandGroup.NECK, "tucking the chin", "lifting the head", "lifting the head with arms or arching"),
    /** To lie on the back. */
    SUPINE_LYING(
            "SUP",
            DemandGroup.POSITION,
            "up to 2 minutes at a time",
            "longer",
            "long, or without being able to change position"),
    /** To lie on the front. */
    PRONE_LYING("PRN", DemandGroup.POSITION, "up to 1 minute at a time", "for minutes", "long"),
    /** Pressure on the belly from outside. */
    ABDOMINAL_CONTACT("ABC", DemandGroup.POSITION, "light", "the body's weight, or folded up", "on a hard object"),
    /** To get down to where the exercise is done, and up again. */
    FLOOR_TRANSFER(
            "FLR",
            DemandGroup.POSITION,
            "lying down; a bed will do",
            "down to the floor, lying or sitting",
            "down to the floor and kneeling or changing position there"),
    /** The head lower than the heart. */
    HEAD_DOWN(
            "INV",
            DemandGroup.POSITION,
            "legs raised, head level",
            "head a little below the heart",
            "fully upside down"),
    /** To change the position of the head, which can bring on dizziness. */
    HEAD_POSITION_CHANGE(
            "HPC",
            DemandGroup.POSITION,
            "lying down or rolling over slowly",
            "tilting the head back or turning it",
            "fast or again and again"),
    /** To keep the balance. */
    BALANCE_CHALLENGE(
            "BAL",
            DemandGroup.BALANCE,
            "moving on two legs, one before the other, or half-kneeling with a hand on something",
            "an unsteady base, opposite limbs lifted, or half-kneeling",
            "on one leg, with or without moving the trunk"),
    /** Pressure on soft tissue by a tool. */
    TISSUE_PRESSURE(
            "TIS",
            DemandGroup.TISSUE,
            "soft or light",
            "the body's weight on a roller",
            "the body's weight on a hard ball"),
    /** Pull on the sciatic nerve. */
    SCIATIC_TENSION(
            "NEU",
            DemandGroup.TISSUE,
            "mild",
            "a stretch with the leg straight",
            "also with the foot pulled up or the neck bent");

    /** The highest level: {@value}. */
    public static final int HIGHEST = 3;

    private static final ImmutableList<DoseStep> ISOMETRIC_STEPS =
            ImmutableList.of(new DoseStep(Duration.ofSeconds(10), 1), new DoseStep(Duration.ofSeconds(30), 2));
    private static final ImmutableList<DoseStep> SUPINE_STEPS =
            ImmutableList.of(new DoseStep(Duration.ofMinutes(2), 1));
    private static final ImmutableList<DoseStep> PRONE_STEPS = ImmutableList.of(new DoseStep(Duration.ofMinutes(1), 1));

    private final String code;
    private final DemandGroup group;
    private final ImmutableList<String> definitions;

    Demand(String code, DemandGroup group, String one, String two, String three) {
        this.code = code;
        this.group = group;
        this.definitions = ImmutableList.of("not at all", one, two, three);
    }

    /** Returns its code of two or three letters, such as {@code LFL}. */
    public String code() {
        return code;
    }

    /** Returns what it is about. */
    public DemandGroup group() {
        return group;
    }

    /**
     * Returns what a level means, in words.
     *
     * @param level from 0 to {@value #HIGHEST}
     * @throws org.therex.check.InvalidValueException if there is no such level
     */
    public String definition(int level) {
        return definitions.get(Require.between("level", level, 0, HIGHEST));
    }

    /** Returns whether it falls on the left or right side of the body, or on both; the others concern the whole body. */
    public boolean hasSides() {
        return switch (this) {
            case TISSUE_PRESSURE, SCIATIC_TENSION -> true;
            default -> group == DemandGroup.HIP || group == DemandGroup.KNEE || group == DemandGroup.ARM;
        };
    }

    /**
     * Returns the bit that stands for it in packed levels, 1, 2, 4 and so on; for comparing in memory and not for keeping,
     * since the order of the demands may change.
     */
    @SuppressWarnings("EnumOrdinal") // The order matters only within one run, and all packing asks here.
    public int bit() {
        return 1 << ordinal();
    }

    /**
     * Returns the levels that follow from how long the exercise lasts, shortest first; a longer time has the level above the
     * last. Empty for all but {@link #SUSTAINED_ISOMETRIC}, {@link #SUPINE_LYING} and {@link #PRONE_LYING}, whose levels
     * are defined by time: that of one hold, or of a whole set where it {@linkplain #addsUpInASet() adds up}. No dose by
     * itself is so long that lying has the highest level.
     */
    public ImmutableList<DoseStep> doseSteps() {
        return switch (this) {
            case SUSTAINED_ISOMETRIC -> ISOMETRIC_STEPS;
            case SUPINE_LYING -> SUPINE_STEPS;
            case PRONE_LYING -> PRONE_STEPS;
            default -> ImmutableList.of();
        };
    }

    /**
     * Returns whether the repetitions of a set add up, so that the time of the set counts and not that of one hold: for
     * {@link #SUPINE_LYING} and {@link #PRONE_LYING}, since one lies on through them, and through the rests within a set.
     *
     * <p>Its limits: sets do not add up, as if one got up or turned between them, however short the rest is that the dose
     * tells; and what is only moved through, without a tempo, adds nothing. Whoever prescribes many short sets, or
     * very many repetitions, for somebody who should not lie for long writes how long a set lasts, or turns them between.
     */
    public boolean addsUpInASet() {
        return this == SUPINE_LYING || this == PRONE_LYING;
    }
}
