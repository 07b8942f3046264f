package org.therex.exercise;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.therex.check.Require;
import org.therex.term.OpenTerm;
import org.therex.term.OpenVocabulary;

/**
 * A goal of an exercise or a program.
 */
public final class Goal extends OpenTerm implements Comparable<Goal> {
    /** Less pain. */
    public static final Goal PAIN_RELIEF = new Goal("pain-relief");

    /** More movement at the joints. */
    public static final Goal MOBILITY = new Goal("mobility");

    /** Longer muscles. */
    public static final Goal FLEXIBILITY = new Goal("flexibility");

    /** Stronger muscles. */
    public static final Goal STRENGTH = new Goal("strength");

    /** Muscles that last longer. */
    public static final Goal ENDURANCE = new Goal("endurance");

    /** Better control of movement. */
    public static final Goal MOTOR_CONTROL = new Goal("motor-control");

    /** A steadier trunk or joint. */
    public static final Goal STABILITY = new Goal("stability");

    /** Better balance, fewer falls. */
    public static final Goal BALANCE = new Goal("balance");

    /** A better posture. */
    public static final Goal POSTURE = new Goal("posture");

    /** The activities of daily life. */
    public static final Goal FUNCTION = new Goal("function");

    /** Going back to work. */
    public static final Goal RETURN_TO_WORK = new Goal("return-to-work");

    /** Going back to sport. */
    public static final Goal RETURN_TO_SPORT = new Goal("return-to-sport");

    /** No injury, or none again. */
    public static final Goal PREVENTION = new Goal("prevention");

    /** Less tension. */
    public static final Goal RELAXATION = new Goal("relaxation");

    /** A fitter heart and lungs. */
    public static final Goal AEROBIC_FITNESS = new Goal("aerobic-fitness");

    /** Staying healthy; getting into shape. */
    public static final Goal GENERAL_HEALTH = new Goal("general-health");

    private static final OpenVocabulary<Goal> WORDS = OpenVocabulary.of(
            "goal",
            List.of(
                    PAIN_RELIEF,
                    MOBILITY,
                    FLEXIBILITY,
                    STRENGTH,
                    ENDURANCE,
                    MOTOR_CONTROL,
                    STABILITY,
                    BALANCE,
                    POSTURE,
                    FUNCTION,
                    RETURN_TO_WORK,
                    RETURN_TO_SPORT,
                    PREVENTION,
                    RELAXATION,
                    AEROBIC_FITNESS,
                    GENERAL_HEALTH));

    private Goal(String id) {
        super(id);
    }

    /**
     * Returns the word with an id, which this version may not know. To detect a mistyped word, {@linkplain
     * OpenVocabulary#parse parse} it with the {@link #vocabulary}.
     *
     * @throws org.therex.check.InvalidValueException if the id breaks the rule of {@link Require#name}
     */
    public static Goal of(String id) {
        requireNonNull(id, "id");
        return WORDS.findId(id).orElseGet(() -> new Goal(Require.name("goal", id)));
    }

    /** Returns the words that this version knows. */
    public static OpenVocabulary<Goal> vocabulary() {
        return WORDS;
    }

    @Override
    public boolean known() {
        return WORDS.contains(this);
    }

    /** Compares by the order of the vocabulary; unknown words come last, by id. */
    @Override
    public int compareTo(Goal other) {
        requireNonNull(other, "other");
        return WORDS.compare(this, other);
    }
}
