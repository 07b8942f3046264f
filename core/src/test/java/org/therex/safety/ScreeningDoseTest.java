package org.therex.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.therex.safety.Recommendation.ASK_CLINICIAN;
import static org.therex.safety.Recommendation.MONITOR;
import static org.therex.safety.Recommendation.NOTHING_FOUND;
import static org.therex.safety.Recommendation.NOT_ENOUGH_INFORMATION;
import static org.therex.safety.Recommendation.ONLY_WITH_MODIFICATIONS;
import static org.therex.safety.Screenings.DOSE;
import static org.therex.safety.Screenings.normal;
import static org.therex.safety.Screenings.screen;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.anatomy.Side;
import org.therex.demand.Demand;
import org.therex.prescription.DayEvent;
import org.therex.prescription.Exclusion;
import org.therex.prescription.Occasion;
import org.therex.prescription.Prescription;

/** How the dose, the time of day and modifications change a verdict. */
class ScreeningDoseTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    hold 10 s,  NOTHING_FOUND
                    hold 30 s,  NOTHING_FOUND
                    hold 31 s,  MONITOR
                    hold,       MONITOR
                    """)
    void theDoseChangesTheVerdict(String dose, Recommendation recommendation) {
        Person person =
                normal().toBuilder().bloodPressure(BloodPressure.of(150, 80)).build();

        assertThat(screen(Moves.WALL_SIT, dose, person).recommendation()).isEqualTo(recommendation);
    }

    @Test
    void everyScheduleThatMayBeChosenIsScreened() {
        Person person =
                normal().toBuilder().bloodPressure(BloodPressure.of(150, 80)).build();
        Verdict second = screen(Moves.WALL_SIT, "hold 10 s; or hold 40 s", person);

        assertThat(screen(Moves.WALL_SIT, "hold 10 s; or hold 20 s", person).recommendation())
                .isEqualTo(NOTHING_FOUND);
        assertThat(second.recommendation()).isEqualTo(MONITOR);
        assertThat(second.dose()).hasToString("hold 10 s; or hold 40 s");
        assertThat(second.matches()).singleElement().satisfies(match -> {
            assertThat(match.schedules()).containsExactly(Prescription.parse("hold 40 s"));
            assertThat(match.toString()).contains("; if done as \"hold 40 s\". Keep breathing");
        });
        assertThat(second.findLevels().orElseThrow().level(Demand.SUSTAINED_ISOMETRIC))
                .isEqualTo(3);
    }

    @Test
    void everyHitOfEveryScheduleIsKept() {
        Person person =
                normal(Finding.present("hip-replacement").weeks(6).on(Side.RIGHT), Finding.present("osteoporosis"));
        Verdict verdict = screen(
                Moves.KNEE_TO_CHEST, "hold 10 s, left side only; or hold 20 s, right side only; or hold 30 s", person);

        assertThat(verdict.recommendation()).isEqualTo(ASK_CLINICIAN);
        assertThat(verdict.matches())
                .extracting(match -> match.rule().id().value() + " " + match.schedules())
                .containsExactly(
                        "new-hip [hold 20 s, right side only]",
                        "new-hip [hold 30 s]",
                        "bone [hold 10 s, left side only, hold 20 s, right side only, hold 30 s]");
        assertThat(screen(Moves.KNEE_TO_CHEST, "hold 20 s", person).matches())
                .allMatch(match -> match.schedules().isEmpty());
    }

    @Test
    void whatIsAboutTheWholeProgramIsAboutNoSchedule() {
        Verdict verdict = screen(Moves.WALL_SIT, "hold 10 s; or hold 20 s", normal(Finding.present("cauda-equina")));

        assertThat(verdict.matches())
                .singleElement()
                .satisfies(match -> assertThat(match.schedules()).isEmpty());
    }

    @Test
    void whatIsOpenAtAnyScheduleIsAsked() {
        Person person = normal(Finding.present("disc-herniation").is(ConditionQualifier.FLEXION_PERIPHERALISES));
        Verdict verdict = screen(Moves.CHAIR_BEND, "not within 2 h after waking; or once a day", person);

        assertThat(verdict.recommendation()).isEqualTo(NOT_ENOUGH_INFORMATION);
        assertThat(verdict.mostSevereIfAnswered()).isEqualTo(ONLY_WITH_MODIFICATIONS);
        assertThat(verdict.questions())
                .extracting(ScreeningQuestion::text)
                .containsExactly("Is it done within 2 h after waking?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    on waking                              | ONLY_WITH_MODIFICATIONS
                    once a day, not within 2 h after waking| NOTHING_FOUND
                    once a day, not within 1 h after waking| NOT_ENOUGH_INFORMATION
                    once a day                             | NOT_ENOUGH_INFORMATION
                    at bedtime                             | NOTHING_FOUND
                    once a day, at bedtime                 | NOTHING_FOUND
                    twice a day, at bedtime                | NOT_ENOUGH_INFORMATION
                    every 2 h, at bedtime                  | NOT_ENOUGH_INFORMATION
                    before bedtime                         | NOTHING_FOUND
                    in the evening                         | NOTHING_FOUND
                    in the morning                         | NOT_ENOUGH_INFORMATION
                    in the afternoon, in the evening       | NOT_ENOUGH_INFORMATION
                    at 18:00                               | NOTHING_FOUND
                    at 17:59                               | NOT_ENOUGH_INFORMATION
                    at 22:00, at 07:00                     | NOT_ENOUGH_INFORMATION
                    twice a day, after dinner, at bedtime  | NOTHING_FOUND
                    after lunch                            | NOT_ENOUGH_INFORMATION
                    """)
    void theTimeOfTheDayChangesTheVerdict(String dose, Recommendation recommendation) {
        Person person = normal(Finding.present("disc-herniation").is(ConditionQualifier.FLEXION_PERIPHERALISES));
        Verdict verdict = screen(Moves.CHAIR_BEND, dose, person);

        assertThat(verdict.recommendation()).isEqualTo(recommendation);
        assertThat(verdict.questions())
                .extracting(ScreeningQuestion::text)
                .isEqualTo(
                        recommendation == NOT_ENOUGH_INFORMATION
                                ? List.of("Is it done within 2 h after waking?")
                                : List.of());
    }

    /** By how many hours the evening is away from getting up is not told, so a longer time of the day stays open. */
    @ParameterizedTest
    @CsvSource({
        "PT4H,   within 4 h after waking,   false",
        "PT4H1M, within 241 min after waking, true",
        "PT30S,  within 30 s after waking,  false",
        "PT90S,  within 90 s after waking,  false"
    })
    void theEveningIsNoTimeSoonAfterWaking(Duration length, String words, boolean open) {
        RuleSet rules = Rules.ALL.with(Rules.MORNING.toBuilder()
                .window(Exclusion.after(DayEvent.WAKING, length))
                .build());
        Person person = normal(Finding.present("disc-herniation").is(ConditionQualifier.FLEXION_PERIPHERALISES));

        assertThat(rules.forPerson(person)
                        .screen(Moves.CHAIR_BEND, Prescription.parse("at bedtime"))
                        .recommendation())
                .isEqualTo(open ? NOT_ENOUGH_INFORMATION : NOTHING_FOUND);
        assertThat(rules.forPerson(person).screen(Moves.CHAIR_BEND, DOSE).questions())
                .extracting(ScreeningQuestion::text)
                .containsExactly("Is it done " + words + "?");
    }

    @Test
    void modificationsChangeTheVerdict() {
        Person person = normal(Finding.present("osteoporosis"));

        assertThat(screen(Moves.KNEE_TO_CHEST, "hold", person, Moves.HAND).recommendation())
                .isEqualTo(ONLY_WITH_MODIFICATIONS);
        Verdict smaller = screen(Moves.KNEE_TO_CHEST, "hold", person, Moves.SMALLER);
        assertThat(smaller.recommendation()).isEqualTo(NOTHING_FOUND);
        assertThat(smaller.modifications()).containsExactly(Moves.SMALLER);
        assertThatThrownBy(() -> screen(Moves.KNEE_TO_CHEST, "hold", person, Moves.DEEPER))
                .hasMessage("'modifications' must be modifications of exercise knee-to-chest, but was \"deeper\"");
    }

    @Test
    void modificationsThatAreEnoughOnlyTogetherAreTold() {
        Verdict verdict = screen(
                Moves.KNEE_TO_CHEST,
                "hold",
                normal(Finding.present("hip-replacement").weeks(2)));

        assertThat(verdict.matches().get(0).remedies()).containsExactly(ImmutableSet.of(Moves.SMALLER, Moves.HAND));
        assertThat(verdict.matches().get(0).toString())
                .contains(" Ask the clinician about smaller and hand, which would bring it under the limit.");
    }

    @Test
    void aHitTellsTheOccasionThatMadeItFire() {
        Person person = normal(Finding.present("disc-herniation").is(ConditionQualifier.FLEXION_PERIPHERALISES));
        Verdict verdict = screen(Moves.CHAIR_BEND, "on waking, after lunch", person);

        assertThat(verdict.edition()).isEqualTo("2026.1");
        assertThat(verdict.matches()).singleElement().satisfies(match -> {
            assertThat(match.occasions()).containsExactly(Occasion.at(DayEvent.WAKING));
            assertThat(match.toString()).contains("; done on waking, within 2 h after waking. Wait for two hours");
        });
    }
}
