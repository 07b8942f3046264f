package org.therex.examples;

/**
 * Isolates a text that runs from right to left, so that a name in Arabic or Hebrew does not reorder the words and
 * numbers around it (Unicode's bidirectional algorithm, first strong isolate).
 */
final class Isolated {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private Isolated() {}

    /** Returns a text between isolate marks if any of it runs from right to left, else unchanged. */
    static String text(String text) {
        return text.codePoints().anyMatch(Isolated::isRightToLeft)
                ? FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE
                : text;
    }

    private static boolean isRightToLeft(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        };
    }
}
