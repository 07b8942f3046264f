package org.therex.prescription;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.therex.check.Path;

/** Reads the clauses of a schedule that begin with an amount, and products such as "3 x 10". */
final class CountReader {

    private static final String A_CLAUSE =
            "a part of a prescription, such as \"3 x 10\", \"hold 5 s\" or \"4 times a day\"";
    private static final String A_NUMBER = "a number of repetitions";

    private final TextScanner scanner;
    private final AmountReader amounts;
    private final DoseDraft draft;
    private final PartReader parts;
    private final RestReader rests;
    private final IntensityReader intensities;
    private final FrequencyOf frequency;
    private final TempoPhrase tempos;

    CountReader(
            TextScanner scanner,
            AmountReader amounts,
            DoseDraft draft,
            PartReader parts,
            RestReader rests,
            IntensityReader intensities,
            FrequencyOf frequency) {
        this.scanner = scanner;
        this.amounts = amounts;
        this.draft = draft;
        this.parts = parts;
        this.rests = rests;
        this.intensities = intensities;
        this.frequency = frequency;
        this.tempos = new TempoPhrase(scanner, amounts);
    }

    /** Reads a frequency whose amount has been read. */
    interface FrequencyOf {

        /** Returns whether a frequency was read. */
        boolean read(int from, Amount<Integer> amount);
    }

    /** Reads a count with its unit; "x" alone stands for repetitions. */
    void read(int from) {
        refuseMaximum("");
        if (measured(from)) {
            return;
        }
        List<Integer> list = parts.findList();
        if (!list.isEmpty()) {
            perSet(from, list, "");
            return;
        }
        Amount<Integer> amount = amounts.count(Path.root(), A_CLAUSE);
        if (!counted(from, amount) && !product(from, amount)) {
            Optional<Sides> sides = parts.findSidesOfCount();
            draft.sides(
                    from,
                    sides.orElseThrow(() ->
                            scanner.failure("what is counted: sets, repetitions, spots, times a day or days a week")));
            draft.repetitions(from, amount);
        }
    }

    /** Reads an amount with its unit or name after another clause; reads nothing if something else follows. */
    boolean readNext(int from) {
        Optional<Sides> sides = parts.findSidesOfCount();
        if (sides.isPresent()) {
            draft.sides(from, sides.get());
            return true;
        } else if (!scanner.atDigit()) {
            return false;
        } else if (measured(from)) {
            return true;
        }
        boolean read = counted(from, amounts.count(Path.root(), A_CLAUSE));
        if (!read) {
            scanner.reset(from);
        }
        return read;
    }

    /**
     * Reads a multiplier of the previous clause: "x 3 sets", "x 10 reps", "x 5 s hold" or "x 2/day".
     *
     * @param ofRepetitions whether the previous clause has repetitions, so that a bare number counts sets
     */
    boolean multiplied(boolean ofRepetitions) {
        int sign = scanner.position();
        if (!scanner.accept("x") || !scanner.atDigit()) {
            scanner.reset(sign);
            return false;
        }
        int from = scanner.position();
        if (measured(from)) {
            return true;
        }
        Amount<Integer> amount = amounts.count(Path.root(), "a number of sets");
        if (counted(from, amount)) {
            return true;
        }
        boolean unsaid = !draft.states(DoseField.SETS);
        if (unsaid && ofRepetitions) {
            draft.sets(from, amount);
            return true;
        }
        if (unsaid && draft.states(DoseField.HOLD)) {
            List<String> suggestions =
                    scanner.suggestions(Stream.of(times(amount, "repetition"), times(amount, "set")));
            scanner.reset(sign);
            throw scanner.failure("a comma and what is counted" + Refusals.asIn(suggestions), suggestions);
        }
        scanner.reset(sign);
        return false;
    }

    /** Reads an amount by its unit: a hold, a rest or a load; reads nothing if it is a count. */
    private boolean measured(int from) {
        OptionalInt unit = amounts.passTime(A_CLAUSE);
        if (unit.isPresent()) {
            timed(from, unit.getAsInt());
            return true;
        }
        Optional<Intensity> load = intensities.findLoad(A_CLAUSE);
        load.ifPresent(draft::intensity);
        return load.isPresent();
    }

    private void timed(int from, int unit) {
        if (scanner.acceptAny("hold", "holds")) {
            scanner.reset(from);
            hold(from);
        } else if (scanner.accept("rest") || rests.isPlace()) {
            scanner.reset(from);
            draft.rest(rests.timed(draft.likelyRest()));
        } else {
            tempos.refuse(from, unit);
            String time = time(from);
            Stream<String> kinds = draft.rests() ? Stream.of("rest") : Stream.of("hold", "for", "rest");
            List<String> suggestions = scanner.suggestions(kinds.map(kind -> kind + " " + time));
            String words = suggestions.isEmpty() ? ": hold, for or rest" : Refusals.asIn(suggestions);
            scanner.reset(unit);
            throw scanner.failure("what the time is for" + words, suggestions);
        }
    }

    /** Returns the following time in the canonical form. */
    private String time(int from) {
        scanner.reset(from);
        Amount<Duration> length = amounts.time(Path.root(), A_CLAUSE);
        return AmountText.time(length);
    }

    private static String times(Amount<Integer> amount, String what) {
        return AmountText.of(amount, what, what + "s");
    }

    /** Reads the unit of an amount. */
    private boolean counted(int from, Amount<Integer> amount) {
        if (frequency.read(from, amount)) {
            return true;
        } else if (acceptRepetitions()) {
            draft.repetitions(from, amount);
        } else if (scanner.acceptAny("spots", "spot")) {
            draft.spots(from, amount);
        } else if (scanner.acceptAny("sets of", "set of", "sets x")) {
            draft.sets(from, amount);
            refuseMaximum(times(amount, "set") + ", ");
            aSet(amount);
        } else if (scanner.acceptAny("sets", "set")) {
            draft.sets(from, amount);
            int next = scanner.position();
            refuseMaximum(times(amount, "set") + ", ");
            if (amounts.isWord()) {
                repetitions(next, times(amount, "set") + ", ");
            } else if (scanner.atDigit() && !readNext(next)) {
                aSet(amount);
            }
        } else {
            return false;
        }
        return true;
    }

    private boolean acceptRepetitions() {
        return scanner.acceptAny("repetitions", "repetition", "reps", "rep");
    }

    private boolean product(int from, Amount<Integer> amount) {
        if (!scanner.accept("x")) {
            return false;
        } else if (scanner.atEnd()) {
            List<String> suggestions = scanner.suggestions(Stream.of(times(amount, "repetition")));
            throw scanner.failure(
                    A_NUMBER + " after \"" + AmountText.of(amount) + " x\"" + Refusals.orForOneSet(suggestions),
                    suggestions);
        } else if (scanner.atClauseEnd()) {
            draft.repetitions(from, amount);
            return true;
        }
        refuseMaximum(times(amount, "set") + ", ");
        refuseMeasured(amount);
        if (!setsFollow(from, amount)) {
            draft.sets(from, amount);
            aSet(amount);
        }
        return true;
    }

    /** Fails if a hold, rest or load follows, as in "3 x 30 s hold", of which there may be sets or repetitions. */
    private void refuseMeasured(Amount<Integer> amount) {
        int from = scanner.position();
        Optional<String> measured = findMeasured();
        if (measured.isPresent()) {
            List<String> suggestions = scanner.suggestions(
                    Stream.of("set", "repetition").map(what -> times(amount, what) + ", " + measured.get()));
            scanner.reset(from);
            throw scanner.failure("what is counted, sets or repetitions" + Refusals.asIn(suggestions), suggestions);
        }
        scanner.reset(from);
    }

    private Optional<String> findMeasured() {
        int from = scanner.position();
        if (scanner.acceptAny("hold", "holds")) {
            return Optional.of(parts.hold().toString());
        } else if (scanner.accept("rest")) {
            return Optional.of(rests.read(RestPlace.BETWEEN_SETS).toString());
        } else if (amounts.passTime(A_NUMBER).isEmpty()) {
            return intensities.findLoad(A_NUMBER).map(Intensity::toString);
        }
        boolean hold = scanner.acceptAny("hold", "holds");
        boolean rest = scanner.accept("rest") || rests.isPlace();
        scanner.reset(from);
        if (hold) {
            return Optional.of(parts.timedHold().toString());
        }
        return rest ? Optional.of(rests.timed(RestPlace.BETWEEN_SETS).toString()) : Optional.empty();
    }

    /** Reads sets that follow the repetitions, as in "10 x 3 sets"; reads nothing if something else follows. */
    private boolean setsFollow(int from, Amount<Integer> amount) {
        int second = scanner.position();
        if (scanner.atDigit()
                && amounts.passTime(A_NUMBER).isEmpty()
                && parts.findList().isEmpty()) {
            Amount<Integer> sets = amounts.count(DoseField.REPETITIONS.path(), A_NUMBER);
            if (scanner.acceptAny("sets", "set")) {
                draft.sets(second, sets);
                draft.repetitions(from, amount);
                return true;
            }
        }
        scanner.reset(second);
        return false;
    }

    /** Reads the content of a set: a hold, or repetitions. */
    private void aSet(Amount<Integer> sets) {
        int from = scanner.position();
        OptionalInt unit = amounts.passTime(A_NUMBER);
        if (unit.isEmpty()) {
            repetitions(from, times(sets, "set") + ", ");
        } else if (scanner.acceptAny("hold", "holds")) {
            scanner.reset(from);
            hold(from);
        } else if (scanner.accept("rest") || rests.isPlace()) {
            scanner.reset(from);
            String rest = rests.timed(RestPlace.BETWEEN_SETS).toString();
            List<String> suggestions = scanner.suggestions(Stream.of(times(sets, "set") + ", " + rest));
            scanner.reset(from);
            throw scanner.failure("repetitions" + Refusals.asIn(suggestions), suggestions);
        } else {
            String time = time(from);
            List<String> suggestions =
                    scanner.suggestions(Stream.of("hold ", "for ").map(use -> times(sets, "set") + ", " + use + time));
            scanner.reset(unit.getAsInt());
            throw scanner.failure(
                    "repetitions"
                            + (suggestions.isEmpty()
                                    ? ""
                                    : "; a length of time is written " + Refusals.either(suggestions)),
                    suggestions);
        }
    }

    /**
     * Fails if repetitions without a number follow, as in "3 x max" or "3 x to failure", which a limit states.
     *
     * @param sets the text of the sets before
     */
    private void refuseMaximum(String sets) {
        int from = scanner.position();
        boolean most = scanner.acceptAny("max", "maximum");
        boolean named = most || scanner.acceptAny("to failure", "until failure", "failure");
        boolean counted = named && acceptRepetitions();
        int end = scanner.position();
        if (counted || (named && (scanner.atClauseEnd() || scanner.accept("each")))) {
            scanner.reset(end);
            String limit = most ? "as many as possible" : "until form loss";
            List<String> suggestions =
                    scanner.suggestions(Stream.of("until fatigue", limit).map(each -> sets + "repetitions " + each));
            scanner.reset(from);
            throw scanner.failure(A_NUMBER + ", or a limit" + Refusals.asIn(suggestions), suggestions);
        }
        scanner.reset(from);
    }

    private void hold(int from) {
        draft.state(DoseField.HOLD, from, () -> draft.dose().hold(parts.timedHold()));
    }

    private void repetitions(int from, String sets) {
        List<Integer> list = parts.findList();
        if (!list.isEmpty()) {
            perSet(from, list, sets);
            return;
        }
        Amount<Integer> amount = amounts.count(DoseField.REPETITIONS.path(), A_NUMBER);
        draft.repetitions(from, amount);
        acceptRepetitions();
    }

    /**
     * Reads repetitions with a number for each set.
     *
     * @param sets the text of the sets before
     */
    private void perSet(int from, List<Integer> list, String sets) {
        boolean stated = acceptRepetitions() || (!sets.isEmpty() && list.size() > 2);
        if (!stated) {
            List<String> suggestions = scanner.suggestions(NumberList.meanings(list, sets));
            scanner.reset(from);
            throw scanner.failure("what the numbers are" + Refusals.asIn(suggestions), suggestions);
        }
        draft.repetitions(from, parts.perSet(from, list));
    }
}
