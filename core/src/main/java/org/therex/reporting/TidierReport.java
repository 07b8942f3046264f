package org.therex.reporting;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.therex.program.Program;

/**
 * A report of the completeness of a program's description by the Template for Intervention Description and Replication.
 *
 * <p>Immutable and thread-safe, and equal by content.
 */
public final class TidierReport {

    private final ImmutableList<ChecklistAnswer> answers;

    private TidierReport(ImmutableList<ChecklistAnswer> answers) {
        this.answers = answers;
    }

    /**
     * Returns the answers of a program.
     *
     * @throws IllegalArgumentException if doses that an item inherits contradict each other
     */
    public static TidierReport of(Program program) {
        requireNonNull(program, "program");
        ChecklistFacts evidence = new ChecklistFacts(program);
        return new TidierReport(Arrays.stream(TidierQuestion.values())
                .map(question -> new ChecklistAnswer(question, search(question, evidence)))
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Restores a stored report.
     *
     * @param answers the answers
     * @throws org.therex.check.InvalidValueException if there is not one answer to each question, in order
     */
    public static TidierReport of(Iterable<ChecklistAnswer> answers) {
        requireNonNull(answers, "answers");
        ImmutableList<ChecklistAnswer> all = ImmutableList.copyOf(answers);
        ChecklistAnswer.requireEach(ImmutableList.copyOf(TidierQuestion.values()), all);
        return new TidierReport(all);
    }

    private static Findings search(TidierQuestion question, ChecklistFacts evidence) {
        return switch (question) {
            case NAME -> evidence.name();
            case WHY -> evidence.why();
            case MATERIALS -> evidence.equipment();
            case PROCEDURES -> evidence.description();
            case WHO -> evidence.provider();
            case HOW -> evidence.delivery().how();
            case WHERE -> evidence.delivery().setting();
            case HOW_MUCH -> evidence.dose();
            case TAILORING -> evidence.wholeTailoring();
            case MODIFICATIONS -> evidence.revision();
            case PLANNED -> evidence.plannedFidelity();
            case ACTUAL -> evidence.delivered();
        };
    }

    /** Returns the 12 answers, in the order of the checklist. */
    public ImmutableList<ChecklistAnswer> answers() {
        return answers;
    }

    /** Returns the answer to a question. */
    public ChecklistAnswer answer(TidierQuestion question) {
        requireNonNull(question, "question");
        return answers.stream()
                .filter(answer -> answer.question() == question)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TidierReport report && answers.equals(report.answers);
    }

    @Override
    public int hashCode() {
        return answers.hashCode();
    }

    /** Returns the answers, one on each line. */
    @Override
    public String toString() {
        return Joiner.on('\n').join(answers);
    }
}
