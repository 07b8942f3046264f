package org.therex.exercise;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.therex.anatomy.Position;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.demand.DemandProfile;
import org.therex.demand.Relief;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * A change that makes an exercise easier, harder or more comfortable.
 */
@Value.Immutable
public abstract sealed class Modification implements Attributed permits ImmutableModification {

    Modification() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the identifier within its exercise. */
    public abstract ModificationId id();

    /** Returns the direction of the change. */
    public abstract ModificationDirection direction();

    /** Returns the instruction. */
    public abstract String text();

    /** Returns the situation in which to use it, such as "your forehead does not reach the floor"; absent if not stated. */
    public abstract Optional<String> trigger();

    /** Returns the axis of the change; absent if not stated. */
    public abstract Optional<ProgressionAxis> axis();

    /**
     * Returns the alternative pieces of equipment, any one of which suffices; empty if none is stated. The set-up of
     * the exercise need not list them, as only the modification needs them.
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Equipment> equipment();

    /** Returns the position to change to; absent if not stated. */
    public abstract Optional<Position> position();

    /**
     * Returns the reliefs, which lower demands of the exercise; empty if there are none or they were not assessed. Like the
     * {@linkplain Exercise#demands() demands} they are an assessment of the exercise's author; the attribution does not
     * cover them.
     */
    public abstract ImmutableList<Relief> reliefs();

    /**
     * Returns the demands that it adds to those of the exercise, each at the level and side to which it raises them; absent
     * if not assessed. A profile without demands states that it adds nothing.
     *
     * <p>If it is absent, screening asks for it in two cases: the modification makes the exercise harder, or it moves
     * the exercise to another position without a relief. Set it to answer. Any other modification without it counts as
     * adding nothing. Like the reliefs, it is an assessment of the exercise's author.
     *
     * <pre>{@code
     * Modification.builder()
     *         .id(ModificationId.of("ankle-weight"))
     *         .direction(ModificationDirection.HARDER)
     *         .text("Strap 1 kg around the ankle.")
     *         .addedDemands(demands -> demands.demand(Demand.PATELLOFEMORAL_LOAD, 3, RelativeSide.SAME))
     *         .build();
     * }</pre>
     */
    public abstract Optional<DemandProfile> addedDemands();

    /** Returns the sources of this fact; the author of the exercise alone unless set. */
    @Override
    @Value.Default
    public Attribution attribution() {
        return Attribution.editorial();
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.text("text", text()))
                .attempt(Path.root(), () -> trigger().ifPresent(value -> Require.text("trigger", value)))
                .build()
                .throwIfErrors();
    }

    /** Returns this value with another attribution. */
    public Modification by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Modification}. */
    public static final class Builder extends ModificationSetters {

        Builder() {}

        /** Sets the demands that it adds; a profile without demands states that it adds nothing. */
        public Builder addedDemands(Consumer<DemandProfile.Builder> parts) {
            requireNonNull(parts, "parts");
            DemandProfile.Builder builder = DemandProfile.builder();
            parts.accept(builder);
            return addedDemands(builder.build());
        }
    }
}
