package org.therex.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.Path;
import org.therex.source.Evidence;
import org.therex.source.EvidenceStrength;

/** A response is that for which its reasons and questions call, also where somebody makes it of what was kept. */
class ResponseTest {

    private static final Reason GO_ON = reason(new Effect.GoOn());
    private static final Reason EASE = reason(new Effect.Ease(ImmutableSet.of(DoseChange.LESS)));
    private static final Reason END = reason(new Effect.End(StopAction.end(StopScope.EXERCISE)));
    private static final ImmutableList<Question> NONE = ImmutableList.of();

    private static Reason reason(Effect effect) {
        return Reason.builder()
                .rule(MonitoringRule.BAND)
                .effect(effect)
                .text("So it was.")
                .evidence(Evidence.builder()
                        .strength(EvidenceStrength.CONSENSUS)
                        .asOf(LocalDate.of(2026, 1, 31))
                        .build())
                .build();
    }

    private static Question asking(ResponseKind kind) {
        return new Question(Path.of("report").resolve("painAfter"), "How much pain was there?", kind);
    }

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
    void theMostSevereDecidesAndComesFirst() {
        assertThat(Response.of(List.of(), List.of())).isEqualTo(new Response.Continue(ImmutableList.of(), NONE));
        assertThat(Response.of(List.of(GO_ON, EASE), List.of(asking(ResponseKind.ADJUST))))
                .isEqualTo(new Response.Adjust(
                        ImmutableList.of(EASE, GO_ON), ImmutableList.of(asking(ResponseKind.ADJUST))));
        assertThat(Response.of(List.of(GO_ON, END, EASE), List.of()).reasons()).containsExactly(END, EASE, GO_ON);
        assertThat(new Response.Stop(ImmutableList.of(EASE, END), NONE).reasons())
                .containsExactly(END, EASE);
    }

    @Test
    void whereAnAnswerCouldCallForMoreNothingIsDecided() {
        Response open = Response.of(List.of(EASE), List.of(asking(ResponseKind.CONTINUE), asking(ResponseKind.STOP)));

        assertThat(open).isInstanceOf(Response.NotEnoughInformation.class);
        assertThat(open.questions()).containsExactly(asking(ResponseKind.STOP), asking(ResponseKind.CONTINUE));
    }

    @Test
    void noResponseIsMilderThanItsReasonsAndQuestions() {
        assertThat(problems(() -> new Response.Continue(
                        ImmutableList.of(GO_ON, END), ImmutableList.of(asking(ResponseKind.ADJUST)))))
                .containsExactly(
                        "error conflict at /questions: 'questions' must be such that the most severe calls for no more than"
                                + " continue, but was such that it calls for adjust",
                        "error conflict at /reasons: 'reasons' must be such that the most severe calls for continue, but was"
                                + " such that it calls for stop");
        assertThat(problems(() -> new Response.Stop(ImmutableList.of(), NONE)))
                .containsExactly(
                        "error conflict at /reasons: 'reasons' must be such that the most severe calls for stop, but"
                                + " was such that it calls for continue");
        assertThat(problems(() -> new Response.NotEnoughInformation(
                        ImmutableList.of(END), ImmutableList.of(asking(ResponseKind.STOP)))))
                .containsExactly(
                        "error conflict at /questions: 'questions' must be such that an answer may call for more than"
                                + " stop, but was such that none calls for more than stop");
    }
}
