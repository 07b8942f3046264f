package org.therex.examples;

import java.nio.file.Path;
import java.util.List;
import org.therex.check.Issue;

/** The report of {@link Validate}, written while files are checked. */
sealed interface ValidationReport extends AutoCloseable permits ValidationReportText, ValidationReportJson {

    /** Begins with a file. */
    void start(Path file);

    /** Reports an issue of a file. */
    void issue(Path file, Issue issue);

    /** Ends with a file. */
    void end(Path file, long faults);

    /**
     * Reports the totals.
     *
     * @param notRead the files that could not be read with the reason, one in each line
     */
    void summary(int files, long faults, List<String> notRead);

    @Override
    void close();
}
