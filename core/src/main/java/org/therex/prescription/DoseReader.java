package org.therex.prescription;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;

/**
 * Reads a prescription, as {@link DoseText} writes it and in other common forms.
 *
 * <p>A clause that cannot be read is reported and skipped, so that one reading finds the problems of all clauses.
 */
final class DoseReader {

    private static final int MOST_ISSUES = 20;

    private final TextScanner scanner;
    private final AmountReader amounts;
    private final Report.Builder problems = Report.builder();
    private int issues;
    private int lastClause;

    private DoseReader(String text, Predicate<String> readable) {
        this.scanner = new TextScanner(text, readable);
        this.amounts = new AmountReader(scanner);
    }

    static Prescription read(String text) {
        int length = text.codePointCount(0, text.length());
        if (length > Prescription.TEXT_LIMIT) {
            throw new InvalidValueException(Issue.error(
                    IssueCode.TOO_LONG,
                    Path.root(),
                    "'prescription' must be at most " + Prescription.TEXT_LIMIT + " characters, but was " + length
                            + " characters"));
        }
        return new DoseReader(text, DoseReader::isReadable).read();
    }

    private Prescription read() {
        int begin = scanner.position();
        if (scanner.accept(DoseText.NOT_STATED) && scanner.atEnd()) {
            return Prescription.empty();
        }
        scanner.reset(begin);
        List<Prescription> schedules = new ArrayList<>();
        do {
            schedules.add(schedule());
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
        int semicolon = scanner.position();
        if (!scanner.accept(";")) {
            return false;
        }
        if (!scanner.accept("or")) {
            problems.addAll(withoutOr(semicolon).report());
            issues++;
        }
        return true;
    }

    /** Returns the exception for a semicolon without "or", with suggestions. */
    private InvalidValueException withoutOr(int semicolon) {
        int after = scanner.position();
        scanner.skipClause();
        String before = scanner.between(lastClause, semicolon);
        String then = scanner.between(after, scanner.position());
        scanner.reset(after);
        List<String> joined = scanner.readable(Stream.of(before + ", " + then));
        if (!joined.isEmpty()) {
            return scanner.failure(
                    "\"or\" after the semicolon, or a comma in its place" + Refusals.asIn(joined), joined);
        }
        List<String> apart = scanner.readable(Stream.of(before + "; or " + then));
        return scanner.failure("\"or\" after the semicolon" + Refusals.asIn(apart), apart);
    }

    /** Returns whether a suggested text can be read, without suggestions for it. */
    static boolean isReadable(String text) {
        return !Report.builder()
                .attempt(Path.root(), () -> new DoseReader(text, any -> false).read())
                .hasIssues();
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

    /** Reads a schedule: clauses separated by commas. */
    private Prescription schedule() {
        ScheduleReader schedule = new ScheduleReader(scanner, amounts);
        int begin = scanner.position();
        int before = issues;
        do {
            lastClause = scanner.position();
            attempt(() -> {
                DecimalComma.refuse(scanner);
                schedule.read();
            });
        } while (issues < MOST_ISSUES && scanner.accept(","));
        int end = scanner.position();
        Prescription[] built = {Prescription.empty()};
        if (issues == before) {
            attempt(() -> built[0] = schedule.build(begin));
        }
        scanner.reset(end);
        return built[0];
    }
}
