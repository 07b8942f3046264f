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
import org.therex.hint.References;

/**
 * Rules for the report after a session: pain, the direction of symptoms, and stop signs.
 *
 * <p>It is educational: it applies published rules, with reasons and sources, and is no substitute for a clinician. An
 * unreported part leads to a question and never counts as good. Immutable and thread-safe, and equal by content.
 *
 * <p>There is no standard monitoring, since clinics differ in the pain that they allow. Begin with {@link #of} for any
 * exercise or {@link #ofBack} for the low back, and a {@link PainProfile}, which states how to choose one.
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

    /** Returns the pain profile; absent if pain is not judged. */
    public abstract Optional<PainProfile> pain();

    /** Returns the rule for symptoms in the leg; absent if there is none. */
    public abstract Optional<DirectionRule> direction();

    /** Returns the stop signs, each once; empty if there are none. */
    public abstract ImmutableList<StopSign> stopSigns();

    /** Returns the ids of the stop signs, in order. */
    public ImmutableSet<StopSignId> signIds() {
        return stopSigns().stream().map(StopSign::id).collect(ImmutableSet.toImmutableSet());
    }

    /** Returns this monitoring with more signs; a sign replaces one with the same id. */
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

    /** Returns the response to the report of a first session. */
    public Response assess(SessionReport report) {
        requireNonNull(report, "report");
        return assess(report, ImmutableList.of());
    }

    /**
     * Returns the response to a report: that of the most severe reason, with all reasons and open questions.
     *
     * <p>A question is open if a rule needs a fact that the report lacks. While an answer could lead to a more severe
     * response, the response is {@link Response.NotEnoughInformation}. There are no questions about earlier reports. An
     * earlier report that lacks a fact neither interrupts consecutive days nor makes the response milder.
     *
     * <p>There is a question for each {@linkplain #stopSigns() sign}, unless the report states its presence or absence,
     * or states that there were {@linkplain SessionReport#noOtherSigns() no other signs}.
     *
     * <p>The same reports give the same response. An additional present sign never makes the response milder.
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

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Monitoring}. */
    public static final class Builder extends MonitoringSetters {

        Builder() {}
    }
}
