package org.therex.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.therex.check.Require;
import org.therex.check.Severity;

/** The checks of the texts of a program and of its exercises. */
final class TextChecks {

    /** Placeholders in texts. The text between brackets is bounded, so that a search takes linear time. */
    static final Pattern PLACEHOLDER = Pattern.compile(String.join(
            "|",
            // A word that exists in ordinary language, such as "todo" in Spanish, counts only in capitals, alone or
            // before a colon.
            "\\b(?:TODO|(?i:tbd|tba|fixme|xxx+|lorem ipsum))\\b",
            "^\\W*(?i:todo)\\W*$|\\b(?i:todo)\\s*:",
            // Question marks after a word are ordinary punctuation.
            "(?<!\\S)\\?\\?+",
            "^(?:\\.\\.+|…|-+|_+)$|___+",
            "\\{\\{[^}]{0,200}\\}\\}|\\$\\{[^}]{0,200}\\}",
            "\\[(?i:insert|enter|fill|your|patient|name|text|date|number)\\b[^\\]]{0,200}\\]",
            // Angle brackets around words, except markup.
            "<(?!(?:br|hr|p|li)>)\\p{L}[\\p{L}' ]*>(?!.{0,500}</)"));

    private TextChecks() {}

    static ImmutableList<ProgramCheck> all() {
        return ImmutableList.of(ProgramCheck.of(ReviewCodes.PLACEHOLDER, Severity.WARNING, TextChecks::placeholder));
    }

    private static void placeholder(ReviewedProgram program, ReviewFindings findings) {
        ProgramTexts.of(program.program()).forEach((path, text) -> {
            Matcher found = PLACEHOLDER.matcher(text);
            if (found.find()) {
                findings.add(
                        path,
                        "'" + path.subject() + "' must be without placeholders, but had "
                                + Require.quoted(found.group()),
                        "replace it with the intended text: the person who does the program reads it",
                        ImmutableMap.of("placeholder", found.group()));
            }
        });
    }
}
