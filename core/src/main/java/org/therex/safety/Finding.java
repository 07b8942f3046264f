package org.therex.safety;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.anatomy.Side;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.evidence.Presence;

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
        return builder().condition(ConditionId.of(condition)).build();
    }

    /**
     * Returns a finding that is known not to be there.
     *
     * @throws org.therex.check.InvalidValueException if the id is none
     */
    public static Finding absent(String condition) {
        return builder()
                .condition(ConditionId.of(condition))
                .presence(Presence.ABSENT)
                .build();
    }

    /**
     * Returns a finding of which nobody knows whether it is there.
     *
     * @throws org.therex.check.InvalidValueException if the id is none
     */
    public static Finding unknown(String condition) {
        return builder()
                .condition(ConditionId.of(condition))
                .presence(Presence.UNKNOWN)
                .build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new ImmutableFinding.Builder();
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
    public abstract ImmutableSet<Trait> traits();

    /** Returns what it is known not to be; empty if nothing is known. */
    public abstract ImmutableSet<Trait> absentTraits();

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
    public Finding is(Trait trait) {
        return toBuilder().trait(trait).build();
    }

    /**
     * Returns this finding with something that it is known not to be.
     *
     * @throws org.therex.check.InvalidValueException if it is known to be that, or is not there
     */
    public Finding isNot(Trait trait) {
        return toBuilder().absentTrait(trait).build();
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
        traits().stream().filter(absentTraits()::contains).findFirst().ifPresent(trait -> {
            throw Require.invalid(IssueCode.CONFLICT, "absentTraits", "without what is in 'traits'", trait.id());
        });
    }

    private void checkPresence() {
        boolean told =
                weeks().isPresent() || !traits().isEmpty() || !absentTraits().isEmpty();
        if (told && presence() != Presence.PRESENT) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "presence",
                    "present where weeks or traits are known",
                    presence().id());
        }
    }

    /** Returns the finding in words, such as {@code hip-replacement present, left, 6 weeks}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(condition() + " " + presence().id());
        side().ifPresent(side -> text.append(", ").append(side.id()));
        weeks().ifPresent(weeks -> text.append(", ").append(weeks).append(" weeks"));
        traits().forEach(trait -> text.append(", ").append(trait.label()));
        absentTraits().forEach(trait -> text.append(", ").append(trait.opposite()));
        return text.toString();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new ImmutableFinding.Builder().from(this);
    }

    /**
     * Builds a {@link Finding}.
     *
     * <ul>
     *   <li>must be set: condition
     *   <li>absent or empty unless set: side, weeks, traits, absentTraits
     *   <li>presence: present
     * </ul>
     */
    public abstract static sealed class Builder permits ImmutableFinding.Builder {

        Builder() {}

        /** Sets which condition it is. */
        public abstract Builder condition(ConditionId condition);

        /** Sets whether it is there. */
        public abstract Builder presence(Presence presence);

        /** Sets the side it is on. */
        public abstract Builder side(Side side);

        /** Sets the weeks since the event or, in a pregnancy, the week of pregnancy. */
        public abstract Builder weeks(int weeks);

        /** Adds what it is known to be. */
        public abstract Builder trait(Trait trait);

        /** Sets what it is known to be, in place of those so far. */
        public abstract Builder traits(Iterable<Trait> traits);

        /** Adds what it is known not to be. */
        public abstract Builder absentTrait(Trait absentTrait);

        /** Sets what it is known not to be, in place of those so far. */
        public abstract Builder absentTraits(Iterable<Trait> absentTraits);

        abstract Finding create();

        /**
         * Returns the value.
         *
         * @throws org.therex.check.InvalidValueException if mandatory parts are absent, all of which it names, or else if parts break their rules, all of which it tells
         */
        public final Finding build() {
            return create();
        }
    }
}
