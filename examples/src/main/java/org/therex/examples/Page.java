package org.therex.examples;

/** A page of plain text that wraps its lines. */
final class Page {

    private final int width;
    private final StringBuilder text = new StringBuilder();

    Page(int width) {
        this.width = width;
    }

    void title(String title) {
        text.append(title)
                .append('\n')
                .append("=".repeat(Math.min(width, title.length())))
                .append('\n');
    }

    void heading(String heading) {
        text.append('\n')
                .append(heading)
                .append('\n')
                .append("-".repeat(Math.min(width, heading.length())))
                .append('\n');
    }

    void paragraph(String words) {
        wrap("", "", words);
    }

    void bullet(String words) {
        wrap("  - ", "    ", words);
    }

    void underBullet(String words) {
        wrap("    ", "    ", words);
    }

    void numbered(int number, String words) {
        wrap("  " + number + ") ", "     ", words);
    }

    void hanging(String first, String further, String words) {
        wrap(first, further, words);
    }

    private void wrap(String first, String further, String words) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : words.split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > width) {
                text.append(line).append('\n');
                line = new StringBuilder(further);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        text.append(line).append('\n');
    }

    String text() {
        return text.toString();
    }
}
