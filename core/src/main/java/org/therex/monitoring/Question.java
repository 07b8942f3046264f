package org.therex.monitoring;

import static java.util.Objects.requireNonNull;

import org.therex.check.Path;

/**
 * A question about a fact that was not reported.
 *
 * @param path the place of the answer in the input, such as {@code /report/painNextMorning}
 * @param text the question
 * @param mayLeadTo the most severe response to which an answer can lead
 */
public record Question(Path path, String text, ResponseKind mayLeadTo) {

    /** Checks that nothing is null. */
    public Question {
        requireNonNull(path, "path");
        requireNonNull(text, "text");
        requireNonNull(mayLeadTo, "mayLeadTo");
    }

    /** Returns the question. */
    @Override
    public String toString() {
        return text;
    }
}
