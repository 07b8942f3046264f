package org.therex.review;

import static java.util.Objects.requireNonNull;

import org.therex.check.IssueCode;
import org.therex.check.Report;
import org.therex.check.Severity;

/**
 * One thing that a review looks for: its code, how much it weighs, and how it looks.
 *
 * <p>Those that you write take part like those that come with the library. Immutable if its look is.
 */
public final class ProgramCheck {

    private final IssueCode code;
    private final Severity severity;
    private final Checker look;
    private final boolean needsAll;

    private ProgramCheck(IssueCode code, Severity severity, Checker look, boolean needsAll) {
        this.code = code;
        this.severity = severity;
        this.look = look;
        this.needsAll = needsAll;
    }

    /** How a check looks at a program. */
    @FunctionalInterface
    public interface Checker {

        /**
         * Looks at a program and adds what is doubtful.
         *
         * @param program the program; it can be built, so that what it refers to is there
         * @param doubts where to add
         */
        void look(ReviewedProgram program, ReviewFindings doubts);
    }

    /** Returns the check with a code, a severity and a way to look; all that it finds has this code and severity. */
    public static ProgramCheck of(IssueCode code, Severity severity, Checker look) {
        requireNonNull(code, "code");
        requireNonNull(severity, "severity");
        requireNonNull(look, "look");
        return new ProgramCheck(code, severity, look, false);
    }

    /**
     * Returns the check with a code, a severity and a way to look.
     *
     * @param code lower-case words joined by hyphens, such as {@code no-breathing}
     * @throws IllegalArgumentException if the code has another form
     */
    public static ProgramCheck of(String code, Severity severity, Checker look) {
        requireNonNull(code, "code");
        requireNonNull(severity, "severity");
        requireNonNull(look, "look");
        return of(IssueCode.of(code), severity, look);
    }

    /** Returns the code of what it finds. */
    public IssueCode code() {
        return code;
    }

    /** Returns how much weighs what it finds. */
    public Severity severity() {
        return severity;
    }

    /** Returns a check that looks in the same way and weighs what it finds as given. */
    public ProgramCheck withSeverity(Severity severity) {
        requireNonNull(severity, "severity");
        return new ProgramCheck(code, severity, look, needsAll);
    }

    /**
     * Returns a check that looks in the same way, but only at a program of which nothing is left out: for what is compared
     * across parts, such as whether an exercise comes before another. A program that is being built may lack a part that
     * cannot be looked at yet; the report says then that this was not checked.
     */
    public ProgramCheck ofWholePrograms() {
        return new ProgramCheck(code, severity, look, true);
    }

    /** Returns whether it looks only at a program of which nothing is left out. */
    boolean needsAll() {
        return needsAll;
    }

    /** Returns what it finds; empty if it finds nothing. */
    Report check(ReviewedProgram program) {
        ReviewFindings doubts = new ReviewFindings(code, severity);
        look.look(program, doubts);
        return doubts.report();
    }

    /** Returns the severity and the code, such as {@code warning repeated-item}. */
    @Override
    public String toString() {
        return severity.name().toLowerCase(java.util.Locale.ROOT) + " " + code;
    }
}
