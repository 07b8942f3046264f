package org.therex.progression;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.monitoring.Response;
import org.therex.prescription.Prescription;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * Rules that progress or regress a dose from recorded outcomes.
 *
 * <p>Where rules differ, the more cautious wins: a stop, then a step back, then a hold, then a step forward. Of equally
 * cautious rules, the first decides; a {@linkplain ProgressionRule.Quota quota} comes before the others. One step is
 * taken at a time.
 *
 * <p>It is educational: it applies the given rules, and is no substitute for a clinician. Immutable and thread-safe,
 * and equal by content.
 */
@Value.Immutable
public abstract sealed class Progression implements Attributed permits ImmutableProgression {

    Progression() {}

    /** Returns the progression by the given rules. */
    public static Progression of(ProgressionRule... rules) {
        requireNonNull(rules, "rules");
        return builder().rules(ImmutableList.copyOf(rules)).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the rules, at least one, each once. */
    public abstract ImmutableList<ProgressionRule> rules();

    /** Returns the note; absent if not stated. */
    public abstract Optional<String> note();

    /** Returns the attribution; editorial unless set. */
    @Override
    @Value.Default
    public Attribution attribution() {
        return Attribution.editorial();
    }

    /** Returns the step from a dose of an unstated exercise; see {@link #next(DoseState, History, LocalDate)}. */
    public NextStep next(Prescription prescription, History history, LocalDate day) {
        requireNonNull(history, "history");
        return next(DoseState.of(prescription), history, day);
    }

    /**
     * Returns the step from a state.
     *
     * <p>Only the sessions at the end of the history that were planned exactly as this state count as done at its dose.
     * A part that was not recorded is neither a success nor a failure: the step has a question for it. If an answer
     * could lead to a more cautious step, the step is {@link NextStep.NeedsInformation}.
     *
     * <p>A {@linkplain SessionOutcome#skipped() skipped} session is neither a success nor a failure. Rules that count
     * sessions do not count it, and it does not interrupt sessions in a row. Periods in days run on. A skipped session
     * without a report neither asks for one nor lifts a stop; one with a report is judged like any other.
     *
     * <p>The same state, history and day give the same step. A step never leaves the bounds of its rule; a state
     * outside them never moves further away. The state of {@link NextStep.Held} equals the given one.
     *
     * <p>After {@link Response.Stop} there is no step forward. A stop that refers to a professional or ends the program
     * outlasts later reports. It ends when that session or a later one was {@linkplain SessionOutcome#seenByProfessional()
     * seen by a professional}, on or before the given day. If that was the last session, the dose is held once more.
     *
     * @param state the current state of the person
     * @param history the outcomes so far
     * @param day the day of the next session
     * @throws InvalidValueException if the day is before that of the last outcome, or its year is outside {@value
     *     Require#FIRST_YEAR} to {@value Require#LAST_YEAR}; or if the rules {@linkplain #check do not fit the dose}, except
     *     that a {@link NextStep.Stopped} is always returned
     */
    public NextStep next(DoseState state, History history, LocalDate day) {
        requireNonNull(state, "state");
        requireNonNull(history, "history");
        return new StepEngine(this, state, history, day).step();
    }

    /**
     * Returns an error for each increment whose amount the dose does not state, such as a load increment on a dose without a
     * load.
     *
     * <p>A stated amount that cannot be stepped ("as long as possible") is not an error: {@link #next} asks for a
     * number. An amount that only the dose of a ladder step states is not an error either: its increment waits for that
     * step.
     *
     * @param state the state from which a step would be taken
     */
    public Report check(DoseState state) {
        requireNonNull(state, "state");
        return RuleCheck.check(rules(), state.prescription());
    }

    /** Returns this value with another attribution. */
    public Progression by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    private Report problems() {
        Report.Builder problems = Report.builder();
        if (rules().isEmpty()) {
            problems.add(Issue.error(
                    IssueCode.EMPTY, Path.of("rules"), "'rules' must be given at least once, but was empty"));
        }
        Set<ProgressionRule> seen = new HashSet<>();
        for (int i = 0; i < rules().size(); i++) {
            if (!seen.add(rules().get(i))) {
                Path path = Path.of("rules").resolve(i);
                problems.add(Issue.error(
                        IssueCode.DUPLICATE,
                        path,
                        "'" + path.subject() + "' must be stated once, but was stated again"));
            }
        }
        return problems.build();
    }

    @Value.Check
    void check() {
        Report.builder()
                .addAll(problems())
                .attempt(Path.root(), () -> note().ifPresent(value -> Require.text("note", value)))
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Progression}. */
    public static final class Builder extends ProgressionSetters {

        Builder() {}
    }
}
