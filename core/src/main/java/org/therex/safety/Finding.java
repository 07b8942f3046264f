package org.therex.safety;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.anatomy.Side;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.term.Presence;

/**
 * The known facts about one condition of a person.
 *
 * <p>A condition on both sides has two findings, or one without a side. If the side of a finding is unknown, rules for
 * one side apply to both sides, unless another finding states that the condition is absent on one of them.
 */
@Value.Immutable
public abstract sealed class Finding permits ImmutableFinding {

    Finding() {}

    /** The most weeks: {@value}, a century. */
    public static final int MOST_WEEKS = 5200;

    /**
     * Returns a finding that is present.
     *
     * @throws org.therex.check.InvalidValueException if the id is invalid
     */
    public static Finding present(String condition) {
        requireNonNull(condition, "condition");
        return builder().condition(ConditionId.of(condition)).build();
    }

    /**
     * Returns a finding that is known to be absent.
     *
     * @throws org.therex.check.InvalidValueException if the id is invalid
     */
    public static Finding absent(String condition) {
        requireNonNull(condition, "condition");
        return builder()
                .condition(ConditionId.of(condition))
                .presence(Presence.ABSENT)
                .build();
    }

    /**
     * Returns a finding whose presence is unknown.
     *
     * @throws org.therex.check.InvalidValueException if the id is invalid
     */
    public static Finding unknown(String condition) {
        requireNonNull(condition, "condition");
        return builder()
                .condition(ConditionId.of(condition))
                .presence(Presence.UNKNOWN)
                .build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the condition. */
    public abstract ConditionId condition();

    /** Returns the presence. */
    @Value.Default
    public Presence presence() {
        return Presence.PRESENT;
    }

    /** Returns the side; absent if it has none or the side is unknown. */
    public abstract Optional<Side> side();

    /** Returns the weeks since the event or, in a pregnancy, the week of pregnancy; absent if unknown. */
    public abstract Optional<Integer> weeks();

    /** Returns the qualifiers that are known to be present; empty if none is known. */
    public abstract ImmutableSet<ConditionQualifier> qualifiers();

    /** Returns the qualifiers that are known to be absent; empty if none is known. */
    public abstract ImmutableSet<ConditionQualifier> absentQualifiers();

    /** Returns this finding on a side. */
    public Finding on(Side side) {
        return toBuilder().side(side).build();
    }

    /**
     * Returns this finding with the number of weeks.
     *
     * @throws org.therex.check.InvalidValueException if they are below 0 or above {@value #MOST_WEEKS}, or the finding
     *     is not present
     */
    public Finding weeks(int weeks) {
        return toBuilder().weeks(weeks).build();
    }

    /**
     * Returns this finding with a qualifier that is known to be present.
     *
     * @throws org.therex.check.InvalidValueException if the qualifier is known to be absent, or the finding is not
     *     present
     */
    public Finding is(ConditionQualifier qualifier) {
        return toBuilder().qualifier(qualifier).build();
    }

    /**
     * Returns this finding with a qualifier that is known to be absent.
     *
     * @throws org.therex.check.InvalidValueException if the qualifier is known to be present, or the finding is not
     *     present
     */
    public Finding isNot(ConditionQualifier qualifier) {
        requireNonNull(qualifier, "qualifier");
        return toBuilder().absentQualifier(qualifier).build();
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> weeks().ifPresent(weeks -> Require.between("weeks", weeks, 0, MOST_WEEKS)))
                .attempt(Path.root(), this::checkTraits)
                .attempt(Path.root(), this::checkPresence)
                .build()
                .throwIfErrors();
    }

    private void checkTraits() {
        qualifiers().stream().filter(absentQualifiers()::contains).findFirst().ifPresent(qualifier -> {
            throw Require.invalid(
                    IssueCode.CONFLICT, "absentQualifiers", "without what is in 'qualifiers'", qualifier.id());
        });
    }

    private void checkPresence() {
        boolean detailed = weeks().isPresent()
                || !qualifiers().isEmpty()
                || !absentQualifiers().isEmpty();
        if (detailed && presence() != Presence.PRESENT) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "presence",
                    "present where weeks or qualifiers are known",
                    presence().id());
        }
    }

    /** Returns the finding in words, such as {@code hip-replacement present, left, 6 weeks}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(condition() + " " + presence().id());
        side().ifPresent(side -> text.append(", ").append(side.id()));
        weeks().ifPresent(weeks -> text.append(", ").append(weeks).append(" weeks"));
        qualifiers().forEach(qualifier -> text.append(", ").append(qualifier.label()));
        absentQualifiers().forEach(qualifier -> text.append(", ").append(qualifier.opposite()));
        return text.toString();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Finding}. */
    public static final class Builder extends FindingSetters {

        Builder() {}
    }
}
