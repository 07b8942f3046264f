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
 * What is known of the health of a person, as far as screening needs it; without a name.
 *
 * <p>A condition of which no finding speaks is {@linkplain #defaultPresence() unknown} unless the caller says that everything
 * was asked. Equal by content.
 */
@Value.Immutable
public abstract sealed class Person permits ImmutablePerson {

    /** The most findings of a person: {@value}. */
    public static final int MOST_FINDINGS = 1000;

    Person() {}

    /** Returns the person of whom nothing is known. */
    public static Person unknown() {
        return builder().build();
    }

    /** Returns the person who was asked everything and has only the given findings. */
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

    /** Returns the blood pressure at rest; absent if not known. */
    public abstract Optional<BloodPressure> bloodPressure();

    /** Returns what clinicians decided; empty if nothing. */
    public abstract ImmutableSet<ClinicianDecision> decisions();

    /** Returns the findings of a condition; one that says what the defaultPresence counts as if there are none. */
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

    /** Finds what a clinician decided about a rule; the latest if there are several decisions. */
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
     * Requires that no condition is both there and not there on the same side. One that is present on an unknown side,
     * may be absent on one of them: it is on the other.
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

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Person}. */
    public static final class Builder extends PersonSetters {

        Builder() {}

        /**
         * Adds that the person has a condition.
         *
         * @throws org.therex.check.InvalidValueException if the id is none
         */
        public Builder has(String condition) {
            requireNonNull(condition, "condition");
            return finding(Finding.present(condition));
        }

        /**
         * Adds that the person has not got a condition.
         *
         * @throws org.therex.check.InvalidValueException if the id is none
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
