package org.therex.monitoring;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * The response to a report, with every reason that applies and every open question.
 *
 * <p>The most severe reason decides; reasons are in order of severity. New cases come only with a new
 * major version.
 */
public sealed interface Response {

    /**
     * Returns the response to reasons and questions: {@link NotEnoughInformation} if an answer could lead to a more
     * severe response than the reasons, else the response of the most severe reason.
     *
     * @param reasons every reason that applies, in any order
     * @param questions the open questions, in any order
     */
    static Response of(Iterable<Reason> reasons, Iterable<Question> questions) {
        requireNonNull(reasons, "reasons");
        requireNonNull(questions, "questions");
        ImmutableList<Reason> why = ImmutableList.copyOf(reasons);
        ImmutableList<Question> left = ImmutableList.copyOf(questions);
        ResponseKind known = most(why, Reason::kind);
        if (most(left, Question::mayLeadTo).compareTo(known) > 0) {
            return new NotEnoughInformation(why, left);
        }
        return switch (known) {
            case STOP -> new Stop(why, left);
            case ADJUST -> new Adjust(why, left);
            case CONTINUE -> new Continue(why, left);
        };
    }

    private static <T> ResponseKind most(ImmutableList<T> found, Function<T, ResponseKind> kind) {
        return found.stream().map(kind).max(Comparator.naturalOrder()).orElse(ResponseKind.CONTINUE);
    }

    private static <T> ImmutableList<T> inOrder(ImmutableList<T> found, Function<T, ResponseKind> kind) {
        return ImmutableList.sortedCopyOf(Comparator.comparing(kind).reversed(), found);
    }

    private static void requireDecided(
            ResponseKind kind, ImmutableList<Reason> reasons, ImmutableList<Question> questions) {
        Report.builder()
                .attempt(Path.root(), () -> require("reasons", most(reasons, Reason::kind), kind, true))
                .attempt(Path.root(), () -> require("questions", most(questions, Question::mayLeadTo), kind, false))
                .build()
                .throwIfErrors();
    }

    private static void require(String name, ResponseKind most, ResponseKind kind, boolean exactly) {
        if (most.compareTo(kind) > 0 || (exactly && most != kind)) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    name,
                    "such that the most severe calls for " + (exactly ? "" : "no more than ") + kind.label(),
                    "such that it calls for " + most.label());
        }
    }

    private static void requireOpen(ImmutableList<Reason> reasons, ImmutableList<Question> questions) {
        ResponseKind known = most(reasons, Reason::kind);
        ResponseKind open = most(questions, Question::mayLeadTo);
        if (open.compareTo(known) <= 0) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "questions",
                    "such that an answer may call for more than " + known.label(),
                    "such that none calls for more than " + open.label());
        }
    }

    /** Returns every reason that applies, the most severe first. */
    ImmutableList<Reason> reasons();

    /** Returns the open questions, the potentially most severe first. */
    ImmutableList<Question> questions();

    /**
     * Going on as before.
     *
     * @param reasons every reason that applies
     * @param questions the open questions; no answer could change the response
     */
    record Continue(ImmutableList<Reason> reasons, ImmutableList<Question> questions) implements Response {

        /**
         * Makes a response from stored parts.
         *
         * @throws org.therex.check.InvalidValueException if the reasons do not call for it, or an answer could call for more
         */
        public Continue {
            requireNonNull(reasons, "reasons");
            requireNonNull(questions, "questions");
            reasons = inOrder(reasons, Reason::kind);
            questions = inOrder(questions, Question::mayLeadTo);
            requireDecided(ResponseKind.CONTINUE, reasons, questions);
        }
    }

    /**
     * Going on with changes.
     *
     * @param reasons every reason that applies
     * @param questions the open questions; no answer could call for more than changes
     */
    record Adjust(ImmutableList<Reason> reasons, ImmutableList<Question> questions) implements Response {

        /**
         * Makes a response from stored parts.
         *
         * @throws org.therex.check.InvalidValueException if the reasons do not call for it, or an answer could call for more
         */
        public Adjust {
            requireNonNull(reasons, "reasons");
            requireNonNull(questions, "questions");
            reasons = inOrder(reasons, Reason::kind);
            questions = inOrder(questions, Question::mayLeadTo);
            requireDecided(ResponseKind.ADJUST, reasons, questions);
        }

        /** Returns the changes of all reasons. */
        public ImmutableSet<DoseChange> changes() {
            return reasons.stream()
                    .filter(reason -> reason.effect() instanceof Effect.Ease)
                    .flatMap(reason -> ((Effect.Ease) reason.effect()).changes().stream())
                    .sorted()
                    .collect(toImmutableSet());
        }
    }

    /**
     * A stop.
     *
     * @param reasons every reason that applies
     * @param questions the open questions
     */
    record Stop(ImmutableList<Reason> reasons, ImmutableList<Question> questions) implements Response {

        /**
         * Makes a response from stored parts.
         *
         * @throws org.therex.check.InvalidValueException if the reasons do not call for it, or an answer could call for more
         */
        public Stop {
            requireNonNull(reasons, "reasons");
            requireNonNull(questions, "questions");
            reasons = inOrder(reasons, Reason::kind);
            questions = inOrder(questions, Question::mayLeadTo);
            requireDecided(ResponseKind.STOP, reasons, questions);
        }

        /** Returns the actions, one for each reason to stop. */
        public ImmutableList<StopAction> actions() {
            return reasons.stream()
                    .filter(reason -> reason.effect() instanceof Effect.End)
                    .map(reason -> ((Effect.End) reason.effect()).action())
                    .collect(toImmutableList());
        }

        /** Returns the widest scope that an action ends. */
        public StopScope ends() {
            return actions().stream()
                    .map(StopAction::ends)
                    .max(Comparator.naturalOrder())
                    .orElse(StopScope.EXERCISE);
        }

        /** Returns the most urgent referral of the actions. */
        public Referral referral() {
            return actions().stream()
                    .map(StopAction::referral)
                    .max(Comparator.naturalOrder())
                    .orElse(Referral.NONE);
        }

        /** Finds the shortest follow-up time of the actions. */
        public Optional<Duration> findFollowUpWithin() {
            return actions().stream()
                    .flatMap(action -> action.followUpWithin().stream())
                    .min(Comparator.naturalOrder());
        }
    }

    /**
     * No decision: an answer could call for something more severe than the known facts.
     *
     * @param reasons every reason that applies to the known facts
     * @param questions the questions, at least one
     */
    record NotEnoughInformation(ImmutableList<Reason> reasons, ImmutableList<Question> questions) implements Response {

        /**
         * Makes a response from stored parts.
         *
         * @throws org.therex.check.InvalidValueException if no answer could call for more than the reasons do
         */
        public NotEnoughInformation {
            requireNonNull(reasons, "reasons");
            requireNonNull(questions, "questions");
            reasons = inOrder(reasons, Reason::kind);
            questions = inOrder(questions, Question::mayLeadTo);
            requireOpen(reasons, questions);
        }
    }
}
