package org.therex.json.wire;

import com.google.common.collect.ImmutableList;
import org.therex.anatomy.RelativeSide;
import org.therex.exercise.AngleConvention;
import org.therex.exercise.Category;
import org.therex.exercise.CautionKind;
import org.therex.exercise.CueKind;
import org.therex.exercise.Drive;
import org.therex.exercise.Emphasis;
import org.therex.exercise.Equipment;
import org.therex.exercise.EquipmentUse;
import org.therex.exercise.ExperienceLevel;
import org.therex.exercise.FigureBound;
import org.therex.exercise.Goal;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.ModificationDirection;
import org.therex.exercise.MovementKind;
import org.therex.exercise.MovementQuality;
import org.therex.exercise.ProgressionAxis;
import org.therex.exercise.Relation;
import org.therex.exercise.Role;
import org.therex.exercise.SensationKind;
import org.therex.exercise.SequenceKind;
import org.therex.exercise.StepPhase;
import org.therex.exercise.Surface;
import org.therex.exercise.Tradition;
import org.therex.prescription.Breath;
import org.therex.source.ClaimKind;
import org.therex.source.ClaimStrength;
import org.therex.source.DefectKind;
import org.therex.term.Term;

/** The words of the exercise vocabularies. */
final class ExerciseWords {

    static final TextualShape<Category> CATEGORY = Shapes.openWords(
            "category",
            "What kind of work an exercise is; one exercise may be several.",
            Category.vocabulary(),
            Category::of);

    static final TextualShape<Goal> GOAL =
            Shapes.openWords("goal", "What a person wants from an exercise or a program.", Goal.vocabulary(), Goal::of);

    static final TextualShape<ExperienceLevel> EXPERIENCE_LEVEL = Shapes.words(
            ExperienceLevel.class,
            "experience-level",
            "How much experience an exercise or program asks for; the least comes first.");

    static final TextualShape<Tradition> TRADITION = Shapes.openWords(
            "tradition", "The practice that an exercise comes from.", Tradition.vocabulary(), Tradition::of);

    static final TextualShape<Equipment> EQUIPMENT =
            Shapes.openWords("equipment", "A thing that an exercise uses.", Equipment.vocabulary(), Equipment::of);

    static final TextualShape<EquipmentUse> EQUIPMENT_USE =
            Shapes.words(EquipmentUse.class, "equipment-use", "How an exercise uses a piece of equipment.");

    static final TextualShape<Surface> SURFACE =
            Shapes.openWords("surface", "What carries the body.", Surface.vocabulary(), Surface::of);

    static final TextualShape<Role> ROLE =
            Shapes.words(Role.class, "role", "What an exercise does to a part of the body.");

    static final TextualShape<Emphasis> EMPHASIS =
            Shapes.words(Emphasis.class, "emphasis", "Whether a part of the body is a main target.");

    static final TextualShape<MovementKind> MOVEMENT_KIND =
            Shapes.words(MovementKind.class, "movement-kind", "How an exercise moves.");

    static final TextualShape<Drive> DRIVE = Shapes.words(Drive.class, "drive", "What moves the moving part.");

    static final TextualShape<SequenceKind> SEQUENCE_KIND =
            Shapes.words(SequenceKind.class, "sequence-kind", "What happens one after another.");

    static final TextualShape<AngleConvention> ANGLE_CONVENTION =
            Shapes.words(AngleConvention.class, "angle-convention", "How an angle of a joint is measured.");

    static final TextualShape<FigureBound> FIGURE_BOUND =
            Shapes.words(FigureBound.class, "figure-bound", "How a stated figure is meant.");

    static final TextualShape<LateralityScheme> LATERALITY_SCHEME =
            Shapes.words(LateralityScheme.class, "laterality-scheme", "How an exercise deals with left and right.");

    static final TextualShape<RelativeSide> SAME_OR_OPPOSITE = Shapes.words(
            "same-or-opposite",
            "The side of the moving limb, or the other one.",
            ImmutableList.of(RelativeSide.SAME, RelativeSide.OPPOSITE),
            Term::id,
            Term::label);

    static final TextualShape<StepPhase> STEP_PHASE =
            Shapes.words(StepPhase.class, "step-phase", "Where in an exercise a step stands.");

    static final TextualShape<Breath> BREATH = Shapes.words(Breath.class, "breath", "A way to breathe.");

    static final TextualShape<CueKind> CUE_KIND = Shapes.words(CueKind.class, "cue-kind", "What a cue works with.");

    static final TextualShape<MovementQuality> MOVEMENT_QUALITY =
            Shapes.words(MovementQuality.class, "movement-quality", "A word for how an exercise is done.");

    static final TextualShape<SensationKind> SENSATION_KIND =
            Shapes.words(SensationKind.class, "sensation-kind", "The meaning of a sensation.");

    static final TextualShape<ModificationDirection> MODIFICATION_DIRECTION =
            Shapes.words(ModificationDirection.class, "modification-direction", "What a modification does.");

    static final TextualShape<ProgressionAxis> PROGRESSION_AXIS =
            Shapes.words(ProgressionAxis.class, "progression-axis", "Along what an exercise gets harder or easier.");

    static final TextualShape<Relation> RELATION =
            Shapes.words(Relation.class, "relation", "How one exercise stands to another.");

    static final TextualShape<CautionKind> CAUTION_KIND =
            Shapes.words(CautionKind.class, "caution-kind", "What a caution warns of.");

    static final TextualShape<ClaimKind> CLAIM_KIND =
            Shapes.words(ClaimKind.class, "claim-kind", "What a source claims about an exercise or a program.");

    static final TextualShape<ClaimStrength> CLAIM_STRENGTH =
            Shapes.words(ClaimStrength.class, "claim-strength", "What a claim rests on, as its source presents it.");

    static final TextualShape<DefectKind> DEFECT_KIND =
            Shapes.words(DefectKind.class, "defect-kind", "What a source lacks or gets wrong.");

    private ExerciseWords() {}
}
