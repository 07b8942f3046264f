package org.therex.examples;

import java.util.HexFormat;

/** Escapes text from documents for a terminal or a log. */
final class Plain {

    private Plain() {}

    /** Returns the text on one line, with control characters and line ends escaped as in JSON. */
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

    /** Returns whether it is a control character, a line separator, or a format character such as a change of direction. */
    private static boolean controls(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.FORMAT -> true;
            default -> false;
        };
    }
}
