package org.therex.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Severity;
import org.therex.hint.References;
import org.therex.program.Program;
import org.therex.program.ProgramBuilder;
import org.therex.program.ProgramDraft;

/**
 * A set of checks of programs, each with its own code. Immutable, and thread-safe if its checks are; the same program
 * and context give the same report.
 *
 * <p>All checks run, whatever the others find. A check that lacks a fact it needs reports an information with the code
 * {@link ReviewCodes#NOT_CHECKED}.
 */
public final class Review {

    private static final Review NONE = new Review(ImmutableMap.of());
    private static final Review STANDARD = of(Stream.of(
                    StructureChecks.all(),
                    RoundsChecks.all(),
                    OrderChecks.all(),
                    DoseChecks.all(),
                    DoseSense.all(),
                    TimeChecks.all(),
                    BalanceChecks.all(),
                    PersonChecks.all(),
                    ScreeningChecks.all(),
                    TextChecks.all())
            .flatMap(ImmutableList::stream)
            .collect(toImmutableList()));

    private final ImmutableMap<IssueCode, ProgramCheck> checks;

    private Review(ImmutableMap<IssueCode, ProgramCheck> checks) {
        this.checks = checks;
    }

    /** Returns the review with all checks of the library; {@link ReviewCodes} has their codes. */
    public static Review standard() {
        return STANDARD;
    }

    /** Returns the review without checks, to which you can add checks. */
    public static Review none() {
        return NONE;
    }

    private static Review of(Iterable<ProgramCheck> checks) {
        Review review = NONE;
        for (ProgramCheck check : checks) {
            review = review.with(check);
        }
        return review;
    }

    /** Returns the checks in order. */
    public ImmutableCollection<ProgramCheck> checks() {
        return checks.values();
    }

    /** Returns this review with a check, which replaces the check with the same code if there is one. */
    public Review with(ProgramCheck check) {
        requireNonNull(check, "check");
        Map<IssueCode, ProgramCheck> more = new LinkedHashMap<>(checks);
        more.put(check.code(), check);
        return new Review(ImmutableMap.copyOf(more));
    }

    /**
     * Returns this review without a check.
     *
     * @throws InvalidValueException if no check has this code; the hint names the nearest one, if one is near
     */
    public Review without(IssueCode code) {
        requireNonNull(code, "code");
        ProgramCheck gone = check(code);
        return new Review(checks.values().stream()
                .filter(check -> check != gone)
                .collect(toImmutableMap(ProgramCheck::code, Function.identity())));
    }

    /**
     * Returns this review with another severity for the findings of a check.
     *
     * @throws InvalidValueException if no check has this code; the hint names the nearest one, if one is near
     */
    public Review severity(IssueCode code, Severity severity) {
        requireNonNull(code, "code");
        requireNonNull(severity, "severity");
        return with(check(code).withSeverity(severity));
    }

    private ProgramCheck check(IssueCode code) {
        ProgramCheck check = checks.get(code);
        if (check == null) {
            References references = new References();
            checks.keySet().forEach(known -> references.define("check", known, Path.root()));
            references.refer("check", code, Path.of("code"));
            throw new InvalidValueException(references.report());
        }
        return check;
    }

    /** Returns the findings of all checks in a program, and the checks that lacked facts. */
    public Report check(Program program, ReviewContext context) {
        requireNonNull(program, "program");
        requireNonNull(context, "context");
        ReviewedProgram reviewed = new ReviewedProgram(program, context);
        Report.Builder found = Report.builder();
        checks.values().forEach(check -> found.addAll(check.check(reviewed)));
        return found.build();
    }

    /** Reviews a program without context. */
    public Report check(Program program) {
        requireNonNull(program, "program");
        return check(program, ReviewContext.unknown());
    }

    /**
     * Reviews an unfinished program: returns the problems that prevent its build, together with the findings of the
     * checks in its valid part.
     *
     * <p>A rejected dose or end of a phase is not also reported as missing. Parts that are left out or incomplete are
     * reported as information with the code {@link ReviewCodes#NOT_CHECKED}, and so are the checks {@linkplain
     * ProgramCheck#ofWholePrograms() of whole programs}.
     */
    public Report check(ProgramBuilder builder, ReviewContext context) {
        requireNonNull(builder, "builder");
        requireNonNull(context, "context");
        ProgramDraft draft = builder.draft();
        Report.Builder all = Report.builder().addAll(draft.problems());
        RefusedParts refused = new RefusedParts(draft);
        Review possible = draft.leftOut().isEmpty() ? this : of(Iterables.filter(checks(), it -> !it.needsAll()));
        draft.findProgram().map(program -> possible.check(program, context)).orElse(Report.empty()).issues().stream()
                .map(issue ->
                        issue.toBuilder().path(draft.givenPath(issue.path())).build())
                .filter(issue -> !refused.explain(issue))
                .forEach(all::add);
        draft.leftOut().forEach(path -> all.add(notLookedAt(path)));
        if (draft.findProgram().isPresent() && !draft.leftOut().isEmpty()) {
            checks.values().stream().filter(ProgramCheck::needsAll).forEach(check -> all.add(notMade(check)));
        }
        return all.build();
    }

    /**
     * Reviews an unfinished program without context, as {@link #check(ProgramBuilder, ReviewContext)} does.
     */
    public Report check(ProgramBuilder builder) {
        requireNonNull(builder, "builder");
        return check(builder, ReviewContext.unknown());
    }

    private static Issue notMade(ProgramCheck check) {
        return Issue.builder()
                .code(ReviewCodes.NOT_CHECKED)
                .severity(Severity.INFORMATION)
                .message("'program' was not checked for " + check.code() + ", since a part of it is invalid")
                .putDetail("check", check.code().value())
                .build();
    }

    private static Issue notLookedAt(Path path) {
        return Issue.builder()
                .code(ReviewCodes.NOT_CHECKED)
                .severity(Severity.INFORMATION)
                .path(path)
                .message("'" + (path.segments().isEmpty() ? "program" : path.subject())
                        + "' was not reviewed further, since it cannot be built yet")
                .build();
    }

    /** Returns the checks. */
    @Override
    public String toString() {
        return checks.values().toString();
    }
}
