package org.therex.benchmarks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The exercises of {@link GeneratedDocuments} as plain records, for stock databind: words and identifiers are texts, what
 * has two forms is any object, and nothing is checked.
 */
final class PlainExercise {

    private PlainExercise() {}

    record Document(
            @Nullable String format,
            @Nullable String version,
            @Nullable List<Exercise> exercises) {}

    record Exercise(
            @Nullable String id,
            @Nullable String name,
            @Nullable String summary,
            @Nullable Naming naming,
            @Nullable Classification classification,
            @Nullable Setup setup,
            @Nullable List<Target> targets,
            @Nullable Movement movement,
            @Nullable Laterality laterality,
            @Nullable Technique technique,
            @Nullable List<Modification> modifications,
            @Nullable DemandProfile demands,
            @Nullable List<SourceEntry> entries,
            @Nullable List<Link> links,
            @Nullable List<Caution> cautions,
            @Nullable List<Claim> claims) {}

    record Naming(@Nullable List<String> aliases, @Nullable List<String> components) {}

    record Classification(
            @Nullable List<String> categories,
            @Nullable List<String> goals,
            @Nullable List<String> traditions,
            @Nullable String family,
            @Nullable List<String> levels) {}

    record Setup(
            @Nullable List<SetupPosition> startPositions,
            @Nullable List<SetupPosition> endPositions,
            @Nullable List<Placement> placements,
            @Nullable List<EquipmentNeed> equipment,
            @Nullable List<Definition> definitions,
            @Nullable List<Adjustment> adjustments) {}

    record SetupPosition(
            @Nullable String position,
            @Nullable String detail,
            @Nullable Attribution attribution,
            @Nullable List<String> surfaces) {}

    record Attribution(
            @Nullable List<String> statedBy, @Nullable List<String> inferredFrom) {}

    record Placement(
            @Nullable String part,
            @Nullable String where,
            @Nullable Attribution attribution,
            @Nullable String side) {}

    record EquipmentNeed(
            @Nullable String use,
            @Nullable List<String> anyOf,
            @Nullable String purpose,
            @Nullable Attribution attribution) {}

    record Definition(
            @Nullable String word,
            @Nullable String meaning,
            @Nullable Attribution attribution) {}

    record Adjustment(
            @Nullable String what,
            @Nullable String dependsOn,
            @Nullable Attribution attribution) {}

    record Target(
            @Nullable String part,
            @Nullable String role,
            @Nullable String note,
            @Nullable Attribution attribution,
            @Nullable String emphasis,
            boolean anyMuscle) {}

    record Movement(
            @Nullable String kind,
            @Nullable String drive,
            @Nullable List<MovementPhase> phases,
            @Nullable List<EndPoint> endPoints,
            @Nullable Attribution attribution,
            @Nullable List<Stillness> stillParts,
            @Nullable List<Angle> angles,
            @Nullable List<Sequence> sequences) {}

    record MovementPhase(
            @Nullable String name,
            @Nullable List<JointAction> actions,
            @Nullable Attribution attribution,
            boolean simultaneous,
            @Nullable String breath) {}

    record JointAction(
            @Nullable String joint,
            @Nullable String direction,
            @Nullable String side,
            @Nullable String contraction) {}

    record EndPoint(
            @Nullable String part,
            @Nullable String where,
            @Nullable Attribution attribution) {}

    record Stillness(
            @Nullable List<String> parts,
            @Nullable String detail,
            @Nullable Attribution attribution) {}

    record Angle(
            @Nullable String joint,
            @Nullable Integer degrees,
            @Nullable String bound,
            @Nullable String convention,
            @Nullable String when,
            @Nullable Attribution attribution,
            @Nullable String ambiguity) {}

    record Sequence(
            @Nullable String kind,
            @Nullable List<String> parts,
            @Nullable Attribution attribution) {}

    record Laterality(
            @Nullable String scheme,
            @Nullable Attribution attribution,
            @Nullable String pairing,
            @Nullable String firstSide,
            @Nullable String target,
            @Nullable String hand) {}

    record Technique(
            @Nullable List<Step> steps,
            @Nullable List<String> qualities,
            @Nullable List<Sensation> sensations,
            @Nullable List<Cue> cues,
            @Nullable List<Mistake> mistakes) {}

    record Step(
            @Nullable String text,
            @Nullable String phase,
            @Nullable Attribution attribution,
            @Nullable String side,
            @Nullable String breath,
            @Nullable List<String> equipment,
            @Nullable List<Media> media) {}

    record Media(@Nullable String reference, @Nullable String caption) {}

    record Sensation(
            @Nullable String kind,
            @Nullable List<String> parts,
            @Nullable String text,
            @Nullable Attribution attribution) {}

    record Cue(
            @Nullable String kind,
            @Nullable String text,
            @Nullable Attribution attribution,
            @Nullable String reason) {}

    record Mistake(@Nullable String text, @Nullable Attribution attribution) {}

    record Modification(
            @Nullable String id,
            @Nullable String direction,
            @Nullable String text,
            @Nullable String trigger,
            @Nullable List<Relief> reliefs,
            @Nullable DemandProfile addedDemands,
            @Nullable String axis,
            @Nullable Attribution attribution,
            @Nullable String position,
            @Nullable List<String> equipment) {}

    record Relief(
            @Nullable String demand,
            @Nullable Integer to,
            @Nullable Integer by) {}

    record DemandProfile(
            @Nullable List<Demand> demands, @Nullable String basis) {}

    record Demand(
            @Nullable String demand,
            @Nullable Integer level,
            @Nullable String side,
            @Nullable String optionalPart,
            @Nullable List<TimedLevel> timedLevels) {}

    record TimedLevel(@Nullable Integer upTo, @Nullable Integer level) {}

    record SourceEntry(
            @Nullable String citation,
            @Nullable String name,
            @Nullable Integer position,
            @Nullable List<String> categories,
            @Nullable Integer stepCount,
            @Nullable Prescription prescription,
            @Nullable String section,
            @Nullable List<String> otherNames,
            @Nullable Integer printedNumber,
            @Nullable List<Defect> defects,
            @Nullable String inferredName,
            @Nullable List<Media> media,
            @Nullable List<String> levels) {}

    record Prescription(
            @Nullable Repetitions repetitions,
            @Nullable Hold hold,
            @Nullable Breathing breathing,
            @Nullable Object sides,
            @Nullable Sets sets,
            @Nullable List<Rest> rests,
            @Nullable Spots spots,
            @Nullable List<String> notes) {}

    record Repetitions(@Nullable String vague, @Nullable List<String> until) {}

    record Hold(
            @Nullable Object seconds,
            @Nullable String scope,
            @Nullable Integer counts) {}

    record Breathing(
            @Nullable List<String> manners,
            @Nullable List<String> directions,
            @Nullable List<BreathingCue> cues) {}

    record BreathingCue(@Nullable String breath, @Nullable String part) {}

    record Sets(@Nullable Integer atMost) {}

    record Rest(@Nullable String place) {}

    record Spots(@Nullable String vague) {}

    record Defect(
            @Nullable String kind,
            @Nullable String text,
            @Nullable String resolution,
            @Nullable String evidence) {}

    record Link(
            @Nullable String relation,
            @Nullable String exercise,
            @Nullable Attribution attribution,
            @Nullable String note) {}

    record Caution(
            @Nullable String kind,
            @Nullable String text,
            @Nullable String population,
            @Nullable Attribution attribution,
            @Nullable List<String> parts) {}

    record Claim(
            @Nullable String kind,
            @Nullable String text,
            @Nullable String strength,
            @Nullable String subject,
            @Nullable Attribution attribution,
            @Nullable Integer year) {}
}
