package org.therex.progression;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.monitoring.Question;
import org.therex.monitoring.Response;
import org.therex.prescription.Prescription;

/**
 * The result of progression rules: a state, with reasons and questions.
 *
 * <p>Every rule gives a reason, the deciding rule first. New cases come only with a new major
 * version.
 */
public sealed interface NextStep {

    /** Returns the state after the step; unchanged unless it leads forward or back. */
    DoseState state();

    /** Returns the reasons of all rules, the deciding rule first. */
    ImmutableList<StepReason> reasons();

    /** Returns the questions about unrecorded parts that matter. */
    ImmutableList<Question> questions();

    /** Returns the dose after the step. */
    default Prescription prescription() {
        return state().prescription();
    }

    /** Returns the reason of the deciding rule. */
    default StepReason reason() {
        return reasons().get(0);
    }

    /**
     * A step forward.
     *
     * @param state the state after the step
     * @param reasons the reasons of all rules
     * @param questions the open questions
     */
    record Progressed(DoseState state, ImmutableList<StepReason> reasons, ImmutableList<Question> questions)
            implements NextStep {

        /**
         * Makes a step from stored parts.
         *
         * @throws org.therex.check.InvalidValueException if there is no reason
         */
        public Progressed {
            requireNonNull(state, "state");
            requireNonNull(reasons, "reasons");
            requireNonNull(questions, "questions");
            Require.notEmpty("reasons", reasons);
        }
    }

    /**
     * No step: the dose stays the same.
     *
     * @param state the same as before
     * @param reasons the reasons of all rules
     * @param questions the open questions
     */
    record Held(DoseState state, ImmutableList<StepReason> reasons, ImmutableList<Question> questions)
            implements NextStep {

        /**
         * Makes a step from stored parts.
         *
         * @throws org.therex.check.InvalidValueException if there is no reason
         */
        public Held {
            requireNonNull(state, "state");
            requireNonNull(reasons, "reasons");
            requireNonNull(questions, "questions");
            Require.notEmpty("reasons", reasons);
        }
    }

    /**
     * A step back.
     *
     * @param state the state after the step
     * @param reasons the reasons of all rules
     * @param questions the open questions
     */
    record Regressed(DoseState state, ImmutableList<StepReason> reasons, ImmutableList<Question> questions)
            implements NextStep {

        /**
         * Makes a step from stored parts.
         *
         * @throws org.therex.check.InvalidValueException if there is no reason
         */
        public Regressed {
            requireNonNull(state, "state");
            requireNonNull(reasons, "reasons");
            requireNonNull(questions, "questions");
            Require.notEmpty("reasons", reasons);
        }
    }

    /**
     * No step, since the rule is at its bound.
     *
     * @param state the same as before
     * @param reasons the reasons of all rules
     * @param questions the open questions
     */
    record AtBound(DoseState state, ImmutableList<StepReason> reasons, ImmutableList<Question> questions)
            implements NextStep {

        /**
         * Makes a step from stored parts.
         *
         * @throws org.therex.check.InvalidValueException if there is no reason
         */
        public AtBound {
            requireNonNull(state, "state");
            requireNonNull(reasons, "reasons");
            requireNonNull(questions, "questions");
            Require.notEmpty("reasons", reasons);
        }
    }

    /**
     * No decision before the questions are answered.
     *
     * @param state the same as before
     * @param reasons the reasons of all rules
     * @param questions the questions, at least one
     */
    record NeedsInformation(DoseState state, ImmutableList<StepReason> reasons, ImmutableList<Question> questions)
            implements NextStep {

        /**
         * Makes a step from stored parts.
         *
         * @throws org.therex.check.InvalidValueException if there is no reason or question
         */
        public NeedsInformation {
            requireNonNull(state, "state");
            requireNonNull(reasons, "reasons");
            requireNonNull(questions, "questions");
            Report.builder()
                    .attempt(Path.root(), () -> Require.notEmpty("reasons", reasons))
                    .attempt(Path.root(), () -> Require.notEmpty("questions", questions))
                    .build()
                    .throwIfErrors();
        }
    }

    /**
     * A stop, from the report of the last session or from an earlier one that still holds.
     *
     * @param state the same as before; do not do it before the actions of the response
     * @param reasons the reasons of all rules
     * @param response the response to the reports, with the scope that ends and the referral
     */
    record Stopped(DoseState state, ImmutableList<StepReason> reasons, Response.Stop response) implements NextStep {

        /**
         * Makes a step from stored parts.
         *
         * @throws org.therex.check.InvalidValueException if there is no reason
         */
        public Stopped {
            requireNonNull(response, "response");
            Require.notEmpty("reasons", reasons);
        }

        @Override
        public ImmutableList<Question> questions() {
            return response.questions();
        }
    }
}
