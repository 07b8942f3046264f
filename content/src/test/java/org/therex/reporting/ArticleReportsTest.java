package org.therex.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.reporting.AnswerKind.ABSENT;
import static org.therex.reporting.AnswerKind.NOT_APPLICABLE;
import static org.therex.reporting.AnswerKind.PRESENT;
import static org.therex.reporting.CertQuestion.ADHERENCE;
import static org.therex.reporting.CertQuestion.ADVERSE_EVENTS;
import static org.therex.reporting.CertQuestion.DELIVERED;
import static org.therex.reporting.CertQuestion.DESCRIPTION;
import static org.therex.reporting.CertQuestion.DOSE;
import static org.therex.reporting.CertQuestion.EQUIPMENT;
import static org.therex.reporting.CertQuestion.FIDELITY;
import static org.therex.reporting.CertQuestion.GROUPING;
import static org.therex.reporting.CertQuestion.HOME;
import static org.therex.reporting.CertQuestion.MOTIVATION;
import static org.therex.reporting.CertQuestion.OTHER_COMPONENTS;
import static org.therex.reporting.CertQuestion.PROGRESSION;
import static org.therex.reporting.CertQuestion.PROGRESSION_RULE;
import static org.therex.reporting.CertQuestion.PROVIDER;
import static org.therex.reporting.CertQuestion.SETTING;
import static org.therex.reporting.CertQuestion.STARTING_LEVEL;
import static org.therex.reporting.CertQuestion.SUPERVISION;
import static org.therex.reporting.CertQuestion.TAILORING;
import static org.therex.reporting.CertQuestion.TAILORING_DETAIL;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.therex.anatomy.Position;
import org.therex.check.Issue;
import org.therex.check.Path;
import org.therex.exercise.Exercise;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationDirection;
import org.therex.exercise.ModificationId;
import org.therex.exercise.Relation;
import org.therex.exercise.Setup;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.Step;
import org.therex.lowback.LowBack;
import org.therex.lowback.LowBackProgram;
import org.therex.prescription.Amount;
import org.therex.prescription.Prescription;
import org.therex.program.ItemBuilder;
import org.therex.program.Program;
import org.therex.program.ProgramBuilder;
import org.therex.review.Review;
import org.therex.review.ReviewCodes;
import org.therex.source.Attribution;
import org.therex.source.Citation;

/** What the programs of the four articles tell and what not, judged by hand from the articles. */
class ArticleReportsTest {

    /** The answers of articles 000, 001, 002 and 003 to each question. */
    private static final ImmutableMap<CertQuestion, List<AnswerKind>> ANSWERS =
            ImmutableMap.<CertQuestion, List<AnswerKind>>builder()
                    // Wall, chair and bed are named in 000; the others say of many exercises nothing, not even "none".
                    .put(EQUIPMENT, List.of(PRESENT, ABSENT, ABSENT, ABSENT))
                    // Article 001 names people of a clinic, which the program does not repeat; the others nobody.
                    .put(PROVIDER, List.of(ABSENT, ABSENT, ABSENT, ABSENT))
                    .put(GROUPING, List.of(ABSENT, ABSENT, ABSENT, ABSENT))
                    .put(SUPERVISION, List.of(ABSENT, ABSENT, ABSENT, ABSENT))
                    .put(ADHERENCE, List.of(ABSENT, ABSENT, ABSENT, ABSENT))
                    .put(MOTIVATION, List.of(ABSENT, ABSENT, ABSENT, ABSENT))
                    // Article 002: form first, only then weight or longer holds.
                    .put(PROGRESSION_RULE, List.of(ABSENT, ABSENT, PRESENT, ABSENT))
                    // Articles 001 to 003 tell it of some exercises only, such as the superman after the hip extension.
                    .put(PROGRESSION, List.of(ABSENT, ABSENT, ABSENT, ABSENT))
                    // Each entry says how it is done, if only in a sentence or two, such as the lunge of 003.
                    .put(DESCRIPTION, List.of(PRESENT, PRESENT, PRESENT, PRESENT))
                    // The title of article 000 says that its exercises are for the home.
                    .put(HOME, List.of(PRESENT, ABSENT, ABSENT, ABSENT))
                    // Staying active, a base of cardio, posture at work.
                    .put(OTHER_COMPONENTS, List.of(ABSENT, PRESENT, PRESENT, PRESENT))
                    .put(ADVERSE_EVENTS, List.of(NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE))
                    .put(SETTING, List.of(PRESENT, ABSENT, ABSENT, ABSENT))
                    // 001 gives a dose to the core activation alone and a hold to the side plank; 003 seconds, but not
                    // how often; 002 next to nothing.
                    .put(DOSE, List.of(PRESENT, ABSENT, ABSENT, ABSENT))
                    // Article 001 calls itself a general guide.
                    .put(TAILORING, List.of(ABSENT, PRESENT, ABSENT, ABSENT))
                    // Article 003 has props for whoever does not reach the floor or the heels.
                    .put(TAILORING_DETAIL, List.of(ABSENT, NOT_APPLICABLE, ABSENT, PRESENT))
                    // Both levels stand on article 000, but not who starts at which.
                    .put(STARTING_LEVEL, List.of(ABSENT, ABSENT, ABSENT, ABSENT))
                    .put(FIDELITY, List.of(ABSENT, ABSENT, ABSENT, ABSENT))
                    .put(DELIVERED, List.of(NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE))
                    .buildOrThrow();

    private static final Exercise WALK =
            Exercise.builder("walk", "Walk").setup(Setup.of(Position.STANDING)).build();

    @Test
    void everyQuestionHasItsAnswersHere() {
        assertThat(ANSWERS.keySet()).containsExactly(CertQuestion.values()).hasSize(19);
    }

    @ParameterizedTest
    @EnumSource(CertQuestion.class)
    void theAnswersAreThoseOfTheArticles(CertQuestion question) {
        List<AnswerKind> answers = List.of(LowBackProgram.values()).stream()
                .map(program ->
                        CertReport.of(program.program()).answer(question).kind())
                .toList();

        assertThat(answers).isEqualTo(ANSWERS.get(question));
    }

    @Test
    void theDoseOfArticle001IsMissingWhereItIsNotStated() {
        ChecklistAnswer dose =
                CertReport.of(LowBackProgram.STABLE_AND_SUPPLE.program()).answer(DOSE);

        // Exercise 1 has bouts of 1 to 5 very often; the hip extension its sides, the bridge nothing at all.
        assertThat(dose.present())
                .contains(
                        Path.parse("/sections/0/items/0/prescription/repetitions"),
                        Path.parse("/sections/0/items/0/prescription/frequency"));
        assertThat(dose.missing())
                .contains(
                        Path.parse("/sections/0/items/1/prescription/repetitions"),
                        Path.parse("/sections/0/items/1/prescription/frequency"),
                        Path.parse("/sections/0/items/7/prescription"))
                .noneMatch(path -> Path.parse("/sections/0/items/0").contains(path));
        assertThat(dose)
                .asString()
                .startsWith("13 absent: The program states how much and how often each exercise is done");
    }

    @Test
    void theStepsOfAnItemAreThoseOfItsArticle() {
        ChecklistAnswer steps =
                CertReport.of(LowBackProgram.STRETCH_AND_RELAX.program()).answer(DESCRIPTION);

        // Article 003 holds the twist, turns in standing, leans in the lunge and rests at the wall; the usual way of
        // each of these is another article's.
        assertThat(steps.present())
                .contains(
                        Path.parse("/exercises/0/technique/steps"),
                        Path.parse("/exercises/1/variations/0/technique/steps"),
                        Path.parse("/exercises/6/variations/0/technique/steps"),
                        Path.parse("/exercises/7/variations/0/technique/steps"),
                        Path.parse("/exercises/10/variations/0/technique/steps"))
                .hasSize(13);
    }

    @Test
    void stepsOfAnotherSourceDoNotDescribeAnItem() {
        Citation book = Citation.of("book", "1");
        Citation leaflet = Citation.of("leaflet", "1");
        Exercise squat = Exercise.builder("squat", "Squat")
                .setup(Setup.of(Position.STANDING))
                .technique(technique -> technique.step(Step.of("Go down.").by(Attribution.statedBy(book))))
                .entry(SourceEntry.builder().citation(book).build())
                .entry(SourceEntry.builder().citation(leaflet).build())
                .build();

        assertThat(describes(squat, book)).isEqualTo(PRESENT);
        assertThat(describes(squat, leaflet)).isEqualTo(ABSENT);
    }

    private static AnswerKind describes(Exercise exercise, Citation entry) {
        Program program = Program.builder("a", "A")
                .item(exercise, item -> item.follows(entry))
                .build();
        return CertReport.of(program).answer(DESCRIPTION).kind();
    }

    @Test
    void aSessionThatHasALengthSaysHowMuch() {
        ProgramBuilder walk = Program.builder("a", "A")
                .item(
                        WALK,
                        item -> item.prescription(dose -> dose.sessionLength(Amount.exactly(Duration.ofMinutes(30)))
                                .timesPerDay(1)));

        assertThat(CertReport.of(walk.build()).answer(DOSE).kind()).isEqualTo(PRESENT);
        assertThat(Review.standard().check(walk.build()).issues())
                .extracting(Issue::code)
                .doesNotContain(ReviewCodes.NO_DOSE);
    }

    @Test
    void whatOneScheduleSaysOfHowMuchAndAnotherOfHowOftenIsNoWholeDose() {
        Program program = Program.builder("a", "A")
                .item(
                        WALK,
                        item -> item.prescription(dose -> dose.timesPerDay(1)
                                .alternative(
                                        Prescription.builder().repetitions(10).build())))
                .build();
        ChecklistAnswer answer = CertReport.of(program).answer(DOSE);

        assertThat(answer.present()).containsExactly(Path.parse("/sections/0/items/0/prescription/repetitions"));
        assertThat(answer.missing()).containsExactly(Path.parse("/sections/0/items/0/prescription/frequency"));
    }

    @Test
    void weeksAreAskedOnlyWherePhasesFollowOneAnother() {
        ProgramBuilder noPhase = Program.builder("a", "A").item(WALK, ArticleReportsTest::daily);
        ProgramBuilder onePhase =
                Program.builder("a", "A").phase("One", phase -> phase.item(WALK, ArticleReportsTest::daily));
        ProgramBuilder twoPhases = Program.builder("a", "A")
                .phase("One", phase -> phase.weeks(2).item(WALK, ArticleReportsTest::daily))
                .phase("Two", phase -> phase.item(WALK, ArticleReportsTest::daily));

        assertThat(CertReport.of(noPhase.build()).answer(DOSE).kind()).isEqualTo(PRESENT);
        assertThat(CertReport.of(onePhase.build()).answer(DOSE).kind()).isEqualTo(PRESENT);
        assertThat(CertReport.of(twoPhases.build()).answer(DOSE).missing())
                .containsExactly(Path.parse("/phases/1/weeks"));
    }

    private static void daily(ItemBuilder item) {
        item.prescription(dose -> dose.repetitions(10).timesPerDay(1));
    }

    @Test
    void phasesProgressOnlyWhatChangesInThem() {
        Program same = Program.builder("a", "A")
                .phase("One", phase -> phase.item(WALK, ArticleReportsTest::daily))
                .phase("Two", phase -> phase.item(WALK, ArticleReportsTest::daily))
                .build();
        Program more = Program.builder("a", "A")
                .phase("One", phase -> phase.item(WALK, ArticleReportsTest::daily))
                .phase(
                        "Two",
                        phase -> phase.item(
                                WALK,
                                item -> item.prescription(
                                        dose -> dose.repetitions(20).timesPerDay(1))))
                .build();

        assertThat(CertReport.of(same).answer(PROGRESSION).missing())
                .containsExactly(
                        Path.parse("/phases/0/sections/0/items/0/progression"),
                        Path.parse("/phases/1/sections/0/items/0/progression"));
        assertThat(CertReport.of(more).answer(PROGRESSION).kind()).isEqualTo(PRESENT);
        assertThat(CertReport.of(more).answer(PROGRESSION).present())
                .contains(Path.parse("/phases/1/sections/0/items/0"));
    }

    @Test
    void aModifiedOrHarderFormInAnotherPhaseIsProgression() {
        ModificationId sticks = ModificationId.of("sticks");
        Exercise walk = WALK.toBuilder()
                .modification(Modification.builder()
                        .id(sticks)
                        .direction(ModificationDirection.EASIER)
                        .text("Take sticks.")
                        .build())
                .build();
        Exercise run = Exercise.builder("run", "Run")
                .setup(Setup.of(Position.STANDING))
                .link(Relation.REGRESSION, WALK.id())
                .build();
        Program modified = Program.builder("a", "A")
                .phase("One", phase -> phase.item(walk, item -> item.modification(sticks)))
                .phase("Two", phase -> phase.item(walk))
                .build();
        Program harder = Program.builder("a", "A")
                .phase("One", phase -> phase.item(WALK))
                .phase("Two", phase -> phase.item(run))
                .build();
        Program other = Program.builder("a", "A")
                .phase("One", phase -> phase.item(WALK))
                .phase("Two", phase -> phase.item(LowBack.BIRD_DOG))
                .build();

        assertThat(CertReport.of(modified).answer(PROGRESSION).kind()).isEqualTo(PRESENT);
        assertThat(CertReport.of(harder).answer(PROGRESSION).kind()).isEqualTo(PRESENT);
        assertThat(CertReport.of(other).answer(PROGRESSION).missing())
                .containsExactly(
                        Path.parse("/phases/0/sections/0/items/0/progression"),
                        Path.parse("/phases/1/sections/0/items/0/progression"));
    }

    @Test
    void stopRulesAreShownWhereAdverseEventsAreAskedFor() {
        ChecklistAnswer events =
                CertReport.of(LowBackProgram.AT_YOUR_OWN_PACE.program()).answer(ADVERSE_EVENTS);

        assertThat(events.present()).containsExactly(Path.parse("/rules/0"));
        assertThat(events.missing()).isEmpty();
        assertThat(events)
                .hasToString("11 not applicable: It is the result of a study, which a program cannot state; "
                        + "when to stop is stated.");
    }

    @Test
    void tidierOfArticle000() {
        // The article has a title, purposes, equipment, steps, a setting and a dose; nothing of who and how.
        assertThat(TidierReport.of(LowBackProgram.STRONGER_AT_HOME.program()).answers())
                .extracting(ChecklistAnswer::kind)
                .containsExactly(
                        PRESENT,
                        PRESENT,
                        PRESENT,
                        PRESENT,
                        ABSENT,
                        ABSENT,
                        PRESENT,
                        PRESENT,
                        ABSENT,
                        NOT_APPLICABLE,
                        ABSENT,
                        NOT_APPLICABLE);
    }

    @Test
    void fittVpOfTheWallSquatOfArticle000() {
        FittVp squat = FittVp.of(LowBackProgram.STRONGER_AT_HOME.program()).get(0);

        assertThat(squat).asString().startsWith("wall-squat at /sections/0/items/0: 10 repetitions, hold 5-10 s");
        assertThat(squat.frequency().orElseThrow()).hasToString("4 times a day");
        assertThat(squat.intensities()).isEmpty();
        assertThat(squat.progression()).isEmpty();
    }
}
