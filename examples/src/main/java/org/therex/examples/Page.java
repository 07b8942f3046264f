package org.therex.examples;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import org.therex.check.Require;

/** A page of plain text that wraps its lines. */
final class Page {

    /** The least width of a line: {@value} characters. */
    static final int LEAST_WIDTH = 40;

    private static final Splitter WORDS = Splitter.on(' ');

    private final int width;
    private final StringBuilder text = new StringBuilder();

    Page(int width) {
        this.width = requireWidth(width);
    }

    /** Requires that a line has room for some words. */
    static int requireWidth(int width) {
        return Require.atLeast("width", width, LEAST_WIDTH);
    }

    void title(String title) {
        underlined(title, '=');
    }

    /** Adds a heading above other headings. */
    void part(String heading) {
        text.append('\n');
        underlined(heading, '=');
    }

    void heading(String heading) {
        text.append('\n');
        underlined(heading, '-');
    }

    /** Adds a heading below other headings. */
    void subheading(String heading) {
        text.append('\n');
        underlined(heading, '~');
    }

    private void underlined(String heading, char line) {
        ImmutableList<String> lines = lines(heading, width);
        lines.forEach(this::line);
        line(String.valueOf(line)
                .repeat(lines.stream().mapToInt(Page::length).max().orElse(0)));
    }

    void paragraph(String words) {
        wrap("", words);
    }

    void bullet(String words) {
        wrap("  - ", words);
    }

    void underBullet(String words) {
        wrap("    ", words);
    }

    void numbered(int number, String words) {
        wrap("  " + number + ") ", words);
    }

    /** Adds a text with a mark before the first line and another before further lines. */
    void hanging(String first, String further, String words) {
        String before = first;
        for (String line : lines(words, width - Math.max(length(first), length(further)))) {
            line(before + line);
            before = further;
        }
    }

    /** Adds a text after a label, with its further lines indented a little. */
    void labelled(String label, String words) {
        String indent = "   ";
        String before = "";
        for (String line : lines(label + words, width - indent.length())) {
            line(before + line);
            before = indent;
        }
    }

    /** Adds a text whose further lines are indented by the width of its mark. */
    private void wrap(String mark, String words) {
        hanging(mark, " ".repeat(mark.length()), words);
    }

    /** Adds a line unchanged. */
    void line(String line) {
        text.append(line).append('\n');
    }

    /** Returns a text in lines of at most the given width; only a word longer than a line is broken. */
    static ImmutableList<String> lines(String words, int width) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        StringBuilder line = new StringBuilder();
        for (String word : WORDS.split(words)) {
            String rest = word;
            if (line.length() > 0 && length(line) + 1 + length(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (length(rest) > width) {
                int end = rest.offsetByCodePoints(0, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.length() == 0 ? "" : " ").append(rest);
        }
        return lines.add(line.toString()).build();
    }

    /** Returns the number of visible characters. */
    static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    String text() {
        return text.toString();
    }
}
