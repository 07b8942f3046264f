package org.therex.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.monitoring.Question;
import org.therex.prescription.Prescription;

/** A step says why, also where somebody makes it of what was kept. */
class NextStepTest {

    private static final DoseState STATE = DoseState.of(Prescription.parse("3 x 10"));
    private static final StepReason REASON =
            new StepReason(ProgressionRule.repeat(2), "It is to be done once more.", ImmutableList.of());
    private static final ImmutableList<Question> NONE = ImmutableList.of();

    private static List<String> problems(ThrowingCallable code) {
        return assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(code)
                .actual()
                .report()
                .issues()
                .stream()
                .map(Issue::toString)
                .toList();
    }

    @Test
    void theReasonIsThatOfTheDecidingRule() {
        StepReason other = new StepReason(ProgressionRule.repeat(3), "Nor yet.", ImmutableList.of());

        assertThat(new NextStep.Held(STATE, ImmutableList.of(REASON, other), NONE).reason())
                .isEqualTo(REASON);
    }

    @Test
    void noStepIsWithoutAReason() {
        String problem = "error empty at /reasons: 'reasons' must be given at least once, but was empty";

        assertThat(problems(() -> new NextStep.Progressed(STATE, ImmutableList.of(), NONE)))
                .containsExactly(problem);
        assertThat(problems(() -> new NextStep.Held(STATE, ImmutableList.of(), NONE)))
                .containsExactly(problem);
        assertThat(problems(() -> new NextStep.Regressed(STATE, ImmutableList.of(), NONE)))
                .containsExactly(problem);
        assertThat(problems(() -> new NextStep.AtBound(STATE, ImmutableList.of(), NONE)))
                .containsExactly(problem);
        assertThat(problems(() -> new NextStep.NeedsInformation(STATE, ImmutableList.of(), NONE)))
                .containsExactly(
                        "error empty at /questions: 'questions' must be given at least once, but was empty", problem);
    }
}
