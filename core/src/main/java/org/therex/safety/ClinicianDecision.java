package org.therex.safety;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * A clinician's decision that a person may exercise in spite of a rule.
 *
 * @param rule the rule, which must be {@linkplain ScreeningRule#clinicianOverridable() overridable}
 * @param by the name of the clinician
 * @param on the day of the decision
 */
public record ClinicianDecision(RuleId rule, String by, LocalDate on) implements Comparable<ClinicianDecision> {

    private static final Comparator<ClinicianDecision> ORDER = Comparator.comparing(ClinicianDecision::rule)
            .thenComparing(ClinicianDecision::on)
            .thenComparing(ClinicianDecision::by);

    /**
     * Makes a decision.
     *
     * @throws org.therex.check.InvalidValueException if the name breaks its rule, or the year of the day is outside
     *     1900 to 2999
     */
    public ClinicianDecision {
        requireNonNull(rule, "rule");
        requireNonNull(by, "by");
        requireNonNull(on, "on");
        Report.builder()
                .attempt(Path.root(), () -> Require.name("by", by))
                .attempt(Path.root(), () -> Require.day("on", on))
                .build()
                .throwIfErrors();
    }

    /** Compares by rule, then by day, then by name. */
    @Override
    public int compareTo(ClinicianDecision other) {
        requireNonNull(other, "other");
        return ORDER.compare(this, other);
    }

    /** Returns the clinician, the day and the rule. */
    @Override
    public String toString() {
        return by + " on " + on + " about " + rule;
    }
}
