package org.therex.prescription;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.therex.check.Path;

/** Reads rests: the word, the length and the place, in any order. */
final class RestReader {

    private static final Path FIELD = DoseField.RESTS.path();
    private static final Phrases<RestPlace> PLACES = Phrases.of(RestPlace.class);
    private static final String A_LENGTH = "how long: a number, a word or a limit";

    private final TextScanner scanner;
    private final AmountReader amounts;

    RestReader(TextScanner scanner, AmountReader amounts) {
        this.scanner = scanner;
        this.amounts = amounts;
    }

    /**
     * Reads a rest.
     *
     * @param likely the likely place if the text states none, for the message
     */
    Rest read(RestPlace likely) {
        String expected = "how long, or where: " + PLACES.labels();
        int from = scanner.position();
        Optional<RestPlace> first = PLACES.read(scanner);
        if (first.isPresent()) {
            return placed(from, first.get());
        }
        scanner.accept("for");
        int length = scanner.position();
        return rest(length, amounts.time(FIELD, expected), likely);
    }

    /** Reads a rest with its length before the word, as in "60 s rest between sets" or "60 s between sets rest". */
    Rest timed(RestPlace likely) {
        int from = scanner.position();
        Amount<Duration> length = amounts.time(FIELD, A_LENGTH);
        boolean named = scanner.accept("rest");
        int end = scanner.position();
        if (!named && !(PLACES.read(scanner).isPresent() && scanner.accept("rest"))) {
            List<String> suggestions = suggested(end, "rest " + AmountText.time(length));
            throw scanner.failure("what the time is for" + Refusals.asIn(suggestions), suggestions);
        }
        scanner.reset(end);
        Rest rest = rest(from, length, likely);
        if (!named) {
            scanner.accept("rest");
        }
        return rest;
    }

    /**
     * Reads a rest with its place before the word, as in "between sets rest 60 s"; reads nothing if another clause
     * follows.
     */
    Optional<Rest> findPlaced() {
        int from = scanner.position();
        Optional<RestPlace> place = PLACES.read(scanner);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        scanner.accept(":");
        if (scanner.accept("rest")) {
            scanner.accept(":");
            return Optional.of(placed(from, place.get()));
        }
        int begin = scanner.position();
        Optional<Amount<Duration>> length = findLength();
        if (length.isPresent() && scanner.accept("rest")) {
            return Optional.of(scanner.make(begin, FIELD, () -> Rest.of(place.get(), length.get())));
        }
        scanner.reset(from);
        return Optional.empty();
    }

    /** Fails if the place of a rest begins a clause without the word "rest". */
    void refusePlaceAlone() {
        int from = scanner.position();
        Optional<RestPlace> place = PLACES.read(scanner);
        if (place.isPresent()) {
            List<String> suggestions =
                    suggested(scanner.position(), "rest " + place.get().label());
            scanner.reset(from);
            throw scanner.failure("\"rest\" before its place" + Refusals.asIn(suggestions), suggestions);
        }
    }

    private List<String> suggested(int from, String text) {
        scanner.reset(from);
        return scanner.suggestions(Stream.of(text));
    }

    /** Returns whether a place of a rest follows. */
    boolean isPlace() {
        int here = scanner.position();
        boolean found = PLACES.read(scanner).isPresent();
        scanner.reset(here);
        return found;
    }

    /** Reads the optional length of a rest after its place. */
    private Rest placed(int from, RestPlace place) {
        scanner.accept(":");
        boolean movable = amounts.hasUnit();
        Optional<Amount<Duration>> length = findLength();
        if (movable) {
            length.ifPresent(some -> refuseSharedLength(place, some));
        }
        return scanner.make(
                from, FIELD, () -> length.map(some -> Rest.of(place, some)).orElseGet(() -> Rest.of(place)));
    }

    /** Fails if the length may belong to a hold or rest after it, as in "rest between sets 30 s hold". */
    private void refuseSharedLength(RestPlace place, Amount<Duration> length) {
        int end = scanner.position();
        boolean shared = scanner.acceptAny("hold", "holds", "rest") || isPlaceAndRest();
        scanner.reset(end);
        if (shared) {
            String time = AmountText.time(length);
            List<String> suggestions = scanner.suggestions(
                    Stream.of("rest " + time + " " + place.label() + ",", "rest " + place.label() + ", " + time));
            throw scanner.failure(
                    "a comma before or after the length of time" + Refusals.asIn(suggestions), suggestions);
        }
    }

    private boolean isPlaceAndRest() {
        return PLACES.read(scanner).isPresent() && scanner.accept("rest");
    }

    /** Returns whether a rest without a length follows. */
    boolean isUntimed() {
        int here = scanner.position();
        boolean named = scanner.accept("rest");
        boolean untimed = PLACES.read(scanner).isPresent() && (named || scanner.accept("rest"));
        untimed = untimed && !scanner.accept(":") && findLength().isEmpty();
        scanner.reset(here);
        return untimed;
    }

    private Optional<Amount<Duration>> findLength() {
        int from = scanner.position();
        boolean said = scanner.accept("for");
        if (said || amounts.isTime()) {
            return Optional.of(amounts.time(FIELD, A_LENGTH));
        }
        scanner.reset(from);
        return Optional.empty();
    }

    private Rest rest(int from, Amount<Duration> length, RestPlace likely) {
        Optional<RestPlace> place = PLACES.read(scanner);
        if (place.isEmpty()) {
            Rest whole = scanner.make(from, FIELD, () -> Rest.of(likely, length));
            List<String> suggestions = scanner.suggestions(Stream.of(whole.toString()));
            throw scanner.failure("where: " + PLACES.labels() + Refusals.asIn(suggestions), suggestions);
        }
        return scanner.make(from, FIELD, () -> Rest.of(place.get(), length));
    }
}
