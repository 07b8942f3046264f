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
 * What is known of one condition of a person.
 *
 * <p>A condition on both sides is two findings, or one whose side is not said: where the side of a finding is not known,
 * rules that look at one side look at both, unless another finding says that it is absent on one of them.
 */
@Value.Immutable
public abstract sealed class Finding permits ImmutableFinding {

    Finding() {}

    /** The most weeks: {@value}, a century. */
    public static final int MOST_WEEKS = 5200;

    /**
     * Returns a finding that is there.
     *
     * @throws org.therex.check.InvalidValueException if the id is none
     */
    public static Finding present(String condition) {
        requireNonNull(condition, "condition");
        return builder().condition(ConditionId.of(condition)).build();
    }

    /**
     * Returns a finding that is known not to be there.
     *
     * @throws org.therex.check.InvalidValueException if the id is none
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
     * @throws org.therex.check.InvalidValueException if the id is none
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

    /** Returns which condition it is. */
    public abstract ConditionId condition();

    /** Returns whether it is there. */
    @Value.Default
    public Presence presence() {
        return Presence.PRESENT;
    }

    /** Returns the side it is on; absent if it has none or it is not known. */
    public abstract Optional<Side> side();

    /** Returns the weeks since the event or, in a pregnancy, the week of pregnancy; absent if not known. */
    public abstract Optional<Integer> weeks();

    /** Returns what it is known to be; empty if nothing is known. */
    public abstract ImmutableSet<ConditionQualifier> qualifiers();

    /** Returns what it is known not to be; empty if nothing is known. */
    public abstract ImmutableSet<ConditionQualifier> absentQualifiers();

    /** Returns this finding on a side. */
    public Finding on(Side side) {
        return toBuilder().side(side).build();
    }

    /**
     * Returns this finding with the weeks that have gone.
     *
     * @throws org.therex.check.InvalidValueException if they are below 0 or above {@value #MOST_WEEKS}, or the finding is
     *     not there
     */
    public Finding weeks(int weeks) {
        return toBuilder().weeks(weeks).build();
    }

    /**
     * Returns this finding with something that it is known to be.
     *
     * @throws org.therex.check.InvalidValueException if it is known not to be that, or is not there
     */
    public Finding is(ConditionQualifier qualifier) {
        return toBuilder().qualifier(qualifier).build();
    }

    /**
     * Returns this finding with something that it is known not to be.
     *
     * @throws org.therex.check.InvalidValueException if it is known to be that, or is not there
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

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Finding}. */
    public static final class Builder extends FindingSetters {

        Builder() {}
    }
}
