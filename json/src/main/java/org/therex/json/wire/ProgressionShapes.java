package org.therex.json.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.therex.progression.DoseState;
import org.therex.progression.History;
import org.therex.progression.Increment;
import org.therex.progression.Ladder;
import org.therex.progression.LadderStep;
import org.therex.progression.Loads;
import org.therex.progression.OutcomeCriterion;
import org.therex.progression.Progression;
import org.therex.progression.ProgressionRule;
import org.therex.progression.QualityId;
import org.therex.progression.RegressionTrigger;
import org.therex.progression.SessionOutcome;
import org.therex.progression.SetResult;
import org.therex.progression.StepPeriod;

/** How it looks in JSON how a dose changes and what became of it; each rule is an object with a field of its own. */
final class ProgressionShapes {

    static final TextualShape<StepPeriod> STEP_PERIOD =
            Shapes.words(StepPeriod.class, "step-period", "How often a step may be taken.");

    static final TextualShape<RegressionTrigger> REGRESSION_TRIGGER =
            Shapes.words(RegressionTrigger.class, "regression-trigger", "What a step back may be taken for.");

    static final TextualShape<QualityId> QUALITY_ID = Shapes.id(QualityId::of, QualityId::value, "normal-breathing");

    static final ObjectShape<OutcomeCriterion, OutcomeCriterion.Builder> CRITERION = ObjectShape.of(
                    "progression-criterion",
                    "The target that must have been reached.",
                    OutcomeCriterion::builder,
                    OutcomeCriterion.Builder::build)
            .optional(
                    "repetitions",
                    "How many repetitions in each set.",
                    Shapes.integer(Limits.COUNT),
                    OutcomeCriterion::repetitions,
                    OutcomeCriterion.Builder::repetitions)
            .optional(
                    "holdSeconds",
                    "The length of each hold.",
                    Shapes.seconds(Limits.LENGTH),
                    OutcomeCriterion::hold,
                    OutcomeCriterion.Builder::hold)
            .checkedAs("hold")
            .set(
                    "qualities",
                    "The qualities that the movement must have.",
                    QUALITY_ID,
                    OutcomeCriterion::qualities,
                    OutcomeCriterion.Builder::qualities)
            .flag(
                    "formKept",
                    "Whether the movement must have been done well to the end.",
                    OutcomeCriterion::formKept,
                    OutcomeCriterion.Builder::formKept)
            .defaulted(
                    "sessions",
                    "The number of sessions in a row; one if it is left out.",
                    Shapes.integer(Limits.of(1, OutcomeCriterion.MOST_SESSIONS)),
                    1,
                    OutcomeCriterion::sessions,
                    OutcomeCriterion.Builder::sessions)
            .build();

    private static final Shape<Integer> COUNTED = Shapes.integer(Limits.of(1, ProgressionRule.MOST_COUNTED));

    static final Shape<ProgressionRule> RULE = ChoiceShape.<ProgressionRule>of(
                    "progression-rule", "A rule by which a dose changes.")
            .when(
                    ProgressionRule.DoubleProgression.class,
                    IncrementShapes.named(
                            "doubleProgression",
                            ObjectShape.record(
                                    "double-progression",
                                    "More repetitions, then a raise and the repetitions from the start.",
                                    Part.of(
                                            "repetitions",
                                            "The range.",
                                            IncrementShapes.REPETITION_COUNT,
                                            ProgressionRule.DoubleProgression::repetitions),
                                    Part.of(
                                            "raise",
                                            "What is raised at its end.",
                                            IncrementShapes.INCREMENT,
                                            ProgressionRule.DoubleProgression::raise),
                                    ProgressionRule.DoubleProgression::new)))
            .when(
                    ProgressionRule.Surplus.class,
                    IncrementShapes.named(
                            "surplus",
                            ObjectShape.record(
                                    "surplus",
                                    "More than the target in the last set of some sessions, such as 2-for-2.",
                                    Part.of(
                                            "repetitions",
                                            "The number above the target.",
                                            COUNTED,
                                            ProgressionRule.Surplus::repetitions),
                                    Part.of(
                                            "sessions",
                                            "The number of sessions in a row.",
                                            COUNTED,
                                            ProgressionRule.Surplus::sessions),
                                    Part.of(
                                            "raise",
                                            "What is raised.",
                                            IncrementShapes.INCREMENT,
                                            ProgressionRule.Surplus::raise),
                                    ProgressionRule.Surplus::new)))
            .when(
                    ProgressionRule.Timed.class,
                    IncrementShapes.named(
                            "timed",
                            ObjectShape.record(
                                    "timed-progression",
                                    "A step for each period done as prescribed.",
                                    Part.of("period", "How often.", STEP_PERIOD, ProgressionRule.Timed::period),
                                    Part.of(
                                            "increment",
                                            "The step.",
                                            IncrementShapes.INCREMENT,
                                            ProgressionRule.Timed::increment),
                                    ProgressionRule.Timed::new)))
            .when(
                    ProgressionRule.WhenMet.class,
                    IncrementShapes.named(
                            "whenMet",
                            ObjectShape.record(
                                    "when-met",
                                    "A step when a criterion is met.",
                                    Part.of(
                                            "criterion",
                                            "The criterion.",
                                            CRITERION,
                                            ProgressionRule.WhenMet::criterion),
                                    Part.of(
                                            "increment",
                                            "The step.",
                                            IncrementShapes.INCREMENT,
                                            ProgressionRule.WhenMet::increment),
                                    ProgressionRule.WhenMet::new)))
            .when(
                    ProgressionRule.PainContingent.class,
                    IncrementShapes.named(
                            "painContingent",
                            ObjectShape.record(
                                    "pain-contingent",
                                    "How the last session went decides.",
                                    Part.of(
                                            "monitoring",
                                            "The measure by which it is judged.",
                                            MonitoringShapes.MONITORING,
                                            ProgressionRule.PainContingent::monitoring),
                                    Part.of(
                                            "easings",
                                            "The parameters to reduce, of which the first possible one is taken; no reduction if it is left out.",
                                            Shapes.list(IncrementShapes.INCREMENT),
                                            ProgressionRule.PainContingent::easings,
                                            ImmutableList.of()),
                                    ProgressionRule.PainContingent::new)))
            .when(
                    ProgressionRule.Quota.class,
                    IncrementShapes.named(
                            "quota",
                            ObjectShape.record(
                                    "quota",
                                    "A preset rise from a start to a goal, the bounds of the increment.",
                                    Part.of(
                                            "increment",
                                            "The step.",
                                            IncrementShapes.INCREMENT,
                                            ProgressionRule.Quota::increment),
                                    Part.of(
                                            "period",
                                            "How often it rises.",
                                            STEP_PERIOD,
                                            ProgressionRule.Quota::period),
                                    Part.of(
                                            "firstDay",
                                            "The first day.",
                                            FactShapes.DAY,
                                            ProgressionRule.Quota::firstDay),
                                    ProgressionRule.Quota::new)))
            .when(
                    ProgressionRule.Regression.class,
                    IncrementShapes.named(
                            "regression",
                            ObjectShape.record(
                                    "regression",
                                    "A step back if something happened in some sessions in a row.",
                                    Part.of(
                                            "trigger",
                                            "What happened.",
                                            REGRESSION_TRIGGER,
                                            ProgressionRule.Regression::trigger),
                                    Part.of(
                                            "times",
                                            "The number of sessions.",
                                            COUNTED,
                                            ProgressionRule.Regression::times),
                                    Part.of(
                                            "easing",
                                            "The step back.",
                                            IncrementShapes.INCREMENT,
                                            ProgressionRule.Regression::easing),
                                    ProgressionRule.Regression::new)))
            .when(
                    ProgressionRule.Repeat.class,
                    IncrementShapes.named(
                            "repeat",
                            ObjectShape.record(
                                    "repeat",
                                    "Each dose is held until it was done in some sessions.",
                                    Part.of("sessions", "How many.", COUNTED, ProgressionRule.Repeat::sessions),
                                    ProgressionRule.Repeat::new)))
            .when(
                    ProgressionRule.Deload.class,
                    IncrementShapes.named(
                            "deload",
                            ObjectShape.record(
                                    "deload",
                                    "A step back after some weeks without one.",
                                    Part.of("weeks", "How many.", COUNTED, ProgressionRule.Deload::weeks),
                                    Part.of(
                                            "easing",
                                            "The step back.",
                                            IncrementShapes.INCREMENT,
                                            ProgressionRule.Deload::easing),
                                    ProgressionRule.Deload::new)))
            .when(
                    ProgressionRule.StepLimit.class,
                    IncrementShapes.named(
                            "stepLimit",
                            ObjectShape.record(
                                    "step-limit",
                                    "At most some steps in seven days.",
                                    Part.of("most", "How many.", COUNTED, ProgressionRule.StepLimit::most),
                                    ProgressionRule.StepLimit::new)))
            .build();

    static final ObjectShape<Progression, Progression.Builder> PROGRESSION = ObjectShape.of(
                    "progression", "How a dose changes.", Progression::builder, Progression.Builder::build)
            .nonEmptyList(
                    "rules",
                    "The rules, of which the most cautious wins.",
                    RULE,
                    Progression::rules,
                    Progression.Builder::rules)
            .optional("note", "A note.", Shapes.text(), Progression::note, Progression.Builder::note)
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    Progression.Builder::attribution)
            .build();

    static final ObjectShape<DoseState, DoseState.Builder> DOSE_STATE = ObjectShape.of(
                    "dose-state", "Where somebody stands.", DoseState::builder, DoseState.Builder::build)
            .optional(
                    "exercise",
                    "The exercise.",
                    FactShapes.EXERCISE_ID,
                    DoseState::exercise,
                    DoseState.Builder::exercise)
            .set(
                    "modifications",
                    "The modifications that were chosen.",
                    FactShapes.MODIFICATION_ID,
                    DoseState::modifications,
                    DoseState.Builder::modifications)
            .optional(
                    "stage",
                    "The stage of the exercise.",
                    Shapes.integer(Limits.of(1, LadderStep.MOST_STAGE)),
                    DoseState::stage,
                    DoseState.Builder::stage)
            .required(
                    "prescription",
                    "The dose.",
                    PrescriptionShapes.PRESCRIPTION,
                    DoseState::prescription,
                    DoseState.Builder::prescription)
            .build();

    static final ObjectShape<SetResult, SetResult.Builder> SET_RESULT = ObjectShape.of(
                    "set-result",
                    "The work done in a set; fields that were not recorded are left out.",
                    SetResult::builder,
                    SetResult.Builder::build)
            .optional(
                    "repetitions",
                    "The number of repetitions.",
                    Shapes.integer(Limits.atLeast(0)),
                    SetResult::repetitions,
                    SetResult.Builder::repetitions)
            .optional(
                    "holdSeconds",
                    "The shortest hold.",
                    Shapes.seconds(Limits.atLeast(0)),
                    SetResult::hold,
                    SetResult.Builder::hold)
            .checkedAs("hold")
            .optional(
                    "holdCounts",
                    "How far was counted in the shortest hold.",
                    Shapes.integer(Limits.atLeast(0)),
                    SetResult::holdCounts,
                    SetResult.Builder::holdCounts)
            .optional(
                    "holdBreaths",
                    "How many breaths the shortest hold was.",
                    Shapes.integer(Limits.atLeast(0)),
                    SetResult::holdBreaths,
                    SetResult.Builder::holdBreaths)
            .optional(
                    "lastedSeconds",
                    "Its length.",
                    Shapes.seconds(Limits.atLeast(0)),
                    SetResult::lasted,
                    SetResult.Builder::lasted)
            .checkedAs("lasted")
            .optional(
                    "kilograms",
                    "The load.",
                    Shapes.decimal(Limits.KILOGRAMS),
                    SetResult::kilograms,
                    SetResult.Builder::kilograms)
            .build();

    static final ObjectShape<SessionOutcome, SessionOutcome.Builder> OUTCOME = ObjectShape.of(
                    "session-outcome",
                    "What became of a session.",
                    SessionOutcome::builder,
                    SessionOutcome.Builder::build)
            .required("date", "The day.", FactShapes.DAY, SessionOutcome::date, SessionOutcome.Builder::date)
            .required(
                    "planned",
                    "What was to be done.",
                    DOSE_STATE,
                    SessionOutcome::planned,
                    SessionOutcome.Builder::planned)
            .optional(
                    "occurrence",
                    "The occurrence of a schedule that this is the outcome of.",
                    ScheduleShapes.OCCURRENCE_ID,
                    SessionOutcome::occurrence,
                    SessionOutcome.Builder::occurrence)
            .flag(
                    "skipped",
                    "Whether the session was skipped.",
                    SessionOutcome::skipped,
                    SessionOutcome.Builder::skipped)
            .list("sets", "The result of each set.", SET_RESULT, SessionOutcome::sets, SessionOutcome.Builder::sets)
            .optional(
                    "asPrescribed",
                    "Whether the set was done as prescribed in everything that no number of it states.",
                    Shapes.truth(),
                    SessionOutcome::asPrescribed,
                    SessionOutcome.Builder::asPrescribed)
            .set(
                    "metQualities",
                    "The qualities that the movement had.",
                    QUALITY_ID,
                    SessionOutcome::metQualities,
                    SessionOutcome.Builder::metQualities)
            .set(
                    "missedQualities",
                    "The qualities that it did not have.",
                    QUALITY_ID,
                    SessionOutcome::missedQualities,
                    SessionOutcome.Builder::missedQualities)
            .optional(
                    "formLost",
                    "Whether the movement was no longer done well at some point.",
                    Shapes.truth(),
                    SessionOutcome::formLost,
                    SessionOutcome.Builder::formLost)
            .optional(
                    "report",
                    "What the person reported.",
                    MonitoringShapes.SESSION_REPORT,
                    SessionOutcome::report,
                    SessionOutcome.Builder::report)
            .optional(
                    "seenByProfessional",
                    "The day on which a professional looked at what came up.",
                    FactShapes.DAY,
                    SessionOutcome::seenByProfessional,
                    SessionOutcome.Builder::seenByProfessional)
            .build();

    static final Shape<History> HISTORY = Shapes.list(OUTCOME).as(History::new, History::outcomes);

    private ProgressionShapes() {}

    /** Returns the shape of each type that can stand alone. */
    static ImmutableMap<Class<?>, Shape<?>> byClass() {
        return ImmutableMap.<Class<?>, Shape<?>>builder()
                .put(OutcomeCriterion.class, CRITERION)
                .put(DoseState.class, DOSE_STATE)
                .put(History.class, HISTORY)
                .put(Increment.class, IncrementShapes.INCREMENT)
                .put(Ladder.class, IncrementShapes.LADDER)
                .put(Loads.class, IncrementShapes.LOADS)
                .put(SessionOutcome.class, OUTCOME)
                .put(Progression.class, PROGRESSION)
                .put(ProgressionRule.class, RULE)
                .put(QualityId.class, QUALITY_ID)
                .put(RegressionTrigger.class, REGRESSION_TRIGGER)
                .put(LadderStep.class, IncrementShapes.LADDER_STEP)
                .put(SetResult.class, SET_RESULT)
                .put(StepPeriod.class, STEP_PERIOD)
                .buildOrThrow();
    }
}
