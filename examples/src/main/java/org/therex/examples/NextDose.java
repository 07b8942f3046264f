package org.therex.examples;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.time.LocalDate;
import org.therex.lowback.LowBack;
import org.therex.monitoring.Monitoring;
import org.therex.monitoring.PainProfile;
import org.therex.monitoring.SessionReport;
import org.therex.prescription.Prescription;
import org.therex.progression.DoseState;
import org.therex.progression.History;
import org.therex.progression.Increment;
import org.therex.progression.NextStep;
import org.therex.progression.Progression;
import org.therex.progression.ProgressionRule;
import org.therex.progression.SessionOutcome;
import org.therex.progression.SetResult;
import org.therex.progression.StepPeriod;

/** An example that finds the next dose, with the reasons, after each session of a wall sit. */
public final class NextDose {

    /** A progression by five seconds a week up to a minute, with a step back if the pain of a session requires it. */
    static final Progression WALL_SIT = Progression.of(
            ProgressionRule.every(StepPeriod.WEEK, Increment.byHoldSeconds(5).between(20, 60)),
            ProgressionRule.painContingent(
                    Monitoring.builder().pain(PainProfile.greenTo3AmberTo5()).build(),
                    Increment.byHoldSeconds(5).between(20, 60)));

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private NextDose() {}

    /** Returns the steps after four sessions: too early, a week later, pain that did not settle, a silent session. */
    static ImmutableList<NextStep> steps() {
        DoseState start = DoseState.of(LowBack.WALL_SQUAT.exerciseId(), Prescription.parse("hold 20 s"));
        ImmutableList.Builder<NextStep> steps = ImmutableList.builder();

        History history = History.of(session(0, start, 2, 1));
        NextStep next = WALL_SIT.next(start, history, MONDAY.plusDays(3));
        steps.add(next);

        history = history.then(session(3, next.state(), 2, 1));
        next = WALL_SIT.next(next.state(), history, MONDAY.plusDays(7));
        steps.add(next);

        history = history.then(session(7, next.state(), 5, 3));
        next = WALL_SIT.next(next.state(), history, MONDAY.plusDays(10));
        steps.add(next);

        history = history.then(SessionOutcome.on(MONDAY.plusDays(10), next.state())
                .set(SetResult.ofHoldSeconds(20))
                .build());
        return steps.add(WALL_SIT.next(next.state(), history, MONDAY.plusDays(17)))
                .build();
    }

    /** Returns a session that was done as planned, with the worst pain and that of the next morning; before it was 1. */
    private static SessionOutcome session(int day, DoseState planned, int worst, int nextMorning) {
        LocalDate date = MONDAY.plusDays(day);
        return SessionOutcome.on(date, planned)
                .set(SetResult.ofHoldSeconds(25))
                .report(SessionReport.on(date)
                        .painBefore(1)
                        .painDuring(worst)
                        .painAfter(1)
                        .painNextMorning(nextMorning)
                        .build())
                .build();
    }

    /** Runs the example. */
    public static void main(String... arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        for (NextStep step : steps()) {
            out.println(step.getClass().getSimpleName() + ": " + step.prescription());
            step.reasons().forEach(reason -> out.println("  " + reason));
            step.questions().forEach(question -> out.println("  ? " + question));
            out.println();
        }
    }
}
