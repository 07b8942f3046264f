package org.therex.safety;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.anatomy.Side;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.term.Presence;

/**
 * The known health facts of a person that screening needs, without a name.
 *
 * <p>A condition without a finding is {@linkplain #defaultPresence() unknown}, unless the caller states that all
 * conditions were asked. Immutable and thread-safe, and equal by content.
 */
@Value.Immutable
public abstract sealed class Person permits ImmutablePerson {

    /** The most findings of a person: {@value}. */
    public static final int MOST_FINDINGS = 1000;

    Person() {}

    /** Returns a person without known facts. */
    public static Person unknown() {
        return builder().build();
    }

    /** Returns a person who was asked about all conditions and has only the given findings. */
    public static Person withOnly(Finding... findings) {
        requireNonNull(findings, "findings");
        return builder()
                .findings(ImmutableSet.copyOf(findings))
                .defaultPresence(Presence.ABSENT)
                .build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the findings, at most {@value #MOST_FINDINGS}; empty if nothing is known. */
    public abstract ImmutableSet<Finding> findings();

    /** Returns the presence of conditions without a finding; unknown, or absent if all were asked. */
    @Value.Default
    public Presence defaultPresence() {
        return Presence.UNKNOWN;
    }

    /** Returns the blood pressure at rest; absent if unknown. */
    public abstract Optional<BloodPressure> bloodPressure();

    /** Returns the decisions of clinicians; empty if there are none. */
    public abstract ImmutableSet<ClinicianDecision> decisions();

    /** Returns the findings of a condition; if there are none, one finding with the default presence. */
    public ImmutableSet<Finding> findings(ConditionId condition) {
        ImmutableSet<Finding> found = findings().stream()
                .filter(finding -> finding.condition().equals(condition))
                .collect(ImmutableSet.toImmutableSet());
        return found.isEmpty()
                ? ImmutableSet.of(Finding.builder()
                        .condition(condition)
                        .presence(defaultPresence())
                        .build())
                : found;
    }

    /** Finds the latest decision of a clinician about a rule. */
    public Optional<ClinicianDecision> findDecision(RuleId rule) {
        requireNonNull(rule, "rule");
        return decisions().stream()
                .filter(decision -> decision.rule().equals(rule))
                .max(Comparator.comparing(ClinicianDecision::on).thenComparing(ClinicianDecision::by));
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> {
                    if (defaultPresence() == Presence.PRESENT) {
                        throw Require.invalid(
                                IssueCode.CONFLICT,
                                "defaultPresence",
                                "unknown or absent",
                                defaultPresence().id());
                    }
                })
                .attempt(Path.root(), this::checkAgreement)
                .build()
                .throwIfErrors();
    }

    /**
     * Requires that no condition is both present and absent on the same side. A condition that is present on an unknown
     * side may be absent on one side: it is then on the other.
     */
    private void checkAgreement() {
        if (findings().size() > MOST_FINDINGS) {
            throw Require.invalid(
                    IssueCode.OUT_OF_RANGE,
                    "findings",
                    "at most " + MOST_FINDINGS + " elements",
                    findings().size());
        }
        for (Finding finding : findings()) {
            if (finding.presence() == Presence.PRESENT) {
                ImmutableSet<Optional<Side>> absent = findings().stream()
                        .filter(other -> other.presence() == Presence.ABSENT)
                        .filter(other -> other.condition().equals(finding.condition()))
                        .map(Finding::side)
                        .collect(ImmutableSet.toImmutableSet());
                boolean nowhere = absent.contains(Optional.<Side>empty())
                        || (finding.side().isPresent() ? absent.contains(finding.side()) : absent.size() > 1);
                if (nowhere) {
                    throw Require.invalid(
                            IssueCode.CONFLICT,
                            "findings",
                            "either present or absent",
                            "both for " + finding.condition());
                }
            }
        }
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Person}. */
    public static final class Builder extends PersonSetters {

        Builder() {}

        /**
         * Adds a condition that the person has.
         *
         * @throws org.therex.check.InvalidValueException if the id is invalid
         */
        public Builder has(String condition) {
            requireNonNull(condition, "condition");
            return finding(Finding.present(condition));
        }

        /**
         * Adds a condition that the person does not have.
         *
         * @throws org.therex.check.InvalidValueException if the id is invalid
         */
        public Builder hasNot(String condition) {
            requireNonNull(condition, "condition");
            return finding(Finding.absent(condition));
        }

        /** States that all conditions were asked: those without a finding are absent. */
        public Builder allOthersAbsent() {
            return defaultPresence(Presence.ABSENT);
        }
    }
}
