package org.therex.progression;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Require;
import org.therex.monitoring.Fact;
import org.therex.monitoring.Question;
import org.therex.monitoring.ResponseKind;
import org.therex.progression.RuleDecision.Weight;

/** One step: asks every rule, and lets the most cautious opinion decide. */
final class StepEngine {

    private static final Path HISTORY = Path.of("history");

    private final Progression progression;
    private final DoseState state;
    private final ImmutableList<SessionOutcome> outcomes;
    private final LocalDate day;
    private final int firstAtDose;

    StepEngine(Progression progression, DoseState state, History history, LocalDate day) {
        Require.day("day", day);
        this.progression = progression;
        this.state = state;
        this.outcomes = history.outcomes();
        this.day = day;
        int first = outcomes.size();
        while (first > 0 && outcomes.get(first - 1).planned().equals(state)) {
            first--;
        }
        this.firstAtDose = first;
        if (!outcomes.isEmpty()
                && day.isBefore(outcomes.get(outcomes.size() - 1).date())) {
            throw Require.invalid(
                    IssueCode.OUT_OF_RANGE,
                    "day",
                    "on or after the day of the last outcome "
                            + outcomes.get(outcomes.size() - 1).date(),
                    day);
        }
    }

    NextStep step() {
        List<RuleDecision> opinions = progression.rules().stream()
                .sorted(Comparator.comparing(rule -> !(rule instanceof ProgressionRule.Quota)))
                .map(this::opinion)
                .sorted(Comparator.comparing(RuleDecision::weight))
                .toList();
        ImmutableList<StepReason> reasons = opinions.stream()
                .flatMap(opinion -> opinion.reasons().stream())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Question> questions = opinions.stream()
                .flatMap(opinion -> opinion.questions().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return opinions.get(0).step().of(reasons, questions);
    }

    private RuleDecision opinion(ProgressionRule rule) {
        if (rule instanceof ProgressionRule.DoubleProgression it) {
            return new ForwardRules(this).doubleProgression(it);
        } else if (rule instanceof ProgressionRule.Surplus it) {
            return new ForwardRules(this).surplus(it);
        } else if (rule instanceof ProgressionRule.Timed it) {
            return new ForwardRules(this).timed(it);
        } else if (rule instanceof ProgressionRule.WhenMet it) {
            return new ForwardRules(this).whenMet(it);
        } else if (rule instanceof ProgressionRule.Quota it) {
            return new ForwardRules(this).quota(it);
        } else if (rule instanceof ProgressionRule.PainContingent it) {
            return new PainRule(this, it).opinion();
        } else if (rule instanceof ProgressionRule.Regression it) {
            return new CautiousRules(this).regression(it);
        } else if (rule instanceof ProgressionRule.Repeat it) {
            return new CautiousRules(this).repeat(it);
        } else if (rule instanceof ProgressionRule.Deload it) {
            return new CautiousRules(this).deload(it);
        }
        return new CautiousRules(this).stepLimit((ProgressionRule.StepLimit) rule);
    }

    DoseState state() {
        return state;
    }

    LocalDate day() {
        return day;
    }

    ImmutableList<SessionOutcome> outcomes() {
        return outcomes;
    }

    /** Returns the position of the first session of the row at this dose that ends the history. */
    int firstAtDose() {
        return firstAtDose;
    }

    /** Returns how many sessions at the end of the history were at this dose. */
    int sessionsAtDose() {
        return outcomes.size() - firstAtDose;
    }

    static Path path(int outcome) {
        return HISTORY.resolve(outcome);
    }

    long daysSince(int outcome) {
        return ChronoUnit.DAYS.between(outcomes.get(outcome).date(), day);
    }

    Fact dateOf(int outcome) {
        return new Fact(
                path(outcome).resolve("date"), outcomes.get(outcome).date().toString());
    }

    // What a rule can say.

    RuleDecision nothing(ProgressionRule rule, String text, ImmutableList<Fact> facts) {
        return held(Weight.NOTHING, rule, text, facts);
    }

    RuleDecision hold(ProgressionRule rule, String text, ImmutableList<Fact> facts) {
        return held(Weight.HOLD, rule, text, facts);
    }

    private RuleDecision held(Weight weight, ProgressionRule rule, String text, ImmutableList<Fact> facts) {
        return RuleDecision.of(
                weight,
                rule,
                text,
                facts,
                ImmutableList.of(),
                (reasons, questions) -> new NextStep.Held(state, reasons, questions));
    }

    RuleDecision ask(
            Weight weight,
            ProgressionRule rule,
            String text,
            ImmutableList<Fact> facts,
            ImmutableList<Question> asked) {
        return RuleDecision.of(
                weight,
                rule,
                text,
                facts,
                asked,
                (reasons, questions) -> new NextStep.NeedsInformation(state, reasons, questions));
    }

    /** A step forward that was earned, if the increment allows it. */
    RuleDecision forward(ProgressionRule rule, String why, ImmutableList<Fact> facts, DoseAdjustment shift) {
        if (shift instanceof DoseAdjustment.Moved moved) {
            return RuleDecision.of(
                    Weight.FORWARD,
                    rule,
                    why + ": " + moved.text(),
                    facts,
                    ImmutableList.of(),
                    (reasons, questions) -> new NextStep.Progressed(moved.state(), reasons, questions));
        } else if (shift instanceof DoseAdjustment.AtBound bound) {
            return atBound(Weight.BOUND, rule, why + ", but " + bound.text(), facts);
        }
        return unreadable(Weight.ASK_FORWARD, rule, facts, (DoseAdjustment.Unreadable) shift, ResponseKind.CONTINUE);
    }

    RuleDecision atBound(Weight weight, ProgressionRule rule, String text, ImmutableList<Fact> facts) {
        return RuleDecision.of(
                weight,
                rule,
                text,
                facts,
                ImmutableList.of(),
                (reasons, questions) -> new NextStep.AtBound(state, reasons, questions));
    }

    /** A step back that is called for, if the increment allows it. */
    RuleDecision back(ProgressionRule rule, String why, ImmutableList<Fact> facts, DoseAdjustment shift) {
        if (shift instanceof DoseAdjustment.Moved moved) {
            return RuleDecision.of(
                    Weight.BACK,
                    rule,
                    why + ": " + moved.text(),
                    facts,
                    ImmutableList.of(),
                    (reasons, questions) -> new NextStep.Regressed(moved.state(), reasons, questions));
        } else if (shift instanceof DoseAdjustment.AtBound bound) {
            return hold(rule, why + ", but " + bound.text(), facts);
        }
        return unreadable(Weight.ASK_BACK, rule, facts, (DoseAdjustment.Unreadable) shift, ResponseKind.ADJUST);
    }

    RuleDecision unreadable(
            Weight weight,
            ProgressionRule rule,
            ImmutableList<Fact> facts,
            DoseAdjustment.Unreadable shift,
            ResponseKind mayLeadTo) {
        return ask(weight, rule, shift.text(), facts, ImmutableList.of(shift.question(mayLeadTo)));
    }
}
