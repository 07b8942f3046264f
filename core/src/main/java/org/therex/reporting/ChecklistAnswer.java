package org.therex.reporting;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Require;

/**
 * The answer of a program to one question of a checklist.
 *
 * <p>Immutable and thread-safe, and equal by content.
 */
public final class ChecklistAnswer {

    private final ChecklistQuestion question;
    private final Findings findings;

    ChecklistAnswer(ChecklistQuestion question, Findings findings) {
        this.question = question;
        this.findings = findings;
    }

    /**
     * Restores a stored answer; {@link CertReport} and {@link TidierReport} answer for a
     * program.
     *
     * @param question the question
     * @param kind the kind of answer
     * @param present the places where a part of the answer is stated
     * @param missing the places where a part of the answer is missing
     * @param reason the reason for the answer
     * @throws org.therex.check.InvalidValueException if the kind or the reason does not follow from the other parts
     */
    public static ChecklistAnswer of(
            ChecklistQuestion question,
            AnswerKind kind,
            Iterable<Path> present,
            Iterable<Path> missing,
            String reason) {
        requireNonNull(question, "question");
        requireNonNull(kind, "kind");
        requireNonNull(present, "present");
        requireNonNull(missing, "missing");
        Require.text("reason", reason);
        Findings findings = new Findings(
                ImmutableSet.copyOf(present),
                ImmutableSet.copyOf(missing),
                kind == AnswerKind.NOT_APPLICABLE ? reason : null);
        ChecklistAnswer answer = new ChecklistAnswer(question, findings);
        boolean fits = kind == AnswerKind.NOT_APPLICABLE ? findings.isComplete() : kind == answer.kind();
        if (!fits) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "kind",
                    findings.isComplete()
                            ? "present or not applicable where nothing is missing"
                            : "absent where something is missing",
                    Require.quoted(kind.id()));
        } else if (!reason.equals(answer.reason())) {
            throw Require.invalid(
                    IssueCode.CONFLICT, "reason", Require.quoted(answer.reason()), Require.quoted(reason));
        }
        return answer;
    }

    /** Requires one answer to each question, in order. */
    static void requireEach(
            ImmutableList<? extends ChecklistQuestion> questions, ImmutableList<ChecklistAnswer> answers) {
        ImmutableList<ChecklistQuestion> answered =
                answers.stream().map(ChecklistAnswer::question).collect(ImmutableList.toImmutableList());
        if (!answered.equals(questions)) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "answers",
                    "one to each of the " + questions.size() + " questions, in order",
                    answered.size() == questions.size() ? "in another order" : answered.size() + " answers");
        }
    }

    /** Returns the question. */
    public ChecklistQuestion question() {
        return question;
    }

    /** Returns the kind of answer. */
    public AnswerKind kind() {
        if (findings.exemption() != null) {
            return AnswerKind.NOT_APPLICABLE;
        }
        return findings.isComplete() ? AnswerKind.PRESENT : AnswerKind.ABSENT;
    }

    /** Returns the places in the program where a part of the answer is stated; an absent answer may have some too. */
    public ImmutableSet<Path> present() {
        return findings.present();
    }

    /** Returns the places in the program where a part of the answer is missing; empty unless the answer is absent. */
    public ImmutableSet<Path> missing() {
        return findings.missing();
    }

    /** Returns the reason for the answer, in a sentence. */
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
