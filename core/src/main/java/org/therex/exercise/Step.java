package org.therex.exercise;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.anatomy.Side;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.prescription.Breath;
import org.therex.source.Attributed;
import org.therex.source.Attribution;
import org.therex.source.MediaReference;

/**
 * One step of an exercise, in words for the person who does it.
 */
@Value.Immutable
public abstract sealed class Step implements Attributed permits ImmutableStep {

    Step() {}

    /** Returns a step with the given text. */
    public static Step of(String text) {
        return builder().text(text).build();
    }

    /** Returns a step of a phase of the exercise. */
    public static Step of(StepPhase phase, String text) {
        return builder().phase(phase).text(text).build();
    }

    /** Returns this step with a way to breathe. */
    public Step with(Breath breath) {
        return toBuilder().breath(breath).build();
    }

    /** Returns this step with equipment. */
    public Step with(Equipment... equipment) {
        requireNonNull(equipment, "equipment");
        return toBuilder().equipment(ImmutableSet.copyOf(equipment)).build();
    }

    /** Returns this step with pictures. */
    public Step with(MediaReference... media) {
        requireNonNull(media, "media");
        return toBuilder().media(ImmutableList.copyOf(media)).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the instruction. */
    public abstract String text();

    /** Returns the phase of the exercise; absent if not stated. */
    public abstract Optional<StepPhase> phase();

    /** Returns the way to breathe; absent if not stated. */
    public abstract Optional<Breath> breath();

    /** Returns the side; absent if not stated. */
    public abstract Optional<Side> side();

    /** Returns the equipment; empty if none is stated. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Equipment> equipment();

    /** Returns the pictures; empty if none is stated. */
    public abstract ImmutableList<MediaReference> media();

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
                .build()
                .throwIfErrors();
    }

    /** Returns this value with another attribution. */
    public Step by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Step}. */
    public static final class Builder extends StepSetters {

        Builder() {}
    }
}
