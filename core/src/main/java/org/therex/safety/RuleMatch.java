package org.therex.safety;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.therex.anatomy.Side;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.exercise.ModificationId;
import org.therex.prescription.Occasion;
import org.therex.prescription.Prescription;

/** A rule that fired for an exercise, with the facts and demands that made it fire. */
@Value.Immutable
public abstract sealed class RuleMatch permits ImmutableRuleMatch {

    private static final String TIMELESS = " (this rule does not look at the weeks)";

    RuleMatch() {}

    static Builder builder() {
        return new Builder();
    }

    /**
     * Restores a stored match. {@link PersonScreening} makes new matches.
     *
     * @param recommendation the recommendation, which must be that of the rule and the decision
     * @throws org.therex.check.InvalidValueException if parts contradict each other
     */
    public static RuleMatch of(
            Recommendation recommendation,
            ScreeningRule rule,
            Iterable<Finding> findings,
            @Nullable BloodPressure bloodPressure,
            Iterable<Side> sides,
            Iterable<ExceededLimit> reached,
            Iterable<Prescription> schedules,
            Iterable<Occasion> occasions,
            Iterable<ImmutableSet<ModificationId>> remedies,
            @Nullable ClinicianDecision decision) {
        requireNonNull(recommendation, "recommendation");
        requireNonNull(rule, "rule");
        requireNonNull(findings, "findings");
        requireNonNull(sides, "sides");
        requireNonNull(reached, "reached");
        requireNonNull(schedules, "schedules");
        requireNonNull(occasions, "occasions");
        requireNonNull(remedies, "remedies");
        Builder match = builder()
                .rule(rule)
                .recommendation(recommendation)
                .findings(findings)
                .sides(sides)
                .reached(reached)
                .schedules(schedules)
                .occasions(occasions)
                .remedies(remedies);
        if (bloodPressure != null) {
            match.bloodPressure(bloodPressure);
        }
        if (decision != null) {
            match.decision(decision);
        }
        return match.build();
    }

    /** Returns the rule, with its advice, sources and date. */
    public abstract ScreeningRule rule();

    /** Returns the recommendation; milder than that of the rule if a clinician decided. */
    public Recommendation recommendation() {
        return rule().recommendation(decision().isPresent());
    }

    /** Returns the findings of the person that made the rule hold. */
    public abstract ImmutableSet<Finding> findings();

    /**
     * Returns the sides on which the rule matched: the findings are on that side or of unknown side, and the exercise
     * reaches a limit there. Empty if the rule ignores sides.
     */
    public abstract ImmutableSet<Side> sides();

    /** Returns the blood pressure that made the rule hold; absent if the rule does not depend on it. */
    public abstract Optional<BloodPressure> bloodPressure();

    /** Returns the demands that reached the limits; empty if the rule is about the whole program. */
    public abstract ImmutableList<ExceededLimit> reached();

    /**
     * Returns the schedules of the dose for which the rule fired; empty if the dose has only one schedule, or if the
     * rule is about the whole program.
     */
    public abstract ImmutableList<Prescription> schedules();

    /**
     * Returns the occasions of the dose that fall within the {@linkplain ScreeningRule#window() time of day} of the
     * rule; empty if the rule has none.
     */
    public abstract ImmutableList<Occasion> occasions();

    /**
     * Returns sets of modifications that would bring the exercise under the limits; each set suffices by itself. Empty
     * if none is known, and always for a red flag and an absolute contraindication, which no modification lifts. If a
     * clinician must be asked, use them only as questions to the clinician.
     */
    public abstract ImmutableList<ImmutableSet<ModificationId>> remedies();

    /** Returns the decision of a clinician about the rule; absent if there is none. */
    public abstract Optional<ClinicianDecision> decision();

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), this::requireFacts)
                .attempt(Path.root(), this::requireReached)
                .attempt(Path.root(), this::requireRemedies)
                .attempt(Path.root(), this::requireDecision)
                .build()
                .throwIfErrors();
    }

    private void requireFacts() {
        if (findings().isEmpty() && bloodPressure().isEmpty()) {
            throw Require.invalid(
                    IssueCode.EMPTY, "findings", "given at least once where no blood pressure is", "empty");
        }
    }

    private void requireReached() {
        if (rule().wholeProgram() != reached().isEmpty()) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "reached",
                    rule().wholeProgram() ? "empty for a rule about the whole program" : "given for a rule with limits",
                    reached());
        }
        for (ExceededLimit demand : reached()) {
            if (rule().limits().stream().noneMatch(demand::isAtLimit)) {
                throw Require.invalid(IssueCode.CONFLICT, "reached", "at limits of rule " + rule().id(), demand);
            }
        }
    }

    private void requireRemedies() {
        if (!remedies().isEmpty() && !rule().isModifiable()) {
            throw Require.invalid(
                    IssueCode.CONFLICT, "remedies", "empty, as no modification lifts rule " + rule().id(), remedies());
        }
    }

    private void requireDecision() {
        decision().ifPresent(decision -> {
            if (!rule().clinicianOverridable() || !decision.rule().equals(rule().id())) {
                throw Require.invalid(
                        IssueCode.CONFLICT,
                        "decision",
                        rule().clinicianOverridable()
                                ? "about rule " + rule().id()
                                : "absent, as the rule is not overridable",
                        "about " + decision.rule());
            }
        });
    }

    /** Returns the match in words, for a professional. */
    @Override
    public String toString() {
        return text(true);
    }

    /** Returns the match in words, with or without the modifications that would bring the exercise under the limits. */
    String text(boolean withRemedies) {
        boolean suits = rule().category() == RuleCategory.INDICATION;
        StringBuilder text = new StringBuilder(
                        suits ? "suits" : recommendation().label())
                .append(": ")
                .append(rule().id())
                .append(" (")
                .append(rule().category().label());
        rule().urgency().ifPresent(urgency -> text.append(", ").append(urgency.label()));
        text.append(")");
        findings().forEach(finding -> text.append("; ").append(finding).append(isTimeless(finding) ? TIMELESS : ""));
        if (!sides().isEmpty()) {
            text.append("; matched on the ")
                    .append(sides().stream().map(Side::label).collect(Collectors.joining(" and ")));
        }
        bloodPressure().ifPresent(pressure -> text.append("; ").append(pressure));
        reached().forEach(demand -> text.append("; ").append(demand));
        if (!occasions().isEmpty()) {
            text.append("; done ")
                    .append(occasions().stream().map(Occasion::toString).collect(Collectors.joining(" and ")));
            rule().window().ifPresent(window -> text.append(", ").append(DoseTiming.words(window)));
        }
        schedules()
                .forEach(schedule ->
                        text.append("; if done as \"").append(schedule).append('"'));
        text.append(". ").append(rule().advice());
        if (withRemedies && !remedies().isEmpty()) {
            boolean ask = recommendation() == Recommendation.ASK_CLINICIAN;
            text.append(ask ? " Ask the clinician about " : " Under the limit with ")
                    .append(remedies().stream()
                            .map(remedy -> remedy.stream().map(Object::toString).collect(Collectors.joining(" and ")))
                            .collect(Collectors.joining(", or ")))
                    .append(ask ? ", which would bring it under the limit." : ".");
        }
        decision()
                .ifPresent(
                        decision -> text.append(" Decided by ").append(decision).append('.'));
        return text.append(" [")
                .append(rule().evidence().strength().label())
                .append(rule().evidence().sources().stream()
                        .map(source -> ", " + source)
                        .collect(Collectors.joining()))
                .append(", as of ")
                .append(rule().evidence().asOf())
                .append(']')
                .toString();
    }

    /** Returns whether a finding has weeks that the rule ignores. */
    private boolean isTimeless(Finding finding) {
        return finding.weeks().isPresent() && !CriterionTree.looksAtWeeks(rule().when(), finding.condition());
    }

    Builder toBuilder() {
        return new Builder().from(this);
    }

    static final class Builder extends RuleMatchSetters {

        private @Nullable Recommendation recommendation;

        Builder() {}

        /** Sets the recommendation, which must be that of the rule and the decision. */
        Builder recommendation(Recommendation value) {
            this.recommendation = value;
            return this;
        }

        @Override
        public RuleMatch build() {
            RuleMatch match = create();
            if (recommendation != null && recommendation != match.recommendation()) {
                throw Require.invalid(
                        IssueCode.CONFLICT,
                        "recommendation",
                        match.recommendation().id() + ", which follows from the rule and the decision",
                        recommendation.id());
            }
            return match;
        }
    }
}
