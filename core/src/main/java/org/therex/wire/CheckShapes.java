package org.therex.wire;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Location;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.check.Severity;
import org.therex.check.fields.IssueFields;
import org.therex.check.fields.LocationFields;

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

    static final Shape<Location> LOCATION = FromTable.of(LocationFields.TABLE)
            .with("line", Shapes.integer(Limits.atLeast(1)))
            .with("column", Shapes.integer(Limits.atLeast(1)))
            .build();

    /** A text of any characters, as it was found or said. */
    static final TextualShape<String> ANY_TEXT = Shapes.form("a text", Function.identity(), Function.identity());

    static final ObjectShape<Issue, Issue.Builder> ISSUE = FromTable.of(IssueFields.TABLE)
            .given("severity")
            .given("path")
            .with("message", ANY_TEXT)
            .with("hint", ANY_TEXT)
            .with("details", Shapes.map(ANY_TEXT, ANY_TEXT))
            .example(() -> Issue.error(IssueCode.MISSING, Path.of("title"), "'title' must be given"))
            .build();

    static final Shape<Report> REPORT = ObjectShape.record(
            "report",
            "All that a check found; no issues say that it found nothing, and no more than that.",
            Part.of("issues", "The issues, in order of their places.", Shapes.list(ISSUE), Report::issues),
            Report::of);

    private CheckShapes() {}
}
