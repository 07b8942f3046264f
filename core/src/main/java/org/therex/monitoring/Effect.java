package org.therex.monitoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import org.therex.check.InvalidValueException;
import org.therex.check.Require;
import org.therex.term.Term;

/** The effect of one reason. New cases come only with a new major version. */
public sealed interface Effect {

    /** Returns its severity. */
    ResponseKind kind();

    /** Going on as before. */
    record GoOn() implements Effect {

        @Override
        public ResponseKind kind() {
            return ResponseKind.CONTINUE;
        }

        @Override
        public String toString() {
            return "continue";
        }
    }

    /**
     * Going on with changes.
     *
     * @param changes the changes, at least one
     */
    record Ease(ImmutableSet<DoseChange> changes) implements Effect {

        /**
         * Makes an effect.
         *
         * @throws InvalidValueException if there is no change
         */
        public Ease {
            requireNonNull(changes, "changes");
            Require.notEmpty("changes", changes);
        }

        @Override
        public ResponseKind kind() {
            return ResponseKind.ADJUST;
        }

        @Override
        public String toString() {
            return changes.stream().map(Term::label).collect(Collectors.joining(", ", "adjust: ", ""));
        }
    }

    /**
     * A stop.
     *
     * @param action the action
     */
    record End(StopAction action) implements Effect {

        /** Checks that nothing is null. */
        public End {
            requireNonNull(action, "action");
        }

        @Override
        public ResponseKind kind() {
            return ResponseKind.STOP;
        }

        @Override
        public String toString() {
            return "stop: " + action.ends().label() + ends();
        }

        private String ends() {
            return action.referral() == Referral.NONE
                    ? ""
                    : ", " + action.referral().label();
        }
    }
}
