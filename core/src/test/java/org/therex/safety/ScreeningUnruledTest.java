package org.therex.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.safety.Recommendation.EXCLUDED;
import static org.therex.safety.Recommendation.NOTHING_FOUND;
import static org.therex.safety.Recommendation.NOT_ENOUGH_INFORMATION;
import static org.therex.safety.Screenings.DOSE;
import static org.therex.safety.Screenings.normal;
import static org.therex.safety.Screenings.screen;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.therex.anatomy.Side;
import org.therex.check.Issue;

/** Findings that no rule uses. */
class ScreeningUnruledTest {

    @Test
    void aConditionThatIsNotKnownIsAskedForAlsoWhereAnExerciseIsExcluded() {
        Person person = normal(Finding.present("pregnancy").weeks(20), Finding.present("gout"));

        assertThat(screen(Moves.PRESS_UP, "hold", person).questions())
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.kind()).isEqualTo(QuestionKind.NO_RULE);
                    assertThat(question.urgency()).contains(Urgency.EMERGENCY);
                });
        RuleSet withoutRedFlag = Rules.ALL.without(Rules.RED_FLAG.id());
        assertThat(withoutRedFlag.forPerson(person).screen(Moves.PRESS_UP, DOSE).questions())
                .singleElement()
                .satisfies(question -> assertThat(question.urgency()).isEmpty());
    }

    @Test
    void findingsOfWhichNoRuleSpeaksAreTold() {
        assertThat(Rules.ALL.check(normal(Finding.present("osteoporosys"))).issues())
                .extracting(Issue::toString)
                .containsExactly("warning unknown-reference at /findings/0/condition: 'condition' must be defined by"
                        + " the rule set, but was \"osteoporosys\"; did you mean \"osteoporosis\"?");
        assertThat(Rules.ALL.check(normal(Finding.present("osteoporosis"))).hasIssues())
                .isFalse();
    }

    @Test
    void whatAConditionCannotHaveIsTold() {
        Person person = normal(
                Finding.present("osteoporosis").on(Side.LEFT).weeks(3).is(ConditionQualifier.ACUTE),
                Finding.present("hip-replacement").on(Side.LEFT).weeks(3).isNot(ConditionQualifier.FUSED));

        assertThat(Rules.ALL.check(person).issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "warning conflict at /findings/0/qualifiers: 'qualifiers' must be empty for osteoporosis,"
                                + " but was acute",
                        "warning conflict at /findings/0/side: 'side' must be absent for osteoporosis, but was left",
                        "warning no-rule at /findings/0/weeks: No rule of edition 2026.1 uses 'weeks' for osteoporosis",
                        "warning conflict at /findings/1/absentQualifiers: 'absentQualifiers' must be what"
                                + " hip-replacement can"
                                + " be: within-surgeons-limits, but was fused");
    }

    @Test
    void findingsOfWhichNoRuleSpeaksAreAskedForInEveryVerdict() {
        for (Finding finding : List.of(Finding.present("osteoporosys"), Finding.unknown("osteoporosys"))) {
            PersonScreening screening = Rules.ALL.forPerson(normal(finding));
            Verdict verdict = screening.screen(Moves.PELVIC_TILT, DOSE);

            assertThat(verdict.recommendation()).isEqualTo(NOT_ENOUGH_INFORMATION);
            assertThat(verdict.mostSevereIfAnswered()).isEqualTo(EXCLUDED);
            assertThat(verdict.questions()).singleElement().satisfies(question -> {
                assertThat(question.kind()).isEqualTo(QuestionKind.NO_RULE);
                assertThat(question.condition()).contains(finding.condition());
                assertThat(question.mayLeadTo()).isEqualTo(EXCLUDED);
                assertThat(question)
                        .hasToString("No rule of this set covers \"osteoporosys\"; did you mean \"osteoporosis\"?");
            });
            assertThat(screening.wholeProgram()).isEqualTo(NOT_ENOUGH_INFORMATION);
            assertThat(screening.substitutes(Moves.KNEE_TO_CHEST, DOSE, Moves.ALL))
                    .isEmpty();
        }
    }

    /** Whoever drops a rule wants nothing to follow from its condition; that it counts for nothing is told, not asked. */
    @Test
    void aConditionWithoutARuleAsksNothing() {
        RuleSet rules = Rules.ALL.without(Rules.BONE.id());
        Person person = normal(Finding.present("osteoporosis"));
        Verdict verdict = rules.forPerson(person).screen(Moves.KNEE_TO_CHEST, DOSE);

        assertThat(verdict.recommendation()).isEqualTo(NOTHING_FOUND);
        assertThat(verdict.questions()).isEmpty();
        assertThat(rules.check(person).issues())
                .extracting(Issue::toString)
                .containsExactly("information no-rule at /findings/0/condition: 'condition' must be used by a rule"
                        + " to count, but was \"osteoporosis\"");
    }

    @Test
    void anUnknownConditionThatIsAbsentAsksNothing() {
        Verdict verdict = Rules.ALL.forPerson(normal(Finding.absent("gout"))).screen(Moves.PELVIC_TILT, DOSE);

        assertThat(verdict.recommendation()).isEqualTo(NOTHING_FOUND);
        assertThat(verdict.questions()).isEmpty();
    }

    @Test
    void theNameOfARuleWithoutConditionsLeadsNowhere() {
        assertThat(Rules.ALL
                        .forPerson(normal(Finding.present("pressure")))
                        .screen(Moves.PELVIC_TILT, DOSE)
                        .questions())
                .extracting(ScreeningQuestion::text)
                .containsExactly("No rule of this set covers \"pressure\".");
    }

    @Test
    void onlyWordsThatAreNearAreHintedAt() {
        Person person = normal(Finding.present("gout"));

        assertThat(Rules.ALL.forPerson(person).screen(Moves.PELVIC_TILT, DOSE).questions())
                .extracting(ScreeningQuestion::text)
                .containsExactly("No rule of this set covers \"gout\".");
        assertThat(Rules.ALL.check(person).issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.hint()).isEmpty());
    }

    @Test
    void theNameOfARuleLeadsToItsConditions() {
        assertThat(Rules.ALL
                        .forPerson(normal(Finding.present("red-flag")))
                        .screen(Moves.PELVIC_TILT, DOSE)
                        .questions())
                .extracting(ScreeningQuestion::text)
                .containsExactly("No rule of this set covers \"red-flag\"; did you mean \"cauda-equina\"?");
    }

    @Test
    void whatIsKnownNotToBeSoIsToldInPlainWords() {
        assertThat(Finding.present("hypertension").isNot(ConditionQualifier.UNCONTROLLED))
                .hasToString("hypertension present, under control");
        assertThat(Finding.present("fracture").isNot(ConditionQualifier.ACUTE))
                .hasToString("fracture present, not acute");
        assertThat(Criterion.has("falls-risk").isNot(ConditionQualifier.UNSUPERVISED))
                .hasToString("falls-risk, supervised");
    }
}
