package org.therex.lowback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.safety.Recommendation.ASK_CLINICIAN;
import static org.therex.safety.Recommendation.EXCLUDED;
import static org.therex.safety.Recommendation.MONITOR;
import static org.therex.safety.Recommendation.NOTHING_FOUND;
import static org.therex.safety.Recommendation.NOT_ENOUGH_INFORMATION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.anatomy.Side;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.ModificationId;
import org.therex.prescription.Prescription;
import org.therex.safety.BloodPressure;
import org.therex.safety.Condition;
import org.therex.safety.ConditionQualifier;
import org.therex.safety.Finding;
import org.therex.safety.Person;
import org.therex.safety.PersonScreening;
import org.therex.safety.Recommendation;
import org.therex.safety.RuleSet;
import org.therex.safety.ScreeningQuestion;
import org.therex.safety.Urgency;
import org.therex.safety.Verdict;
import org.therex.term.Presence;

/** What the built-in rules say of the built-in exercises. */
class LowBackScreeningTest {

    private static final RuleSet RULES = LowBackRules.ruleSet();

    private static Person person(Finding... findings) {
        return Person.withOnly(findings).toBuilder()
                .bloodPressure(BloodPressure.of(120, 80))
                .build();
    }

    private static Verdict screen(String exercise, String dose, Person person, String... modifications) {
        return RULES.forPerson(person)
                .screen(
                        LowBack.catalog().find(ExerciseId.of(exercise)).orElseThrow(),
                        Prescription.parse(dose),
                        Arrays.stream(modifications).map(ModificationId::of).toList());
    }

    private static List<Verdict> all(Person person) {
        PersonScreening screening = RULES.forPerson(person);
        return LowBack.catalog().exercises().stream()
                .map(exercise -> screening.screen(exercise, Prescription.empty()))
                .toList();
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.matches().stream()
                .map(match -> match.rule().id().value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "hold 10 s, NOTHING_FOUND",
        "hold 30 s, NOTHING_FOUND",
        "hold 31 s, ONLY_WITH_MODIFICATIONS",
        "hold,      ONLY_WITH_MODIFICATIONS"
    })
    void theDoseChangesTheVerdict(String dose, Recommendation recommendation) {
        Person person = person(Finding.present("hypertension").isNot(ConditionQualifier.UNCONTROLLED));

        assertThat(screen("wall-squat", dose, person).recommendation()).isEqualTo(recommendation);
    }

    /** A long hold is one in every exercise, not only in those that are mere holds. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    glute-bridge,                   10 reps,    aortic-aneurysm,     NOTHING_FOUND
                    glute-bridge,                   hold 30 s,  aortic-aneurysm,     NOTHING_FOUND
                    glute-bridge,                   hold 60 s,  aortic-aneurysm,     ASK_CLINICIAN
                    seated-knee-extension,          hold 60 s,  aortic-aneurysm,     ASK_CLINICIAN
                    supine-hamstring-stretch-strap, hold 2 min, pregnancy,           MONITOR
                    supine-hamstring-stretch-strap, hold 5 min, pregnancy,           ONLY_WITH_MODIFICATIONS
                    """)
    void howLongItIsHeldCountsInEveryExercise(
            String exercise, String dose, String condition, Recommendation recommendation) {
        Finding finding = Finding.present(condition);
        Finding told = condition.equals("pregnancy") ? finding.weeks(30) : finding;

        assertThat(screen(exercise, dose, person(told)).recommendation()).isEqualTo(recommendation);
    }

    @Test
    void lyingOnTheFrontForMinutesIsMoreThanShort() {
        Person person = person(Finding.present("lumbar-stenosis"));

        assertThat(rules(screen("prone-hip-extension", "10 reps", person))).isEmpty();
        assertThat(rules(screen("prone-hip-extension", "hold 5 min", person)))
                .containsExactly("lumbar-stenosis-claudication");
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT,  left side only,  ASK_CLINICIAN",
        "LEFT,  right side only, NOTHING_FOUND",
        "RIGHT, right side only, ASK_CLINICIAN",
        "RIGHT, left side only,  NOTHING_FOUND",
        "LEFT,  each side,       ASK_CLINICIAN"
    })
    void theSideChangesTheVerdict(Side side, String dose, Recommendation recommendation) {
        Person person = person(Finding.present("hip-replacement-posterior")
                .is(ConditionQualifier.WITHIN_SURGEONS_LIMITS)
                .on(side));

        assertThat(screen("single-knee-to-chest", dose, person).recommendation())
                .isEqualTo(recommendation);
    }

    @ParameterizedTest
    @CsvSource({"5, ASK_CLINICIAN", "6, NOTHING_FOUND"})
    void theWeeksSinceAnOperationChangeTheVerdict(int weeks, Recommendation recommendation) {
        Person person =
                person(Finding.present("lumbar-surgery").weeks(weeks).isNot(ConditionQualifier.WITHIN_SURGEONS_LIMITS));

        assertThat(screen("lower-trunk-rotation", "10 reps", person).recommendation())
                .isEqualTo(recommendation);
    }

    /** What counts is whether the surgeon's limits still hold, which is asked; that the weeks do not is said. */
    @Test
    void aKneeThatWasReplacedOfLateWaitsForAClinician() {
        Finding knee = Finding.present("knee-replacement").on(Side.LEFT).weeks(5);
        Verdict open = screen("seated-knee-extension", "10 reps, left side only", person(knee));
        Verdict within = screen(
                "seated-knee-extension",
                "10 reps, left side only",
                person(knee.is(ConditionQualifier.WITHIN_SURGEONS_LIMITS)));
        Verdict old = screen(
                "seated-knee-extension",
                "10 reps, left side only",
                person(knee.isNot(ConditionQualifier.WITHIN_SURGEONS_LIMITS)));

        assertThat(open.questions()).singleElement().satisfies(question -> {
            assertThat(question.text()).startsWith("Replaced knee, on the left: ");
            assertThat(question.qualifier()).contains(ConditionQualifier.WITHIN_SURGEONS_LIMITS);
        });
        assertThat(open.mostSevereIfAnswered()).isEqualTo(ASK_CLINICIAN);
        assertThat(rules(within)).containsExactly("knee-replacement-recent", "knee-load");
        assertThat(within.recommendation()).isEqualTo(ASK_CLINICIAN);
        assertThat(rules(old)).containsExactly("knee-load");
        assertThat(old.toString())
                .contains(
                        "knee-replacement present, left, 5 weeks, not still under limits set by the surgeon (this rule does not"
                                + " look at the weeks)");
        assertThat(RULES.check(person(knee)).issues())
                .extracting(Object::toString)
                .containsExactly(
                        "warning no-rule at /findings/0/weeks: No rule of edition 2026.1 uses 'weeks' for knee-replacement; state"
                                + " instead whether it is"
                                + " within-surgeons-limits");
    }

    @Test
    void weeksAtWhichARuleLooksAreNotSaidToBeOverlooked() {
        Finding surgery = Finding.present("lumbar-surgery").weeks(3);

        assertThat(screen("partial-crunch", "10 reps", person(surgery)).toString())
                .contains("lumbar-surgery present, 3 weeks;")
                .doesNotContain("does not look at the weeks");
        assertThat(RULES.check(person(surgery)).issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2, false, ASK_CLINICIAN",
        "5, false, ASK_CLINICIAN",
        "6, false, NOTHING_FOUND",
        "6, true,  ASK_CLINICIAN"
    })
    void aReplacedDiscIsAnOperationOnTheLowBack(int weeks, boolean limited, Recommendation recommendation) {
        Finding disc = Finding.present("lumbar-disc-replacement").weeks(weeks);
        Finding told = limited
                ? disc.is(ConditionQualifier.WITHIN_SURGEONS_LIMITS)
                : disc.isNot(ConditionQualifier.WITHIN_SURGEONS_LIMITS);

        assertThat(screen("partial-crunch", "10 reps", person(told)).recommendation())
                .isEqualTo(recommendation);
    }

    /** Who is told not to exercise need not have said that she is pregnant. */
    @ParameterizedTest
    @CsvSource({"glute-bridge", "partial-crunch", "wall-squat"})
    void whoWasToldNotToExerciseAsksAClinician(String exercise) {
        Verdict verdict = screen(exercise, "10 reps", person(Finding.present("pregnancy-complication")));

        assertThat(verdict.recommendation()).isEqualTo(ASK_CLINICIAN);
        assertThat(rules(verdict)).containsExactly("pregnancy-complication");
    }

    @ParameterizedTest
    @CsvSource({
        "5,  partial-crunch, ONLY_WITH_MODIFICATIONS, postpartum-first-6-weeks",
        "6,  partial-crunch, ONLY_WITH_MODIFICATIONS, postpartum-6-to-12-weeks",
        "12, partial-crunch, MONITOR,                 postpartum-after-12-weeks"
    })
    void theWeeksSinceABirthChangeTheRule(int weeks, String exercise, Recommendation recommendation, String rule) {
        Verdict verdict =
                screen(exercise, "10 reps", person(Finding.present("postpartum").weeks(weeks)));

        assertThat(verdict.recommendation()).isEqualTo(recommendation);
        assertThat(rules(verdict)).containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource({"13, MONITOR", "14, ASK_CLINICIAN", "30, ASK_CLINICIAN"})
    void theTrimesterChangesTheVerdict(int week, Recommendation recommendation) {
        assertThat(screen(
                                "prone-press-up",
                                "10 reps",
                                person(Finding.present("pregnancy").weeks(week)))
                        .recommendation())
                .isEqualTo(recommendation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    reflux                        | legs-up-the-wall     | after meals                             | ONLY_WITH_MODIFICATIONS
                    reflux                        | legs-up-the-wall     | once a day, not within 3 h after a meal | NOTHING_FOUND
                    reflux                        | legs-up-the-wall     | once a day                              | NOT_ENOUGH_INFORMATION
                    reflux                        | seated-ql-stretch    | after meals                             | NOTHING_FOUND
                    disc-herniation-radiculopathy | single-knee-to-chest | on waking                               | ONLY_WITH_MODIFICATIONS
                    disc-herniation-radiculopathy | single-knee-to-chest | once a day, not within 2 h after waking | MONITOR
                    """)
    void theTimeOfTheDayChangesTheVerdict(
            String condition, String exercise, String dose, Recommendation recommendation) {
        Finding finding = Finding.present(condition);
        boolean disc = !condition.equals("reflux");
        Finding told = disc
                ? finding.isNot(ConditionQualifier.FLEXION_PERIPHERALISES)
                        .isNot(ConditionQualifier.EXTENSION_PERIPHERALISES)
                : finding;

        assertThat(screen(exercise, dose, person(told)).recommendation()).isEqualTo(recommendation);
    }

    @ParameterizedTest
    @CsvSource({
        "wrist-pain,          bird-dog,         on-fists",
        "cannot-reach-floor,  quadruped-pelvic-tilt, on-bed",
        "kneeling-intolerance, bird-dog,        knee-pad"
    })
    void modificationsChangeTheVerdict(String condition, String exercise, String modification) {
        Person person = person(Finding.present(condition));
        Verdict plain = screen(exercise, "10 reps", person);
        Verdict modified = screen(exercise, "10 reps", person, modification);

        assertThat(plain.recommendation()).isEqualTo(Recommendation.ONLY_WITH_MODIFICATIONS);
        assertThat(plain.matches().get(0).remedies()).contains(ImmutableSet.of(ModificationId.of(modification)));
        assertThat(modified.recommendation()).isEqualTo(NOTHING_FOUND);
    }

    @ParameterizedTest
    @CsvSource({
        "cauda-equina-suspected,     cauda-equina,                     EMERGENCY",
        "neurological-deficit,       progressive-neurological-deficit, EMERGENCY",
        "fracture-suspected,         fracture,                         URGENT",
        "malignancy-suspected,       malignancy,                       URGENT",
        "spinal-infection-suspected, spinal-infection,                 EMERGENCY",
        "aortic-leak-suspected,      aortic-aneurysm-leak,             EMERGENCY",
        "thrombosis-suspected,       thrombosis-or-embolism,           EMERGENCY",
        "cardiac-signs,              cardiac,                          EMERGENCY"
    })
    void everyRedFlagBlocksEveryExercise(String condition, String rule, Urgency urgency) {
        assertThat(all(person(Finding.present(condition)))).hasSize(33).allSatisfy(verdict -> {
            assertThat(verdict.recommendation()).isEqualTo(EXCLUDED);
            assertThat(rules(verdict)).containsExactly(rule);
            assertThat(verdict.findUrgency()).contains(urgency);
        });
    }

    /** Nobody need tell which joint is inflamed for the load on it to count. */
    @ParameterizedTest
    @CsvSource({
        "bird-dog,            10 reps, ONLY_WITH_MODIFICATIONS",
        "prone-hip-extension, 10 reps, ONLY_WITH_MODIFICATIONS",
        "glute-bridge,        10 reps, NOTHING_FOUND"
    })
    void aFlareOfAJointIsAPrecautionWhereJointsAreLoaded(String exercise, String dose, Recommendation recommendation) {
        assertThat(screen(exercise, dose, person(Finding.present("joint-flare")))
                        .recommendation())
                .isEqualTo(recommendation);
    }

    @Test
    void whoCannotKneelIsNotHelpedByAPad() {
        Person person = person(Finding.present("cannot-kneel"));

        assertThat(rules(screen("bird-dog", "10 reps", person, "knee-pad"))).containsExactly("cannot-kneel");
        assertThat(screen("side-plank-bent-knee", "hold 10 s", person)
                        .matches()
                        .get(0)
                        .remedies())
                .containsExactly(ImmutableSet.of(ModificationId.of("at-wall")));
    }

    @Test
    void inflammatoryBackPainThatAClinicianSuspectsIsReferred() {
        Verdict verdict =
                screen("glute-bridge", "10 reps", person(Finding.present("inflammatory-back-pain-suspected")));

        assertThat(verdict.recommendation()).isEqualTo(MONITOR);
        assertThat(verdict.findUrgency()).contains(Urgency.REFER);
    }

    @Test
    void inflammatoryBackPainNeedsFourOfFiveFeaturesAndThreeMonths() {
        ImmutableList<String> features = ImmutableList.of(
                "back-pain-onset-before-40",
                "back-pain-insidious-onset",
                "back-pain-better-with-exercise",
                "back-pain-no-better-with-rest",
                "back-pain-at-night");

        assertThat(refers(13, features)).isTrue();
        assertThat(refers(13, features.subList(1, 5))).isTrue();
        assertThat(refers(13, features.subList(2, 5))).isFalse();
        assertThat(refers(12, features)).isFalse();
    }

    private static boolean refers(int weeks, List<String> features) {
        Person person = person(Stream.concat(
                        Stream.of(Finding.present("low-back-pain").weeks(weeks)),
                        features.stream().map(Finding::present))
                .toArray(Finding[]::new));
        Verdict verdict = screen("glute-bridge", "10 reps", person);
        assertThat(verdict.recommendation()).isLessThanOrEqualTo(MONITOR);
        return verdict.findUrgency().equals(Optional.of(Urgency.REFER));
    }

    @Test
    void unknownAnswersAsk() {
        assertThat(all(Person.unknown())).allSatisfy(verdict -> {
            assertThat(verdict.recommendation()).isEqualTo(NOT_ENOUGH_INFORMATION);
            assertThat(verdict.matches()).isEmpty();
            assertThat(verdict.mostSevereIfAnswered()).isEqualTo(EXCLUDED);
            assertThat(verdict.questions().subList(0, 6))
                    .extracting(question -> question.condition().orElseThrow().value())
                    .containsExactly(
                            "aortic-leak-suspected",
                            "cardiac-signs",
                            "cauda-equina-suspected",
                            "neurological-deficit",
                            "spinal-infection-suspected",
                            "thrombosis-suspected");
        });
    }

    @Test
    void whoIsSentToAnEmergencyDepartmentIsAskedNothing() {
        Person person = Person.builder().has("cauda-equina-suspected").build();

        assertThat(all(person)).allSatisfy(verdict -> {
            assertThat(verdict.recommendation()).isEqualTo(EXCLUDED);
            assertThat(verdict.questions()).isEmpty();
        });
    }

    @Test
    void questionsOfTheWholeCatalogAreInOrderOfWhatTheyCanStop() {
        List<ScreeningQuestion> questions = Verdict.questions(all(Person.unknown()));
        List<String> conditions = questions.stream()
                .map(question -> question.condition()
                        .map(Object::toString)
                        .orElse(question.kind().id()))
                .toList();

        assertThat(conditions)
                .startsWith(
                        "aortic-leak-suspected",
                        "cardiac-signs",
                        "cauda-equina-suspected",
                        "neurological-deficit",
                        "spinal-infection-suspected",
                        "thrombosis-suspected",
                        "fracture-suspected",
                        "malignancy-suspected")
                .doesNotContain("back-pain-onset-before-40", "back-pain-at-night")
                .containsSubsequence("blood-pressure", "inflammatory-back-pain-suspected")
                .containsSubsequence("cardiac-unstable", "inflammatory-back-pain-suspected");
        assertThat(questions.subList(8, questions.size()))
                .isSortedAccordingTo((one, other) -> other.mayLeadTo().compareTo(one.mayLeadTo()));
    }

    @Test
    void theFeaturesOfInflammatoryPainAreAskedOncePainHasLasted() {
        Verdict shortly = screen(
                "glute-bridge",
                "10 reps",
                partly(Finding.present("low-back-pain").weeks(12)));
        Verdict lasting = screen(
                "glute-bridge",
                "10 reps",
                partly(Finding.present("low-back-pain").weeks(13)));

        assertThat(asked(shortly)).doesNotContain("back-pain-onset-before-40");
        assertThat(asked(lasting)).contains("back-pain-onset-before-40", "back-pain-at-night");
    }

    private static Person partly(Finding finding) {
        return Person.builder().finding(finding).build();
    }

    private static List<String> asked(Verdict verdict) {
        return verdict.questions().stream()
                .flatMap(question -> question.condition().stream())
                .map(Object::toString)
                .toList();
    }

    @Test
    void whatIsKnownInPartAsksForTheRest() {
        Verdict surgery = screen("lower-trunk-rotation", "10 reps", person(Finding.present("lumbar-surgery")));

        assertThat(surgery.recommendation()).isEqualTo(NOT_ENOUGH_INFORMATION);
        assertThat(surgery.questions())
                .extracting(ScreeningQuestion::text)
                .containsExactlyInAnyOrder(
                        "Operation on the low back: how many weeks since the operation?",
                        "Operation on the low back: is it still under limits set by the surgeon?");
    }

    @Test
    void anotherPrecautionIsAskedForBesideTheOneThatFired() {
        Person person = person(Finding.present("wrist-pain"), Finding.unknown("falls-risk"));

        assertThat(asked(screen("bird-dog", "10 reps", person))).containsExactly("falls-risk");
        assertThat(asked(screen("bird-dog", "10 reps", person, "on-fists"))).containsExactly("falls-risk");
    }

    /** A complaint about whose side nothing is told may be on the other one, and then none is unaffected. */
    @Test
    void theSideOfAnotherComplaintIsAskedWhereTheDoseFollowsIt() {
        Finding hip = Finding.present("hip-replacement-posterior")
                .is(ConditionQualifier.WITHIN_SURGEONS_LIMITS)
                .on(Side.RIGHT);
        Finding sciatica = Finding.present("sciatica").isNot(ConditionQualifier.IRRITABLE);
        String dose = "10 reps, unaffected side only";
        Verdict untold = screen("single-knee-to-chest", dose, person(hip, Finding.present("wrist-pain")));

        assertThat(untold.recommendation()).isEqualTo(ASK_CLINICIAN);
        assertThat(untold.questions())
                .extracting(ScreeningQuestion::text)
                .containsExactly("Wrist pain: on which side is it?");
        assertThat(screen("single-knee-to-chest", dose, person(hip, sciatica.on(Side.LEFT)))
                        .recommendation())
                .isEqualTo(NOTHING_FOUND);
    }

    @Test
    void theSidesOfTwoConditionsOfOneRuleAreAskedTogether() {
        Person person = person(
                Finding.present("knee-osteoarthritis"),
                Finding.present("knee-replacement").isNot(ConditionQualifier.WITHIN_SURGEONS_LIMITS));

        assertThat(asked(screen("seated-knee-extension", "10 reps, left side only", person)))
                .containsExactly("knee-osteoarthritis", "knee-replacement");
    }

    /** Nothing tells to which side the trunk bends, so it is not said to suit and to be kept small at once. */
    @ParameterizedTest
    @CsvSource({"right side only", "left side only", "each side"})
    void bendingToTheSideIsNotSaidToSuitWhereTheDirectionIsNotKnown(String dose) {
        Verdict verdict = screen("seated-ql-stretch", dose, person(Finding.present("directional-preference-lateral")));

        assertThat(rules(verdict)).containsExactly("prefers-lateral-not-other-side");
        assertThat(verdict.matches().get(0).rule().advice())
                .startsWith("Bend to the side that eases you, which suits you;");
        assertThat(verdict.indications()).isEmpty();
    }

    @Test
    void whoIsSentToAnEmergencyDepartmentIsNotToldToGoOn() {
        Verdict verdict = screen(
                "wall-squat",
                "hold 5 s",
                person(
                        Finding.present("cauda-equina-suspected"),
                        Finding.present("disc-herniation-radiculopathy")
                                .isNot(ConditionQualifier.FLEXION_PERIPHERALISES)
                                .isNot(ConditionQualifier.EXTENSION_PERIPHERALISES)));

        assertThat(verdict.toString().lines().skip(1))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("- excluded: cauda-equina"),
                        line -> assertThat(line)
                                .startsWith("- only once the above is settled, monitor: disc-direction-of-symptoms")
                                .contains("Unless another rule stops you, go on while"));
    }

    /** Whoever answers "no" to all that is asked about an excluded exercise is offered others. */
    @ParameterizedTest
    @CsvSource({"hip-replacement-posterior, WITHIN_SURGEONS_LIMITS", "vertebral-fragility-fracture, ACUTE"})
    void whoLacksAllThatIsAskedForIsOfferedOthers(String condition, ConditionQualifier qualifier) {
        Finding finding = Finding.present(condition).is(qualifier);
        Person person = partly(finding);
        for (Verdict verdict = screen("single-knee-to-chest", "10 reps", person);
                !verdict.questions().isEmpty();
                verdict = screen("single-knee-to-chest", "10 reps", person)) {
            person = deny(verdict.questions().get(0), person);
        }

        assertThat(RULES.forPerson(person).wholeProgram()).isEqualTo(NOTHING_FOUND);
        assertThat(substitutes(person)).isNotEmpty().containsExactlyInAnyOrderElementsOf(substitutes(person(finding)));
    }

    private static List<ExerciseId> substitutes(Person person) {
        Verdict verdict = screen("single-knee-to-chest", "10 reps", person);
        return RULES
                .forPerson(person)
                .substitutes(
                        verdict.exercise(), verdict.dose(), LowBack.catalog().exercises())
                .stream()
                .map(substitute -> substitute.exercise().id())
                .toList();
    }

    private static Person deny(ScreeningQuestion question, Person person) {
        if (question.condition().isEmpty()) {
            return person.toBuilder().bloodPressure(BloodPressure.of(120, 80)).build();
        }
        Finding.Builder finding =
                Finding.builder().condition(question.condition().get());
        question.side().ifPresent(finding::side);
        return person.toBuilder()
                .finding(finding.presence(Presence.ABSENT).build())
                .build();
    }

    @Test
    void absentAnswersDoNotFire() {
        Person asked = Person.builder()
                .findings(LowBackRules.ruleSet().conditions().stream()
                        .map(condition -> Finding.builder()
                                .condition(condition.id())
                                .presence(Presence.ABSENT)
                                .build())
                        .toList())
                .bloodPressure(BloodPressure.of(120, 80))
                .build();

        assertThat(all(asked)).hasSize(33).allSatisfy(verdict -> {
            assertThat(verdict.recommendation()).isEqualTo(NOTHING_FOUND);
            assertThat(verdict.matches()).isEmpty();
            assertThat(verdict.questions()).isEmpty();
        });
    }

    @Test
    void theBloodPressureHoldsTheProgram() {
        Person none = Person.withOnly();

        assertThat(at(none, 180, 110)).isEqualTo(ASK_CLINICIAN);
        assertThat(at(none, 181, 90)).isEqualTo(EXCLUDED);
        assertThat(at(none, 150, 111)).isEqualTo(EXCLUDED);
        assertThat(at(none, 160, 100)).isEqualTo(NOTHING_FOUND);
        assertThat(at(none, 161, 100)).isEqualTo(ASK_CLINICIAN);
    }

    @ParameterizedTest
    @CsvSource({
        "139, 89, NOTHING_FOUND",
        "140, 80, ONLY_WITH_MODIFICATIONS",
        "120, 90, ONLY_WITH_MODIFICATIONS",
        "150, 95, ONLY_WITH_MODIFICATIONS"
    })
    void aMeasuredHighPressureCountsWhateverSomebodyWasTold(
            int systolic, int diastolic, Recommendation recommendation) {
        BloodPressure measured = BloodPressure.of(systolic, diastolic);
        Person denied = Person.withOnly(Finding.absent("hypertension")).toBuilder()
                .bloodPressure(measured)
                .build();
        Verdict verdict = screen(
                "forearm-plank",
                "hold 60 s",
                Person.withOnly().toBuilder().bloodPressure(measured).build());

        assertThat(verdict.recommendation()).isEqualTo(recommendation);
        assertThat(rules(verdict))
                .isEqualTo(recommendation == NOTHING_FOUND ? List.of() : List.of("hypertension-holds"));
        assertThat(verdict.matches())
                .allSatisfy(match -> assertThat(match.bloodPressure()).contains(measured));
        assertThat(screen("forearm-plank", "hold 60 s", denied).recommendation())
                .isEqualTo(recommendation);
    }

    @Test
    void whoseMeasuredPressureIsHighIsNotAskedWhetherItIs() {
        assertThat(askedAboutPressure(150, 95)).isEmpty();
        assertThat(askedAboutPressure(120, 80)).containsExactly("Have you been told that your blood pressure is high?");
    }

    private static List<String> askedAboutPressure(int systolic, int diastolic) {
        Person person = Person.builder()
                .bloodPressure(BloodPressure.of(systolic, diastolic))
                .build();
        return screen("forearm-plank", "hold 60 s", person).questions().stream()
                .map(ScreeningQuestion::text)
                .filter(text -> text.contains("blood pressure is high") || text.contains("High blood pressure"))
                .toList();
    }

    @Test
    void pressureThatSomebodySaysIsNotUnderControlCountsWhateverWasMeasured() {
        Person person = person(Finding.present("hypertension").is(ConditionQualifier.UNCONTROLLED));

        assertThat(rules(screen("glute-bridge", "10 reps", person))).containsExactly("hypertension-uncontrolled");
        assertThat(screen("glute-bridge", "10 reps", person(Finding.present("hypertension")))
                        .recommendation())
                .isEqualTo(NOTHING_FOUND);
    }

    private static Recommendation at(Person person, int systolic, int diastolic) {
        return screen(
                        "seated-knee-extension",
                        "10 reps",
                        person.toBuilder()
                                .bloodPressure(BloodPressure.of(systolic, diastolic))
                                .build())
                .recommendation();
    }

    /** Every condition by itself, at its worst: all that it is said to be is so. */
    private static Stream<Verdict> verdictsOfEveryCondition() {
        return LowBackRules.ruleSet().conditions().stream()
                .map(LowBackScreeningTest::atItsWorst)
                .flatMap(finding -> all(person(finding)).stream());
    }

    private static Finding atItsWorst(Condition condition) {
        Finding.Builder finding = Finding.builder().condition(condition.id()).qualifiers(condition.qualifiers());
        condition.weeksOf().ifPresent(weeks -> finding.weeks(20));
        return finding.build();
    }

    @Test
    void everyVerdictListsItsFactsRuleSourceAndDate() {
        List<Verdict> match = verdictsOfEveryCondition()
                .filter(verdict -> !verdict.matches().isEmpty())
                .toList();

        assertThat(match).hasSizeGreaterThan(500);
        assertThat(match).flatExtracting(Verdict::matches).allSatisfy(found -> {
            assertThat(found.findings()).isNotEmpty();
            assertThat(found.reached().isEmpty()).isEqualTo(found.rule().wholeProgram());
            assertThat(found.toString())
                    .contains(found.rule().id().value())
                    .contains(found.rule().advice())
                    .contains("as of 2026-11-21")
                    .contains(found.rule().evidence().strength().label());
            found.rule()
                    .evidence()
                    .sources()
                    .forEach(source -> assertThat(found.toString()).contains(source.value()));
            found.findings().forEach(finding -> assertThat(found.toString()).contains(finding.toString()));
            found.reached().forEach(demand -> assertThat(found.toString()).contains(demand.toString()));
        });
    }

    @Test
    void noVerdictPromisesThatAnythingIsHarmless() {
        Pattern promise = Pattern.compile("(?i)\\b(un)?safe(ly|r|st|ty)?\\b|\\bcleared\\b");

        assertThat(Stream.concat(verdictsOfEveryCondition(), all(Person.unknown()).stream()))
                .extracting(Verdict::toString)
                .noneMatch(text -> promise.matcher(text).find());
        assertThat(Recommendation.values())
                .extracting(Recommendation::label)
                .noneMatch(label -> promise.matcher(label).find());
    }
}
