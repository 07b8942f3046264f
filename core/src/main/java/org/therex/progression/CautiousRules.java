package org.therex.progression;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.therex.check.Path;
import org.therex.monitoring.Fact;
import org.therex.monitoring.Question;
import org.therex.monitoring.ResponseKind;
import org.therex.progression.RuleDecision.Weight;

/** The decisions of rules that step back or hold. */
final class CautiousRules {

    private static final int WEEK = StepPeriod.WEEK.days();

    private final StepEngine step;
    private final DoseState state;
    private final ImmutableList<SessionOutcome> outcomes;

    CautiousRules(StepEngine step) {
        this.step = step;
        this.state = step.state();
        this.outcomes = step.outcomes();
    }

    RuleDecision regression(ProgressionRule.Regression rule) {
        String what = rule.trigger().label();
        if (step.sessionsAtDose() < rule.times()) {
            return step.nothing(
                    rule, "Not " + what + " in " + sessions(rule.times()) + " at this dose", ImmutableList.of());
        }
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        ImmutableList.Builder<Question> questions = ImmutableList.builder();
        for (int index = outcomes.size() - rule.times(); index < outcomes.size(); index++) {
            GoalProgress one = rule.trigger() == RegressionTrigger.MISSED
                    ? GoalProgress.ofDose(step.path(index), outcomes.get(index), ResponseKind.ADJUST)
                    : form(index);
            facts.addAll(one.facts());
            if (one.kind() == GoalProgress.Kind.REACHED) {
                return step.nothing(
                        rule, "Not " + what + " on " + outcomes.get(index).date(), one.facts());
            } else if (one.kind() == GoalProgress.Kind.UNKNOWN) {
                questions.addAll(one.questions());
            }
        }
        ImmutableList<Question> asked = questions.build();
        return asked.isEmpty()
                ? step.back(
                        rule,
                        capital(what) + " in " + sessions(rule.times()),
                        facts.build(),
                        DoseAdjustment.down(rule.easing(), state))
                : step.ask(Weight.ASK_BACK, rule, "Not all is recorded that is needed", facts.build(), asked);
    }

    private GoalProgress form(int index) {
        return GoalProgress.ofForm(step.path(index), outcomes.get(index), ResponseKind.ADJUST);
    }

    private static String sessions(int count) {
        return count == 1 ? "the last session" : count + " sessions in a row";
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    RuleDecision repeat(ProgressionRule.Repeat rule) {
        String text = "Done in " + step.sessionsAtDose() + " of " + rule.sessions() + " sessions";
        return step.sessionsAtDose() < rule.sessions()
                ? step.hold(rule, text, ImmutableList.of())
                : step.nothing(rule, text, ImmutableList.of());
    }

    RuleDecision stepLimit(ProgressionRule.StepLimit rule) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        int steps = 0;
        for (int index = 1; index < outcomes.size(); index++) {
            if (step.daysSince(index) < WEEK
                    && !outcomes.get(index)
                            .planned()
                            .equals(outcomes.get(index - 1).planned())) {
                steps++;
                facts.add(step.dateOf(index));
            }
        }
        if (!outcomes.isEmpty() && step.sessionsAtDose() == 0) {
            // A step that is decided but not yet done.
            steps++;
            facts.add(new Fact(Path.of("state"), "not yet done"));
        }
        String text = steps + " of at most " + rule.most() + " steps a week";
        return steps < rule.most() ? step.nothing(rule, text, facts.build()) : step.hold(rule, text, facts.build());
    }

    RuleDecision deload(ProgressionRule.Deload rule) {
        if (step.sessionsAtDose() == 0) {
            return step.nothing(rule, "No session at this dose is recorded", ImmutableList.of());
        }
        int first = 0;
        for (int index = 1; index < outcomes.size(); index++) {
            if (isEased(
                    rule.easing(),
                    outcomes.get(index - 1).planned(),
                    outcomes.get(index).planned())) {
                first = index;
            }
        }
        String text = step.daysSince(first) + " days without a step back of " + rule.weeks() * WEEK;
        ImmutableList<Fact> facts = ImmutableList.of(step.dateOf(first));
        if (step.daysSince(first) < (long) rule.weeks() * WEEK) {
            return step.nothing(rule, text, facts);
        }
        DoseAdjustment adjustment = DoseAdjustment.down(rule.easing(), state);
        // At the bound, the load cannot be lowered, and a hold would never end.
        return adjustment instanceof DoseAdjustment.AtBound bound
                ? step.nothing(rule, text + ", but " + bound.text(), facts)
                : step.back(rule, text, facts, adjustment);
    }

    /** Returns whether a dose is known to be lower than the one before, in the amount that an increment changes. */
    private static boolean isEased(Increment increment, DoseState before, DoseState after) {
        Optional<BigDecimal> from = level(increment, before);
        Optional<BigDecimal> to = level(increment, after);
        return from.isPresent() && to.isPresent() && to.get().compareTo(from.get()) < 0;
    }

    private static Optional<BigDecimal> level(Increment increment, DoseState state) {
        if (increment instanceof Increment.LadderMove step) {
            return step.ladder().find(state).map(BigDecimal::valueOf);
        } else if (increment instanceof Increment.BandStep step) {
            return DoseAdjustment.findBand(step, state.prescription())
                    .map(step.bands()::indexOf)
                    .map(BigDecimal::valueOf);
        }
        return DoseParameter.find(increment, state.prescription()).map(DoseParameter::most);
    }
}
