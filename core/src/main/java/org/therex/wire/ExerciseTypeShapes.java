package org.therex.wire;

import org.therex.exercise.Adjustment;
import org.therex.exercise.Angle;
import org.therex.exercise.AngleConvention;
import org.therex.exercise.Category;
import org.therex.exercise.Caution;
import org.therex.exercise.CautionKind;
import org.therex.exercise.Classification;
import org.therex.exercise.Cue;
import org.therex.exercise.CueKind;
import org.therex.exercise.Definition;
import org.therex.exercise.Distinction;
import org.therex.exercise.Drive;
import org.therex.exercise.Emphasis;
import org.therex.exercise.EndPoint;
import org.therex.exercise.Equipment;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.EquipmentUse;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.ExperienceLevel;
import org.therex.exercise.Family;
import org.therex.exercise.FigureBound;
import org.therex.exercise.Goal;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Link;
import org.therex.exercise.Mistake;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationDirection;
import org.therex.exercise.ModificationId;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementKind;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.MovementQuality;
import org.therex.exercise.Naming;
import org.therex.exercise.Placement;
import org.therex.exercise.ProgressionAxis;
import org.therex.exercise.Relation;
import org.therex.exercise.Role;
import org.therex.exercise.Sensation;
import org.therex.exercise.SensationKind;
import org.therex.exercise.Sequence;
import org.therex.exercise.SequenceKind;
import org.therex.exercise.Setup;
import org.therex.exercise.SetupPosition;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.StabilisedPart;
import org.therex.exercise.Stage;
import org.therex.exercise.Step;
import org.therex.exercise.StepPhase;
import org.therex.exercise.Surface;
import org.therex.exercise.Target;
import org.therex.exercise.Technique;
import org.therex.exercise.Tradition;
import org.therex.exercise.Variation;
import org.therex.exercise.fields.AdjustmentFields;
import org.therex.exercise.fields.CautionFields;
import org.therex.exercise.fields.ClassificationFields;
import org.therex.exercise.fields.CueFields;
import org.therex.exercise.fields.EndPointFields;
import org.therex.exercise.fields.LinkFields;
import org.therex.exercise.fields.MistakeFields;
import org.therex.exercise.fields.MovementFields;
import org.therex.exercise.fields.SensationFields;
import org.therex.exercise.fields.SetupPositionFields;
import org.therex.exercise.fields.StageFields;
import org.therex.exercise.fields.StepFields;
import org.therex.exercise.fields.TargetFields;
import org.therex.prescription.Breath;
import org.therex.source.Attribution;
import org.therex.source.Citation;
import org.therex.source.Claim;
import org.therex.source.ClaimKind;
import org.therex.source.ClaimStrength;
import org.therex.source.Defect;
import org.therex.source.DefectKind;
import org.therex.source.Evidence;
import org.therex.source.EvidenceStrength;
import org.therex.source.MediaReference;
import org.therex.source.Source;
import org.therex.source.SourceId;
import org.therex.source.fields.DefectFields;
import org.therex.source.fields.EvidenceFields;
import org.therex.source.fields.MediaReferenceFields;
import org.therex.source.fields.SourceFields;
import org.therex.term.Presence;

/** The shapes of exercises and of their sources. */
final class ExerciseTypeShapes {

    private ExerciseTypeShapes() {}

    static void addTo(KnownShapes known) {
        addExerciseWords(known);
        addExercise(known);
        addEvidence(known);
    }

    private static void addExerciseWords(KnownShapes known) {
        known.add(Category.class, () -> ExerciseWords.CATEGORY);
        known.add(Goal.class, () -> ExerciseWords.GOAL);
        known.words(
                ExperienceLevel.class, "How much experience an exercise or program asks for; the least comes first.");
        known.add(Tradition.class, () -> ExerciseWords.TRADITION);
        known.add(Equipment.class, () -> ExerciseWords.EQUIPMENT);
        known.words(EquipmentUse.class, "How an exercise uses a piece of equipment.");
        known.add(Surface.class, () -> ExerciseWords.SURFACE);
        known.words(Role.class, "What an exercise does to a part of the body.");
        known.words(Emphasis.class, "Whether a part of the body is a main target.");
        known.words(MovementKind.class, "How an exercise moves.");
        known.words(Drive.class, "What moves the moving part.");
        known.words(SequenceKind.class, "What happens one after another.");
        known.words(AngleConvention.class, "How an angle of a joint is measured.");
        known.words(FigureBound.class, "How a stated figure is meant.");
        known.words(LateralityScheme.class, "How an exercise deals with left and right.");
        known.words(StepPhase.class, "Where in an exercise a step stands.");
        known.words(Breath.class, "A way to breathe.");
        known.words(CueKind.class, "What a cue works with.");
        known.words(MovementQuality.class, "A word for how an exercise is done.");
        known.words(SensationKind.class, "The meaning of a sensation.");
        known.words(ModificationDirection.class, "What a modification does.");
        known.words(ProgressionAxis.class, "Along what an exercise gets harder or easier.");
        known.words(Relation.class, "How one exercise stands to another.");
        known.words(CautionKind.class, "What a caution warns of.");
        known.words(ClaimKind.class, "What a source claims about an exercise or a program.");
        known.words(ClaimStrength.class, "What a claim rests on, as its source presents it.");
        known.words(DefectKind.class, "What a source lacks or gets wrong.");
    }

    private static void addExercise(KnownShapes known) {
        known.add(ExerciseId.class, () -> FactShapes.EXERCISE_ID);
        known.add(SourceId.class, () -> FactShapes.SOURCE_ID);
        known.add(ModificationId.class, () -> FactShapes.MODIFICATION_ID);
        known.add(Family.class, () -> FactShapes.FAMILY);
        known.add(Citation.class, () -> FactShapes.CITATION);
        known.add(Attribution.class, () -> FactShapes.ATTRIBUTION);
        known.add(Distinction.class, () -> NamingShapes.DISTINCTION);
        known.add(Naming.class, () -> NamingShapes.NAMING);
        known.add(Classification.class, () -> FromTable.all(ClassificationFields.TABLE));
        known.add(Target.class, () -> FromTable.all(TargetFields.TABLE));
        known.add(
                SetupPosition.class,
                () -> FromTable.of(SetupPositionFields.TABLE).brief("position").build());
        known.add(Placement.class, () -> SetupShapes.PLACEMENT);
        known.add(EquipmentNeed.class, () -> SetupShapes.EQUIPMENT_NEED);
        known.add(Adjustment.class, () -> FromTable.all(AdjustmentFields.TABLE));
        known.add(Definition.class, () -> SetupShapes.DEFINITION);
        known.add(Setup.class, () -> SetupShapes.SETUP);
        known.add(MovementPhase.class, () -> MovementShapes.MOVEMENT_PHASE);
        known.add(Sequence.class, () -> MovementShapes.SEQUENCE);
        known.add(StabilisedPart.class, () -> MovementShapes.STILLNESS);
        known.add(Angle.class, () -> MovementShapes.ANGLE);
        known.add(
                EndPoint.class,
                () -> FromTable.of(EndPointFields.TABLE).brief("where").build());
        known.add(Movement.class, () -> FromTable.all(MovementFields.TABLE));
        known.add(Laterality.class, () -> MovementShapes.LATERALITY);
        known.add(
                MediaReference.class,
                () -> FromTable.of(MediaReferenceFields.TABLE)
                        .brief("reference")
                        .build());
        known.add(Step.class, () -> FromTable.of(StepFields.TABLE).brief("text").build());
        known.add(Cue.class, () -> FromTable.all(CueFields.TABLE));
        known.add(
                Mistake.class,
                () -> FromTable.of(MistakeFields.TABLE).brief("text").build());
        known.add(Sensation.class, () -> FromTable.all(SensationFields.TABLE));
        known.add(
                Stage.class, () -> FromTable.of(StageFields.TABLE).brief("text").build());
        known.add(Technique.class, () -> TechniqueShapes.TECHNIQUE);
        known.add(Variation.class, () -> TechniqueShapes.VARIATION);
        known.add(Claim.class, () -> SourceShapes.CLAIM);
        known.add(Defect.class, () -> FromTable.all(DefectFields.TABLE));
        known.add(SourceEntry.class, () -> SourceShapes.SOURCE_ENTRY);
        known.add(
                Source.class, () -> FromTable.of(SourceFields.TABLE).brief("id").build());
        known.add(Modification.class, () -> ExerciseShapes.MODIFICATION);
        known.add(Link.class, () -> FromTable.all(LinkFields.TABLE));
        known.add(Caution.class, () -> FromTable.all(CautionFields.TABLE));
        known.add(Exercise.class, () -> ExerciseShapes.EXERCISE);
    }

    private static void addEvidence(KnownShapes known) {
        known.add(Evidence.class, () -> FromTable.all(EvidenceFields.TABLE));
        known.words(EvidenceStrength.class, "How strong the evidence for a rule is.");
        known.words(Presence.class, "What is known of something that can be there or not.");
    }
}
