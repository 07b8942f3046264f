package org.therex.examples;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.therex.anatomy.Position;
import org.therex.check.Report;
import org.therex.demand.Demand;
import org.therex.exercise.Category;
import org.therex.exercise.Equipment;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.ExperienceLevel;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Relation;
import org.therex.prescription.Amount;
import org.therex.prescription.Intensity;
import org.therex.prescription.Repetitions;
import org.therex.prescription.Sides;
import org.therex.program.AdviceTopic;
import org.therex.program.Arrangement;
import org.therex.program.OrderRule;
import org.therex.program.PhaseBuilder;
import org.therex.program.Program;
import org.therex.program.ProgramBuilder;
import org.therex.program.SectionBuilder;
import org.therex.progression.Increment;
import org.therex.progression.Progression;
import org.therex.progression.ProgressionRule;
import org.therex.progression.StepPeriod;
import org.therex.review.Review;
import org.therex.review.ReviewContext;
import org.therex.safety.BloodPressure;
import org.therex.safety.Condition;
import org.therex.safety.ConditionKind;
import org.therex.safety.Criterion;
import org.therex.safety.Person;
import org.therex.safety.RuleCategory;
import org.therex.safety.RuleSet;
import org.therex.safety.ScreeningRule;
import org.therex.source.Evidence;
import org.therex.source.EvidenceStrength;

/** A program with one fault for each check, and the report of them all. */
public final class TerribleProgram {

    private TerribleProgram() {}

    /** Runs the example. */
    public static void main(String... arguments) {
        System.out.print(new ReportText(88).of(report()));
    }

    /** Returns the faults of the program and the findings of its review. */
    static Report report() {
        return Review.standard().check(program(), circumstances());
    }

    private static ProgramBuilder program() {
        return Program.builder()
                .title("TODO: a title")
                .phase("Now", TerribleProgram::firstPhase)
                .phase(
                        "Later",
                        phase -> phase.section("Yet to be written", section -> {})
                                .item(
                                        exercise("breathe").build(),
                                        item -> item.prescription(
                                                dose -> dose.repetitions(1).timesPerDay(1))))
                .phase("Never", phase -> phase.weeks(0).item("step-upp"))
                .orderRule(OrderRule.of(ExerciseId.of("warm-up"), ExerciseId.of("march")))
                .exercise(exercise("march").name("Another march").build())
                .advice(AdviceTopic.STAY_ACTIVE, "Move. ".repeat(800) + "Move.");
    }

    private static void firstPhase(PhaseBuilder phase) {
        phase.section("Order", section -> order(dosed(section)))
                .section("Dose", section -> doses(dosed(section)))
                .section(
                        "No dose",
                        section -> section.arrangement(Arrangement.CIRCUIT)
                                .item(exercise("sit").build()))
                .section("Balance", section -> balance(dosed(section).arrangement(Arrangement.SUPERSET)))
                .section("Person", section -> person(dosed(section)));
    }

    private static SectionBuilder dosed(SectionBuilder section) {
        return section.prescription(dose -> dose.sets(2).repetitions(10).timesPerDay(2));
    }

    private static void order(SectionBuilder section) {
        section.item(exercise("march").build())
                .item(exercise("warm-up").build())
                .item(exercise("march").build())
                .item(exercise("crawl")
                        .link(Relation.PREREQUISITE, ExerciseId.of("brace"))
                        .build())
                .item(exercise("swing")
                        .link(Relation.PREREQUISITE, ExerciseId.of("hinge"))
                        .build())
                .item(exercise("hinge").name("Warm up").build())
                .item(exercise("hop").build())
                .item(exercise("step-up")
                        .link(Relation.PROGRESSION, ExerciseId.of("hop"))
                        .build())
                .item("Bird Dog");
    }

    private static void doses(SectionBuilder section) {
        section.item(
                        exercise("lunge").build(),
                        item -> item.prescription(dose -> dose.repetitions(Repetitions.perSet(6, 4, 2))))
                .item(
                        exercise("squat").build(),
                        item -> item.prescription(dose -> dose.sets(3).repetitionsPerSet(6, 4)))
                .item(exercise("wall-sit").build(), item -> item.prescription(dose -> dose.holdSeconds(10, 5)))
                .item(stretch("calf-stretch"), item -> item.prescription(dose -> dose.holdSeconds(60)))
                .item(
                        stretch("chest-stretch"),
                        item -> item.prescription(
                                dose -> dose.intensity(Intensity.kilograms(java.math.BigDecimal.valueOf(20)))))
                .item(
                        exercise("push-up").build(),
                        item -> item.progression(Progression.of(ProgressionRule.every(
                                StepPeriod.WEEK, Increment.byHoldSeconds(5).between(5, 30)))));
    }

    private static void balance(SectionBuilder section) {
        section.item(
                        exercise("side-bend").build(),
                        item -> item.prescription(dose -> dose.sets(3).sides(Sides.of(Sides.Scheme.LEFT_ONLY))))
                .item(asking("toe-touch", Demand.LUMBAR_FLEXION_RANGE, 1))
                .item(
                        exercise("roll-down")
                                .laterality(LateralityScheme.BILATERAL)
                                .demands(it -> it.demand(Demand.LUMBAR_FLEXION_RANGE, 1))
                                .build(),
                        item -> item.prescription(dose -> dose.alternatingSides()))
                .item(asking("sit-up", Demand.LUMBAR_FLEXION_LOAD, 3));
    }

    private static void person(SectionBuilder section) {
        section.item(
                        exercise("row")
                                .setup(it -> it.startPosition(Position.STANDING).equipment(Equipment.RESISTANCE_BAND))
                                .build(),
                        item -> item.prescription(dose -> dose.painUpTo(9)))
                .item(exercise("pistol-squat")
                        .classification(it -> it.category(Category.STABILISE).level(ExperienceLevel.ADVANCED))
                        .build())
                .item(asking("swimmer", Demand.PRONE_LYING, 2))
                .item(asking("deep-squat", Demand.HIP_FLEXION, 3))
                .item(asking("plank", Demand.SUSTAINED_ISOMETRIC, 3))
                .item(asking("headstand", Demand.HEAD_DOWN, 3));
    }

    private static Exercise.Builder exercise(String id) {
        return Exercise.builder(id, id)
                .setup(it -> it.startPosition(Position.STANDING))
                .classification(it -> it.category(Category.STABILISE))
                .demands(it -> {});
    }

    private static Exercise stretch(String id) {
        return exercise(id).classification(it -> it.category(Category.STRETCH)).build();
    }

    private static Exercise asking(String id, Demand demand, int level) {
        return exercise(id).demands(it -> it.demand(demand, level)).build();
    }

    private static ReviewContext circumstances() {
        Person person = Person.builder()
                .has("pregnancy")
                .has("hip-replacement")
                .has("osteoporosis")
                .bloodPressure(BloodPressure.of(150, 95))
                .build();
        return ReviewContext.builder()
                .resources(it -> it.equipment(List.of(Equipment.WEIGHT))
                        .minutesPerSession(5)
                        .timePerDay(Amount.exactly(Duration.ofMinutes(8))))
                .level(ExperienceLevel.BEGINNER)
                .person(person, rules())
                .build();
    }

    private static RuleSet rules() {
        return RuleSet.builder()
                .edition("example")
                .conditions(List.of(
                        condition("pregnancy", ConditionKind.PREGNANCY, "Are you pregnant?"),
                        condition("hip-replacement", ConditionKind.SURGERY, "Was a hip replaced?"),
                        condition("osteoporosis", ConditionKind.DISEASE, "Are your bones thin?"),
                        condition("glaucoma", ConditionKind.DISEASE, "Is the pressure in an eye too high?")))
                .rule(rule("pregnancy", RuleCategory.ABSOLUTE_CONTRAINDICATION, Criterion.has("pregnancy"))
                        .limit(Demand.PRONE_LYING, 1)
                        .advice("Lie on your side.")
                        .build())
                .rule(rule("new-hip", RuleCategory.RELATIVE_CONTRAINDICATION, Criterion.has("hip-replacement"))
                        .limit(Demand.HIP_FLEXION, 3)
                        .advice("Ask the surgeon how far the hip may bend.")
                        .build())
                .rule(rule("bones", RuleCategory.PRECAUTION, Criterion.has("osteoporosis"))
                        .limit(Demand.LUMBAR_FLEXION_LOAD, 2)
                        .advice("Keep the back long.")
                        .build())
                .rule(rule("pressure", RuleCategory.MONITORING, Criterion.bloodPressureAbove(140, 90))
                        .limit(Demand.SUSTAINED_ISOMETRIC, 2)
                        .advice("Go on breathing.")
                        .build())
                .rule(rule("eyes", RuleCategory.ABSOLUTE_CONTRAINDICATION, Criterion.has("glaucoma"))
                        .limit(Demand.HEAD_DOWN, 2)
                        .advice("Keep the head above the heart.")
                        .build())
                .build();
    }

    private static Condition condition(String id, ConditionKind kind, String question) {
        return Condition.builder(id, id).kind(kind).question(question).build();
    }

    private static ScreeningRule.Builder rule(String id, RuleCategory kind, Criterion when) {
        return ScreeningRule.builder(id, kind)
                .when(when)
                .evidence(Evidence.builder()
                        .strength(EvidenceStrength.CONSENSUS)
                        .asOf(LocalDate.of(2026, 11, 21))
                        .build());
    }
}
