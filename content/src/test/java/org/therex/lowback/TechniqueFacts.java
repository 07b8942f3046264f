package org.therex.lowback;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.therex.anatomy.BodyRegion;
import org.therex.exercise.Cue;
import org.therex.exercise.CueKind;
import org.therex.exercise.Exercise;
import org.therex.exercise.Mistake;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.MovementQuality;
import org.therex.exercise.SensationKind;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.Step;
import org.therex.lowback.KeptFact.Words;
import org.therex.prescription.Breath;
import org.therex.prescription.Breathing;

/** Kinds 61 to 71: breath, sensation and instruction. */
final class TechniqueFacts {

    private static final String BREATH = "breath that goes with a phase";
    private static final String BREATH_DIRECTION = "where the breath goes";
    private static final String FELT = "where it is felt";
    private static final String FATIGUE = "what fatigue feels like";
    private static final String CEILING = "how far is far enough";
    private static final String STEPS = "steps in order with their pictures";
    private static final String CUES = "cues of several kinds";
    private static final String KEY_POINT = "key point";
    private static final String MISTAKE = "error to avoid";
    private static final String PACE = "word for the pace";
    private static final String REASON = "reason for a cue";

    static final ImmutableList<KeptFact> FACTS = ImmutableList.of(
            KeptFact.of(61, BREATH, "partial-crunch", TechniqueFacts::breaths, ImmutableList.of(Breath.OUT)),
            KeptFact.of(61, BREATH, "seated-spinal-twist", TechniqueFacts::breaths, ImmutableList.of(Breath.OUT)),
            KeptFact.ofEntry(
                    61,
                    BREATH,
                    "003/3",
                    entry -> Reads.dose(entry).breathing().orElseThrow().cues(),
                    ImmutableList.of(new Breathing.Cue(Breath.OUT, "twist"))),
            KeptFact.ofEntry(
                    62,
                    BREATH_DIRECTION,
                    "003/1",
                    entry -> Reads.dose(entry).breathing().orElseThrow().directions(),
                    ImmutableSet.of(Breathing.Direction.SIDE_RIBS, Breathing.Direction.BACK)),
            KeptFact.of(
                    63,
                    FELT,
                    "piriformis-stretch-cross-body",
                    exercise -> Reads.sensation(exercise, SensationKind.TARGET).parts(),
                    ImmutableSet.of(BodyRegion.BUTTOCK)),
            KeptFact.of(
                    63,
                    FELT,
                    "half-kneeling-hip-flexor-stretch",
                    exercise -> Reads.sensation(exercise, SensationKind.TARGET).text(),
                    Words.of("front", "hip")),
            KeptFact.of(
                    63,
                    FELT,
                    "seated-ql-stretch",
                    exercise -> Reads.sensation(exercise, SensationKind.TARGET).parts(),
                    ImmutableSet.of(BodyRegion.LOWER_BACK)),
            KeptFact.of(
                    64,
                    FATIGUE,
                    "core-activation",
                    exercise -> Reads.sensation(exercise, SensationKind.FATIGUE).text(),
                    Words.of("not burn", "squat")),
            KeptFact.of(
                    65,
                    CEILING,
                    "sphinx-pose",
                    exercise -> Reads.sensation(exercise, SensationKind.CEILING).text(),
                    Words.of("comfortable")),
            KeptFact.of(
                    65,
                    CEILING,
                    "ball-release-low-back",
                    exercise -> Reads.sensation(exercise, SensationKind.CEILING).text(),
                    Words.of("no pain")),
            KeptFact.of(
                    66,
                    STEPS,
                    "seated-knee-extension",
                    exercise -> exercise.technique().steps().stream()
                            .map(step -> step.media().size())
                            .filter(pictures -> pictures > 0)
                            .collect(toImmutableList()),
                    ImmutableList.of(1, 2)),
            KeptFact.ofEntry(66, STEPS, "000/2", SourceEntry::stepCount, Optional.of(2)),
            KeptFact.ofEntry(66, STEPS, "003/12", SourceEntry::stepCount, Optional.of(6)),
            KeptFact.of(
                    66,
                    STEPS,
                    "prone-hip-extension",
                    exercise -> exercise.technique().steps().stream()
                            .map(Step::text)
                            .collect(toImmutableList())
                            .reverse()
                            .get(0),
                    Words.of("right leg")),
            KeptFact.of(
                    67,
                    CUES,
                    "sphinx-pose",
                    exercise -> Reads.cues(exercise, CueKind.ALIGNMENT),
                    Words.of("chest forward", "head in line")),
            KeptFact.of(
                    67,
                    CUES,
                    "core-activation",
                    exercise -> Reads.cues(exercise, CueKind.IMAGERY),
                    Words.of("urine", "navel", "spine", "head")),
            KeptFact.of(
                    67,
                    CUES,
                    "core-activation",
                    exercise -> Reads.cues(exercise, CueKind.TACTILE),
                    Words.of("fingertips", "deep muscle")),
            KeptFact.of(
                    67,
                    CUES,
                    "quadruped-ql-stretch",
                    exercise -> Reads.cues(exercise, CueKind.ANALOGY),
                    Words.of("slowly", "wag", "tail")),
            KeptFact.of(
                    68,
                    KEY_POINT,
                    "prone-hip-extension",
                    exercise -> Reads.cues(exercise, CueKind.KEY_POINT),
                    Words.of("buttocks", "most of the lifting")),
            KeptFact.of(
                    68,
                    KEY_POINT,
                    "half-kneeling-hip-flexor-stretch",
                    exercise -> Reads.cues(exercise, CueKind.KEY_POINT),
                    Words.of("tuck", "first")),
            KeptFact.of(69, MISTAKE, "forearm-plank", TechniqueFacts::mistakes, Words.of("spine", "arch")),
            KeptFact.of(69, MISTAKE, "cat-cow", TechniqueFacts::mistakes, Words.of("craning", "neck")),
            KeptFact.of(
                    70,
                    PACE,
                    "supine-pelvic-tilt",
                    exercise -> exercise.technique().qualities(),
                    ImmutableSet.of(MovementQuality.GENTLE, MovementQuality.SLOW)),
            KeptFact.of(
                    70,
                    PACE,
                    "glute-bridge",
                    exercise -> exercise.technique().qualities(),
                    ImmutableSet.of(MovementQuality.SLOW, MovementQuality.CONTROLLED)),
            KeptFact.of(
                    71,
                    REASON,
                    "piriformis-stretch-figure-four",
                    exercise -> exercise.technique().cues().stream()
                            .flatMap(cue -> cue.reason().stream())
                            .collect(toImmutableList()),
                    Words.of("protects", "knee")),
            KeptFact.ofAll(
                    71,
                    REASON,
                    catalog -> catalog.exercises().stream()
                            .flatMap(exercise -> exercise.technique().cues().stream())
                            .map(Cue::reason)
                            .filter(Optional::isPresent)
                            .count(),
                    1L));

    private TechniqueFacts() {}

    private static ImmutableList<Breath> breaths(Exercise exercise) {
        return Reads.movement(exercise).phases().stream()
                .map(MovementPhase::breath)
                .flatMap(Optional::stream)
                .collect(toImmutableList());
    }

    private static ImmutableList<String> mistakes(Exercise exercise) {
        return exercise.technique().mistakes().stream().map(Mistake::text).collect(toImmutableList());
    }
}
