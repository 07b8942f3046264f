package org.therex.safety;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.therex.check.Require;
import org.therex.demand.DemandLevels;
import org.therex.exercise.Exercise;
import org.therex.exercise.Modification;
import org.therex.prescription.Exclusion;

/** Collects what must be asked, in words. */
final class QuestionList {

    private final RuleSet rules;
    private final List<ScreeningQuestion> questions = new ArrayList<>();

    QuestionList(RuleSet rules) {
        this.rules = rules;
    }

    /**
     * Returns the questions whose answer can still change something, in the order in which they should be asked.
     *
     * @param hits the rules that fired
     */
    ImmutableList<ScreeningQuestion> inOrder(Collection<Hit> hits) {
        Conclusion fired = hits.stream().map(Hit::conclusion).reduce(Conclusion.NOTHING_FOUND, Ordering.natural()::max);
        @Nullable Urgency urgency = hits.stream()
                .flatMap(hit -> hit.rule().urgency().stream())
                .min(Urgency::compareTo)
                .orElse(null);
        return ScreeningQuestion.merged(questions.stream()
                .filter(question -> canChange(question, fired, urgency))
                .toList());
    }

    /** Returns whether an answer can make more follow or a red flag more urgent; of a side, whether it can make less follow. */
    private static boolean canChange(ScreeningQuestion question, Conclusion fired, @Nullable Urgency raised) {
        if (question.kind() == QuestionKind.SIDE) {
            return question.mayLeadTo() == fired;
        }
        boolean moreUrgent = question.urgency()
                .filter(urgency -> raised == null || urgency.compareTo(raised) < 0)
                .isPresent();
        return moreUrgent || question.mayLeadTo().compareTo(fired) > 0;
    }

    void addUnassessed(Exercise exercise) {
        questions.add(ScreeningQuestion.builder()
                .kind(QuestionKind.DEMANDS)
                .text("What does " + exercise.id() + " ask of the body? Nobody has assessed it.")
                .mayLeadTo(Conclusion.EXCLUDED)
                .build());
    }

    void addUnassessed(Exercise exercise, Modification modification) {
        questions.add(ScreeningQuestion.builder()
                .kind(QuestionKind.MODIFICATION)
                .text("What does " + modification.id() + " add to what " + exercise.id()
                        + " asks of the body? Nobody has assessed it.")
                .mayLeadTo(Conclusion.EXCLUDED)
                .build());
    }

    /** Asks on which side something is, if a rule fired only because it may be on the side that is worked. */
    void addSides(AppliedRule applied, Iterable<ConditionId> deciding) {
        for (ConditionId id : deciding) {
            String name = rules.findCondition(id).orElseThrow().name();
            questions.add(question(applied, QuestionKind.SIDE, name + ": on which side is it?")
                    .condition(id)
                    .build());
        }
    }

    /** Asks what a condition is that the rule set does not know: it may be anything, also a red flag. */
    void addUnheeded(ConditionId condition) {
        ScreeningQuestion.Builder question = ScreeningQuestion.builder()
                .kind(QuestionKind.NO_RULE)
                .condition(condition)
                .text("No rule of this set speaks of " + Require.quoted(condition.value())
                        + UnheededConditions.of(rules)
                                .findHint(condition)
                                .map(hint -> "; " + hint)
                                .orElse("."))
                .mayLeadTo(Screening.severest(rules));
        rules.rules().stream()
                .flatMap(rule -> rule.urgency().stream())
                .min(Urgency::compareTo)
                .ifPresent(question::urgency);
        questions.add(question.build());
    }

    /** Adds what must be known for a rule; only the time of the day if all else holds. */
    void add(AppliedRule applied, DemandLevels levels, boolean holds) {
        ScreeningRule rule = applied.rule();
        if (holds) {
            rule.window()
                    .ifPresent(window -> questions.add(
                            question(applied, QuestionKind.TIMING, text(window)).build()));
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
            if (unknown.trait() != null) {
                question.trait(unknown.trait());
            }
            questions.add(question.build());
        }
    }

    private static ScreeningQuestion.Builder question(AppliedRule applied, QuestionKind kind, String text) {
        ScreeningQuestion.Builder question = ScreeningQuestion.builder()
                .kind(kind)
                .text(text)
                .mayLeadTo(applied.conclusion())
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
        if (unknown.trait() != null) {
            return condition.name() + on + ": is it " + unknown.trait().label() + "?";
        } else if (unknown.kind() == QuestionKind.WEEKS) {
            return condition.name() + on + ": how many weeks "
                    + condition.weeksOf().orElseThrow() + "?";
        }
        return on.isEmpty() ? condition.question() : condition.name() + on + ": " + condition.question();
    }
}
