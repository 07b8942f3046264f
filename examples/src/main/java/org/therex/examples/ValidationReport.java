package org.therex.examples;

import java.nio.file.Path;
import java.util.List;
import org.therex.check.Issue;

/** The report of {@link Validate}, written while files are checked. */
sealed interface ValidationReport extends AutoCloseable permits ValidationReportText, ValidationReportJson {

    /** Begins with a file. */
    void start(Path file);

    /** Tells what was found in a file. */
    void issue(Path file, Issue issue);

    /** Ends with a file. */
    void end(Path file, long faults);

    /**
     * Tells what all came to.
     *
     * @param notRead what could not be checked and why, a line each
     */
    void summary(int files, long faults, List<String> notRead);

    @Override
    void close();
}
