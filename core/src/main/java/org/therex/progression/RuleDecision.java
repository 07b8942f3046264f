package org.therex.progression;

import com.google.common.collect.ImmutableList;
import org.therex.monitoring.Fact;
import org.therex.monitoring.Question;

/**
 * What one rule says to a step, and how the step looks if this rule decides.
 *
 * @param weight how cautious it is
 * @param reasons what it says, its own words first
 * @param questions what it would need
 * @param step makes the step of all reasons and questions
 */
record RuleDecision(
        Weight weight,
        ImmutableList<StepReason> reasons,
        ImmutableList<Question> questions,
        RuleDecision.Decision step) {

    /** Which opinion wins, the first of all. A question comes before all that an answer could outweigh. */
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

    /** Makes a step. */
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

    /** Returns the same with more reasons and questions behind its own. */
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
