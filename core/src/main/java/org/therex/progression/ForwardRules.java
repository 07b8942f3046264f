package org.therex.progression;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntFunction;
import org.therex.check.Path;
import org.therex.monitoring.Fact;
import org.therex.monitoring.Question;
import org.therex.monitoring.ResponseKind;
import org.therex.prescription.Amount;
import org.therex.prescription.Prescription;
import org.therex.prescription.Repetitions;
import org.therex.progression.RuleDecision.Weight;

/** The decisions of rules that step forward. */
final class ForwardRules {

    private static final String AS_PRESCRIBED = "Done as prescribed";

    private final StepEngine step;
    private final DoseState state;

    ForwardRules(StepEngine step) {
        this.step = step;
        this.state = step.state();
    }

    RuleDecision timed(ProgressionRule.Timed rule) {
        DoseAdjustment adjustment = DoseAdjustment.up(rule.increment(), state);
        if (!isPossible(adjustment)) {
            return impossible(rule, adjustment);
        } else if (step.sessionsAtDose() == 0) {
            return noSession(rule);
        }
        long days = step.daysSince(step.firstAtDose());
        if (days < rule.period().days()) {
            return step.nothing(
                    rule,
                    "A " + rule.period().label() + " at this dose is not over before "
                            + step.outcomes()
                                    .get(step.firstAtDose())
                                    .date()
                                    .plusDays(rule.period().days()),
                    ImmutableList.of(step.dateOf(step.firstAtDose())));
        }
        return earned(rule, 1, index -> GoalProgress.ofDose(path(index), at(index), ResponseKind.CONTINUE), adjustment);
    }

    RuleDecision whenMet(ProgressionRule.WhenMet rule) {
        DoseAdjustment adjustment = DoseAdjustment.up(rule.increment(), state);
        if (!isPossible(adjustment)) {
            return impossible(rule, adjustment);
        }
        return earned(
                rule,
                rule.criterion().sessions(),
                index -> GoalProgress.ofCriterion(path(index), at(index), rule.criterion()),
                adjustment);
    }

    RuleDecision doubleProgression(ProgressionRule.DoubleProgression rule) {
        Increment.RepetitionCount range = rule.repetitions();
        Optional<DoseParameter> parameter = DoseParameter.findOne(range, state.prescription());
        if (parameter.isEmpty()) {
            return impossible(rule, DoseAdjustment.unreadable(range, state));
        }
        BigDecimal end = BigDecimal.valueOf(range.most());
        boolean isRange = isRange(state.prescription());
        if (!isRange && parameter.get().most().compareTo(end) < 0) {
            return earned(
                    rule,
                    1,
                    index -> GoalProgress.ofDose(path(index), at(index), ResponseKind.CONTINUE),
                    DoseAdjustment.up(range, state));
        }
        DoseAdjustment raised = DoseAdjustment.up(rule.raise(), state);
        if (!isPossible(raised)) {
            return impossible(rule, raised);
        }
        return earned(
                rule,
                1,
                index -> isRange
                        ? GoalProgress.ofRepetitions(path(index), at(index), range.most(), ResponseKind.CONTINUE)
                        : GoalProgress.ofDose(path(index), at(index), ResponseKind.CONTINUE),
                raised instanceof DoseAdjustment.Moved moved && !isRange && !hasDoseOfItsOwn(rule.raise(), moved)
                        ? restarted(moved, range)
                        : raised);
    }

    private static boolean isRange(Prescription dose) {
        return dose.repetitions().orElse(null) instanceof Repetitions.EverySet every
                && every.amount() instanceof Amount.Between<Integer>;
    }

    /** Returns whether a raise led to a ladder step with its own first dose. */
    private static boolean hasDoseOfItsOwn(Increment raise, DoseAdjustment.Moved raised) {
        return raise instanceof Increment.LadderMove step
                && step.ladder()
                        .find(raised.state())
                        .flatMap(position -> step.ladder().steps().get(position).prescription())
                        .isPresent();
    }

    /** Returns the raised state with repetitions at the start of their range. */
    private static DoseAdjustment restarted(DoseAdjustment.Moved raised, Increment.RepetitionCount range) {
        DoseState from = raised.state();
        DoseParameter parameter = DoseParameter.find(range, from.prescription()).orElseThrow();
        // The repetitions are at the end of the range.
        BigDecimal by = BigDecimal.valueOf(range.least()).subtract(parameter.least());
        DoseState to = from.with(parameter.shifted().apply(by));
        return new DoseAdjustment.Moved(
                to,
                raised.text() + ", and from " + DoseAdjustment.amountText(range, from) + " to "
                        + DoseAdjustment.amountText(range, to));
    }

    RuleDecision surplus(ProgressionRule.Surplus rule) {
        DoseAdjustment adjustment = DoseAdjustment.up(rule.raise(), state);
        Optional<Integer> target = lastTarget(state.prescription());
        if (!isPossible(adjustment)) {
            return impossible(rule, adjustment);
        } else if (state.prescription().repetitions().isEmpty()) {
            return step.nothing(rule, "The dose states no repetitions", ImmutableList.of());
        } else if (target.isEmpty()) {
            Path path = Path.of("state").resolve("prescription").resolve("repetitions");
            String text = "How many repetitions are the target? The dose says: "
                    + state.prescription().repetitions().orElseThrow();
            return step.ask(
                    Weight.ASK_FORWARD,
                    rule,
                    text,
                    ImmutableList.of(),
                    ImmutableList.of(new Question(path, text, ResponseKind.CONTINUE)));
        }
        int wanted = target.get() + rule.repetitions();
        return earned(
                rule, rule.sessions(), index -> GoalProgress.ofLastSet(path(index), at(index), wanted), adjustment);
    }

    /** Finds the target of the last set: the end of a range. */
    private static Optional<Integer> lastTarget(Prescription dose) {
        if (dose.repetitions().orElse(null) instanceof Repetitions.PerSet list) {
            return Optional.of(list.counts().get(list.counts().size() - 1));
        }
        return dose.repetitions().flatMap(every -> {
            Amount<Integer> amount = ((Repetitions.EverySet) every).amount();
            return amount.findLeast().map(least -> amount.findMost().orElse(least));
        });
    }

    RuleDecision quota(ProgressionRule.Quota rule) {
        Optional<DoseParameter> parameter = DoseParameter.findOne(rule.increment(), state.prescription());
        if (parameter.isEmpty()) {
            return impossible(rule, DoseAdjustment.unreadable(rule.increment(), state));
        }
        ImmutableList<Fact> facts =
                ImmutableList.of(new Fact(Path.of("day"), step.day().toString()));
        long days = ChronoUnit.DAYS.between(rule.firstDay(), step.day());
        if (days < 0) {
            return step.hold(rule, "The quota begins on " + rule.firstDay(), facts);
        }
        BigDecimal goal = DoseAdjustment.most(rule.increment());
        BigDecimal quota = DoseAdjustment.least(rule.increment())
                .add(DoseAdjustment.step(rule.increment())
                        .multiply(BigDecimal.valueOf(days / rule.period().days())))
                .min(goal);
        DoseState onDay = state.with(parameter.get().exactly().apply(quota));
        boolean above = parameter.get().most().compareTo(quota) > 0;
        if (onDay.equals(state)) {
            return quota.compareTo(goal) == 0
                    ? step.atBound(Weight.HOLD, rule, "The goal of the quota is reached", facts)
                    : step.hold(
                            rule,
                            "The quota of the day is " + DoseAdjustment.amountText(rule.increment(), state),
                            facts);
        }
        DoseAdjustment.Moved moved = new DoseAdjustment.Moved(
                onDay,
                "from " + DoseAdjustment.amountText(rule.increment(), state) + " to "
                        + DoseAdjustment.amountText(rule.increment(), onDay));
        return above
                ? step.back(rule, "The quota of the day", facts, moved)
                : step.forward(rule, "The quota of the day", facts, moved);
    }

    /** Returns the step if all of the last sessions at this dose reached the target. */
    private RuleDecision earned(
            ProgressionRule rule, int sessions, IntFunction<GoalProgress> attained, DoseAdjustment adjustment) {
        if (step.sessionsAtDose() == 0) {
            return noSession(rule);
        }
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        ImmutableList.Builder<Question> questions = ImmutableList.builder();
        int last = step.outcomes().size() - 1;
        for (int index = Math.max(step.firstAtDose(), last - sessions + 1); index <= last; index++) {
            GoalProgress one = attained.apply(index).andDoneWell();
            facts.addAll(one.facts());
            questions.addAll(one.questions());
            if (one.kind() == GoalProgress.Kind.MISSED) {
                return step.nothing(rule, "Not reached on " + at(index).date(), one.facts());
            }
        }
        ImmutableList<Question> asked = questions.build();
        if (!asked.isEmpty()) {
            return step.ask(Weight.ASK_FORWARD, rule, "Not all is recorded that is needed", facts.build(), asked);
        } else if (step.sessionsAtDose() < sessions) {
            return step.nothing(
                    rule, "Reached in " + step.sessionsAtDose() + " of " + sessions + " sessions", facts.build());
        }
        return step.forward(
                rule,
                sessions == 1 ? AS_PRESCRIBED : "Reached in " + sessions + " sessions",
                facts.build(),
                adjustment);
    }

    private static boolean isPossible(DoseAdjustment adjustment) {
        return adjustment instanceof DoseAdjustment.Moved || adjustment instanceof DoseAdjustment.AtBound;
    }

    private RuleDecision impossible(ProgressionRule rule, DoseAdjustment adjustment) {
        return step.impossible(Weight.ASK_FORWARD, rule, ImmutableList.of(), adjustment, ResponseKind.CONTINUE);
    }

    private RuleDecision noSession(ProgressionRule rule) {
        if (step.isSkipped()) {
            return step.nothing(rule, "Each session at this dose was skipped", ImmutableList.of());
        }
        String text = "What became of a session at this dose?";
        return step.ask(
                Weight.ASK_FORWARD,
                rule,
                "No session at this dose is recorded",
                ImmutableList.of(),
                ImmutableList.of(new Question(Path.of("history"), text, ResponseKind.CONTINUE)));
    }

    private SessionOutcome at(int index) {
        return step.outcomes().get(index);
    }

    private Path path(int index) {
        return step.path(index);
    }
}
