package org.therex.json.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Location;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.check.Severity;

/** How it looks in JSON what a check found, for those who serve or keep it. */
final class CheckShapes {

    static final TextualShape<IssueCode> ISSUE_CODE = Shapes.form(
            "lower-case words joined by hyphens that begin with a letter, at most " + Require.ID_LENGTH + " characters",
            Require.ID_LENGTH,
            "[a-z][a-z0-9]*(?:-[a-z0-9]+)*",
            IssueCode::of,
            IssueCode::value,
            "unknown-reference");

    static final TextualShape<Path> PATH = Shapes.form(
            "a JSON Pointer", "(?:/(?:[^~]|~[01])*)?", Path::parse, Path::toString, "/sections/0/items/2/exercise");

    static final TextualShape<Severity> SEVERITY = Shapes.words(
            "severity",
            "How much an issue weighs.",
            ImmutableList.copyOf(Severity.values()),
            Severity::id,
            Severity::id);

    static final Shape<Location> LOCATION = ObjectShape.record(
            "location",
            "A place in a text document.",
            Part.of("line", "The line, counted from 1.", Shapes.integer(Limits.atLeast(1)), Location::line),
            Part.of(
                    "column",
                    "The character in the line, counted from 1.",
                    Shapes.integer(Limits.atLeast(1)),
                    Location::column),
            Location::new);

    /** A text of any characters, as it was found or said. */
    static final TextualShape<String> ANY_TEXT = Shapes.form("a text", Function.identity(), Function.identity());

    static final ObjectShape<Issue, Issue.Builder> ISSUE = ObjectShape.of(
                    "issue", "One thing that a check found.", Issue::builder, Issue.Builder::build)
            .required("severity", "How much it weighs.", SEVERITY, Issue::severity, Issue.Builder::severity)
            .required(
                    "code",
                    "What kind of issue it is, for programs to react to.",
                    ISSUE_CODE,
                    Issue::code,
                    Issue.Builder::code)
            .required("path", "Where it is; empty for the whole value.", PATH, Issue::path, Issue.Builder::path)
            .optional(
                    "location",
                    "Where in the document it stands, if the value was read from one.",
                    LOCATION,
                    Issue::location,
                    Issue.Builder::location)
            .required("message", "What was found, in words.", ANY_TEXT, Issue::message, Issue.Builder::message)
            .optional("hint", "What to do about it.", ANY_TEXT, Issue::hint, Issue.Builder::hint)
            .map(
                    "details",
                    "The values behind the message by name.",
                    ANY_TEXT,
                    ANY_TEXT,
                    Issue::details,
                    (builder, details) -> details.forEach(builder::putDetail))
            .example(() -> Issue.error(IssueCode.MISSING, Path.of("title"), "'title' must be given"))
            .build();

    static final Shape<Report> REPORT = ObjectShape.record(
            "report",
            "All that a check found; no issues say that it found nothing, and no more than that.",
            Part.of("issues", "The issues, in order of their places.", Shapes.list(ISSUE), Report::issues),
            Report::of);

    private CheckShapes() {}

    /** Returns the shape of each type that can stand alone. */
    static ImmutableMap<Class<?>, Shape<?>> byClass() {
        return ImmutableMap.<Class<?>, Shape<?>>builder()
                .put(Issue.class, ISSUE)
                .put(IssueCode.class, ISSUE_CODE)
                .put(Location.class, LOCATION)
                .put(Path.class, PATH)
                .put(Report.class, REPORT)
                .put(Severity.class, SEVERITY)
                .buildOrThrow();
    }
}
