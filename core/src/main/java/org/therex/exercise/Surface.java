package org.therex.exercise;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.therex.check.Require;
import org.therex.term.OpenTerm;
import org.therex.term.OpenVocabulary;

/**
 * A surface that carries the body.
 */
public final class Surface extends OpenTerm implements Comparable<Surface> {
    /** The floor, bare or with a mat. */
    public static final Surface FLOOR = new Surface("floor");

    /** A bed or plinth. */
    public static final Surface BED = new Surface("bed");

    /** A seat. */
    public static final Surface CHAIR = new Surface("chair");

    /** A wall, for leaning or for the feet. */
    public static final Surface WALL = new Surface("wall");

    /** A foam roller. */
    public static final Surface ROLLER = new Surface("roller");

    /** A ball. */
    public static final Surface BALL = new Surface("ball");

    private static final OpenVocabulary<Surface> WORDS =
            OpenVocabulary.of("surface", List.of(FLOOR, BED, CHAIR, WALL, ROLLER, BALL));

    private Surface(String id) {
        super(id);
    }

    /**
     * Returns the word with an id, which this version may not know. To detect a mistyped word, {@linkplain
     * OpenVocabulary#parse parse} it with the {@link #vocabulary}.
     *
     * @throws org.therex.check.InvalidValueException if the id breaks the rule of {@link Require#name}
     */
    public static Surface of(String id) {
        requireNonNull(id, "id");
        return WORDS.findId(id).orElseGet(() -> new Surface(Require.name("surface", id)));
    }

    /** Returns the words that this version knows. */
    public static OpenVocabulary<Surface> vocabulary() {
        return WORDS;
    }

    @Override
    public boolean known() {
        return WORDS.contains(this);
    }

    /** Compares by the order of the vocabulary; unknown words come last, by id. */
    @Override
    public int compareTo(Surface other) {
        requireNonNull(other, "other");
        return WORDS.compare(this, other);
    }
}
