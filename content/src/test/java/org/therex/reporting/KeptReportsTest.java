package org.therex.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.therex.anatomy.Position;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.exercise.Exercise;
import org.therex.exercise.Setup;
import org.therex.lowback.LowBackProgram;
import org.therex.program.Program;

/** What was kept of a report is made again as it was, and checked. */
class KeptReportsTest {

    private static final Program PROGRAM = LowBackProgram.STRONGER_AT_HOME.program();
    private static final Path TITLE = Path.of("title");

    private static ChecklistAnswer again(ChecklistAnswer answer) {
        return ChecklistAnswer.of(
                answer.question(), answer.kind(), answer.present(), answer.missing(), answer.reason());
    }

    private static String message(ThrowingCallable made) {
        return catchThrowableOfType(InvalidValueException.class, made).getMessage();
    }

    @Test
    void reportsOfTheArticlesAreMadeAgain() {
        for (LowBackProgram article : LowBackProgram.values()) {
            CertReport cert = CertReport.of(article.program());
            TidierReport tidier = TidierReport.of(article.program());

            assertThat(CertReport.of(
                            cert.answers().stream().map(KeptReportsTest::again).toList()))
                    .isEqualTo(cert);
            assertThat(TidierReport.of(tidier.answers().stream()
                            .map(KeptReportsTest::again)
                            .toList()))
                    .isEqualTo(tidier);
            assertThat(FittVp.of(article.program()))
                    .allSatisfy(item -> assertThat(item.progression()
                                    .map(next -> FittVp.of(item.placed(), item.exercise(), item.prescription(), next))
                                    .orElseGet(() -> FittVp.of(item.placed(), item.exercise(), item.prescription())))
                            .isEqualTo(item));
        }
    }

    @Test
    void theKindFollowsFromWhatIsMissing() {
        assertThat(message(() -> ChecklistAnswer.of(
                        CertQuestion.HOME, AnswerKind.PRESENT, List.of(), List.of(TITLE), "It is there.")))
                .contains("'kind' must be absent where something is missing, but was \"present\"");
        assertThat(message(() -> ChecklistAnswer.of(
                        CertQuestion.HOME, AnswerKind.NOT_APPLICABLE, List.of(), List.of(TITLE), "It is not asked.")))
                .contains("'kind' must be absent where something is missing, but was \"not-applicable\"");
        assertThat(message(() -> ChecklistAnswer.of(
                        CertQuestion.HOME, AnswerKind.ABSENT, List.of(TITLE), List.of(), "It is not there.")))
                .contains("'kind' must be present or not applicable where nothing is missing, but was \"absent\"");
    }

    @Test
    void theReasonFollowsTooUnlessItIsNoQuestion() {
        assertThat(message(() -> ChecklistAnswer.of(
                        CertQuestion.HOME, AnswerKind.ABSENT, List.of(), List.of(TITLE), "It is not there.")))
                .contains("'reason' must be \"The program does not state what is done at home.\", but was \"It is not"
                        + " there.\"");
        assertThat(ChecklistAnswer.of(
                                CertQuestion.HOME, AnswerKind.NOT_APPLICABLE, List.of(), List.of(), "It is in a ward.")
                        .reason())
                .isEqualTo("It is in a ward.");
    }

    @Test
    void thereIsAnAnswerToEachQuestionInOrder() {
        ImmutableList<ChecklistAnswer> cert = CertReport.of(PROGRAM).answers();
        ImmutableList<ChecklistAnswer> tidier = TidierReport.of(PROGRAM).answers();

        assertThat(message(() -> CertReport.of(cert.subList(0, 18))))
                .contains("'answers' must be one to each of the 19 questions, in order, but was 18 answers");
        assertThat(message(() -> CertReport.of(cert.reverse()))).contains("but was in another order");
        assertThat(message(() -> TidierReport.of(cert.subList(0, 12)))).contains("each of the 12 questions");
        assertThat(message(() -> CertReport.of(tidier))).contains("but was 12 answers");
    }

    @Test
    void anItemIsOfItsExercise() {
        FittVp item = FittVp.of(PROGRAM).get(0);
        Exercise other = Exercise.builder("dip", "Dip")
                .setup(Setup.of(Position.STANDING))
                .build();

        assertThat(message(() -> FittVp.of(item.placed(), other, item.prescription())))
                .contains("'exercise' must be exercise " + item.exercise().id() + " of the item, but was dip");
    }
}
