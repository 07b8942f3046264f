package org.therex.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Collectors;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Severity;
import org.therex.program.PlacedItem;
import org.therex.program.ProgramScreening;
import org.therex.safety.Conclusion;
import org.therex.safety.Hit;
import org.therex.safety.Screener;
import org.therex.safety.ScreeningQuestion;
import org.therex.safety.Verdict;

/** The checks of what screening finds for the person, one for each conclusion. */
final class ScreeningChecks {

    private ScreeningChecks() {}

    static ImmutableList<ProgramCheck> all() {
        return ImmutableList.of(
                hits(ReviewCodes.SCREENING_EXCLUDED, Severity.ERROR, Conclusion.EXCLUDED),
                hits(ReviewCodes.SCREENING_ASK_CLINICIAN, Severity.ERROR, Conclusion.ASK_CLINICIAN),
                hits(ReviewCodes.SCREENING_ONLY_WITH_MODIFICATIONS, Severity.ERROR, Conclusion.ONLY_WITH_MODIFICATIONS),
                hits(ReviewCodes.SCREENING_MONITOR, Severity.WARNING, Conclusion.MONITOR),
                ProgramCheck.of(
                        ReviewCodes.SCREENING_OPEN_QUESTIONS, Severity.WARNING, ScreeningChecks::openQuestions));
    }

    private static boolean canScreen(ReviewedProgram program) {
        return program.circumstances().person().isPresent()
                && program.contradictions().isEmpty();
    }

    private static ProgramScreening screening(ReviewedProgram program) {
        Circumstances known = program.circumstances();
        return ProgramScreening.of(
                program.program(),
                Screener.of(known.rules().orElseThrow())
                        .forPerson(known.person().orElseThrow()));
    }

    /** Returns the check for the items and the program of which this is the most severe conclusion. */
    private static ProgramCheck hits(IssueCode code, Severity severity, Conclusion conclusion) {
        return ProgramCheck.of(code, severity, (program, doubts) -> {
            if (!canScreen(program)) {
                return;
            }
            ImmutableMap<PlacedItem, Verdict> verdicts = screening(program).verdicts();
            ImmutableList<Hit> ofProgram = hits(verdicts.values().iterator().next(), true);
            if (!ofProgram.isEmpty() && ofProgram.get(0).conclusion() == conclusion) {
                add(Path.root(), "the program", conclusion, ofProgram, doubts);
            }
            verdicts.forEach((item, verdict) -> {
                ImmutableList<Hit> ofItem = hits(verdict, false);
                if (!ofItem.isEmpty() && ofItem.get(0).conclusion() == conclusion) {
                    add(item.path().resolve("exercise"), item.item().exercise().value(), conclusion, ofItem, doubts);
                }
            });
        });
    }

    private static ImmutableList<Hit> hits(Verdict verdict, boolean ofProgram) {
        return verdict.hits().stream()
                .filter(hit -> hit.rule().isWholeProgram() == ofProgram)
                .collect(toImmutableList());
    }

    private static void add(Path place, String what, Conclusion conclusion, ImmutableList<Hit> hits, Doubts doubts) {
        String reasons = hits.stream().map(ScreeningChecks::reason).collect(Collectors.joining("; "));
        String subject = place.isRoot() ? "program" : "exercise";
        doubts.add(
                place,
                "'" + subject + "' must go with what is known of the person, but " + what + " was \""
                        + conclusion.label() + "\" by " + reasons,
                hits.stream().map(hit -> hit.rule().advice()).distinct().collect(Collectors.joining(" ")),
                ImmutableMap.of(
                        "rules",
                        hits.stream().map(hit -> hit.rule().id().value()).collect(Collectors.joining(", "))));
    }

    /** Returns the rule, the findings and the demands of the body, such as {@code bone (osteoporosis present; ...)}. */
    private static String reason(Hit hit) {
        ImmutableList.Builder<String> facts = ImmutableList.builder();
        hit.findings().forEach(finding -> facts.add(finding.toString()));
        hit.bloodPressure().ifPresent(pressure -> facts.add(pressure.toString()));
        hit.reached().forEach(demand -> facts.add(demand.demand().label() + " " + demand.level()));
        return hit.rule().id() + " (" + String.join(", ", facts.build()) + ")";
    }

    private static void openQuestions(ReviewedProgram program, Doubts doubts) {
        if (!canScreen(program)) {
            doubts.cannotTell(
                    Path.root(),
                    "'exercises' were not screened, since "
                            + (program.circumstances().person().isPresent()
                                    ? "doses contradict each other"
                                    : "nothing is known of the person's health"));
            return;
        }
        ImmutableList<ScreeningQuestion> questions = screening(program).questions();
        if (!questions.isEmpty()) {
            int more = questions.size() - 1;
            doubts.add(
                    Path.root(),
                    "'program' must be screened with all that the rules ask for, but " + questions.size()
                            + (more == 0 ? " question is open" : " questions are open"),
                    "ask, since the answer can lead to \""
                            + questions.get(0).mayLeadTo().label() + "\": "
                            + questions.get(0).text()
                            + (more == 0 ? "" : " (and " + more + " more)"),
                    questions.stream()
                            .limit(1)
                            .collect(Collectors.toMap(question -> "question", ScreeningQuestion::text)));
        }
    }
}
