package org.therex.monitoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Require;
import org.therex.source.Evidence;

/** The assessment of one report: every rule adds its reasons and questions, and the most severe decides. */
final class Assessment {

    private static final Path REPORT = Path.of("report");
    private static final Path EARLIER = Path.of("earlier");
    private static final Effect GO_ON = new Effect.GoOn();

    private final Monitoring monitoring;
    private final SessionReport report;
    private final ImmutableList<SessionReport> earlier;
    private final List<Reason> reasons = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();

    private Assessment(Monitoring monitoring, SessionReport report, ImmutableList<SessionReport> earlier) {
        this.monitoring = monitoring;
        this.report = report;
        this.earlier = earlier;
    }

    static Response of(Monitoring monitoring, SessionReport report, ImmutableList<SessionReport> earlier) {
        Assessment assessment = new Assessment(monitoring, report, earlier);
        assessment.requireOrder();
        assessment.stopSigns();
        monitoring.direction().ifPresent(assessment::direction);
        monitoring.pain().ifPresent(profile -> new PainAssessment(assessment, profile).run());
        return Response.of(assessment.reasons, assessment.questions);
    }

    private void requireOrder() {
        for (int i = 0; i < earlier.size(); i++) {
            SessionReport next = i + 1 < earlier.size() ? earlier.get(i + 1) : report;
            if (earlier.get(i).date().isAfter(next.date())) {
                throw Require.invalid(
                        IssueCode.CONFLICT,
                        "earlier",
                        "in order of their dates",
                        earlier.get(i).date() + " before " + next.date());
            }
        }
    }

    private void stopSigns() {
        for (StopSign sign : monitoring.stopSigns()) {
            switch (report.presence(sign.id())) {
                case PRESENT ->
                    add(
                            MonitoringRule.STOP_SIGN,
                            new Effect.End(sign.action()),
                            "A sign at which to stop: " + sign.text(),
                            sign.evidence(),
                            fact("presentSigns", sign.id()));
                case UNKNOWN -> ask("absentSigns", "Was this noticed: " + sign.text() + "?", ResponseKind.STOP);
                case ABSENT -> {
                    // An absent sign gives no reason.
                }
            }
        }
    }

    private void direction(DirectionRule rule) {
        deficit(rule, "newNumbness", report.newNumbness().orElse(null), "New numbness", "Is there new numbness?");
        deficit(rule, "newWeakness", report.newWeakness().orElse(null), "New weakness", "Is there new weakness?");
        if (report.symptomDirection().isEmpty()) {
            ask("symptomDirection", "Where did symptoms in the leg move?", ResponseKind.STOP);
            return;
        }
        SymptomDirection direction = report.symptomDirection().get();
        Fact fact = fact("symptomDirection", direction.label());
        switch (direction) {
            case NONE -> addDirection(rule, GO_ON, "There are no symptoms in the leg", fact);
            case TOWARDS_SPINE -> addDirection(rule, GO_ON, "The symptoms draw back towards the spine", fact);
            case UNCHANGED -> unchanged(rule, fact);
            case DOWN_THE_LEG ->
                addDirection(rule, new Effect.End(rule.downTheLeg()), "The symptoms move down the leg", fact);
        }
    }

    private void deficit(DirectionRule rule, String part, @Nullable Boolean answer, String text, String question) {
        if (answer == null) {
            ask(part, question, ResponseKind.STOP);
        } else if (answer) {
            add(
                    MonitoringRule.NEW_DEFICIT,
                    new Effect.End(rule.newDeficit()),
                    text,
                    rule.evidence(),
                    fact(part, "yes"));
        }
    }

    private void unchanged(DirectionRule rule, Fact fact) {
        int since = earlier.size();
        boolean worse = false;
        // A report without a direction changes nothing, and a report of worse symptoms is no improvement.
        for (int index = earlier.size() - 1; index >= 0 && !isBetter(earlier.get(index)); index--) {
            if (isReported(index, SymptomDirection.UNCHANGED)) {
                since = index;
            }
        }
        for (int index = since; index < earlier.size(); index++) {
            worse |= isReported(index, SymptomDirection.DOWN_THE_LEG);
        }
        if (daysSince(since) < rule.unchangedDays()) {
            addDirection(rule, GO_ON, "The symptoms are unchanged, and not yet for too long", fact);
        } else {
            addDirection(
                    rule,
                    new Effect.Ease(ImmutableSet.of(DoseChange.SMALLER_RANGE, DoseChange.REASSESS)),
                    "The symptoms have been unchanged " + (worse ? "or worse " : "") + "for " + days(daysSince(since)),
                    fact(since, "symptomDirection", SymptomDirection.UNCHANGED.label()),
                    fact);
        }
    }

    private boolean isReported(int index, SymptomDirection direction) {
        return earlier.get(index).symptomDirection().filter(direction::equals).isPresent();
    }

    private static boolean isBetter(SessionReport session) {
        return session.symptomDirection()
                .filter(direction -> direction == SymptomDirection.NONE || direction == SymptomDirection.TOWARDS_SPINE)
                .isPresent();
    }

    private void addDirection(DirectionRule rule, Effect effect, String text, Fact... facts) {
        add(MonitoringRule.DIRECTION, effect, text, rule.evidence(), facts);
    }

    /** Returns the number of days between an earlier session and this one. */
    long daysSince(int index) {
        return index == earlier.size()
                ? 0
                : ChronoUnit.DAYS.between(earlier.get(index).date(), report.date());
    }

    static String days(long days) {
        return days == 1 ? "a day" : days + " days";
    }

    SessionReport report() {
        return report;
    }

    ImmutableList<SessionReport> earlier() {
        return earlier;
    }

    Fact fact(String part, Object value) {
        return new Fact(REPORT.resolve(part), value.toString());
    }

    /** Returns a fact of an earlier report, or of this report if the index is past the last. */
    Fact fact(int index, String part, Object value) {
        return index == earlier.size()
                ? fact(part, value)
                : new Fact(EARLIER.resolve(index).resolve(part), value.toString());
    }

    void add(MonitoringRule rule, Effect effect, String text, Evidence evidence, Fact... facts) {
        reasons.add(Reason.builder()
                .rule(rule)
                .effect(effect)
                .text(text)
                .facts(ImmutableList.copyOf(facts))
                .evidence(evidence)
                .build());
    }

    void ask(String part, String question, ResponseKind mayLeadTo) {
        questions.add(new Question(REPORT.resolve(part), question, mayLeadTo));
    }
}
