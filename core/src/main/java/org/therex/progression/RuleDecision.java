package org.therex.progression;

import com.google.common.collect.ImmutableList;
import org.therex.monitoring.Fact;
import org.therex.monitoring.Question;

/**
 * The decision of one rule, and the step that follows if it wins.
 *
 * @param weight the rank of caution
 * @param reasons the reasons, its own first
 * @param questions the questions
 * @param step makes the step of all reasons and questions
 */
record RuleDecision(
        Weight weight,
        ImmutableList<StepReason> reasons,
        ImmutableList<Question> questions,
        RuleDecision.Decision step) {

    /** The rank of a decision; the first wins. A question ranks above all decisions that its answer could outrank. */
    enum Weight {
        STOP,
        ASK_STOP,
        BACK,
        ASK_BACK,
        HOLD,
        FORWARD,
        ASK_FORWARD,
        BOUND,
        NOTHING
    }

    /** A function from reasons and questions to a step. */
    interface Decision {

        NextStep of(ImmutableList<StepReason> reasons, ImmutableList<Question> questions);
    }

    static RuleDecision of(
            Weight weight,
            ProgressionRule rule,
            String text,
            ImmutableList<Fact> facts,
            ImmutableList<Question> questions,
            Decision step) {
        return new RuleDecision(weight, ImmutableList.of(new StepReason(rule, text, facts)), questions, step);
    }

    /** Returns this decision with more reasons and questions after its own. */
    RuleDecision and(Iterable<StepReason> more, Iterable<Question> asked) {
        return new RuleDecision(
                weight,
                ImmutableList.<StepReason>builder().addAll(reasons).addAll(more).build(),
                ImmutableList.<Question>builder()
                        .addAll(questions)
                        .addAll(asked)
                        .build(),
                step);
    }
}
