package org.therex.wire;

import org.therex.monitoring.DirectionRule;
import org.therex.monitoring.DoseChange;
import org.therex.monitoring.Effect;
import org.therex.monitoring.Fact;
import org.therex.monitoring.Monitoring;
import org.therex.monitoring.MonitoringRule;
import org.therex.monitoring.PainBands;
import org.therex.monitoring.PainProfile;
import org.therex.monitoring.PersistenceRule;
import org.therex.monitoring.Question;
import org.therex.monitoring.Reason;
import org.therex.monitoring.RedAction;
import org.therex.monitoring.Referral;
import org.therex.monitoring.Response;
import org.therex.monitoring.ResponseKind;
import org.therex.monitoring.SessionReport;
import org.therex.monitoring.SettlingRule;
import org.therex.monitoring.StopAction;
import org.therex.monitoring.StopScope;
import org.therex.monitoring.StopSign;
import org.therex.monitoring.StopSignId;
import org.therex.monitoring.SymptomDirection;
import org.therex.monitoring.TrendRule;
import org.therex.monitoring.fields.StopSignFields;
import org.therex.progression.DoseState;
import org.therex.progression.History;
import org.therex.progression.Increment;
import org.therex.progression.Ladder;
import org.therex.progression.LadderStep;
import org.therex.progression.Loads;
import org.therex.progression.NextStep;
import org.therex.progression.OutcomeCriterion;
import org.therex.progression.Progression;
import org.therex.progression.ProgressionRule;
import org.therex.progression.QualityId;
import org.therex.progression.RegressionTrigger;
import org.therex.progression.SessionOutcome;
import org.therex.progression.SetResult;
import org.therex.progression.StepPeriod;
import org.therex.progression.StepReason;
import org.therex.safety.BloodPressure;
import org.therex.safety.ClinicianDecision;
import org.therex.safety.Condition;
import org.therex.safety.ConditionId;
import org.therex.safety.ConditionKind;
import org.therex.safety.ConditionQualifier;
import org.therex.safety.Criterion;
import org.therex.safety.DemandLimit;
import org.therex.safety.ExceededLimit;
import org.therex.safety.Finding;
import org.therex.safety.Person;
import org.therex.safety.Qualification;
import org.therex.safety.QuestionKind;
import org.therex.safety.Recommendation;
import org.therex.safety.RuleCategory;
import org.therex.safety.RuleId;
import org.therex.safety.RuleMatch;
import org.therex.safety.RuleSet;
import org.therex.safety.ScreeningQuestion;
import org.therex.safety.ScreeningRule;
import org.therex.safety.Substitute;
import org.therex.safety.SubstituteReason;
import org.therex.safety.Urgency;
import org.therex.safety.Verdict;

/** The shapes of screening, monitoring and progression. */
final class CareShapes {

    private CareShapes() {}

    static void addTo(KnownShapes known) {
        addSafety(known);
        addVerdict(known);
        addMonitoring(known);
        addProgression(known);
        addResponse(known);
        addNextStep(known);
    }

    private static void addSafety(KnownShapes known) {
        known.add(BloodPressure.class, () -> SafetyShapes.BLOOD_PRESSURE);
        known.add(ClinicianDecision.class, () -> SafetyShapes.CLINICIAN_DECISION);
        known.add(Condition.class, () -> SafetyShapes.CONDITION);
        known.add(ConditionId.class, () -> SafetyShapes.CONDITION_ID);
        known.words(ConditionKind.class, "What kind of condition a person has.");
        known.add(Criterion.class, () -> SafetyShapes.CRITERION);
        known.add(DemandLimit.class, () -> SafetyShapes.DEMAND_LIMIT);
        known.add(Finding.class, () -> SafetyShapes.FINDING);
        known.add(Person.class, () -> SafetyShapes.PERSON);
        known.add(Qualification.class, () -> SafetyShapes.QUALIFICATION);
        known.add(RuleId.class, () -> SafetyShapes.RULE_ID);
        known.add(RuleSet.class, () -> SafetyShapes.RULE_SET);
        known.words(RuleCategory.class, "What kind of screening rule it is.");
        known.add(ScreeningRule.class, () -> SafetyShapes.SCREENING_RULE);
        known.words(ConditionQualifier.class, "What a finding can be beside being there.");
        known.words(Urgency.class, "The urgency with which a professional must see a red flag.");
    }

    private static void addVerdict(KnownShapes known) {
        known.add(Recommendation.class, () -> VerdictShapes.CONCLUSION);
        known.add(RuleMatch.class, () -> VerdictShapes.RULE_MATCH);
        known.words(QuestionKind.class, "What a question of screening is about.");
        known.add(ExceededLimit.class, () -> VerdictShapes.REACHED_DEMAND);
        known.add(ScreeningQuestion.class, () -> VerdictShapes.SCREENING_QUESTION);
        known.add(Substitute.class, () -> VerdictShapes.SUBSTITUTE);
        known.add(SubstituteReason.class, () -> VerdictShapes.SUBSTITUTE_REASON);
        known.add(Verdict.class, () -> VerdictShapes.VERDICT);
    }

    private static void addMonitoring(KnownShapes known) {
        known.add(DirectionRule.class, () -> MonitoringShapes.DIRECTION_RULE);
        known.add(Monitoring.class, () -> MonitoringShapes.MONITORING);
        known.add(PainBands.class, () -> MonitoringShapes.PAIN_BANDS);
        known.add(PainProfile.class, () -> MonitoringShapes.PAIN_PROFILE);
        known.add(PersistenceRule.class, () -> MonitoringShapes.PERSISTENCE_RULE);
        known.words(RedAction.class, "What follows from pain in the red.");
        known.words(Referral.class, "The professional to turn to.");
        known.add(SessionReport.class, () -> MonitoringShapes.SESSION_REPORT);
        known.add(SettlingRule.class, () -> MonitoringShapes.SETTLING_RULE);
        known.add(StopAction.class, () -> MonitoringShapes.STOP_ACTION);
        known.words(StopScope.class, "What ends.");
        known.add(StopSign.class, () -> FromTable.all(StopSignFields.TABLE));
        known.add(StopSignId.class, () -> MonitoringShapes.STOP_SIGN_ID);
        known.words(SymptomDirection.class, "Where symptoms that reach into a leg moved.");
        known.add(TrendRule.class, () -> MonitoringShapes.TREND_RULE);
    }

    private static void addProgression(KnownShapes known) {
        known.add(OutcomeCriterion.class, () -> ProgressionShapes.CRITERION);
        known.add(DoseState.class, () -> ProgressionShapes.DOSE_STATE);
        known.add(History.class, () -> ProgressionShapes.HISTORY);
        known.add(Increment.class, () -> IncrementShapes.INCREMENT);
        known.add(Ladder.class, () -> IncrementShapes.LADDER);
        known.add(Loads.class, () -> IncrementShapes.LOADS);
        known.add(SessionOutcome.class, () -> ProgressionShapes.OUTCOME);
        known.add(Progression.class, () -> ProgressionShapes.PROGRESSION);
        known.add(ProgressionRule.class, () -> ProgressionShapes.RULE);
        known.add(QualityId.class, () -> ProgressionShapes.QUALITY_ID);
        known.words(RegressionTrigger.class, "What a step back may be taken for.");
        known.add(LadderStep.class, () -> IncrementShapes.LADDER_STEP);
        known.add(SetResult.class, () -> ProgressionShapes.SET_RESULT);
        known.words(StepPeriod.class, "How often a step may be taken.");
    }

    private static void addResponse(KnownShapes known) {
        known.add(DoseChange.class, () -> ResponseShapes.DOSE_CHANGE);
        known.add(Effect.class, () -> ResponseShapes.EFFECT);
        known.add(Fact.class, () -> ResponseShapes.FACT);
        known.words(MonitoringRule.class, "What kind of rule of monitoring applied.");
        known.add(Question.class, () -> ResponseShapes.QUESTION);
        known.add(Reason.class, () -> ResponseShapes.REASON);
        known.add(Response.class, () -> ResponseShapes.RESPONSE);
        known.words(ResponseKind.class, "What a report calls for, from mildest to most severe.");
    }

    private static void addNextStep(KnownShapes known) {
        known.add(NextStep.class, () -> NextStepShapes.NEXT_STEP);
        known.add(StepReason.class, () -> NextStepShapes.STEP_REASON);
    }
}
