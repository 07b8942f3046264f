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
 * The step that follows from the rules: where it leads, and why.
 *
 * <p>What every rule said stands among the reasons, that of the deciding rule first. New cases come only with a new major
 * version.
 */
public sealed interface NextStep {

    /** Returns where the step leads; the same as before unless a step forward or back is taken. */
    DoseState state();

    /** Returns what every rule said, that of the deciding one first. */
    ImmutableList<StepReason> reasons();

    /** Returns what was not recorded and would be needed. */
    ImmutableList<Question> questions();

    /** Returns the dose to which the step leads. */
    default Prescription prescription() {
        return state().prescription();
    }

    /** Returns what the deciding rule said. */
    default StepReason reason() {
        return reasons().get(0);
    }

    /**
     * A step forward.
     *
     * @param state where it leads
     * @param reasons what every rule said
     * @param questions what was not recorded
     */
    record Progressed(DoseState state, ImmutableList<StepReason> reasons, ImmutableList<Question> questions)
            implements NextStep {

        /**
         * Makes a step, for reading back what was kept.
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
     * No step: the same once more.
     *
     * @param state the same as before
     * @param reasons what every rule said
     * @param questions what was not recorded
     */
    record Held(DoseState state, ImmutableList<StepReason> reasons, ImmutableList<Question> questions)
            implements NextStep {

        /**
         * Makes a step, for reading back what was kept.
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
     * @param state where it leads
     * @param reasons what every rule said
     * @param questions what was not recorded
     */
    record Regressed(DoseState state, ImmutableList<StepReason> reasons, ImmutableList<Question> questions)
            implements NextStep {

        /**
         * Makes a step, for reading back what was kept.
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
     * No step forward, though it was earned: the rule is at its bound.
     *
     * @param state the same as before
     * @param reasons what every rule said
     * @param questions what was not recorded
     */
    record AtBound(DoseState state, ImmutableList<StepReason> reasons, ImmutableList<Question> questions)
            implements NextStep {

        /**
         * Makes a step, for reading back what was kept.
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
     * Not to be decided before the questions are answered.
     *
     * @param state the same as before
     * @param reasons what every rule said
     * @param questions what must be answered, at least one
     */
    record NeedsInformation(DoseState state, ImmutableList<StepReason> reasons, ImmutableList<Question> questions)
            implements NextStep {

        /**
         * Makes a step, for reading back what was kept.
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
     * Not to go on: how the last session went calls for a stop, or that of an earlier one does still.
     *
     * @param state the same as before, not to be done until what the response says is done
     * @param reasons what every rule said
     * @param response what the reports of these sessions call for: what ends, and whom to turn to
     */
    record Stopped(DoseState state, ImmutableList<StepReason> reasons, Response.Stop response) implements NextStep {

        /**
         * Makes a step, for reading back what was kept.
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
