package org.therex.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.review.Sample.BASE;
import static org.therex.review.Sample.plain;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.exercise.Category;
import org.therex.exercise.Exercise;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationDirection;
import org.therex.exercise.ModificationId;
import org.therex.program.Program;

class DoseSenseTest {

    private static final Exercise BRIDGE = plain("bridge", Category.ACTIVATE)
            .laterality(LateralityScheme.BILATERAL)
            .modification(Modification.builder()
                    .id(ModificationId.of("one-leg"))
                    .direction(ModificationDirection.HARDER)
                    .text("Lift one leg.")
                    .build())
            .build();

    private static List<Issue> found(Program program, IssueCode code) {
        return Review.standard().check(program).issues().stream()
                .filter(issue -> issue.code().equals(code))
                .toList();
    }

    private static List<String> extremes(String dose) {
        Program program = Program.builder("p", "P")
                .item(BASE, item -> item.prescription(dose))
                .build();
        return found(program, ReviewCodes.EXTREME_DOSE).stream()
                .map(issue -> issue.path() + ": " + issue.message())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 x 10, hold 10 min | /hold: 'hold' must be at most 5 min if it is done more than once, but was"
                        + " hold 10 min for base",
                "2 sets, hold 301 s | /hold: 'hold' must be at most 5 min if it is done more than once, but was hold"
                        + " 301 s for base",
                "6/4 repetitions, hold 6-8 min | /hold: 'hold' must be at most 5 min if it is done more than once,"
                        + " but was hold 6-8 min for base",
                "3 x 10, load 500 kg | /intensities: 'intensities' must have a load of at most 200 kg, but was load"
                        + " 500 kg for base",
                "3 x 10, load 201-250 kg | /intensities: 'intensities' must have a load of at most 200 kg, but was"
                        + " load 201-250 kg for base",
                "10 repetitions, pain up to 9/10 | /intensities: 'intensities' must allow pain of at most 7/10, but"
                        + " was pain up to 9/10 for base"
            })
    void aDoseFarFromAnythingUsualIsFoundWhateverTheExercise(String dose, String found) {
        assertThat(extremes(dose)).containsExactly("/sections/0/items/0/prescription" + found);
    }

    @Test
    void anExerciseOfHoursIsFoundWhereItStands() {
        assertThat(extremes("10 x 100, hold 10 s"))
                .singleElement()
                .asString()
                .startsWith("/sections/0/items/0: 'prescription' must take at most 2 h in a session, but was at least ")
                .endsWith(" for base");
        assertThat(extremes("for 121 min")).hasSize(1);
        assertThat(extremes("10 repetitions; or for 3 h")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 x 10, hold 5 min",
                "1 x 1, hold 10 min",
                "hold 10 min",
                "10 repetitions, hold 10 min in all",
                "3 x 10, hold up to 10 min",
                "10 repetitions, pain up to 7/10",
                "for 2 h",
                "3 x 10, load 200 kg",
                "3 x 10, load 150-250 kg",
                "several repetitions, hold until fatigue"
            })
    void whatMayBeMeantIsLetPass(String dose) {
        assertThat(extremes(dose)).isEmpty();
    }

    @Test
    void whoseBoundsTheyAreIsSaid() {
        Program program = Program.builder("p", "P")
                .item(BASE, item -> item.prescription("3 x 10, hold 10 min, pain up to 8/10"))
                .build();

        assertThat(found(program, ReviewCodes.EXTREME_DOSE))
                .extracting(issue -> issue.hint().orElseThrow())
                .satisfiesExactlyInAnyOrder(
                        hold -> assertThat(hold).contains("far from any usual value", "the bound is our choice"),
                        pain -> assertThat(pain).contains("published pain bands", "peak-physio.com.au"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"each side", "alternating sides", "left side only", "affected side only"})
    void anExerciseWithoutSidesHasNoneInItsDose(String sides) {
        Program program = Program.builder("p", "P")
                .item(BRIDGE, item -> item.prescription("10 repetitions, " + sides))
                .build();

        assertThat(found(program, ReviewCodes.SIDES_MISMATCH))
                .extracting(issue -> issue.path() + ": " + issue.message())
                .containsExactly(
                        "/sections/0/items/0/prescription/sides: 'sides' must be both together or not stated, as"
                                + " bridge has no left and right form, but was " + sides);
    }

    @Test
    void sidesThatAreInheritedAreFoundAtTheItem() {
        Program program = Program.builder("p", "P")
                .prescription("10 repetitions, each side")
                .item(BRIDGE)
                .item(BASE)
                .item(BRIDGE, item -> item.prescription("both sides together"))
                .item(BRIDGE, item -> item.modification("one-leg"))
                .build();

        assertThat(found(program, ReviewCodes.SIDES_MISMATCH))
                .extracting(issue -> issue.path().toString())
                .containsExactly("/sections/0/items/0");
    }

    @ParameterizedTest
    @EnumSource(value = LateralityScheme.class, mode = EnumSource.Mode.EXCLUDE, names = "BILATERAL")
    void anExerciseOfOneSideIsNotDoneOnBothAtOnce(LateralityScheme scheme) {
        Exercise kick = plain("kick", Category.ACTIVATE).laterality(scheme).build();
        Program program = Program.builder("p", "P")
                .prescription("10 repetitions")
                .item(kick, item -> item.prescription("both sides together"))
                .item(kick, item -> item.prescription("each side"))
                .build();

        assertThat(found(program, ReviewCodes.SIDES_MISMATCH))
                .extracting(issue -> issue.path() + ": " + issue.message())
                .containsExactly(
                        "/sections/0/items/0/prescription/sides: 'sides' must be one at a time, as kick has a left"
                                + " and a right form, but was both sides together");
    }

    @ParameterizedTest
    @CsvSource({"EACH_SIDE, true", "ONE_SIDE, true", "ALTERNATING, false", "BILATERAL, false"})
    void aDoseOfAnExerciseWithSidesStatesThem(LateralityScheme scheme, boolean isFound) {
        Exercise raise = plain("raise", Category.ACTIVATE)
                .laterality(scheme)
                .modification(Modification.builder()
                        .id(ModificationId.of("both"))
                        .direction(ModificationDirection.HARDER)
                        .text("Lift both legs.")
                        .build())
                .build();
        Program program = Program.builder("p", "P")
                .item(raise, item -> item.prescription("3 x 10"))
                .item(raise, item -> item.prescription("once a day"))
                .item(raise, item -> item.prescription("3 x 10").modification("both"))
                .build();

        assertThat(found(program, ReviewCodes.SIDES_MISMATCH))
                .extracting(issue -> issue.path() + ": " + issue.message())
                .isEqualTo(
                        isFound
                                ? List.of("/sections/0/items/0: 'sides' must be stated, as raise has a left and a right"
                                        + " form, but was absent")
                                : List.of());
    }

    @Test
    void aProgramThatIsBeingBuiltCanBeReviewedWithoutCircumstances() {
        assertThat(Review.standard()
                        .check(Program.builder("p", "P").item(BASE, item -> item.prescription("3 x 10, hold 10 min")))
                        .issues())
                .extracting(Issue::code)
                .contains(ReviewCodes.EXTREME_DOSE);
    }
}
