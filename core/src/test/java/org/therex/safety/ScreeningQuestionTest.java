package org.therex.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.safety.Recommendation.ASK_CLINICIAN;
import static org.therex.safety.Recommendation.EXCLUDED;
import static org.therex.safety.Recommendation.MONITOR;
import static org.therex.safety.Recommendation.NOTHING_FOUND;
import static org.therex.safety.Recommendation.NOT_ENOUGH_INFORMATION;
import static org.therex.safety.Recommendation.ONLY_WITH_MODIFICATIONS;
import static org.therex.safety.Screenings.DOSE;
import static org.therex.safety.Screenings.normal;
import static org.therex.safety.Screenings.screen;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.therex.anatomy.Position;
import org.therex.anatomy.Side;
import org.therex.demand.Demand;
import org.therex.demand.Relief;
import org.therex.exercise.Exercise;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationDirection;
import org.therex.exercise.ModificationId;
import org.therex.prescription.Prescription;
import org.therex.term.Presence;

/** Which questions are asked, and in which order. */
class ScreeningQuestionTest {

    @Test
    void whatNobodyAssessedIsAsked() {
        Verdict unassessed = screen(Moves.UNASSESSED, "hold", normal());
        Verdict harder = screen(Moves.WALL_SIT, "hold 5 s", normal(), Moves.DEEPER);

        assertThat(unassessed.recommendation()).isEqualTo(NOT_ENOUGH_INFORMATION);
        assertThat(unassessed.findLevels()).isEmpty();
        assertThat(unassessed.mostSevereIfAnswered()).isEqualTo(EXCLUDED);
        assertThat(unassessed.questions())
                .extracting(ScreeningQuestion::text)
                .containsExactly("Which demands does unassessed make? They are not assessed.");
        assertThat(harder.recommendation()).isEqualTo(NOT_ENOUGH_INFORMATION);
        assertThat(harder.questions())
                .extracting(ScreeningQuestion::text)
                .containsExactly("Which demands does deeper add to wall-sit? They are not assessed.");
        assertThat(harder.mostSevereIfAnswered()).isEqualTo(EXCLUDED);
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
        RuleSet asUrgent =
                Rules.ALL.with(soon.toBuilder().urgency(Urgency.EMERGENCY).build());
        Person emergency = Person.builder().has("cauda-equina").build();
        Person lessUrgent = Person.builder().has("osteoporosis").build();

        assertThat(rules.forPerson(emergency).screen(Moves.KNEE_TO_CHEST, DOSE).questions())
                .isEmpty();
        assertThat(asUrgent.forPerson(emergency)
                        .screen(Moves.KNEE_TO_CHEST, DOSE)
                        .questions())
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
    void ofTwoQuestionsForOneConditionTheSevererIsAsked() {
        ScreeningQuestion mild = ScreeningQuestion.builder()
                .kind(QuestionKind.PRESENCE)
                .condition(ConditionId.of("osteoporosis"))
                .text("Are your bones a little thin?")
                .mayLeadTo(MONITOR)
                .rule(RuleId.of("thin"))
                .build();
        ScreeningQuestion severe = mild.toBuilder()
                .text("Are your bones brittle?")
                .mayLeadTo(EXCLUDED)
                .rules(List.of(RuleId.of("brittle")))
                .build();
        ScreeningQuestion both = severe.toBuilder()
                .rules(List.of(RuleId.of("brittle"), RuleId.of("thin")))
                .build();

        assertThat(ScreeningQuestion.merged(List.of(mild, severe))).containsExactly(both);
        assertThat(ScreeningQuestion.merged(List.of(severe, mild))).containsExactly(both);
    }
}
