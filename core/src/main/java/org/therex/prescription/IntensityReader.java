package org.therex.prescription;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.therex.check.Path;

/** Reads the clauses of a schedule that say how hard it is to be. */
final class IntensityReader {

    private static final Path FIELD = DoseField.INTENSITIES.path();
    private static final Phrases<Intensity.Level> LEVELS = Phrases.of(Intensity.Level.class);
    private static final Phrases<Intensity.Speech> SPEECH = Phrases.of(Intensity.Speech.class);
    private static final String A_RATING = "a rating";

    private final TextScanner scanner;
    private final AmountReader amounts;

    IntensityReader(TextScanner scanner, AmountReader amounts) {
        this.scanner = scanner;
        this.amounts = amounts;
    }

    /** Reads an intensity; reads nothing if the clause is about something else. */
    Optional<Intensity> find() {
        if (scanner.accept("load")) {
            return Optional.of(load());
        } else if (scanner.accept("band")) {
            return Optional.of(band());
        } else if (scanner.accept("talk test")) {
            return Optional.of(new Intensity.TalkTest(
                    SPEECH.read(scanner).orElseThrow(() -> scanner.failure("one of: " + SPEECH.labels()))));
        } else if (scanner.accept("feel")) {
            return made(Intensity.Sensation::new, () -> scanner.quoted("a text in quotation marks"));
        } else if (scanner.accept("effort")) {
            return Optional.of(new Intensity.Effort(
                    LEVELS.read(scanner).orElseThrow(() -> scanner.failure("one of: " + LEVELS.labels()))));
        } else if (scanner.acceptAny("no pain", "without pain", "pain-free")) {
            return Optional.of(Intensity.painUpTo(0));
        } else if (scanner.accept("pain")) {
            return Optional.of(pain());
        }
        return rating();
    }

    private Optional<Intensity> rating() {
        if (scanner.accept("RPE")) {
            return made(Intensity.BorgRating::new, () -> amounts.count(FIELD, A_RATING));
        } else if (scanner.accept("CR10")) {
            return made(Intensity.CategoryRatio::new, () -> amounts.decimal(FIELD, A_RATING));
        } else if (scanner.accept("OMNI")) {
            return made(Intensity.OmniRating::new, () -> amounts.count(FIELD, A_RATING));
        } else if (scanner.accept("RIR")) {
            return made(Intensity.RepetitionsInReserve::new, () -> amounts.count(FIELD, "a number of repetitions"));
        }
        return Optional.empty();
    }

    private <A> Optional<Intensity> made(Function<A, Intensity> maker, Supplier<A> amount) {
        int from = scanner.position();
        A read = amount.get();
        return Optional.of(scanner.make(from, FIELD, () -> maker.apply(read)));
    }

    private Intensity load() {
        int from = scanner.position();
        String expected = "a load in kg or % 1RM";
        if (scanner.accept("kg")) {
            return make(from, amounts.decimal(FIELD, expected));
        } else if (scanner.accept("% 1RM")) {
            Amount<Integer> percent = amounts.count(FIELD, expected);
            return scanner.make(from, FIELD, () -> new Intensity.PercentOfMaximum(percent));
        }
        Amount<BigDecimal> amount = amounts.decimal(FIELD, expected);
        if (scanner.accept("kg")) {
            return make(from, amount);
        } else if (!scanner.acceptAny("% 1RM", "%1RM", "% of 1RM", "percent 1RM")) {
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

    private Band band() {
        int from = scanner.position();
        Band.Builder band = Band.builder().colour(scanner.wordOrQuoted("a colour"));
        if (scanner.accept("by")) {
            band.brand(scanner.wordOrQuoted("the maker"));
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
