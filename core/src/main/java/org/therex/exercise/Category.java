package org.therex.exercise;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.therex.check.Require;
import org.therex.term.OpenTerm;
import org.therex.term.OpenVocabulary;

/**
 * A kind of work that an exercise is; an exercise may have several.
 */
public final class Category extends OpenTerm implements Comparable<Category> {
    /** Makes muscles stronger. */
    public static final Category STRENGTHEN = new Category("strengthen");

    /** Lets muscles work for longer. */
    public static final Category ENDURANCE = new Category("endurance");

    /** Finds and switches on a muscle at low load; motor control. */
    public static final Category ACTIVATE = new Category("activate");

    /** Holds the trunk or a joint steady against a challenge. */
    public static final Category STABILISE = new Category("stabilise");

    /** Lengthens muscles. */
    public static final Category STRETCH = new Category("stretch");

    /** Moves joints through their range. */
    public static final Category MOBILISE = new Category("mobilise");

    /** Lets a nerve slide in its bed. */
    public static final Category NEURAL_GLIDE = new Category("neural-glide");

    /** Challenges balance and the sense of position. */
    public static final Category BALANCE = new Category("balance");

    /** Works heart and lungs. */
    public static final Category AEROBIC = new Category("aerobic");

    /** Trains the breath. */
    public static final Category BREATHING = new Category("breathing");

    /** Lets muscles go. */
    public static final Category RELAXATION = new Category("relaxation");

    /** Presses or rolls soft tissue; also called self-release. */
    public static final Category SELF_MASSAGE = new Category("self-massage");

    /** Trains how the body is held, or a task of daily life. */
    public static final Category POSTURE = new Category("posture");

    /** Trains the pelvic floor. */
    public static final Category PELVIC_FLOOR = new Category("pelvic-floor");

    private static final OpenVocabulary<Category> WORDS = OpenVocabulary.of(
            "category",
            List.of(
                    STRENGTHEN,
                    ENDURANCE,
                    ACTIVATE,
                    STABILISE,
                    STRETCH,
                    MOBILISE,
                    NEURAL_GLIDE,
                    BALANCE,
                    AEROBIC,
                    BREATHING,
                    RELAXATION,
                    SELF_MASSAGE,
                    POSTURE,
                    PELVIC_FLOOR));

    private Category(String id) {
        super(id);
    }

    /**
     * Returns the word with an id, which this version may not know. To detect a mistyped word, {@linkplain
     * OpenVocabulary#parse parse} it with the {@link #vocabulary}.
     *
     * @throws org.therex.check.InvalidValueException if the id breaks the rule of {@link Require#name}
     */
    public static Category of(String id) {
        requireNonNull(id, "id");
        return WORDS.findId(id).orElseGet(() -> new Category(Require.name("category", id)));
    }

    /** Returns the words that this version knows. */
    public static OpenVocabulary<Category> vocabulary() {
        return WORDS;
    }

    @Override
    public boolean known() {
        return WORDS.contains(this);
    }

    /** Compares by the order of the vocabulary; unknown words come last, by id. */
    @Override
    public int compareTo(Category other) {
        requireNonNull(other, "other");
        return WORDS.compare(this, other);
    }
}
