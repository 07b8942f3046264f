package org.therex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.therex.lowback.LowBack;
import org.therex.lowback.LowBackProgram;
import org.therex.monitoring.DirectionRule;
import org.therex.monitoring.Monitoring;
import org.therex.monitoring.PainProfile;
import org.therex.monitoring.StopSigns;
import org.therex.prescription.Band;
import org.therex.progression.Increment;
import org.therex.progression.Ladder;
import org.therex.progression.OutcomeCriterion;
import org.therex.progression.Progression;
import org.therex.progression.ProgressionRule;
import org.therex.progression.QualityId;
import org.therex.progression.RegressionTrigger;
import org.therex.progression.StepPeriod;

class ProgressionTextTest {

    private static final Increment HOLD = Increment.byHoldSeconds(5).between(20, 60);

    private static final ImmutableMap<ProgressionRule, String> WORDS = ImmutableMap.<ProgressionRule, String>builder()
            .put(
                    ProgressionRule.doubleProgression(
                            Increment.byRepetitions(1).between(8, 12),
                            Increment.byKilograms(BigDecimal.ONE).between(BigDecimal.TEN, new BigDecimal(20))),
                    "First repetitions by 1 from 8 to 12; then load by 1 kg from 10 kg to 20 kg, and the repetitions"
                            + " start again.")
            .put(
                    ProgressionRule.twoForTwo(HOLD),
                    "After the last set had 2 or more repetitions above the dose, in 2 sessions in a row: hold by 5 s"
                            + " from 20 s to 60 s.")
            .put(
                    ProgressionRule.every(StepPeriod.WEEK, HOLD),
                    "Each week in which all was done: hold by 5 s from 20 s to 60 s.")
            .put(
                    ProgressionRule.when(
                            OutcomeCriterion.builder()
                                    .repetitions(10)
                                    .quality(QualityId.of("still-pelvis"))
                                    .formKept(true)
                                    .build(),
                            Increment.along(Band.of("yellow"), Band.of("red"))),
                    "After 10 repetitions, still pelvis, good form to the end in 1 session: along band yellow, band"
                            + " red.")
            .put(
                    ProgressionRule.ladder(
                            Ladder.of(LowBack.WALL_SQUAT.exerciseId(), LowBack.BIRD_DOG.exerciseId()), 3),
                    "After all that is prescribed in 3 sessions in a row: along Wall squat, bird dog.")
            .put(
                    ProgressionRule.painContingent(
                            Monitoring.builder()
                                    .pain(PainProfile.greenTo3AmberTo5())
                                    .build(),
                            HOLD),
                    "As the last session went (pain from 0 to 10: go on to 3, adjust to 5, above that as agreed). To"
                            + " adjust: hold by 5 s from 20 s to 60 s.")
            .put(
                    ProgressionRule.quota(HOLD, StepPeriod.DAY, LocalDate.of(2026, 11, 2)),
                    "A quota, no more and no less, from 2026-11-02, each day: hold by 5 s from 20 s to 60 s.")
            .put(
                    ProgressionRule.regression(RegressionTrigger.FORM_LOST, 2, HOLD),
                    "Back after form lost in 2 sessions in a row: hold by 5 s from 20 s to 60 s.")
            .put(ProgressionRule.repeat(3), "Each dose in so many sessions at least: 3.")
            .put(
                    ProgressionRule.deload(6, HOLD),
                    "Back after 6 weeks without a step back: hold by 5 s from 20 s to 60 s.")
            .put(ProgressionRule.stepsPerWeek(2), "At most 2 steps in seven days.")
            .buildOrThrow();

    private static ImmutableList<String> lines(ProgressionRule rule) {
        return new ProgressionText(LowBackProgram.STRONGER_AT_HOME.program()).of(Progression.of(rule));
    }

    @Test
    void everyKindOfRuleHasWords() {
        assertThat(WORDS.keySet().stream().<Class<?>>map(Object::getClass))
                .containsAll(Arrays.asList(ProgressionRule.class.getPermittedSubclasses()));
        WORDS.forEach((rule, words) -> assertThat(lines(rule)).containsExactly(words));
    }

    @Test
    void whereSymptomsMoveHasItsLines() {
        ProgressionRule rule = ProgressionRule.painContingent(
                Monitoring.builder()
                        .direction(DirectionRule.repeatedMovements())
                        .build(),
                HOLD);

        assertThat(lines(rule))
                .containsExactly(
                        "As the last session went. To adjust: hold by 5 s from 20 s to 60 s.",
                        "Watch where the symptoms move. Unchanged for a day: a smaller range and a new look.",
                        "Stop the exercise if the symptoms move down the leg; turn to: professional; Do not repeat the"
                                + " exercise until a professional has looked at it.",
                        "Stop the program at new numbness or weakness; turn to: urgent; Have new numbness or weakness"
                                + " looked at on the same day.",
                        "This rests on: Pages of clinics on repeated movements and the direction of symptoms:"
                                + " mdtherapeutics.com (2025), ccofutah.com, reliefcarechiropractic.com");
    }

    @Test
    void aSignAtWhichToStopIsALine() {
        ProgressionRule rule = ProgressionRule.painContingent(
                Monitoring.builder().stopSigns(StopSigns.general()).build());

        assertThat(lines(rule))
                .hasSize(1 + StopSigns.general().size())
                .startsWith("As the last session went. To adjust: hold the dose.")
                .anySatisfy(line ->
                        assertThat(line).startsWith("Stop the session at this sign: A cold sweat; turn to: emergency"));
    }
}
