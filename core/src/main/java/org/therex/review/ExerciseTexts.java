package org.therex.review;

import org.therex.demand.DemandProfile;
import org.therex.exercise.Exercise;
import org.therex.exercise.Movement;
import org.therex.exercise.Naming;
import org.therex.exercise.Setup;
import org.therex.exercise.SetupPosition;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.Step;
import org.therex.exercise.Technique;
import org.therex.source.MediaReference;

/** Collects all texts of an exercise except the defects of its sources. */
final class ExerciseTexts {

    private static final String TEXT = "text";
    private static final String NOTE = "note";
    private static final String DETAIL = "detail";

    private ExerciseTexts() {}

    static void exercise(Texts texts, Exercise exercise) {
        texts.add("name", exercise.name())
                .add("summary", exercise.summary())
                .in("naming", exercise.naming(), ExerciseTexts::naming)
                .in("setup", exercise.setup(), ExerciseTexts::setup)
                .each("targets", exercise.targets(), (it, target) -> it.add(NOTE, target.note()))
                .ifThere("movement", exercise.movement().stream(), ExerciseTexts::movement)
                .in("technique", exercise.technique(), ExerciseTexts::technique)
                .each(
                        "variations",
                        exercise.variations(),
                        (it, variation) -> it.add("name", variation.name())
                                .in("technique", variation.technique(), ExerciseTexts::technique))
                .each(
                        "modifications",
                        exercise.modifications(),
                        (it, change) -> it.add(TEXT, change.text())
                                .add("trigger", change.trigger())
                                .ifThere("addedDemands", change.addedDemands().stream(), ExerciseTexts::demands))
                .each(
                        "links",
                        exercise.links(),
                        (it, link) -> it.add("condition", link.condition()).add(NOTE, link.note()))
                .ifThere("demands", exercise.demands().stream(), ExerciseTexts::demands)
                .each(
                        "cautions",
                        exercise.cautions(),
                        (it, caution) -> it.add(TEXT, caution.text()).add("population", caution.population()))
                .each("claims", exercise.claims(), ProgramTexts::claim)
                .each("entries", exercise.entries(), ExerciseTexts::entry);
    }

    private static void naming(Texts texts, Naming naming) {
        texts.add("aliases", naming.aliases())
                .add("components", naming.components())
                .each(
                        "distinctions",
                        naming.distinctions(),
                        (it, other) -> it.add("notToBeConfusedWith", other.notToBeConfusedWith())
                                .add("explanation", other.explanation()));
    }

    private static void setup(Texts texts, Setup setup) {
        texts.each("startPositions", setup.startPositions(), ExerciseTexts::position)
                .each("endPositions", setup.endPositions(), ExerciseTexts::position)
                .each("placements", setup.placements(), (it, placement) -> it.add("where", placement.where()))
                .each("equipment", setup.equipment(), (it, need) -> it.add("purpose", need.purpose()))
                .each(
                        "adjustments",
                        setup.adjustments(),
                        (it, adjustment) -> it.add("what", adjustment.what()).add("dependsOn", adjustment.dependsOn()))
                .each(
                        "definitions",
                        setup.definitions(),
                        (it, definition) -> it.add("word", definition.word()).add("meaning", definition.meaning()));
    }

    private static void position(Texts texts, SetupPosition position) {
        texts.add(DETAIL, position.detail());
    }

    private static void movement(Texts texts, Movement movement) {
        texts.each("phases", movement.phases(), (it, phase) -> it.add("name", phase.name()))
                .each("stillParts", movement.stillParts(), (it, still) -> it.add(DETAIL, still.detail()))
                .each(
                        "angles",
                        movement.angles(),
                        (it, angle) -> it.add("when", angle.when()).add("ambiguity", angle.ambiguity()))
                .each("endPoints", movement.endPoints(), (it, end) -> it.add("where", end.where()));
    }

    private static void technique(Texts texts, Technique technique) {
        texts.each("steps", technique.steps(), ExerciseTexts::step)
                .each(
                        "cues",
                        technique.cues(),
                        (it, cue) -> it.add(TEXT, cue.text()).add("reason", cue.reason()))
                .each("mistakes", technique.mistakes(), (it, mistake) -> it.add(TEXT, mistake.text()))
                .each("sensations", technique.sensations(), (it, sensation) -> it.add(TEXT, sensation.text()))
                .each("stages", technique.stages(), (it, stage) -> it.add(TEXT, stage.text()));
    }

    private static void step(Texts texts, Step step) {
        texts.add(TEXT, step.text()).each("media", step.media(), ExerciseTexts::media);
    }

    private static void media(Texts texts, MediaReference media) {
        texts.add("reference", media.reference())
                .add("caption", media.caption())
                .add("credit", media.credit());
    }

    private static void demands(Texts texts, DemandProfile profile) {
        texts.add("basis", profile.basis())
                .each("demands", profile.demands(), (it, demand) -> it.add("optionalPart", demand.optionalPart()));
    }

    private static void entry(Texts texts, SourceEntry entry) {
        texts.add("name", entry.name())
                .add("otherNames", entry.otherNames())
                .add("inferredName", entry.inferredName())
                .add("section", entry.section())
                .each("media", entry.media(), ExerciseTexts::media)
                .ifThere("prescription", entry.prescription().stream(), ProgramTexts::dose);
    }
}
