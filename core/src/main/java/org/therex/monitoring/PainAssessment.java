package org.therex.monitoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.therex.prescription.Amount;
import org.therex.source.Evidence;

/** The rules about pain within an {@link Assessment}. */
final class PainAssessment {

    private static final int RATINGS = 3;
    private static final Effect GO_ON = new Effect.GoOn();
    private static final Effect LESS = new Effect.Ease(ImmutableSet.of(DoseChange.LESS));

    private final Assessment assessment;
    private final PainProfile profile;
    private final SessionReport report;
    private final ImmutableList<SessionReport> earlier;

    PainAssessment(Assessment assessment, PainProfile profile) {
        this.assessment = assessment;
        this.profile = profile;
        this.report = assessment.report();
        this.earlier = assessment.earlier();
    }

    void run() {
        band("painDuring", report.painDuring(), "during the session");
        band("painAfter", report.painAfter(), "after the session");
        nextMorning();
        profile.settling().ifPresent(this::settling);
        profile.trend().ifPresent(this::trend);
        profile.persistence().ifPresent(this::persistence);
    }

    private Effect red() {
        return profile.onRed() == RedAction.STOP
                ? new Effect.End(StopAction.end(StopScope.EXERCISE))
                : new Effect.Ease(ImmutableSet.of(DoseChange.LESS, DoseChange.EASIER_FORM));
    }

    private void band(String part, Optional<Integer> pain, String when) {
        if (pain.isEmpty()) {
            assessment.ask(part, "What was the worst pain " + when + ", from 0 to 10?", redOrLonger());
            return;
        }
        PainZone zone = profile.bands().zone(pain.get());
        add(
                MonitoringRule.BAND,
                zone == PainZone.RED ? red() : GO_ON,
                "The pain " + when + " was in the " + zone.label(),
                profile.evidence(),
                assessment.fact(part, rating(pain.get())));
    }

    private void nextMorning() {
        if (report.painNextMorning().isEmpty()) {
            assessment.ask("painNextMorning", "What was the pain on the next morning, from 0 to 10?", redOrLonger());
            return;
        }
        int pain = report.painNextMorning().get();
        PainZone zone = profile.bands().zone(pain);
        if (zone != PainZone.GREEN) {
            add(
                    MonitoringRule.BAND,
                    zone == PainZone.RED ? red() : LESS,
                    "The pain was in the " + zone.label() + " on the next morning",
                    profile.evidence(),
                    assessment.fact("painNextMorning", rating(pain)));
        }
    }

    /** Returns the most severe response to a rating in the red, including the persistence rule. */
    private ResponseKind redOrLonger() {
        return wouldPersist() ? ResponseKind.STOP : red().kind();
    }

    private static String rating(int pain) {
        return pain + "/" + PainBands.MOST;
    }

    private void settling(SettlingRule rule) {
        Optional<Boolean> settled = hasSettledByMorning(report, rule);
        if (settled.isPresent()) {
            List<Fact> facts = new ArrayList<>();
            report.painBefore().ifPresent(before -> facts.add(assessment.fact("painBefore", rating(before))));
            report.painNextMorning()
                    .ifPresent(morning -> facts.add(assessment.fact("painNextMorning", rating(morning))));
            add(
                    MonitoringRule.SETTLING,
                    settled.get() ? GO_ON : LESS,
                    "The pain had " + (settled.get() ? "settled" : "not settled") + " by the next morning to "
                            + settledTo(rule.tolerance()),
                    rule.evidence(),
                    facts.toArray(Fact[]::new));
            return;
        }
        ResponseKind unsettled = wouldPersist() ? ResponseKind.STOP : ResponseKind.ADJUST;
        if (report.painBefore().isEmpty()) {
            assessment.ask("painBefore", "What was the pain before the session, from 0 to 10?", unsettled);
        }
        if (report.settledAfter().isEmpty()) {
            assessment.ask(
                    "settledAfter",
                    "How long did the pain take to settle to its rating before the session?",
                    unsettled);
            return;
        }
        Duration time = report.settledAfter().get();
        boolean inTime = time.compareTo(rule.within()) <= 0;
        add(
                MonitoringRule.SETTLING,
                inTime ? GO_ON : LESS,
                inTime ? "The pain settled in time" : "The pain took too long to settle",
                rule.evidence(),
                assessment.fact("settledAfter", Amount.exactly(time)));
    }

    /** Returns the rating to which pain must settle, in words. */
    private static String settledTo(int tolerance) {
        return (tolerance == 0 ? "" : "no more than " + tolerance + " above ") + "its rating before the session";
    }

    /** Returns whether the pain had settled by the next morning to its rating before; absent if unknown. */
    private static Optional<Boolean> hasSettledByMorning(SessionReport session, SettlingRule rule) {
        return session.painNextMorning().flatMap(morning -> {
            // The rating before is at least 0.
            boolean anyway = morning <= rule.tolerance();
            return anyway
                    ? Optional.of(true)
                    : session.painBefore().map(before -> morning <= before + rule.tolerance());
        });
    }

    private static Optional<Integer> worst(SessionReport report) {
        return Stream.of(report.painDuring(), report.painAfter())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    private boolean isAboveGreen(SessionReport report) {
        return worst(report)
                .filter(pain -> profile.bands().zone(pain) != PainZone.GREEN)
                .isPresent();
    }

    private void trend(TrendRule rule) {
        Deque<Integer> row = new ArrayDeque<>();
        row.add(earlier.size());
        for (int index = earlier.size() - 1; index >= 0; index--) {
            Optional<Integer> before = worst(earlier.get(index));
            Optional<Integer> after = worst(at(row.getFirst()));
            if (before.isPresent() && after.isPresent()) {
                if (before.get() >= after.get()) {
                    break;
                } else if (after.get() - before.get() > rule.tolerance()) {
                    row.addFirst(index);
                }
            }
        }
        if (row.size() > rule.rises() && isAboveGreen(report)) {
            add(
                    MonitoringRule.TREND,
                    LESS,
                    "The pain climbed from session to session",
                    rule.evidence(),
                    row.stream().map(this::worstFact).toArray(Fact[]::new));
        }
    }

    private SessionReport at(int index) {
        return index == earlier.size() ? report : earlier.get(index);
    }

    private Fact worstFact(int index) {
        SessionReport session = at(index);
        int worst = worst(session).orElseThrow();
        boolean during = session.painDuring().filter(pain -> pain == worst).isPresent();
        return assessment.fact(index, during ? "painDuring" : "painAfter", rating(worst));
    }

    private void persistence(PersistenceRule rule) {
        if (isTroubled(report) && wouldPersist()) {
            int first = firstTroubled();
            add(
                    MonitoringRule.PERSISTENCE,
                    new Effect.End(StopAction.of(
                            StopScope.PROGRAM, Referral.PROFESSIONAL, "Ask a professional before you go on.")),
                    "The pain has been in the red or has not settled for "
                            + Assessment.days(assessment.daysSince(first)),
                    rule.evidence(),
                    assessment.fact(first, "date", at(first).date()),
                    assessment.fact("date", report.date()));
        }
    }

    /** Returns whether pain would have persisted for too many days if this session was troubled. */
    private boolean wouldPersist() {
        return profile.persistence()
                .filter(rule -> assessment.daysSince(firstTroubled()) >= rule.days())
                .isPresent();
    }

    /** Returns the first of the consecutive troubled sessions up to this one, ignoring sessions without information. */
    private int firstTroubled() {
        int first = earlier.size();
        for (int index = earlier.size() - 1; index >= 0 && !isWell(earlier.get(index)); index--) {
            if (isTroubled(earlier.get(index))) {
                first = index;
            }
        }
        return first;
    }

    private static Stream<Integer> ratings(SessionReport session) {
        return Stream.of(session.painDuring(), session.painAfter(), session.painNextMorning())
                .flatMap(Optional::stream);
    }

    /** Returns whether the pain is known to have been in the red, or is known not to have settled. */
    private boolean isTroubled(SessionReport session) {
        return ratings(session).anyMatch(pain -> profile.bands().zone(pain) == PainZone.RED)
                || profile.settling()
                        .flatMap(rule -> isSettled(session, rule))
                        .filter(settled -> !settled)
                        .isPresent();
    }

    /** Returns whether the pain is known to have settled and to have stayed out of the red. */
    private boolean isWell(SessionReport session) {
        return !isTroubled(session)
                && ratings(session).count() == RATINGS
                && profile.settling()
                        .map(rule -> isSettled(session, rule).isPresent())
                        .orElse(true);
    }

    /** Returns whether the pain settled, by the next morning if known, else by the time; absent if unknown. */
    private static Optional<Boolean> isSettled(SessionReport session, SettlingRule rule) {
        return hasSettledByMorning(session, rule)
                .or(() -> session.settledAfter().map(time -> time.compareTo(rule.within()) <= 0));
    }

    private void add(MonitoringRule rule, Effect effect, String text, Evidence evidence, Fact... facts) {
        assessment.add(rule, effect, text, evidence, facts);
    }
}
