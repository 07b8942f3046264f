package org.therex.safety;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.therex.anatomy.Side;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.demand.Demand;
import org.therex.exercise.ModificationId;

/** A demand of an exercise that reaches the limit of a rule. */
@Value.Immutable
public abstract sealed class ExceededLimit permits ImmutableExceededLimit {

    ExceededLimit() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the demand. */
    public abstract Demand demand();

    /** Returns the level of the exercise at its dose, with the chosen modifications that count. */
    public abstract int level();

    /** Returns the level at which the rule applies. */
    public abstract int limit();

    /** Returns the sides of the body on which the demand falls; empty if it has no sides. */
    public abstract ImmutableSet<Side> sides();

    /** Returns whether the level is assumed because the dose does not state the length of the hold; false unless set. */
    @Value.Default
    public boolean assumed() {
        return false;
    }

    /** Returns the part of the exercise that makes the demand and can be left out; absent if all of it does. */
    public abstract Optional<String> optionalPart();

    /** Returns the chosen modifications that add the demand at the limit or above; empty if none does. */
    public abstract ImmutableSet<ModificationId> addedBy();

    /** Returns whether a limit contains this demand at this level. */
    boolean isAtLimit(DemandLimit asked) {
        return Integer.valueOf(limit()).equals(asked.levels().get(demand()));
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.between("level", level(), 1, Demand.HIGHEST))
                .attempt(Path.root(), () -> Require.between("limit", limit(), 1, Demand.HIGHEST))
                .attempt(Path.root(), this::requireReached)
                .attempt(Path.root(), () -> optionalPart().ifPresent(part -> Require.text("optionalPart", part)))
                .build()
                .throwIfErrors();
    }

    private void requireReached() {
        if (level() < limit()) {
            throw Require.invalid(IssueCode.CONFLICT, "level", "at least the limit " + limit(), level());
        }
    }

    /** Returns the demand and its limit in words, such as {@code low back arched 2 (...), limit 2}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(demand().label())
                .append(' ')
                .append(level())
                .append(" (")
                .append(demand().definition(level()))
                .append("), limit ")
                .append(limit());
        if (sides().size() == 1) {
            text.append(", ").append(sides().iterator().next().label());
        }
        if (assumed()) {
            text.append(", assumed since the dose does not state how long it is held");
        }
        if (!addedBy().isEmpty()) {
            text.append(", added by ")
                    .append(addedBy().stream().map(Object::toString).collect(Collectors.joining(" and ")));
        }
        optionalPart().ifPresent(part -> text.append(", unless left out: ").append(part));
        return text.toString();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link ExceededLimit}. */
    public static final class Builder extends ExceededLimitSetters {

        Builder() {}
    }
}
