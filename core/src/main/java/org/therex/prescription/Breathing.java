package org.therex.prescription;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.IssueCode;
import org.therex.check.Require;
import org.therex.term.Term;

/**
 * Breathing during an exercise: its manner, its direction, and the breath of each part of the movement.
 *
 * <p>At least one of these is stated. {@link Breath#NOT_HELD} says that the breath must never be held.
 */
@Value.Immutable
public abstract sealed class Breathing permits ImmutableBreathing {

    /** The most cues: {@value}. */
    public static final int CUES_LIMIT = 10;

    Breathing() {}

    /**
     * Returns breathing of the given manners.
     *
     * @throws org.therex.check.InvalidValueException if one is not a {@linkplain Breath#manner manner}
     */
    public static Breathing of(Breath manner, Breath... others) {
        requireNonNull(others, "others");
        return new Builder().manners(Lists.asList(manner, others)).build();
    }

    /**
     * Returns breathing out on a part of the movement.
     *
     * @param part the part of the movement, such as {@code lift}
     * @throws org.therex.check.InvalidValueException if the part is not a {@linkplain Require#name name}
     */
    public static Breathing exhaleOn(String part) {
        return builder().cue(new Cue(Breath.OUT, part)).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the manner, in order of the vocabulary; empty if not stated. */
    public abstract ImmutableSet<Breath> manners();

    /** Returns the directions of the breath, in order of the vocabulary; empty if not stated. */
    public abstract ImmutableSet<Direction> directions();

    /** Returns the breaths of the parts of the movement, in order; empty if not stated. */
    public abstract ImmutableList<Cue> cues();

    /** Returns the ratio of breathing in to breathing out; absent if not stated. */
    public abstract Optional<Ratio> ratio();

    @Value.Check
    Breathing normal() {
        if (manners().isEmpty() && directions().isEmpty() && cues().isEmpty() && ratio().isEmpty()) {
            throw Bounds.invalid(
                    IssueCode.EMPTY, "breathing", "a manner, a direction, a cue or a ratio", "nothing of these");
        }
        if (cues().size() > CUES_LIMIT) {
            throw Require.invalid(IssueCode.TOO_LONG, "cues", "at most " + CUES_LIMIT + " cues", cues().size());
        }
        manners().stream().filter(breath -> !breath.manner()).findFirst().ifPresent(breath -> {
            throw Require.invalid(IssueCode.CONFLICT, "manners", "manners, such as even or deep", breath.id());
        });
        ImmutableSet<Breath> manners = manners().stream().sorted().collect(toImmutableSet());
        ImmutableSet<Direction> directions = directions().stream().sorted().collect(toImmutableSet());
        boolean sorted = manners.asList().equals(manners().asList())
                && directions.asList().equals(directions().asList());
        return sorted
                ? this
                : new Builder()
                        .from(this)
                        .manners(manners)
                        .directions(directions)
                        .create();
    }

    /** Returns the text of the breathing in a prescription, such as {@code breathe deep into side ribs out on lift}. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        parts.add("breathe");
        if (!manners().isEmpty()) {
            parts.add(Words.labels(manners()));
        }
        if (!directions().isEmpty()) {
            parts.add("into " + Words.labels(directions()));
        }
        ratio().ifPresent(ratio -> parts.add(ratio.toString()));
        cues().forEach(cue -> parts.add(cue.toString()));
        return String.join(" ", parts);
    }

    /** A direction of the breath. */
    public enum Direction implements Term {
        /** To the side ribs. */
        SIDE_RIBS,
        /** To the back. */
        BACK,
        /** To the belly. */
        BELLY,
        /** To the chest. */
        CHEST
    }

    /**
     * A breath that belongs to a part of the movement.
     *
     * @param breath in or out
     * @param part the part of the movement, such as {@code lift}
     */
    public record Cue(Breath breath, String part) {

        /**
         * Makes a cue.
         *
         * @throws org.therex.check.InvalidValueException if the breath is a manner, or the part is not a {@linkplain
         *     Require#name name}
         */
        public Cue {
            requireNonNull(breath, "breath");
            requireNonNull(part, "part");
            if (breath.manner()) {
                throw Require.invalid(IssueCode.CONFLICT, "breath", "in or out", breath.id());
            }
            Require.name("part", part);
        }

        @Override
        public String toString() {
            return breath.label() + " on " + Words.bareOrQuoted(part);
        }
    }

    /**
     * The length of breathing in to that of breathing out, such as 4:6; it has no unit.
     *
     * @param in the part of breathing in, from 1 to 99
     * @param out the part of breathing out, from 1 to 99
     */
    public record Ratio(int in, int out) {

        /**
         * Makes a ratio.
         *
         * @throws org.therex.check.InvalidValueException if a part is outside 1 to 99
         */
        public Ratio {
            Require.between("in", in, 1, Bounds.MOST_BREATH_PART);
            Require.between("out", out, 1, Bounds.MOST_BREATH_PART);
        }

        @Override
        public String toString() {
            return in + ":" + out;
        }
    }

    /** Builds a {@link Breathing}. */
    public static final class Builder extends BreathingSetters {

        Builder() {}
    }
}
