package org.therex.wire;

import org.therex.progression.DoseState;
import org.therex.progression.History;
import org.therex.progression.LadderStep;
import org.therex.progression.OutcomeCriterion;
import org.therex.progression.Progression;
import org.therex.progression.ProgressionRule;
import org.therex.progression.QualityId;
import org.therex.progression.SessionOutcome;
import org.therex.progression.SetResult;
import org.therex.progression.fields.DoseStateFields;
import org.therex.progression.fields.OutcomeCriterionFields;
import org.therex.progression.fields.ProgressionFields;
import org.therex.progression.fields.ProgressionRuleDeloadFields;
import org.therex.progression.fields.ProgressionRuleDoubleProgressionFields;
import org.therex.progression.fields.ProgressionRulePainContingentFields;
import org.therex.progression.fields.ProgressionRuleQuotaFields;
import org.therex.progression.fields.ProgressionRuleRegressionFields;
import org.therex.progression.fields.ProgressionRuleRepeatFields;
import org.therex.progression.fields.ProgressionRuleStepLimitFields;
import org.therex.progression.fields.ProgressionRuleSurplusFields;
import org.therex.progression.fields.ProgressionRuleTimedFields;
import org.therex.progression.fields.ProgressionRuleWhenMetFields;
import org.therex.progression.fields.SessionOutcomeFields;
import org.therex.progression.fields.SetResultFields;

/** How it looks in JSON how a dose changes and what became of it; each rule is an object with a field of its own. */
final class ProgressionShapes {

    static final TextualShape<QualityId> QUALITY_ID = Shapes.id(QualityId::of, QualityId::value, "normal-breathing");

    static final ObjectShape<OutcomeCriterion, OutcomeCriterion.Builder> CRITERION = FromTable.of(
                    OutcomeCriterionFields.TABLE)
            .called("progression-criterion")
            .with("repetitions", Shapes.integer(Limits.COUNT))
            .with("sessions", Shapes.integer(Limits.of(1, OutcomeCriterion.MOST_SESSIONS)))
            .absent("sessions", 1)
            .build();

    private static final Shape<Integer> COUNTED = Shapes.integer(Limits.of(1, ProgressionRule.MOST_COUNTED));

    static final Shape<ProgressionRule> RULE = ChoiceShape.<ProgressionRule>of(
                    "progression-rule", "A rule by which a dose changes.")
            .when(
                    ProgressionRule.DoubleProgression.class,
                    IncrementShapes.named(
                            "doubleProgression",
                            FromTable.of(ProgressionRuleDoubleProgressionFields.TABLE)
                                    .with("repetitions", IncrementShapes.REPETITION_COUNT)
                                    .build()))
            .when(
                    ProgressionRule.Surplus.class,
                    IncrementShapes.named(
                            "surplus",
                            FromTable.of(ProgressionRuleSurplusFields.TABLE)
                                    .with("repetitions", COUNTED)
                                    .with("sessions", COUNTED)
                                    .build()))
            .when(
                    ProgressionRule.Timed.class,
                    IncrementShapes.named(
                            "timed",
                            FromTable.of(ProgressionRuleTimedFields.TABLE)
                                    .called("timed-progression")
                                    .build()))
            .when(
                    ProgressionRule.WhenMet.class,
                    IncrementShapes.named("whenMet", FromTable.all(ProgressionRuleWhenMetFields.TABLE)))
            .when(
                    ProgressionRule.PainContingent.class,
                    IncrementShapes.named("painContingent", FromTable.all(ProgressionRulePainContingentFields.TABLE)))
            .when(
                    ProgressionRule.Quota.class,
                    IncrementShapes.named(
                            "quota",
                            FromTable.of(ProgressionRuleQuotaFields.TABLE)
                                    .with("firstDay", FactShapes.DAY)
                                    .build()))
            .when(
                    ProgressionRule.Regression.class,
                    IncrementShapes.named(
                            "regression",
                            FromTable.of(ProgressionRuleRegressionFields.TABLE)
                                    .with("times", COUNTED)
                                    .build()))
            .when(
                    ProgressionRule.Repeat.class,
                    IncrementShapes.named(
                            "repeat",
                            FromTable.of(ProgressionRuleRepeatFields.TABLE)
                                    .with("sessions", COUNTED)
                                    .build()))
            .when(
                    ProgressionRule.Deload.class,
                    IncrementShapes.named(
                            "deload",
                            FromTable.of(ProgressionRuleDeloadFields.TABLE)
                                    .with("weeks", COUNTED)
                                    .build()))
            .when(
                    ProgressionRule.StepLimit.class,
                    IncrementShapes.named(
                            "stepLimit",
                            FromTable.of(ProgressionRuleStepLimitFields.TABLE)
                                    .with("most", COUNTED)
                                    .build()))
            .build();

    static final ObjectShape<Progression, Progression.Builder> PROGRESSION =
            FromTable.of(ProgressionFields.TABLE).filled("rules").build();

    static final ObjectShape<DoseState, DoseState.Builder> DOSE_STATE = FromTable.of(DoseStateFields.TABLE)
            .with("stage", Shapes.integer(Limits.of(1, LadderStep.MOST_STAGE)))
            .build();

    static final ObjectShape<SetResult, SetResult.Builder> SET_RESULT = FromTable.of(SetResultFields.TABLE)
            .with("repetitions", Shapes.integer(Limits.atLeast(0)))
            .with("hold", Shapes.seconds(Limits.atLeast(0)))
            .with("holdCounts", Shapes.integer(Limits.atLeast(0)))
            .with("holdBreaths", Shapes.integer(Limits.atLeast(0)))
            .with("lasted", Shapes.seconds(Limits.atLeast(0)))
            .build();

    static final ObjectShape<SessionOutcome, SessionOutcome.Builder> OUTCOME = FromTable.of(SessionOutcomeFields.TABLE)
            .with("date", FactShapes.DAY)
            .with("seenByProfessional", FactShapes.DAY)
            .build();

    static final Shape<History> HISTORY = Shapes.list(OUTCOME).as(History::new, History::outcomes);

    private ProgressionShapes() {}
}
