package org.therex.prescription;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.therex.check.Path;

/**
 * Reads a rating of perceived exertion with its scale. The scale must be known: 8 is light on Borg's scale from 6 to
 * 20, hard on the scales up to 10, and two repetitions in reserve for lifters.
 */
final class ExertionReader {

    /** The least number that only one of the scales has. */
    private static final BigDecimal ONLY_BORG = BigDecimal.valueOf(Bounds.MOST_RATING + 1L);

    /** The least rating of lifters that means repetitions in reserve: 4 to 6, like the rating 6. */
    private static final BigDecimal LEAST_LIFTERS = BigDecimal.valueOf(5);

    /** A unit of a load. */
    private static final Pattern LOAD =
            Pattern.compile("(?<!\\p{L})kg(?!\\p{L})|(?<![\\p{L}0-9])1RM(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    private static final BigDecimal EASY = BigDecimal.valueOf(6);
    private static final int EASY_RESERVE = 6;

    private final TextScanner scanner;
    private final AmountReader amounts;
    private final Path field;

    ExertionReader(TextScanner scanner, AmountReader amounts, Path field) {
        this.scanner = scanner;
        this.amounts = amounts;
        this.field = field;
    }

    /**
     * Reads a rating after its name.
     *
     * <p>Borg's scale from 6 to 20 is not suggested in a text with a load, for which it is not made.
     *
     * @param lifters whether the name also means the scale of lifters
     */
    Intensity read(boolean lifters) {
        int from = scanner.position();
        Amount<BigDecimal> rating = amounts.decimal(field, "a rating");
        boolean ofTen = scanner.acceptAny("/10", "/ 10", "of 10", "out of 10");
        boolean stated = !ofTen && scanner.acceptAny("of 6-20", "/20", "/ 20");
        if (stated || (!ofTen && isOnlyBorg(rating))) {
            return borg(from);
        }
        boolean decimal = isDecimal(rating);
        String text = AmountText.of(rating);
        Stream<String> spellings = Stream.of(
                        ofTen || decimal || scanner.hasOutsideQuotes(LOAD.asPredicate())
                                ? Optional.<String>empty()
                                : Optional.of("Borg " + text + " of 6-20"),
                        Optional.of("CR10 " + text),
                        lifters ? reserve(rating) : Optional.<String>empty())
                .flatMap(Optional::stream);
        List<String> suggestions = scanner.suggestions(spellings);
        scanner.reset(from);
        throw scanner.failure("a rating that names its scale" + Refusals.asIn(suggestions), suggestions);
    }

    private static boolean isOnlyBorg(Amount<BigDecimal> rating) {
        return rating.findMost()
                .or(rating::findLeast)
                .filter(most -> most.compareTo(ONLY_BORG) >= 0)
                .isPresent();
    }

    private static boolean isDecimal(Amount<BigDecimal> rating) {
        return Stream.of(rating.findLeast(), rating.findMost())
                .flatMap(Optional::stream)
                .anyMatch(value -> value.stripTrailingZeros().scale() > 0);
    }

    private Intensity borg(int from) {
        int end = scanner.position();
        scanner.reset(from);
        Amount<Integer> rating = amounts.count(field, "a whole number from 6 to 20");
        scanner.reset(end);
        return scanner.make(from, field, () -> new Intensity.BorgRating(rating));
    }

    /** Returns the repetitions in reserve that a lifter's rating means. */
    private static Optional<String> reserve(Amount<BigDecimal> rating) {
        Optional<BigDecimal> least = rating.findLeast();
        Optional<BigDecimal> most = rating.findMost();
        if (least.or(() -> most)
                        .filter(value -> value.compareTo(LEAST_LIFTERS) >= 0)
                        .isEmpty()
                || most.filter(value -> value.compareTo(BigDecimal.TEN) > 0).isPresent()) {
            return Optional.empty();
        }
        int fewest = fewest(most.or(() -> least).get());
        int several = several(least.or(() -> most).get());
        Amount<Integer> reserve = Amount.between(fewest, several);
        if (rating instanceof Amount.AtLeast<BigDecimal>) {
            reserve = Amount.atMost(several);
        } else if (rating instanceof Amount.AtMost<BigDecimal>) {
            reserve = Amount.atLeast(fewest);
        } else if (rating instanceof Amount.About<BigDecimal> && fewest == several) {
            reserve = Amount.about(fewest);
        }
        return Optional.of("RIR " + AmountText.of(reserve));
    }

    private static int fewest(BigDecimal rating) {
        return BigDecimal.TEN
                .subtract(rating.max(EASY))
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
    }

    private static int several(BigDecimal rating) {
        return rating.compareTo(EASY) <= 0
                ? EASY_RESERVE
                : BigDecimal.TEN
                        .subtract(rating)
                        .setScale(0, RoundingMode.CEILING)
                        .intValueExact();
    }
}
