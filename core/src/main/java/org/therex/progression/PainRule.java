package org.therex.progression;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.therex.check.Path;
import org.therex.monitoring.Fact;
import org.therex.monitoring.Question;
import org.therex.monitoring.Reason;
import org.therex.monitoring.Response;
import org.therex.monitoring.ResponseKind;
import org.therex.monitoring.SessionReport;
import org.therex.progression.Opinion.Weight;

/** The rule by which how the last session went decides. */
final class PainRule {

    private static final String REPORT = "report";

    private final Stepping step;
    private final ProgressionRule.PainContingent rule;
    /** The positions of the outcomes that have a report. */
    private final ImmutableList<Integer> reported;

    PainRule(Stepping step, ProgressionRule.PainContingent rule) {
        this.step = step;
        this.rule = rule;
        ImmutableList.Builder<Integer> positions = ImmutableList.builder();
        for (int i = 0; i < step.outcomes().size(); i++) {
            if (step.outcomes().get(i).report().isPresent()) {
                positions.add(i);
            }
        }
        this.reported = positions.build();
    }

    Opinion opinion() {
        int last = step.outcomes().size() - 1;
        if (last < 0) {
            return step.nothing(rule, "There was no session yet", ImmutableList.of());
        } else if (!reported.contains(last)) {
            String text = "How did the session of " + step.outcomes().get(last).date() + " go?";
            return step.ask(
                    Weight.ASK_STOP,
                    rule,
                    "Nobody said how the last session went",
                    ImmutableList.of(),
                    ImmutableList.of(new Question(Stepping.path(last).resolve(REPORT), text, ResponseKind.STOP)));
        }
        List<SessionReport> reports = reported.stream()
                .map(index -> step.outcomes().get(index).report().orElseThrow())
                .toList();
        int latest = reports.size() - 1;
        Response response =
                rule.monitoring().assess(reports.get(latest), ImmutableList.copyOf(reports.subList(0, latest)));
        return response instanceof Response.Stop stop ? stop(stop) : byResponse(response);
    }

    private Opinion stop(Response.Stop stop) {
        Response.Stop placed = new Response.Stop(placedReasons(stop), placedQuestions(stop));
        return Opinion.of(
                        Weight.STOP,
                        rule,
                        "How the last session went calls for a stop",
                        ImmutableList.of(),
                        ImmutableList.of(),
                        (reasons, questions) -> new NextStep.Stopped(step.state(), reasons, placed))
                .and(said(stop), placed.questions());
    }

    private Opinion byResponse(Response response) {
        Opinion opinion;
        if (response instanceof Response.NotEnoughInformation) {
            boolean mayStop = response.questions().stream().anyMatch(it -> it.mayLeadTo() == ResponseKind.STOP);
            opinion = step.ask(
                    mayStop ? Weight.ASK_STOP : Weight.ASK_BACK,
                    rule,
                    "Not all was said about how the last session went",
                    ImmutableList.of(),
                    ImmutableList.of());
        } else if (response instanceof Response.Adjust) {
            opinion = ease();
        } else {
            opinion = step.nothing(rule, "How the last session went calls for no change", ImmutableList.of());
        }
        return opinion.and(said(response), placedQuestions(response));
    }

    private Opinion ease() {
        String why = "How the last session went calls for less";
        String bounds = "";
        for (Increment easing : rule.easings()) {
            Shift shift = Shift.down(easing, step.state());
            if (!(shift instanceof Shift.AtBound bound)) {
                return step.back(rule, why + bounds, ImmutableList.of(), shift);
            }
            bounds += ", " + bound.text();
        }
        return step.hold(rule, why + bounds, ImmutableList.of());
    }

    private ImmutableList<StepReason> said(Response response) {
        return placedReasons(response).stream()
                .map(reason -> new StepReason(rule, reason.text(), reason.facts()))
                .collect(toImmutableList());
    }

    private ImmutableList<Reason> placedReasons(Response response) {
        return response.reasons().stream()
                .map(reason -> reason.toBuilder()
                        .facts(reason.facts().stream()
                                .map(fact -> new Fact(placed(fact.path()), fact.value()))
                                .toList())
                        .build())
                .collect(toImmutableList());
    }

    private ImmutableList<Question> placedQuestions(Response response) {
        return response.questions().stream()
                .map(asked -> new Question(placed(asked.path()), asked.text(), asked.mayLeadTo()))
                .collect(toImmutableList());
    }

    /** Returns the path in the history of what stands in one of the reports. */
    private Path placed(Path path) {
        List<String> way = path.segments();
        boolean latest = way.get(0).equals(REPORT);
        int index = latest ? reported.get(reported.size() - 1) : reported.get(Integer.parseInt(way.get(1)));
        Path placed = Stepping.path(index).resolve(REPORT);
        for (String part : way.subList(latest ? 1 : 2, way.size())) {
            placed = placed.resolve(part);
        }
        return placed;
    }
}
