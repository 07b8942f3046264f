package org.therex.reporting;

import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import org.therex.check.Path;

/**
 * How a program answers one question of a checklist.
 *
 * <p>Immutable, and equal by content.
 */
public final class ChecklistAnswer {

    private final ChecklistQuestion question;
    private final Findings findings;

    ChecklistAnswer(ChecklistQuestion question, Findings findings) {
        this.question = question;
        this.findings = findings;
    }

    /** Returns the question. */
    public ChecklistQuestion question() {
        return question;
    }

    /** Returns whether the program states all that is asked. */
    public AnswerKind kind() {
        if (findings.exemption() != null) {
            return AnswerKind.NOT_APPLICABLE;
        }
        return findings.isComplete() ? AnswerKind.PRESENT : AnswerKind.ABSENT;
    }

    /** Returns where in the program something of it is stated; may be there for an answer that is absent, too. */
    public ImmutableSet<Path> present() {
        return findings.present();
    }

    /** Returns where in the program something of it could be stated and is not; empty unless the answer is absent. */
    public ImmutableSet<Path> missing() {
        return findings.missing();
    }

    /** Returns why the answer is what it is, in a sentence. */
    public String reason() {
        if (findings.exemption() != null) {
            return findings.exemption();
        }
        if (findings.isComplete()) {
            return "The program states " + question.asksFor() + ".";
        }
        return present().isEmpty()
                ? "The program does not state " + question.asksFor() + "."
                : "The program states " + question.asksFor() + " in part only: it is missing at "
                        + missing().size() + (missing().size() == 1 ? " place." : " places.");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChecklistAnswer answer
                && question.equals(answer.question)
                && findings.equals(answer.findings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(question, findings);
    }

    /** Returns the number, the kind and the reason, such as {@code 12 absent: The program does not state ...}. */
    @Override
    public String toString() {
        return question.number() + " " + kind().label() + ": " + reason();
    }
}
