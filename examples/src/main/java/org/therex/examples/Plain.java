package org.therex.examples;

import java.util.HexFormat;

/** Text for a terminal or a log, where what a document says must not look like what we say. */
final class Plain {

    private Plain() {}

    /** Returns the text on one line, with what would control a terminal or end the line written as in JSON. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (controls(c)) {
                line.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                line.append(c);
            }
        }
        return line.toString();
    }

    /** Returns whether it is a control, a separator of lines, or a format character, as those that turn the direction. */
    private static boolean controls(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.FORMAT -> true;
            default -> false;
        };
    }
}
