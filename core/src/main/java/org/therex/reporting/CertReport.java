package org.therex.reporting;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.therex.program.Program;

/**
 * A report of the completeness of a program's description by the Consensus on Exercise Reporting Template.
 *
 * <p>Immutable and thread-safe, and equal by content.
 */
public final class CertReport {

    private final ImmutableList<ChecklistAnswer> answers;

    private CertReport(ImmutableList<ChecklistAnswer> answers) {
        this.answers = answers;
    }

    /**
     * Returns the answers of a program.
     *
     * @throws IllegalArgumentException if doses that an item inherits contradict each other
     */
    public static CertReport of(Program program) {
        requireNonNull(program, "program");
        ChecklistFacts evidence = new ChecklistFacts(program);
        return new CertReport(Arrays.stream(CertQuestion.values())
                .map(question -> new ChecklistAnswer(question, search(question, evidence)))
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Restores a stored report.
     *
     * @param answers the answers
     * @throws org.therex.check.InvalidValueException if there is not one answer to each question, in order
     */
    public static CertReport of(Iterable<ChecklistAnswer> answers) {
        requireNonNull(answers, "answers");
        ImmutableList<ChecklistAnswer> all = ImmutableList.copyOf(answers);
        ChecklistAnswer.requireEach(ImmutableList.copyOf(CertQuestion.values()), all);
        return new CertReport(all);
    }

    private static Findings search(CertQuestion question, ChecklistFacts evidence) {
        return switch (question) {
            case EQUIPMENT -> evidence.equipment();
            case PROVIDER -> evidence.provider();
            case GROUPING -> evidence.delivery().grouping();
            case SUPERVISION -> evidence.delivery().supervision();
            case ADHERENCE -> evidence.adherence();
            case MOTIVATION -> evidence.motivation();
            case PROGRESSION_RULE -> evidence.progressionRule();
            case PROGRESSION -> evidence.progression();
            case DESCRIPTION -> evidence.description();
            case HOME -> evidence.delivery().home();
            case OTHER_COMPONENTS -> evidence.otherComponents();
            case ADVERSE_EVENTS -> evidence.adverseEvents();
            case SETTING -> evidence.delivery().setting();
            case DOSE -> evidence.dose();
            case TAILORING -> evidence.tailoring();
            case TAILORING_DETAIL -> evidence.tailoringDetail();
            case STARTING_LEVEL -> evidence.startingLevel();
            case FIDELITY -> evidence.fidelity();
            case DELIVERED -> evidence.delivered();
        };
    }

    /** Returns the 19 answers, in the order of the checklist. */
    public ImmutableList<ChecklistAnswer> answers() {
        return answers;
    }

    /** Returns the answer to a question. */
    public ChecklistAnswer answer(CertQuestion question) {
        requireNonNull(question, "question");
        return answers.stream()
                .filter(answer -> answer.question() == question)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CertReport report && answers.equals(report.answers);
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
