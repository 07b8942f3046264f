package org.therex.examples;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A command that checks files of programs, exercises and rules, and prints all their faults.
 *
 * <p>A file that ends with {@code .json} is one document with a {@code format}; a file that ends with {@code .ndjson}
 * or {@code .jsonl} has a record on each line. A folder stands for all such files in it and its subfolders.
 *
 * <p>The status is 0 if no file has a fault, 1 if one has, and 2 if the arguments are wrong or a file could not be
 * read.
 */
public final class Validate {

    static final int FINE = 0;
    static final int FAULTS = 1;
    static final int NOT_DONE = 2;

    private static final int FILES_BETWEEN_REPORTS = 1_000;

    private final ValidateOptions options;
    private final PrintStream errors;
    private final FileChecker checker;

    private Validate(ValidateOptions options, PrintStream errors, int recordsBetweenReports) {
        this.options = options;
        this.errors = errors;
        this.checker = new FileChecker(
                options,
                recordsBetweenReports,
                (file, progress) -> print(file + ": " + progress.records() + " records, " + (progress.bytes() >> 20)
                        + " MiB, " + progress.faults() + " faults so far"));
    }

    /** Runs the command, and ends this process if its status is not 0. */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int status = run(List.of(arguments), out, System.err, 100_000);
        out.flush();
        if (status != FINE) {
            System.exit(status);
        }
    }

    /**
     * Runs the command.
     *
     * @param out the stream for the report
     * @param errors the stream for progress and errors
     * @param recordsBetweenReports the number of records of a file between two reports of progress
     * @return the status
     */
    static int run(List<String> arguments, PrintStream out, PrintStream errors, int recordsBetweenReports) {
        ValidateOptions options;
        try {
            options = ValidateOptions.parse(arguments);
        } catch (IllegalArgumentException e) {
            errors.println(Plain.line(String.valueOf(e.getMessage())));
            errors.print(ValidateOptions.USAGE);
            return NOT_DONE;
        }
        if (options.help()) {
            out.print(ValidateOptions.USAGE);
            return FINE;
        }
        return new Validate(options, errors, recordsBetweenReports).run(out);
    }

    private int run(PrintStream out) {
        DocumentFiles files = DocumentFiles.find(options.paths());
        files.refusals().forEach(this::print);
        ImmutableList.Builder<String> notRead = ImmutableList.<String>builder().addAll(files.refusals());
        try (ValidationReport report = options.json() ? new ValidationReportJson(out) : new ValidationReportText(out)) {
            ImmutableList<Path> all = files.files();
            for (int i = 0; i < all.size(); i++) {
                Path file = all.get(i);
                try {
                    checker.check(file, report);
                } catch (IOException | UncheckedIOException e) {
                    String reason = DocumentFiles.unreadable(file, e);
                    notRead.add(reason);
                    print(reason);
                }
                if ((i + 1) % FILES_BETWEEN_REPORTS == 0) {
                    print((i + 1) + " of " + all.size() + " files");
                }
            }
            report.summary(all.size(), checker.faults(), notRead.build());
        }
        if (!notRead.build().isEmpty()) {
            return NOT_DONE;
        }
        return checker.faults() > 0 ? FAULTS : FINE;
    }

    private void print(String line) {
        errors.println(Plain.line(line));
    }
}
