package org.therex.json.wire;

import com.google.common.collect.ImmutableMap;
import org.therex.anatomy.BodyPart;
import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Contraction;
import org.therex.anatomy.FloorLevel;
import org.therex.anatomy.HeadLevel;
import org.therex.anatomy.Joint;
import org.therex.anatomy.JointAction;
import org.therex.anatomy.MovementDirection;
import org.therex.anatomy.Muscle;
import org.therex.anatomy.MuscleGroup;
import org.therex.anatomy.Plane;
import org.therex.anatomy.Position;
import org.therex.anatomy.RangeBand;
import org.therex.anatomy.RelativeSide;
import org.therex.anatomy.Side;
import org.therex.anatomy.Structure;
import org.therex.anatomy.Support;
import org.therex.catalog.Catalog;
import org.therex.comparison.Change;
import org.therex.comparison.ProgramDifference;
import org.therex.demand.Demand;
import org.therex.demand.DemandGroup;
import org.therex.demand.DemandProfile;
import org.therex.demand.ExerciseDemand;
import org.therex.demand.Relief;
import org.therex.demand.TimedLevel;
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
import org.therex.prescription.Assumption;
import org.therex.prescription.Breath;
import org.therex.prescription.Breathing;
import org.therex.prescription.Days;
import org.therex.prescription.DoseField;
import org.therex.prescription.Estimate;
import org.therex.prescription.Exclusion;
import org.therex.prescription.Frequency;
import org.therex.prescription.Hold;
import org.therex.prescription.HoldScope;
import org.therex.prescription.Intensity;
import org.therex.prescription.Interval;
import org.therex.prescription.Limit;
import org.therex.prescription.Occasion;
import org.therex.prescription.Pacing;
import org.therex.prescription.Prescription;
import org.therex.prescription.Repetitions;
import org.therex.prescription.ResolvedPrescription;
import org.therex.prescription.Rest;
import org.therex.prescription.RestPlace;
import org.therex.prescription.Scope;
import org.therex.prescription.Sides;
import org.therex.prescription.Tempo;
import org.therex.prescription.UnknownTerm;
import org.therex.prescription.Workload;
import org.therex.prescription.WorkloadLine;
import org.therex.program.Adaptation;
import org.therex.program.Adherence;
import org.therex.program.Advice;
import org.therex.program.AdviceTopic;
import org.therex.program.Arrangement;
import org.therex.program.Contributor;
import org.therex.program.ContributorRole;
import org.therex.program.Delivery;
import org.therex.program.DeliveryMode;
import org.therex.program.Grouping;
import org.therex.program.Item;
import org.therex.program.ItemWorkload;
import org.therex.program.OrderRule;
import org.therex.program.Phase;
import org.therex.program.PlacedItem;
import org.therex.program.Program;
import org.therex.program.ProgramId;
import org.therex.program.ProgramWorkload;
import org.therex.program.Resources;
import org.therex.program.Revision;
import org.therex.program.Rule;
import org.therex.program.RuleKind;
import org.therex.program.Section;
import org.therex.program.SessionWorkload;
import org.therex.program.Setting;
import org.therex.program.StartingRule;
import org.therex.program.Supervision;
import org.therex.program.Tailoring;
import org.therex.program.TailoringKind;
import org.therex.progression.OccurrenceId;
import org.therex.reporting.AnswerKind;
import org.therex.reporting.CertQuestion;
import org.therex.reporting.CertReport;
import org.therex.reporting.FittVp;
import org.therex.reporting.TidierQuestion;
import org.therex.reporting.TidierReport;
import org.therex.review.ReviewContext;
import org.therex.safety.BloodPressure;
import org.therex.safety.ClinicianDecision;
import org.therex.safety.Condition;
import org.therex.safety.ConditionId;
import org.therex.safety.ConditionKind;
import org.therex.safety.ConditionQualifier;
import org.therex.safety.Criterion;
import org.therex.safety.DemandLimit;
import org.therex.safety.Finding;
import org.therex.safety.Person;
import org.therex.safety.Qualification;
import org.therex.safety.RuleCategory;
import org.therex.safety.RuleId;
import org.therex.safety.RuleSet;
import org.therex.safety.ScreeningRule;
import org.therex.safety.Urgency;
import org.therex.schedule.AsNeededItem;
import org.therex.schedule.DayPartTime;
import org.therex.schedule.EventTime;
import org.therex.schedule.Occurrence;
import org.therex.schedule.PlannedItem;
import org.therex.schedule.RangeEnd;
import org.therex.schedule.Schedule;
import org.therex.schedule.Session;
import org.therex.schedule.Timetable;
import org.therex.schedule.Unscheduled;
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
import org.therex.term.Code;
import org.therex.term.Presence;

/** The shapes of our types by class, for whoever holds our values in documents of their own. */
public final class KnownShapes {

    private final ImmutableMap.Builder<Class<?>, Shape<?>> shapes = ImmutableMap.builder();

    private KnownShapes() {}

    /** Returns the shape of each type that can stand alone. */
    public static ImmutableMap<Class<?>, Shape<?>> all() {
        KnownShapes known = new KnownShapes();
        known.shapes.putAll(CheckShapes.byClass());
        known.addAnatomy();
        known.addPrescription();
        known.addDemand();
        known.addExerciseWords();
        known.addExercise();
        known.addEvidence();
        known.shapes.putAll(MonitoringShapes.byClass());
        known.shapes.putAll(ProgressionShapes.byClass());
        known.shapes.putAll(ResponseShapes.byClass());
        known.shapes.putAll(NextStepShapes.byClass());
        known.addProgram();
        known.addSchedule();
        known.addSafety();
        known.shapes.putAll(VerdictShapes.byClass());
        known.addComparison();
        known.addPlan();
        known.addWorkload();
        known.addReporting();
        known.add(ReviewContext.class, ReviewShapes.CIRCUMSTANCES);
        return known.shapes.buildOrThrow();
    }

    private <T> void add(Class<T> type, Shape<T> shape) {
        shapes.put(type, shape);
    }

    private void addAnatomy() {
        add(Code.class, AnatomyShapes.CODE);
        add(BodyPart.class, AnatomyShapes.BODY_PART);
        add(BodyRegion.class, AnatomyShapes.BODY_REGION);
        add(MuscleGroup.class, AnatomyShapes.MUSCLE_GROUP);
        add(Muscle.class, AnatomyShapes.MUSCLE);
        add(Joint.class, AnatomyShapes.JOINT);
        add(Structure.class, AnatomyShapes.STRUCTURE);
        add(MovementDirection.class, AnatomyShapes.MOVEMENT_DIRECTION);
        add(Plane.class, AnatomyShapes.PLANE);
        add(Side.class, AnatomyShapes.SIDE);
        add(Contraction.class, AnatomyShapes.CONTRACTION);
        add(RangeBand.class, AnatomyShapes.RANGE_BAND);
        add(Position.class, AnatomyShapes.POSITION);
        add(Support.class, AnatomyShapes.SUPPORT);
        add(FloorLevel.class, AnatomyShapes.FLOOR_LEVEL);
        add(HeadLevel.class, AnatomyShapes.HEAD_LEVEL);
        add(JointAction.class, AnatomyShapes.JOINT_ACTION);
    }

    private void addPrescription() {
        add(Limit.class, AmountShapes.LIMIT);
        add(Repetitions.class, PrescriptionShapes.REPETITIONS);
        add(HoldScope.class, PrescriptionShapes.HOLD_SCOPE);
        add(Hold.class, PrescriptionShapes.HOLD);
        add(Sides.class, PrescriptionShapes.SIDES);
        add(RestPlace.class, PrescriptionShapes.REST_PLACE);
        add(Rest.class, PrescriptionShapes.REST);
        add(Tempo.class, PrescriptionShapes.TEMPO);
        add(Intensity.class, IntensityShapes.INTENSITY);
        add(Breathing.class, PrescriptionShapes.BREATHING);
        add(Occasion.class, FrequencyShapes.OCCASION);
        add(Exclusion.class, FrequencyShapes.EXCLUSION);
        add(Interval.class, FrequencyShapes.INTERVAL);
        add(Days.class, FrequencyShapes.DAYS);
        add(Frequency.class, FrequencyShapes.FREQUENCY);
        add(Prescription.class, PrescriptionShapes.PRESCRIPTION);
    }

    private void addDemand() {
        add(Demand.class, DemandShapes.DEMAND);
        add(DemandGroup.class, DemandShapes.DEMAND_GROUP);
        add(RelativeSide.class, DemandShapes.RELATIVE_SIDE);
        add(TimedLevel.class, DemandShapes.TIMED_LEVEL);
        add(ExerciseDemand.class, DemandShapes.IMPOSED_DEMAND);
        add(DemandProfile.class, DemandShapes.DEMAND_PROFILE);
        add(Relief.class, DemandShapes.RELIEF);
    }

    private void addExerciseWords() {
        add(Category.class, ExerciseWords.CATEGORY);
        add(Goal.class, ExerciseWords.GOAL);
        add(ExperienceLevel.class, ExerciseWords.EXPERIENCE_LEVEL);
        add(Tradition.class, ExerciseWords.TRADITION);
        add(Equipment.class, ExerciseWords.EQUIPMENT);
        add(EquipmentUse.class, ExerciseWords.EQUIPMENT_USE);
        add(Surface.class, ExerciseWords.SURFACE);
        add(Role.class, ExerciseWords.ROLE);
        add(Emphasis.class, ExerciseWords.EMPHASIS);
        add(MovementKind.class, ExerciseWords.MOVEMENT_KIND);
        add(Drive.class, ExerciseWords.DRIVE);
        add(SequenceKind.class, ExerciseWords.SEQUENCE_KIND);
        add(AngleConvention.class, ExerciseWords.ANGLE_CONVENTION);
        add(FigureBound.class, ExerciseWords.FIGURE_BOUND);
        add(LateralityScheme.class, ExerciseWords.LATERALITY_SCHEME);
        add(StepPhase.class, ExerciseWords.STEP_PHASE);
        add(Breath.class, ExerciseWords.BREATH);
        add(CueKind.class, ExerciseWords.CUE_KIND);
        add(MovementQuality.class, ExerciseWords.MOVEMENT_QUALITY);
        add(SensationKind.class, ExerciseWords.SENSATION_KIND);
        add(ModificationDirection.class, ExerciseWords.MODIFICATION_DIRECTION);
        add(ProgressionAxis.class, ExerciseWords.PROGRESSION_AXIS);
        add(Relation.class, ExerciseWords.RELATION);
        add(CautionKind.class, ExerciseWords.CAUTION_KIND);
        add(ClaimKind.class, ExerciseWords.CLAIM_KIND);
        add(ClaimStrength.class, ExerciseWords.CLAIM_STRENGTH);
        add(DefectKind.class, ExerciseWords.DEFECT_KIND);
    }

    private void addExercise() {
        add(ExerciseId.class, FactShapes.EXERCISE_ID);
        add(SourceId.class, FactShapes.SOURCE_ID);
        add(ModificationId.class, FactShapes.MODIFICATION_ID);
        add(Family.class, FactShapes.FAMILY);
        add(Citation.class, FactShapes.CITATION);
        add(Attribution.class, FactShapes.ATTRIBUTION);
        add(Distinction.class, NamingShapes.DISTINCTION);
        add(Naming.class, NamingShapes.NAMING);
        add(Classification.class, NamingShapes.CLASSIFICATION);
        add(Target.class, NamingShapes.TARGET);
        add(SetupPosition.class, SetupShapes.SETUP_POSITION);
        add(Placement.class, SetupShapes.PLACEMENT);
        add(EquipmentNeed.class, SetupShapes.EQUIPMENT_NEED);
        add(Adjustment.class, SetupShapes.ADJUSTMENT);
        add(Definition.class, SetupShapes.DEFINITION);
        add(Setup.class, SetupShapes.SETUP);
        add(MovementPhase.class, MovementShapes.MOVEMENT_PHASE);
        add(Sequence.class, MovementShapes.SEQUENCE);
        add(StabilisedPart.class, MovementShapes.STILLNESS);
        add(Angle.class, MovementShapes.ANGLE);
        add(EndPoint.class, MovementShapes.END_POINT);
        add(Movement.class, MovementShapes.MOVEMENT);
        add(Laterality.class, MovementShapes.LATERALITY);
        add(MediaReference.class, TechniqueShapes.MEDIA_REFERENCE);
        add(Step.class, TechniqueShapes.STEP);
        add(Cue.class, TechniqueShapes.CUE);
        add(Mistake.class, TechniqueShapes.MISTAKE);
        add(Sensation.class, TechniqueShapes.SENSATION);
        add(Stage.class, TechniqueShapes.STAGE);
        add(Technique.class, TechniqueShapes.TECHNIQUE);
        add(Variation.class, TechniqueShapes.VARIATION);
        add(Claim.class, SourceShapes.CLAIM);
        add(Defect.class, SourceShapes.DEFECT);
        add(SourceEntry.class, SourceShapes.SOURCE_ENTRY);
        add(Source.class, SourceShapes.SOURCE);
        add(Modification.class, ExerciseShapes.MODIFICATION);
        add(Link.class, ExerciseShapes.LINK);
        add(Caution.class, ExerciseShapes.CAUTION);
        add(Exercise.class, ExerciseShapes.EXERCISE);
    }

    private void addEvidence() {
        add(Evidence.class, EvidenceShapes.EVIDENCE);
        add(EvidenceStrength.class, EvidenceShapes.EVIDENCE_STRENGTH);
        add(Presence.class, EvidenceShapes.PRESENCE);
    }

    private void addSafety() {
        add(BloodPressure.class, SafetyShapes.BLOOD_PRESSURE);
        add(ClinicianDecision.class, SafetyShapes.CLINICIAN_DECISION);
        add(Condition.class, SafetyShapes.CONDITION);
        add(ConditionId.class, SafetyShapes.CONDITION_ID);
        add(ConditionKind.class, SafetyShapes.CONDITION_KIND);
        add(Criterion.class, SafetyShapes.CRITERION);
        add(DemandLimit.class, SafetyShapes.DEMAND_LIMIT);
        add(Finding.class, SafetyShapes.FINDING);
        add(Person.class, SafetyShapes.PERSON);
        add(Qualification.class, SafetyShapes.QUALIFICATION);
        add(RuleId.class, SafetyShapes.RULE_ID);
        add(RuleSet.class, SafetyShapes.RULE_SET);
        add(RuleCategory.class, SafetyShapes.SCREENING_KIND);
        add(ScreeningRule.class, SafetyShapes.SCREENING_RULE);
        add(ConditionQualifier.class, SafetyShapes.TRAIT);
        add(Urgency.class, SafetyShapes.URGENCY);
    }

    private void addProgram() {
        add(ProgramId.class, ProgramShapes.PROGRAM_ID);
        add(RuleKind.class, ProgramShapes.RULE_KIND);
        add(AdviceTopic.class, ProgramShapes.ADVICE_TOPIC);
        add(Rule.class, ProgramShapes.RULE);
        add(Advice.class, ProgramShapes.ADVICE);
        addProgramParts();
        add(Item.class, ProgramShapes.ITEM);
        add(Section.class, ProgramShapes.SECTION);
        add(Phase.class, ProgramShapes.PHASE);
        add(Program.class, ProgramShapes.PROGRAM);
        add(Catalog.class, Documents.EXERCISES);
    }

    private void addProgramParts() {
        add(ContributorRole.class, ProgramPartShapes.CONTRIBUTOR_ROLE);
        add(Setting.class, ProgramPartShapes.SETTING);
        add(Grouping.class, ProgramPartShapes.GROUPING);
        add(Supervision.class, ProgramPartShapes.SUPERVISION);
        add(DeliveryMode.class, ProgramPartShapes.DELIVERY_MODE);
        add(TailoringKind.class, ProgramPartShapes.TAILORING_KIND);
        add(Arrangement.class, ProgramPartShapes.ARRANGEMENT);
        add(Contributor.class, ProgramPartShapes.CONTRIBUTOR);
        add(Revision.class, ProgramPartShapes.REVISION);
        add(Delivery.class, ProgramPartShapes.DELIVERY);
        add(Resources.class, ProgramPartShapes.RESOURCES);
        add(Adaptation.class, ProgramPartShapes.ADAPTATION);
        add(StartingRule.class, ProgramPartShapes.STARTING_RULE);
        add(Tailoring.class, ProgramPartShapes.TAILORING);
        add(Adherence.class, ProgramPartShapes.ADHERENCE);
        add(OrderRule.class, ProgramPartShapes.ORDER_RULE);
    }

    private void addPlan() {
        add(DoseField.class, ResolvedShapes.DOSE_FIELD);
        add(Scope.class, ResolvedShapes.SCOPE);
        add(ResolvedPrescription.class, ResolvedShapes.RESOLVED);
        add(PlacedItem.class, OccurrenceShapes.PLACED_ITEM);
        add(PlannedItem.class, OccurrenceShapes.PLANNED_ITEM);
        add(Occurrence.class, OccurrenceShapes.OCCURRENCE);
        add(Session.class, OccurrenceShapes.SESSION);
        add(Unscheduled.class, OccurrenceShapes.UNSCHEDULED);
        add(Unscheduled.Reason.class, OccurrenceShapes.REASON);
        add(AsNeededItem.class, OccurrenceShapes.AVAILABLE);
        add(Schedule.class, CalendarShapes.SCHEDULE);
    }

    private void addWorkload() {
        add(Assumption.class, EstimateShapes.ASSUMPTION);
        add(UnknownTerm.class, EstimateShapes.GAP);
        shapes.put(Estimate.class, EstimateShapes.ANY);
        add(Pacing.class, EstimateShapes.PACING);
        add(WorkloadLine.Part.class, WorkloadShapes.LINE_PART);
        add(WorkloadLine.class, WorkloadShapes.LINE);
        add(Workload.class, WorkloadShapes.WORKLOAD);
        add(ItemWorkload.class, WorkloadShapes.ITEM);
        add(SessionWorkload.class, WorkloadShapes.SESSION_WORKLOAD);
        add(ProgramWorkload.class, WorkloadShapes.PROGRAM_WORKLOAD);
    }

    private void addReporting() {
        add(AnswerKind.class, ReportingShapes.ANSWER_KIND);
        add(CertQuestion.class, ReportingShapes.CERT_QUESTION);
        add(TidierQuestion.class, ReportingShapes.TIDIER_QUESTION);
        add(CertReport.class, ReportingShapes.CERT_REPORT);
        add(TidierReport.class, ReportingShapes.TIDIER_REPORT);
        add(FittVp.class, ReportingShapes.FITT_VP);
    }

    private void addComparison() {
        add(org.therex.comparison.ProgramPart.class, ComparisonShapes.PART);
        add(Change.class, ComparisonShapes.CHANGE);
        add(ProgramDifference.class, ComparisonShapes.DIFFERENCE);
    }

    private void addSchedule() {
        add(RangeEnd.class, ScheduleShapes.EXTENT);
        add(EventTime.class, ScheduleShapes.EVENT_TIME);
        add(DayPartTime.class, ScheduleShapes.DAY_PART_TIME);
        add(Timetable.class, ScheduleShapes.TIMETABLE);
        add(OccurrenceId.class, ScheduleShapes.OCCURRENCE_ID);
    }
}
