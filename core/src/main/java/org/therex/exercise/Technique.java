package org.therex.exercise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;

/**
 * The technique of an exercise: steps, cues, mistakes and sensations.
 */
@Value.Immutable
public abstract sealed class Technique permits ImmutableTechnique {

    Technique() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the steps in order; empty if none is stated. */
    public abstract ImmutableList<Step> steps();

    /** Returns the cues; empty if none is stated. */
    public abstract ImmutableList<Cue> cues();

    /** Returns the mistakes to avoid; empty if none is stated. */
    public abstract ImmutableList<Mistake> mistakes();

    /** Returns the sensations; empty if none is stated. */
    public abstract ImmutableList<Sensation> sensations();

    /** Returns the qualities of the movement; empty if none is stated. */
    public abstract ImmutableSet<MovementQuality> qualities();

    /** Returns the stages of building up, easiest first; empty if none is stated. */
    public abstract ImmutableList<Stage> stages();

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Technique}. */
    public static final class Builder extends TechniqueSetters {

        Builder() {}

        /** Adds the next step. */
        public Builder step(String text) {
            return step(Step.of(text));
        }

        /** Adds a cue to say to the person, of no special kind. */
        public Builder cue(String text) {
            return cue(Cue.of(text));
        }

        /** Adds a cue. */
        public Builder cue(CueKind kind, String text) {
            return cue(Cue.of(kind, text));
        }

        /** Adds a mistake to avoid. */
        public Builder mistake(String text) {
            return mistake(Mistake.of(text));
        }
    }
}
