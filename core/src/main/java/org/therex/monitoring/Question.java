package org.therex.monitoring;

import org.therex.check.Path;

/**
 * What must be asked because it was not reported.
 *
 * @param path where the answer would stand among what is given, such as {@code /report/painNextMorning}
 * @param text the question
 * @param mayLeadTo the most severe that an answer can call for
 */
public record Question(Path path, String text, ResponseKind mayLeadTo) {

    /** Returns the question. */
    @Override
    public String toString() {
        return text;
    }
}
