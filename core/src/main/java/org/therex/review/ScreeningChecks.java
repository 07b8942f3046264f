package org.therex.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Severity;
import org.therex.prescription.Prescription;
import org.therex.program.PlacedItem;
import org.therex.safety.Conclusion;
import org.therex.safety.Hit;
import org.therex.safety.Screener;
import org.therex.safety.Screening;
import org.therex.safety.ScreeningQuestion;
import org.therex.safety.Verdict;

/**
 * The checks of what screening finds for the person, one for each conclusion.
 *
 * <p>An item whose dose contradicts itself is screened without a dose, which counts at its most demanding.
 */
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

    private static Optional<Screening> findScreening(ReviewedProgram program) {
        Circumstances known = program.circumstances();
        return known.person()
                .map(person -> Screener.of(known.rules().orElseThrow()).forPerson(person));
    }

    /** Returns the verdicts of the items, and of what may be done in their place, by where the exercise is named. */
    private static Map<Path, Verdict> verdicts(ReviewedProgram program, Screening screening) {
        Map<Path, Verdict> verdicts = new LinkedHashMap<>();
        for (PlacedItem item : program.items()) {
            Prescription dose = program.findDose(item).orElse(Prescription.empty());
            verdicts.put(
                    item.path().resolve("exercise"),
                    screening.screen(program.exercise(item), dose, item.item().modifications()));
            program.alternatives(item)
                    .forEach((place, alternative) -> verdicts.put(place, screening.screen(alternative, dose)));
        }
        return verdicts;
    }

    /** Returns the check for the exercises and the program of which this is the most severe conclusion. */
    private static ProgramCheck hits(IssueCode code, Severity severity, Conclusion conclusion) {
        return ProgramCheck.of(
                code,
                severity,
                (program, doubts) -> findScreening(program)
                        .ifPresent(screening -> add(verdicts(program, screening), conclusion, doubts)));
    }

    private static void add(Map<Path, Verdict> verdicts, Conclusion conclusion, Doubts doubts) {
        ImmutableList<Hit> ofProgram = hits(verdicts.values().iterator().next(), true);
        if (leadTo(conclusion, ofProgram)) {
            add(Path.root(), "'program'", "the program", ofProgram, doubts);
        }
        verdicts.forEach((place, verdict) -> {
            ImmutableList<Hit> ofExercise = hits(verdict, false);
            if (leadTo(conclusion, ofExercise)) {
                String exercise = verdict.exercise().id().value();
                add(place, "'" + place.subject() + "'", exercise, ofExercise, doubts);
            }
        });
    }

    private static boolean leadTo(Conclusion conclusion, ImmutableList<Hit> hits) {
        return !hits.isEmpty() && hits.get(0).conclusion() == conclusion;
    }

    private static ImmutableList<Hit> hits(Verdict verdict, boolean ofProgram) {
        return verdict.hits().stream()
                .filter(hit -> hit.rule().wholeProgram() == ofProgram)
                .collect(toImmutableList());
    }

    private static void add(Path place, String subject, String what, ImmutableList<Hit> hits, Doubts doubts) {
        String reasons = hits.stream().map(ScreeningChecks::reason).collect(Collectors.joining("; "));
        doubts.add(
                place,
                subject + " must go with what is known of the person, but " + what + " was \""
                        + hits.get(0).conclusion().label() + "\" by " + reasons,
                hits.stream().map(hit -> hit.rule().advice()).distinct().collect(Collectors.joining(" ")),
                ImmutableMap.of(
                        "rules",
                        hits.stream()
                                .map(hit -> hit.rule().id().value())
                                .distinct()
                                .collect(Collectors.joining(", "))));
    }

    /** Returns the rule, the findings and the demands on the body, such as {@code bone (osteoporosis present, ...)}. */
    private static String reason(Hit hit) {
        ImmutableList.Builder<String> facts = ImmutableList.builder();
        hit.findings().forEach(finding -> facts.add(finding.toString()));
        hit.bloodPressure().ifPresent(pressure -> facts.add(pressure.toString()));
        hit.reached().forEach(demand -> facts.add(demand.demand().label() + " " + demand.level()));
        hit.schedules().forEach(schedule -> facts.add("if done as \"" + schedule + "\""));
        return hit.rule().id() + " (" + String.join(", ", facts.build()) + ")";
    }

    private static void openQuestions(ReviewedProgram program, Doubts doubts) {
        Optional<Screening> screening = findScreening(program);
        if (screening.isEmpty()) {
            doubts.cannotTell(
                    Path.root(), "'exercises' were not screened, since nothing is known of the person's health");
            return;
        }
        ImmutableList<ScreeningQuestion> questions =
                Verdict.questions(verdicts(program, screening.get()).values());
        if (questions.isEmpty()) {
            return;
        }
        ScreeningQuestion first = questions.get(0);
        int more = questions.size() - 1;
        doubts.add(
                Path.root(),
                "'program' must be screened with all that the rules ask for, but " + questions.size()
                        + (more == 0 ? " question is open" : " questions are open"),
                "ask, since the answer can lead to \"" + first.mayLeadTo().label() + "\": " + first.text()
                        + (more == 0 ? "" : " (and " + more + " more)"),
                ImmutableMap.of("question", first.text()));
    }
}
