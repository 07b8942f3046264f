package org.therex.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Severity;
import org.therex.safety.Recommendation;
import org.therex.safety.RuleMatch;
import org.therex.safety.ScreeningQuestion;
import org.therex.safety.Verdict;

/**
 * The checks of the screening of the person, one for each recommendation.
 *
 * <p>An item with contradicting doses is screened without a dose, which counts at its most demanding value.
 */
final class ScreeningChecks {

    private ScreeningChecks() {}

    static ImmutableList<ProgramCheck> all() {
        return ImmutableList.of(
                matches(ReviewCodes.SCREENING_EXCLUDED, Severity.ERROR, Recommendation.EXCLUDED),
                matches(ReviewCodes.SCREENING_ASK_CLINICIAN, Severity.ERROR, Recommendation.ASK_CLINICIAN),
                matches(
                        ReviewCodes.SCREENING_ONLY_WITH_MODIFICATIONS,
                        Severity.ERROR,
                        Recommendation.ONLY_WITH_MODIFICATIONS),
                matches(ReviewCodes.SCREENING_MONITOR, Severity.WARNING, Recommendation.MONITOR),
                ProgramCheck.of(
                        ReviewCodes.SCREENING_OPEN_QUESTIONS, Severity.WARNING, ScreeningChecks::openQuestions));
    }

    /** Returns the check for the exercises and the program with this recommendation. */
    private static ProgramCheck matches(IssueCode code, Severity severity, Recommendation recommendation) {
        return ProgramCheck.of(code, severity, (program, findings) -> {
            if (!program.verdicts().isEmpty()) {
                add(program.verdicts(), recommendation, findings);
            }
        });
    }

    private static void add(Map<Path, Verdict> verdicts, Recommendation recommendation, ReviewFindings findings) {
        ImmutableList<RuleMatch> ofProgram =
                matches(verdicts.values().iterator().next(), true);
        if (leadTo(recommendation, ofProgram)) {
            add(Path.root(), "'program'", "the program", ofProgram, findings);
        }
        verdicts.forEach((place, verdict) -> {
            ImmutableList<RuleMatch> ofExercise = matches(verdict, false);
            if (leadTo(recommendation, ofExercise)) {
                String exercise = verdict.exercise().id().value();
                add(place, "'" + place.subject() + "'", exercise, ofExercise, findings);
            }
        });
    }

    private static boolean leadTo(Recommendation recommendation, ImmutableList<RuleMatch> matches) {
        return !matches.isEmpty() && matches.get(0).recommendation() == recommendation;
    }

    private static ImmutableList<RuleMatch> matches(Verdict verdict, boolean ofProgram) {
        return verdict.matches().stream()
                .filter(match -> match.rule().wholeProgram() == ofProgram)
                .collect(toImmutableList());
    }

    private static void add(
            Path place, String subject, String what, ImmutableList<RuleMatch> matches, ReviewFindings findings) {
        String reasons = matches.stream().map(ScreeningChecks::reason).collect(Collectors.joining("; "));
        findings.add(
                place,
                subject + " must suit the person, but " + what + " was \""
                        + matches.get(0).recommendation().label() + "\" by " + reasons,
                matches.stream().map(match -> match.rule().advice()).distinct().collect(Collectors.joining(" ")),
                ImmutableMap.of(
                        "rules",
                        matches.stream()
                                .map(match -> match.rule().id().value())
                                .distinct()
                                .collect(Collectors.joining(", "))));
    }

    /** Returns the rule, the findings and the demands on the body, such as {@code bone (osteoporosis present, ...)}. */
    private static String reason(RuleMatch match) {
        ImmutableList.Builder<String> facts = ImmutableList.builder();
        match.findings().forEach(finding -> facts.add(finding.toString()));
        match.bloodPressure().ifPresent(pressure -> facts.add(pressure.toString()));
        match.reached().forEach(demand -> facts.add(demand.demand().label() + " " + demand.level()));
        match.schedules().forEach(schedule -> facts.add("if done as \"" + schedule + "\""));
        return match.rule().id() + " (" + String.join(", ", facts.build()) + ")";
    }

    private static void openQuestions(ReviewedProgram program, ReviewFindings findings) {
        if (program.context().person().isEmpty()) {
            findings.addNotChecked(
                    Path.root(), "'exercises' were not screened, since nothing is known of the person's health");
            return;
        }
        ImmutableList<ScreeningQuestion> questions =
                Verdict.questions(program.verdicts().values());
        if (questions.isEmpty()) {
            return;
        }
        ScreeningQuestion first = questions.get(0);
        int more = questions.size() - 1;
        findings.add(
                Path.root(),
                "'program' must be screened without open questions, but " + questions.size()
                        + (more == 0 ? " question is open" : " questions are open"),
                "ask, since the answer can lead to \"" + first.mayLeadTo().label() + "\": " + first.text()
                        + (more == 0 ? "" : " (and " + more + " more)"),
                ImmutableMap.of("question", first.text()));
    }
}
