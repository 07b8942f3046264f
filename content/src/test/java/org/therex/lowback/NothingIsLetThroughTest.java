package org.therex.lowback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.safety.Recommendation.EXCLUDED;
import static org.therex.safety.Recommendation.MONITOR;
import static org.therex.safety.Recommendation.NOTHING_FOUND;
import static org.therex.safety.Recommendation.NOT_ENOUGH_INFORMATION;
import static org.therex.safety.Recommendation.ONLY_WITH_MODIFICATIONS;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.therex.anatomy.Position;
import org.therex.anatomy.Side;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.ModificationDirection;
import org.therex.exercise.ModificationId;
import org.therex.exercise.Setup;
import org.therex.prescription.Prescription;
import org.therex.safety.BloodPressure;
import org.therex.safety.ConditionQualifier;
import org.therex.safety.Finding;
import org.therex.safety.Person;
import org.therex.safety.RuleSet;
import org.therex.safety.ScreeningQuestion;
import org.therex.safety.Verdict;
import org.therex.term.Presence;

/** What is open, misspelt, on the other side or modified never makes a verdict look milder than it is. */
class NothingIsLetThroughTest {

    private static final RuleSet RULES = LowBackRules.ruleSet();
    private static final Finding NEW_HIP =
            Finding.present("hip-replacement-posterior").is(ConditionQualifier.WITHIN_SURGEONS_LIMITS);

    /** Somebody who was asked everything. */
    private static Person known(Finding... findings) {
        return partly(findings).toBuilder().allOthersAbsent().build();
    }

    /** Somebody who was asked for nothing else. */
    private static Person partly(Finding... findings) {
        return Person.builder()
                .findings(Arrays.asList(findings))
                .bloodPressure(BloodPressure.of(120, 80))
                .build();
    }

    private static Exercise exercise(String id) {
        return LowBack.catalog().find(ExerciseId.of(id)).orElseThrow();
    }

    private static Verdict screen(String exercise, String dose, Person person, String... modifications) {
        return RULES.forPerson(person)
                .screen(
                        exercise(exercise),
                        Prescription.parse(dose),
                        Arrays.stream(modifications).map(ModificationId::of).toList());
    }

    private static List<String> questions(Verdict verdict) {
        return verdict.questions().stream().map(ScreeningQuestion::text).toList();
    }

    @Test
    void openRedFlagsAreNotHiddenBehindWhatIsToBeWatched() {
        Verdict verdict = screen(
                "glute-bridge", "10 reps", partly(Finding.present("pregnancy").weeks(10)));

        assertThat(verdict.matches())
                .extracting(match -> match.rule().id().value())
                .containsExactly("pregnancy-any");
        assertThat(verdict.recommendation()).isEqualTo(NOT_ENOUGH_INFORMATION);
        assertThat(verdict.mostSevereIfAnswered()).isEqualTo(EXCLUDED);
        assertThat(verdict.questions())
                .filteredOn(question -> question.urgency().isPresent())
                .isNotEmpty();
    }

    @Test
    void aReferralDoesNotHideTheOtherRedFlags() {
        Person person = partly(Stream.concat(
                        Stream.of(
                                "back-pain-onset-before-40",
                                "back-pain-insidious-onset",
                                "back-pain-better-with-exercise",
                                "back-pain-no-better-with-rest"),
                        Stream.of("low-back-pain"))
                .map(Finding::present)
                .map(finding -> finding.condition().value().equals("low-back-pain") ? finding.weeks(20) : finding)
                .toArray(Finding[]::new));
        Verdict verdict = screen("glute-bridge", "10 reps", person);

        assertThat(verdict.matches())
                .extracting(match -> match.recommendation())
                .contains(MONITOR);
        assertThat(verdict.recommendation()).isEqualTo(NOT_ENOUGH_INFORMATION);
    }

    @Test
    void theWeekOfAPregnancyIsAskedWhereItDecides() {
        Verdict verdict = screen("prone-press-up", "10 reps", known(Finding.present("pregnancy")));

        assertThat(verdict.recommendation()).isEqualTo(NOT_ENOUGH_INFORMATION);
        assertThat(questions(verdict)).containsExactly("Pregnancy: how many weeks of pregnancy?");
    }

    @Test
    void whatNobodyAssessedIsNotHiddenBehindWhatIsToBeWatched() {
        Person pregnant = known(Finding.present("pregnancy").weeks(30));
        Exercise unassessed = Exercise.builder("unassessed", "Unassessed")
                .setup(Setup.of(Position.STANDING))
                .build();
        Exercise squat = exercise("wall-squat");
        ModificationId harder = squat.modifications().stream()
                .filter(modification -> modification.direction() == ModificationDirection.HARDER)
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(RULES.forPerson(pregnant)
                        .screen(unassessed, Prescription.empty())
                        .recommendation())
                .isEqualTo(NOT_ENOUGH_INFORMATION);
        assertThat(RULES.forPerson(pregnant)
                        .screen(squat, Prescription.parse("hold 5 s"), List.of(harder))
                        .recommendation())
                .isEqualTo(NOT_ENOUGH_INFORMATION);
    }

    @Test
    void aModificationDoesNotLiftAnAbsoluteContraindication() {
        Person person = known(Finding.present("vertebral-fragility-fracture")
                .is(ConditionQualifier.ACUTE)
                .is(ConditionQualifier.PAINFUL)
                .isNot(ConditionQualifier.UNSUPERVISED));
        Verdict plain = screen("single-knee-to-chest", "10 reps", person);
        Verdict smaller = screen("single-knee-to-chest", "10 reps", person, "smaller-range");

        assertThat(plain.recommendation()).isEqualTo(EXCLUDED);
        assertThat(plain.matches().get(0).rule().id().value()).isEqualTo("vertebral-fracture-acute");
        assertThat(plain.matches().get(0).remedies()).isEmpty();
        assertThat(smaller.recommendation()).isEqualTo(EXCLUDED);
        assertThat(smaller.matches().get(0)).isEqualTo(plain.matches().get(0));
    }

    @Test
    void aSideThatNobodySpokeOfIsNotTakenAsAbsent() {
        Finding left = Finding.absent("hip-replacement-posterior").on(Side.LEFT);
        Person toldOfTheLeft = known().toBuilder()
                .findings(LowBackRules.ruleSet().conditions().stream()
                        .map(condition -> condition.id().equals(left.condition())
                                ? left
                                : Finding.builder()
                                        .condition(condition.id())
                                        .presence(Presence.ABSENT)
                                        .build())
                        .toList())
                .defaultPresence(Presence.UNKNOWN)
                .build();

        Verdict right = screen("single-knee-to-chest", "10 reps, right side only", toldOfTheLeft);
        assertThat(right.recommendation()).isEqualTo(NOT_ENOUGH_INFORMATION);
        assertThat(right.questions())
                .singleElement()
                .satisfies(question -> assertThat(question.condition()).contains(left.condition()));
        assertThat(screen("single-knee-to-chest", "10 reps, left side only", toldOfTheLeft)
                        .recommendation())
                .isEqualTo(NOTHING_FOUND);
    }

    @Test
    void aFindingOnOneSideAnswersNothingAboutTheOther() {
        Verdict before = screen("single-knee-to-chest", "10 reps, right side only", partly());
        Verdict after = screen("single-knee-to-chest", "10 reps, right side only", partly(NEW_HIP.on(Side.LEFT)));

        assertThat(after.questions())
                .flatExtracting(question -> question.rules().asList())
                .extracting(Object::toString)
                .contains("hip-replacement-posterior");
        assertThat(after.recommendation()).isEqualTo(before.recommendation());
    }

    @Test
    void aWristDoesNotDecideWhichHipIsAffected() {
        Person person = known(
                Finding.unknown("hip-replacement-anterior").on(Side.RIGHT),
                Finding.present("wrist-pain").on(Side.LEFT));

        assertThat(screen("prone-hip-extension", "10 reps, affected side only", person)
                        .recommendation())
                .isEqualTo(NOT_ENOUGH_INFORMATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cauda-equina", "fracture", "osteoporosis-no-fracture"})
    void aMisspeltFindingIsAskedFor(String misspelt) {
        for (Finding finding : List.of(Finding.present(misspelt), Finding.unknown(misspelt))) {
            Verdict verdict = screen("partial-crunch", "10 reps", known(finding));

            assertThat(verdict.recommendation()).isEqualTo(NOT_ENOUGH_INFORMATION);
            assertThat(verdict.mostSevereIfAnswered()).isEqualTo(EXCLUDED);
            assertThat(questions(verdict))
                    .singleElement()
                    .satisfies(question ->
                            assertThat(question).startsWith("No rule of this set covers \"" + misspelt + "\""));
        }
        assertThat(screen("partial-crunch", "10 reps", known(Finding.absent(misspelt)))
                        .recommendation())
                .isEqualTo(NOTHING_FOUND);
    }

    @Test
    void nothingIsOfferedInsteadWhileRedFlagsAreOpen() {
        assertThat(RULES.forPerson(partly(Finding.present("osteoporosis")))
                        .substitutes(
                                exercise("partial-crunch"),
                                Prescription.empty(),
                                LowBack.catalog().exercises()))
                .isEmpty();
    }

    @Test
    void anOccasionInTheWindowCountsWhateverElseTheDoseRulesOut() {
        assertThat(screen(
                                "legs-up-the-wall",
                                "after breakfast, not within 3 h after a meal",
                                known(Finding.present("reflux")))
                        .recommendation())
                .isEqualTo(ONLY_WITH_MODIFICATIONS);
    }
}
