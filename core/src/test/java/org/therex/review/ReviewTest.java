package org.therex.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.therex.review.Sample.BASE;
import static org.therex.review.Sample.EASY;
import static org.therex.review.Sample.HARD;
import static org.therex.review.Sample.PRESS;
import static org.therex.review.Sample.PULL;
import static org.therex.review.Sample.STRETCH;
import static org.therex.review.Sample.bending;
import static org.therex.review.Sample.program;

import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.therex.catalog.Catalog;
import org.therex.catalog.CatalogCodes;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Severity;
import org.therex.demand.Demand;
import org.therex.exercise.Category;
import org.therex.exercise.Equipment;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExperienceLevel;
import org.therex.exercise.ModificationId;
import org.therex.prescription.Intensity;
import org.therex.prescription.Prescription;
import org.therex.prescription.Repetitions;
import org.therex.prescription.Sides;
import org.therex.program.OrderRule;
import org.therex.program.Program;
import org.therex.program.ProgramBuilder;
import org.therex.program.RuleKind;
import org.therex.progression.Increment;
import org.therex.progression.Progression;
import org.therex.progression.ProgressionRule;
import org.therex.progression.StepPeriod;
import org.therex.safety.Person;
import org.therex.safety.RuleSet;

/** Each check by what it finds and what it lets pass. */
class ReviewTest {

    /** Rules that speak of no exercise here. */
    private static final RuleSet NEVER_FIRING = Sample.RULES;

    private static List<String> found(ProgramBuilder program) {
        return found(program, ReviewContext.unknown());
    }

    /** Returns what is doubtful, by code, place and message; what was not checked is left out. */
    private static List<String> found(ProgramBuilder program, ReviewContext context) {
        return Review.standard().check(program.build(), context).issues().stream()
                .filter(issue -> issue.severity() != Severity.INFORMATION)
                .map(issue -> issue.code() + " at " + issue.path() + ": " + issue.message())
                .toList();
    }

    private static List<String> notChecked(ProgramBuilder program, ReviewContext context) {
        return Review.standard().check(program.build(), context).issues().stream()
                .filter(issue -> issue.code().equals(ReviewCodes.NOT_CHECKED))
                .map(issue -> issue.severity() + " at " + issue.path() + ": " + issue.message())
                .toList();
    }

    @Test
    void everyCodeIsThatOfOneCheckButTheOneForWhatWasNotChecked() {
        Set<IssueCode> codes = Arrays.stream(ReviewCodes.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> {
                    try {
                        return (IssueCode) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .collect(Collectors.toSet());

        assertThat(Review.standard().checks()).extracting(ProgramCheck::code).doesNotHaveDuplicates();
        codes.remove(ReviewCodes.NOT_CHECKED);
        codes.add(CatalogCodes.AMBIGUOUS_NAME);
        assertThat(Review.standard().checks()).extracting(ProgramCheck::code).hasSameElementsAs(codes);
    }

    @Test
    void nothingIsFoundInAPlainProgram() {
        assertThat(found(program().item(BASE).item(PRESS).item(EASY).item(HARD)))
                .isEmpty();
    }

    @Test
    void whatIsNotKnownIsToldAndNotChecked() {
        assertThat(notChecked(program().item(BASE), ReviewContext.unknown()))
                .containsExactlyInAnyOrder(
                        "INFORMATION at : 'session' was not compared with the available time, since the available"
                                + " time is not stated",
                        "INFORMATION at : 'day' was not compared with the available time, since the available"
                                + " time is not stated",
                        "INFORMATION at : 'equipment' was not checked, since the equipment at hand is not stated",
                        "INFORMATION at : 'level' was not checked, since the experience of the person is not known",
                        "INFORMATION at : 'exercises' were not screened, since nothing is known of the person's"
                                + " health");
    }

    @Test
    void theSameItemTwiceIsFoundAndAnotherDoseOrSectionIsNot() {
        assertThat(found(program().item(BASE).item(BASE)))
                .containsExactly(
                        "repeated-item at /sections/0/items/1/exercise: 'exercise' must occur once in a section at"
                                + " the same dose, but was base again");
        assertThat(found(program().item(BASE).item(BASE, item -> item.prescription(dose -> dose.sets(3)))))
                .isEmpty();
        assertThat(found(program().section("A", it -> it.item(BASE)).section("B", it -> it.item(BASE))))
                .isEmpty();
    }

    @Test
    void twoExercisesOfOneNameAreFoundByTheRuleForCatalogs() {
        Exercise one = Sample.plain("lunge", Category.STRENGTHEN).name("Выпад").build();
        Exercise other =
                Sample.plain("step-lunge", Category.STRENGTHEN).name("ВЫПАД").build();

        assertThat(found(program().item(one).item(other)))
                .containsExactly("ambiguous-name at /exercises/0/name: 'name' must be of one exercise only, but was"
                        + " \"Выпад\" of lunge and \"ВЫПАД\" of step-lunge");
        assertThat(Review.standard()
                        .check(program().item(one).item(other).build())
                        .issues())
                .filteredOn(issue -> issue.code().equals(CatalogCodes.AMBIGUOUS_NAME))
                .allSatisfy(issue -> assertThat(issue)
                        .isEqualTo(Catalog.of(one, other).report().issues().stream()
                                .filter(found -> found.code().equals(CatalogCodes.AMBIGUOUS_NAME))
                                .findFirst()
                                .orElseThrow()))
                .hasSize(1);
    }

    @Test
    void aPhaseMustSayWhenItIsOverUnlessItIsTheLast() {
        assertThat(found(program()
                        .phase("A", phase -> phase.item(BASE))
                        .phase("B", phase -> phase.item(BASE).advanceWhen("It is easy."))
                        .phase("C", phase -> phase.item(BASE).weeks(2))
                        .phase("D", phase -> phase.item(BASE))))
                .containsExactly("phase-gap at /phases/0/weeks: 'weeks' must be given if another phase follows and no"
                        + " criterion is, but was absent");
    }

    @Test
    void whatAnExerciseBuildsOnMustComeFirst() {
        assertThat(found(program().item(PRESS)))
                .containsExactly(
                        "prerequisite-missing at /sections/0/items/0/exercise: 'exercise' must come after base, but"
                                + " was press without it");
        assertThat(found(program().item(PRESS).item(BASE)))
                .containsExactly(
                        "prerequisite-late at /sections/0/items/0/exercise: 'exercise' must come after base, but was"
                                + " press before it");
    }

    @Test
    void theOrderThatTheProgramStatesMustBeKept() {
        OrderRule rule = OrderRule.of(EASY.id(), BASE.id());
        assertThat(found(program().item(BASE).item(EASY).orderRule(rule)))
                .containsExactly(
                        "order-broken at /orderRules/0/first: 'first' must come before base, but was easy after it");
        assertThat(found(program().item(BASE).exercise(EASY).orderRule(rule)))
                .containsExactly(
                        "order-broken at /orderRules/0/first: 'first' must come before base, but was easy, which"
                                + " never comes");
        assertThat(found(program().item(EASY).item(BASE).orderRule(rule))).isEmpty();
        assertThat(found(program().item(EASY).exercise(BASE).orderRule(rule))).isEmpty();
    }

    @Test
    void theEasierFormMustComeFirst() {
        assertThat(found(program().item(HARD).item(EASY)))
                .containsExactly(
                        "progression-early at /sections/0/items/0/exercise: 'exercise' must come after the easier"
                                + " easy, but was hard before it");
        assertThat(found(program().item(HARD))).isEmpty();
    }

    @Test
    void aDoseMustSayHowMuch() {
        String none = "no-dose at /sections/0/items/0/prescription: 'prescription' must state how much is done, but"
                + " neither base"
                + " nor what it inherits from did";
        assertThat(found(Program.builder("p", "P").item(BASE))).containsExactly(none);
        assertThat(found(Program.builder("p", "P").item(BASE, it -> it.prescription(dose -> dose.timesPerDay(4)))))
                .containsExactly(none);
        assertThat(found(Program.builder("p", "P")
                        .item(
                                BASE,
                                it -> it.prescription(dose -> dose.alternative(
                                                org.therex.prescription.Prescription.parse("hold 10 s"))
                                        .timesPerDay(4)))))
                .isEmpty();
    }

    @Test
    void dosesThatContradictEachOtherAreFoundAndStopNothingElse() {
        ProgramBuilder program = program()
                .item(BASE, it -> it.prescription(dose -> dose.repetitions(Repetitions.perSet(6, 4, 2))))
                .item(PRESS)
                .item(PRESS);
        ReviewContext known = ReviewContext.builder()
                .resources(it -> it.minutesPerSession(5))
                .person(Person.unknown(), NEVER_FIRING)
                .build();

        assertThat(found(program, known))
                .hasSize(2)
                .anySatisfy(text -> assertThat(text)
                        .startsWith("contradicting-doses at /sections/0/items/0/prescription/")
                        .contains("2", "3"))
                .anySatisfy(text -> assertThat(text).startsWith("repeated-item at /sections/0/items/2"));
        assertThat(notChecked(program, known))
                .contains("INFORMATION at : 'session' was not compared with the available time, since doses contradict"
                        + " each other");
    }

    @Test
    void aDoseFarFromWhatIsPublishedIsFound() {
        assertThat(found(program().item(STRETCH, it -> it.prescription(dose -> dose.holdSeconds(90)))))
                .containsExactly("implausible-dose at /sections/0/items/0/prescription/hold: 'hold' must be within the"
                        + " published range, 10-30 s for stretch, but was hold 90 s for stretch");
        assertThat(found(Program.builder("p", "P")
                        .prescription(dose -> dose.repetitions(30))
                        .item(BASE)
                        .item(PRESS)))
                .containsExactly(
                        "implausible-dose at /sections/0/items/1: 'repetitions' must be within the published range,"
                                + " 8-12 for strengthen, but was 30 repetitions for press");
    }

    @Test
    void theFiguresAreThoseOfTheirSourceForItsPeople() {
        Issue issue = Review.standard()
                .check(program()
                        .item(STRETCH, it -> it.prescription(dose -> dose.holdSeconds(90)))
                        .build())
                .issues()
                .stream()
                .filter(it -> it.code().equals(ReviewCodes.IMPLAUSIBLE_DOSE))
                .findFirst()
                .orElseThrow();

        assertThat(issue.hint().orElseThrow())
                .contains("position stand of 2011, doi 10.1249/MSS.0b013e318213fefb, for most healthy adults");
        assertThat(issue.details().get("population")).contains("older people", "60 s");
    }

    @Test
    void everySetOfAPyramidAndEveryScheduleOfADoseIsLookedAt() {
        assertThat(found(Program.builder("p", "P")
                        .item(BASE)
                        .prescription(dose -> dose.sets(2))
                        .item(PRESS, it -> it.prescription(dose -> dose.repetitionsPerSet(200, 100)))))
                .contains("implausible-dose at /sections/0/items/1/prescription/repetitions: 'repetitions' must be"
                        + " within the published range, 8-12 for strengthen, but was 200/100 repetitions for"
                        + " press");
        assertThat(found(program()
                        .item(BASE)
                        .item(PRESS, it -> it.prescription(dose -> dose.repetitionsPerSet(15, 10)))))
                .isEmpty();
        assertThat(found(program()
                        .item(
                                STRETCH,
                                it -> it.prescription(dose -> dose.holdSeconds(20)
                                        .alternative(org.therex.prescription.Prescription.builder()
                                                .holdSeconds(600)
                                                .intensity(Intensity.kilograms(java.math.BigDecimal.valueOf(50)))
                                                .build())))))
                .containsExactlyInAnyOrder(
                        "extreme-dose at /sections/0/items/0/prescription/alternatives/0/hold: 'hold' must be at"
                                + " most 5 min"
                                + " if it is done more than once, but was hold 10 min for stretch",
                        "implausible-dose at /sections/0/items/0/prescription/alternatives/0/hold: 'hold' must be"
                                + " within the published range, 10-30 s for stretch, but was hold 10 min for stretch",
                        "loaded-stretch at /sections/0/items/0/prescription/alternatives/0/intensities:"
                                + " 'intensities' must"
                                + " be without load for a stretch, but was load 50 kg for stretch");
    }

    @Test
    void whatAStretchAndAWeightInADoseAskOfTheThingsAtHandIsChecked() {
        ReviewContext nothing =
                ReviewContext.builder().resources(it -> it.equipment(List.of())).build();
        Intensity load = Intensity.kilograms(java.math.BigDecimal.valueOf(80));
        ProgramBuilder loaded = program().item(BASE, it -> it.prescription(dose -> dose.intensity(load)));
        ProgramBuilder banded = program()
                .item(
                        BASE,
                        it -> it.prescription(dose -> dose.intensity(org.therex.prescription.Band.builder()
                                .colour("red")
                                .build())));

        assertThat(found(loaded, nothing))
                .containsExactly(
                        "equipment-missing at /sections/0/items/0/prescription/intensities: 'intensities' must need"
                                + " only equipment at hand, but load 80 kg for base needs weight");
        assertThat(found(banded, nothing))
                .singleElement()
                .asString()
                .startsWith("equipment-missing at /sections/0/items/0/prescription/intensities")
                .endsWith("for base needs resistance band or loop band");
        assertThat(found(loaded.resources(it -> it.equipment(List.of(Equipment.DUMBBELL)))))
                .isEmpty();
    }

    @Test
    void whatMayBeDoneInPlaceOfAnItemIsReviewedToo() {
        ReviewContext beginner = ReviewContext.builder()
                .level(ExperienceLevel.BEGINNER)
                .resources(it -> it.equipment(List.of()))
                .person(Person.builder().has("thin-bones").build(), bones())
                .build();
        org.therex.exercise.Exercise sitUp = bending("sit-up", Demand.LUMBAR_FLEXION_LOAD);

        assertThat(found(
                        program()
                                .exercise(HARD)
                                .exercise(PULL)
                                .exercise(sitUp)
                                .item(
                                        BASE,
                                        it -> it.alternative(HARD.id())
                                                .alternative(PULL.id())
                                                .alternative(sitUp.id())),
                        beginner))
                .containsExactly(
                        "above-level at /sections/0/items/0/alternatives/0: 'alternatives[0]' must require no more"
                                + " experience than beginner, but hard requires advanced",
                        "equipment-missing at /sections/0/items/0/alternatives/1: 'alternatives[1]' must need only"
                                + " equipment at hand, but pull needs towel or resistance band",
                        "screening-excluded at /sections/0/items/0/alternatives/2: 'alternatives[2]' must suit the"
                                + " person, but sit-up was \"excluded\" by bones (thin-bones present, lumbar flexion"
                                + " load 1)");
    }

    private static RuleSet bones() {
        return RuleSet.builder()
                .edition("1")
                .conditions(List.of(org.therex.safety.Condition.builder("thin-bones", "Thin bones")
                        .kind(org.therex.safety.ConditionKind.DISEASE)
                        .question("Are your bones thin?")
                        .build()))
                .rule(org.therex.safety.ScreeningRule.builder(
                                "bones", org.therex.safety.RuleCategory.ABSOLUTE_CONTRAINDICATION)
                        .when(org.therex.safety.Criterion.has("thin-bones"))
                        .limit(Demand.LUMBAR_FLEXION_LOAD, 1)
                        .advice("Keep the back long.")
                        .evidence(org.therex.source.Evidence.builder()
                                .strength(org.therex.source.EvidenceStrength.CONSENSUS)
                                .asOf(java.time.LocalDate.of(2026, 11, 21))
                                .build())
                        .build())
                .build();
    }

    @Test
    void aDoseThatReachesIntoWhatIsPublishedIsLetPass() {
        for (int[] range : new int[][] {{5, 10}, {30, 60}, {10, 30}, {2, 90}}) {
            assertThat(found(program()
                            .item(STRETCH, it -> it.prescription(dose -> dose.holdSeconds(range[0], range[1])))))
                    .isEmpty();
        }
        // A kind of work without a figure lets all of the exercise pass.
        assertThat(found(program()
                        .item(
                                Sample.plain("both", Category.STRETCH)
                                        .classification(it ->
                                                it.category(Category.STRETCH).category(Category.RELAXATION))
                                        .build(),
                                it -> it.prescription(dose -> dose.holdSeconds(300)))))
                .isEmpty();
    }

    @Test
    void daysAWeekAreComparedTooHoweverTheyAreStated() {
        for (String often : List.of("7 days a week", "once a day", "4 times a day", "every day")) {
            assertThat(found(program().item(BASE).item(PRESS, it -> it.prescription("load 20 kg, " + often))))
                    .as(often)
                    .containsExactly(
                            "implausible-dose at /sections/0/items/1/prescription/frequency: 'frequency' must be"
                                    + " within the published range, 2-3 days a week for strengthen, but was "
                                    + org.therex.prescription.Prescription.parse(often)
                                    + " for press");
        }
        // Without a load, every day is common in rehabilitation.
        for (String often :
                List.of("every 2 days", "3 days a week", "as needed, 2 times a day", "once a day", "7 days a week")) {
            assertThat(found(program()
                            .item(BASE)
                            .item(PRESS, it -> it.prescription(org.therex.prescription.Prescription.parse(often)))))
                    .as(often)
                    .isEmpty();
        }
        assertThat(found(program()
                        .section(
                                "A",
                                it -> it.alternateDay("A")
                                        .item(BASE)
                                        .item(PRESS, item -> item.prescription(dose -> dose.timesPerDay(1))))))
                .isEmpty();
    }

    @Test
    void tooFewDaysAWeekAreFoundWithAndWithoutALoad() {
        for (String load : List.of("", "load 20 kg, ", "60% 1RM, ", "band red, ")) {
            assertThat(found(program().item(BASE).item(PRESS, it -> it.prescription(load + "1 day a week"))))
                    .as(load)
                    .singleElement()
                    .asString()
                    .endsWith("2-3 days a week for strengthen, but was 1 day a week for press");
        }
    }

    @Test
    void aGuidelineThatGivesAMinimumHasNoUpperEnd() {
        assertThat(found(program().item(STRETCH, it -> it.prescription(dose -> dose.timesPerDay(2)))))
                .isEmpty();
        assertThat(found(program().item(STRETCH, it -> it.prescription(dose -> dose.daysPerWeek(1)))))
                .containsExactly(
                        "implausible-dose at /sections/0/items/0/prescription/frequency: 'frequency' must be within"
                                + " the published range, at least 2 days a week for stretch, but was 1 day a week"
                                + " for stretch");
    }

    @Test
    void aStretchMustBeWithoutLoad() {
        assertThat(found(program()
                        .item(
                                STRETCH,
                                it -> it.prescription(
                                        dose -> dose.intensity(Intensity.kilograms(java.math.BigDecimal.TEN))))))
                .containsExactly(
                        "loaded-stretch at /sections/0/items/0/prescription/intensities: 'intensities' must be without"
                                + " load for a stretch, but was load 10 kg for stretch");
        assertThat(found(program().item(STRETCH, it -> it.prescription(dose -> dose.painUpTo(2)))))
                .isEmpty();
    }

    @Test
    void aProgressionMustFitEachScheduleOfTheDose() {
        Progression loads = Progression.of(ProgressionRule.every(
                StepPeriod.WEEK, Increment.byKilograms(BigDecimal.ONE).between(BigDecimal.ONE, BigDecimal.TEN)));
        Prescription loaded = Prescription.parse("2 x 10, load 5 kg");

        assertThat(found(program().progression(loads).item(BASE).item(PRESS, it -> it.prescription(loaded))))
                .containsExactly(
                        "progression-mismatch at /sections/0/items/0/progression/rules/0/increment: 'increment' must"
                                + " change an amount that the dose states, but was load by 1 kg from 1 kg to 10 kg"
                                + " for a"
                                + " dose with no load");
        assertThat(found(program()
                        .item(
                                BASE,
                                it -> it.progression(loads)
                                        .prescription(loaded.toBuilder()
                                                .alternative(Prescription.parse("1 x 20"))
                                                .build()))))
                .hasSize(1);
    }

    @Test
    void aSessionAndADayMustFitIntoTheTime() {
        ProgramBuilder program = program()
                .item(
                        BASE,
                        it -> it.prescription(dose -> dose.sets(3)
                                .repetitions(10)
                                .holdSeconds(10)
                                .timesPerDay(4)
                                .eachSide()));

        assertThat(found(
                        program,
                        ReviewContext.builder()
                                .resources(it -> it.minutesPerSession(5))
                                .build()))
                .singleElement()
                .asString()
                .startsWith("session-too-long at : 'session' must take at most 5 min, but was ");
        assertThat(found(program.resources(
                        it -> it.timePerDay(org.therex.prescription.Amount.atMost(java.time.Duration.ofMinutes(30))))))
                .singleElement()
                .asString()
                .startsWith("day-too-long at : 'day' must take at most 30 min, but was ");
        assertThat(found(
                        program,
                        ReviewContext.builder()
                                .resources(it -> it.minutesPerSession(600)
                                        .timePerDay(
                                                org.therex.prescription.Amount.exactly(java.time.Duration.ofHours(20))))
                                .build()))
                .isEmpty();
    }

    @Test
    void aLengthThatIsPrescribedForTheSessionCountsIfItIsMore() {
        ReviewContext known = ReviewContext.builder()
                .resources(it -> it.minutesPerSession(20))
                .build();
        ProgramBuilder program = Program.builder("p", "P")
                .prescription(dose -> dose.repetitions(10)
                        .sessionLength(org.therex.prescription.Amount.exactly(java.time.Duration.ofMinutes(45))))
                .item(BASE);

        assertThat(found(program, known))
                .containsExactly("session-too-long at : 'session' must take at most 20 min, but was 45 min");
    }

    @Test
    void aLengthThatIsNotKnownIsNotCalledTooLong() {
        ReviewContext known =
                ReviewContext.builder().resources(it -> it.minutesPerSession(5)).build();
        ProgramBuilder program = Program.builder("p", "P").item(BASE, it -> it.prescription(dose -> dose.sets(2)));

        assertThat(found(program, known)).noneMatch(text -> text.startsWith("session-too-long"));
        assertThat(notChecked(program, known))
                .anySatisfy(text -> assertThat(text)
                        .startsWith("INFORMATION at : 'session' was not compared with the available time, since"));
    }

    @Test
    void theOtherSideMustComeSomewhere() {
        assertThat(found(program()
                        .item(BASE, it -> it.prescription(dose -> dose.sides(Sides.of(Sides.Scheme.LEFT_ONLY))))))
                .containsExactly("one-side-only at /sections/0/items/0/prescription/sides: 'sides' must have each side"
                        + " somewhere in the program, but was left side only for base");
        assertThat(found(program()
                        .item(BASE, it -> it.prescription(dose -> dose.sides(Sides.of(Sides.Scheme.LEFT_ONLY))))
                        .item(BASE, it -> it.prescription(dose -> dose.sides(Sides.of(Sides.Scheme.RIGHT_ONLY))))))
                .isEmpty();
        assertThat(found(program()
                        .item(BASE, it -> it.prescription(dose -> dose.sides(Sides.of(Sides.Scheme.AFFECTED_ONLY))))))
                .isEmpty();
    }

    @Test
    void threeExercisesThatBendTheBackOneWayAreAPattern() {
        ProgramBuilder program = program()
                .item(bending("one", Demand.LUMBAR_FLEXION_RANGE))
                .item(bending("two", Demand.LUMBAR_FLEXION_LOAD));

        assertThat(found(program)).isEmpty();
        assertThat(found(program.item(bending("three", Demand.LUMBAR_FLEXION_RANGE))))
                .containsExactly(
                        "one-direction-only at /sections: 'sections' must bend the low back both ways, but was 3"
                                + " exercises that bend it forward and none that bends it back");
        assertThat(found(program.item(bending("four", Demand.LUMBAR_EXTENSION_RANGE))))
                .isEmpty();
    }

    @Test
    void ofExercisesThatNobodyAssessedNoDirectionIsSaid() {
        ProgramBuilder program = program()
                .item(bending("one", Demand.LUMBAR_EXTENSION_RANGE))
                .item(bending("two", Demand.LUMBAR_EXTENSION_RANGE))
                .item(bending("three", Demand.LUMBAR_EXTENSION_RANGE))
                .item(org.therex.exercise.Exercise.builder("unknown", "Unknown")
                        .setup(it -> it.startPosition(org.therex.anatomy.Position.STANDING))
                        .build());

        assertThat(found(program)).isEmpty();
        assertThat(notChecked(program, ReviewContext.unknown()))
                .contains(
                        "INFORMATION at : 'sections' were not checked for bending the low back one way only, since the"
                                + " demands of 1 of 4 exercises were not assessed");
    }

    @Test
    void whatIsRequiredMustBeAtHand() {
        ReviewContext nothing =
                ReviewContext.builder().resources(it -> it.equipment(List.of())).build();
        ReviewContext towel = ReviewContext.builder()
                .resources(it -> it.equipment(List.of(Equipment.TOWEL)))
                .build();
        ProgramBuilder program = program().item(PULL, it -> it.modification(ModificationId.of("sit")));

        assertThat(found(program, nothing))
                .containsExactly(
                        "equipment-missing at /sections/0/items/0/exercise: 'exercise' must need only equipment at"
                                + " hand, but"
                                + " pull needs towel or resistance band",
                        "equipment-missing at /sections/0/items/0/modifications/0: 'modifications' must need only"
                                + " equipment at hand, but sit needs chair");
        assertThat(found(program, towel)).hasSize(1).first().asString().contains("sit needs chair");
        assertThat(found(program.resources(
                        it -> it.equipment(List.of(Equipment.CHAIR_WITH_BACK, Equipment.RESISTANCE_BAND)))))
                .isEmpty();
    }

    @Test
    void anExerciseMustNotBeAboveThePerson() {
        assertThat(found(
                        program().item(HARD),
                        ReviewContext.builder()
                                .level(ExperienceLevel.INTERMEDIATE)
                                .build()))
                .containsExactly(
                        "above-level at /sections/0/items/0/exercise: 'exercise' must require no more experience than"
                                + " intermediate, but hard requires advanced");
        assertThat(found(
                        program().item(HARD),
                        ReviewContext.builder().level(ExperienceLevel.ADVANCED).build()))
                .isEmpty();
    }

    @Test
    void placeholdersAreFoundInAllTexts() {
        ProgramBuilder program = Program.builder("p", "TODO")
                .purpose("xxx")
                .population("<insert here>")
                .prescription(dose -> dose.repetitions(10).note("how often ???"))
                .phase(
                        "...",
                        phase -> phase.introduction("Lorem ipsum dolor")
                                .rule(RuleKind.STOP, "TBD")
                                .section(
                                        "FIXME",
                                        it -> it.item(
                                                BASE, item -> item.name("XXXX").note("…"))));

        assertThat(found(program))
                .extracting(text -> text.substring(0, text.indexOf(':')))
                .containsExactly(
                        "placeholder at /phases/0/introduction",
                        "placeholder at /phases/0/rules/0/text",
                        "placeholder at /phases/0/sections/0/items/0/name",
                        "placeholder at /phases/0/sections/0/items/0/notes/0",
                        "placeholder at /phases/0/sections/0/title",
                        "placeholder at /phases/0/title",
                        "placeholder at /population",
                        "placeholder at /prescription/notes/0",
                        "placeholder at /purposes/0",
                        "placeholder at /title");
        assertThat(found(program)).last().asString().endsWith("'title' must be without placeholders, but had \"TODO\"");
    }

    @Test
    void ordinaryTextIsNoPlaceholder() {
        assertThat(found(Program.builder("p", "Todo para la espalda: up... and down - slowly?")
                        .purpose("If pain < 3 and > 1, go on.")
                        .prescription(dose -> dose.repetitions(10))
                        .item(BASE)))
                .isEmpty();
    }

    @Test
    void checksAreAddedReplacedWeighedAndLeftOut() {
        ProgramCheck mine = ProgramCheck.of(
                "no-purpose",
                Severity.ERROR,
                (program, findings) ->
                        findings.add(Path.of("purposes"), "'purposes' must be given, but was empty", "say why"));
        Program program = program().item(BASE).item(BASE).build();
        Review review = Review.none()
                .with(mine)
                .with(Review.standard().checks().iterator().next());

        assertThat(review.checks())
                .extracting(ProgramCheck::code)
                .containsExactly(IssueCode.of("no-purpose"), ReviewCodes.REPEATED_ITEM);
        assertThat(review.check(program).issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "error no-purpose at /purposes: 'purposes' must be given, but was empty; say why",
                        "warning repeated-item at /sections/0/items/1/exercise: 'exercise' must occur once in a"
                                + " section at the same dose, but was base again; remove it, or give it another"
                                + " dose, modification or name: people may take the second for a mistake");
        assertThat(review.severity(mine.code(), Severity.INFORMATION)
                        .without(ReviewCodes.REPEATED_ITEM)
                        .check(program)
                        .issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "information no-purpose at /purposes: 'purposes' must be given, but was empty; say why");
        assertThat(review.with(ProgramCheck.of("no-purpose", Severity.WARNING, (any, findings) -> {}))
                        .checks())
                .extracting(ProgramCheck::toString)
                .containsExactly("warning no-purpose", "warning repeated-item");
    }

    @Test
    void aCodeThatNoCheckHasIsRefusedWithTheNearest() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Review.standard().without(IssueCode.of("repeated-items")))
                .withMessageContaining("'code' must be the id of a known check, but was \"repeated-items\"")
                .withMessageContaining("repeated-item\"");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Review.none().severity(ReviewCodes.NO_DOSE, Severity.ERROR));
    }

    @Test
    void aPersonNeedsRulesToBeScreened() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(
                        () -> ReviewContext.builder().person(Person.unknown()).build())
                .withMessage("'person' must be given together with 'rules', but was given alone");
    }
}
