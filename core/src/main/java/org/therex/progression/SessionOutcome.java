package org.therex.progression;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.monitoring.SessionReport;
import org.therex.prescription.Prescription;

/**
 * The outcome of a session: the plan, the results, and the report of the person.
 *
 * <p>An absent part was not recorded; it is neither a success nor a failure.
 */
@Value.Immutable
public abstract sealed class SessionOutcome permits ImmutableSessionOutcome {

    SessionOutcome() {}

    /** Returns a builder of the outcome of a dose on a day. */
    public static Builder on(LocalDate date, DoseState planned) {
        return builder().date(date).planned(planned);
    }

    /** Returns a builder of the outcome of a dose of an unstated exercise on a day. */
    public static Builder on(LocalDate date, Prescription planned) {
        requireNonNull(planned, "planned");
        return on(date, DoseState.of(planned));
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the day, of a year from {@value Require#FIRST_YEAR} to {@value Require#LAST_YEAR}. */
    public abstract LocalDate date();

    /** Returns the planned dose. */
    public abstract DoseState planned();

    /** Returns the scheduled occurrence of this outcome; absent if not stated. */
    public abstract Optional<OccurrenceId> occurrence();

    /**
     * Returns whether the session was skipped; no unless set. A skipped session states neither sets, qualities, lost form nor
     * {@link #asPrescribed()}, but may have a report. {@link Progression#next} describes its effect on the rules.
     */
    @Value.Default
    public boolean skipped() {
        return false;
    }

    /** Returns the result of each set, in order; empty if it was not recorded. */
    public abstract ImmutableList<SetResult> sets();

    /**
     * Returns whether the parts of the dose without a number were done as prescribed; absent if not recorded. These
     * parts are sets, repetitions, times and holds in words or up to a limit, spots, and intensities other than a load.
     * This does not replace numbers: {@link OutcomeCriterion#doseReached} needs the {@link #sets()}.
     */
    public abstract Optional<Boolean> asPrescribed();

    /** Returns the qualities that the movement had; empty if none was recorded. */
    public abstract ImmutableSet<QualityId> metQualities();

    /** Returns the qualities that the movement lacked; empty if none was recorded. */
    public abstract ImmutableSet<QualityId> missedQualities();

    /** Returns whether the form was lost at some point; absent if not recorded. */
    public abstract Optional<Boolean> formLost();

    /** Returns the report of the person, of the same day; absent if there is none. */
    public abstract Optional<SessionReport> report();

    /**
     * Returns the day on which a professional saw the person about this session and those before, on or after the day of the
     * outcome; absent if not recorded.
     */
    public abstract Optional<LocalDate> seenByProfessional();

    private Report problems() {
        Report.Builder problems = Report.builder();
        if (skipped()) {
            problems.addAll(recorded());
        }
        for (QualityId quality : Sets.intersection(metQualities(), missedQualities())) {
            problems.add(Issue.error(
                    IssueCode.CONFLICT,
                    Path.of("missedQualities"),
                    "'missedQualities' must be qualities that were not met, but was "
                            + Require.quoted(quality.value())));
        }
        report().filter(report -> !report.date().equals(date()))
                .ifPresent(report -> problems.add(Issue.error(
                        IssueCode.CONFLICT,
                        Path.of("report").resolve("date"),
                        "'date' must be the day of the outcome " + date() + ", but was " + report.date())));
        seenByProfessional()
                .filter(seen -> seen.isBefore(date()))
                .ifPresent(seen -> problems.add(Issue.error(
                        IssueCode.CONFLICT,
                        Path.of("seenByProfessional"),
                        "'seenByProfessional' must be on or after the day of the outcome " + date() + ", but was "
                                + seen)));
        return problems.build();
    }

    /** Returns an error for each part that a skipped session cannot have. */
    private Report recorded() {
        ImmutableMap<String, Boolean> parts = ImmutableMap.of(
                "sets", !sets().isEmpty(),
                "asPrescribed", asPrescribed().isPresent(),
                "metQualities", !metQualities().isEmpty(),
                "missedQualities", !missedQualities().isEmpty(),
                "formLost", formLost().isPresent());
        Report.Builder problems = Report.builder();
        parts.forEach((name, isGiven) -> {
            if (isGiven) {
                problems.add(Issue.error(
                        IssueCode.CONFLICT,
                        Path.of(name),
                        "'" + name + "' must be unset for a skipped session, but was set"));
            }
        });
        return problems.build();
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.day("date", date()))
                .attempt(
                        Path.root(),
                        () -> seenByProfessional().ifPresent(seen -> Require.day("seenByProfessional", seen)))
                .addAll(problems())
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link SessionOutcome}. */
    public static final class Builder extends SessionOutcomeSetters {

        Builder() {}
    }
}
