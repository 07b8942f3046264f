package org.therex.progression;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.therex.check.Path;
import org.therex.monitoring.Fact;
import org.therex.monitoring.Question;
import org.therex.monitoring.Reason;
import org.therex.monitoring.Referral;
import org.therex.monitoring.Response;
import org.therex.monitoring.ResponseKind;
import org.therex.monitoring.SessionReport;
import org.therex.monitoring.StopScope;
import org.therex.progression.RuleDecision.Weight;

/** The decision of a {@link ProgressionRule.PainContingent}, from the report of the last session. */
final class PainRule {

    private static final String REPORT = "report";

    private final StepEngine step;
    private final ProgressionRule.PainContingent rule;
    /** The positions of the outcomes that have a report. */
    private final ImmutableList<Integer> reported;
    /** The position of the last outcome that was not skipped or has a report; -1 if there is none. */
    private final int last;

    PainRule(StepEngine step, ProgressionRule.PainContingent rule) {
        this.step = step;
        this.rule = rule;
        ImmutableList.Builder<Integer> positions = ImmutableList.builder();
        for (int i = 0; i < step.history().size(); i++) {
            if (step.history().get(i).report().isPresent()) {
                positions.add(i);
            }
        }
        this.reported = positions.build();
        this.last = IntStream.range(0, step.history().size())
                .filter(i -> !step.history().get(i).skipped() || reported.contains(i))
                .max()
                .orElse(-1);
    }

    RuleDecision opinion() {
        if (last < 0) {
            return step.nothing(rule, "There was no session yet", ImmutableList.of());
        }
        ImmutableList<Integer> stops = standingStops();
        if (!stops.isEmpty()) {
            return stop(stops);
        } else if (!reported.contains(last)) {
            String text = "How did the session of " + step.history().get(last).date() + " go?";
            return step.ask(
                    Weight.ASK_STOP,
                    rule,
                    "The last session has no report",
                    ImmutableList.of(),
                    ImmutableList.of(
                            new Question(StepEngine.historyPath(last).resolve(REPORT), text, ResponseKind.STOP)));
        }
        int latest = reported.size() - 1;
        Response response = assess(latest);
        if (response instanceof Response.Stop) {
            return step.hold(
                            rule,
                            "The last session called for a stop, and a professional has seen the person since",
                            ImmutableList.of())
                    .and(said(response, latest), ImmutableList.of());
        }
        return byResponse(response, latest);
    }

    /** Returns the response to the report at an index of the reports. */
    private Response assess(int place) {
        ImmutableList<SessionReport> reports = reported.subList(0, place + 1).stream()
                .map(index -> step.history().get(index).report().orElseThrow())
                .collect(toImmutableList());
        return rule.monitoring().assess(reports.get(place), reports.subList(0, place));
    }

    /**
     * Returns the reports whose stop holds, the latest first: that of the last session, and each earlier stop that
     * refers to a professional or ends the program, until a professional has seen the person.
     */
    private ImmutableList<Integer> standingStops() {
        ImmutableList.Builder<Integer> standing = ImmutableList.builder();
        for (int place = reported.size() - 1; place >= 0; place--) {
            int index = reported.get(place);
            boolean isLast = index == last;
            if (!isSeen(index)
                    && assess(place) instanceof Response.Stop stop
                    && (isLast || stop.referral() != Referral.NONE || stop.ends() == StopScope.PROGRAM)) {
                standing.add(place);
            }
        }
        return standing.build();
    }

    /** Returns whether a professional is known to have seen the person about a session, then or later. */
    private boolean isSeen(int outcome) {
        return step.history().subList(outcome, step.history().size()).stream()
                .flatMap(it -> it.seenByProfessional().stream())
                .anyMatch(seen -> !seen.isAfter(step.day()));
    }

    private RuleDecision stop(ImmutableList<Integer> places) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        ImmutableList.Builder<Question> questions = ImmutableList.builder();
        ImmutableList.Builder<StepReason> said = ImmutableList.builder();
        for (int place : places) {
            Response response = assess(place);
            reasons.addAll(placedReasons(response, place));
            questions.addAll(placedQuestions(response, place));
            said.addAll(said(response, place));
            questions.addAll(askWhetherSeen((Response.Stop) response, reported.get(place)));
        }
        // The most severe comes first, as in the response to one report; among equals, the later session.
        Response.Stop placed = new Response.Stop(reasons.build(), questions.build());
        boolean isLast = reported.get(places.get(0)) == last;
        return RuleDecision.of(
                        Weight.STOP,
                        rule,
                        isLast
                                ? "The report of the last session calls for a stop"
                                : "The report of an earlier session called for a stop, and no professional is known"
                                        + " to" + " have seen the person since",
                        ImmutableList.of(),
                        ImmutableList.of(),
                        (all, asked) -> new NextStep.Stopped(step.state(), all, placed))
                .and(said.build(), placed.questions());
    }

    private ImmutableList<Question> askWhetherSeen(Response.Stop stop, int outcome) {
        if (stop.referral() == Referral.NONE && stop.ends() != StopScope.PROGRAM) {
            return ImmutableList.of();
        }
        return ImmutableList.of(new Question(
                StepEngine.historyPath(outcome).resolve("seenByProfessional"),
                "When did a professional see the person about the report of "
                        + step.history().get(outcome).date() + "?",
                ResponseKind.STOP));
    }

    private RuleDecision byResponse(Response response, int place) {
        RuleDecision opinion;
        if (response instanceof Response.NotEnoughInformation) {
            boolean mayStop = response.questions().stream().anyMatch(it -> it.mayLeadTo() == ResponseKind.STOP);
            opinion = step.ask(
                    mayStop ? Weight.ASK_STOP : Weight.ASK_BACK,
                    rule,
                    "The report of the last session is incomplete",
                    ImmutableList.of(),
                    ImmutableList.of());
        } else if (response instanceof Response.Adjust) {
            opinion = ease();
        } else {
            opinion = step.nothing(rule, "The report of the last session calls for no change", ImmutableList.of());
        }
        return opinion.and(said(response, place), placedQuestions(response, place));
    }

    private RuleDecision ease() {
        String why = "The report of the last session calls for less";
        String bounds = "";
        for (Increment easing : rule.easings()) {
            DoseAdjustment adjustment = DoseAdjustment.down(easing, step.state());
            if (adjustment instanceof DoseAdjustment.AtBound bound) {
                bounds += ", " + bound.text();
            } else if (!(adjustment instanceof DoseAdjustment.Missing)) {
                return step.back(rule, why + bounds, ImmutableList.of(), adjustment);
            }
        }
        return step.hold(rule, why + bounds, ImmutableList.of());
    }

    private ImmutableList<StepReason> said(Response response, int report) {
        return placedReasons(response, report).stream()
                .map(reason -> new StepReason(rule, reason.text(), reason.facts()))
                .collect(toImmutableList());
    }

    private ImmutableList<Reason> placedReasons(Response response, int report) {
        return response.reasons().stream()
                .map(reason -> reason.toBuilder()
                        .facts(reason.facts().stream()
                                .map(fact -> new Fact(placed(fact.path(), report), fact.value()))
                                .toList())
                        .build())
                .collect(toImmutableList());
    }

    private ImmutableList<Question> placedQuestions(Response response, int report) {
        return response.questions().stream()
                .map(asked -> new Question(placed(asked.path(), report), asked.text(), asked.mayLeadTo()))
                .collect(toImmutableList());
    }

    /** Returns the path in the history of a part of a report or of an earlier report. */
    private Path placed(Path path, int report) {
        List<String> way = path.segments();
        boolean latest = way.get(0).equals(REPORT);
        int index = latest ? reported.get(report) : reported.get(Integer.parseInt(way.get(1)));
        Path placed = StepEngine.historyPath(index).resolve(REPORT);
        for (String part : way.subList(latest ? 1 : 2, way.size())) {
            placed = placed.resolve(part);
        }
        return placed;
    }
}
