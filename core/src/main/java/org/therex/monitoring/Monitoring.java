package org.therex.monitoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.term.References;

/**
 * The rules by which a report after a session is judged: pain, the direction of symptoms, and signs at which to stop.
 *
 * <p>It is educational: it tells what published rules call for, with the reason and its source, and it is no substitute for
 * a clinician. What nobody reported is asked for and never taken to be well.
 *
 * <p>There is no standard one, as clinics differ in what pain they allow: begin with {@link #of} for any exercise or {@link
 * #ofBack} for the low back, and a {@link PainProfile}, which tells how to choose one.
 */
@Value.Immutable
public abstract sealed class Monitoring permits ImmutableMonitoring {

    Monitoring() {}

    /** Returns the monitoring of pain and of the {@linkplain StopSigns#general() general signs}. */
    public static Monitoring of(PainProfile pain) {
        return builder().pain(pain).stopSigns(StopSigns.general()).build();
    }

    /**
     * Returns the monitoring of pain, of the {@linkplain StopSigns#general() general signs}, and of the direction of
     * symptoms by the {@linkplain DirectionRule#repeatedMovements() rule of repeated movements}.
     */
    public static Monitoring ofBack(PainProfile pain) {
        return of(pain).toBuilder().direction(DirectionRule.repeatedMovements()).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns how pain is judged; absent if it is not stated. */
    public abstract Optional<PainProfile> pain();

    /** Returns what follows from where symptoms in the leg move; absent if it is not stated. */
    public abstract Optional<DirectionRule> direction();

    /** Returns the signs at which to stop, each once; empty if there are none. */
    public abstract ImmutableList<StopSign> stopSigns();

    /** Returns what identifies the signs, in order. */
    public ImmutableSet<StopSignId> signIds() {
        return stopSigns().stream().map(StopSign::id).collect(ImmutableSet.toImmutableSet());
    }

    /** Returns this monitoring with more signs; one with the id of an existing one replaces it. */
    public Monitoring with(Iterable<? extends StopSign> signs) {
        requireNonNull(signs, "signs");
        Map<StopSignId, StopSign> all = new LinkedHashMap<>();
        stopSigns().forEach(sign -> all.put(sign.id(), sign));
        signs.forEach(sign -> all.put(sign.id(), sign));
        return toBuilder().stopSigns(all.values()).build();
    }

    /** Returns this monitoring without a sign; the same if it does not have it. */
    public Monitoring without(StopSignId sign) {
        requireNonNull(sign, "sign");
        return toBuilder()
                .stopSigns(stopSigns().stream()
                        .filter(kept -> !kept.id().equals(sign))
                        .collect(ImmutableList.toImmutableList()))
                .build();
    }

    /** Returns what the report of a first session calls for. */
    public Response assess(SessionReport report) {
        requireNonNull(report, "report");
        return assess(report, ImmutableList.of());
    }

    /**
     * Returns what a report calls for: the most severe of all that applies, with every reason and every question left.
     *
     * <p>A question is left where a rule applies and the report does not say what it needs. While an answer could call for
     * something more severe than what is known, the response is {@link Response.NotEnoughInformation}. Of the earlier
     * reports only what they say is used; nothing is asked about them, and one that does not say neither breaks a row of
     * days nor makes the response milder.
     *
     * <p>Each {@linkplain #stopSigns() sign} is asked for unless the report names it as present or absent, or states that
     * there were {@linkplain SessionReport#noOtherSigns() no other signs}.
     *
     * <p>The same reports give the same response. A sign more that is present never makes the response milder.
     *
     * @param earlier the reports of the sessions before, in order of their dates
     * @throws InvalidValueException if the dates are not in order
     */
    public Response assess(SessionReport report, ImmutableList<SessionReport> earlier) {
        requireNonNull(report, "report");
        return Assessment.of(this, report, earlier);
    }

    private Report problems() {
        Report.Builder problems = Report.builder();
        if (pain().isEmpty() && direction().isEmpty() && stopSigns().isEmpty()) {
            problems.add(Issue.error(IssueCode.EMPTY, Path.root(), "'monitoring' must have a rule, but was empty"));
        }
        References signs = new References();
        for (int i = 0; i < stopSigns().size(); i++) {
            signs.define(
                    "stop sign",
                    stopSigns().get(i).id(),
                    Path.of("stopSigns").resolve(i).resolve("id"));
        }
        return problems.addAll(signs.report()).build();
    }

    @Value.Check
    void check() {
        Report.builder().addAll(problems()).build().throwIfErrors();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Monitoring}. */
    public static final class Builder extends MonitoringSetters {

        Builder() {}
    }
}
