package org.therex.review;

import static java.util.Objects.requireNonNull;

import java.util.function.BiConsumer;
import org.therex.check.IssueCode;
import org.therex.check.Report;
import org.therex.check.Severity;

/**
 * A check of a review: its code, its severity and its function.
 *
 * <p>Your own checks work like those of the library. Immutable, and thread-safe if the code that checks is.
 */
public final class ProgramCheck {

    private final IssueCode code;
    private final Severity severity;
    private final BiConsumer<ReviewedProgram, ReviewFindings> look;
    private final boolean needsAll;

    private ProgramCheck(
            IssueCode code, Severity severity, BiConsumer<ReviewedProgram, ReviewFindings> look, boolean needsAll) {
        this.code = code;
        this.severity = severity;
        this.look = look;
        this.needsAll = needsAll;
    }

    /**
     * Returns a check. All that it finds has its code and severity.
     *
     * @param look takes a program that can be built, and adds to the findings
     */
    public static ProgramCheck of(IssueCode code, Severity severity, BiConsumer<ReviewedProgram, ReviewFindings> look) {
        requireNonNull(code, "code");
        requireNonNull(severity, "severity");
        requireNonNull(look, "look");
        return new ProgramCheck(code, severity, look, false);
    }

    /**
     * Returns a check with the given code, severity and function.
     *
     * @param code lower-case words joined by hyphens, such as {@code no-breathing}
     * @param look takes a program that can be built, and adds to the findings
     * @throws IllegalArgumentException if the code has another form
     */
    public static ProgramCheck of(String code, Severity severity, BiConsumer<ReviewedProgram, ReviewFindings> look) {
        requireNonNull(code, "code");
        requireNonNull(severity, "severity");
        requireNonNull(look, "look");
        return of(IssueCode.of(code), severity, look);
    }

    /** Returns the code of the findings. */
    public IssueCode code() {
        return code;
    }

    /** Returns the severity of the findings. */
    public Severity severity() {
        return severity;
    }

    /** Returns the same check with another severity of its findings. */
    public ProgramCheck withSeverity(Severity severity) {
        requireNonNull(severity, "severity");
        return new ProgramCheck(code, severity, look, needsAll);
    }

    /**
     * Returns the same check, limited to complete programs. Use it for checks that compare parts, such as the order of
     * exercises. If a draft lacks an invalid part, the report states that this check was skipped.
     */
    public ProgramCheck ofWholePrograms() {
        return new ProgramCheck(code, severity, look, true);
    }

    /** Returns whether the check is limited to complete programs. */
    boolean needsAll() {
        return needsAll;
    }

    /** Returns the findings; empty if there are none. */
    Report check(ReviewedProgram program) {
        ReviewFindings findings = new ReviewFindings(code, severity);
        look.accept(program, findings);
        return findings.report();
    }

    /** Returns the severity and the code, such as {@code warning repeated-item}. */
    @Override
    public String toString() {
        return severity.name().toLowerCase(java.util.Locale.ROOT) + " " + code;
    }
}
