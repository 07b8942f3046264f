package org.therex.examples;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.therex.exercise.ModificationId;
import org.therex.lowback.LowBack;
import org.therex.lowback.LowBackProgram;
import org.therex.lowback.LowBackRules;
import org.therex.program.Program;
import org.therex.program.ResolvedItem;
import org.therex.safety.BloodPressure;
import org.therex.safety.ExceededLimit;
import org.therex.safety.Finding;
import org.therex.safety.Person;
import org.therex.safety.ProgramScreening;
import org.therex.safety.Recommendation;
import org.therex.safety.RuleMatch;
import org.therex.safety.RuleSet;
import org.therex.safety.Substitute;
import org.therex.safety.Verdict;

/** An example that screens a program for a person, and writes the result with its reasons for a physiotherapist. */
public final class ScreenAProgram {

    private static final RuleSet RULES = LowBackRules.ruleSet();

    /** A person with osteoporosis and a painful wrist, who answered all questions except the one about falls. */
    static final Person PERSON = person();

    private final Program program;
    private final ProgramScreening screening;
    private final Page page;

    private ScreenAProgram(Program program, Person person, int width) {
        this.program = program;
        this.screening = screened(program, person);
        this.page = new Page(width);
    }

    private static Person person() {
        return Person.builder()
                .has("osteoporosis")
                .has("wrist-pain")
                .finding(Finding.unknown("falls-risk"))
                .allOthersAbsent()
                .bloodPressure(BloodPressure.of(128, 82))
                .build();
    }

    private static ProgramScreening screened(Program program, Person person) {
        return LowBackRules.ruleSet().forPerson(person).screen(program);
    }

    /** Prints the screening of the program of article 001 for the person above. */
    public static void main(String... args) {
        System.out.print(report(LowBackProgram.STABLE_AND_SUPPLE.program(), PERSON));
    }

    /** Returns the screening of a program for a person as text. */
    static String report(Program program, Person person) {
        return new ScreenAProgram(program, person, 78).write(person);
    }

    private String write(Person person) {
        page.title(program.title());
        page.paragraph("Screened by the rules of " + RULES.edition() + " for: "
                + person.findings().stream().map(Finding::toString).collect(joining("; "))
                + person.bloodPressure()
                        .map(pressure -> "; blood pressure " + pressure)
                        .orElse("")
                + ". Everything else was "
                + person.defaultPresence().label()
                + ". The rules are proposed. \"Nothing found\" does not mean safe; a clinician decides.");
        Recommendation[] recommendations = Recommendation.values();
        for (int i = recommendations.length - 1; i >= 0; i--) {
            group(recommendations[i]);
        }
        if (!screening.questions().isEmpty()) {
            page.heading("To ask");
            screening.questions().forEach(question -> page.bullet(question.text()));
        }
        return page.text();
    }

    private void group(Recommendation recommendation) {
        if (screening.items(recommendation).isEmpty()) {
            return;
        }
        page.heading(sentence(recommendation.label()) + ": "
                + screening.items(recommendation).size());
        for (Map.Entry<ResolvedItem, Verdict> entry : screening.verdicts().entrySet()) {
            if (screening.items(recommendation).contains(entry.getKey())) {
                item(entry.getKey(), entry.getValue(), "");
                screening
                        .alternatives(entry.getKey())
                        .forEach(verdict -> item(entry.getKey(), verdict, "In its place: "));
            }
        }
    }

    private void item(ResolvedItem placed, Verdict verdict, String role) {
        page.bullet(role + Isolated.text(verdict.exercise().name()) + " (" + verdict.dose() + ")");
        for (RuleMatch match : verdict.matches()) {
            page.underBullet("Why: "
                    + match.findings().stream().map(Finding::toString).collect(joining("; "))
                    + "; "
                    + match.reached().stream().map(ExceededLimit::toString).collect(joining("; "))
                    + ".");
            page.underBullet("Advice: " + match.rule().advice());
            remedies(verdict, match);
            page.underBullet("Rule: " + match.rule().id() + ", "
                    + match.rule().evidence().strength().label() + ", as of "
                    + match.rule().evidence().asOf() + ": " + sources(match) + ".");
        }
        if (!verdict.matches().isEmpty()) {
            page.underBullet("Instead: "
                    + screening.substitutes(placed, LowBack.catalog().exercises()).stream()
                            .limit(2)
                            .map(ScreenAProgram::substitute)
                            .reduce((one, other) -> one + "; or " + other)
                            .orElse("nothing in the catalog")
                    + ".");
        }
    }

    private void remedies(Verdict verdict, RuleMatch match) {
        for (ImmutableSet<ModificationId> remedy : match.remedies()) {
            boolean ask = match.recommendation() == Recommendation.ASK_CLINICIAN;
            page.underBullet((ask ? "Ask the clinician whether it can be done with: " : "Can be done with: ")
                    + remedy.stream()
                            .map(id -> verdict.exercise()
                                    .findModification(id)
                                    .orElseThrow()
                                    .text())
                            .collect(joining(" ")));
        }
    }

    private static String sources(RuleMatch match) {
        return RULES.sources().stream()
                .filter(source -> match.rule().evidence().sources().contains(source.id()))
                .map(source -> source.title().orElse(source.id().value()))
                .collect(joining("; "));
    }

    private static String substitute(Substitute substitute) {
        return Isolated.text(substitute.exercise().name()) + " ("
                + substitute.reasons().stream().map(reason -> reason.label()).collect(joining(", "))
                + (substitute.hasOpenQuestions() ? ", questions open" : "") + ")";
    }

    private static String sentence(String label) {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
