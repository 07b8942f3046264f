package org.therex.safety;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.demand.Demand;
import org.therex.prescription.Exclusion;
import org.therex.source.Evidence;

/**
 * A recommendation for persons with certain findings, for the exercises that reach certain demands.
 *
 * <p>A rule without {@linkplain #limits() limits} is about the whole program. A rule with limits fires if one of them
 * is reached.
 */
@Value.Immutable
public abstract sealed class ScreeningRule permits ImmutableScreeningRule {

    ScreeningRule() {}

    /**
     * Returns a builder of a rule.
     *
     * @param id the id, such as {@code osteoporosis-no-fracture}
     * @param category the category
     * @throws org.therex.check.InvalidValueException if the id is invalid
     */
    public static Builder builder(String id, RuleCategory category) {
        requireNonNull(id, "id");
        return builder().id(RuleId.of(id)).category(category);
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the id. */
    public abstract RuleId id();

    /** Returns the category. */
    public abstract RuleCategory category();

    /** Returns the urgency of a red flag; absent for all other rules. */
    public abstract Optional<Urgency> urgency();

    /** Returns the criterion of the person. */
    public abstract Criterion when();

    /**
     * Returns whether the rule applies only if its criterion is known to hold; false unless set.
     *
     * <p>Such a rule asks no question, and an open criterion counts as not met. Use it if another rule asks the same
     * question.
     */
    @Value.Default
    public boolean onlyIfKnown() {
        return false;
    }

    /** Returns the alternative limits of demands; an exercise must reach one of them. Empty if the rule is about the whole program. */
    public abstract ImmutableList<DemandLimit> limits();

    /** Returns whether only demands on the side of the finding count; false unless set, so that both sides count. */
    @Value.Default
    public boolean sameSide() {
        return false;
    }

    /** Returns the time of day to which the rule is limited; absent if it applies at all times, as a red flag does. */
    public abstract Optional<Exclusion> window();

    /** Returns the advice, in words for a person. */
    public abstract String advice();

    /** Returns modifications that may help with any exercise, in words; empty if none is known. */
    public abstract ImmutableList<String> suggestions();

    /** Returns the evidence. */
    public abstract Evidence evidence();

    /** Returns whether a clinician may override the rule; false unless set, and never for a red flag. */
    @Value.Default
    public boolean clinicianOverridable() {
        return false;
    }

    /** Returns whether the rule is about the whole program. */
    public boolean wholeProgram() {
        return limits().isEmpty();
    }

    /**
     * Returns the recommendation if the rule fires. A red flag that only asks for a referral leads to monitoring.
     */
    public Recommendation recommendation() {
        boolean goesOn = urgency().filter(urgency -> !urgency.blocks()).isPresent();
        return goesOn ? Recommendation.MONITOR : category().recommendation();
    }

    /** Returns the recommendation if the rule fires; at most monitoring if a clinician decided. */
    Recommendation recommendation(boolean decided) {
        return decided && recommendation().compareTo(Recommendation.MONITOR) > 0
                ? Recommendation.MONITOR
                : recommendation();
    }

    /** Returns whether a modification of the exercise can bring it under the limits. */
    boolean isModifiable() {
        return !wholeProgram()
                && category() != RuleCategory.INDICATION
                && category().countsReliefs();
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.text("advice", advice()))
                .attempt(Path.root(), () -> Require.texts("suggestions", suggestions()))
                .attempt(Path.root(), this::checkUrgency)
                .attempt(Path.root(), () -> requireOfRedFlag("limits", "empty", limits().isEmpty(), limits()))
                .attempt(
                        Path.root(),
                        () -> requireOfRedFlag(
                                "window",
                                "absent",
                                window().isEmpty(),
                                window().map(Object::toString).orElse("absent")))
                .attempt(
                        Path.root(),
                        () -> requireOfRedFlag("clinicianOverridable", "false", !clinicianOverridable(), true))
                .attempt(Path.root(), this::checkSides)
                .build()
                .throwIfErrors();
    }

    private void checkUrgency() {
        boolean redFlag = category() == RuleCategory.RED_FLAG;
        if (redFlag != urgency().isPresent()) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "urgency",
                    redFlag ? "given for a red flag" : "absent for what is no red flag",
                    urgency().map(Urgency::id).orElse("absent"));
        }
    }

    /**
     * Requires a property of a red flag: it is about the whole program, applies at all times, and is not overridable.
     */
    private void requireOfRedFlag(String name, String rule, boolean met, Object value) {
        if (category() == RuleCategory.RED_FLAG && !met) {
            throw Require.invalid(IssueCode.CONFLICT, name, rule + " for a red flag", value);
        }
    }

    private void checkSides() {
        boolean sided = limits().stream()
                .flatMap(limit -> limit.levels().keySet().stream())
                .anyMatch(Demand::lateral);
        if (sameSide() && !sided) {
            throw Require.invalid(IssueCode.CONFLICT, "sameSide", "false where no demand has sides", true);
        }
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Returns the id and the category, such as {@code osteoporosis (precaution)}. */
    @Override
    public String toString() {
        return id() + " (" + category().label() + ")";
    }

    /** Builds a {@link ScreeningRule}. */
    public static final class Builder extends ScreeningRuleSetters {

        Builder() {}

        /**
         * Adds a limit of one demand.
         *
         * @throws org.therex.check.InvalidValueException if the level is below 1 or above {@value Demand#HIGHEST}
         */
        public Builder limit(Demand demand, int level) {
            requireNonNull(demand, "demand");
            return limit(DemandLimit.of(demand, level));
        }

        /** Sets the evidence. */
        public Builder evidence(Consumer<Evidence.Builder> parts) {
            requireNonNull(parts, "parts");
            Evidence.Builder builder = Evidence.builder();
            parts.accept(builder);
            return evidence(builder.build());
        }
    }
}
