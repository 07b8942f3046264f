package org.therex.examples;

import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.therex.anatomy.Position;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Setup;
import org.therex.lowback.LowBack;
import org.therex.lowback.LowBackProgram;
import org.therex.monitoring.DirectionRule;
import org.therex.monitoring.Monitoring;
import org.therex.prescription.Amount;
import org.therex.prescription.Breath;
import org.therex.prescription.Breathing;
import org.therex.prescription.DayEvent;
import org.therex.prescription.Days;
import org.therex.prescription.Exclusion;
import org.therex.prescription.Frequency;
import org.therex.prescription.Prescription;
import org.therex.prescription.Repetitions;
import org.therex.program.OrderRule;
import org.therex.program.Program;
import org.therex.program.ResolvedItem;
import org.therex.program.RuleKind;
import org.therex.program.Setting;
import org.therex.program.Supervision;
import org.therex.progression.Increment;
import org.therex.progression.Ladder;
import org.therex.progression.LadderStep;
import org.therex.progression.OutcomeCriterion;
import org.therex.progression.Progression;
import org.therex.progression.ProgressionRule;
import org.therex.progression.QualityId;
import org.therex.progression.StepPeriod;
import org.therex.source.Citation;

/** Seven well-known approaches to exercise for the lower back, as programs with their doses and workloads. */
public final class WorkedPrograms {

    private static final int WEEKS_TO_THE_GOAL = 4;

    private WorkedPrograms() {}

    /** Runs the example. */
    public static void main(String... arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        for (Program program : all()) {
            out.println(program.title());
            for (ResolvedItem item : program.resolve().items()) {
                out.println("  " + item.item().exercise() + ": " + item.dose().prescription());
            }
            out.println("  a session: " + program.workload().session());
            out.println("  a week: " + program.workload().week());
        }
    }

    static List<Program> all() {
        return List.of(
                mcGill(),
                mcKenzie(),
                williams(),
                motorControl(),
                pilates(2),
                strongerAtHome(),
                articleDoses(),
                quota());
    }

    private static Exercise exercise(String id, String name, Position position) {
        return Exercise.builder(id, name).setup(Setup.of(position)).build();
    }

    /**
     * Returns three stability exercises with fewer repetitions from set to set; repetitions are added, seconds never.
     */
    static Program mcGill() {
        return Program.builder("mcgill-three", "Three for stability, after McGill")
                // The time after waking is our choice; the source states "not right after".
                .prescription(dose -> dose.repetitionsPerSet(6, 4, 2)
                        .holdSeconds(10)
                        .breathing(Breathing.of(Breath.NOT_HELD))
                        .frequency(Frequency.timesPerDay(1).toBuilder()
                                .exclusion(Exclusion.after(DayEvent.WAKING, Duration.ofHours(2)))
                                .build()))
                .item(
                        exercise("curl-up", "Curl-up", Position.SUPINE),
                        item -> item.note("Bend one knee, and the other one in the next set."))
                .item(LowBack.SIDE_PLANK_BENT_KNEE, item -> item.prescription(dose -> dose.eachSide()))
                .item(LowBack.BIRD_DOG, item -> item.prescription(dose -> dose.eachSide()))
                .rule(RuleKind.PACE, "Add repetitions, not seconds.")
                .build();
    }

    /**
     * Returns a ladder into extension, many times a day, which continues only while the pain moves towards the spine.
     *
     * <p>The number of sessions for the criterion is our choice.
     */
    static Program mcKenzie() {
        ExerciseId lying = ExerciseId.of("prone-lying");
        Prescription often = Prescription.builder().everyHours(2).build();
        Prescription tenTimes = often.toBuilder()
                .repetitions(Repetitions.of(Amount.about(10)))
                .holdSeconds(1, 2)
                .build();
        Increment ladder = Increment.along(Ladder.of(
                LadderStep.of(lying).with(often),
                LadderStep.of(LowBack.SPHINX_POSE.exerciseId()).with(tenTimes),
                LadderStep.of(LowBack.PRONE_PRESS_UP.exerciseId()).with(tenTimes)));
        OutcomeCriterion easier = OutcomeCriterion.builder()
                .quality(QualityId.of("easier"))
                .sessions(2)
                .build();
        Monitoring direction = Monitoring.builder()
                .direction(DirectionRule.repeatedMovements())
                .build();
        return Program.builder("extension-ladder", "Into extension step by step, after McKenzie")
                .prescription(often)
                .progression(Progression.of(
                        ProgressionRule.painContingent(direction, ladder), ProgressionRule.when(easier, ladder)))
                .rule(RuleKind.CONTINUE_ONLY_IF, "Go on while the pain moves from the leg towards the spine.")
                .rule(RuleKind.STOP, "Stop when it moves down the leg.")
                .phase(
                        "Lying",
                        phase -> phase.item(exercise(lying.value(), "Lying face down", Position.PRONE))
                                .advanceWhen("It has become easier."))
                .phase(
                        "On the elbows",
                        phase -> phase.prescription(tenTimes)
                                .item(LowBack.SPHINX_POSE)
                                .advanceWhen("It has become easier."))
                .phase(
                        "Press-up",
                        phase -> phase.prescription(tenTimes)
                                .item(LowBack.PRONE_PRESS_UP, item -> item.note("Leave your pelvis on the floor.")))
                .build();
    }

    /** Returns flexion exercises with separate doses and a common frequency. */
    static Program williams() {
        return Program.builder("flexion-six", "Flexion, after Williams")
                .prescription(dose -> dose.frequency(
                        Frequency.builder().days(Days.perWeek(2, 3)).build()))
                .section(
                        "Ten of each",
                        section -> section.prescription(dose -> dose.repetitions(10))
                                .item(
                                        LowBack.SUPINE_PELVIC_TILT,
                                        item -> item.prescription(dose -> dose.holdSeconds(5, 10)))
                                .item(
                                        LowBack.SINGLE_KNEE_TO_CHEST,
                                        item -> item.prescription(
                                                dose -> dose.holdSeconds(5, 10).eachSide()))
                                .item(
                                        exercise("double-knee-to-chest", "Both knees to the chest", Position.SUPINE),
                                        item -> item.prescription(dose -> dose.holdSeconds(5, 10)))
                                .item(LowBack.PARTIAL_CRUNCH)
                                .item(exercise("squat", "Squat", Position.STANDING)))
                .section(
                        "Stretches",
                        section -> section.prescription(
                                        dose -> dose.holdSeconds(30, 60).eachSide())
                                .item(LowBack.SUPINE_HAMSTRING_STRETCH_STRAP)
                                .item(LowBack.HALF_KNEELING_HIP_FLEXOR_STRETCH))
                .rule(RuleKind.STOP, "Stop at pain.")
                .build();
    }

    /** Returns motor control in stages with a criterion, and an exercise that comes before all others. */
    static Program motorControl() {
        Exercise drawIn = exercise("drawing-in", "Drawing in the abdomen", Position.SUPINE);
        Exercise heelSlide = exercise("heel-slide", "Heel slide", Position.HOOK_LYING);
        OutcomeCriterion tenTimesTen = OutcomeCriterion.builder()
                .repetitions(10)
                .hold(Duration.ofSeconds(10))
                .quality(QualityId.of("normal-breathing"))
                .quality(QualityId.of("still-pelvis"))
                .sessions(1)
                .build();
        Ladder ladder = Ladder.of(
                drawIn.id(), heelSlide.id(), LowBack.GLUTE_BRIDGE.exerciseId(), LowBack.BIRD_DOG.exerciseId());
        return Program.builder("motor-control", "Motor control, in two stages")
                .phase(
                        "Weeks 1-4",
                        phase -> phase.weeks(4)
                                .prescription(dose ->
                                        dose.repetitions(10).holdSeconds(10).breathing(Breathing.of(Breath.NORMAL)))
                                .progression(Progression.of(ProgressionRule.when(tenTimesTen, Increment.along(ladder))))
                                .item(drawIn)
                                .item(heelSlide, item -> item.prescription(dose -> dose.eachSide()))
                                .item(LowBack.GLUTE_BRIDGE)
                                .item(LowBack.BIRD_DOG, item -> item.prescription(dose -> dose.eachSide()))
                                .advanceWhen("Ten times ten seconds, breathing as usual, with a still pelvis."))
                .phase(
                        "Weeks 5-8",
                        phase -> phase.weeks(4).item(exercise("sling-bridge", "Bridge in a sling", Position.SUPINE)))
                .orderRule(OrderRule.of(drawIn.id(), heelSlide.id()))
                .orderRule(OrderRule.of(drawIn.id(), LowBack.GLUTE_BRIDGE.exerciseId()))
                .orderRule(OrderRule.of(drawIn.id(), LowBack.BIRD_DOG.exerciseId()))
                .build();
    }

    /** Returns Pilates dosed by breath and session length; studies compared the number of sessions a week. */
    static Program pilates(int sessionsAWeek) {
        return Program.builder("pilates-" + sessionsAWeek, "Pilates for six weeks")
                .delivery(delivery -> delivery.setting(Setting.CLINIC).supervision(Supervision.SUPERVISED))
                .prescription(dose -> dose.breathing(Breathing.exhaleOn("effort"))
                        .daysPerWeek(sessionsAWeek)
                        .sessionLength(Amount.exactly(Duration.ofMinutes(60))))
                .phase(
                        "Six weeks",
                        phase -> phase.weeks(6)
                                .item(LowBack.GLUTE_BRIDGE)
                                .item(LowBack.CAT_COW)
                                .item(LowBack.BIRD_DOG))
                .build();
    }

    /** Returns the built-in program of the first article. */
    static Program strongerAtHome() {
        return LowBackProgram.STRONGER_AT_HOME.program();
    }

    /** Returns doses in the forms of the articles; each item inherits that of its entry. */
    static Program articleDoses() {
        return Program.builder("article-doses", "Doses as the articles state them")
                .item(LowBack.CORE_ACTIVATION, item -> item.follows(Citation.parse("article-001/1")))
                .item(LowBack.SIDE_PLANK_BENT_KNEE, item -> item.follows(Citation.parse("article-001/9")))
                .item(LowBack.CAT_COW, item -> item.follows(Citation.parse("article-003/6")))
                .item(LowBack.BALL_RELEASE_LOW_BACK, item -> item.follows(Citation.parse("article-003/13")))
                .build();
    }

    /** Returns graded activity: the repetitions on three days set the start, then a fixed quota rises each week. */
    static Program quota() {
        // Three days with 9, 10 and 11 repetitions make 10 on average, of which the start is 80 %.
        int start = ProgressionRule.Quota.start(80, 9, 10, 11);
        return Program.builder("graded-bridges", "Bridges by quota")
                .prescription(dose -> dose.timesPerDay(1))
                .phase(
                        "Baseline",
                        phase -> phase.introduction("On three days, do as many as you can.")
                                .prescription(dose -> dose.repetitions(Repetitions.of(Amount.asLongAsPossible())))
                                .item(LowBack.GLUTE_BRIDGE))
                .phase(
                        "Quota",
                        phase -> phase.weeks(WEEKS_TO_THE_GOAL)
                                .prescription(dose -> dose.repetitions(start))
                                .progression(Progression.of(ProgressionRule.quota(
                                        Increment.byRepetitions(2).between(start, start + 2 * (WEEKS_TO_THE_GOAL - 1)),
                                        StepPeriod.WEEK,
                                        LocalDate.of(2026, 3, 2))))
                                .item(LowBack.GLUTE_BRIDGE))
                .rule(RuleKind.PACE, "Do no more than the quota on a good day and no less on a bad one.")
                .build();
    }
}
