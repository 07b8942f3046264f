package org.therex.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.therex.check.Path;
import org.therex.check.Severity;
import org.therex.prescription.Amount;
import org.therex.prescription.Estimate;
import org.therex.program.ProgramWorkload;
import org.therex.program.SessionWorkload;

/** The checks of how long a program takes. */
final class TimeChecks {

    private TimeChecks() {}

    static ImmutableList<ProgramCheck> all() {
        return ImmutableList.of(
                ProgramCheck.of(
                        ReviewCodes.SESSION_TOO_LONG,
                        Severity.WARNING,
                        (program, doubts) -> check(
                                program, "session", program.findTimePerSession(), SessionWorkload::session, doubts)),
                ProgramCheck.of(
                        ReviewCodes.DAY_TOO_LONG,
                        Severity.WARNING,
                        (program, doubts) ->
                                check(program, "day", program.findTimePerDay(), SessionWorkload::day, doubts)));
    }

    private static void check(
            ReviewedProgram program,
            String what,
            Optional<Amount<Duration>> time,
            Function<SessionWorkload, Estimate<Duration>> length,
            Doubts doubts) {
        Optional<Duration> most = time.flatMap(Amount::findMost);
        if (most.isEmpty()) {
            doubts.cannotTell(
                    Path.root(),
                    "'" + what + "' was not compared with the time there is for it, since "
                            + time.map(words -> "'" + words + "' is no figure").orElse("nobody says how much"));
        } else if (!program.contradictions().isEmpty()) {
            doubts.cannotTell(
                    Path.root(),
                    "'" + what + "' was not compared with the time there is for it, since doses contradict each other");
        } else {
            ProgramWorkload.of(program.program())
                    .sessions()
                    .forEach(session -> compare(session, what, most.get(), length.apply(session), doubts));
        }
    }

    private static void compare(
            SessionWorkload session, String what, Duration most, Estimate<Duration> takes, Doubts doubts) {
        Path place = Places.span(session.items().get(0).placed());
        String which = session.alternateDay().map(day -> " of day " + day).orElse("");
        boolean longer = takes.findMost()
                .or(takes::findLeast)
                .filter(time -> time.compareTo(most) > 0)
                .isPresent();
        if (longer) {
            doubts.add(
                    place,
                    "'" + what + "'" + which + " must take at most " + Amount.exactly(most) + ", but was "
                            + words(takes),
                    "take something out, or say that there is more time; people skip what does not fit",
                    ImmutableMap.of("most", Amount.exactly(most).toString(), "takes", words(takes)));
        } else if (takes.findMost().isEmpty()) {
            doubts.cannotTell(
                    place,
                    "'" + what + "'" + which + " was not compared with the " + Amount.exactly(most)
                            + " there are for it, since " + gap(takes));
        }
    }

    /** Returns the range, or the least without the reasons why there is no most. */
    private static String words(Estimate<Duration> takes) {
        return takes instanceof Estimate.Open<Duration> open
                ? Amount.atLeast(open.least()).toString()
                : takes.toString();
    }

    private static String gap(Estimate<Duration> takes) {
        int gaps = takes.gaps().size();
        return takes.gaps().iterator().next().reason() + (gaps > 1 ? " (and " + (gaps - 1) + " more)" : "");
    }
}
