package org.therex.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.therex.check.Path;
import org.therex.check.Severity;
import org.therex.prescription.Amount;
import org.therex.prescription.Estimate;
import org.therex.prescription.Pacing;
import org.therex.prescription.Workload;
import org.therex.program.ItemWorkload;
import org.therex.program.ProgramWorkload;
import org.therex.program.ResolvedItem;
import org.therex.program.SessionWorkload;

/** Checks the time of each phase separately, so that an unknown time affects only its own phase. */
final class TimeChecks {

    private static final String UNCHECKED = " was not compared with the available time, since ";

    private final ReviewedProgram program;
    private final String what;
    private final Duration limit;
    private final Function<SessionWorkload, Estimate<Duration>> length;
    private final Function<SessionWorkload, Duration> known;
    private final Function<ItemWorkload, Estimate<Duration>> itemLength;
    private final ReviewFindings findings;

    private TimeChecks(
            ReviewedProgram program,
            String what,
            Duration limit,
            Function<SessionWorkload, Estimate<Duration>> length,
            Function<SessionWorkload, Duration> known,
            Function<ItemWorkload, Estimate<Duration>> itemLength,
            ReviewFindings findings) {
        this.program = program;
        this.what = what;
        this.limit = limit;
        this.length = length;
        this.known = known;
        this.itemLength = itemLength;
        this.findings = findings;
    }

    static ImmutableList<ProgramCheck> all() {
        return ImmutableList.of(
                ProgramCheck.of(ReviewCodes.SESSION_TOO_LONG, Severity.WARNING, TimeChecks::sessionTooLong),
                ProgramCheck.of(
                        ReviewCodes.DAY_TOO_LONG,
                        Severity.WARNING,
                        (program, findings) -> findLimit(program.findTimePerDay(), "'day'", findings)
                                .ifPresent(limit -> new TimeChecks(
                                                program,
                                                "'day'",
                                                limit,
                                                SessionWorkload::day,
                                                TimeChecks::leastOfDay,
                                                ItemWorkload::day,
                                                findings)
                                        .check())));
    }

    private static void sessionTooLong(ReviewedProgram program, ReviewFindings findings) {
        spans(program).forEach((place, items) -> {
            if (hasDoses(items)) {
                sessions(items).forEach(session -> overfull(place, session, findings));
            }
        });
        findLimit(program.findTimePerSession(), "'session'", findings)
                .ifPresent(limit -> new TimeChecks(
                                program,
                                "'session'",
                                limit,
                                TimeChecks::longerSession,
                                TimeChecks::least,
                                ItemWorkload::session,
                                findings)
                        .check());
    }

    /** Finds a session whose items take longer, at least, than its prescribed length. */
    private static void overfull(Path place, SessionWorkload session, ReviewFindings findings) {
        Duration takes = least(session);
        session.findStatedSession()
                .flatMap(Estimate::findMost)
                .filter(length -> takes.compareTo(length) > 0)
                .ifPresent(length -> {
                    String most = Amount.exactly(length).toString();
                    String least = Amount.atLeast(takes).toString();
                    findings.add(
                            place,
                            "'session'" + day(session) + " must fit in its prescribed length, " + most + ", but was "
                                    + least,
                            "remove items, shorten the rests, or prescribe a longer session",
                            ImmutableMap.of("most", most, "takes", least));
                });
    }

    /** Returns the known least time of a session. */
    private static Duration least(SessionWorkload session) {
        return sum(Stream.concat(session.items().stream().map(ItemWorkload::session), Stream.of(session.changes())));
    }

    /** Returns the known least time of the items on a day. */
    private static Duration leastOfDay(SessionWorkload session) {
        return sum(session.items().stream().map(ItemWorkload::day));
    }

    private static String day(SessionWorkload session) {
        return session.alternateDay().map(day -> " of day " + day).orElse("");
    }

    /** Returns the items of each phase by its path; all items if the program has no phases. */
    private static Map<Path, Collection<ResolvedItem>> spans(ReviewedProgram program) {
        return Multimaps.index(program.items(), Places::span).asMap();
    }

    private static boolean hasDoses(Collection<ResolvedItem> items) {
        return items.stream().allMatch(item -> item.findDose().isPresent());
    }

    private static ItemWorkload workload(ResolvedItem item) {
        return new ItemWorkload(item.placed(), Workload.of(item.dose().prescription()));
    }

    private static ImmutableList<SessionWorkload> sessions(Collection<ResolvedItem> items) {
        return ProgramWorkload.of(items.stream().map(TimeChecks::workload).toList(), Pacing.standard())
                .sessions();
    }

    /** Returns the longer of the prescribed length of a session and the time of its items. */
    private static Estimate<Duration> longerSession(SessionWorkload session) {
        Estimate<Duration> items = session.session();
        Duration known = items.findMost().or(items::findLeast).orElse(Duration.ZERO);
        return session.findStatedSession()
                .filter(stated -> stated.findLeast()
                        .filter(least -> least.compareTo(known) > 0)
                        .isPresent())
                .orElse(items);
    }

    private static Optional<Duration> findLimit(Optional<Amount<Duration>> time, String what, ReviewFindings findings) {
        Optional<Duration> most = time.flatMap(Amount::findMost);
        if (most.isEmpty()) {
            String gap = time.map(words -> "'" + words + "' is no figure").orElse("the available time is not stated");
            findings.addNotChecked(Path.root(), what + UNCHECKED + gap);
        }
        return most;
    }

    private void check() {
        spans(program).forEach(this::check);
    }

    private void check(Path place, Collection<ResolvedItem> items) {
        if (hasDoses(items)) {
            sessions(items)
                    .forEach(session -> compare(place, day(session), length.apply(session), known.apply(session)));
            return;
        }
        boolean alternate =
                items.stream().anyMatch(item -> item.section().alternateDay().isPresent());
        Duration known = alternate
                ? Duration.ZERO
                : sum(items.stream()
                        .filter(item -> item.findDose().isPresent())
                        .map(item -> itemLength.apply(workload(item))));
        if (known.compareTo(limit) > 0) {
            tooLong(place, "", atLeast(known));
        } else {
            findings.addNotChecked(place, what + UNCHECKED + "doses contradict each other");
        }
    }

    /** Compares the whole time, or else its known least part. */
    private void compare(Path place, String which, Estimate<Duration> whole, Duration known) {
        if (whole.findMost().isPresent()) {
            if (whole.findMost().get().compareTo(limit) > 0) {
                tooLong(place, which, whole.toString());
            }
        } else if (known.compareTo(limit) > 0) {
            tooLong(place, which, atLeast(known));
        } else {
            int more = whole.unknownTerms().size() - 1;
            findings.addNotChecked(
                    place,
                    what
                            + which
                            + UNCHECKED
                            + whole.unknownTerms().iterator().next().reason()
                            + (more == 0 ? "" : " (and " + more + " more)"));
        }
    }

    /** Returns the least time in words: rounded down to minutes, unless the rounding would hide that it is too long. */
    private String atLeast(Duration known) {
        Duration minutes = known.truncatedTo(ChronoUnit.MINUTES);
        return Amount.atLeast(minutes.compareTo(limit) > 0 ? minutes : known).toString();
    }

    private static Duration sum(Stream<Estimate<Duration>> parts) {
        return parts.flatMap(part -> part.findLeast().stream()).reduce(Duration.ZERO, Duration::plus);
    }

    private void tooLong(Path place, String which, String takes) {
        String most = Amount.exactly(limit).toString();
        findings.add(
                place,
                what + which + " must take at most " + most + ", but was " + takes,
                "remove items, or allow more time: people skip items that do not fit",
                ImmutableMap.of("most", most, "takes", takes));
    }
}
