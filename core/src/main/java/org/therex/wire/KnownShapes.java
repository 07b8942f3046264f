package org.therex.wire;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.therex.demand.fields.DemandProfileFields;
import org.therex.exercise.fields.EndPointFields;
import org.therex.exercise.fields.MistakeFields;
import org.therex.exercise.fields.SetupPositionFields;
import org.therex.exercise.fields.StageFields;
import org.therex.exercise.fields.StepFields;
import org.therex.prescription.WorkloadLine;
import org.therex.source.fields.MediaReferenceFields;
import org.therex.source.fields.SourceFields;

/**
 * The shapes of our types by class, each made when it is first asked for.
 *
 * <p>Most follow from the declaration of the type; those in which a document differs from it are named here. They are found by
 * name, since to name a class would load it.
 */
public final class KnownShapes {

    private static final String OURS = "org.therex.";

    /** A part of a report whose shape depends on the report. */
    private static final String PART = "reporting.ChecklistAnswer";

    private static final ClassValue<Found> SHAPES = new ClassValue<>() {
        @Override
        protected Found computeValue(Class<?> type) {
            return new Found(make(type));
        }
    };

    /** What was found for a type; the shape is null if it has none. */
    private record Found(@Nullable Shape<?> shape) {}

    private KnownShapes() {}

    /** Returns the shape of each type that can stand alone. */
    public static ImmutableMap<Class<?>, Shape<?>> all() {
        return All.SHAPES;
    }

    /** Loaded when a mapper asks for them, since it loads each of the types. */
    private static final class All {

        static final ImmutableMap<Class<?>, Shape<?>> SHAPES = shapes();

        private static ImmutableMap<Class<?>, Shape<?>> shapes() {
            ImmutableMap.Builder<Class<?>, Shape<?>> all = ImmutableMap.builder();
            for (Class<?> type : TypeIndex.types()) {
                Shape<?> shape = find(type);
                if (shape != null) {
                    all.put(type, shape);
                }
            }
            return all.buildOrThrow();
        }
    }

    /** Returns the shape of amounts, by what they are amounts of; null if there is none. */
    public static @Nullable Shape<?> ofAmount(Class<?> held) {
        return held == Integer.class
                ? AmountShapes.COUNT
                : held == Duration.class ? AmountShapes.SECONDS : held == BigDecimal.class ? AmountShapes.NUMBER : null;
    }

    /** Returns the shape of a type; null if the type has none. */
    static @Nullable Shape<?> find(Class<?> type) {
        return SHAPES.get(type).shape();
    }

    private static @Nullable Shape<?> make(Class<?> type) {
        if (!type.getName().startsWith(OURS)) {
            return null;
        }
        String name = type.getName().substring(OURS.length());
        Shape<?> byHand = byHand(name);
        return byHand != null || name.equals(PART) ? byHand : TypeIndex.find(name);
    }

    private static @Nullable Shape<?> byHand(String name) {
        return switch (name.substring(0, name.indexOf('.'))) {
            case "check", "term", "anatomy", "prescription", "demand" -> dose(name);
            case "exercise", "source", "catalog" -> exercise(name);
            case "program", "schedule", "comparison", "reporting" -> program(name);
            default -> care(name);
        };
    }

    /** Returns the shape of a check, a body part, a dose or a demand; null if it is none. */
    private static @Nullable Shape<?> dose(String name) {
        return switch (name) {
            case "check.Issue" -> CheckShapes.ISSUE;
            case "check.IssueCode" -> CheckShapes.ISSUE_CODE;
            case "check.Location" -> CheckShapes.LOCATION;
            case "check.Path" -> CheckShapes.PATH;
            case "check.Report" -> CheckShapes.REPORT;
            case "check.Severity" -> CheckShapes.SEVERITY;
            case "term.Code" -> AnatomyShapes.CODE;
            case "anatomy.BodyPart" -> AnatomyShapes.BODY_PART;
            case "anatomy.Position" -> AnatomyShapes.POSITION;
            case "anatomy.Side" -> AnatomyShapes.SIDE;
            case "prescription.Assumption" -> EstimateShapes.ASSUMPTION;
            case "prescription.Breathing" -> PrescriptionShapes.BREATHING;
            case "prescription.DayEvent" -> FrequencyShapes.DAY_EVENT;
            case "prescription.DayPart" -> FrequencyShapes.DAY_PART;
            case "prescription.Days" -> FrequencyShapes.DAYS;
            case "prescription.DoseField" -> ResolvedShapes.DOSE_FIELD;
            case "prescription.Estimate" -> EstimateShapes.ANY;
            case "prescription.Exclusion" -> FrequencyShapes.EXCLUSION;
            case "prescription.Frequency" -> FrequencyShapes.FREQUENCY;
            case "prescription.Hold" -> PrescriptionShapes.HOLD;
            case "prescription.HoldScope" -> PrescriptionShapes.HOLD_SCOPE;
            case "prescription.Intensity" -> IntensityShapes.INTENSITY;
            case "prescription.Interval" -> FrequencyShapes.INTERVAL;
            case "prescription.Limit" -> AmountShapes.LIMIT;
            case "prescription.Occasion" -> FrequencyShapes.OCCASION;
            case "prescription.Pacing" -> EstimateShapes.PACING;
            case "prescription.Prescription" -> PrescriptionShapes.PRESCRIPTION;
            case "prescription.Repetitions" -> PrescriptionShapes.REPETITIONS;
            case "prescription.ResolvedPrescription" -> ResolvedShapes.RESOLVED;
            case "prescription.Rest" -> PrescriptionShapes.REST;
            case "prescription.Scope" -> ResolvedShapes.SCOPE;
            case "prescription.Sides" -> PrescriptionShapes.SIDES;
            case "prescription.Tempo" -> PrescriptionShapes.TEMPO;
            case "prescription.UnknownTerm" -> EstimateShapes.GAP;
            case "prescription.Workload" -> WorkloadShapes.WORKLOAD;
            case "prescription.WorkloadLine" -> WorkloadShapes.LINE;
            case "prescription.WorkloadLine$Part" ->
                Shapes.words(WorkloadLine.Part.class, "workload-part", "What a session is made of.");
            case "demand.Demand" -> DemandShapes.DEMAND;
            case "demand.DemandProfile" ->
                FromTable.of(DemandProfileFields.TABLE)
                        .keyed("demands", "demand", "level")
                        .build();
            case "demand.ExerciseDemand" -> DemandShapes.IMPOSED_DEMAND;
            case "demand.Relief" -> DemandShapes.RELIEF;
            case "demand.TimedLevel" -> DemandShapes.TIMED_LEVEL;
            default -> null;
        };
    }

    /** Returns the shape of a part of an exercise or of its sources; null if it is none. */
    private static @Nullable Shape<?> exercise(String name) {
        return switch (name) {
            case "catalog.Catalog" -> Documents.EXERCISES;
            case "exercise.Angle" -> MovementShapes.ANGLE;
            case "exercise.Category" -> ExerciseWords.CATEGORY;
            case "exercise.Definition" -> SetupShapes.DEFINITION;
            case "exercise.Distinction" -> NamingShapes.DISTINCTION;
            case "exercise.EndPoint" ->
                FromTable.of(EndPointFields.TABLE).brief("where").build();
            case "exercise.Equipment" -> ExerciseWords.EQUIPMENT;
            case "exercise.EquipmentNeed" -> SetupShapes.EQUIPMENT_NEED;
            case "exercise.Exercise" -> ExerciseShapes.EXERCISE;
            case "exercise.ExerciseId" -> FactShapes.EXERCISE_ID;
            case "exercise.Family" -> FactShapes.FAMILY;
            case "exercise.Goal" -> ExerciseWords.GOAL;
            case "exercise.Laterality" -> MovementShapes.LATERALITY;
            case "exercise.Mistake" ->
                FromTable.of(MistakeFields.TABLE).brief("text").build();
            case "exercise.Modification" -> ExerciseShapes.MODIFICATION;
            case "exercise.ModificationId" -> FactShapes.MODIFICATION_ID;
            case "exercise.MovementPhase" -> MovementShapes.MOVEMENT_PHASE;
            case "exercise.Naming" -> NamingShapes.NAMING;
            case "exercise.Placement" -> SetupShapes.PLACEMENT;
            case "exercise.Sequence" -> MovementShapes.SEQUENCE;
            case "exercise.Setup" -> SetupShapes.SETUP;
            case "exercise.SetupPosition" ->
                FromTable.of(SetupPositionFields.TABLE).brief("position").build();
            case "exercise.SourceEntry" -> SourceShapes.SOURCE_ENTRY;
            case "exercise.StabilisedPart" -> MovementShapes.STILLNESS;
            case "exercise.Stage" ->
                FromTable.of(StageFields.TABLE).brief("text").build();
            case "exercise.Step" -> FromTable.of(StepFields.TABLE).brief("text").build();
            case "exercise.Surface" -> ExerciseWords.SURFACE;
            case "exercise.Technique" -> TechniqueShapes.TECHNIQUE;
            case "exercise.Tradition" -> ExerciseWords.TRADITION;
            case "exercise.Variation" -> TechniqueShapes.VARIATION;
            case "source.Attribution" -> FactShapes.ATTRIBUTION;
            case "source.Citation" -> FactShapes.CITATION;
            case "source.Claim" -> SourceShapes.CLAIM;
            case "source.MediaReference" ->
                FromTable.of(MediaReferenceFields.TABLE).brief("reference").build();
            case "source.Source" -> FromTable.of(SourceFields.TABLE).brief("id").build();
            case "source.SourceId" -> FactShapes.SOURCE_ID;
            default -> null;
        };
    }

    /** Returns the shape of a part of a program, of its schedule or of what is said of it; null if it is none. */
    private static @Nullable Shape<?> program(String name) {
        return switch (name) {
            case "program.Contributor" -> ProgramPartShapes.CONTRIBUTOR;
            case "program.Item" -> ProgramShapes.ITEM;
            case "program.ItemWorkload" -> WorkloadShapes.ITEM;
            case "program.OrderRule" -> ProgramPartShapes.ORDER_RULE;
            case "program.Phase" -> ProgramShapes.PHASE;
            case "program.PlacedItem" -> OccurrenceShapes.PLACED_ITEM;
            case "program.Program" -> ProgramShapes.PROGRAM;
            case "program.ProgramId" -> ProgramShapes.PROGRAM_ID;
            case "program.ProgramWorkload" -> WorkloadShapes.PROGRAM_WORKLOAD;
            case "program.Resources" -> ProgramPartShapes.RESOURCES;
            case "program.Revision" -> ProgramPartShapes.REVISION;
            case "program.Section" -> ProgramShapes.SECTION;
            case "program.SessionWorkload" -> WorkloadShapes.SESSION_WORKLOAD;
            case "program.StartingRule" -> ProgramPartShapes.STARTING_RULE;
            case "schedule.DayPartTime" -> ScheduleShapes.DAY_PART_TIME;
            case "schedule.EventTime" -> ScheduleShapes.EVENT_TIME;
            case "schedule.Occurrence" -> OccurrenceShapes.OCCURRENCE;
            case "schedule.PlannedItem" -> OccurrenceShapes.PLANNED_ITEM;
            case "schedule.Schedule" -> CalendarShapes.SCHEDULE;
            case "schedule.Session" -> OccurrenceShapes.SESSION;
            case "schedule.Timetable" -> ScheduleShapes.TIMETABLE;
            case "schedule.Unscheduled$Reason" -> OccurrenceShapes.REASON;
            case "comparison.Change" -> ComparisonShapes.CHANGE;
            case "comparison.ProgramDifference" -> ComparisonShapes.DIFFERENCE;
            case "comparison.ProgramPart" -> ComparisonShapes.PART;
            case "reporting.AnswerKind" -> ReportingShapes.ANSWER_KIND;
            case "reporting.CertQuestion" -> ReportingShapes.CERT_QUESTION;
            case "reporting.CertReport" -> ReportingShapes.CERT_REPORT;
            case "reporting.FittVp" -> ReportingShapes.FITT_VP;
            case "reporting.TidierQuestion" -> ReportingShapes.TIDIER_QUESTION;
            case "reporting.TidierReport" -> ReportingShapes.TIDIER_REPORT;
            default -> null;
        };
    }

    /** Returns the shape of a part of screening, monitoring or progression; null if it is none. */
    private static @Nullable Shape<?> care(String name) {
        return switch (name) {
            case "safety.BloodPressure" -> SafetyShapes.BLOOD_PRESSURE;
            case "safety.ClinicianDecision" -> SafetyShapes.CLINICIAN_DECISION;
            case "safety.Condition" -> SafetyShapes.CONDITION;
            case "safety.ConditionId" -> SafetyShapes.CONDITION_ID;
            case "safety.Criterion" -> SafetyShapes.CRITERION;
            case "safety.DemandLimit" -> SafetyShapes.DEMAND_LIMIT;
            case "safety.ExceededLimit" -> VerdictShapes.REACHED_DEMAND;
            case "safety.Finding" -> SafetyShapes.FINDING;
            case "safety.Person" -> SafetyShapes.PERSON;
            case "safety.Qualification" -> SafetyShapes.QUALIFICATION;
            case "safety.Recommendation" -> VerdictShapes.CONCLUSION;
            case "safety.RuleId" -> SafetyShapes.RULE_ID;
            case "safety.RuleMatch" -> VerdictShapes.RULE_MATCH;
            case "safety.RuleSet" -> SafetyShapes.RULE_SET;
            case "safety.ScreeningQuestion" -> VerdictShapes.SCREENING_QUESTION;
            case "safety.ScreeningRule" -> SafetyShapes.SCREENING_RULE;
            case "safety.Substitute" -> VerdictShapes.SUBSTITUTE;
            case "safety.SubstituteReason" -> VerdictShapes.SUBSTITUTE_REASON;
            case "safety.Verdict" -> VerdictShapes.VERDICT;
            case "monitoring.DirectionRule" -> MonitoringShapes.DIRECTION_RULE;
            case "monitoring.DoseChange" -> ResponseShapes.DOSE_CHANGE;
            case "monitoring.Effect" -> ResponseShapes.EFFECT;
            case "monitoring.Fact" -> ResponseShapes.FACT;
            case "monitoring.Monitoring" -> MonitoringShapes.MONITORING;
            case "monitoring.PainBands" -> MonitoringShapes.PAIN_BANDS;
            case "monitoring.PainProfile" -> MonitoringShapes.PAIN_PROFILE;
            case "monitoring.PersistenceRule" -> MonitoringShapes.PERSISTENCE_RULE;
            case "monitoring.Question" -> ResponseShapes.QUESTION;
            case "monitoring.Reason" -> ResponseShapes.REASON;
            case "monitoring.Response" -> ResponseShapes.RESPONSE;
            case "monitoring.SessionReport" -> MonitoringShapes.SESSION_REPORT;
            case "monitoring.SettlingRule" -> MonitoringShapes.SETTLING_RULE;
            case "monitoring.StopAction" -> MonitoringShapes.STOP_ACTION;
            case "monitoring.StopSignId" -> MonitoringShapes.STOP_SIGN_ID;
            case "monitoring.TrendRule" -> MonitoringShapes.TREND_RULE;
            case "progression.DoseState" -> ProgressionShapes.DOSE_STATE;
            case "progression.History" -> ProgressionShapes.HISTORY;
            case "progression.Increment" -> IncrementShapes.INCREMENT;
            case "progression.Ladder" -> IncrementShapes.LADDER;
            case "progression.LadderStep" -> IncrementShapes.LADDER_STEP;
            case "progression.Loads" -> IncrementShapes.LOADS;
            case "progression.NextStep" -> NextStepShapes.NEXT_STEP;
            case "progression.OccurrenceId" -> ScheduleShapes.OCCURRENCE_ID;
            case "progression.OutcomeCriterion" -> ProgressionShapes.CRITERION;
            case "progression.Progression" -> ProgressionShapes.PROGRESSION;
            case "progression.ProgressionRule" -> ProgressionShapes.RULE;
            case "progression.QualityId" -> ProgressionShapes.QUALITY_ID;
            case "progression.SessionOutcome" -> ProgressionShapes.OUTCOME;
            case "progression.SetResult" -> ProgressionShapes.SET_RESULT;
            case "progression.StepReason" -> NextStepShapes.STEP_REASON;
            default -> null;
        };
    }
}
