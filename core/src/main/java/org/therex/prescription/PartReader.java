package org.therex.prescription;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.therex.check.Path;

/** Reads the clauses of a schedule with a composite value; their first word has been read. */
final class PartReader {

    private static final Path HOLD = DoseField.HOLD.path().resolve("length");
    private static final Phrases<HoldScope> HOLD_SCOPES = Phrases.of(HoldScope.class);
    private static final Phrases<Sides.Scheme> SCHEMES =
            Phrases.of(Sides.Scheme.class).without("each");
    private static final Phrases<Sides.First> FIRST = Phrases.of(Sides.First.class);
    private static final Phrases<Tempo.Convention> CONVENTIONS = Phrases.of(Tempo.Convention.class);
    private static final Phrases<Tempo.Quality> QUALITIES = Phrases.of(Tempo.Quality.class);
    private static final Phrases<Breath> MANNERS = Phrases.of(Breath.manners());
    private static final Phrases<Breathing.Direction> DIRECTIONS = Phrases.of(Breathing.Direction.class);

    private static final String A_LENGTH = "how long: a number, a word or a limit";

    private final TextScanner scanner;
    private final AmountReader amounts;
    private final RestReader rests;

    PartReader(TextScanner scanner, AmountReader amounts, RestReader rests) {
        this.scanner = scanner;
        this.amounts = amounts;
        this.rests = rests;
    }

    Hold hold() {
        if (scanner.atClauseEnd()) {
            return Hold.unsaid();
        }
        Optional<HoldScope> alone = HOLD_SCOPES.read(scanner);
        if (alone.isPresent()) {
            return Hold.unsaid().withScope(alone.get());
        }
        boolean said = scanner.accept("for");
        int from = scanner.position();
        boolean movable = !said && amounts.hasUnit();
        HoldLength length = scanner.make(from, HOLD, this::holdLength);
        if (movable) {
            refuseSharedLength(length);
        }
        HoldScope scope = HOLD_SCOPES.read(scanner).orElse(HoldScope.REPETITION);
        return Hold.of(length).withScope(scope);
    }

    /** Fails if the length may belong to the rest after it, as in "hold 30 s rest between sets". */
    private void refuseSharedLength(HoldLength length) {
        if (rests.isUntimed()) {
            List<String> suggestions = scanner.suggestions(Stream.of("hold " + length + ",", "hold, " + length));
            throw scanner.failure(
                    "a comma before or after the length of time" + Refusals.asIn(suggestions), suggestions);
        }
    }

    /** Reads a hold with its length before the word, as in "5 s hold". */
    Hold timedHold() {
        int from = scanner.position();
        HoldLength length = scanner.make(from, HOLD, () -> new HoldLength.Time(amounts.time(HOLD, A_LENGTH)));
        scanner.acceptAny("hold", "holds");
        return Hold.of(length).withScope(HOLD_SCOPES.read(scanner).orElse(HoldScope.REPETITION));
    }

    private HoldLength holdLength() {
        if (scanner.accept("counts")) {
            return new HoldLength.Counts(limit());
        } else if (scanner.accept("breaths")) {
            return new HoldLength.Breaths(limit());
        } else if (scanner.acceptAny("a count of", "to a count of")) {
            return new HoldLength.Counts(amounts.count(HOLD, A_LENGTH));
        }
        int from = scanner.position();
        Optional<Amount<Duration>> time = amounts.findTime(HOLD, A_LENGTH);
        boolean counted = time.isEmpty() || (time.get() instanceof Amount.Vague<Duration> && hasNoUnit(from));
        if (counted && scanner.acceptAny("counts", "count")) {
            return new HoldLength.Counts(again(from));
        } else if (counted && scanner.acceptAny("breaths", "breath")) {
            return new HoldLength.Breaths(again(from));
        }
        return new HoldLength.Time(time.orElseThrow(() -> scanner.failure("s, min, h, counts or breaths")));
    }

    /** Returns whether the word for a quantity that has been read since a position stands without a unit. */
    private boolean hasNoUnit(int from) {
        int end = scanner.position();
        scanner.reset(from);
        amounts.count(HOLD, A_LENGTH);
        boolean noUnit = scanner.position() == end;
        scanner.reset(end);
        return noUnit;
    }

    /** Reads an amount again as a count, since the name of a count followed it. */
    private Amount<Integer> again(int from) {
        int end = scanner.position();
        scanner.reset(from);
        Amount<Integer> count = amounts.count(HOLD, A_LENGTH);
        scanner.reset(end);
        return count;
    }

    private Amount<Integer> limit() {
        return amounts.<Integer>findLimit(HOLD)
                .orElseThrow(() -> scanner.failure("a limit, such as \"until fatigue\""));
    }

    Tempo tempo() {
        int from = scanner.position();
        Tempo.Builder tempo = Tempo.builder();
        Optional<Tempo.Convention> convention = CONVENTIONS.read(scanner);
        convention.ifPresent(tempo::convention);
        if (convention.isPresent() || scanner.atDigit() || scanner.accept("X-")) {
            scanner.reset(convention.isPresent() ? scanner.position() : from);
            List<Tempo.Phase> phases = new ArrayList<>();
            do {
                phases.add(phase());
            } while (scanner.acceptAny("-", "/"));
            tempo.phases(phases);
        }
        boolean inWords = !convention.isPresent() && scanner.position() == from;
        if (inWords || !scanner.atClauseEnd()) {
            tempo.qualities(several(QUALITIES, "four phases such as 3-1-2-0, or a word: " + QUALITIES.labels()));
        }
        return scanner.make(from, DoseField.TEMPO.path(), tempo::build);
    }

    private Tempo.Phase phase() {
        if (scanner.accept("X")) {
            return Tempo.Phase.FAST;
        }
        int from = scanner.position();
        int seconds = scanner.integer("a number of seconds or X");
        return scanner.make(from, DoseField.TEMPO.path(), () -> Tempo.Phase.of(seconds));
    }

    /** Reads values of a vocabulary, with or without "and" between them. */
    private <T extends Enum<T>> List<T> several(Phrases<T> phrases, String expected) {
        List<T> values = new ArrayList<>();
        Optional<T> value = phrases.read(scanner);
        if (value.isEmpty()) {
            throw scanner.failure(expected);
        }
        while (value.isPresent()) {
            values.add(value.get());
            boolean more = scanner.accept("and");
            value = phrases.read(scanner);
            if (more && value.isEmpty()) {
                throw scanner.failure("one of: " + phrases.labels());
            }
        }
        return values;
    }

    Breathing breathing() {
        int from = scanner.position();
        Breathing.Builder breathing = Breathing.builder();
        Optional<Breath> manner = MANNERS.read(scanner);
        if (manner.isPresent()) {
            scanner.reset(from);
            breathing.manners(several(MANNERS, MANNERS.labels()));
        }
        if (scanner.accept("into")) {
            breathing.directions(several(DIRECTIONS, "where to: " + DIRECTIONS.labels()));
        }
        if (scanner.atDigit()) {
            breathing.ratio(ratio());
        }
        while (!scanner.atClauseEnd()) {
            breathing.cue(cue());
        }
        return scanner.make(from, DoseField.BREATHING.path(), breathing::build);
    }

    private Breathing.Ratio ratio() {
        int from = scanner.position();
        int in = scanner.integer("a ratio such as 4:6");
        if (!scanner.accept(":")) {
            throw scanner.failure("a colon, as in 4:6");
        }
        int out = scanner.integer("the second number of the ratio");
        return scanner.make(from, DoseField.BREATHING.path().resolve("ratio"), () -> new Breathing.Ratio(in, out));
    }

    private Breathing.Cue cue() {
        boolean in = scanner.acceptAny("in on", "in with");
        if (!in && !scanner.acceptAny("out on", "out with")) {
            throw scanner.failure("a manner (" + MANNERS.labels() + "), \"into\", a ratio, \"in on\" or \"out on\"");
        }
        scanner.accept("the");
        int from = scanner.position();
        String part = scanner.wordOrQuoted("a part of the movement");
        return scanner.make(
                from,
                DoseField.BREATHING.path().resolve("cues"),
                () -> new Breathing.Cue(in ? Breath.IN : Breath.OUT, part));
    }

    /** Reads sides; reads nothing if another clause follows. */
    Optional<Sides> findSides() {
        int from = scanner.position();
        Optional<Sides.Scheme> found = SCHEMES.read(scanner);
        if (found.isEmpty() && scanner.acceptAny("both sides", "both legs", "both arms")) {
            List<String> suggestions = scanner.suggestions(Stream.of("each side", "both sides together"));
            throw scanner.failure("whether in turn or at once" + Refusals.asIn(suggestions), suggestions);
        } else if (found.isEmpty() && scanner.accept("each")) {
            List<String> suggestions = scanner.suggestions(Stream.of("each side"));
            throw scanner.failure("a side after \"each\"" + Refusals.asIn(suggestions), suggestions);
        }
        return found.map(scheme -> {
            Sides.Builder sides = Sides.builder().scheme(scheme);
            FIRST.read(scanner).ifPresent(sides::first);
            return scanner.make(from, DoseField.SIDES.path(), sides::build);
        });
    }

    /** Reads sides after a count, also as in "10/side"; reads nothing if no sides follow. */
    Optional<Sides> findSidesOfCount() {
        return scanner.acceptAny("/side", "/leg", "/arm", "/ side", "/ leg", "/ arm")
                ? Optional.of(Sides.each())
                : findSides();
    }

    /** Reads numbers joined by slashes, or at least three joined by hyphens; reads nothing if no list follows. */
    List<Integer> findList() {
        int from = scanner.position();
        if (!scanner.atDigit()) {
            return List.of();
        }
        String expected = "a whole number";
        List<Integer> counts = new ArrayList<>();
        counts.add(scanner.integer(expected));
        String joint = scanner.accept("/") ? "/" : "-";
        boolean more = joint.equals("/") || scanner.accept(joint);
        while (more && scanner.atDigit()) {
            counts.add(scanner.integer(expected));
            more = scanner.accept(joint);
        }
        if (more || counts.size() < (joint.equals("/") ? 2 : 3)) {
            scanner.reset(from);
            return List.of();
        }
        return counts;
    }

    /** Reads a number for each set; reads nothing if no list follows. */
    Optional<Repetitions> findPerSet() {
        int from = scanner.position();
        List<Integer> list = findList();
        return list.isEmpty() ? Optional.empty() : Optional.of(perSet(from, list));
    }

    /** Returns repetitions with a number for each set. */
    Repetitions perSet(int from, List<Integer> list) {
        return scanner.make(
                from, DoseField.REPETITIONS.path(), () -> new Repetitions.PerSet(ImmutableList.copyOf(list)));
    }
}
