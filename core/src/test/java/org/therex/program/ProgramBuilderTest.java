package org.therex.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.therex.program.Samples.BRIDGE;
import static org.therex.program.Samples.CRUNCH;
import static org.therex.program.Samples.PLANK;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.therex.anatomy.Position;
import org.therex.catalog.Catalog;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Setup;

class ProgramBuilderTest {

    private static ProgramBuilder program() {
        return Program.builder("back-at-home", "Back at home");
    }

    private static List<String> problems(ProgramBuilder builder) {
        return builder.check().issues().stream().map(Issue::toString).toList();
    }

    @Test
    void aHintLooksAtAllExercisesThatCouldJoin() {
        Exercise raise = BRIDGE.toBuilder()
                .id(ExerciseId.of("straight-leg-raise"))
                .name("Raise")
                .build();

        assertThat(problems(Program.builder("p", "P")
                        .resolvingFrom(Catalog.of(raise, BRIDGE))
                        .item("glute-bridge")
                        .item("straight-leg-rise")))
                .containsExactly(
                        "error unknown-reference at /sections/0/items/1/exercise: 'exercise' must be the id of a"
                                + " known exercise, but was \"straight-leg-rise\"; did you mean"
                                + " \"straight-leg-raise\"?");
        assertThat(problems(Program.builder("p", "P")
                        .resolvingFrom(Catalog.of(raise, BRIDGE))
                        .item("straight-leg-rise")))
                .singleElement()
                .asString()
                .endsWith("did you mean \"straight-leg-raise\"?");
        assertThat(problems(Program.builder("p", "P")
                        .resolvingFrom(Catalog.of(raise, BRIDGE))
                        .item("glute-bridge")
                        .orderRule("straight-leg-raise", "glute-bridge")))
                .singleElement()
                .asString()
                .contains("but was \"straight-leg-raise\"; add the part to the program");
    }

    @Test
    void aProgramBuiltWronglySaysEverythingAtOnce() {
        ProgramBuilder wrong = Program.builder("Back at home", " ")
                .exercise(BRIDGE)
                .prescription(dose -> dose.holdSeconds(10, 5))
                .section("Nothing", section -> {})
                .section(
                        "Something",
                        section -> section.item("glute-brige")
                                .item(BRIDGE, item -> item.prescription(dose -> dose.sets(0))));

        assertThat(problems(wrong))
                .containsExactly(
                        "error bad-format at /id: 'id' must be lower-case words joined by hyphens, at most 64"
                                + " characters, but was \"Back at home\""
                                + "; write the id in that form or use the constant: it is found only by its id",
                        "error reversed-range at /prescription/hold/least: 'least' must be at most 'most' 5 s, but"
                                + " was 10 s"
                                + "; swap the two numbers: the least comes first",
                        "error empty at /sections/0/items: 'items' must be given at least once, but was empty"
                                + "; add an exercise or remove the part: it has no exercises",
                        "error unknown-reference at /sections/1/items/0/exercise: 'exercise' must be the id of a known"
                                + " exercise, but was \"glute-brige\"; did you mean \"glute-bridge\"?",
                        "error out-of-range at /sections/1/items/1/prescription/sets: 'sets' must be from 1 to 9999,"
                                + " but was 0"
                                + "; give a number within the limits, or leave the field unset if the number is"
                                + " unknown",
                        "error empty at /title: 'title' must be a text that is not blank, but was \" \""
                                + "; write a text or leave the field unset: a blank text has no meaning");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(wrong::build)
                .satisfies(e -> assertThat(e.report()).isEqualTo(wrong.check()))
                .withMessageStartingWith("6 problems:\n");
    }

    @Test
    void whatIsDeepInsideIsToldToo() {
        ProgramBuilder wrong = program()
                .population(" ")
                .purpose("to move")
                .purpose("")
                .rule(RuleKind.STOP, "Stop at pain.")
                .rule(RuleKind.PACE, " ")
                .advice(AdviceTopic.REST, "\t")
                .exercise(BRIDGE)
                .section(
                        " ",
                        section -> section.introduction("")
                                .prescription(dose -> dose.repetitions(0).sets(3, 2))
                                .item(
                                        "Glute bridge",
                                        item -> item.name(" ").note("").prescription(dose -> dose.timesPerDay(0)))
                                .item(
                                        BRIDGE.id().value(),
                                        item -> item.name("x".repeat(201))
                                                .note("slowly")
                                                .note(" ")
                                                .modification("Wide feet")
                                                .modification("wide-foot")
                                                .alternative(ExerciseId.of("plank"))
                                                .follows(org.therex.source.Citation.of("book", "8"))));

        assertThat(wrong.check().issues())
                .extracting(issue -> issue.path() + " " + issue.code())
                .containsExactly(
                        "/advice/0/text empty",
                        "/population empty",
                        "/purposes/1 empty",
                        "/rules/1/text empty",
                        "/sections/0/introduction empty",
                        "/sections/0/items/0/exercise bad-format",
                        "/sections/0/items/0/name empty",
                        "/sections/0/items/0/notes/0 empty",
                        "/sections/0/items/0/prescription/frequency/timesPerDay out-of-range",
                        "/sections/0/items/1/alternatives/0 unknown-reference",
                        "/sections/0/items/1/follows unknown-reference",
                        "/sections/0/items/1/modifications bad-format",
                        "/sections/0/items/1/modifications/0 unknown-reference",
                        "/sections/0/items/1/name too-long",
                        "/sections/0/items/1/notes/1 empty",
                        "/sections/0/prescription/repetitions out-of-range",
                        "/sections/0/prescription/sets/least reversed-range",
                        "/sections/0/title empty");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(wrong::build)
                .satisfies(e -> assertThat(e.report()).isEqualTo(wrong.check()));
    }

    @Test
    void aProgramWithNothingSaysWhatItLacks() {
        assertThat(problems(Program.builder()))
                .containsExactly(
                        "error missing at /id: 'id' must be given"
                                + "; set the id: documents and other parts refer to it",
                        "error empty at /sections: 'sections' must be given at least once, but was empty"
                                + "; add an exercise or remove the part: it has no exercises",
                        "error missing at /title: 'title' must be given"
                                + "; set this field: it is required and has no default");
    }

    @Test
    void whatIsMissingHidesNothingElse() {
        assertThat(problems(Program.builder().purpose(" ").item("x", item -> item.name(""))))
                .containsExactly(
                        "error missing at /id: 'id' must be given"
                                + "; set the id: documents and other parts refer to it",
                        "error empty at /purposes/0: 'purposes[0]' must be a text that is not blank, but was \" \""
                                + "; write a text or leave the field unset: a blank text has no meaning",
                        "error unknown-reference at /sections/0/items/0/exercise: 'exercise' must be the id of a known"
                                + " exercise, but was \"x\""
                                + "; add the part to the program or correct the id: the reference leads nowhere",
                        "error empty at /sections/0/items/0/name: 'name' must be a text that is not blank, but was"
                                + " \"\""
                                + "; write a text or leave the field unset: a blank text has no meaning",
                        "error missing at /title: 'title' must be given"
                                + "; set this field: it is required and has no default");
    }

    @Test
    void anIdThatIsNoneIsToldWhereItStands() {
        assertThat(problems(program().item("Glute bridge")))
                .containsExactly("error bad-format at /sections/0/items/0/exercise: 'exercise' must be lower-case words"
                        + " joined by hyphens, at most 64 characters, but was \"Glute bridge\""
                        + "; write the id in that form or use the constant: it is found only by its id");
    }

    @Test
    void anItemAfterAWrongOneKeepsItsPlace() {
        assertThat(program().item("Glute bridge").item("plank").check().issues())
                .extracting(issue -> issue.path().toString())
                .containsExactly("/sections/0/items/0/exercise", "/sections/0/items/1/exercise");
    }

    @Test
    void twoExercisesOfOneIdAreTold() {
        Exercise other = BRIDGE.toBuilder().name("Another bridge").build();

        assertThat(problems(program().item(BRIDGE).item(other)))
                .containsExactly("error duplicate at /exercises/1/id: 'id' must identify one exercise only, but was"
                        + " \"glute-bridge\" also at /exercises/0/id"
                        + "; remove one of the two or give it another id: a reference could mean either");
    }

    @Test
    void whatStandsTwiceInAnExerciseIsToldThere() {
        Exercise twice = BRIDGE.toBuilder()
                .modification(BRIDGE.modifications().get(0))
                .entry(BRIDGE.entries().get(0))
                .build();

        assertThat(problems(program()
                        .item(PLANK)
                        .item(twice, item -> item.modification("wide-feet"))
                        .item(twice)))
                .containsExactly(
                        "error duplicate at /exercises/1/entries/1/citation: 'citation' must identify one source entry"
                                + " of glute-bridge only, but was \"book/7\" also at /exercises/1/entries/0/citation"
                                + "; remove one of the two or give it another id: a reference could mean either",
                        "error duplicate at /exercises/1/modifications/1/id: 'id' must identify one modification of"
                                + " glute-bridge only, but was \"wide-feet\" also at"
                                + " /exercises/1/modifications/0/id"
                                + "; remove one of the two or give it another id: a reference could mean either");
    }

    @Test
    void checkFindsNothingWhereBuildSucceeds() {
        ProgramBuilder builder = program().item(BRIDGE);

        assertThat(builder.check().hasIssues()).isFalse();
        assertThatNoException().isThrownBy(builder::build);
        assertThat(builder.build()).isEqualTo(builder.build());
    }

    @Test
    void aBuilderCanGoOnAfterAReport() {
        ProgramBuilder builder = program();
        assertThat(builder.check().hasIssues()).isTrue();

        assertThat(builder.item(BRIDGE).build().items()).hasSize(1);
        assertThat(builder.item(PLANK).build().items()).hasSize(2);
    }

    @Test
    void itemsWithoutASectionMakeAnUntitledOne() {
        Program program = program()
                .item(BRIDGE)
                .item(PLANK)
                .section("Later", section -> section.item(CRUNCH))
                .item(PLANK)
                .build();

        assertThat(program.sections())
                .extracting(section -> section.title().orElse("untitled"))
                .containsExactly("untitled", "Later", "untitled");
        assertThat(program.sections().get(0).items()).containsExactly(Item.of(BRIDGE.id()), Item.of(PLANK.id()));
        assertThat(program.sections().get(2).items()).containsExactly(Item.of(PLANK.id()));
    }

    @Test
    void anExerciseCanBeNamedInEveryWay() {
        Program program = program()
                .exercise(CRUNCH)
                .item(BRIDGE)
                .item(Samples.Mine.PLANK)
                .item(CRUNCH.id().value())
                .item("partial-crunch")
                .item(Item.of(BRIDGE.id()))
                .build();

        assertThat(program.items())
                .extracting(item -> item.exercise().value())
                .containsExactly("glute-bridge", "forearm-plank", "partial-crunch", "partial-crunch", "glute-bridge");
        assertThat(program.exercises()).containsExactly(BRIDGE, PLANK, CRUNCH);
    }

    @Test
    void exercisesOfASectionJoinTheProgram() {
        Program program = program()
                .section("One", section -> section.item(BRIDGE).item(Samples.Mine.PLANK, item -> {}))
                .build();

        assertThat(program.exercises()).containsExactly(BRIDGE, PLANK);
    }

    @Test
    void fromACollectionOnlyWhatIsNamedJoins() {
        Program program = program()
                .resolvingFrom(List.of(CRUNCH, PLANK, BRIDGE))
                .item("glute-bridge", item -> item.alternative(PLANK.id()))
                .build();

        assertThat(program.exercises()).containsExactly(BRIDGE, PLANK);
    }

    @Test
    void anExerciseThatIsGivenGoesBeforeOneOfACollection() {
        Exercise own = BRIDGE.toBuilder().name("My bridge").build();

        assertThat(program()
                        .resolvingFrom(List.of(BRIDGE))
                        .item(own)
                        .item("glute-bridge")
                        .build()
                        .exercises())
                .containsExactly(own);
    }

    @Test
    void anExerciseThatNoItemNamesStandsLast() {
        Exercise unused = Exercise.builder("bird-dog", "Bird dog")
                .setup(Setup.of(Position.QUADRUPED))
                .build();

        assertThat(program().exercise(unused).item(PLANK).item(BRIDGE).build().exercises())
                .containsExactly(PLANK, BRIDGE, unused);
    }

    @Test
    void theWayInWhichExercisesAreGivenMakesNoDifference() {
        assertThat(program()
                        .resolvingFrom(List.of(PLANK, BRIDGE))
                        .item("glute-bridge")
                        .item("forearm-plank")
                        .build())
                .isEqualTo(program()
                        .exercise(PLANK)
                        .item("glute-bridge")
                        .item(PLANK)
                        .exercise(BRIDGE)
                        .build())
                .isEqualTo(program().item(BRIDGE).item(PLANK).build());
    }

    @Test
    void anItemAfterSectionsThatWereReplacedBeginsASectionOfItsOwn() {
        Program program = program().item(BRIDGE).sections(List.of()).item(PLANK).build();
        Phase phase = Phase.builder()
                .item(BRIDGE)
                .sections(List.of(Section.builder().title("Old").item(BRIDGE).build()))
                .item(PLANK)
                .build();

        assertThat(program.sections())
                .containsExactly(Section.builder().item(PLANK).build());
        assertThat(phase.sections())
                .extracting(
                        section -> section.title().orElse("none"),
                        section -> section.items().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Old", 1), org.assertj.core.groups.Tuple.tuple("none", 1));
    }

    @Test
    void whatIsGivenAsAnAlternativeOrInARuleJoinsTheProgramAsAnItemDoes() {
        Program program = program()
                .item(BRIDGE, item -> item.alternative(Samples.Mine.PLANK).alternative("partial-crunch"))
                .orderRule(CRUNCH, BRIDGE)
                .orderRule("glute-bridge", "forearm-plank")
                .build();

        assertThat(program.exercises()).containsExactly(BRIDGE, PLANK, CRUNCH);
        assertThat(program.items().get(0).alternatives()).containsExactly(PLANK.id(), CRUNCH.id());
        assertThat(program.orderRules())
                .containsExactly(OrderRule.of(CRUNCH.id(), BRIDGE.id()), OrderRule.of(BRIDGE.id(), PLANK.id()));
        assertThat(program()
                        .item(BRIDGE, item -> item.alternative(CRUNCH))
                        .orderRule(Samples.Mine.PLANK, Samples.Mine.PLANK)
                        .check()
                        .issues())
                .extracting(issue -> issue.code() + " at " + issue.path())
                .containsExactly("conflict at /orderRules/0/then");
    }

    @Test
    void aTextThatIsNoIdOfAnAlternativeOrARuleIsReportedWhereItWasGiven() {
        ProgramBuilder wrong = program()
                .item(BRIDGE, item -> item.alternative("Plank!"))
                .orderRule("Glute bridge", "plank")
                .orderRule("nowhere", "glute-bridge");

        assertThat(wrong.check().issues())
                .extracting(issue -> issue.code() + " at " + issue.path())
                .containsExactly(
                        "bad-format at /orderRules/0/first",
                        "unknown-reference at /orderRules/1/first",
                        "bad-format at /sections/0/items/0/alternatives");
    }

    @Test
    void whateverIsWrongSaysWhatToDo() {
        ProgramBuilder wrong = Program.builder()
                .population(" ")
                .phase("A", phase -> phase.weeks(0).section("Empty", section -> {}))
                .phase("B", phase -> phase.item("nowhere"));

        assertThat(wrong.check().issues()).hasSize(6).allSatisfy(issue -> {
            assertThat(issue.hint()).as(issue.toString()).isPresent();
            assertThat(issue.details()).as(issue.toString()).isNotEmpty();
        });
        assertThat(wrong.draft().problems()).isEqualTo(wrong.check());
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Section.builder().title("A").build())
                .withMessageContaining("add an exercise or remove the part");
    }

    @Test
    void alternativesHaveNoOrder() {
        Program one = Program.builder("back", "Back")
                .item(BRIDGE, item -> item.alternative(PLANK).alternative(CRUNCH))
                .build();
        Program other = Program.builder("back", "Back")
                .item(BRIDGE, item -> item.alternative(CRUNCH).alternative(PLANK))
                .build();

        assertThat(one).isEqualTo(other);
        assertThat(other.exercises()).containsExactly(BRIDGE, PLANK, CRUNCH);
    }

    @Test
    void aPartThatIsGivenAsAValueIsNotBuiltAgain() {
        Item item = Item.of(BRIDGE.id());
        Section section = Section.builder().title("S").item(item).build();
        Phase phase = Phase.builder().title("P").section(section).build();
        Program flat = program().exercise(BRIDGE).section(section).build();
        Program phased = program().exercise(BRIDGE).phase(phase).build();

        assertThat(section.items().get(0)).isSameAs(item);
        assertThat(flat.sections().get(0)).isSameAs(section);
        assertThat(phased.phases().get(0)).isSameAs(phase);
        assertThat(phased.phases().get(0).sections().get(0)).isSameAs(section);
        assertThat(flat.toBuilder().title("Other").build().sections().get(0)).isSameAs(section);
        assertThat(flat.toBuilder()
                        .draft()
                        .findProgram()
                        .orElseThrow()
                        .sections()
                        .get(0))
                .isSameAs(section);
        assertThat(flat.toBuilder()
                        .section("T", it -> it.item(BRIDGE))
                        .changeSection(1, it -> it.title("U"))
                        .build()
                        .sections()
                        .get(0))
                .isSameAs(section);
    }
}
