package org.therex.prescription;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.therex.term.Term;

/**
 * An assumption of a {@link Workload} where the prescription states nothing.
 *
 * <p>Some are a value of the {@link Pacing}, where it can be changed; the others are rules of interpretation.
 */
public enum Assumption implements Term {
    /** {@link Pacing#movement()}. */
    MOVEMENT("a movement without a stated tempo"),
    /** {@link Pacing#slowMovement()}. */
    SLOW_MOVEMENT("a slow movement"),
    /** {@link Pacing#quickMovement()}. */
    QUICK_MOVEMENT("a quick movement"),
    /** {@link Pacing#fastPhase()}. */
    FAST_PHASE("a phase as fast as can be done well"),
    /** {@link Pacing#count()}. */
    COUNT("one count"),
    /** {@link Pacing#breath()}. */
    BREATH("one breath"),
    /** {@link Pacing#phases()}. */
    PHASES("phases of a repetition"),
    /** {@link Pacing#betweenSides()}. */
    BETWEEN_SIDES("the change between sides"),
    /** {@link Pacing#betweenSpots()}. */
    BETWEEN_SPOTS("the change between spots"),
    /** {@link Pacing#betweenSets()}. */
    BETWEEN_SETS("the change between sets"),
    /** {@link Pacing#betweenExercises()}. */
    BETWEEN_EXERCISES("the change between exercises"),
    /** {@link Pacing#wakingDay()}. */
    WAKING_DAY("the waking day"),
    /** No sets are stated: one set. */
    ONE_SET("no sets stated: one set"),
    /** A hold without repetitions is done once: into the position, held, and out. */
    ONE_REPETITION("a hold without repetitions: done once"),
    /** No sides are stated: done once, not once for each side. */
    ONE_TURN("no sides stated: done once, not on each side"),
    /** No repetitions are stated: a bout is one set of its size. */
    BOUT_AS_SET("no repetitions stated: the size of a bout"),
    /** An estimate is taken as an exact number. */
    ABOUT("about a number: that number"),
    /** Only an upper bound or a limit of a count is stated: the least is 1. */
    FROM_ONE("up to a number, or until a limit: at least 1"),
    /** Only an upper bound or a limit of a time is stated: the least is 0. */
    FROM_ZERO("up to a time, or until a limit: at least 0 s"),
    /** A hold is added to the pauses of the tempo. */
    HOLD_BESIDE_TEMPO("a hold and the pauses of the tempo: both"),
    /** Days are stated without times a day: once a day. */
    ONCE_A_DAY("days without times a day: once on each"),
    /** Done once at each stated time, occasion or part of the day. */
    ONCE_EACH("times, occasions or parts of the day: once at each"),
    /** Done when needed, which may be never. */
    AS_NEEDED("as needed: may be 0"),
    /** No days are stated: every day. */
    EVERY_DAY("no days stated: every day"),
    /** The stated length of a session covers all its exercises, so it is not used for one. */
    SESSION_LENGTH("the stated length of a session is that of all its exercises: not used"),
    /** A less frequent exercise joins the sessions of the others. */
    JOINED_SESSIONS("exercises of different frequency: done in the sessions of the most frequent"),
    /** Alternate days share the days of a week evenly. */
    ALTERNATE_DAYS("alternate days: the days of the week are shared out evenly"),
    /** In a superset or circuit the exercises take turns set by set; a rest between sets is taken after each round. */
    SETS_IN_TURN("a superset or circuit: sets take turns, a rest between sets comes after each round");

    private final String label;

    Assumption(String label) {
        this.label = label;
    }

    /** Returns the assumption in words. */
    @Override
    public String label() {
        return label;
    }

    /** Finds its value in a pacing; absent for a rule of interpretation. */
    public Optional<Estimate<?>> findValue(Pacing pacing) {
        requireNonNull(pacing, "pacing");
        return switch (this) {
            case MOVEMENT -> Optional.of(pacing.movement());
            case SLOW_MOVEMENT -> Optional.of(pacing.slowMovement());
            case QUICK_MOVEMENT -> Optional.of(pacing.quickMovement());
            case FAST_PHASE -> Optional.of(pacing.fastPhase());
            case COUNT -> Optional.of(pacing.count());
            case BREATH -> Optional.of(pacing.breath());
            case PHASES -> Optional.of(pacing.phases());
            case BETWEEN_SIDES -> Optional.of(pacing.betweenSides());
            case BETWEEN_SPOTS -> Optional.of(pacing.betweenSpots());
            case BETWEEN_SETS -> Optional.of(pacing.betweenSets());
            case BETWEEN_EXERCISES -> Optional.of(pacing.betweenExercises());
            case WAKING_DAY -> Optional.of(pacing.wakingDay());
            case ONE_SET,
                    ONE_REPETITION,
                    ONE_TURN,
                    BOUT_AS_SET,
                    ABOUT,
                    FROM_ONE,
                    FROM_ZERO,
                    HOLD_BESIDE_TEMPO,
                    ONCE_A_DAY,
                    ONCE_EACH,
                    AS_NEEDED,
                    EVERY_DAY,
                    SESSION_LENGTH,
                    JOINED_SESSIONS,
                    ALTERNATE_DAYS,
                    SETS_IN_TURN -> Optional.empty();
        };
    }
}
