package org.therex.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.therex.program.Samples.BRIDGE;
import static org.therex.program.Samples.PLANK;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.exercise.Equipment;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.ExperienceLevel;
import org.therex.prescription.Amount;

/** What stands around the exercises of a program. */
class ProgramPartsTest {

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

    private static List<String> problems(ProgramBuilder builder) {
        return builder.check().issues().stream().map(Issue::toString).toList();
    }

    private static ProgramBuilder program() {
        return Program.builder("back-at-home", "Back at home").item(BRIDGE);
    }

    @Test
    void aProgramSaysWhoGivesItHowToWhomAndWithWhat() {
        Program program = program()
                .exercise(PLANK)
                .contributor(Contributor.builder()
                        .role(ContributorRole.PROVIDER)
                        .profession("physiotherapist")
                        .credential("MSc")
                        .build())
                .revision(Revision.builder()
                        .label("2")
                        .date(LocalDate.of(2026, 3, 1))
                        .note("Fewer sets.")
                        .build())
                .delivery(delivery -> delivery.setting(Setting.HOME)
                        .setting(Setting.CLINIC)
                        .grouping(Grouping.INDIVIDUAL)
                        .supervision(Supervision.PARTLY_SUPERVISED)
                        .mode(DeliveryMode.IN_PERSON))
                .resources(
                        resources -> resources.equipment(List.of(Equipment.MAT)).minutesPerSession(20))
                .tailoring(tailoring -> tailoring
                        .kind(TailoringKind.TAILORED)
                        .adaptation(Adaptation.of("if kneeling hurts", "Do it on a bed."))
                        .startingRule(StartingRule.builder()
                                .condition("you cannot hold a plank")
                                .text("Begin with the bridge.")
                                .exercise(BRIDGE.id())
                                .level(ExperienceLevel.BEGINNER)
                                .build()))
                .adherence(adherence -> adherence
                        .record("each session")
                        .howOften("on the day")
                        .assessment("share of sessions done")
                        .motivation("a call every week"))
                .orderRule(OrderRule.of(BRIDGE.id(), PLANK.id()))
                .build();

        assertThat(program.contributors().get(0).profession()).contains("physiotherapist");
        assertThat(program.contributors().get(0).credentials()).containsExactly("MSc");
        assertThat(program.revision().flatMap(Revision::date)).contains(LocalDate.of(2026, 3, 1));
        assertThat(program.delivery().orElseThrow().settings()).containsExactly(Setting.HOME, Setting.CLINIC);
        assertThat(program.resources().orElseThrow().timePerSession()).contains(Amount.exactly(Duration.ofMinutes(20)));
        assertThat(program.resources().orElseThrow().equipment().orElseThrow()).containsExactly(Equipment.MAT);
        assertThat(program.tailoring().orElseThrow().startingRules().get(0).exercise())
                .contains(BRIDGE.id());
        assertThat(program.adherence().orElseThrow().motivations()).containsExactly("a call every week");
        assertThat(program.orderRules()).containsExactly(OrderRule.of(BRIDGE.id(), PLANK.id()));
        assertThat(program.toBuilder().build()).isEqualTo(program);
    }

    @Test
    void nothingIsStatedUnlessItIsSet() {
        Program program = program().build();

        assertThat(program.contributors()).isEmpty();
        assertThat(program.revision()).isEmpty();
        assertThat(program.delivery()).isEmpty();
        assertThat(program.resources()).isEmpty();
        assertThat(program.tailoring()).isEmpty();
        assertThat(program.adherence()).isEmpty();
        assertThat(program.orderRules()).isEmpty();
        assertThat(program.sections().get(0).delivery()).isEmpty();
        assertThat(program.sections().get(0).alternateDay()).isEmpty();
        assertThat(program.sections().get(0).arrangement()).isEmpty();
    }

    @Test
    void noThingsAtHandIsNotTheSameAsNotStated() {
        Resources none = Resources.builder().equipment(List.of()).build();

        assertThat(none.equipment().orElseThrow()).isEmpty();
        assertThat(none).isNotEqualTo(Resources.builder().build());
    }

    @Test
    void aContributorIsSomebody() {
        assertThat(problems(
                        () -> Contributor.builder().role(ContributorRole.AUTHOR).build()))
                .containsExactly("error empty at /name: 'name' must be given where neither profession nor organization"
                        + " is, but was absent");
        assertThat(Contributor.builder()
                        .role(ContributorRole.AUTHOR)
                        .organization("A clinic")
                        .build()
                        .name())
                .isEmpty();
        assertThat(problems(() -> Contributor.builder()
                        .role(ContributorRole.AUTHOR)
                        .name(" ")
                        .profession(" ")
                        .credential(" ")
                        .organization(" ")
                        .build()))
                .containsExactly(
                        "error empty at /credentials/0: 'credentials[0]' must be a text that is not blank, but was"
                                + " \" \"",
                        "error empty at /name: 'name' must be a text that is not blank, but was \" \"",
                        "error empty at /organization: 'organization' must be a text that is not blank, but was \" \"",
                        "error empty at /profession: 'profession' must be a text that is not blank, but was \" \"");
    }

    @Test
    void timesAreAboveZeroAndAtMostADay() {
        assertThat(problems(() -> Resources.builder()
                        .minutesPerSession(0)
                        .timePerDay(Amount.atMost(Duration.ofHours(25)))
                        .build()))
                .containsExactly(
                        "error out-of-range at /timePerDay: 'timePerDay' must be above 0 s and at most 24 h, but was"
                                + " 25 h",
                        "error out-of-range at /timePerSession: 'timePerSession' must be above 0 s and at most 24 h,"
                                + " but"
                                + " was 0 s");
        assertThat(problems(() -> Resources.builder()
                        .timePerSession(Amount.atLeast(Duration.ZERO))
                        .timePerDay(Amount.between(Duration.ofMinutes(-1), Duration.ofMinutes(5)))
                        .build()))
                .containsExactly(
                        "error out-of-range at /timePerDay: 'timePerDay' must be above 0 s and at most 24 h, but was"
                                + " -60 s",
                        "error out-of-range at /timePerSession: 'timePerSession' must be above 0 s and at most 24 h,"
                                + " but was 0 s");
        assertThat(Resources.builder()
                        .minutesPerSession(1440)
                        .timePerDay(Amount.exactly(Duration.ofHours(24)))
                        .build()
                        .timePerDay())
                .contains(Amount.exactly(Duration.ofDays(1)));
    }

    @Test
    void theReasonOfAnOrderIsAText() {
        OrderRule.Builder rule = OrderRule.of(BRIDGE.id(), PLANK.id()).toBuilder();

        assertThat(rule.reason("It warms up.").build().reason()).contains("It warms up.");
        assertThat(problems(() -> rule.reason(" ").build()))
                .containsExactly("error empty at /reason: 'reason' must be a text that is not blank, but was \" \"");
    }

    @Test
    void anExerciseDoesNotComeBeforeItself() {
        assertThat(problems(() -> OrderRule.of(BRIDGE.id(), BRIDGE.id())))
                .containsExactly("error conflict at /then: 'then' must be another exercise than 'first', but was"
                        + " glute-bridge");
    }

    @Test
    void whatIsWrongInAPartIsToldWithItsPlace() {
        assertThat(problems(program()
                        .tailoring(tailoring -> tailoring.adaptation(Adaptation.of(" ", "x")))
                        .adherence(
                                adherence -> adherence.record("a").record(" ").motivation(""))
                        .resources(resources -> resources.minutesPerSession(0))
                        .section("S", section -> section.alternateDay(" ").item(PLANK))))
                .containsExactly(
                        "error empty at /adherence/motivations/0: 'motivations[0]' must be a text that is not blank,"
                                + " but"
                                + " was \"\""
                                + "; write a text or leave the field unset: a blank text has no meaning",
                        "error empty at /adherence/records/1: 'records[1]' must be a text that is not blank, but was"
                                + " \" \""
                                + "; write a text or leave the field unset: a blank text has no meaning",
                        "error out-of-range at /resources/timePerSession: 'timePerSession' must be above 0 s and at"
                                + " most"
                                + " 24 h, but was 0 s"
                                + "; give a number within the limits, or leave the field unset if the number is"
                                + " unknown",
                        "error empty at /sections/1/alternateDay: 'alternateDay' must be a text that is not blank, but"
                                + " was \" \""
                                + "; write a text or leave the field unset: a blank text has no meaning",
                        "error empty at /tailoring/forWhom: 'forWhom' must be a text that is not blank, but was \" \""
                                + "; write a text or leave the field unset: a blank text has no meaning");
    }

    @Test
    void exercisesThatArePartOfARuleMustBeKnown() {
        ProgramBuilder wrong = program()
                .orderRule(OrderRule.of(ExerciseId.of("glute-brige"), BRIDGE.id()))
                .tailoring(tailoring -> tailoring.startingRule(StartingRule.builder()
                        .condition("c")
                        .text("t")
                        .exercise(PLANK.id())
                        .build()));

        assertThat(problems(wrong))
                .containsExactly(
                        "error unknown-reference at /orderRules/0/first: 'first' must be the id of a known exercise,"
                                + " but"
                                + " was \"glute-brige\"; did you mean \"glute-bridge\"?",
                        "error unknown-reference at /tailoring/startingRules/0/exercise: 'exercise' must be the id of a"
                                + " known exercise, but was \"forearm-plank\"; use one of: glute-bridge");
        assertThat(problems(wrong.exercise(PLANK).orderRules(List.of()))).isEmpty();
        assertThat(problems(program().orderRule(OrderRule.of(BRIDGE.id(), ExerciseId.of("glute-brige")))))
                .containsExactly("error unknown-reference at /orderRules/0/then: 'then' must be the id of a known"
                        + " exercise, but was \"glute-brige\"; did you mean \"glute-bridge\"?");
    }
}
