package org.therex.demand;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of the levels of a {@link Demand}, with its code and group.
 *
 * @param code the id for a demand that this version does not know
 * @param group null for a demand that this version does not know
 * @param definitions the meaning of each level, from 0
 * @param timedLevels the levels that follow from a length of time, shortest first; empty for most
 */
record DemandScale(
        String code,
        @Nullable DemandGroup group,
        ImmutableList<String> definitions,
        ImmutableList<TimedLevel> timedLevels) {

    private static final String NONE = "not at all";

    /** Returns the scale of a demand. */
    static DemandScale of(String id) {
        return switch (id) {
            case "lumbar-flexion-load" ->
                of(
                        "LFL",
                        DemandGroup.SPINE,
                        "head or shoulders lifted with the back supported",
                        "repeated curling up with a light load",
                        "sitting up from lying, or bending under load");
            case "lumbar-flexion-range" ->
                of(
                        "LFE",
                        DemandGroup.SPINE,
                        "to mid-range",
                        "to near the end of the range",
                        "to the end, with pressure added");
            case "lumbar-extension-range" ->
                of(
                        "LEE",
                        DemandGroup.SPINE,
                        "a slight arch",
                        "propped on the elbows, or arched on hands and knees",
                        "a full press-up to the end of the range");
            case "trunk-rotation" ->
                of(
                        "ROT",
                        DemandGroup.SPINE,
                        "to mid-range",
                        "to the end of the range, supported or by its own muscles",
                        "to the end, with the arms pulling, a load or speed");
            case "trunk-lateral-flexion" ->
                of(
                        "LAT",
                        DemandGroup.SPINE,
                        "a little",
                        "until it stretches",
                        "to the end of the range, or under load");
            case "intra-abdominal-pressure" ->
                of(
                        "IAP",
                        DemandGroup.EFFORT,
                        "drawing in the belly, or a bridge",
                        "a crunch, or a side plank on the knees",
                        "a full plank, or straining");
            case "sustained-isometric" ->
                of(
                                "ISO",
                                DemandGroup.EFFORT,
                                "up to 10 s, well below full strength",
                                "10 to 30 s",
                                "more than 30 s, or until the muscles are tired")
                        .timed(new TimedLevel(Duration.ofSeconds(10), 1), new TimedLevel(Duration.ofSeconds(30), 2));
            case "hip-flexion" ->
                of(
                        "HF",
                        DemandGroup.HIP,
                        "up to 90 degrees",
                        "beyond 90 degrees by its own muscles or lightly",
                        "beyond 90 degrees with pressure or load");
            case "hip-adduction" ->
                of(
                        "HAD",
                        DemandGroup.HIP,
                        "crosses the middle slightly",
                        "clearly crosses it",
                        "crosses it with pressure");
            case "hip-internal-rotation" ->
                of(
                        "HIR",
                        DemandGroup.HIP,
                        "to mid-range",
                        "to near the end of the range",
                        "loaded or with pressure at the end of the range");
            case "hip-external-rotation" ->
                of(
                        "HER",
                        DemandGroup.HIP,
                        "to mid-range",
                        "to near the end of the range",
                        "loaded or with pressure at the end of the range");
            case "hip-extension" ->
                of(
                        "HEX",
                        DemandGroup.HIP,
                        "to the neutral position or slightly beyond",
                        "until it stretches",
                        "loaded at the end of the range");
            case "hip-abduction" -> of("HAB", DemandGroup.HIP, "a little", "wide", "wide under load");
            case "asymmetric-pelvic-load" ->
                of(
                        "ASY",
                        DemandGroup.HIP,
                        "one leg moves while the pelvis is supported",
                        "one leg bears or lifts weight",
                        "all weight on one leg with shearing or turning");
            case "knee-flexion-depth" ->
                of(
                        "KFD",
                        DemandGroup.KNEE,
                        "under load up to 90 degrees",
                        "beyond 90 degrees without load",
                        "beyond 90 degrees under load, or sitting on the heels");
            case "patellofemoral-load" ->
                of("PFL", DemandGroup.KNEE, "light", "a half squat, or straightening the knee", "deep or with weight");
            case "kneeling-pressure" ->
                of("KNP", DemandGroup.KNEE, "short or on a pad", "on both knees", "full weight on one knee");
            case "wrist-extension-load" ->
                of(
                        "WEW",
                        DemandGroup.ARM,
                        "part of the weight",
                        "on hands and knees",
                        "a plank or press-up on the hands");
            case "shoulder-load" ->
                of(
                        "SHW",
                        DemandGroup.ARM,
                        "on hands and knees",
                        "a plank on the forearms",
                        "on one arm, as in a side plank");
            case "arm-elevation" ->
                of(
                        "OVH",
                        DemandGroup.ARM,
                        "to about 90 to 120 degrees",
                        "overhead with no load or little",
                        "held or loaded overhead");
            case "neck-load" ->
                of(
                        "NKL",
                        DemandGroup.NECK,
                        "tucking the chin",
                        "lifting the head",
                        "lifting the head with arms or arching");
            case "supine-lying" ->
                of(
                                "SUP",
                                DemandGroup.POSITION,
                                "up to 2 minutes at a time",
                                "longer",
                                "long, or without being able to change position")
                        .timed(new TimedLevel(Duration.ofMinutes(2), 1));
            case "prone-lying" ->
                of("PRN", DemandGroup.POSITION, "up to 1 minute at a time", "for minutes", "long")
                        .timed(new TimedLevel(Duration.ofMinutes(1), 1));
            case "abdominal-contact" ->
                of("ABC", DemandGroup.POSITION, "light", "the body's weight, or folded up", "on a hard object");
            case "floor-transfer" ->
                of(
                        "FLR",
                        DemandGroup.POSITION,
                        "lying down; a bed will do",
                        "down to the floor, lying or sitting",
                        "down to the floor and kneeling or changing position there");
            case "head-down" ->
                of(
                        "INV",
                        DemandGroup.POSITION,
                        "legs raised, head level",
                        "head a little below the heart",
                        "fully upside down");
            case "head-position-change" ->
                of(
                        "HPC",
                        DemandGroup.POSITION,
                        "lying down or rolling over slowly",
                        "tilting the head back or turning it",
                        "fast or again and again");
            case "balance-challenge" ->
                of(
                        "BAL",
                        DemandGroup.BALANCE,
                        "moving on two legs, one before the other, or half-kneeling with a hand on something",
                        "an unsteady base, opposite limbs lifted, or half-kneeling",
                        "on one leg, with or without moving the trunk");
            case "tissue-pressure" ->
                of(
                        "TIS",
                        DemandGroup.TISSUE,
                        "soft or light",
                        "the body's weight on a roller",
                        "the body's weight on a hard ball");
            case "sciatic-tension" ->
                of(
                        "NEU",
                        DemandGroup.TISSUE,
                        "mild",
                        "a stretch with the leg straight",
                        "also with the foot pulled up or the neck bent");
            default ->
                new DemandScale(id, null, ImmutableList.of(NONE, "level 1", "level 2", "level 3"), ImmutableList.of());
        };
    }

    private static DemandScale of(String code, DemandGroup group, String one, String two, String three) {
        return new DemandScale(code, group, ImmutableList.of(NONE, one, two, three), ImmutableList.of());
    }

    private DemandScale timed(TimedLevel... levels) {
        return new DemandScale(code, group, definitions, ImmutableList.copyOf(levels));
    }

    Optional<DemandGroup> findGroup() {
        return Optional.ofNullable(group);
    }

    /** Returns whether it falls on a side of the body; true if it may. */
    boolean lateral() {
        return group == null
                || switch (group) {
                    case HIP, KNEE, ARM, TISSUE -> true;
                    default -> false;
                };
    }

    /** Returns whether the repetitions of a set add up: while the person lies. */
    boolean cumulative() {
        return group == DemandGroup.POSITION && !timedLevels.isEmpty();
    }
}
