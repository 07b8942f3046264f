package org.therex.exercise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;

/**
 * How an exercise is done, step by step, with what helps and what goes wrong.
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

    /** Returns hints; empty if none is stated. */
    public abstract ImmutableList<Cue> cues();

    /** Returns errors to avoid; empty if none is stated. */
    public abstract ImmutableList<Mistake> mistakes();

    /** Returns what it feels like; empty if none is stated. */
    public abstract ImmutableList<Sensation> sensations();

    /** Returns how it is done in a word; empty if none is stated. */
    public abstract ImmutableSet<MovementQuality> qualities();

    /** Returns the stages in which it is built up, easiest first; empty if none is stated. */
    public abstract ImmutableList<Stage> stages();

    /** Returns a builder with all that this value holds. */
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

        /** Adds an error to avoid. */
        public Builder mistake(String text) {
            return mistake(Mistake.of(text));
        }
    }
}
