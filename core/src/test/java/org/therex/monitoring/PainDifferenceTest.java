package org.therex.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.term.Presence;

/** Differences of pain within the measurement error, and signs that were not noticed. */
class PainDifferenceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final Monitoring PAIN =
            Monitoring.builder().pain(PainProfile.greenTo3AmberTo5()).build();

    private static ImmutableList<SessionReport> sessions(String ratings) {
        int[] pain = Stream.of(ratings.split(" ")).mapToInt(Integer::parseInt).toArray();
        return IntStream.range(0, pain.length)
                .mapToObj(day -> SessionReport.on(MONDAY.plusDays(day))
                        .painBefore(2)
                        .painDuring(pain[day])
                        .painAfter(2)
                        .painNextMorning(2)
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @CsvSource({"1, 2, CONTINUE", "1, 3, ADJUST", "3, 4, ADJUST", "2, 2, CONTINUE", "0, 1, CONTINUE", "0, 2, ADJUST"})
    void aDifferenceWithinTheMeasurementErrorHasSettled(int before, int nextMorning, ResponseKind kind) {
        SessionReport report = SessionReport.on(MONDAY)
                .painBefore(before)
                .painDuring(3)
                .painAfter(3)
                .painNextMorning(nextMorning)
                .build();

        assertThat(kind(PAIN.assess(report))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "3 4,     CONTINUE",
        "3 5,     ADJUST",
        "3 4 5,   ADJUST",
        "4 5,     CONTINUE",
        "4 4 5,   CONTINUE",
        "3 5 5,   CONTINUE",
        "5 3 4,   CONTINUE",
        "2 4 3 5, ADJUST",
        "1 3,     CONTINUE"
    })
    void aRiseIsMoreThanTheMeasurementError(String ratings, ResponseKind kind) {
        ImmutableList<SessionReport> all = sessions(ratings);
        Response response = PAIN.assess(all.get(all.size() - 1), all.subList(0, all.size() - 1));

        assertThat(kind(response)).isEqualTo(kind);
        assertThat(response.reasons().stream().anyMatch(reason -> reason.rule() == MonitoringRule.TREND))
                .isEqualTo(kind == ResponseKind.ADJUST);
    }

    private static ResponseKind kind(Response response) {
        assertThat(response).isNotInstanceOf(Response.NotEnoughInformation.class);
        return response instanceof Response.Adjust
                ? ResponseKind.ADJUST
                : response instanceof Response.Stop ? ResponseKind.STOP : ResponseKind.CONTINUE;
    }

    @Test
    void theRatingsBetweenAreNoFactsOfARise() {
        ImmutableList<SessionReport> all = sessions("3 4 5");
        Response response = PAIN.assess(all.get(2), all.subList(0, 2));

        assertThat(response.reasons().get(0).facts())
                .extracting(Fact::toString)
                .containsExactly("/earlier/0/painDuring 3/10", "/report/painDuring 5/10");
    }

    @Test
    void theErrorIsCited() {
        PainProfile profile = PainProfile.greenTo2AmberTo5();

        assertThat(profile.settling().orElseThrow().tolerance()).isEqualTo(1);
        assertThat(profile.trend().orElseThrow().tolerance()).isEqualTo(1);
        assertThat(profile.trend().orElseThrow().evidence().note().orElseThrow())
                .endsWith("; measurement error: Childs JD, Piva SR, Fritz JM, Spine 2005;30(11):1331-1334");
    }

    @Test
    void noOtherSignsAnswersForEverySign() {
        Monitoring signs = Monitoring.builder().stopSigns(StopSigns.general()).build();
        StopSignId sweat = StopSignId.of("cold-sweat");

        assertThat(signs.assess(SessionReport.on(MONDAY).build()).questions()).hasSize(8);
        Response none = signs.assess(SessionReport.on(MONDAY).noOtherSigns().build());
        assertThat(none).isInstanceOf(Response.Continue.class);
        assertThat(none.questions()).isEmpty();
        SessionReport one =
                SessionReport.on(MONDAY).presentSign(sweat).noOtherSigns().build();
        assertThat(one.presence(sweat)).isEqualTo(Presence.PRESENT);
        assertThat(one.presence(StopSignId.of("faintness"))).isEqualTo(Presence.ABSENT);
        assertThat(signs.assess(one)).isInstanceOf(Response.Stop.class);
        assertThat(signs.assess(one).questions()).isEmpty();
    }

    /** New numbness and weakness are questions of their own. */
    @Test
    void noOtherSignsAnswersNothingElse() {
        Response response = Monitoring.ofBack(PainProfile.greenTo3AmberTo5())
                .assess(SessionReport.on(MONDAY).noOtherSigns().build());

        assertThat(response.questions())
                .extracting(question -> question.path().toString())
                .contains("/report/newNumbness", "/report/newWeakness", "/report/symptomDirection")
                .doesNotContain("/report/absentSigns");
    }
}
