package org.therex.monitoring;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a report calls for, with every reason that applies and every question that is left.
 *
 * <p>The most severe reason decides; the others stand beside it, the more severe first. New cases come only with a new
 * major version.
 */
public sealed interface Response {

    /** Returns every reason that applies, the most severe first. */
    ImmutableList<Reason> reasons();

    /** Returns what was not reported and would be needed, what could be most severe first. */
    ImmutableList<Question> questions();

    /**
     * To go on as before.
     *
     * @param reasons every reason that applies
     * @param questions what was not reported; no answer could change the response
     */
    record Continue(ImmutableList<Reason> reasons, ImmutableList<Question> questions) implements Response {}

    /**
     * To go on with changes.
     *
     * @param reasons every reason that applies
     * @param questions what was not reported; no answer could call for more than changes
     */
    record Adjust(ImmutableList<Reason> reasons, ImmutableList<Question> questions) implements Response {

        /** Returns what to change, for any of the reasons. */
        public ImmutableSet<DoseChange> changes() {
            return reasons.stream()
                    .filter(reason -> reason.effect() instanceof Effect.Ease)
                    .flatMap(reason -> ((Effect.Ease) reason.effect()).changes().stream())
                    .sorted()
                    .collect(toImmutableSet());
        }
    }

    /**
     * Not to go on.
     *
     * @param reasons every reason that applies
     * @param questions what was not reported
     */
    record Stop(ImmutableList<Reason> reasons, ImmutableList<Question> questions) implements Response {

        /** Returns what to do, an action for each reason to stop. */
        public ImmutableList<StopAction> actions() {
            return reasons.stream()
                    .filter(reason -> reason.effect() instanceof Effect.End)
                    .map(reason -> ((Effect.End) reason.effect()).action())
                    .collect(toImmutableList());
        }

        /** Returns the most that any of the actions ends. */
        public StopScope ends() {
            return actions().stream()
                    .map(StopAction::ends)
                    .max(Comparator.naturalOrder())
                    .orElse(StopScope.EXERCISE);
        }

        /** Returns the most urgent of those to whom any of the actions turns. */
        public Referral referral() {
            return actions().stream()
                    .map(StopAction::referral)
                    .max(Comparator.naturalOrder())
                    .orElse(Referral.NONE);
        }

        /** Finds the shortest time within which any of the actions asks for a follow-up. */
        public Optional<Duration> findFollowUpWithin() {
            return actions().stream()
                    .flatMap(action -> action.followUpWithin().stream())
                    .min(Comparator.naturalOrder());
        }
    }

    /**
     * Not to be decided: an answer could call for something more severe than what is known.
     *
     * @param reasons every reason that applies to what is known
     * @param questions what must be asked, at least one
     */
    record NotEnoughInformation(ImmutableList<Reason> reasons, ImmutableList<Question> questions) implements Response {}
}
