package org.therex.wire;

import com.google.common.collect.ImmutableList;
import org.therex.monitoring.Fact;
import org.therex.monitoring.Question;
import org.therex.progression.DoseState;
import org.therex.progression.NextStep;
import org.therex.progression.StepReason;
import org.therex.progression.fields.StepReasonFields;

/** How it looks in JSON what follows for a dose; each kind of step says its word in the field {@code kind}. */
final class NextStepShapes {

    private static final Shape<ImmutableList<Fact>> FACTS = Shapes.list(ResponseShapes.FACT);

    static final Shape<StepReason> STEP_REASON = FromTable.of(StepReasonFields.TABLE)
            .with("text", CheckShapes.ANY_TEXT)
            .whole("facts", FACTS)
            .build();

    private static final Shape<ImmutableList<StepReason>> REASONS = ElementsShape.list(STEP_REASON, 1);

    static final Shape<NextStep> NEXT_STEP = ChoiceShape.<NextStep>of(
                    "next-step", "The step that follows from the rules: where it leads, and why.")
            .when(NextStep.Progressed.class, step("progressed", "A step forward.", NextStep.Progressed::new))
            .when(NextStep.Held.class, step("held", "No step: the same once more.", NextStep.Held::new))
            .when(NextStep.Regressed.class, step("regressed", "A step back.", NextStep.Regressed::new))
            .when(
                    NextStep.AtBound.class,
                    step("at-bound", "No step forward, although it was earned.", NextStep.AtBound::new))
            .when(
                    NextStep.NeedsInformation.class,
                    step(
                            "needs-information",
                            "Undecided until the questions are answered.",
                            NextStep.NeedsInformation::new))
            .when(
                    NextStep.Stopped.class,
                    ResponseShapes.named(
                            "stopped",
                            ObjectShape.record(
                                    "stopped",
                                    "Do not continue.",
                                    state(),
                                    reasons(),
                                    Part.of(
                                            "response",
                                            "What the reports call for: what ends, and whom to turn to.",
                                            ResponseShapes.STOP,
                                            NextStep.Stopped::response),
                                    NextStep.Stopped::new)))
            .build();

    private NextStepShapes() {}

    private static <T extends NextStep> ObjectShape<T, ?> step(
            String kind,
            String doc,
            Part.Maker<
                            ? super DoseState,
                            ? super ImmutableList<StepReason>,
                            ? super ImmutableList<Question>,
                            ? extends T>
                    make) {
        return ResponseShapes.named(
                kind,
                ObjectShape.record(
                        kind,
                        doc,
                        NextStepShapes.<T>state(),
                        NextStepShapes.<T>reasons(),
                        Part.of(
                                "questions",
                                "What was not recorded and would be needed.",
                                ResponseShapes.QUESTIONS,
                                NextStep::questions,
                                ImmutableList.of()),
                        make));
    }

    private static <T extends NextStep> Part<T, DoseState> state() {
        return Part.of("state", "Where it leads.", ProgressionShapes.DOSE_STATE, NextStep::state);
    }

    private static <T extends NextStep> Part<T, ImmutableList<StepReason>> reasons() {
        return Part.of("reasons", "The decisions of all rules, the deciding one first.", REASONS, NextStep::reasons);
    }
}
