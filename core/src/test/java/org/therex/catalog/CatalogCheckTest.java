package org.therex.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Position;
import org.therex.anatomy.Side;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.Report;
import org.therex.check.Severity;
import org.therex.exercise.Cue;
import org.therex.exercise.CueKind;
import org.therex.exercise.Distinction;
import org.therex.exercise.Equipment;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationDirection;
import org.therex.exercise.ModificationId;
import org.therex.exercise.Relation;
import org.therex.exercise.Role;
import org.therex.exercise.Step;
import org.therex.program.Program;
import org.therex.source.Attribution;
import org.therex.source.Citation;

class CatalogCheckTest {

    /** An exercise that nothing is wrong with. */
    private static Exercise.Builder sound(String id, String name) {
        return Exercise.builder(id, name)
                .setup(setup -> setup.startPosition(Position.STANDING))
                .target(Role.STRENGTHENS, BodyRegion.THIGH)
                .technique(technique -> technique.step("Stand up."));
    }

    private static ImmutableList<String> told(Exercise... exercises) {
        return Catalog.check(ImmutableList.copyOf(exercises)).issues().stream()
                .map(Issue::toString)
                .collect(ImmutableList.toImmutableList());
    }

    private static Exercise linking(String id, Relation relation, String other) {
        return sound(id, id).link(relation, ExerciseId.of(other)).build();
    }

    @Test
    void fivePlantedFaultsAndAWarningAreSixIssues() {
        Exercise dangling = linking("squat", Relation.PREREQUISITE, "sqat");
        Exercise first = linking("lunge", Relation.PROGRESSION, "split-squat");
        Exercise second = linking("split-squat", Relation.PROGRESSION, "lunge");
        Exercise twice = sound("squat", "Another squat").build();
        Exercise sameName = sound("step-up", "Lunge").build();
        Exercise oneSide = sound("wall-sit", "Wall sit")
                .laterality(LateralityScheme.BILATERAL)
                .technique(technique -> technique.step(Step.of("Lift your left foot.").toBuilder()
                        .side(Side.LEFT)
                        .build()))
                .build();
        Exercise undeclared = sound("curl", "Curl")
                .technique(
                        technique -> technique.step(Step.of("Lift the weight.").with(Equipment.DUMBBELL)))
                .build();

        assertThat(told(dangling, first, second, twice, sameName, oneSide, undeclared))
                .containsExactly(
                        "information link-outside at /exercises/0/links/0/exercise: 'exercise' must be in the set if"
                                + " the link is to be followed, but was \"sqat\"; did you mean \"squat\"?",
                        "error cycle at /exercises/1/links: 'links' must lead to no circle of progressions, but was"
                                + " lunge -> split-squat -> lunge; remove one of these links",
                        "warning ambiguous-name at /exercises/1/name: 'name' must be of one exercise only, but was"
                                + " \"lunge\" of lunge and \"Lunge\" of step-up; rename one, or add to one a"
                                + " distinction"
                                + " from \"lunge\" that says how they differ",
                        "error duplicate at /exercises/3/id: 'id' must identify one exercise only, but was \"squat\""
                                + " also at /exercises/0/id",
                        "error side-excluded at /exercises/5/technique/steps/0/side: 'side' must be absent in an"
                                + " exercise that works both sides together, but was left",
                        "error undeclared-equipment at /exercises/6/technique/steps/0/equipment/0: 'equipment' must be"
                                + " declared in the set-up, but was dumbbell; add it to setup.equipment");
    }

    @Test
    void aPartOfACatalogIsACatalog() {
        Exercise step = linking("step-up", Relation.PREREQUISITE, "squat");
        Catalog alone = Catalog.of(List.of(step));

        assertThat(alone.ids()).containsExactly(step.id());
        assertThat(alone.prerequisites(step.id())).isEmpty();
        assertThat(alone.report().issues())
                .extracting(Issue::toString)
                .containsExactly("information link-outside at /exercises/0/links/0/exercise: 'exercise' must be in"
                        + " the set if the link is to be followed, but was \"squat\"; use one of: step-up");
    }

    @Test
    void whatACatalogTakesAProgramTakes() {
        Exercise exercise = sound("lunge", "Lunge")
                .link(Relation.PROGRESSION, ExerciseId.of("split-squat"))
                .modification(Modification.builder()
                        .id(ModificationId.of("pad"))
                        .direction(ModificationDirection.COMFORT)
                        .text("Kneel on a cushion.")
                        .equipment(Equipment.CUSHION)
                        .build())
                .build();

        assertThat(Catalog.of(exercise).report().issues())
                .extracting(Issue::code)
                .containsExactly(CatalogCodes.LINK_OUTSIDE);
        assertThat(Program.builder("p", "P")
                        .item(exercise, item -> item.modification("pad"))
                        .check()
                        .issues())
                .isEmpty();
    }

    @Test
    void makingTheCatalogThrowsWhatTheCheckFinds() {
        Exercise dangling = linking("squat", Relation.PREREQUISITE, "squat");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Catalog.of(dangling))
                .satisfies(e -> assertThat(e.report()).isEqualTo(Catalog.check(ImmutableList.of(dangling))));
    }

    @Test
    void nothingIsFoundInSoundExercises() {
        assertThat(told(sound("squat", "Squat").build(), linking("lunge", Relation.PREREQUISITE, "squat")))
                .isEmpty();
        assertThat(Catalog.check(ImmutableList.of())).isEqualTo(Report.empty());
    }

    @Test
    void anExerciseMustNotLinkToItself() {
        assertThat(told(linking("squat", Relation.PROGRESSION, "squat")))
                .containsExactly("error conflict at /exercises/0/links/0/exercise: 'exercise' must be another exercise,"
                        + " but was squat");
    }

    @Test
    void aRegressionIsAProgressionBackwards() {
        assertThat(told(
                        linking("squat", Relation.PROGRESSION, "jump-squat"),
                        linking("jump-squat", Relation.REGRESSION, "squat")))
                .isEmpty();
        assertThat(told(
                        linking("a", Relation.PROGRESSION, "b"),
                        linking("b", Relation.PROGRESSION, "c"),
                        linking("a-b", Relation.RELATED, "a"),
                        linking("c", Relation.PROGRESSION, "a")))
                .containsExactly("error cycle at /exercises/0/links: 'links' must lead to no circle of progressions,"
                        + " but was a -> b -> c -> a; remove one of these links");
    }

    @Test
    void aCircleOfPrerequisitesIsFound() {
        assertThat(told(linking("a", Relation.PREREQUISITE, "b"), linking("b", Relation.PREREQUISITE, "a")))
                .containsExactly("error cycle at /exercises/0/links: 'links' must lead to no circle of prerequisites,"
                        + " but was a -> b -> a; remove one of these links");
    }

    @Test
    void anotherNameThatTwoShareIsAWarningUnlessOneTellsThemApart() {
        Exercise one = sound("wall-squat", "Wall squat")
                .naming(naming -> naming.alias("Wall slides"))
                .build();
        Exercise other = sound("arm-slide", "Wall slide").build();
        Exercise onProgress = sound("arm-slide", "Wall slide")
                .naming(naming -> naming.distinction(Distinction.builder()
                        .notToBeConfusedWith("Wall slide")
                        .explanation("That one bends the knees.")
                        .build()))
                .build();

        assertThat(Catalog.of(one, other).report().issues()).singleElement().satisfies(issue -> {
            assertThat(issue.severity()).isEqualTo(Severity.WARNING);
            assertThat(issue.code()).isEqualTo(CatalogCodes.AMBIGUOUS_NAME);
            assertThat(issue.message())
                    .isEqualTo("'name' must be of one exercise only, but was \"Wall slides\" of wall-squat and"
                            + " \"Wall slide\" of arm-slide");
        });
        assertThat(Catalog.of(one, onProgress).report()).isEqualTo(Report.empty());
    }

    @Test
    void twoExercisesOfOneNameAreAWarningUntilADistinctionTellsThemApart() {
        Exercise one = sound("lunge", "Lunge").build();
        Exercise other = sound("step-lunge", "LUNGE").build();
        Distinction fromLunge = Distinction.builder()
                .notToBeConfusedWith("lunge")
                .explanation("That one stays in place.")
                .build();
        Distinction fromTheOther = fromLunge.toBuilder()
                .notToBeConfusedWith("Something else")
                .exercise(other.id())
                .build();
        Distinction fromAThird =
                fromLunge.toBuilder().exercise(ExerciseId.of("squat")).build();

        assertThat(Catalog.of(one, other).report().issues()).singleElement().satisfies(issue -> {
            assertThat(issue.severity()).isEqualTo(Severity.WARNING);
            assertThat(issue.message())
                    .isEqualTo("'name' must be of one exercise only, but was \"Lunge\" of lunge and \"LUNGE\" of"
                            + " step-lunge");
            assertThat(issue.details()).containsEntry("exercises", "lunge, step-lunge");
            assertThat(issue.details()).containsEntry("names", "Lunge, LUNGE");
        });
        assertThat(told(one, distinct(other, fromLunge))).isEmpty();
        assertThat(told(distinct(one, fromLunge), distinct(other, fromLunge))).isEmpty();
        assertThat(told(distinct(one, fromTheOther), other)).isEmpty();
        assertThat(told(distinct(one, fromAThird), other)).hasSize(1);
    }

    private static Exercise distinct(Exercise exercise, Distinction distinction) {
        return exercise.toBuilder()
                .naming(naming -> naming.distinction(distinction))
                .build();
    }

    @Test
    void ofThreeExercisesOfOneNameThoseThatNoDistinctionTellsApartAreNamed() {
        Exercise one = sound("a", "Lunge").build();
        Exercise other = sound("b", "Lunge").build();
        Exercise third = distinct(
                sound("c", "Lunge").build(),
                Distinction.builder()
                        .notToBeConfusedWith("Lunge")
                        .exercise(one.id())
                        .explanation("That one is slow.")
                        .build());

        assertThat(Catalog.of(one, other, third).report().issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.details()).containsEntry("exercises", "a, b, c"));
        assertThat(Catalog.checkNames(ImmutableList.of(one, third))).isEqualTo(Report.empty());
    }

    @Test
    void aCatalogWhoseExercisesAllShareANameIsTakenWithOneWarning() {
        ImmutableList<Exercise> exercises = IntStream.range(0, 873)
                .mapToObj(i -> sound("squat-" + i, "Squat").build())
                .collect(ImmutableList.toImmutableList());

        assertThat(Catalog.of(exercises).report().issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.message())
                        .isEqualTo("'name' must be of one exercise only, but was \"Squat\" of squat-0 and \"Squat\" of"
                                + " squat-1 and \"Squat\" of squat-2 and \"Squat\" of squat-3 and \"Squat\" of squat-4"
                                + " and of 868 more"));
    }

    @Test
    void aModificationMustStandOnceAndMayNeedEquipmentOfItsOwn() {
        Modification pad = Modification.builder()
                .id(ModificationId.of("pad"))
                .direction(ModificationDirection.COMFORT)
                .text("Kneel on a cushion.")
                .equipment(Equipment.CUSHION)
                .build();
        assertThat(told(sound("lunge", "Lunge")
                        .modification(pad)
                        .modification(pad)
                        .build()))
                .containsExactly(
                        "error duplicate at /exercises/0/modifications/1/id: 'id' must identify one modification only,"
                                + " but was pad also at /modifications/0");
    }

    @Test
    void aFactMustCiteAnEntryThatTheExerciseLists() {
        Exercise exercise = sound("squat", "Squat")
                .technique(technique -> technique
                        .step("Stand up.")
                        .cue(Cue.of(CueKind.PACE, "Slowly.").by(Attribution.statedBy(Citation.of("book", "7")))))
                .build();
        assertThat(told(exercise))
                .containsExactly(
                        "information unlisted-entry at /exercises/0/technique/cues/0/attribution: 'attribution' must"
                                + " cite an entry that an exercise of the set lists, but was book/7; add the entry"
                                + " to the exercise's"
                                + " entries, or correct the citation");
    }

    @Test
    void anExerciseWithoutStepsOrTargetsIsWorthALook() {
        Exercise bare = Exercise.builder("rest", "Rest")
                .setup(setup -> setup.startPosition(Position.SUPINE))
                .build();
        assertThat(Catalog.of(bare).report().issues().stream().map(Issue::toString))
                .containsExactly(
                        "warning no-targets at /exercises/0/targets: 'targets' must state what the exercise does to"
                                + " the body,"
                                + " but was empty",
                        "warning no-steps at /exercises/0/technique/steps: 'steps' must describe how to do the"
                                + " exercise, but was"
                                + " empty");
    }
}
