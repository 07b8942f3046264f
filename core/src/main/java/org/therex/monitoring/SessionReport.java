package org.therex.monitoring;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.prescription.Amount;
import org.therex.term.Presence;

/**
 * The report of a person after a session.
 *
 * <p>Each part may be absent. Absent means not stated, never no pain or no sign. Pain is rated from 0 (none) to {@value
 * PainBands#MOST} (the worst imaginable).
 */
@Value.Immutable
public abstract sealed class SessionReport permits ImmutableSessionReport {

    SessionReport() {}

    /** Returns a builder of the report of a session on a day. */
    public static Builder on(LocalDate date) {
        return builder().date(date);
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the day of the session, of a year from 1900 to 2999. */
    public abstract LocalDate date();

    /** Returns the pain before the session; absent if not stated. */
    public abstract Optional<Integer> painBefore();

    /** Returns the worst pain during the session; absent if not stated. */
    public abstract Optional<Integer> painDuring();

    /** Returns the worst pain after the session on the same day; absent if not stated. */
    public abstract Optional<Integer> painAfter();

    /** Returns the pain on the next morning; absent if not stated. */
    public abstract Optional<Integer> painNextMorning();

    /** Returns the time until the pain was back to its rating before; absent if not stated. */
    public abstract Optional<Duration> settledAfter();

    /** Returns the direction of symptoms in the leg; absent if not stated. */
    public abstract Optional<SymptomDirection> symptomDirection();

    /** Returns whether there is new numbness; absent if not stated. */
    public abstract Optional<Boolean> newNumbness();

    /** Returns whether there is new weakness; absent if not stated. */
    public abstract Optional<Boolean> newWeakness();

    /** Returns the present signs; empty if none is stated. */
    public abstract ImmutableSet<StopSignId> presentSigns();

    /** Returns the signs that are known to be absent; empty if none is stated. */
    public abstract ImmutableSet<StopSignId> absentSigns();

    /**
     * Returns whether all signs other than the {@link #presentSigns()} are absent; false unless set. If false, there is
     * a question for each sign that is neither present nor absent.
     */
    @Value.Default
    public boolean noOtherSigns() {
        return false;
    }

    /** Returns whether a sign is present. */
    public Presence presence(StopSignId sign) {
        if (presentSigns().contains(sign)) {
            return Presence.PRESENT;
        }
        return noOtherSigns() || absentSigns().contains(sign) ? Presence.ABSENT : Presence.UNKNOWN;
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.day("date", date()))
                .attempt(Path.root(), () -> painBefore().ifPresent(it -> requireRating("painBefore", it)))
                .attempt(Path.root(), () -> painDuring().ifPresent(it -> requireRating("painDuring", it)))
                .attempt(Path.root(), () -> painAfter().ifPresent(it -> requireRating("painAfter", it)))
                .attempt(Path.root(), () -> painNextMorning().ifPresent(it -> requireRating("painNextMorning", it)))
                .attempt(Path.root(), () -> settledAfter().ifPresent(SessionReport::requireNotNegative))
                .addAll(contradictions())
                .build()
                .throwIfErrors();
    }

    private static void requireRating(String name, int rating) {
        Require.between(name, rating, 0, PainBands.MOST);
    }

    private static void requireNotNegative(Duration settledAfter) {
        if (settledAfter.isNegative()) {
            throw Require.invalid(IssueCode.OUT_OF_RANGE, "settledAfter", "at least 0 s", Amount.exactly(settledAfter));
        }
    }

    private Report contradictions() {
        Report.Builder problems = Report.builder();
        for (StopSignId sign : Sets.intersection(presentSigns(), absentSigns())) {
            problems.add(Issue.error(
                    IssueCode.CONFLICT,
                    Path.of("absentSigns"),
                    "'absentSigns' must be signs that are not present, but was " + Require.quoted(sign.value())));
        }
        return problems.build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link SessionReport}. */
    public static final class Builder extends SessionReportSetters {

        Builder() {}

        /**
         * Sets that all signs other than the present ones are absent.
         *
         * <pre>{@code
         * SessionReport.on(day).painDuring(2).noOtherSigns().build();
         * }</pre>
         */
        public Builder noOtherSigns() {
            return noOtherSigns(true);
        }
    }
}
