package org.therex.prescription;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.primitives.Ints;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.IssueCode;
import org.therex.check.Require;
import org.therex.term.Term;

/**
 * The speed of a repetition: the lengths of its four phases, words such as slow, or both.
 *
 * <p>The convention gives the four numbers their meaning, so it is stored with them. {@code 3-1-2-0} read {@linkplain
 * Convention#ECCENTRIC_FIRST eccentric first} is 3 seconds of lowering, a pause of 1, 2 seconds of lifting and no
 * pause; an {@code X} means as fast as it can be done well. A tempo has phases, at least one word, or both.
 */
@Value.Immutable
public abstract sealed class Tempo permits ImmutableTempo {

    Tempo() {}

    /**
     * Parses a tempo with the eccentric phase first, the commoner convention.
     *
     * @param text four phases joined by hyphens, each a number of seconds or {@code X}, such as {@code 3-1-2-0}
     * @throws org.therex.check.InvalidValueException if the text has another form or a number is above {@value
     *     Phase#MOST}
     */
    public static Tempo parse(String text) {
        requireNonNull(text, "text");
        return parse(text, Convention.ECCENTRIC_FIRST);
    }

    /**
     * Parses a tempo by a convention.
     *
     * @param text four phases joined by hyphens, each a number of seconds or {@code X}, such as {@code 3-1-2-0}
     * @throws org.therex.check.InvalidValueException if the text has another form or a number is above {@value
     *     Phase#MOST}
     */
    public static Tempo parse(String text, Convention convention) {
        requireNonNull(text, "text");
        requireNonNull(convention, "convention");
        List<String> parts = Splitter.on('-').limit(5).splitToList(text);
        if (parts.size() != 4) {
            throw Bounds.invalid(
                    IssueCode.BAD_FORMAT,
                    "tempo",
                    "four phases joined by hyphens, such as 3-1-2-0",
                    Require.quoted(text));
        }
        return of(convention, parts.stream().map(Phase::parse).collect(toImmutableList()));
    }

    /**
     * Returns a tempo of four phases.
     *
     * @param convention the order in which the phases are given
     * @param phases movement, pause, movement, pause
     * @throws org.therex.check.InvalidValueException if there are not four, or all are 0
     */
    public static Tempo of(Convention convention, Iterable<Phase> phases) {
        return new Builder().convention(convention).phases(phases).create();
    }

    /** Returns a tempo in words. */
    public static Tempo of(Quality quality, Quality... others) {
        requireNonNull(others, "others");
        return new Builder().qualities(Lists.asList(quality, others)).create();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns movement, pause, movement, pause; empty if the tempo is in words only. */
    public abstract ImmutableList<Phase> phases();

    /** Returns the order in which the phases are given; {@link Convention#ECCENTRIC_FIRST} if there are none. */
    @Value.Default
    public Convention convention() {
        return Convention.ECCENTRIC_FIRST;
    }

    /** Returns the words in order of the vocabulary; empty if the tempo is in phases only. */
    public abstract ImmutableSet<Quality> qualities();

    /** Returns this tempo with these words. */
    public Tempo withQualities(Iterable<Quality> qualities) {
        return new Builder()
                .convention(convention())
                .phases(phases())
                .qualities(qualities)
                .create();
    }

    /** Returns the phase in which the muscle lengthens under load, if there are phases. */
    public Optional<Phase> eccentric() {
        return findPhase(convention() == Convention.ECCENTRIC_FIRST ? 0 : 2);
    }

    /** Returns the phase in which the muscle shortens, if there are phases. */
    public Optional<Phase> concentric() {
        return findPhase(convention() == Convention.ECCENTRIC_FIRST ? 2 : 0);
    }

    private Optional<Phase> findPhase(int index) {
        return phases().isEmpty() ? Optional.empty() : Optional.of(phases().get(index));
    }

    @Value.Check
    Tempo normal() {
        if (phases().isEmpty() && qualities().isEmpty()) {
            throw Bounds.invalid(IssueCode.EMPTY, "tempo", "phases or at least one word", "neither");
        }
        if (!phases().isEmpty() && phases().size() != 4) {
            throw Require.invalid(IssueCode.OUT_OF_RANGE, "phases", "four", phases().size());
        }
        if (!phases().isEmpty() && phases().stream().allMatch(Phase.of(0)::equals)) {
            throw Require.invalid(IssueCode.OUT_OF_RANGE, "phases", "above 0 in one place at least", "0-0-0-0");
        }
        ImmutableSet<Quality> sorted = qualities().stream().sorted().collect(toImmutableSet());
        boolean unordered = !sorted.asList().equals(qualities().asList());
        boolean needless = phases().isEmpty() && convention() != Convention.ECCENTRIC_FIRST;
        return unordered || needless
                ? new Builder()
                        .convention(needless ? Convention.ECCENTRIC_FIRST : convention())
                        .phases(phases())
                        .qualities(sorted)
                        .create()
                : this;
    }

    /** Returns the text of the tempo in a prescription, such as {@code tempo 3-1-2-0 slow and controlled}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("tempo");
        if (!phases().isEmpty()) {
            if (convention() != Tempo.Convention.ECCENTRIC_FIRST) {
                text.append(' ').append(convention().label());
            }
            text.append(' ').append(Words.joined(phases(), "-"));
        }
        if (!qualities().isEmpty()) {
            text.append(' ').append(Words.labels(qualities()));
        }
        return text.toString();
    }

    /** The order of the four phases. */
    public enum Convention implements Term {
        /** Lengthening, pause, shortening, pause. */
        ECCENTRIC_FIRST,
        /** Shortening, pause, lengthening, pause. */
        CONCENTRIC_FIRST
    }

    /** A word for the manner of a movement. */
    public enum Quality implements Term {
        /** Slowly. */
        SLOW,
        /** Gently. */
        GENTLE,
        /** Under control. */
        CONTROLLED,
        /** Without jerks. */
        SMOOTH,
        /** At an even pace. */
        STEADY,
        /** Quickly. */
        QUICK
    }

    /**
     * One phase of a repetition.
     *
     * @param text the seconds, or {@code X} for as fast as it can be done well
     */
    public record Phase(String text) {

        /** The most seconds of a phase: {@value}. */
        public static final int MOST = 60;

        /** As fast as it can be done well. */
        public static final Phase FAST = new Phase("X");

        /**
         * Makes a phase.
         *
         * @throws org.therex.check.InvalidValueException if the text is neither {@code X} nor a whole number of seconds
         *     from 0 to {@value #MOST} without needless zeros
         */
        public Phase {
            requireNonNull(text, "text");
            Integer seconds = Ints.tryParse(text);
            Require.matches(
                    "phase",
                    text,
                    text.equals("X")
                            || (seconds != null
                                    && seconds >= 0
                                    && seconds <= MOST
                                    && text.equals(Integer.toString(seconds))),
                    "a whole number of seconds from 0 to " + MOST + " or X");
        }

        /** Returns a phase of a number of seconds, from 0 to {@value #MOST}. */
        public static Phase of(int seconds) {
            return new Phase(Integer.toString(seconds));
        }

        /** Returns the phase with the given text: {@code X} in either case, or a number of seconds. */
        public static Phase parse(String text) {
            requireNonNull(text, "text");
            return new Phase(text.equals("x") ? "X" : text);
        }

        /** Returns the seconds; absent for as fast as it can be done well. */
        public Optional<Integer> seconds() {
            return Optional.ofNullable(Ints.tryParse(text));
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Builds a {@link Tempo}. */
    public static final class Builder extends TempoSetters {

        Builder() {}
    }
}
