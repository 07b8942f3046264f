package org.therex.safety;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.therex.check.Require;
import org.therex.demand.Demand;
import org.therex.demand.DemandLevels;
import org.therex.exercise.Exercise;
import org.therex.exercise.Modification;
import org.therex.prescription.Exclusion;

/** Collects the rules that fired for an exercise at one schedule, and the questions in words. */
final class QuestionList {

    /**
     * A question.
     *
     * @param everywhere whether the answer matters for every exercise at any time of day
     */
    private record Asked(ScreeningQuestion question, boolean everywhere) {}

    private final RuleSet rules;
    private final List<Asked> asked = new ArrayList<>();
    private Recommendation fired = Recommendation.NOTHING_FOUND;
    private Recommendation firedEverywhere = Recommendation.NOTHING_FOUND;

    /** The most severe recommendation that remains whatever the unknown sides are. */
    private Recommendation staying = Recommendation.NOTHING_FOUND;

    private @Nullable Urgency raised;

    QuestionList(RuleSet rules) {
        this.rules = rules;
    }

    /** Returns the questions whose answers can still change the result. */
    ImmutableList<ScreeningQuestion> worthAsking() {
        return asked.stream().filter(this::canChange).map(Asked::question).collect(toImmutableList());
    }

    /**
     * Returns whether an answer can make the recommendation more severe, make a red flag more urgent, or change the
     * advice. Unless the exercise is excluded, the advice depends on all fired rules of the same severity. A question
     * about every exercise stays useful even if this one is excluded, since others may replace it. A question about a
     * side is useful if all questions about sides together can make the recommendation milder.
     */
    private boolean canChange(Asked one) {
        Recommendation mayLeadTo = one.question().mayLeadTo();
        if (one.question().kind() == QuestionKind.SIDE) {
            return mayLeadTo == fired && staying.compareTo(fired) < 0;
        }
        boolean asSevere = mayLeadTo == fired && fired != Recommendation.EXCLUDED;
        return mayLeadTo.compareTo(fired) > 0
                || asSevere
                || (one.everywhere() && mayLeadTo.compareTo(firedEverywhere) > 0)
                || one.question().urgency().filter(this::isMoreUrgent).isPresent();
    }

    private boolean isMoreUrgent(Urgency urgency) {
        return raised == null || urgency.compareTo(raised) < 0;
    }

    /**
     * Adds a rule that fired, and asks for the sides that decide whether it fires.
     *
     * @param sides the conditions whose side decides; empty if no side matters
     */
    void addHit(AppliedRule applied, ImmutableSet<ConditionId> sides) {
        fired = Ordering.natural().max(fired, applied.recommendation());
        if (sides.isEmpty()) {
            staying = Ordering.natural().max(staying, applied.recommendation());
        }
        if (isEverywhere(applied.rule())) {
            firedEverywhere = Ordering.natural().max(firedEverywhere, applied.recommendation());
        }
        applied.rule().urgency().filter(this::isMoreUrgent).ifPresent(urgency -> raised = urgency);
        for (ConditionId id : sides) {
            String name = rules.findCondition(id).orElseThrow().name();
            ask(
                    applied,
                    question(applied, QuestionKind.SIDE, name + ": on which side is it?")
                            .condition(id));
        }
    }

    private static boolean isEverywhere(ScreeningRule rule) {
        return rule.wholeProgram() && rule.window().isEmpty();
    }

    private void ask(AppliedRule applied, ScreeningQuestion.Builder question) {
        ask(question, isEverywhere(applied.rule()));
    }

    private void ask(ScreeningQuestion.Builder question, boolean everywhere) {
        asked.add(new Asked(question.build(), everywhere));
    }

    void addUnassessed(Exercise exercise) {
        ask(
                ScreeningQuestion.builder()
                        .kind(QuestionKind.DEMANDS)
                        .text("Which demands does " + exercise.id() + " make? They are not assessed.")
                        .mayLeadTo(Recommendation.EXCLUDED),
                false);
    }

    /** Asks about a demand of an exercise that this version does not know, so that no rule can use it. */
    void addUnknown(Exercise exercise, Demand demand) {
        ask(
                ScreeningQuestion.builder()
                        .kind(QuestionKind.DEMANDS)
                        .text("Does the demand " + Require.quoted(demand.id()) + " of " + exercise.id()
                                + " speak against it? This version of the library does not know it.")
                        .mayLeadTo(Recommendation.EXCLUDED),
                false);
    }

    /** Asks about a rule that limits demands that this version does not know, so that it cannot detect them. */
    void addUnknown(AppliedRule applied) {
        String demands = applied.unknownDemands().stream()
                .map(demand -> Require.quoted(demand.id()))
                .collect(Collectors.joining(", "));
        ask(
                applied,
                question(
                        applied,
                        QuestionKind.DEMANDS,
                        "Does the exercise make the demand " + demands + " of rule "
                                + applied.rule().id() + "? This version of the library does not know it."));
    }

    void addUnassessed(Exercise exercise, Modification modification) {
        ask(
                ScreeningQuestion.builder()
                        .kind(QuestionKind.MODIFICATION)
                        .text("Which demands does " + modification.id() + " add to " + exercise.id()
                                + "? They are not assessed.")
                        .mayLeadTo(Recommendation.EXCLUDED),
                false);
    }

    /** Asks about a condition that the rule set does not define: it may even be a red flag. */
    void addUndefined(ConditionId condition) {
        ScreeningQuestion.Builder question = ScreeningQuestion.builder()
                .kind(QuestionKind.NO_RULE)
                .condition(condition)
                .text("No rule of this set covers " + Require.quoted(condition.value())
                        + UnknownConditions.of(rules)
                                .findHint(condition)
                                .map(hint -> "; " + hint)
                                .orElse("."))
                .mayLeadTo(PersonLimits.severest(rules));
        rules.rules().stream()
                .flatMap(rule -> rule.urgency().stream())
                .min(Urgency::compareTo)
                .ifPresent(question::urgency);
        ask(question, true);
    }

    /** Adds the questions of a rule; only the time of day if all its other criteria hold. */
    void add(AppliedRule applied, DemandLevels levels, boolean holds) {
        ScreeningRule rule = applied.rule();
        if (holds) {
            rule.window().ifPresent(window -> ask(applied, question(applied, QuestionKind.TIMING, text(window))));
            return;
        }
        for (CriterionTree.Unknown unknown : applied.open(levels)) {
            ScreeningQuestion.Builder question = question(applied, unknown.kind(), text(unknown));
            if (unknown.condition() != null) {
                question.condition(unknown.condition());
            }
            if (unknown.side() != null) {
                question.side(unknown.side());
            }
            if (unknown.qualifier() != null) {
                question.qualifier(unknown.qualifier());
            }
            ask(applied, question);
        }
    }

    private static ScreeningQuestion.Builder question(AppliedRule applied, QuestionKind kind, String text) {
        ScreeningQuestion.Builder question = ScreeningQuestion.builder()
                .kind(kind)
                .text(text)
                .mayLeadTo(applied.recommendation())
                .rule(applied.rule().id());
        applied.rule().urgency().ifPresent(question::urgency);
        return question;
    }

    private static String text(Exclusion window) {
        return "Is it done " + DoseTiming.words(window) + "?";
    }

    private String text(CriterionTree.Unknown unknown) {
        if (unknown.condition() == null) {
            return "What is the blood pressure at rest?";
        }
        Condition condition = rules.findCondition(unknown.condition()).orElseThrow();
        String on = unknown.side() == null ? "" : ", on the " + unknown.side().label();
        if (unknown.qualifier() != null) {
            return condition.name() + on + ": " + unknown.qualifier().question();
        } else if (unknown.kind() == QuestionKind.WEEKS) {
            return condition.name() + on + ": how many weeks "
                    + condition.weeksOf().orElseThrow() + "?";
        }
        return on.isEmpty() ? condition.question() : condition.name() + on + ": " + condition.question();
    }
}
