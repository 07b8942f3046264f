package org.therex.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.anatomy.Side;
import org.therex.prescription.Prescription;

/** Many exercises, made ready and screened. */
class PreparedExercisesTest {

    private static ScreenedExercises screen(PreparedExercises exercises, Person person) {
        return Rules.ALL.forPerson(person).screen(exercises);
    }

    @Test
    void keepsExercisesAndDosesInOrder() {
        Prescription dose = Prescription.parse("hold 10 s");
        PreparedExercises exercises = PreparedExercises.of(
                List.of(Moves.PRESS_UP, Moves.WALL_SIT),
                exercise -> exercise.equals(Moves.WALL_SIT) ? dose : Prescription.empty());

        assertThat(exercises.exercises()).containsExactly(Moves.PRESS_UP, Moves.WALL_SIT);
        assertThat(exercises.doses()).containsExactly(Prescription.empty(), dose);
        assertThat(exercises.size()).isEqualTo(2);
        assertThat(exercises).hasToString("2 exercises");
    }

    @Test
    void tellsWhatFollowsForWhich() {
        Person person = Person.withOnly(Finding.present("osteoporosis"));
        ScreenedExercises screened = screen(PreparedExercises.of(Moves.ALL, Prescription.empty()), person);

        assertThat(screened.exercises(Recommendation.NOT_ENOUGH_INFORMATION)).contains(Moves.UNASSESSED);
        assertThat(screened.exercises(Recommendation.ONLY_WITH_MODIFICATIONS)).containsExactly(Moves.KNEE_TO_CHEST);
        assertThat(screened.verdicts(Recommendation.ONLY_WITH_MODIFICATIONS)
                        .flatMap(verdict -> verdict.matches().stream())
                        .map(match -> match.rule().id()))
                .containsExactly(Rules.BONE.id());
        assertThat(screened.toString()).startsWith("7 exercises, ").contains(", only with modifications 1");
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT,  'affected side only',   ASK_CLINICIAN",
        "LEFT,  'unaffected side only', NOTHING_FOUND",
        "RIGHT, 'affected side only',   ASK_CLINICIAN",
        "RIGHT, 'unaffected side only', NOTHING_FOUND",
        "RIGHT, 'left side only',       NOTHING_FOUND",
        "RIGHT, 'each side',            ASK_CLINICIAN"
    })
    void theAffectedSideIsThatOfThePerson(Side side, String dose, Recommendation recommendation) {
        PreparedExercises exercises =
                PreparedExercises.of(List.of(Moves.KNEE_TO_CHEST), Prescription.parse("3 x 10, " + dose));
        Person person =
                Person.withOnly(Finding.present("hip-replacement").on(side).weeks(4));

        assertThat(screen(exercises, person).recommendation(0)).isEqualTo(recommendation);
    }

    @Test
    void knowsNoExerciseBesides() {
        ScreenedExercises screened = screen(PreparedExercises.of(Moves.ALL, Prescription.empty()), Person.unknown());

        assertThatThrownBy(() -> screened.recommendation(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> screened.recommendation(screened.size()))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> screened.verdict(screened.size())).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void schedulesThatMayBeChosenAreNoExercises() {
        PreparedExercises exercises = PreparedExercises.of(
                List.of(Moves.WALL_SIT, Moves.PRESS_UP), Prescription.parse("hold 10 s; or hold 20 s; or hold 40 s"));
        Person person = Person.withOnly().toBuilder()
                .bloodPressure(BloodPressure.of(150, 80))
                .build();
        ScreenedExercises screened = screen(exercises, person);

        assertThat(screened.size()).isEqualTo(2);
        assertThat(screened.recommendation(0)).isEqualTo(Recommendation.MONITOR);
        assertThat(screened.recommendation(1)).isEqualTo(Recommendation.NOTHING_FOUND);
        assertThatThrownBy(() -> screened.recommendation(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void isEqualByContent() {
        new EqualsTester()
                .addEqualityGroup(
                        PreparedExercises.of(List.of(Moves.WALL_SIT), Prescription.empty()),
                        PreparedExercises.of(List.of(Moves.WALL_SIT), exercise -> Prescription.empty()))
                .addEqualityGroup(PreparedExercises.of(List.of(Moves.PRESS_UP), Prescription.empty()))
                .addEqualityGroup(PreparedExercises.of(List.of(Moves.WALL_SIT), Prescription.parse("hold 10 s")))
                .testEquals();
    }
}
