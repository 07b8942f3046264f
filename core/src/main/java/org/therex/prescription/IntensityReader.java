package org.therex.prescription;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.therex.check.Path;

/** Reads the clauses of a schedule about intensity. */
final class IntensityReader {

    private static final Path FIELD = DoseField.INTENSITIES.path();
    private static final Phrases<Intensity.Level> LEVELS = Phrases.of(Intensity.Level.class);
    private static final Phrases<Intensity.Speech> SPEECH = Phrases.of(Intensity.Speech.class);
    private static final Phrases<String> COLOURED_BANDS = Phrases.of(colouredBands());
    private static final String A_RATING = "a rating";
    private static final String A_WORD = "the number before the unit, or a limit or word after it";

    private final TextScanner scanner;
    private final AmountReader amounts;
    private final ExertionReader exertions;

    IntensityReader(TextScanner scanner, AmountReader amounts) {
        this.scanner = scanner;
        this.amounts = amounts;
        this.exertions = new ExertionReader(scanner, amounts, FIELD);
    }

    /** Returns the common colours of bands, as in "red band". */
    private static ImmutableMap<String, String> colouredBands() {
        return Stream.of(
                        "tan", "beige", "white", "yellow", "orange", "red", "pink", "purple", "green", "blue", "grey",
                        "gray", "black", "silver", "gold")
                .collect(ImmutableMap.toImmutableMap(colour -> colour + " band", colour -> colour));
    }

    /** Reads an intensity; reads nothing if another clause follows. */
    Optional<Intensity> find() {
        int from = scanner.position();
        Optional<String> colour = COLOURED_BANDS.read(scanner);
        if (colour.isPresent()) {
            return Optional.of(band(from, colour.get()));
        } else if (opens("load")) {
            return Optional.of(load());
        } else if (opens("band")) {
            return Optional.of(band(scanner.position(), scanner.wordOrQuoted("a colour")));
        } else if (opens("talk test")) {
            return Optional.of(new Intensity.TalkTest(
                    SPEECH.read(scanner).orElseThrow(() -> scanner.failure("one of: " + SPEECH.labels()))));
        } else if (opens("feel")) {
            return made(Intensity.Sensation::new, () -> scanner.quoted("a text in quotation marks"));
        } else if (opens("effort")) {
            return Optional.of(new Intensity.Effort(
                    LEVELS.read(scanner).orElseThrow(() -> scanner.failure("one of: " + LEVELS.labels()))));
        } else if (scanner.acceptAny("no pain", "without pain", "pain-free", "pain free")) {
            return Optional.of(Intensity.painUpTo(0));
        } else if (opens("pain")) {
            return Optional.of(pain());
        }
        return rating();
    }

    /** Reads the name of an intensity, with or without a colon. */
    private boolean opens(String name) {
        boolean found = scanner.accept(name);
        if (found) {
            scanner.accept(":");
        }
        return found;
    }

    private Optional<Intensity> rating() {
        if (opens("RPE")) {
            return Optional.of(exertions.read(true));
        } else if (opens("Borg CR10") || opens("CR10")) {
            return made(Intensity.CategoryRatio::new, () -> amounts.decimal(FIELD, A_RATING));
        } else if (opens("Borg")) {
            return Optional.of(exertions.read(false));
        } else if (opens("OMNI")) {
            return made(Intensity.OmniRating::new, () -> amounts.count(FIELD, A_RATING));
        } else if (opens("RIR")) {
            return made(Intensity.RepetitionsInReserve::new, () -> amounts.count(FIELD, "a number of repetitions"));
        }
        return Optional.empty();
    }

    private <A> Optional<Intensity> made(Function<A, Intensity> maker, Supplier<A> amount) {
        int from = scanner.position();
        A read = amount.get();
        return Optional.of(scanner.make(from, FIELD, () -> maker.apply(read)));
    }

    /** Reads a load with only its unit, as in "5 kg"; reads nothing if another clause follows. */
    Optional<Intensity> findLoad(String expected) {
        int from = scanner.position();
        boolean found =
                amounts.pass(expected, () -> scanner.accept("kg") || percent()).isPresent();
        scanner.reset(from);
        return found ? Optional.of(load()) : Optional.empty();
    }

    private boolean percent() {
        return scanner.acceptAny("% 1RM", "%1RM", "% of 1RM", "percent 1RM");
    }

    private Intensity load() {
        int from = scanner.position();
        String expected = "a load in kg or % 1RM";
        if (scanner.accept("kg")) {
            return make(from, unnumbered(() -> amounts.decimal(FIELD, A_WORD)));
        } else if (scanner.accept("% 1RM")) {
            Amount<Integer> percent = unnumbered(() -> amounts.count(FIELD, A_WORD));
            return scanner.make(from, FIELD, () -> new Intensity.PercentOfMaximum(percent));
        }
        Amount<BigDecimal> amount = amounts.decimal(FIELD, expected);
        if (scanner.accept("kg")) {
            return make(from, amount);
        } else if (!percent()) {
            throw scanner.failure("kg or % 1RM");
        }
        int end = scanner.position();
        scanner.reset(from);
        Amount<Integer> percent = amounts.count(FIELD, "a whole number of percent");
        scanner.reset(end);
        return scanner.make(from, FIELD, () -> new Intensity.PercentOfMaximum(percent));
    }

    private Intensity make(int from, Amount<BigDecimal> kilograms) {
        return scanner.make(from, FIELD, () -> new Intensity.Load(kilograms));
    }

    /** Reads a limit or word after its unit; a number stands before it. */
    private <T extends Comparable<? super T>> Amount<T> unnumbered(Supplier<Amount<T>> reader) {
        int from = scanner.position();
        Amount<T> amount = reader.get();
        if (amount.findLeast().or(amount::findMost).isPresent()) {
            scanner.reset(from);
            throw scanner.failure(A_WORD);
        }
        return amount;
    }

    private Band band(int from, String colour) {
        Band.Builder band = Band.builder().colour(colour);
        if (scanner.accept("by")) {
            band.brand(scanner.nameOrQuoted("the maker"));
        }
        if (scanner.accept("at")) {
            band.elongation(scanner.integer("a whole number of percent"));
            if (!scanner.accept("%")) {
                throw scanner.failure("a percent sign");
            }
        }
        return scanner.make(from, FIELD, band::build);
    }

    private Intensity pain() {
        if (!scanner.acceptAny("up to", "at most", "<=", "\u2264", "max")) {
            throw scanner.failure("\"up to\" and a rating from 0 to 10");
        }
        int from = scanner.position();
        int rating = scanner.integer("a rating from 0 to 10");
        scanner.accept("/10");
        return scanner.make(from, FIELD, () -> Intensity.painUpTo(rating));
    }
}
