package org.therex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.therex.json.TherexJson;
import org.therex.monitoring.Question;
import org.therex.monitoring.Referral;
import org.therex.monitoring.SessionReport;
import org.therex.monitoring.SymptomDirection;
import org.therex.prescription.Estimate;
import org.therex.prescription.Prescription;
import org.therex.prescription.UnknownTerm;
import org.therex.program.OrderRule;
import org.therex.program.Program;
import org.therex.program.ProgramWorkload;
import org.therex.program.ResolvedItem;
import org.therex.program.SessionWorkload;
import org.therex.progression.DoseState;
import org.therex.progression.History;
import org.therex.progression.Increment;
import org.therex.progression.NextStep;
import org.therex.progression.Progression;
import org.therex.progression.ProgressionRule;
import org.therex.progression.QualityId;
import org.therex.progression.SessionOutcome;
import org.therex.progression.SetResult;
import org.therex.progression.StepPeriod;

/**
 * The doses as literal texts, and the sums worked out by hand.
 *
 * <p>A movement takes 2-6 s, the change of sides 2-10 s, that between sets 10-60 s, that between exercises
 * 10-60 s; a day is awake for 16 h.
 */
class WorkedProgramsTest {

    private static List<String> doses(Program program) {
        return program.resolve().items().stream()
                .map(placed -> placed.item().exercise() + ": " + placed.dose().prescription())
                .toList();
    }

    static List<Program> all() {
        return WorkedPrograms.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyDoseAndProgramReadsBackEqual(Program program) {
        assertThat(program.resolve().items()).allSatisfy(placed -> {
            Prescription dose = placed.dose().prescription();
            assertThat(Prescription.parse(dose.toString())).isEqualTo(dose);
        });
        assertThat(TherexJson.readProgram(TherexJson.write(program))).isEqualTo(program);
    }

    @Test
    void mcGill() {
        Program program = WorkedPrograms.mcGill();
        ProgramWorkload sum = program.workload();

        assertThat(doses(program))
                .containsExactly(
                        "curl-up: 6/4/2 repetitions, hold 10 s, breathe not held, once a day, not within 2 h after waking",
                        "side-plank-bent-knee: 6/4/2 repetitions, hold 10 s, each side, breathe not held, once a day, not"
                                + " within 2 h after waking",
                        "bird-dog: 6/4/2 repetitions, hold 10 s, each side, breathe not held, once a day, not within 2 h"
                                + " after waking");
        // Curl-up: 12 x (2-6 + 10) = 144-192, 2 changes of set 20-120: 164-312.
        // Each of the others: 24 x (2-6 + 10) = 288-384, 3 changes of side 6-30, 2 of set 20-120: 314-534.
        // 2 changes of exercise: 20-120. In all 164 + 2 x 314 + 20 = 812, 312 + 2 x 534 + 120 = 1500.
        assertThat(sum.session()).isEqualTo(Estimate.seconds(812, 1500));
        // 7 days.
        assertThat(sum.week()).isEqualTo(Estimate.seconds(5684, 10_500));
        // 12 + 24 + 24 repetitions on each of 7 days.
        assertThat(sum.items())
                .extracting(item -> item.workload().repetitionsPerWeek())
                .containsExactly(Estimate.exactly(84L), Estimate.exactly(168L), Estimate.exactly(168L));
    }

    @Test
    void mcKenzie() {
        Program program = WorkedPrograms.mcKenzie();
        ProgramWorkload sum = program.workload();

        assertThat(doses(program))
                .containsExactly(
                        "prone-lying: every 2 h while awake",
                        "sphinx-pose: about 10 repetitions, hold 1-2 s, every 2 h while awake",
                        "prone-press-up: about 10 repetitions, hold 1-2 s, every 2 h while awake");
        ProgramWorkload last = sum.phases().get(2);
        // 10 x (2-6 + 1-2), 8 times a day, 7 days.
        assertThat(last.session()).isEqualTo(Estimate.seconds(30, 80));
        assertThat(last.day()).isEqualTo(Estimate.seconds(240, 640));
        assertThat(last.week()).isEqualTo(Estimate.seconds(1680, 4480));
        // The time of lying is not stated, so the total is unknown.
        assertThat(sum.week().findLeast()).isEmpty();
        assertThat(sum.week().unknownTerms())
                .extracting(UnknownTerm::reason)
                .contains("prone-lying: repetitions are not stated");
        assertThat(program.resolve().items().get(1).progression()).isEqualTo(program.progression());
    }

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    /** Where somebody stands who does an item of the ladder as the program prescribes it. */
    private static DoseState step(int item) {
        Program program = WorkedPrograms.mcKenzie();
        ResolvedItem placed = program.resolve().items().get(item);
        return DoseState.of(placed.item().exercise(), placed.dose().prescription());
    }

    private static SessionReport moved(int day, SymptomDirection direction) {
        return SessionReport.on(MONDAY.plusDays(day))
                .symptomDirection(direction)
                .newNumbness(false)
                .newWeakness(false)
                .build();
    }

    private static SessionOutcome easier(int day, DoseState planned, SessionReport report) {
        SessionOutcome.Builder outcome = SessionOutcome.on(MONDAY.plusDays(day), planned)
                .metQuality(QualityId.of("easier"))
                .report(report);
        return planned.prescription().repetitions().isPresent()
                ? outcome.set(SetResult.ofRepetitions(10).toBuilder()
                                .hold(Duration.ofSeconds(1))
                                .build())
                        .build()
                : outcome.asPrescribed(true).build();
    }

    private static NextStep next(SessionOutcome... outcomes) {
        SessionOutcome last = outcomes[outcomes.length - 1];
        return WorkedPrograms.mcKenzie()
                .progression()
                .orElseThrow()
                .next(last.planned(), History.of(outcomes), last.date().plusDays(1));
    }

    @Test
    void mcKenzieGoesUpWhileItDrawsBackAndHasBecomeEasier() {
        for (int item : new int[] {0, 1}) {
            SessionOutcome first = easier(0, step(item), moved(0, SymptomDirection.TOWARDS_SPINE));
            SessionOutcome second = easier(1, step(item), moved(1, SymptomDirection.TOWARDS_SPINE));

            assertThat(next(first)).isInstanceOf(NextStep.Held.class);
            assertThat(next(first, second)).isInstanceOf(NextStep.Progressed.class);
            assertThat(next(first, second).state()).isEqualTo(step(item + 1));
        }
    }

    @Test
    void mcKenzieAsksWhatNobodyRecordedOfLying() {
        SessionOutcome silent = SessionOutcome.on(MONDAY, step(0)).build();

        NextStep next = next(silent);
        assertThat(next).isInstanceOf(NextStep.NeedsInformation.class);
        assertThat(next.questions())
                .extracting(Question::text)
                .containsExactly(
                        "How did the session of 2026-11-02 go?",
                        "Was this so on 2026-11-02: easier?",
                        "Was this done as prescribed on 2026-11-02: every 2 h while awake?");
    }

    @Test
    void mcKenzieStopsWhenItMovesDownTheLeg() {
        SessionReport worse = moved(1, SymptomDirection.DOWN_THE_LEG).toBuilder()
                .newWeakness(true)
                .build();
        SessionOutcome first = easier(0, step(1), moved(0, SymptomDirection.TOWARDS_SPINE));

        NextStep next = next(first, easier(1, step(1), worse));
        assertThat(next).isInstanceOf(NextStep.Stopped.class);
        assertThat(next.state()).isEqualTo(step(1));
        assertThat(((NextStep.Stopped) next).response().referral()).isEqualTo(Referral.URGENT);
        // It is not forgotten in the next session.
        assertThat(next(
                        first,
                        easier(1, step(1), worse),
                        easier(2, step(1), moved(2, SymptomDirection.TOWARDS_SPINE)),
                        easier(3, step(1), moved(3, SymptomDirection.TOWARDS_SPINE))))
                .isInstanceOf(NextStep.Stopped.class);
    }

    @Test
    void mcKenzieGoesDownWhenItStaysUnchanged() {
        NextStep next = next(
                easier(0, step(1), moved(0, SymptomDirection.UNCHANGED)),
                easier(1, step(1), moved(1, SymptomDirection.UNCHANGED)));

        assertThat(next).isInstanceOf(NextStep.Regressed.class);
        assertThat(next.state()).isEqualTo(step(0));
    }

    @Test
    void williams() {
        Program program = WorkedPrograms.williams();
        ProgramWorkload sum = program.workload();

        assertThat(doses(program))
                .containsExactly(
                        "supine-pelvic-tilt: 10 repetitions, hold 5-10 s, 2-3 days a week",
                        "single-knee-to-chest: 10 repetitions, hold 5-10 s, each side, 2-3 days a week",
                        "double-knee-to-chest: 10 repetitions, hold 5-10 s, 2-3 days a week",
                        "partial-crunch: 10 repetitions, 2-3 days a week",
                        "squat: 10 repetitions, 2-3 days a week",
                        "supine-hamstring-stretch-strap: hold 30-60 s, each side, 2-3 days a week",
                        "half-kneeling-hip-flexor-stretch: hold 30-60 s, each side, 2-3 days a week");
        // Tilt and both knees: 10 x 7-16 = 70-160 each; one knee: 20 x 7-16 and a change 2-10 = 142-330;
        // crunch and squat: 10 x 2-6 = 20-60 each; stretches: 2 x (2-6 + 30-60) and a change 2-10 = 66-142 each;
        // 6 changes 60-360. Least 70 + 142 + 70 + 20 + 20 + 66 + 66 + 60, most 160 + 330 + 160 + 60 + 60 + 142 + 142 +
        // 360.
        assertThat(sum.session()).isEqualTo(Estimate.seconds(514, 1414));
        // 2 days at the least, 3 at the most.
        assertThat(sum.week()).isEqualTo(Estimate.seconds(1028, 4242));
    }

    @Test
    void motorControl() {
        Program program = WorkedPrograms.motorControl();
        ProgramWorkload first = program.workload().phases().get(0);

        assertThat(doses(program))
                .containsExactly(
                        "drawing-in: 10 repetitions, hold 10 s, breathe normal",
                        "heel-slide: 10 repetitions, hold 10 s, each side, breathe normal",
                        "glute-bridge: 10 repetitions, hold 10 s, breathe normal",
                        "bird-dog: 10 repetitions, hold 10 s, each side, breathe normal",
                        "sling-bridge: not stated");
        // 10 x 12-16 = 120-160 twice; 20 x 12-16 and a change 2-10 = 242-330 twice; 3 changes 30-180.
        assertThat(first.session()).isEqualTo(Estimate.seconds(754, 1160));
        assertThat(first.week())
                .hasToString("unknown (drawing-in: how often is not stated; heel-slide: how often is not"
                        + " stated; glute-bridge: how often is not stated; bird-dog: how often is not stated)");
        assertThat(program.orderRules())
                .extracting(OrderRule::first)
                .extracting(Object::toString)
                .containsOnly("drawing-in");
    }

    @Test
    void pilates() {
        Program program = WorkedPrograms.pilates(2);

        assertThat(doses(program))
                .containsExactly(
                        "glute-bridge: breathe out on effort, 2 days a week, session 60 min",
                        "cat-cow: breathe out on effort, 2 days a week, session 60 min",
                        "bird-dog: breathe out on effort, 2 days a week, session 60 min");
        assertThat(doses(WorkedPrograms.pilates(3)))
                .contains("cat-cow: breathe out on effort, 3 days a week, session 60 min");
        // The number of repetitions is not stated.
        assertThat(program.workload().session().unknownTerms())
                .extracting(UnknownTerm::reason)
                .contains("cat-cow: repetitions are not stated");
        // The source states an hour a session: 3600 s, on 1, 2 or 3 days 3600, 7200 or 10 800 a week.
        assertThat(session(program).findStatedSession()).contains(Estimate.seconds(3600, 3600));
        assertThat(session(WorkedPrograms.pilates(1)).findStatedWeek()).contains(Estimate.seconds(3600, 3600));
        assertThat(session(program).findStatedWeek()).contains(Estimate.seconds(7200, 7200));
        assertThat(session(WorkedPrograms.pilates(3)).findStatedWeek()).contains(Estimate.seconds(10_800, 10_800));
    }

    private static SessionWorkload session(Program program) {
        return program.workload().sessions().get(0);
    }

    @Test
    void strongerAtHome() {
        Program program = WorkedPrograms.strongerAtHome();
        ProgramWorkload sum = program.workload();

        assertThat(doses(program))
                .containsExactly(
                        "wall-squat: 10 repetitions, hold 5-10 s, 4 times a day",
                        "seated-knee-extension: 10 repetitions, hold 5-10 s, 4 times a day",
                        "glute-bridge: 10 repetitions, hold 5-10 s, 4 times a day",
                        "lower-trunk-rotation: 10 repetitions, hold 5-10 s, 4 times a day");
        // 4 exercises of 10 x (2-6 + 5-10) = 70-160 and 3 changes 30-180; 4 times a day, 7 days.
        assertThat(sum.session()).isEqualTo(Estimate.seconds(310, 820));
        assertThat(sum.day()).isEqualTo(Estimate.seconds(1240, 3280));
        assertThat(sum.week()).isEqualTo(Estimate.seconds(8680, 22_960));
    }

    @Test
    void articleDoses() {
        assertThat(doses(WorkedPrograms.articleDoses()))
                .containsExactly(
                        "core-activation: up to 3 sets, repetitions until fatigue or until form loss, hold a few seconds, rest"
                                + " between sets, breathe deep; or rest between bouts, bouts of 1-5, very often through"
                                + " the day",
                        "side-plank-bent-knee: hold until fatigue, each side, rest between sides",
                        "cat-cow: several repetitions, hold 5 s each phase, breathe with movement",
                        "ball-release-low-back: hold 30 counts each spot, several spots, each side, note \"From one spot to"
                                + " the next it is about an inch upwards.\"");
        // None of the four has a number for everything; the cat and cow moves 2-6 s and holds 2 x 5 s a repetition.
        assertThat(session(WorkedPrograms.articleDoses()).items())
                .extracting(item -> item.workload().repetition().toString())
                .contains("12-16 s");
        assertThat(WorkedPrograms.articleDoses().workload().session().unknownTerms())
                .extracting(UnknownTerm::reason)
                .containsExactly(
                        "core-activation: hold: a few seconds is not a number",
                        "core-activation: length of the rest between sets is not stated",
                        "side-plank-bent-knee: length of the rest between sides is not stated",
                        "cat-cow: repetitions: several is not a number",
                        "ball-release-low-back: spots: several is not a number");
    }

    @Test
    void quota() {
        Program program = WorkedPrograms.quota();
        ProgramWorkload quota = program.workload().phases().get(1);

        assertThat(doses(program))
                .containsExactly(
                        "glute-bridge: repetitions as long as possible, once a day",
                        "glute-bridge: 8 repetitions, once a day");
        // 80 % of 10 are 8: 8 x 2-6, 7 days.
        assertThat(quota.session()).isEqualTo(Estimate.seconds(16, 48));
        assertThat(quota.week()).isEqualTo(Estimate.seconds(112, 336));
        // 8, 10, 12, 14 in four weeks.
        assertThat(program.phases().get(1).progression())
                .contains(Progression.of(ProgressionRule.quota(
                        Increment.byRepetitions(2).between(8, 14), StepPeriod.WEEK, LocalDate.of(2026, 3, 2))));
    }

    @Test
    void allArePrinted() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WorkedPrograms.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("Three for stability, after McGill", "  a session: 812-1500 s", "  a week: 5684-10500 s");
    }
}
