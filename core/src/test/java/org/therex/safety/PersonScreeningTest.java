package org.therex.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.therex.safety.Recommendation.ASK_CLINICIAN;
import static org.therex.safety.Recommendation.EXCLUDED;
import static org.therex.safety.Recommendation.MONITOR;
import static org.therex.safety.Recommendation.NOTHING_FOUND;
import static org.therex.safety.Recommendation.NOT_ENOUGH_INFORMATION;
import static org.therex.safety.Recommendation.ONLY_WITH_MODIFICATIONS;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.therex.anatomy.Position;
import org.therex.anatomy.Side;
import org.therex.check.Issue;
import org.therex.demand.Demand;
import org.therex.demand.Relief;
import org.therex.exercise.Equipment;
import org.therex.exercise.Exercise;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationDirection;
import org.therex.exercise.ModificationId;
import org.therex.prescription.DayEvent;
import org.therex.prescription.Exclusion;
import org.therex.prescription.Occasion;
import org.therex.prescription.Prescription;
import org.therex.term.Presence;

class PersonScreeningTest {

    private static final Prescription DOSE = Prescription.empty();

    private static Verdict screen(Exercise exercise, String dose, Person person, ModificationId... modifications) {
        return Rules.ALL.forPerson(person).screen(exercise, Prescription.parse(dose), List.of(modifications));
    }

    private static Recommendation conclude(Exercise exercise, Person person) {
        return Rules.ALL.forPerson(person).screen(exercise, DOSE).recommendation();
    }

    private static List<String> rules(List<RuleMatch> matches) {
        return matches.stream().map(match -> match.rule().id().value()).toList();
    }

    @Test
    void nothingIsFoundWhereNoRuleSpeaks() {
        Verdict verdict = Rules.ALL.forPerson(normal()).screen(Moves.KNEE_TO_CHEST, DOSE);

        assertThat(verdict.recommendation()).isEqualTo(NOTHING_FOUND);
        assertThat(verdict.mostSevereIfAnswered()).isEqualTo(NOTHING_FOUND);
        assertThat(verdict.matches()).isEmpty();
        assertThat(verdict.questions()).isEmpty();
        assertThat(verdict).hasToString("knee-to-chest: nothing found, by rules 2026.1");
    }

    private static Person normal(Finding... findings) {
        return Person.withOnly(findings).toBuilder()
                .bloodPressure(BloodPressure.of(120, 80))
                .build();
    }

    @Test
    void aHitTellsEverythingThatMadeItFire() {
        Verdict verdict =
                Rules.ALL.forPerson(normal(Finding.present("osteoporosis"))).screen(Moves.KNEE_TO_CHEST, DOSE);

        assertThat(verdict.recommendation()).isEqualTo(ONLY_WITH_MODIFICATIONS);
        assertThat(verdict.matches()).hasSize(1);
        RuleMatch match = verdict.matches().get(0);
        assertThat(match.rule()).isEqualTo(Rules.BONE);
        assertThat(match.findings()).containsExactly(Finding.present("osteoporosis"));
        assertThat(match.reached())
                .containsExactly(ExceededLimit.builder()
                        .demand(Demand.LUMBAR_FLEXION_RANGE)
                        .level(2)
                        .limit(2)
                        .build());
        assertThat(match.remedies()).containsExactly(ImmutableSet.of(Moves.SMALLER));
        assertThat(match)
                .hasToString("only with modifications: bone (precaution); osteoporosis present; lumbar flexion range 2"
                        + " (to near the end of the range), limit 2. Bend at the hips and keep your back long."
                        + " Under the limit with smaller. [guideline, guideline, as of 2026-11-01]");
    }

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

    /** A finding on the other side is no reason for what the exercise asks of this one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    LEFT  | left side only  | matched on the left;           | hip-replacement present, left, 6 weeks
                    RIGHT | each side       | matched on the right;          | hip-replacement present, right, 4 weeks
                    -     | left side only  | matched on the left;           | hip-replacement present, 6 weeks
                    -     | each side       | matched on the left and right; | hip-replacement present, 6 weeks
                    """)
    void aRuleThatMatchesBySideNamesTheSideReached(Side side, String dose, String matched, String fact) {
        Finding hip = Finding.present("hip-replacement").weeks(side == Side.RIGHT ? 4 : 6);
        RuleMatch match = screen(Moves.KNEE_TO_CHEST, dose, normal(side == null ? hip : hip.on(side)))
                .matches()
                .get(0);

        assertThat(match.toString()).contains("; " + fact + "; " + matched);
    }

    @Test
    void onlyFindingsOfTheSideReachedAreFacts() {
        Finding left = Finding.present("hip-replacement").weeks(6).on(Side.LEFT);
        Finding right = Finding.present("hip-replacement").weeks(4).on(Side.RIGHT);
        Person person = normal(left, right);

        assertThat(screen(Moves.KNEE_TO_CHEST, "left side only", person).matches())
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.findings()).containsExactly(left);
                    assertThat(match.sides()).containsExactly(Side.LEFT);
                });
        assertThat(screen(Moves.KNEE_TO_CHEST, "each side", person).matches())
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.findings()).containsExactlyInAnyOrder(left, right);
                    assertThat(match.sides()).containsExactly(Side.LEFT, Side.RIGHT);
                });
    }

    @Test
    void aRuleThatDoesNotLookAtSidesNamesNone() {
        Verdict verdict = screen(
                Moves.KNEE_TO_CHEST,
                "left side only",
                normal(Finding.present("osteoporosis").on(Side.RIGHT)));

        assertThat(verdict.matches())
                .singleElement()
                .satisfies(match -> assertThat(match.sides()).isEmpty());
    }

    @Test
    void theBloodPressureIsAFactAndAQuestion() {
        Person high =
                normal().toBuilder().bloodPressure(BloodPressure.of(130, 95)).build();
        RuleMatch match = screen(Moves.WALL_SIT, "hold", high).matches().get(0);

        assertThat(match.bloodPressure()).contains(BloodPressure.of(130, 95));
        assertThat(match.reached().get(0).assumed()).isTrue();
        assertThat(match.toString()).contains("130/95 mmHg", "assumed since the dose does not tell");
        assertThat(screen(Moves.WALL_SIT, "hold 40 s", high)
                        .matches()
                        .get(0)
                        .reached()
                        .get(0)
                        .assumed())
                .isFalse();
        assertThat(screen(Moves.WALL_SIT, "hold", Person.withOnly()).questions())
                .extracting(ScreeningQuestion::text)
                .containsExactly("What is the blood pressure at rest?");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    LEFT,  left side only,      ASK_CLINICIAN
                    LEFT,  right side only,     NOTHING_FOUND
                    LEFT,  each side,           ASK_CLINICIAN
                    LEFT,  affected side only,  ASK_CLINICIAN
                    LEFT,  unaffected side only,NOTHING_FOUND
                    RIGHT, left side only,      NOTHING_FOUND
                    -,     left side only,      ASK_CLINICIAN
                    """)
    void theSideChangesTheVerdict(Side side, String dose, Recommendation recommendation) {
        Finding hip = Finding.present("hip-replacement").weeks(6);

        assertThat(screen(Moves.KNEE_TO_CHEST, dose, normal(side == null ? hip : hip.on(side)))
                        .recommendation())
                .isEqualTo(recommendation);
    }

    @ParameterizedTest
    @CsvSource({"11, ASK_CLINICIAN", "12, NOTHING_FOUND", "-1, NOT_ENOUGH_INFORMATION"})
    void theWeeksChangeTheVerdict(int weeks, Recommendation recommendation) {
        Finding hip = Finding.present("hip-replacement");
        Verdict verdict =
                Rules.ALL.forPerson(normal(weeks < 0 ? hip : hip.weeks(weeks))).screen(Moves.KNEE_TO_CHEST, DOSE);

        assertThat(verdict.recommendation()).isEqualTo(recommendation);
        assertThat(verdict.questions())
                .extracting(ScreeningQuestion::text)
                .isEqualTo(weeks < 0 ? List.of("Hip replacement: how many weeks since the operation?") : List.of());
    }

    @Test
    void theTrimesterChangesTheVerdict() {
        assertThat(conclude(Moves.PRESS_UP, normal(Finding.present("pregnancy").weeks(13))))
                .isEqualTo(NOTHING_FOUND);
        assertThat(conclude(Moves.PRESS_UP, normal(Finding.present("pregnancy").weeks(14))))
                .isEqualTo(EXCLUDED);
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
    void whatNobodyAssessedIsAsked() {
        Verdict unassessed = screen(Moves.UNASSESSED, "hold", normal());
        Verdict harder = screen(Moves.WALL_SIT, "hold 5 s", normal(), Moves.DEEPER);

        assertThat(unassessed.recommendation()).isEqualTo(NOT_ENOUGH_INFORMATION);
        assertThat(unassessed.findLevels()).isEmpty();
        assertThat(unassessed.mostSevereIfAnswered()).isEqualTo(NOT_ENOUGH_INFORMATION);
        assertThat(screen(Moves.UNASSESSED, "hold", normal(Finding.present("osteoporosis")))
                        .mostSevereIfAnswered())
                .isEqualTo(ONLY_WITH_MODIFICATIONS);
        assertThat(unassessed.questions())
                .extracting(ScreeningQuestion::text)
                .containsExactly("What does unassessed ask of the body? Nobody has assessed it.");
        assertThat(harder.recommendation()).isEqualTo(NOT_ENOUGH_INFORMATION);
        assertThat(harder.questions())
                .extracting(ScreeningQuestion::text)
                .containsExactly("What does deeper add to what wall-sit asks of the body? Nobody has assessed it.");
    }

    @Test
    void unknownAnswersAskAndAbsentOnesDoNotFire() {
        Verdict verdict = Rules.ALL.forPerson(Person.unknown()).screen(Moves.KNEE_TO_CHEST, DOSE);

        assertThat(verdict.recommendation()).isEqualTo(NOT_ENOUGH_INFORMATION);
        assertThat(verdict.mostSevereIfAnswered()).isEqualTo(EXCLUDED);
        assertThat(verdict.matches()).isEmpty();
        assertThat(verdict.questions())
                .extracting(ScreeningQuestion::text)
                .containsExactly(
                        Rules.CAUDA_EQUINA.question(),
                        Rules.HIP.question(),
                        Rules.DISC.question(),
                        Rules.OSTEOPOROSIS.question());
        assertThat(verdict.questions().get(0).urgency()).contains(Urgency.EMERGENCY);
        assertThat(verdict.questions().get(1).rules()).containsExactly(Rules.NEW_HIP.id());
        assertThat(Rules.ALL
                        .forPerson(Person.withOnly(Finding.unknown("hip-replacement")))
                        .screen(Moves.CROSSED_LEG, DOSE)
                        .questions())
                .extracting(ScreeningQuestion::text)
                .containsExactly(Rules.HIP.question());
    }

    @Test
    void theQuestionsOfSeveralAreAskedOnce() {
        PersonScreening screening = Rules.ALL.forPerson(Person.unknown());
        List<Verdict> verdicts = List.of(
                screening.screen(Moves.KNEE_TO_CHEST, DOSE),
                screening.screen(Moves.CROSSED_LEG, DOSE),
                screening.screen(Moves.PRESS_UP, DOSE));

        assertThat(Verdict.questions(verdicts))
                .extracting(ScreeningQuestion::text)
                .containsExactly(
                        Rules.CAUDA_EQUINA.question(),
                        Rules.PREGNANCY.question(),
                        Rules.HIP.question(),
                        Rules.DISC.question(),
                        Rules.OSTEOPOROSIS.question());
    }

    @Test
    void whoIsStoppedIsAskedOnlyForWhatIsMoreUrgent() {
        ScreeningRule soon = Rules.RED_FLAG.toBuilder()
                .id(RuleId.of("soon"))
                .urgency(Urgency.SOON)
                .when(Criterion.has("osteoporosis"))
                .build();
        RuleSet rules = Rules.ALL.with(soon);
        Person emergency = Person.builder().has("cauda-equina").build();
        Person lessUrgent = Person.builder().has("osteoporosis").build();

        assertThat(rules.forPerson(emergency).screen(Moves.KNEE_TO_CHEST, DOSE).questions())
                .isEmpty();
        assertThat(rules.forPerson(lessUrgent).screen(Moves.KNEE_TO_CHEST, DOSE).questions())
                .extracting(ScreeningQuestion::text)
                .containsExactly(Rules.CAUDA_EQUINA.question());
    }

    /** What to do depends on all rules that fire, so one that leads to the same is asked for as long as nothing excludes. */
    @Test
    void whatLeadsToTheSameIsAskedToo() {
        Person person = normal(Finding.present("osteoporosis"), Finding.unknown("disc-herniation"));
        Verdict verdict = screen(Moves.KNEE_TO_CHEST, "on waking", person);

        assertThat(verdict.recommendation()).isEqualTo(ONLY_WITH_MODIFICATIONS);
        assertThat(verdict.questions()).extracting(ScreeningQuestion::text).containsExactly(Rules.DISC.question());
    }

    @Test
    void whatLeadsToLessIsNotAsked() {
        Person person = normal(Finding.present("hip-replacement").weeks(6), Finding.unknown("osteoporosis"));

        assertThat(screen(Moves.KNEE_TO_CHEST, "each side", person).questions()).isEmpty();
    }

    /** Whoever chooses the schedule at which nothing fired must know what may fire there. */
    @Test
    void whatFiresAtOneScheduleAnswersNothingAtAnother() {
        Person person =
                normal(Finding.present("hip-replacement").weeks(6).on(Side.RIGHT), Finding.unknown("osteoporosis"));
        Verdict verdict = screen(Moves.KNEE_TO_CHEST, "right side only; or left side only", person);

        assertThat(verdict.recommendation()).isEqualTo(ASK_CLINICIAN);
        assertThat(verdict.questions())
                .extracting(ScreeningQuestion::text)
                .containsExactly(Rules.OSTEOPOROSIS.question());
    }

    /** Other exercises may take the place of one that is excluded, so what is about all of them is to be known. */
    @ParameterizedTest
    @CsvSource({"UNKNOWN, NOT_ENOUGH_INFORMATION, 1", "ABSENT, NOTHING_FOUND, 0", "PRESENT, EXCLUDED, 0"})
    void whatIsAboutEveryExerciseIsAskedAlsoWhereOneIsExcluded(
            Presence illness, Recommendation wholeProgram, int questions) {
        ScreeningRule rule = ScreeningRule.builder("illness", RuleCategory.ABSOLUTE_CONTRAINDICATION)
                .when(Criterion.has("back-pain"))
                .advice("Wait until it is over.")
                .evidence(Rules.EVIDENCE)
                .build();
        Finding pain =
                Finding.present("back-pain").toBuilder().presence(illness).build();
        PersonScreening screening = Rules.ALL
                .with(rule)
                .forPerson(normal(Finding.present("pregnancy").weeks(20), pain));
        Verdict verdict = screening.screen(Moves.PRESS_UP, DOSE);

        assertThat(verdict.recommendation()).isEqualTo(EXCLUDED);
        assertThat(screening.wholeProgram()).isEqualTo(wholeProgram);
        assertThat(verdict.questions())
                .hasSize(questions)
                .allSatisfy(question -> assertThat(question.text()).isEqualTo(Rules.BACK_PAIN.question()));
    }

    @Test
    void aConditionThatIsNotKnownIsAskedForAlsoWhereAnExerciseIsExcluded() {
        Person person = normal(Finding.present("pregnancy").weeks(20), Finding.present("gout"));

        assertThat(screen(Moves.PRESS_UP, "hold", person).questions())
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.kind()).isEqualTo(QuestionKind.NO_RULE);
                    assertThat(question.urgency()).contains(Urgency.EMERGENCY);
                });
        RuleSet withoutRedFlag = Rules.ALL.without(Rules.RED_FLAG.id());
        assertThat(withoutRedFlag.forPerson(person).screen(Moves.PRESS_UP, DOSE).questions())
                .singleElement()
                .satisfies(question -> assertThat(question.urgency()).isEmpty());
    }

    @Test
    void aReferralRanksByWhatItLeadsTo() {
        ScreeningRule referral = Rules.RED_FLAG.toBuilder()
                .id(RuleId.of("referral"))
                .urgency(Urgency.REFER)
                .when(Criterion.has("back-pain"))
                .build();
        Verdict verdict =
                Rules.ALL.with(referral).forPerson(Person.unknown()).screen(Moves.WALL_SIT, Prescription.parse("hold"));

        assertThat(verdict.questions())
                .extracting(ScreeningQuestion::text)
                .containsExactly(
                        Rules.CAUDA_EQUINA.question(),
                        Rules.BACK_PAIN.question(),
                        "What is the blood pressure at rest?");
    }

    @Test
    void aQuestionOfSeveralRulesTellsTheMostUrgentRedFlag() {
        ScreeningQuestion referral = ScreeningQuestion.builder()
                .kind(QuestionKind.PRESENCE)
                .condition(ConditionId.of("back-pain"))
                .text("Does your back hurt?")
                .mayLeadTo(MONITOR)
                .urgency(Urgency.REFER)
                .rule(RuleId.of("referral"))
                .build();
        ScreeningQuestion severer = ScreeningQuestion.builder()
                .kind(QuestionKind.PRESENCE)
                .condition(ConditionId.of("back-pain"))
                .text("Does your back hurt?")
                .mayLeadTo(EXCLUDED)
                .rule(RuleId.of("severer"))
                .build();

        assertThat(ScreeningQuestion.merged(List.of(referral, severer)))
                .containsExactly(severer.toBuilder()
                        .urgency(Urgency.REFER)
                        .rules(List.of(RuleId.of("referral"), RuleId.of("severer")))
                        .build());
    }

    /** What symptoms are watched for may stay open: the question stands, and nothing waits for it. */
    @Test
    void whatCanOnlyLeadToWatchingIsNoLackOfInformation() {
        Verdict pressure = screen(Moves.WALL_SIT, "hold", Person.withOnly());
        Person decided = Person.withOnly(Finding.unknown("hip-replacement")).toBuilder()
                .bloodPressure(BloodPressure.of(120, 80))
                .decision(new ClinicianDecision(Rules.NEW_HIP.id(), "Dr. Berger", LocalDate.of(2026, 10, 1)))
                .build();
        Verdict hip = screen(Moves.CROSSED_LEG, "hold", decided);

        assertThat(pressure.recommendation()).isEqualTo(NOTHING_FOUND);
        assertThat(pressure.mostSevereIfAnswered()).isEqualTo(MONITOR);
        assertThat(pressure.questions()).hasSize(1);
        assertThat(hip.recommendation()).isEqualTo(NOTHING_FOUND);
        assertThat(hip.mostSevereIfAnswered()).isEqualTo(MONITOR);
        assertThat(hip.questions()).extracting(ScreeningQuestion::mayLeadTo).containsExactly(MONITOR);
    }

    @Test
    void whatNeedsSeveralFindingsAsksForTheFirstOfThemFirst() {
        RuleSet rules = Rules.ALL.with(Rules.BONE.toBuilder()
                .when(Criterion.allOf(Criterion.has("osteoporosis"), Criterion.has("back-pain")))
                .build());
        Person nobody = Person.withOnly(Finding.unknown("osteoporosis"), Finding.unknown("back-pain"));
        Person somebody = Person.withOnly(Finding.present("osteoporosis"), Finding.unknown("back-pain"));

        assertThat(rules.forPerson(nobody).screen(Moves.KNEE_TO_CHEST, DOSE).questions())
                .extracting(ScreeningQuestion::text)
                .contains(Rules.OSTEOPOROSIS.question())
                .doesNotContain(Rules.BACK_PAIN.question());
        assertThat(rules.forPerson(somebody).screen(Moves.KNEE_TO_CHEST, DOSE).questions())
                .extracting(ScreeningQuestion::text)
                .contains(Rules.BACK_PAIN.question());
    }

    /** Only the first of several is asked, and what is told of another one may settle them all. */
    @Test
    void whatSettlesWhatWasOpenMayMakeAVerdictMilder() {
        RuleSet rules = Rules.ALL.with(Rules.BONE.toBuilder()
                .when(Criterion.allOf(
                        Criterion.has("osteoporosis"),
                        Criterion.has("pregnancy").fromWeek(20)))
                .build());
        Person nobody = normal(Finding.unknown("osteoporosis"), Finding.unknown("pregnancy"));
        Person settled = normal(
                Finding.unknown("osteoporosis"), Finding.present("pregnancy").weeks(3));
        Verdict open = rules.forPerson(nobody).screen(Moves.KNEE_TO_CHEST, DOSE);

        assertThat(open.recommendation()).isEqualTo(NOT_ENOUGH_INFORMATION);
        assertThat(open.questions()).extracting(ScreeningQuestion::text).containsExactly(Rules.OSTEOPOROSIS.question());
        assertThat(rules.forPerson(settled).screen(Moves.KNEE_TO_CHEST, DOSE).recommendation())
                .isEqualTo(NOTHING_FOUND);
    }

    @Test
    void aRedFlagStopsEverythingAndHidesNothing() {
        Person person = normal(Finding.present("cauda-equina"), Finding.present("osteoporosis"));
        Verdict verdict = screen(Moves.KNEE_TO_CHEST, "hold", person);

        assertThat(Rules.ALL.forPerson(person).wholeProgram()).isEqualTo(EXCLUDED);
        assertThat(verdict.recommendation()).isEqualTo(EXCLUDED);
        assertThat(verdict.findUrgency()).contains(Urgency.EMERGENCY);
        assertThat(rules(verdict.matches())).containsExactly("red-flag", "bone");
        for (Exercise exercise : Moves.ALL) {
            assertThat(conclude(exercise, person)).isEqualTo(EXCLUDED);
        }
        RuleSet referring =
                Rules.ALL.with(Rules.RED_FLAG.toBuilder().urgency(Urgency.REFER).build());
        assertThat(referring.forPerson(person).wholeProgram()).isEqualTo(MONITOR);
    }

    @Test
    void aRuleThatAppliesOnlyIfKnownAsksNothing() {
        RuleSet asking = RuleSet.builder()
                .edition("1")
                .conditions(Rules.ALL.conditions())
                .sources(Rules.ALL.sources())
                .rule(Rules.BONE)
                .build();
        RuleSet silent = asking.with(Rules.BONE.toBuilder().onlyIfKnown(true).build());

        Verdict asked = asking.forPerson(Person.unknown()).screen(Moves.KNEE_TO_CHEST, DOSE);
        assertThat(asked.recommendation()).isEqualTo(NOT_ENOUGH_INFORMATION);
        assertThat(asked.questions()).hasSize(1);
        Verdict unasked = silent.forPerson(Person.unknown()).screen(Moves.KNEE_TO_CHEST, DOSE);
        assertThat(unasked.recommendation()).isEqualTo(NOTHING_FOUND);
        assertThat(unasked.mostSevereIfAnswered()).isEqualTo(NOTHING_FOUND);
        assertThat(unasked.questions()).isEmpty();
        assertThat(silent.forPerson(normal(Finding.present("osteoporosis")))
                        .screen(Moves.KNEE_TO_CHEST, DOSE)
                        .recommendation())
                .isEqualTo(ONLY_WITH_MODIFICATIONS);
    }

    @Test
    void limitsOfSeveralDemandsNeedThemAllOnTheSameSide() {
        Person person = normal(Finding.present("hip-replacement").on(Side.LEFT).weeks(2));
        Exercise apart =
                Moves.asking(demands -> demands.demand(Demand.HIP_ADDUCTION, 1, org.therex.anatomy.RelativeSide.SAME)
                        .demand(Demand.HIP_INTERNAL_ROTATION, 1, org.therex.anatomy.RelativeSide.OPPOSITE));
        Exercise half = Moves.asking(demands -> demands.demand(Demand.HIP_ADDUCTION, 3));

        assertThat(conclude(Moves.CROSSED_LEG, person)).isEqualTo(ASK_CLINICIAN);
        assertThat(conclude(half, person)).isEqualTo(NOTHING_FOUND);
        assertThat(screen(apart, "left side only", person).recommendation()).isEqualTo(NOTHING_FOUND);
        assertThat(screen(apart, "each side", person).recommendation()).isEqualTo(ASK_CLINICIAN);
    }

    @Test
    void aClinicianMayDecideOtherwiseWhereTheRuleLetsThem() {
        ClinicianDecision hip = new ClinicianDecision(Rules.NEW_HIP.id(), "Dr. Berger", LocalDate.of(2026, 10, 1));
        ClinicianDecision flag = new ClinicianDecision(Rules.RED_FLAG.id(), "Dr. Berger", LocalDate.of(2026, 10, 1));
        Person person = normal(Finding.present("hip-replacement").weeks(2), Finding.present("cauda-equina"));
        Person decided = person.toBuilder().decision(hip).decision(flag).build();

        Verdict verdict = screen(Moves.CROSSED_LEG, "hold", decided);
        assertThat(verdict.recommendation()).isEqualTo(EXCLUDED);
        assertThat(verdict.matches()).extracting(RuleMatch::recommendation).containsExactly(EXCLUDED, MONITOR);
        assertThat(verdict.matches().get(1).decision()).contains(hip);
        assertThat(verdict.matches().get(1).toString()).contains("Decided by Dr. Berger on 2026-10-01 about new-hip.");
        assertThat(verdict.matches().get(0).decision()).isEmpty();
        assertThat(Rules.ALL.check(decided).issues())
                .extracting(Issue::toString)
                .containsExactly("warning not-overridable at /decisions/1/rule: 'rule' must be one that a clinician may"
                        + " override, but was red-flag");
    }

    @Test
    void findingsOfWhichNoRuleSpeaksAreTold() {
        assertThat(Rules.ALL.check(normal(Finding.present("osteoporosys"))).issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "warning unknown-reference at /findings/0/condition: 'condition' must be one of which a"
                                + " rule speaks, but was \"osteoporosys\"; did you mean \"osteoporosis\"?");
        assertThat(Rules.ALL.check(normal(Finding.present("osteoporosis"))).hasIssues())
                .isFalse();
    }

    @Test
    void whatAConditionCannotHaveIsTold() {
        Person person = normal(
                Finding.present("osteoporosis").on(Side.LEFT).weeks(3).is(ConditionQualifier.ACUTE),
                Finding.present("hip-replacement").on(Side.LEFT).weeks(3).isNot(ConditionQualifier.FUSED));

        assertThat(Rules.ALL.check(person).issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "warning conflict at /findings/0/qualifiers: 'qualifiers' must be empty for osteoporosis, but was acute",
                        "warning conflict at /findings/0/side: 'side' must be absent for osteoporosis, but was left",
                        "warning no-rule at /findings/0/weeks: 'weeks' must be looked at by a rule to count, which none of"
                                + " edition 2026.1 does for osteoporosis, but was 3",
                        "warning conflict at /findings/1/absentQualifiers: 'absentQualifiers' must be what hip-replacement can"
                                + " be: within-surgeons-limits, but was fused");
    }

    @Test
    void findingsOfWhichNoRuleSpeaksAreAskedForInEveryVerdict() {
        for (Finding finding : List.of(Finding.present("osteoporosys"), Finding.unknown("osteoporosys"))) {
            PersonScreening screening = Rules.ALL.forPerson(normal(finding));
            Verdict verdict = screening.screen(Moves.PELVIC_TILT, DOSE);

            assertThat(verdict.recommendation()).isEqualTo(NOT_ENOUGH_INFORMATION);
            assertThat(verdict.mostSevereIfAnswered()).isEqualTo(EXCLUDED);
            assertThat(verdict.questions()).singleElement().satisfies(question -> {
                assertThat(question.kind()).isEqualTo(QuestionKind.NO_RULE);
                assertThat(question.condition()).contains(finding.condition());
                assertThat(question.mayLeadTo()).isEqualTo(EXCLUDED);
                assertThat(question)
                        .hasToString("No rule of this set speaks of \"osteoporosys\"; did you mean \"osteoporosis\"?");
            });
            assertThat(screening.wholeProgram()).isEqualTo(NOT_ENOUGH_INFORMATION);
            assertThat(screening.substitutes(Moves.KNEE_TO_CHEST, DOSE, Moves.ALL))
                    .isEmpty();
        }
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

    @Test
    void conditionsThatAreAskedForInTheSameWordsAreAskedForEach() {
        RuleSet rules = Rules.ALL.with(
                Rules.OSTEOPOROSIS.toBuilder().question(Rules.DISC.question()).build());
        Person person = Person.withOnly(Finding.unknown("osteoporosis"), Finding.unknown("disc-herniation"));

        assertThat(rules.forPerson(person).screen(Moves.KNEE_TO_CHEST, DOSE).questions())
                .extracting(question -> question.condition().orElseThrow().value())
                .containsExactly("disc-herniation", "osteoporosis");
    }

    /** To lie on the front asks something else of the body, and nobody said what. */
    @ParameterizedTest
    @CsvSource({
        "prone,    false, NOT_ENOUGH_INFORMATION",
        "prone,    true,  NOTHING_FOUND",
        "standing, false, NOTHING_FOUND"
    })
    void aMoveToAnotherPositionThatNobodyAssessedIsAsked(Position to, boolean relieved, Recommendation recommendation) {
        Modification.Builder moved = Modification.builder()
                .id(ModificationId.of("moved"))
                .direction(ModificationDirection.EASIER)
                .text("Move.")
                .position(to);
        Exercise exercise = Moves.exercise("moving", Position.STANDING)
                .demands(demands -> demands.demand(Demand.HIP_FLEXION, 1))
                .modification((relieved ? moved.relief(Relief.from(Demand.HIP_FLEXION)) : moved).build())
                .build();
        Verdict verdict = screen(exercise, "hold", normal(), ModificationId.of("moved"));

        assertThat(verdict.recommendation()).isEqualTo(recommendation);
        assertThat(verdict.questions())
                .extracting(ScreeningQuestion::kind)
                .isEqualTo(recommendation == NOTHING_FOUND ? List.of() : List.of(QuestionKind.MODIFICATION));
    }

    /** Whichever side it is on, the other one is done. */
    @Test
    void theSideIsAskedWhereTheDoseFollowsIt() {
        Finding hip = Finding.present("hip-replacement").weeks(6);

        assertThat(screen(Moves.KNEE_TO_CHEST, "unaffected side only", normal(hip))
                        .questions())
                .extracting(ScreeningQuestion::kind)
                .containsExactly(QuestionKind.SIDE);
        assertThat(screen(Moves.KNEE_TO_CHEST, "affected side only", normal(hip))
                        .questions())
                .isEmpty();
    }

    /** What has no sides, or is on the same one, tells nothing against it. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    back-pain,   LEFT,  NOTHING_FOUND, 0
                    wrist-pain,  RIGHT, NOTHING_FOUND, 0
                    wrist-pain,  LEFT,  ASK_CLINICIAN, 0
                    wrist-pain,  -,     ASK_CLINICIAN, 1
                    """)
    void whoSaysWhereAllComplaintsAreHasAnUnaffectedSide(
            String condition, Side side, Recommendation recommendation, int questions) {
        Condition wrist = Condition.builder("wrist-pain", "Wrist pain")
                .kind(ConditionKind.SYMPTOM)
                .question("Does your wrist hurt?")
                .lateral(true)
                .build();
        RuleSet rules = Rules.ALL.toBuilder().condition(wrist).build();
        Finding other = Finding.present(condition);
        Person person = normal(
                Finding.present("hip-replacement").weeks(6).on(Side.RIGHT), side == null ? other : other.on(side));
        Verdict verdict =
                rules.forPerson(person).screen(Moves.KNEE_TO_CHEST, Prescription.parse("unaffected side only"));

        assertThat(verdict.recommendation()).isEqualTo(recommendation);
        assertThat(verdict.questions())
                .hasSize(questions)
                .allSatisfy(question -> assertThat(question).hasToString("Wrist pain: on which side is it? [new-hip]"));
    }

    /** What is not there on the affected side may be on the other one, and then that one is affected too. */
    @Test
    void theAffectedSideIsOpenWhereMoreIsOpenAboutTheOther() {
        Condition knee = Condition.builder("knee-pain", "Knee pain")
                .kind(ConditionKind.SYMPTOM)
                .question("Does your knee hurt?")
                .lateral(true)
                .build();
        Person person = Person.builder()
                .hasNot("cauda-equina")
                .hasNot("osteoporosis")
                .hasNot("disc-herniation")
                .finding(Finding.present("knee-pain").on(Side.LEFT))
                .finding(Finding.absent("hip-replacement").on(Side.LEFT))
                .build();
        Verdict verdict = Rules.ALL.toBuilder()
                .condition(knee)
                .build()
                .forPerson(person)
                .screen(Moves.KNEE_TO_CHEST, Prescription.parse("affected side only"));

        assertThat(verdict.recommendation()).isEqualTo(NOT_ENOUGH_INFORMATION);
        assertThat(verdict.affectedSides()).containsExactly(Side.LEFT, Side.RIGHT);
        assertThat(verdict.questions()).singleElement().satisfies(question -> {
            assertThat(question.condition()).contains(Rules.HIP.id());
            assertThat(question.side()).contains(Side.RIGHT);
        });
    }

    /** Whichever of two it is that makes a rule fire, both must be on the other side for it not to. */
    @Test
    void theSidesOfAllThatMakeARuleFireDecideTogether() {
        RuleSet rules = Rules.ALL.toBuilder()
                .condition(Condition.builder("hip-pain", "Hip pain")
                        .kind(ConditionKind.SYMPTOM)
                        .question("Does your hip hurt?")
                        .lateral(true)
                        .build())
                .build()
                .with(Rules.NEW_HIP.toBuilder()
                        .when(Criterion.anyOf(
                                Criterion.has("hip-replacement").beforeWeek(12), Criterion.has("hip-pain")))
                        .build());
        Finding hip = Finding.present("hip-replacement").weeks(6);
        Finding pain = Finding.present("hip-pain");
        Prescription left = Prescription.parse("left side only");

        assertThat(rules.forPerson(normal(hip, pain))
                        .screen(Moves.KNEE_TO_CHEST, left)
                        .questions())
                .extracting(ScreeningQuestion::text)
                .containsExactly("Hip pain: on which side is it?", "Hip replacement: on which side is it?");
        assertThat(rules.forPerson(normal(hip, pain.on(Side.LEFT)))
                        .screen(Moves.KNEE_TO_CHEST, left)
                        .questions())
                .isEmpty();
    }

    @Test
    void aSideThatTakesNothingBackIsNotAsked() {
        ScreeningRule clinic = Rules.BONE.toBuilder()
                .id(RuleId.of("bone-clinic"))
                .category(RuleCategory.RELATIVE_CONTRAINDICATION)
                .build();
        Person person = normal(Finding.present("hip-replacement").weeks(6), Finding.present("osteoporosis"));
        Prescription left = Prescription.parse("left side only");

        assertThat(Rules.ALL.forPerson(person).screen(Moves.KNEE_TO_CHEST, left).questions())
                .extracting(ScreeningQuestion::kind)
                .containsExactly(QuestionKind.SIDE);
        assertThat(Rules.ALL
                        .with(clinic)
                        .forPerson(person)
                        .screen(Moves.KNEE_TO_CHEST, left)
                        .questions())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"left side only, NOTHING_FOUND", "right side only, ASK_CLINICIAN", "affected side only, ASK_CLINICIAN"})
    void whatIsThereAndNotOnTheLeftIsOnTheRight(String dose, Recommendation recommendation) {
        Person person = normal(
                Finding.present("hip-replacement").weeks(6),
                Finding.absent("hip-replacement").on(Side.LEFT));
        Verdict verdict = screen(Moves.KNEE_TO_CHEST, dose, person);

        assertThat(verdict.recommendation()).isEqualTo(recommendation);
        assertThat(verdict.questions()).isEmpty();
    }

    @Test
    void whatIsOnNeitherSideIsNotThere() {
        Finding hip = Finding.present("hip-replacement");
        Finding none = Finding.absent("hip-replacement");

        assertThatThrownBy(() -> Person.withOnly(hip, none.on(Side.LEFT), none.on(Side.RIGHT)))
                .hasMessage("'findings' must be either present or absent, but was both for hip-replacement");
        assertThatThrownBy(() -> Person.withOnly(hip.on(Side.LEFT), none))
                .hasMessage("'findings' must be either present or absent, but was both for hip-replacement");
        assertThatThrownBy(() -> Person.withOnly(hip.on(Side.LEFT), none.on(Side.LEFT)))
                .hasMessage("'findings' must be either present or absent, but was both for hip-replacement");
        assertThat(Person.withOnly(hip.on(Side.LEFT), none.on(Side.RIGHT)).findings())
                .hasSize(2);
    }

    /** Whoever drops a rule wants nothing to follow from its condition; that it counts for nothing is told, not asked. */
    @Test
    void aConditionWithoutARuleAsksNothing() {
        RuleSet rules = Rules.ALL.without(Rules.BONE.id());
        Person person = normal(Finding.present("osteoporosis"));
        Verdict verdict = rules.forPerson(person).screen(Moves.KNEE_TO_CHEST, DOSE);

        assertThat(verdict.recommendation()).isEqualTo(NOTHING_FOUND);
        assertThat(verdict.questions()).isEmpty();
        assertThat(rules.check(person).issues())
                .extracting(Issue::toString)
                .containsExactly("information no-rule at /findings/0/condition: 'condition' must be one of which a rule"
                        + " speaks to count, but was \"osteoporosis\"");
    }

    @Test
    void onlyWordsThatAreNearAreHintedAt() {
        Person person = normal(Finding.present("gout"));

        assertThat(Rules.ALL.forPerson(person).screen(Moves.PELVIC_TILT, DOSE).questions())
                .extracting(ScreeningQuestion::text)
                .containsExactly("No rule of this set speaks of \"gout\".");
        assertThat(Rules.ALL.check(person).issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.hint()).isEmpty());
    }

    @Test
    void theNameOfARuleLeadsToItsConditions() {
        assertThat(Rules.ALL
                        .forPerson(normal(Finding.present("red-flag")))
                        .screen(Moves.PELVIC_TILT, DOSE)
                        .questions())
                .extracting(ScreeningQuestion::text)
                .containsExactly("No rule of this set speaks of \"red-flag\"; did you mean \"cauda-equina\"?");
    }

    @Test
    void anOpenRedFlagWeighsMoreThanWhatIsToBeWatched() {
        Person person = normal(Finding.unknown("cauda-equina")).toBuilder()
                .bloodPressure(BloodPressure.of(150, 80))
                .build();
        Verdict verdict = screen(Moves.WALL_SIT, "hold 40 s", person);

        assertThat(rules(verdict.matches())).containsExactly("pressure");
        assertThat(verdict.recommendation()).isEqualTo(NOT_ENOUGH_INFORMATION);
        assertThat(verdict.mostSevereIfAnswered()).isEqualTo(EXCLUDED);
        assertThat(Rules.ALL.forPerson(person).wholeProgram()).isEqualTo(NOT_ENOUGH_INFORMATION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ABSENT  | left side only  | NOTHING_FOUND          | 0
                    ABSENT  | right side only | NOT_ENOUGH_INFORMATION | 1
                    ABSENT  | each side       | NOT_ENOUGH_INFORMATION | 1
                    UNKNOWN | left side only  | NOT_ENOUGH_INFORMATION | 1
                    UNKNOWN | each side       | NOT_ENOUGH_INFORMATION | 2
                    PRESENT | left side only  | ASK_CLINICIAN          | 0
                    PRESENT | right side only | NOT_ENOUGH_INFORMATION | 1
                    PRESENT | each side       | ASK_CLINICIAN          | 0
                    """)
    void whatIsToldOfTheLeftAnswersNothingOfTheRight(
            Presence presence, String dose, Recommendation recommendation, int questions) {
        Finding hip = Finding.present("hip-replacement").on(Side.LEFT);
        Person person = Person.builder()
                .hasNot("cauda-equina")
                .hasNot("osteoporosis")
                .hasNot("disc-herniation")
                .finding(
                        presence == Presence.PRESENT
                                ? hip.weeks(6)
                                : hip.toBuilder().presence(presence).build())
                .build();
        Verdict verdict = screen(Moves.KNEE_TO_CHEST, dose, person);

        assertThat(verdict.recommendation()).isEqualTo(recommendation);
        assertThat(verdict.questions()).hasSize(questions);
        if (dose.equals("right side only")) {
            assertThat(verdict.questions().get(0).side()).contains(Side.RIGHT);
            assertThat(verdict.questions().get(0))
                    .hasToString("Hip replacement, on the right: Was one of your hips replaced? [new-hip]");
        }
    }

    @Test
    void aSideThatAConditionCannotHaveMeansNothing() {
        RuleSet rules = Rules.ALL.with(Rules.NEW_HIP.toBuilder()
                .when(Criterion.anyOf(Criterion.has("hip-replacement"), Criterion.has("osteoporosis")))
                .build());
        Person person = normal(Finding.present("osteoporosis").on(Side.LEFT));

        assertThat(rules.forPerson(person)
                        .screen(Moves.KNEE_TO_CHEST, Prescription.parse("right side only"))
                        .recommendation())
                .isEqualTo(ASK_CLINICIAN);
    }

    @ParameterizedTest
    @CsvSource({"affected side only, ASK_CLINICIAN", "unaffected side only, ASK_CLINICIAN"})
    void theAffectedSideIsOpenWhereFindingsAreOnBoth(String dose, Recommendation recommendation) {
        Person person = normal(
                Finding.present("hip-replacement").weeks(4).on(Side.RIGHT),
                Finding.unknown("hip-replacement").on(Side.LEFT));

        assertThat(screen(Moves.KNEE_TO_CHEST, dose, person).recommendation()).isEqualTo(recommendation);
    }

    @Test
    void absoluteContraindicationsLookAtTheExerciseAsItIs() {
        RuleSet rules = Rules.ALL.with(Rules.BONE.toBuilder()
                .category(RuleCategory.ABSOLUTE_CONTRAINDICATION)
                .build());
        PersonScreening screening = rules.forPerson(normal(Finding.present("osteoporosis")));
        Verdict plain = screening.screen(Moves.KNEE_TO_CHEST, DOSE);
        Verdict smaller = screening.screen(Moves.KNEE_TO_CHEST, DOSE, List.of(Moves.SMALLER));

        assertThat(plain.matches())
                .singleElement()
                .satisfies(match -> assertThat(match.remedies()).isEmpty());
        assertThat(smaller.matches()).isEqualTo(plain.matches());
        assertThat(smaller.recommendation()).isEqualTo(EXCLUDED);
        assertThat(smaller.mostSevereIfAnswered()).isEqualTo(EXCLUDED);
        assertThat(smaller.findLevels().orElseThrow().level(Demand.LUMBAR_FLEXION_RANGE))
                .isEqualTo(1);
    }

    @Test
    void anIndicationRanksUpAndExcludesNothing() {
        Verdict verdict = screen(Moves.PELVIC_TILT, "hold", normal(Finding.present("back-pain")));

        assertThat(verdict.recommendation()).isEqualTo(NOTHING_FOUND);
        assertThat(verdict.matches()).isEmpty();
        assertThat(rules(verdict.indications())).containsExactly("move");
    }

    @Test
    void whoIsStoppedIsNotToldToExercise() {
        Verdict free = screen(Moves.PELVIC_TILT, "hold", normal(Finding.present("back-pain")));
        Verdict stopped = screen(
                Moves.PELVIC_TILT, "hold", normal(Finding.present("back-pain"), Finding.present("cauda-equina")));
        Verdict open = screen(
                Moves.PELVIC_TILT, "hold", normal(Finding.present("back-pain"), Finding.unknown("cauda-equina")));

        assertThat(free.toString().lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("+ suits: move (indication); back-pain present");
        assertThat(stopped.recommendation()).isEqualTo(EXCLUDED);
        assertThat(stopped.toString().lines().skip(1))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("- excluded: red-flag"),
                        line -> assertThat(line)
                                .startsWith("+ only once the above is settled, suits: move (indication); back-pain"));
        assertThat(open.toString().lines().skip(1))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("? Is there new numbness"),
                        line -> assertThat(line).startsWith("+ only once the above is settled, suits: move"));
        assertThat(stopped.toString()).doesNotContain("nothing found");
    }

    /** What milder rules advise is how to exercise all the same, and nothing to do today. */
    @Test
    void whoIsStoppedIsToldHowToExerciseOnlyForLater() {
        Finding hip = Finding.present("hip-replacement").weeks(2);
        Verdict stopped = screen(
                Moves.KNEE_TO_CHEST,
                "hold",
                normal(hip, Finding.present("osteoporosis"), Finding.present("cauda-equina")));
        Verdict asks = screen(Moves.KNEE_TO_CHEST, "hold", normal(hip, Finding.present("osteoporosis")));
        Verdict goesOn = screen(Moves.KNEE_TO_CHEST, "hold", normal(Finding.present("osteoporosis")));

        assertThat(stopped.toString().lines().skip(1))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("- excluded: red-flag"),
                        line -> assertThat(line)
                                .startsWith("- only once the above is settled, ask clinician: new-hip")
                                .doesNotContain("under the limit with", "would bring it under the limit"),
                        line -> assertThat(line)
                                .startsWith("- only once the above is settled, only with modifications: bone")
                                .doesNotContain("Under the limit with"));
        assertThat(stopped.matches().get(1).remedies()).isNotEmpty();
        assertThat(asks.toString().lines().skip(1))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("- ask clinician: new-hip")
                                .contains(" Ask the clinician about smaller and hand"),
                        line -> assertThat(line)
                                .startsWith("- only once the above is settled, only with modifications: bone")
                                .contains("Under the limit with smaller."));
        assertThat(goesOn.toString().lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("- only with modifications: bone");
    }

    /** Whoever says yes says that it is so, and no question has a "no" in it. */
    @ParameterizedTest
    @EnumSource(ConditionQualifier.class)
    void aTraitIsAskedForInPlainWords(ConditionQualifier qualifier) {
        RuleSet rules = Rules.ALL.toBuilder()
                .conditions(Rules.ALL.conditions().stream()
                        .map(condition -> condition.equals(Rules.OSTEOPOROSIS)
                                ? condition.toBuilder().qualifier(qualifier).build()
                                : condition)
                        .toList())
                .build()
                .with(Rules.BONE.toBuilder()
                        .when(Criterion.has("osteoporosis").is(qualifier))
                        .build());

        assertThat(rules.forPerson(normal(Finding.present("osteoporosis")))
                        .screen(Moves.KNEE_TO_CHEST, DOSE)
                        .questions())
                .singleElement()
                .extracting(ScreeningQuestion::text)
                .asString()
                .matches("Osteoporosis: [a-z].*\\?")
                .doesNotContain(
                        "is it not", "is it un", "is it sent", "is it drawn", "is it bulging", "is it stiffened");
        assertThat(Finding.present("osteoporosis").isNot(qualifier).toString()).doesNotContain("not not", "not unsup");
    }

    @Test
    void whatIsKnownNotToBeSoIsToldInPlainWords() {
        assertThat(Finding.present("hypertension").isNot(ConditionQualifier.UNCONTROLLED))
                .hasToString("hypertension present, under control");
        assertThat(Finding.present("fracture").isNot(ConditionQualifier.ACUTE))
                .hasToString("fracture present, not acute");
        assertThat(Criterion.has("falls-risk").isNot(ConditionQualifier.UNSUPERVISED))
                .hasToString("falls-risk, supervised");
    }

    @Test
    void substitutesServeTheSameAimAndTripNothing() {
        PersonScreening screening = Rules.ALL.forPerson(normal(
                Finding.present("osteoporosis"),
                Finding.present("hip-replacement").weeks(2)));

        assertThat(screening.substitutes(Moves.KNEE_TO_CHEST, DOSE, Moves.ALL))
                .extracting(Substitute::toString)
                .containsExactly(
                        "chair-bend [named as substitute, nothing open]",
                        "pelvic-tilt [same target, same category, no higher level, nothing open]");
        assertThat(screening.substitutes(Moves.KNEE_TO_CHEST, DOSE, Moves.ALL, ImmutableSet.of(Equipment.CHAIR)))
                .extracting(substitute -> substitute.exercise().id().value())
                .containsExactly("chair-bend");
        assertThat(screening.substitutes(Moves.PRESS_UP, DOSE, Moves.ALL)).isEmpty();
        assertThat(Rules.ALL
                        .forPerson(normal(Finding.unknown("cauda-equina")))
                        .substitutes(Moves.KNEE_TO_CHEST, DOSE, Moves.ALL))
                .isEmpty();
        assertThat(Rules.ALL
                        .forPerson(normal(Finding.present("cauda-equina")))
                        .substitutes(Moves.KNEE_TO_CHEST, DOSE, Moves.ALL))
                .isEmpty();
    }

    @Test
    void substitutesAboutWhichQuestionsAreOpenComeLastAndAreMarked() {
        PersonScreening screening =
                Rules.ALL.forPerson(normal(Finding.present("osteoporosis"), Finding.unknown("disc-herniation")));

        assertThat(screening.substitutes(Moves.KNEE_TO_CHEST, DOSE, Moves.ALL))
                .extracting(Substitute::toString)
                .containsExactly(
                        "crossed-leg [same target, same category, no higher level, nothing open]",
                        "pelvic-tilt [same target, same category, no higher level, nothing open]",
                        "chair-bend [named as substitute], questions open");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    -,    left side only,  1
                    -,    each side,       0
                    LEFT, left side only,  0
                    """)
    void theSideIsAskedWhereItDecides(Side side, String dose, int questions) {
        Finding hip = Finding.present("hip-replacement").weeks(6);
        Verdict verdict = screen(Moves.KNEE_TO_CHEST, dose, normal(side == null ? hip : hip.on(side)));

        assertThat(verdict.recommendation()).isEqualTo(ASK_CLINICIAN);
        assertThat(verdict.questions()).hasSize(questions).allSatisfy(question -> {
            assertThat(question).hasToString("Hip replacement: on which side is it? [new-hip]");
            assertThat(question.kind()).isEqualTo(QuestionKind.SIDE);
            assertThat(question.condition()).contains(hip.condition());
            assertThat(question.rules()).containsExactly(Rules.NEW_HIP.id());
            assertThat(question.mayLeadTo()).isEqualTo(ASK_CLINICIAN);
        });
    }
}
