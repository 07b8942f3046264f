package org.therex.prescription;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.therex.check.Require;
import org.therex.term.Term;

/**
 * The intensity of an exercise: a load, a rating, a feeling, or a ceiling for pain.
 *
 * <p>A prescription has a list of them, such as a load and a pain ceiling. A limit such as fatigue is an {@link
 * Amount}, not an intensity. New cases come only with a new major version.
 */
public sealed interface Intensity
        permits Band,
                Intensity.Load,
                Intensity.PercentOfMaximum,
                Intensity.BorgRating,
                Intensity.CategoryRatio,
                Intensity.OmniRating,
                Intensity.RepetitionsInReserve,
                Intensity.TalkTest,
                Intensity.Sensation,
                Intensity.PainCeiling,
                Intensity.Effort {

    /**
     * Returns a load in kilograms.
     *
     * @throws org.therex.check.InvalidValueException if it is not above 0 and at most 1000 with 3 decimal places
     */
    static Load kilograms(BigDecimal kilograms) {
        requireNonNull(kilograms, "kilograms");
        return new Load(Amount.exactly(kilograms));
    }

    /** Returns a load in percent of the one-repetition maximum, from 1 to 150. */
    static PercentOfMaximum percentOfMaximum(int percent) {
        return new PercentOfMaximum(Amount.exactly(percent));
    }

    /** Returns a rating of perceived exertion on Borg's scale from 6 to 20. */
    static BorgRating borg(int rating) {
        return new BorgRating(Amount.exactly(rating));
    }

    /** Returns a rating on Borg's category-ratio scale from 0 to 10. */
    static CategoryRatio categoryRatio(int rating) {
        return new CategoryRatio(Amount.exactly(BigDecimal.valueOf(rating)));
    }

    /** Returns a number of repetitions that could still be done at the end of a set. */
    static RepetitionsInReserve repetitionsInReserve(int repetitions) {
        return new RepetitionsInReserve(Amount.exactly(repetitions));
    }

    /** Returns a ceiling of pain that must not be exceeded, from 0 to 10; 0 is without pain. */
    static PainCeiling painUpTo(int rating) {
        return new PainCeiling(rating);
    }

    /** Returns a sensation that should be felt, in words. */
    static Sensation sensation(String text) {
        return new Sensation(text);
    }

    /**
     * A load in kilograms.
     *
     * @param kilograms above 0 and at most 1000, without needless zeros
     */
    record Load(Amount<BigDecimal> kilograms) implements Intensity {

        /**
         * Makes a load.
         *
         * @throws org.therex.check.InvalidValueException if it is outside 0.001 to 1000 or has more than 3 decimal places
         */
        public Load {
            requireNonNull(kilograms, "kilograms");
            kilograms = Bounds.decimal(
                    "kilograms", kilograms, Bounds.LEAST_KILOGRAMS, Bounds.MOST_KILOGRAMS, Bounds.KILOGRAM_DECIMALS);
        }

        @Override
        public String toString() {
            return AmountText.withUnit("load", kilograms, "kg");
        }
    }

    /**
     * A load in percent of the load that can be lifted once.
     *
     * @param percent from 1 to 150; lowering can go beyond the maximum for lifting
     */
    record PercentOfMaximum(Amount<Integer> percent) implements Intensity {

        /**
         * Makes a relative load.
         *
         * @throws org.therex.check.InvalidValueException if it is outside 1 to 150
         */
        public PercentOfMaximum {
            requireNonNull(percent, "percent");
            Bounds.between("percent", percent, 1, Bounds.MOST_PERCENT);
        }

        @Override
        public String toString() {
            return AmountText.withUnit("load", percent, "% 1RM");
        }
    }

    /**
     * Perceived exertion on Borg's scale from 6 (none) to 20 (maximal).
     *
     * @param rating from 6 to 20
     */
    record BorgRating(Amount<Integer> rating) implements Intensity {

        /**
         * Makes a rating.
         *
         * @throws org.therex.check.InvalidValueException if it is outside 6 to 20
         */
        public BorgRating {
            requireNonNull(rating, "rating");
            Bounds.between("rating", rating, Bounds.LEAST_BORG, Bounds.MOST_BORG);
        }

        @Override
        public String toString() {
            return "Borg " + AmountText.of(rating) + " of 6-20";
        }
    }

    /**
     * Perceived exertion on Borg's category-ratio scale (CR10), from 0 (nothing) to 10.
     *
     * @param rating from 0 to 10, without needless zeros; the scale has values such as 0.5
     */
    record CategoryRatio(Amount<BigDecimal> rating) implements Intensity {

        /**
         * Makes a rating.
         *
         * @throws org.therex.check.InvalidValueException if it is outside 0 to 10 or has more than 1 decimal place
         */
        public CategoryRatio {
            requireNonNull(rating, "rating");
            rating = Bounds.decimal(
                    "rating",
                    rating,
                    BigDecimal.ZERO,
                    BigDecimal.valueOf(Bounds.MOST_RATING),
                    Bounds.CATEGORY_RATIO_DECIMALS);
        }

        @Override
        public String toString() {
            return "CR10 " + AmountText.of(rating);
        }
    }

    /**
     * Perceived exertion on the OMNI resistance scale, from 0 (extremely easy) to 10 (extremely hard).
     *
     * @param rating from 0 to 10
     */
    record OmniRating(Amount<Integer> rating) implements Intensity {

        /**
         * Makes a rating.
         *
         * @throws org.therex.check.InvalidValueException if it is outside 0 to 10
         */
        public OmniRating {
            requireNonNull(rating, "rating");
            Bounds.between("rating", rating, 0, Bounds.MOST_RATING);
        }

        @Override
        public String toString() {
            return "OMNI " + AmountText.of(rating);
        }
    }

    /**
     * A number of repetitions that could still be done at the end of a set.
     *
     * @param repetitions from 0 (none) to 99
     */
    record RepetitionsInReserve(Amount<Integer> repetitions) implements Intensity {

        /**
         * Makes a reserve.
         *
         * @throws org.therex.check.InvalidValueException if it is outside 0 to 99
         */
        public RepetitionsInReserve {
            requireNonNull(repetitions, "repetitions");
            Bounds.between("repetitions", repetitions, 0, Bounds.MOST_RESERVE);
        }

        @Override
        public String toString() {
            return "RIR " + AmountText.of(repetitions);
        }
    }

    /**
     * The ability to talk during the exercise.
     *
     * @param speech the speech that is still possible
     */
    record TalkTest(Speech speech) implements Intensity {

        /** Checks that nothing is null. */
        public TalkTest {
            requireNonNull(speech, "speech");
        }

        @Override
        public String toString() {
            return "talk test " + speech.label();
        }
    }

    /**
     * A sensation that should be felt.
     *
     * @param text the sensation in words
     */
    record Sensation(String text) implements Intensity {

        /**
         * Makes a sensation.
         *
         * @throws org.therex.check.InvalidValueException if the text is not a {@linkplain Require#name name}
         */
        public Sensation {
            requireNonNull(text, "text");
            Require.name("sensation", text);
        }

        @Override
        public String toString() {
            return "feel " + Words.quote(text);
        }
    }

    /**
     * A ceiling of pain that must not be exceeded.
     *
     * @param rating on a numeric scale from 0 (no pain) to 10
     */
    record PainCeiling(int rating) implements Intensity {

        /**
         * Makes a ceiling.
         *
         * @throws org.therex.check.InvalidValueException if it is outside 0 to 10
         */
        public PainCeiling {
            Bounds.between("rating", Amount.exactly(rating), 0, Bounds.MOST_RATING);
        }

        @Override
        public String toString() {
            return "pain up to " + rating + "/10";
        }
    }

    /**
     * An effort in a word.
     *
     * @param level the word
     */
    record Effort(Level level) implements Intensity {

        /** Checks that nothing is null. */
        public Effort {
            requireNonNull(level, "level");
        }

        @Override
        public String toString() {
            return "effort " + level.label();
        }
    }

    /** Words for effort, from least to most. */
    enum Level implements Term {
        /** Hardly any effort. */
        VERY_LIGHT,
        /** Little effort. */
        LIGHT,
        /** Some effort. */
        MODERATE,
        /** Much effort. */
        HARD,
        /** Very much effort. */
        VERY_HARD,
        /** The greatest possible effort. */
        MAXIMAL
    }

    /** The speech that is still possible, from least effort to most. */
    enum Speech implements Term {
        /** Sing. */
        SINGING,
        /** Hold a conversation. */
        CONVERSATION,
        /** Speak a few words at a time. */
        FEW_WORDS,
        /** Hardly speak. */
        HARDLY_SPEAKING
    }
}
