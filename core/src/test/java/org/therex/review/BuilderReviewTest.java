package org.therex.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.review.Sample.BASE;
import static org.therex.review.Sample.HARD;
import static org.therex.review.Sample.PRESS;
import static org.therex.review.Sample.program;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.therex.exercise.ExerciseId;
import org.therex.prescription.Sides;
import org.therex.program.AdviceTopic;
import org.therex.program.Item;
import org.therex.program.ItemBuilder;
import org.therex.program.OrderRule;
import org.therex.program.Program;
import org.therex.program.ProgramBuilder;
import org.therex.program.RuleKind;

/** What is wrong and what is doubtful comes in one report, each where it was given. */
class BuilderReviewTest {

    private static List<String> found(ProgramBuilder program) {
        Review all = Review.standard()
                .without(ReviewCodes.SESSION_TOO_LONG)
                .without(ReviewCodes.DAY_TOO_LONG)
                .without(ReviewCodes.EQUIPMENT_MISSING)
                .without(ReviewCodes.ABOVE_LEVEL)
                .without(ReviewCodes.SCREENING_OPEN_QUESTIONS);
        return all.check(program, ReviewContext.unknown()).issues().stream()
                .map(issue -> issue.code() + " at " + issue.path())
                .toList();
    }

    @Test
    void whatCanBeBuiltIsReviewedAsItWouldBeBuilt() {
        ProgramBuilder program = program().item(BASE).item(PRESS).item(PRESS);

        assertThat(Review.standard().check(program, ReviewContext.unknown()))
                .isEqualTo(Review.standard().check(program.build()));
        assertThat(found(program)).containsExactly("repeated-item at /sections/0/items/2/exercise");
    }

    @Test
    void aPlaceIsTheOneThatWasGivenThoughPartsBeforeItAreWrong() {
        ProgramBuilder program = program()
                .section("Empty", section -> {})
                .section(
                        "A",
                        section -> section.item(Item.of(ExerciseId.of("nowhere")))
                                .item(BASE, item -> item.note(" "))
                                .item(PRESS, item -> item.name("TODO"))
                                .item(PRESS, item -> item.name("TODO")))
                .rule(RuleKind.STOP, "")
                .rule(RuleKind.STOP, "TBD")
                .advice(AdviceTopic.STAY_ACTIVE, "")
                .advice(AdviceTopic.STAY_ACTIVE, "TBD")
                .orderRule(OrderRule.of(ExerciseId.of("nowhere"), BASE.id()))
                .orderRule(OrderRule.of(PRESS.id(), BASE.id()));

        assertThat(found(program))
                .containsExactly(
                        "empty at /advice/0/text",
                        "placeholder at /advice/1/text",
                        "unknown-reference at /orderRules/0/first",
                        "order-broken at /orderRules/1/first",
                        "empty at /rules/0/text",
                        "placeholder at /rules/1/text",
                        "empty at /sections/0/items",
                        "unknown-reference at /sections/1/items/0/exercise",
                        "empty at /sections/1/items/1/notes/0",
                        "placeholder at /sections/1/items/2/name",
                        "repeated-item at /sections/1/items/3/exercise",
                        "placeholder at /sections/1/items/3/name");
        assertThat(program.check().hasErrors()).isTrue();
    }

    @Test
    void placesInPhasesAreThoseThatWereGivenToo() {
        ProgramBuilder program = program()
                .phase("None", phase -> phase.weeks(2))
                .phase(
                        "A",
                        phase -> phase.section("Empty", section -> {})
                                .section("B", section -> section.item(BASE).item(BASE))
                                .rule(RuleKind.STOP, " ")
                                .rule(RuleKind.STOP, "..."))
                .phase("C", phase -> phase.item(PRESS));

        assertThat(found(program))
                .containsExactly(
                        "empty at /phases/0/sections",
                        "empty at /phases/1/rules/0/text",
                        "placeholder at /phases/1/rules/1/text",
                        "empty at /phases/1/sections/0/items",
                        "repeated-item at /phases/1/sections/1/items/1/exercise",
                        "phase-gap at /phases/1/weeks");
    }

    @Test
    void aFieldThatIsRefusedHidesNothingElse() {
        ProgramBuilder program = program()
                .phase("A", phase -> phase.weeks(0).item(PRESS))
                .phase(
                        "B",
                        phase -> phase.section(" ", section -> section.item(PRESS))
                                .item(BASE)
                                .item(BASE));

        assertThat(found(program))
                .containsExactly(
                        "prerequisite-late at /phases/0/sections/0/items/0/exercise",
                        "out-of-range at /phases/0/weeks",
                        "empty at /phases/1/sections/0/title",
                        "repeated-item at /phases/1/sections/1/items/1/exercise");
        assertThat(found(program()
                        .purpose(" ")
                        .purpose("TBD")
                        .population("")
                        .item(BASE)
                        .item(BASE)))
                .containsExactly(
                        "empty at /population",
                        "empty at /purposes/0",
                        "placeholder at /purposes/1",
                        "repeated-item at /sections/0/items/1/exercise");
        assertThat(found(program())).containsExactly("empty at /sections", "not-checked at ");
        assertThat(found(program()
                        .phase("A", phase -> phase.item(BASE).advanceWhen(" "))
                        .phase("B", phase -> phase.item(BASE))))
                .containsExactly("empty at /phases/0/advanceCriteria/0");
    }

    @Test
    void aSectionWhoseTextIsRefusedIsThereForAllOthers() {
        ProgramBuilder program = program()
                .section(
                        "",
                        section ->
                                section.item(BASE, BuilderReviewTest::leftSide).introduction("TBD"))
                .section("B", section -> section.introduction(" ").item(PRESS).item(BASE, BuilderReviewTest::rightSide))
                .section("C", section -> section.alternateDay("").item(HARD))
                .orderRule(OrderRule.of(BASE.id(), PRESS.id()));

        assertThat(found(program))
                .containsExactly(
                        "placeholder at /sections/0/introduction",
                        "empty at /sections/0/title",
                        "empty at /sections/1/introduction",
                        "empty at /sections/2/alternateDay");
    }

    @Test
    void aPhaseWhoseFieldsAreRefusedIsThereForAllOthers() {
        ProgramBuilder program = program()
                .phase(
                        "",
                        phase -> phase.weeks(0)
                                .introduction("")
                                .advanceWhen(" ")
                                .advanceWhen("TBD")
                                .item(BASE)
                                .item(BASE))
                .phase("B", phase -> phase.item(PRESS));

        assertThat(found(program))
                .containsExactly(
                        "empty at /phases/0/advanceCriteria/0",
                        "placeholder at /phases/0/advanceCriteria/1",
                        "empty at /phases/0/introduction",
                        "repeated-item at /phases/0/sections/0/items/1/exercise",
                        "empty at /phases/0/title",
                        "out-of-range at /phases/0/weeks");
    }

    @Test
    void anItemKeepsItsNameAndItsOtherNotesThoughANoteIsRefused() {
        assertThat(found(program()
                        .item(BASE)
                        .item(
                                BASE,
                                item -> item.name("In the evening").note(" ").note("TBD"))))
                .containsExactly("empty at /sections/0/items/1/notes/0", "placeholder at /sections/0/items/1/notes/1");
    }

    @Test
    void whatNeedsAllOfTheProgramIsNotCheckedWhereAPartIsLeftOut() {
        List<String> notMade = java.util.Collections.nCopies(7, "not-checked at ");
        ProgramBuilder beside = program()
                .item(BASE, BuilderReviewTest::rightSide)
                .phase("A", phase -> phase.item(PRESS).item(PRESS).item(BASE, BuilderReviewTest::leftSide));
        ProgramBuilder cutShort = program().section("A", section -> {
            section.item(PRESS).item(HARD);
            section.item(ExerciseId.of("No Id").value());
        });

        assertThat(found(beside))
                .containsAll(notMade)
                .hasSize(notMade.size() + 3)
                .contains(
                        "repeated-item at /phases/0/sections/0/items/1/exercise",
                        "conflict at /sections",
                        "not-checked at /sections");
        assertThat(found(cutShort))
                .containsAll(notMade)
                .hasSize(notMade.size() + 2)
                .contains("not-checked at /sections/0");
        assertThat(Review.standard().check(beside, ReviewContext.unknown()).issues())
                .extracting(org.therex.check.Issue::message)
                .contains("'program' was not checked for order-broken, since a part of it is invalid");
    }

    private static void leftSide(ItemBuilder item) {
        item.prescription(dose -> dose.sides(Sides.of(Sides.Scheme.LEFT_ONLY)));
    }

    private static void rightSide(ItemBuilder item) {
        item.prescription(dose -> dose.sides(Sides.of(Sides.Scheme.RIGHT_ONLY)));
    }

    @Test
    void aTitleThatIsWrongHidesNothingElse() {
        assertThat(found(program().title(" ").item(BASE).item(BASE)))
                .containsExactly("repeated-item at /sections/0/items/1/exercise", "empty at /title");
        assertThat(found(Program.builder().item(BASE, item -> item.prescription(dose -> dose.sets(1)))))
                .containsExactly("missing at /id", "no-dose at /sections/0/items/0/prescription", "missing at /title");
    }

    @Test
    void aDoseThatWasRefusedIsNotCalledAbsent() {
        assertThat(found(Program.builder("p", "P")
                        .section(
                                "A",
                                section -> section.prescription(dose -> dose.repetitions(0))
                                        .item(BASE))
                        .section(
                                "B",
                                section -> section.item(BASE, it -> it.prescription(dose -> dose.holdSeconds(0)))
                                        .item(PRESS))))
                .containsExactly(
                        "out-of-range at /sections/0/prescription/repetitions",
                        "out-of-range at /sections/1/items/0/prescription/hold",
                        "no-dose at /sections/1/items/1/prescription");
    }

    @Test
    void lookingLeavesTheBuilderAsItIs() {
        ProgramBuilder program = program()
                .title(" ")
                .item(BASE)
                .tailoring(tailoring -> {})
                .orderRule(OrderRule.of(ExerciseId.of("nowhere"), BASE.id()));
        String before = program.check().toString();
        program.draft();

        assertThat(program.check()).hasToString(before);
        assertThat(program.title("P").orderRules(List.of()).build().title()).isEqualTo("P");
    }
}
