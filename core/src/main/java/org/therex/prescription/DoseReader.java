package org.therex.prescription;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;

/**
 * Reads a prescription, as {@link DoseText} writes it and in other common forms.
 *
 * <p>A clause that cannot be read is reported and passed over, so that one reading finds what is wrong in all of them.
 */
final class DoseReader {

    private static final int MOST_ISSUES = 20;
    private static final String A_CLAUSE =
            "a part of a prescription, such as \"3 x 10\", \"hold 5 s\" or \"4 times a day\"";
    private static final String A_LIMIT = "a limit, such as \"until fatigue\"";

    private final TextScanner scanner;
    private final AmountReader amounts;
    private final Report.Builder problems = Report.builder();
    private int issues;

    private DoseReader(String text) {
        this.scanner = new TextScanner(text);
        this.amounts = new AmountReader(scanner);
    }

    static Prescription read(String text) {
        if (text.length() > Prescription.TEXT_LIMIT) {
            throw new InvalidValueException(Issue.error(
                    IssueCode.TOO_LONG,
                    Path.root(),
                    "'prescription' must be at most " + Prescription.TEXT_LIMIT + " characters, but was "
                            + text.length() + " characters"));
        }
        return new DoseReader(text).read();
    }

    private Prescription read() {
        int begin = scanner.position();
        if (scanner.accept(DoseText.NOT_STATED) && scanner.atEnd()) {
            return Prescription.empty();
        }
        scanner.reset(begin);
        List<Prescription> schedules = new ArrayList<>();
        do {
            schedules.add(new Schedule().read());
        } while (issues < MOST_ISSUES && nextSchedule());
        problems.build().throwIfErrors();
        if (schedules.size() == 1) {
            return schedules.get(0);
        }
        return scanner.make(
                begin,
                Path.root(),
                () -> schedules.get(0).toBuilder()
                        .alternatives(schedules.subList(1, schedules.size()))
                        .build());
    }

    private boolean nextSchedule() {
        if (!scanner.accept(";")) {
            return false;
        }
        if (!scanner.accept("or")) {
            problems.addAll(scanner.failure("\"or\" after the semicolon").report());
            issues++;
        }
        return true;
    }

    private void attempt(Runnable clause) {
        try {
            clause.run();
        } catch (InvalidValueException e) {
            problems.addAll(e.report());
            issues++;
            scanner.skipClause();
        }
    }

    /** One schedule: clauses with commas between. */
    private final class Schedule {

        private final Prescription.Builder dose = Prescription.builder();
        private final FrequencyReader frequency = new FrequencyReader(scanner, amounts);
        private final PartReader parts = new PartReader(scanner, amounts);
        private final IntensityReader intensityReader = new IntensityReader(scanner, amounts);
        private final Set<DoseField> stated = EnumSet.noneOf(DoseField.class);
        private final List<Rest> rests = new ArrayList<>();
        private final List<Intensity> intensities = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private boolean hasFrequency;

        Prescription read() {
            int begin = scanner.position();
            int before = issues;
            do {
                attempt(() -> {
                    clause();
                    if (!scanner.atClauseEnd()) {
                        throw scanner.failure("a comma, \"; or\" or the end");
                    }
                });
            } while (issues < MOST_ISSUES && scanner.accept(","));
            int end = scanner.position();
            Prescription[] built = {Prescription.empty()};
            if (issues == before) {
                attempt(() -> {
                    frequency.build(begin, hasFrequency).ifPresent(dose::frequency);
                    dose.rests(rests).intensities(intensities).notes(notes);
                    built[0] = scanner.make(begin, Path.root(), dose::build);
                });
            }
            scanner.reset(end);
            return built[0];
        }

        private void clause() {
            int from = scanner.position();
            if (frequency.read() || frequency.readLimited()) {
                hasFrequency = true;
            } else if (!part(from) && !limited(from)) {
                counted(from);
            }
        }

        private boolean part(int from) {
            if (scanner.accept("hold")) {
                state(DoseField.HOLD, from, () -> dose.hold(parts.hold()));
            } else if (scanner.accept("rest")) {
                rests.add(parts.rest());
            } else if (scanner.accept("tempo")) {
                state(DoseField.TEMPO, from, () -> dose.tempo(parts.tempo()));
            } else if (scanner.acceptAny("breathe", "breathing")) {
                state(DoseField.BREATHING, from, () -> dose.breathing(parts.breathing()));
            } else if (scanner.accept("for")) {
                state(
                        DoseField.TIME_BOX,
                        from,
                        () -> dose.timeBox(amounts.time(DoseField.TIME_BOX.path(), "a length of time")));
            } else if (scanner.accept("session")) {
                state(
                        DoseField.SESSION_LENGTH,
                        from,
                        () -> dose.sessionLength(amounts.time(DoseField.SESSION_LENGTH.path(), "a length of time")));
            } else if (scanner.accept("note")) {
                notes.add(scanner.quoted("a text in quotation marks"));
            } else {
                return intensityReader.find().map(intensities::add).orElse(false)
                        || parts.findSides()
                                .map(sides -> state(DoseField.SIDES, from, () -> dose.sides(sides)))
                                .orElse(false);
            }
            return true;
        }

        /** Reads what is counted, followed by the limit that ends it. */
        private boolean limited(int from) {
            if (scanner.accept("sets")) {
                state(DoseField.SETS, from, () -> dose.sets(limit(DoseField.SETS)));
            } else if (scanner.acceptAny("repetitions", "reps")) {
                state(
                        DoseField.REPETITIONS,
                        from,
                        () -> dose.repetitions(Repetitions.of(limit(DoseField.REPETITIONS))));
            } else if (scanner.accept("spots")) {
                state(DoseField.SPOTS, from, () -> dose.spots(limit(DoseField.SPOTS)));
            } else {
                return false;
            }
            return true;
        }

        private Amount<Integer> limit(DoseField field) {
            return amounts.<Integer>findLimit(field.path()).orElseThrow(() -> scanner.failure(A_LIMIT));
        }

        /** Reads an amount and what is counted; "x" alone stands for repetitions. */
        private void counted(int from) {
            if (parts.findPerSet()
                    .map(list -> state(DoseField.REPETITIONS, from, () -> dose.repetitions(list)))
                    .isPresent()) {
                scanner.acceptAny("repetitions", "reps");
                return;
            }
            Amount<Integer> amount = amounts.count(Path.root(), A_CLAUSE);
            if (frequency.readCounted(from, amount)) {
                hasFrequency = true;
            } else if (scanner.acceptAny("repetitions", "repetition", "reps", "rep")) {
                repetitions(from, amount);
            } else if (scanner.acceptAny("spots", "spot")) {
                state(DoseField.SPOTS, from, () -> dose.spots(counted(from, DoseField.SPOTS, amount)));
            } else if (scanner.acceptAny("sets of", "set of", "sets x")) {
                state(DoseField.SETS, from, () -> dose.sets(counted(from, DoseField.SETS, amount)));
                ofRepetitions();
            } else if (scanner.acceptAny("sets", "set")) {
                state(DoseField.SETS, from, () -> dose.sets(counted(from, DoseField.SETS, amount)));
                if (!scanner.atClauseEnd()) {
                    ofRepetitions();
                }
            } else if (scanner.accept("x")) {
                product(from, amount);
            } else {
                amounts.refuseUnit("what the time is for, as in \"hold 5 s\" or \"for 30 s\"");
                throw scanner.failure("what is counted: sets, repetitions, spots, times a day or days a week");
            }
        }

        private Amount<Integer> counted(int from, DoseField field, Amount<Integer> amount) {
            return scanner.make(from, field.path(), () -> Bounds.count(field.fieldName(), amount));
        }

        private void repetitions(int from, Amount<Integer> amount) {
            state(
                    DoseField.REPETITIONS,
                    from,
                    () -> dose.repetitions(
                            scanner.make(from, DoseField.REPETITIONS.path(), () -> Repetitions.of(amount))));
        }

        private void product(int from, Amount<Integer> amount) {
            if (scanner.atClauseEnd()) {
                repetitions(from, amount);
                return;
            }
            state(DoseField.SETS, from, () -> dose.sets(counted(from, DoseField.SETS, amount)));
            ofRepetitions();
        }

        private void ofRepetitions() {
            int from = scanner.position();
            Repetitions repetitions = parts.findPerSet().orElseGet(() -> {
                Amount<Integer> amount = amounts.count(DoseField.REPETITIONS.path(), "a number of repetitions");
                amounts.refuseUnit("repetitions; a length of time is written \"hold 30 s\" or \"for 30 s\"");
                return scanner.make(from, DoseField.REPETITIONS.path(), () -> Repetitions.of(amount));
            });
            state(DoseField.REPETITIONS, from, () -> dose.repetitions(repetitions));
            scanner.acceptAny("repetitions", "repetition", "reps", "rep");
        }

        /** Notes that a field is stated, which it must be once only, and sets it. */
        private boolean state(DoseField field, int from, Runnable setter) {
            if (!stated.add(field)) {
                scanner.reset(from);
                throw scanner.repeated(field.fieldName());
            }
            setter.run();
            return true;
        }
    }
}
