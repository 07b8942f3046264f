package org.therex.lowback;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.therex.anatomy.BodyRegion;
import org.therex.exercise.ExperienceLevel;
import org.therex.exercise.Goal;
import org.therex.exercise.Sequence;
import org.therex.exercise.SequenceKind;
import org.therex.prescription.DoseField;
import org.therex.prescription.Prescription;
import org.therex.prescription.ResolvedPrescription;
import org.therex.prescription.Scope;
import org.therex.program.Program;
import org.therex.program.ResolvedItem;
import org.therex.source.Source;

/** What the first article says, figure by figure. */
class StrongerAtHomeTest {

    private static final Program PROGRAM = LowBackProgram.STRONGER_AT_HOME.program();

    @Test
    void theProgramIsMadeOnceAndHasTheIdOfItsConstant() {
        assertThat(PROGRAM.id()).hasToString("stronger-at-home").isEqualTo(LowBackProgram.STRONGER_AT_HOME.programId());
        assertThat(LowBackProgram.STRONGER_AT_HOME.program()).isSameAs(PROGRAM);
    }

    @Test
    void fourExercisesStandInFourSections() {
        assertThat(PROGRAM.sections())
                .extracting(section -> section.title().orElseThrow())
                .containsExactly("Exercise 1", "Exercise 2", "Exercise 3", "Exercise 4");
        assertThat(PROGRAM.items())
                .extracting(item -> item.exercise().value())
                .containsExactly("wall-squat", "seated-knee-extension", "glute-bridge", "lower-trunk-rotation");
        assertThat(PROGRAM.items())
                .extracting(item -> item.follows().orElseThrow().toString())
                .containsExactly("article-000/1", "article-000/2", "article-000/3", "article-000/4");
    }

    @Test
    void oneDoseIsStatedForTheProgramAndNoneForAnItem() {
        assertThat(PROGRAM.prescription())
                .contains(Prescription.builder()
                        .holdSeconds(5, 10)
                        .repetitions(10)
                        .timesPerDay(4)
                        .build());
        assertThat(PROGRAM.sections())
                .allMatch(section -> section.prescription().isEmpty());
        assertThat(PROGRAM.items()).allMatch(item -> item.prescription().isEmpty());
        for (ResolvedItem item : PROGRAM.resolve().items()) {
            assertThat(item.exercise()
                            .findEntry(item.item().follows().orElseThrow())
                            .orElseThrow()
                            .prescription())
                    .isEmpty();
        }
    }

    @Test
    void everyItemInheritsTheDoseOfTheProgram() {
        for (ResolvedItem item : PROGRAM.resolve().items()) {
            ResolvedPrescription resolved = item.dose();

            assertThat(resolved.prescription()).hasToString("10 repetitions, hold 5-10 s, 4 times a day");
            assertThat(resolved.origins())
                    .isEqualTo(ImmutableMap.of(
                            DoseField.REPETITIONS, Scope.PROGRAM,
                            DoseField.HOLD, Scope.PROGRAM,
                            DoseField.FREQUENCY, Scope.PROGRAM));
        }
    }

    @Test
    void theBridgeLandsFromTheUpperBackDown() {
        List<Sequence> sequences =
                LowBack.GLUTE_BRIDGE.exercise().movement().orElseThrow().sequences();

        assertThat(sequences)
                .filteredOn(sequence -> sequence.kind() == SequenceKind.LANDING)
                .singleElement()
                .satisfies(landing -> {
                    assertThat(landing.parts())
                            .containsExactly(BodyRegion.UPPER_BACK, BodyRegion.LOWER_BACK, BodyRegion.BUTTOCK);
                    assertThat(landing.attribution().statedBy())
                            .extracting(Object::toString)
                            .containsExactly("article-000/3");
                });
    }

    @Test
    void fourPurposesAreStated() {
        assertThat(PROGRAM.purposes()).hasSize(4);
        assertThat(PROGRAM.goals())
                .containsExactlyInAnyOrder(Goal.FUNCTION, Goal.STRENGTH, Goal.GENERAL_HEALTH, Goal.PREVENTION);
    }

    @Test
    void oneLabelNamesTwoLevels() {
        assertThat(PROGRAM.levels()).containsExactly(ExperienceLevel.BEGINNER, ExperienceLevel.ADVANCED);
    }

    @Test
    void theSourceNamesNobody() {
        assertThat(PROGRAM.sources()).singleElement().satisfies(source -> {
            assertThat(source.id()).hasToString("article-000");
            assertThat(source.publisher()).isEmpty();
            assertThat(source.authors()).isEmpty();
            assertThat(source.date()).isEmpty();
            assertThat(source.address()).isEmpty();
        });
        assertThat(PROGRAM.sources()).extracting(Source::credits).allMatch(List::isEmpty);
    }

    @Test
    void nothingIsSaidOfRulesAdviceOrClaims() {
        assertThat(PROGRAM.rules()).isEmpty();
        assertThat(PROGRAM.advice()).isEmpty();
        assertThat(PROGRAM.claims()).isEmpty();
        assertThat(PROGRAM.population()).isEmpty();
    }
}
