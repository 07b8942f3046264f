package org.therex.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.therex.check.Require;
import org.therex.check.Severity;

/** The checks of the texts of a program and of its exercises. */
final class TextChecks {

    /** What people leave in for later; words of ordinary language, such as "todo" in Spanish, only in capitals. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\b(TODO|TBD|TBA|FIXME|(?i:xxx+|lorem ipsum))\\b|\\?\\?+|^(\\.\\.+|…|-+)$|<[a-z ]+>");

    private TextChecks() {}

    static ImmutableList<ProgramCheck> all() {
        return ImmutableList.of(ProgramCheck.of(ReviewCodes.PLACEHOLDER, Severity.WARNING, TextChecks::placeholder));
    }

    private static void placeholder(ReviewedProgram program, Doubts doubts) {
        ProgramTexts.of(program.program()).forEach((path, text) -> {
            Matcher found = PLACEHOLDER.matcher(text);
            if (found.find()) {
                doubts.add(
                        path,
                        "'" + path.subject() + "' must be without placeholders, but had "
                                + Require.quoted(found.group()),
                        "write what belongs there, since whoever does the program reads it",
                        ImmutableMap.of("placeholder", found.group()));
            }
        });
    }
}
