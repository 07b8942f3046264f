package org.therex.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.therex.anatomy.Position;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.exercise.Attribution;
import org.therex.exercise.Citation;
import org.therex.exercise.Exercise;
import org.therex.exercise.Goal;
import org.therex.exercise.Setup;
import org.therex.prescription.DoseField;
import org.therex.prescription.Prescription;
import org.therex.program.Item;
import org.therex.program.Program;
import org.therex.program.ProgramBuilder;
import org.therex.program.Rule;
import org.therex.program.RuleKind;
import org.therex.program.Section;

class ProgramDifferenceTest {

    private static final Exercise SQUAT = exercise("wall-squat");
    private static final Exercise BRIDGE = exercise("glute-bridge");
    private static final Exercise BIRD_DOG = exercise("bird-dog");
    private static final Exercise CAT_COW = exercise("cat-cow");
    private static final Exercise PLANK = exercise("forearm-plank");

    /** Two sections: squat, bridge, bird dog; cat-cow, plank. */
    private static final Program BEFORE = Program.builder("back-at-home", "Back at home")
            .purpose("Restore function.")
            .section(
                    "Strength",
                    section -> section.item(
                                    SQUAT,
                                    it -> it.prescription(
                                            dose -> dose.holdSeconds(5, 10).repetitions(10)))
                            .item(BRIDGE)
                            .item(BIRD_DOG))
            .section("Mobility", section -> section.item(CAT_COW).item(PLANK))
            .build();

    private static Exercise exercise(String id) {
        return Exercise.builder(id, id).setup(Setup.of(Position.SUPINE)).build();
    }

    /** Returns the lines that tell the difference after a change; applying the difference gives the changed program. */
    private static List<String> lines(UnaryOperator<ProgramBuilder> change) {
        return lines(BEFORE, change.apply(BEFORE.toBuilder()).build());
    }

    private static List<String> lines(Program before, Program after) {
        ProgramDifference difference = ProgramDifference.between(before, after);
        assertThat(difference.apply(before)).isEqualTo(after);
        assertThat(difference.toString()).isEqualTo(String.join("\n", difference.lines()));
        return difference.lines();
    }

    /** Returns a program with one section for each list of exercises. */
    private static Program sections(List<List<Exercise>> sections) {
        ProgramBuilder builder = Program.builder("a", "A");
        for (int i = 0; i < sections.size(); i++) {
            List<Exercise> items = sections.get(i);
            builder.section("Section " + (char) ('A' + i), section -> items.forEach(section::item));
        }
        return builder.build();
    }

    @Test
    void aProgramAndItselfDoNotDiffer() {
        ProgramDifference none =
                ProgramDifference.between(BEFORE, BEFORE.toBuilder().build());

        assertThat(none.isEmpty()).isTrue();
        assertThat(none.changes()).isEmpty();
        assertThat(none).hasToString("no change");
        assertThat(none.apply(BEFORE)).isEqualTo(BEFORE);
    }

    @Test
    void anInsertedItemIsOneChangeAlthoughOthersShift() {
        Exercise heelSlide = exercise("heel-slide");
        Program inserted = sections(List.of(List.of(heelSlide, SQUAT, BRIDGE), List.of(PLANK)));
        Program without = sections(List.of(List.of(SQUAT, BRIDGE), List.of(PLANK)));

        assertThat(lines(without, inserted)).containsExactly("added: heel-slide at section 1, item 1");
        assertThat(lines(inserted, without)).containsExactly("removed: heel-slide from section 1, item 1");
        assertThat(ProgramDifference.between(without, inserted).joiningExercises())
                .containsExactly(heelSlide);
        assertThat(ProgramDifference.between(without, inserted).leavingExercises())
                .isEmpty();
        assertThat(ProgramDifference.between(inserted, without).joiningExercises())
                .isEmpty();
        assertThat(ProgramDifference.between(inserted, without).leavingExercises())
                .containsExactly(heelSlide.id());
    }

    @Test
    void aSecondItemOfAnExerciseIsOneChange() {
        Program once = sections(List.of(List.of(SQUAT, BRIDGE)));

        assertThat(lines(once, sections(List.of(List.of(SQUAT, BRIDGE, SQUAT)))))
                .containsExactly("added: wall-squat at section 1, item 3");
        assertThat(lines(once, sections(List.of(List.of(SQUAT, SQUAT, BRIDGE)))))
                .containsExactly("added: wall-squat at section 1, item 2");
    }

    @Test
    void aMoveIsAMove() {
        Program before = sections(List.of(List.of(SQUAT, BRIDGE, BIRD_DOG), List.of(CAT_COW)));

        assertThat(lines(before, sections(List.of(List.of(SQUAT, BRIDGE), List.of(BIRD_DOG, CAT_COW)))))
                .containsExactly("moved: bird-dog from section 1, item 3 to section 2, item 1");
        assertThat(lines(before, sections(List.of(List.of(BRIDGE, BIRD_DOG, SQUAT), List.of(CAT_COW)))))
                .containsExactly("moved: wall-squat from section 1, item 1 to section 1, item 3");
    }

    @Test
    void sectionsAndPhasesMoveToo() {
        Program before = sections(List.of(List.of(SQUAT), List.of(BRIDGE), List.of(CAT_COW)));
        List<Section> turned = new ArrayList<>(before.sections());
        Collections.rotate(turned, 1);
        Program after = before.toBuilder().sections(turned).build();

        assertThat(lines(before, after)).containsExactly("moved: section \"Section C\" from section 3 to section 1");
        assertThat(lines(
                        Program.builder("a", "A")
                                .phase("Early", phase -> phase.item(SQUAT))
                                .phase("Late", phase -> phase.item(BRIDGE).item(PLANK))
                                .build(),
                        Program.builder("a", "A")
                                .phase("Late", phase -> phase.item(BRIDGE).item(PLANK))
                                .phase("Early", phase -> phase.item(SQUAT).weeks(2))
                                .build()))
                .containsExactly("moved: phase \"Early\" from phase 1 to phase 2", "weeks of phase 2: not stated -> 2");
    }

    @Test
    void aSectionThatIsAddedOrRemovedIsOneChangeAndWhatMovedIntoOrOutOfItAnother() {
        Program one = sections(List.of(List.of(SQUAT, BRIDGE, BIRD_DOG)));
        Program two = sections(List.of(List.of(SQUAT, BRIDGE), List.of(CAT_COW, BIRD_DOG)));

        assertThat(lines(one, two))
                .containsExactly(
                        "added: section \"Section B\" at section 2",
                        "moved: bird-dog from section 1, item 3 to section 2, item 2");
        assertThat(lines(two, one))
                .containsExactly(
                        "removed: section \"Section B\" from section 2",
                        "moved: bird-dog from section 2, item 2 to section 1, item 3");
    }

    @Test
    void aSectionIsKnownByItsTitleOrElseByItsExercises() {
        assertThat(lines(program -> program.changeSection(1, section -> section.title("Move"))))
                .containsExactly("title of section 2: \"Mobility\" -> \"Move\"");
        assertThat(lines(program -> program.changeSection(1, section -> section.items(List.of(Item.of(SQUAT.id()))))))
                .containsExactly(
                        "removed: cat-cow from section 2, item 1",
                        "removed: forearm-plank from section 2, item 2",
                        "added: wall-squat at section 2, item 1");
    }

    @Test
    void aDoseIsComparedFieldByField() {
        Prescription dose = Prescription.builder()
                .holdSeconds(10)
                .repetitions(10)
                .timesPerDay(2)
                .build();
        Program after = BEFORE.toBuilder()
                .changeSection(0, section -> section.changeItem(0, item -> item.prescription(dose)))
                .build();

        assertThat(lines(BEFORE, after))
                .containsExactly(
                        "dose of wall-squat: hold 5-10 s -> 10 s",
                        "dose of wall-squat: frequency not stated -> twice a day");
        assertThat(lines(after, BEFORE))
                .containsExactly(
                        "dose of wall-squat: hold 10 s -> 5-10 s",
                        "dose of wall-squat: twice a day -> frequency not stated");
        DoseChanged change =
                (DoseChanged) ProgramDifference.between(BEFORE, after).changes().get(0);
        assertThat(change.field()).isEqualTo(DoseField.HOLD);
        assertThat(change.before()).isEqualTo(Path.parse("/sections/0/items/0"));
        assertThat(change.subject()).isEqualTo("wall-squat");
        assertThat(change.from()).isEqualTo(BEFORE.items().get(0).prescription().orElseThrow());
        assertThat(change.to()).isEqualTo(dose);
    }

    @Test
    void theDoseOfAProgramAndOfASectionIsComparedToo() {
        assertThat(lines(program -> program.prescription(dose -> dose.sets(3))
                        .changeSection(0, section -> section.prescription(dose -> dose.holdSeconds(2)))))
                .containsExactly(
                        "dose of the program: sets not stated -> 3 sets", "dose of section 1: hold not stated -> 2 s");
    }

    @Test
    void aDoseThatIsEmptyIsNotOneThatIsAbsent() {
        assertThat(lines(program -> program.prescription(Prescription.empty())))
                .containsExactly("prescription of the program: not stated -> not stated");
    }

    @Test
    void alternativesOfADoseAreOneField() {
        Prescription bouts = Prescription.builder().repetitions(1, 5).build();
        Prescription choice = Prescription.builder().sets(3).alternative(bouts).build();
        Prescription alone = Prescription.builder().sets(3).build();

        assertThat(lines(
                        BEFORE.toBuilder().prescription(alone).build(),
                        BEFORE.toBuilder().prescription(choice).build()))
                .containsExactly("dose of the program: alternatives not stated -> 1-5 repetitions");
    }

    @Test
    void anExerciseWithSeveralItemsIsCalledWithItsPlace() {
        Program twice = sections(List.of(List.of(SQUAT, BRIDGE), List.of(SQUAT)));
        Program after = twice.toBuilder()
                .changeSection(1, section -> section.changeItem(0, item -> item.note("Slowly.")))
                .build();

        assertThat(lines(twice, after))
                .containsExactly("notes of wall-squat (section 2, item 1): not stated -> \"Slowly.\"");
    }

    @Test
    void fieldsOfTheProgramAreToldWithTheirValues() {
        assertThat(lines(program -> program.id("back-2")
                        .purpose("Get strong.")
                        .purpose("Stay well.")
                        .goal(Goal.BALANCE)
                        .population("Adults.")
                        .rule(RuleKind.STOP, "Stop at pain.")))
                .containsExactly(
                        "id of the program: back-at-home -> back-2",
                        "purposes of the program: added \"Get strong.\", \"Stay well.\"",
                        "goals of the program: not stated -> balance",
                        "population of the program: not stated -> \"Adults.\"",
                        "rules of the program: not stated -> stop \"Stop at pain.\"");
    }

    @Test
    void whatDiffersInOrderOrAttributionOnlyIsTold() {
        Rule stop = Rule.of(RuleKind.STOP, "Stop.");
        Program before = BEFORE.toBuilder().purpose("Get strong.").rule(stop).build();
        ProgramBuilder turned = Program.builder("back-at-home", "Back at home")
                .purpose("Get strong.")
                .purpose("Restore function.")
                .rule(stop.by(Attribution.statedBy(Citation.of("book", "1"))));

        assertThat(lines(
                        before,
                        turned.sections(before.sections())
                                .exercisesFrom(before.exercises())
                                .build()))
                .hasSize(2)
                .contains("purposes of the program: in another order")
                .anySatisfy(line -> assertThat(line).contains("book/1"));
    }

    @Test
    void exercisesThatNoItemNamesAreAFieldOfTheProgram() {
        assertThat(lines(program -> program.exercise(exercise("heel-slide"))))
                .containsExactly("exercises of the program: not stated -> heel-slide");
    }

    @Test
    void anExerciseThatStaysWithoutItsItemIsNoChangeOfItsOwn() {
        assertThat(lines(program -> program.changeSection(1, section -> section.removeItem(0))))
                .containsExactly("removed: cat-cow from section 2, item 1");
    }

    @Test
    void anExerciseThatIsDescribedInAnotherWayIsAChange() {
        Exercise renamed = BRIDGE.toBuilder().name("Hip lift").build();
        List<Exercise> exercises = new ArrayList<>(BEFORE.exercises());
        exercises.replaceAll(exercise -> exercise.equals(BRIDGE) ? renamed : exercise);
        Program after = BEFORE.toBuilder().exercises(exercises).build();
        ExerciseChanged changed = (ExerciseChanged)
                ProgramDifference.between(BEFORE, after).changes().get(0);

        assertThat(lines(BEFORE, after)).containsExactly("exercise glute-bridge: described in another way");
        assertThat(changed.findBefore()).contains(Path.parse("/exercises/1"));
        assertThat(changed.findAfter()).contains(Path.parse("/exercises/1"));
        assertThat(changed.from()).isEqualTo(BRIDGE);
        assertThat(changed.to()).isEqualTo(renamed);
    }

    @Test
    void fromSectionsToPhases() {
        Program after = Program.builder("back-at-home", "Back at home")
                .purpose("Restore function.")
                .phase("Weeks 1-4", phase -> phase.sections(BEFORE.sections()))
                .exercisesFrom(BEFORE.exercises())
                .build();

        assertThat(lines(BEFORE, after))
                .containsExactly(
                        "added: phase \"Weeks 1-4\" at phase 1",
                        "moved: section \"Strength\" from section 1 to phase 1, section 1",
                        "moved: section \"Mobility\" from section 2 to phase 1, section 2");
        assertThat(lines(after, BEFORE))
                .containsExactly(
                        "removed: phase \"Weeks 1-4\" from phase 1",
                        "moved: section \"Strength\" from phase 1, section 1 to section 1",
                        "moved: section \"Mobility\" from phase 1, section 2 to section 2");
    }

    @Test
    void itIsAppliedToTheProgramBeforeOnly() {
        ProgramDifference difference = ProgramDifference.between(
                BEFORE, BEFORE.toBuilder().title("Again at home").build());

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(
                        () -> difference.apply(BEFORE.toBuilder().title("Other").build()))
                .withMessageContaining("'program' must be program back-at-home as it was when compared, "
                        + "but was another revision of it");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(
                        () -> difference.apply(BEFORE.toBuilder().id("other").build()))
                .withMessageContaining(
                        "'program' must be program back-at-home as it was when compared, " + "but was program other");
    }

    @Test
    void changesAreEqualByContent() {
        List<Consumer<ProgramBuilder>> edits = List.of(
                program -> program.title("B"),
                program -> program.title("C"),
                program -> program.prescription(dose -> dose.sets(2)),
                program -> program.prescription(dose -> dose.sets(3)),
                program -> program.changeSection(0, section -> section.removeItem(0)),
                program -> program.changeSection(0, section -> section.item(CAT_COW)),
                program -> program.changeSection(0, section -> section.item(PLANK)));
        EqualsTester tester = new EqualsTester();
        for (Consumer<ProgramBuilder> edit : edits) {
            tester.addEqualityGroup(edited(edit), edited(edit));
            tester.addEqualityGroup(edited(edit).changes(), edited(edit).changes());
        }
        tester.testEquals();
    }

    private static ProgramDifference edited(Consumer<ProgramBuilder> edit) {
        ProgramBuilder after = BEFORE.toBuilder();
        edit.accept(after);
        return ProgramDifference.between(BEFORE, after.build());
    }

    @Test
    void thePartsAreThere() {
        Program after = sections(List.of(List.of(SQUAT)));
        Program before = sections(List.of(List.of(SQUAT, BRIDGE)));

        assertThat(ProgramDifference.between(before, after).changes())
                .isEqualTo(ImmutableList.of(
                        new Removed(Path.parse("/sections/0/items/1"), new Part.OfItem(Item.of(BRIDGE.id())))));
    }
}
