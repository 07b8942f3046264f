package org.therex.prescription;

import java.util.Optional;

/** Reads the clauses of one schedule. */
final class ScheduleReader {

    private static final String A_LIMIT = "a limit, such as \"until fatigue\", or a number";
    private static final String A_LENGTH = "a length of time";

    private final TextScanner scanner;
    private final AmountReader amounts;
    private final DoseDraft draft;
    private final FrequencyReader frequency;
    private final PartReader parts;
    private final RestReader rests;
    private final IntensityReader intensities;
    private final CountReader counts;
    private boolean hasFrequency;
    private boolean hasFrequencyHere;

    ScheduleReader(TextScanner scanner, AmountReader amounts) {
        this.scanner = scanner;
        this.amounts = amounts;
        this.draft = new DoseDraft(scanner);
        this.frequency = new FrequencyReader(scanner, amounts);
        this.rests = new RestReader(scanner, amounts);
        this.parts = new PartReader(scanner, amounts, rests);
        this.intensities = new IntensityReader(scanner, amounts);
        this.counts = new CountReader(scanner, amounts, draft, parts, rests, intensities, this::frequencyOf);
    }

    /** Reads up to the next comma: one clause, or several clauses without commas between them. */
    void read() {
        int from = scanner.position();
        boolean before = draft.states(DoseField.REPETITIONS);
        hasFrequencyHere = false;
        if (!frequency() && !part(from) && !namedPart(from) && !limited(from)) {
            counts.read(from);
        }
        while (!scanner.atClauseEnd()) {
            int next = scanner.position();
            if (!frequency() && !part(next) && !counts.readNext(next) && !multiplied(before) && !connected()) {
                throw scanner.failure("a comma, \"; or\" or the end");
            }
        }
    }

    /** Reads a multiplier. It applies to repetitions only directly after them. */
    private boolean multiplied(boolean statedBefore) {
        return counts.multiplied(!statedBefore && !hasFrequencyHere && draft.states(DoseField.REPETITIONS));
    }

    /** Returns the prescription. */
    Prescription build(int begin) {
        frequency.build(begin, hasFrequency).ifPresent(draft.dose()::frequency);
        return draft.build(begin);
    }

    /** Reads a frequency or sides, some of which begin alike. */
    private boolean frequency() {
        int from = scanner.position();
        boolean read = frequency.readBeforeSides();
        if (!read) {
            Optional<Sides> sides = parts.findSides();
            if (sides.isPresent()) {
                draft.sides(from, sides.get());
                return true;
            }
            read = frequency.read() || frequency.readLimited();
        }
        return noted(read);
    }

    private boolean frequencyOf(int from, Amount<Integer> amount) {
        return noted(frequency.readCounted(from, amount));
    }

    private boolean noted(boolean isFrequency) {
        hasFrequency |= isFrequency;
        hasFrequencyHere |= isFrequency;
        return isFrequency;
    }

    /** Reads a clause that needs no comma before it. */
    private boolean part(int from) {
        if (opens("hold")) {
            draft.state(DoseField.HOLD, from, () -> draft.dose().hold(parts.hold()));
        } else if (opens("rest")) {
            draft.rest(rests.read(draft.likelyRest()));
        } else if (opens("tempo")) {
            draft.state(DoseField.TEMPO, from, () -> draft.dose().tempo(parts.tempo()));
        } else {
            Optional<Rest> rest = rests.findPlaced();
            if (rest.isPresent()) {
                draft.rest(rest.get());
                return true;
            }
            Optional<Intensity> intensity = intensities.find();
            intensity.ifPresent(draft::intensity);
            return intensity.isPresent();
        }
        return true;
    }

    private boolean namedPart(int from) {
        if (scanner.acceptAny("breathe", "breathing")) {
            draft.state(DoseField.BREATHING, from, () -> draft.dose().breathing(parts.breathing()));
        } else if (scanner.accept("for")) {
            draft.state(
                    DoseField.TIME_BOX,
                    from,
                    () -> draft.dose().timeBox(amounts.time(DoseField.TIME_BOX.path(), A_LENGTH)));
        } else if (opens("session")) {
            draft.state(
                    DoseField.SESSION_LENGTH,
                    from,
                    () -> draft.dose().sessionLength(amounts.time(DoseField.SESSION_LENGTH.path(), A_LENGTH)));
        } else if (scanner.accept("note")) {
            draft.note(scanner.quoted("a text in quotation marks"));
        } else {
            rests.refusePlaceAlone();
            return false;
        }
        return true;
    }

    /** Reads the word that begins a clause, with or without a colon. */
    private boolean opens(String word) {
        boolean found = scanner.accept(word);
        if (found) {
            scanner.accept(":");
        }
        return found;
    }

    /** Reads the name of a count, followed by its limit or number. */
    private boolean limited(int from) {
        if (opens("sets")) {
            draft.sets(from, count(DoseField.SETS));
        } else if (opens("repetitions") || opens("reps")) {
            draft.repetitions(from, repetitions(from));
        } else if (opens("spots")) {
            draft.spots(from, count(DoseField.SPOTS));
        } else {
            return false;
        }
        return true;
    }

    private Amount<Integer> count(DoseField field) {
        return amounts.count(field.path(), A_LIMIT);
    }

    private Repetitions repetitions(int from) {
        return parts.findPerSet().orElseGet(() -> {
            Amount<Integer> amount = count(DoseField.REPETITIONS);
            return scanner.make(from, DoseField.REPETITIONS.path(), () -> Repetitions.of(amount));
        });
    }

    /** Reads a part that a word or sign joins to the previous clause. */
    private boolean connected() {
        if (!scanner.acceptAny("@", "with a", "with")) {
            return false;
        }
        int from = scanner.position();
        if (!part(from) && !counts.readNext(from)) {
            throw scanner.failure("a hold, a load or a rating, as in \"5 s hold\" or \"20 kg\"");
        }
        return true;
    }
}
