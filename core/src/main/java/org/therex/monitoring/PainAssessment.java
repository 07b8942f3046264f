package org.therex.monitoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.therex.evidence.Evidence;
import org.therex.prescription.Amount;

/** The rules about pain within an {@link Assessment}. */
final class PainAssessment {

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
            assessment.ask(part, "What was the worst pain " + when + ", from 0 to 10?", red().kind());
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
        report.painNextMorning().ifPresent(pain -> {
            PainZone zone = profile.bands().zone(pain);
            if (zone != PainZone.GREEN) {
                add(
                        MonitoringRule.BAND,
                        zone == PainZone.RED ? red() : LESS,
                        "The pain was in the " + zone.label() + " on the next morning",
                        profile.evidence(),
                        assessment.fact("painNextMorning", rating(pain)));
            }
        });
    }

    private static String rating(int pain) {
        return pain + "/" + PainBands.MOST;
    }

    private void settling(SettlingRule rule) {
        report.settledAfter().ifPresent(time -> {
            boolean inTime = time.compareTo(rule.within()) <= 0;
            add(
                    MonitoringRule.SETTLING,
                    inTime ? GO_ON : LESS,
                    inTime ? "The pain settled in time" : "The pain took too long to settle",
                    rule.evidence(),
                    assessment.fact("settledAfter", Amount.exactly(time)));
        });
        if (report.painBefore().isPresent() && report.painNextMorning().isPresent()) {
            int before = report.painBefore().get();
            int morning = report.painNextMorning().get();
            boolean back = morning <= before + rule.tolerance();
            add(
                    MonitoringRule.SETTLING,
                    back ? GO_ON : LESS,
                    back ? "The pain was back by the next morning" : "The pain was not back by the next morning",
                    rule.evidence(),
                    assessment.fact("painBefore", rating(before)),
                    assessment.fact("painNextMorning", rating(morning)));
        } else if (report.settledAfter().isEmpty() && isAboveGreen(report)) {
            askForSettling();
        }
    }

    private void askForSettling() {
        if (report.painBefore().isEmpty()) {
            assessment.ask("painBefore", "What was the pain before the session, from 0 to 10?", ResponseKind.ADJUST);
        }
        if (report.painNextMorning().isEmpty()) {
            assessment.ask("painNextMorning", "What was the pain on the next morning, from 0 to 10?", red().kind());
        }
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
        int first = earlier.size();
        while (first > 0 && rises(first - 1)) {
            first--;
        }
        int rises = earlier.size() - first;
        if (rises >= rule.rises() && isAboveGreen(report)) {
            add(
                    MonitoringRule.TREND,
                    LESS,
                    "The pain climbed from session to session",
                    rule.evidence(),
                    Stream.iterate(first, index -> index <= earlier.size(), index -> index + 1)
                            .map(this::worstFact)
                            .toArray(Fact[]::new));
        }
    }

    private SessionReport at(int index) {
        return index == earlier.size() ? report : earlier.get(index);
    }

    /** Returns whether the pain is known to have risen from one session to the next. */
    private boolean rises(int index) {
        Optional<Integer> before = worst(at(index));
        Optional<Integer> after = worst(at(index + 1));
        return before.isPresent() && after.isPresent() && before.get() < after.get();
    }

    private Fact worstFact(int index) {
        SessionReport session = at(index);
        int worst = worst(session).orElseThrow();
        boolean during = session.painDuring().filter(pain -> pain == worst).isPresent();
        return assessment.fact(index, during ? "painDuring" : "painAfter", rating(worst));
    }

    private void persistence(PersistenceRule rule) {
        if (!isTroubled(report)) {
            return;
        }
        int first = earlier.size();
        while (first > 0 && isTroubled(earlier.get(first - 1))) {
            first--;
        }
        long days = assessment.daysSince(first);
        if (days >= rule.days()) {
            add(
                    MonitoringRule.PERSISTENCE,
                    new Effect.End(StopAction.of(
                            StopScope.PROGRAM, Referral.PROFESSIONAL, "Ask a professional before you go on.")),
                    "The pain has been in the red or has not settled for " + Assessment.days(days),
                    rule.evidence(),
                    assessment.fact(first, "date", at(first).date()),
                    assessment.fact("date", report.date()));
        }
    }

    /** Returns whether the pain is known to have been in the red or not to have settled. */
    private boolean isTroubled(SessionReport session) {
        boolean red = Stream.of(session.painDuring(), session.painAfter(), session.painNextMorning())
                .flatMap(Optional::stream)
                .anyMatch(pain -> profile.bands().zone(pain) == PainZone.RED);
        return red
                || profile.settling().filter(rule -> isUnsettled(session, rule)).isPresent();
    }

    private static boolean isUnsettled(SessionReport session, SettlingRule rule) {
        boolean late = session.settledAfter()
                .filter(time -> time.compareTo(rule.within()) > 0)
                .isPresent();
        return late
                || session.painNextMorning()
                        .flatMap(morning -> session.painBefore().map(before -> morning > before + rule.tolerance()))
                        .orElse(false);
    }

    private void add(MonitoringRule rule, Effect effect, String text, Evidence evidence, Fact... facts) {
        assessment.add(rule, effect, text, evidence, facts);
    }
}
