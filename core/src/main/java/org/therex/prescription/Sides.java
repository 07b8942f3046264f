package org.therex.prescription;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.IssueCode;
import org.therex.check.Require;
import org.therex.term.Term;

/**
 * The sides of the body that a prescription asks for, and their order.
 *
 * <p>Sides count as follows:
 *
 * <ul>
 *   <li>{@link Scheme#EACH_SIDE}: the dose is done on one side and then on the other. Sets, repetitions, holds, spots
 *       and the length of a set are <em>per side</em>: {@code 3 x 10, each side} is 60 repetitions. A set includes both
 *       sides.
 *   <li>{@link Scheme#ALTERNATING}: the sides take turns from one repetition to the next, and repetitions are the
 *       <em>total of both sides</em>: {@code 10 repetitions, alternating sides} is 5 on each. An odd number gives the
 *       first side one more.
 *   <li>{@link Scheme#BILATERAL}: both sides work at once, and a repetition is a repetition of both.
 *   <li>the others: one side only.
 * </ul>
 *
 * <p>The exercise states which limbs move together.
 */
@Value.Immutable
public abstract sealed class Sides permits ImmutableSides {

    Sides() {}

    /** Returns both sides at once. */
    public static Sides bilateral() {
        return of(Scheme.BILATERAL);
    }

    /** Returns one side, then the other. */
    public static Sides each() {
        return of(Scheme.EACH_SIDE);
    }

    /** Returns the sides in turns, repetition by repetition. */
    public static Sides alternating() {
        return of(Scheme.ALTERNATING);
    }

    /** Returns the sides of a scheme, without a first side. */
    public static Sides of(Scheme scheme) {
        return new Builder().scheme(scheme).create();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the scheme. */
    public abstract Scheme scheme();

    /** Returns the first side; absent if not stated. */
    public abstract Optional<First> first();

    /**
     * Returns these sides with a first side.
     *
     * @throws org.therex.check.InvalidValueException if the sides do not take turns
     */
    public Sides first(First side) {
        requireNonNull(side, "side");
        return new Builder().from(this).first(side).create();
    }

    /** Returns these sides beginning with the left; see {@link #first(First)}. */
    public Sides leftFirst() {
        return first(First.LEFT);
    }

    /** Returns these sides beginning with the right; see {@link #first(First)}. */
    public Sides rightFirst() {
        return first(First.RIGHT);
    }

    @Value.Check
    void check() {
        if (first().isPresent() && !scheme().takesTurns()) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "first",
                    "absent where the sides do not take turns",
                    first().get().id() + " for " + scheme().id());
        }
    }

    /** Returns the text of the sides in a prescription, such as {@code each side left first}. */
    @Override
    public String toString() {
        return first().map(side -> scheme().label() + " " + side.label()).orElseGet(() -> scheme().label());
    }

    /** A scheme of sides. */
    public enum Scheme implements Term {
        /** Both at once. */
        BILATERAL("both sides together", "both together"),
        /** All on one side, then all on the other. */
        EACH_SIDE(
                "each side",
                "per side",
                "on each side",
                "both sides in turn",
                "each leg",
                "per leg",
                "on each leg",
                "each arm",
                "per arm",
                "on each arm"),
        /** In turns from one repetition to the next. */
        ALTERNATING(
                "alternating sides",
                "alternating",
                "alternate",
                "alternate sides",
                "alternating legs",
                "alternating arms"),
        /** Only the left. */
        LEFT_ONLY("left side only", "left only", "left side"),
        /** Only the right. */
        RIGHT_ONLY("right side only", "right only", "right side"),
        /** Only the affected side. */
        AFFECTED_ONLY("affected side only", "affected only", "affected side"),
        /** Only the unaffected side. */
        UNAFFECTED_ONLY("unaffected side only", "unaffected only", "unaffected side");

        private final String label;
        private final ImmutableSet<String> synonyms;

        Scheme(String label, String... synonyms) {
            this.label = label;
            this.synonyms = ImmutableSet.copyOf(synonyms);
        }

        /** Returns the factor for the prescribed work: 2 for {@link #EACH_SIDE}, 1 for all others. */
        public int turns() {
            return this == EACH_SIDE ? 2 : 1;
        }

        /** Returns whether one side comes before the other. */
        public boolean takesTurns() {
            return this == EACH_SIDE || this == ALTERNATING;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public ImmutableSet<String> synonyms() {
            return synonyms;
        }
    }

    /** The first side. */
    public enum First implements Term {
        /** The left. */
        LEFT,
        /** The right. */
        RIGHT,
        /** The affected side. */
        AFFECTED,
        /** The unaffected side. */
        UNAFFECTED;

        /** Returns the words at the end of a phrase, such as {@code left first}. */
        @Override
        public String label() {
            return id() + " first";
        }
    }

    /** Builds a {@link Sides}. */
    public static final class Builder extends SidesSetters {

        Builder() {}
    }
}
