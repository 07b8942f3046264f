package org.therex.progression;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Require;
import org.therex.monitoring.Fact;
import org.therex.monitoring.Question;
import org.therex.monitoring.ResponseKind;
import org.therex.progression.RuleDecision.Weight;

/** The decision of one step: the most cautious decision of all rules. */
final class StepEngine {

    private static final Path HISTORY = Path.of("history");

    private final Progression progression;
    private final DoseState state;
    private final ImmutableList<SessionOutcome> history;
    private final ImmutableList<Integer> positions;
    private final ImmutableList<SessionOutcome> outcomes;
    private final LocalDate day;
    private final int firstAtDose;

    StepEngine(Progression progression, DoseState state, History history, LocalDate day) {
        Require.day("day", day);
        this.progression = progression;
        this.state = state;
        this.history = history.outcomes();
        this.positions = IntStream.range(0, this.history.size())
                .filter(index -> !this.history.get(index).skipped())
                .boxed()
                .collect(ImmutableList.toImmutableList());
        this.outcomes = positions.stream().map(this.history::get).collect(ImmutableList.toImmutableList());
        this.day = day;
        int first = outcomes.size();
        while (first > 0 && outcomes.get(first - 1).planned().equals(state)) {
            first--;
        }
        this.firstAtDose = first;
        if (!this.history.isEmpty() && day.isBefore(last().date())) {
            throw Require.invalid(
                    IssueCode.OUT_OF_RANGE, "day", "on or after the day of the last outcome " + last().date(), day);
        }
    }

    private SessionOutcome last() {
        return history.get(history.size() - 1);
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
        NextStep next = opinions.get(0).step().of(reasons, questions);
        if (!(next instanceof NextStep.Stopped)) {
            progression.check(state).throwIfErrors();
        }
        return next;
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

    /** Returns all outcomes, skipped sessions among them. */
    ImmutableList<SessionOutcome> history() {
        return history;
    }

    /** Returns the outcomes of the sessions that were not skipped. */
    ImmutableList<SessionOutcome> outcomes() {
        return outcomes;
    }

    /** Returns whether a skipped session at this dose ends the history. */
    boolean isSkipped() {
        return !history.isEmpty() && last().skipped() && last().planned().equals(state);
    }

    /** Returns the position of the first of the sessions at this dose that end the history. */
    int firstAtDose() {
        return firstAtDose;
    }

    /** Returns the number of sessions at this dose at the end of the history. */
    int sessionsAtDose() {
        return outcomes.size() - firstAtDose;
    }

    /** Returns the path of an outcome, counted without skipped sessions. */
    Path path(int outcome) {
        return historyPath(positions.get(outcome));
    }

    /** Returns the path of an outcome, counted with skipped sessions. */
    static Path historyPath(int position) {
        return HISTORY.resolve(position);
    }

    long daysSince(int outcome) {
        return ChronoUnit.DAYS.between(outcomes.get(outcome).date(), day);
    }

    Fact dateOf(int outcome) {
        return new Fact(
                path(outcome).resolve("date"), outcomes.get(outcome).date().toString());
    }

    // The decisions that a rule can make.

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

    /** Returns an earned step forward, if the increment allows it. */
    RuleDecision forward(ProgressionRule rule, String why, ImmutableList<Fact> facts, DoseAdjustment adjustment) {
        if (adjustment instanceof DoseAdjustment.Moved moved) {
            return RuleDecision.of(
                    Weight.FORWARD,
                    rule,
                    why + ": " + moved.text(),
                    facts,
                    ImmutableList.of(),
                    (reasons, questions) -> new NextStep.Progressed(moved.state(), reasons, questions));
        } else if (adjustment instanceof DoseAdjustment.AtBound bound) {
            return atBound(Weight.BOUND, rule, why + ", but " + bound.text(), facts);
        }
        return impossible(Weight.ASK_FORWARD, rule, facts, adjustment, ResponseKind.CONTINUE);
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

    /** Returns a step back, if the increment allows it. */
    RuleDecision back(ProgressionRule rule, String why, ImmutableList<Fact> facts, DoseAdjustment adjustment) {
        if (adjustment instanceof DoseAdjustment.Moved moved) {
            return RuleDecision.of(
                    Weight.BACK,
                    rule,
                    why + ": " + moved.text(),
                    facts,
                    ImmutableList.of(),
                    (reasons, questions) -> new NextStep.Regressed(moved.state(), reasons, questions));
        } else if (adjustment instanceof DoseAdjustment.AtBound bound) {
            return hold(rule, why + ", but " + bound.text(), facts);
        }
        return impossible(Weight.ASK_BACK, rule, facts, adjustment, ResponseKind.ADJUST);
    }

    /** Returns the decision for an impossible step: a question, or nothing if the dose lacks the amount. */
    RuleDecision impossible(
            Weight weight,
            ProgressionRule rule,
            ImmutableList<Fact> facts,
            DoseAdjustment adjustment,
            ResponseKind mayLeadTo) {
        return adjustment instanceof DoseAdjustment.Missing missing
                ? nothing(rule, missing.text(), facts)
                : ask(weight, (DoseAdjustment.Unreadable) adjustment, rule, facts, mayLeadTo);
    }

    private RuleDecision ask(
            Weight weight,
            DoseAdjustment.Unreadable unreadable,
            ProgressionRule rule,
            ImmutableList<Fact> facts,
            ResponseKind mayLeadTo) {
        return ask(weight, rule, unreadable.text(), facts, ImmutableList.of(unreadable.question(mayLeadTo)));
    }
}
