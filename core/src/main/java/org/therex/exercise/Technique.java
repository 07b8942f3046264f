package org.therex.exercise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.therex.check.InvalidValueException;

/**
 * How an exercise is done, step by step, with what helps and what goes wrong.
 */
@Value.Immutable
public abstract sealed class Technique permits ImmutableTechnique {

    Technique() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new ImmutableTechnique.Builder();
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
    public abstract ImmutableSet<Pace> paces();

    /** Returns the stages in which it is built up, easiest first; empty if none is stated. */
    public abstract ImmutableList<Stage> stages();

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new ImmutableTechnique.Builder().from(this);
    }

    /**
     * Builds a {@link Technique}.
     *
     * <ul>
     *   <li>absent or empty unless set: steps, cues, mistakes, sensations, paces, stages
     * </ul>
     */
    public abstract static sealed class Builder permits ImmutableTechnique.Builder {

        Builder() {}

        /** Adds the next step. */
        public abstract Builder step(Step step);

        /** Sets the steps in order, in place of those so far. */
        public abstract Builder steps(Iterable<? extends Step> steps);

        /** Adds a hint. */
        public abstract Builder cue(Cue cue);

        /** Sets hints, in place of those so far. */
        public abstract Builder cues(Iterable<? extends Cue> cues);

        /** Adds an error to avoid. */
        public abstract Builder mistake(Mistake mistake);

        /** Sets errors to avoid, in place of those so far. */
        public abstract Builder mistakes(Iterable<? extends Mistake> mistakes);

        /** Adds what it feels like. */
        public abstract Builder sensation(Sensation sensation);

        /** Sets what it feels like, in place of those so far. */
        public abstract Builder sensations(Iterable<? extends Sensation> sensations);

        /** Adds how it is done. */
        public abstract Builder pace(Pace pace);

        /** Sets how it is done in a word, in place of those so far. */
        public abstract Builder paces(Iterable<Pace> paces);

        /** Adds the next stage. */
        public abstract Builder stage(Stage stage);

        /** Sets the stages in which it is built up, easiest first, in place of those so far. */
        public abstract Builder stages(Iterable<? extends Stage> stages);

        /** Adds the next step. */
        public final Builder step(String text) {
            return step(Step.of(text));
        }

        /** Adds a hint. */
        public final Builder cue(CueKind kind, String text) {
            return cue(Cue.of(kind, text));
        }

        /** Adds an error to avoid. */
        public final Builder mistake(String text) {
            return mistake(Mistake.of(text));
        }

        abstract Technique create();

        /**
         * Returns the value.
         *
         * @throws InvalidValueException if mandatory parts are absent, all of which it names, or else if parts break
         *     their rules, all of which it tells
         */
        public final Technique build() {
            return create();
        }
    }
}
