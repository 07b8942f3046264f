package org.therex.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.therex.anatomy.Position;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.Path;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Goal;
import org.therex.exercise.Setup;
import org.therex.prescription.Amount;
import org.therex.prescription.DoseField;
import org.therex.prescription.Prescription;
import org.therex.program.Item;
import org.therex.program.Program;
import org.therex.program.ProgramBuilder;
import org.therex.program.Rule;
import org.therex.program.RuleKind;
import org.therex.program.Section;
import org.therex.source.Attribution;
import org.therex.source.Citation;

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

        assertThat(none.hasChanges()).isFalse();
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
        assertThat(ProgramDifference.between(without, inserted).addedExercises())
                .containsExactly(heelSlide);
        assertThat(ProgramDifference.between(without, inserted).removedExercises())
                .isEmpty();
        assertThat(ProgramDifference.between(inserted, without).addedExercises())
                .isEmpty();
        assertThat(ProgramDifference.between(inserted, without).removedExercises())
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
                                .resolvingFrom(before.exercises())
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
                .resolvingFrom(BEFORE.exercises())
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
                .withMessageContaining("'program' must be the compared revision of program back-at-home, "
                        + "but was another revision of it");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(
                        () -> difference.apply(BEFORE.toBuilder().id("other").build()))
                .withMessageContaining(
                        "'program' must be the compared revision of program back-at-home, " + "but was program other");
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
                        new Removed(Path.parse("/sections/0/items/1"), new ProgramPart.OfItem(Item.of(BRIDGE.id())))));
    }

    private static final Path FIRST = Path.parse("/sections/0/items/0");
    private static final Path SECOND = Path.parse("/sections/0/items/1");
    private static final ProgramPart PLANK_ITEM = new ProgramPart.OfItem(Item.of(PLANK.id()));
    private static final ProgramPart BRIDGE_ITEM = new ProgramPart.OfItem(Item.of(BRIDGE.id()));

    /** Returns what is wrong with changes of the program of two sections. */
    private static List<String> misfits(Change... changes) {
        return misfits(BEFORE, ImmutableList.copyOf(changes), List.of(), List.of());
    }

    private static List<String> misfits(
            Program before, List<Change> changes, List<Exercise> joining, List<ExerciseId> leaving) {
        return catchThrowableOfType(
                        InvalidValueException.class, () -> ProgramDifference.of(before, changes, joining, leaving))
                .report()
                .issues()
                .stream()
                .map(Issue::toString)
                .toList();
    }

    private static String message(ThrowingCallable made) {
        return catchThrowableOfType(InvalidValueException.class, made).getMessage();
    }

    @Test
    void aDifferenceThatWasKeptIsMadeAnewAndApplied() {
        Program after = BEFORE.toBuilder()
                .title("Again at home")
                .changeSection(1, section -> section.removeItem(0).item(exercise("heel-slide")))
                .build();
        ProgramDifference found = ProgramDifference.between(BEFORE, after);
        ProgramDifference kept =
                ProgramDifference.of(BEFORE, found.changes(), found.addedExercises(), found.removedExercises());

        assertThat(kept).isEqualTo(found).hasSameHashCodeAs(found);
        assertThat(kept.apply(BEFORE)).isEqualTo(after);
    }

    @Test
    void changesOtherThanThoseThatAreFoundTodayAreTakenIfTheyFit() {
        // Found today as one that moved; whoever compares otherwise may say that it went and came.
        ProgramDifference kept = ProgramDifference.of(
                BEFORE,
                List.of(new Removed(SECOND, BRIDGE_ITEM), new Added(Path.parse("/sections/1/items/0"), BRIDGE_ITEM)),
                List.of(),
                List.of());

        assertThat(kept.apply(BEFORE).sections().get(1).items().get(0)).isEqualTo(Item.of(BRIDGE.id()));
    }

    @Test
    void whatDoesNotFitTheProgramBeforeIsToldOfEachChange() {
        Prescription dose = Prescription.builder().sets(3).build();

        assertThat(misfits(
                        new Removed(FIRST, PLANK_ITEM),
                        new Removed(
                                Path.parse("/sections/7"),
                                new ProgramPart.OfSection(BEFORE.sections().get(0))),
                        DoseChanged.of(FIRST, FIRST, "wall-squat", DoseField.SETS, dose, Prescription.empty()),
                        FieldChanged.of(Path.root(), Path.root(), "the program", "title", List.of("A"), List.of("B")),
                        ExerciseChanged.of(
                                Path.parse("/exercises/9"),
                                Path.parse("/exercises/9"),
                                BRIDGE,
                                BRIDGE.toBuilder().name("Hip lift").build())))
                .containsExactly(
                        "error conflict at /changes/0/part: 'part' must be the value of the program before at"
                                + " /sections/0/items/0, but was something else",
                        "error unknown-reference at /changes/1/before: 'before' must be the path of a part of the"
                                + " program before, but was \"/sections/7\"",
                        "error conflict at /changes/2/from: 'from' must be the value of the program before at"
                                + " /sections/0/items/0, but was something else",
                        "error conflict at /changes/3/from: 'from' must be the value of the program before at the"
                                + " program, but"
                                + " was something else",
                        "error unknown-reference at /changes/4/before: 'before' must be the path of a part of the"
                                + " program before, but was \"/exercises/9\"");
    }

    @Test
    void changesThatContradictEachOtherAreTold() {
        assertThat(misfits(
                        new Removed(SECOND, BRIDGE_ITEM),
                        new Moved(SECOND, Path.parse("/sections/1/items/0"), BRIDGE_ITEM),
                        new Added(FIRST, PLANK_ITEM),
                        new Added(FIRST, BRIDGE_ITEM)))
                .containsExactly(
                        "error duplicate at /changes/1/before: 'before' must be one that no other change has, but was"
                                + " \"/sections/0/items/1\"",
                        "error duplicate at /changes/3/after: 'after' must be one that no other change has, but was"
                                + " \"/sections/0/items/0\"");
    }

    @Test
    void changesThatDoNotComeTrueAreTold() {
        Prescription stated = BEFORE.items().get(0).prescription().orElseThrow();
        Prescription other = Prescription.builder().sets(3).build();

        assertThat(misfits(
                        new Added(Path.parse("/sections/0/items/8"), PLANK_ITEM),
                        FieldChanged.of(FIRST, SECOND, "wall-squat", "notes", List.of(), List.of("Slowly.")),
                        DoseChanged.of(FIRST, FIRST, "wall-squat", DoseField.SETS, stated, other)))
                .containsExactly(
                        "error conflict at /changes/0/after: 'after' must be the path of the part in the program after,"
                                + " but was \"/sections/0/items/8\"",
                        "error conflict at /changes/1/after: 'after' must be the path of the part in the program after,"
                                + " but was \"/sections/0/items/1\"",
                        "error conflict at /changes/2/to: 'to' must be the value of the program after at"
                                + " /sections/0/items/0, but was something else");
    }

    @Test
    void changesThatMakeNoProgramAreTold() {
        assertThat(misfits(new Added(
                        Path.parse("/sections/0/items/0"), new ProgramPart.OfItem(Item.of(ExerciseId.of("dip"))))))
                .singleElement()
                .asString()
                .startsWith("error unknown-reference at /changes: 'changes' must make a program, but at"
                        + " /sections/0/items/0/exercise ");
    }

    @Test
    void theExercisesThatComeAndGoAreThoseOfTheChanges() {
        assertThat(misfits(BEFORE, List.of(), List.of(), List.of(PLANK.id())))
                .containsExactly(
                        "error conflict at /removedExercises: 'removedExercises' must be the exercises that the"
                                + " changes add or remove, but was others");
        assertThat(misfits(BEFORE, List.of(), List.of(exercise("dip")), List.of()))
                .containsExactly("error conflict at /addedExercises: 'addedExercises' must be the exercises that the"
                        + " changes add or remove, but was others");
    }

    @Test
    void exercisesThatNoItemNamesAreCheckedWithTheItems() {
        Exercise spare = exercise("heel-slide");
        FieldChanged brought =
                FieldChanged.of(Path.root(), Path.root(), "the program", "exercises", List.of(), List.of(spare));

        assertThat(ProgramDifference.of(BEFORE, List.of(brought), List.of(), List.of())
                        .apply(BEFORE)
                        .exercises())
                .contains(spare);
        assertThat(misfits(FieldChanged.of(
                        Path.root(),
                        Path.root(),
                        "the program",
                        "exercises",
                        List.of(exercise("dip")),
                        List.of(spare))))
                .containsExactly("error conflict at /changes/0/from: 'from' must be the value of the program after"
                        + " at the"
                        + " program, but was something else");
    }

    @Test
    void aChangeIsOfAPlaceThatAProgramHas() {
        assertThat(message(() -> new Added(Path.parse("/sections/0"), PLANK_ITEM)))
                .contains("'after' must be the path of an item, but was \"/sections/0\"");
        assertThat(message(() -> new Moved(FIRST, Path.parse("/items/0"), PLANK_ITEM)))
                .contains("'after' must be the path of an item, but was \"/items/0\"");
        assertThat(message(() -> new Removed(Path.parse("/sections/-1/items/0"), PLANK_ITEM)))
                .contains("'before' must be the path of an item");
        assertThat(message(() -> FieldChanged.of(
                        Path.of("title"), Path.root(), "the program", "title", List.of("A"), List.of("B"))))
                .contains("'before' must be the path of the program, a phase, a section or an item, but was"
                        + " \"/title\"");
        assertThat(message(
                        () -> FieldChanged.of(FIRST, Path.root(), "the program", "title", List.of("A"), List.of("B"))))
                .contains("'after' must be the path of an item, but was \"\"");
        assertThat(message(() -> ExerciseChanged.of(Path.of("exercises"), Path.root(), BRIDGE, PLANK)))
                .contains("'before' must be the path of an exercise, such as /exercises/0, but was \"/exercises\"");
    }

    @Test
    void aChangeIsOfSomethingThatDiffers() {
        Path program = Path.root();
        Prescription dose = Prescription.builder().sets(3).build();

        assertThat(message(() -> FieldChanged.of(program, program, "it", "weeks", List.of(), List.of(1))))
                .contains("'field' must be a field of the program, but was \"weeks\"");
        assertThat(message(() -> FieldChanged.of(program, program, "it", "title", List.of("A"), List.of(1))))
                .contains("'to' must be values that 'title' can hold, but was \"1\"");
        assertThat(message(() -> FieldChanged.of(program, program, "it", "title", List.of("A", "B"), List.of("C"))))
                .contains("'from' must be at most one value of 'title', but was 2 values");
        assertThat(message(() -> FieldChanged.of(
                        program,
                        program,
                        "it",
                        "goals",
                        List.of(Goal.BALANCE, Goal.STRENGTH),
                        List.of(Goal.STRENGTH, Goal.BALANCE))))
                .contains("'to' must be other values than 'from', but was the same");
        assertThat(message(() -> FieldChanged.of(
                        Path.parse("/phases/0"),
                        Path.parse("/phases/0"),
                        "phase 1",
                        "weeks",
                        List.of(),
                        List.of(Amount.exactly(Duration.ofDays(7))))))
                .contains("'to' must be values that 'weeks' can hold");
        assertThat(message(() -> DoseChanged.of(program, program, "it", DoseField.HOLD, dose, Prescription.empty())))
                .contains("'field' must be one in which 'from' and 'to' differ, but was \"hold\"");
        assertThat(message(() ->
                        ExerciseChanged.of(Path.parse("/exercises/0"), Path.parse("/exercises/0"), BRIDGE, PLANK)))
                .contains("'to' must be exercise glute-bridge with another description than 'from', but was exercise"
                        + " forearm-plank");
        assertThat(message(() -> FieldChanged.of(program, program, " ", "title", List.of("A"), List.of("B"))))
                .contains("'subject' must be a text that is not blank");
    }

    @Test
    void theOrderOfASetOfValuesDoesNotCount() {
        Path program = Path.root();
        FieldChanged one =
                FieldChanged.of(program, program, "it", "goals", List.of(), List.of(Goal.BALANCE, Goal.STRENGTH));

        assertThat(one)
                .isEqualTo(FieldChanged.of(
                        program, program, "it", "goals", List.of(), List.of(Goal.STRENGTH, Goal.BALANCE)))
                .isNotEqualTo(FieldChanged.of(
                        program, program, "it", "goals", List.of(), List.of(Goal.STRENGTH, Goal.MOBILITY)));
    }
}
