package org.therex.exercise;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.therex.check.Require;
import org.therex.term.OpenTerm;
import org.therex.term.OpenVocabulary;

/**
 * A practice from which exercises come.
 */
public final class Tradition extends OpenTerm implements Comparable<Tradition> {
    /** Physiotherapy, physical therapy. */
    public static final Tradition PHYSIOTHERAPY = new Tradition("physiotherapy");

    /** Yoga. */
    public static final Tradition YOGA = new Tradition("yoga");

    /** Pilates. */
    public static final Tradition PILATES = new Tradition("pilates");

    /** Fitness and strength training. */
    public static final Tradition FITNESS = new Tradition("fitness");

    /** Massage and manual therapy, done to oneself. */
    public static final Tradition MANUAL_THERAPY = new Tradition("manual-therapy");

    private static final OpenVocabulary<Tradition> WORDS =
            OpenVocabulary.of("tradition", List.of(PHYSIOTHERAPY, YOGA, PILATES, FITNESS, MANUAL_THERAPY));

    private Tradition(String id) {
        super(id);
    }

    /**
     * Returns the word with an id, which this version may not know. To detect a mistyped word, {@linkplain
     * OpenVocabulary#parse parse} it with the {@link #vocabulary}.
     *
     * @throws org.therex.check.InvalidValueException if the id breaks the rule of {@link Require#name}
     */
    public static Tradition of(String id) {
        requireNonNull(id, "id");
        return WORDS.findId(id).orElseGet(() -> new Tradition(Require.name("tradition", id)));
    }

    /** Returns the words that this version knows. */
    public static OpenVocabulary<Tradition> vocabulary() {
        return WORDS;
    }

    @Override
    public boolean known() {
        return WORDS.contains(this);
    }

    /** Compares by the order of the vocabulary; unknown words come last, by id. */
    @Override
    public int compareTo(Tradition other) {
        requireNonNull(other, "other");
        return WORDS.compare(this, other);
    }
}
