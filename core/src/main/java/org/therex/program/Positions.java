package org.therex.program;

import java.util.List;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/** Checks the positions of changes to lists in the builders of this package. */
final class Positions {

    private Positions() {}

    /** Returns whether a list has a position; if not, adds a problem. */
    static boolean check(Report.Builder problems, Path list, int position, List<?> elements) {
        boolean exists = position >= 0 && position < elements.size();
        if (!exists) {
            problems.attempt(Path.root(), () -> {
                throw Require.invalid(
                        IssueCode.OUT_OF_RANGE,
                        list.subject(),
                        "changed at the position of one of its " + elements.size() + " elements",
                        position);
            });
        }
        return exists;
    }
}
